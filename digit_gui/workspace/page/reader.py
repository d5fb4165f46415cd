"""Pages are opened and read one after the other."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from digit_gui.workspace.background import Background
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.jobs import ReadPage, Result, Stop
from digit_gui.workspace.page.open_page import OpenPage, State
from digit_gui.workspace.page.sources import OpenedPage, opened


class PageReader(QObject):
    """Opens pages in the thread pool and has the network read them, first come, first served."""

    advanced = Signal(object)
    """An `OpenPage` of which there is more to be seen: its picture, or how far it has been read."""
    finished = Signal(object)
    """An `OpenPage` that has been read, or can't be."""

    def __init__(self, client: NetworkClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._waiting: deque[OpenPage] = deque()
        self._page: OpenPage | None = None
        self._job: ReadPage | None = None
        self._number = 0
        self._opening: dict[int, Background] = {}
        client.finished.connect(self._take_result)
        client.loaded.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether a thread is still opening something, wanted or not."""
        return bool(self._opening)

    @property
    def has_network(self) -> bool:
        """Whether there is a network that reads."""
        return self._client.is_ready

    def read(self, page: OpenPage) -> None:
        """Reads a page as soon as those before it have been read."""
        page.state, page.error, page.judged = State.WAITING, "", 0
        self._waiting.append(page)
        self._go_on()

    def cancel(self, page: OpenPage) -> None:
        """Leaves a page unread, if it is not read yet."""
        if page in self._waiting:
            self._waiting.remove(page)
        elif page is self._page:
            if self._job is not None:
                self._client.ask(Stop(self._job))
            self._page = self._job = None
            self._number += 1
        else:
            return
        page.state = State.CANCELLED
        self.finished.emit(page)
        self._go_on()

    def _go_on(self) -> None:
        if self._page is not None or not self._waiting:
            return
        self._page = page = self._waiting.popleft()
        page.state = State.READING
        self.advanced.emit(page)
        if page.opened is not None:
            self._ask()
            return
        self._number += 1
        source = page.source
        job = Background(self._number, lambda: opened(source.open()))
        self._opening[self._number] = job
        job.done.connect(self._take_opened)
        job.start()

    @Slot(int, object)
    def _take_opened(self, number: int, result: OpenedPage | str) -> None:
        del self._opening[number]
        if number != self._number or self._page is None:
            return
        if isinstance(result, str):
            self._end(result)
        else:
            self._page.opened = result
            self.advanced.emit(self._page)
            self._ask()

    def _ask(self) -> None:
        """Has the network read; again when another network is there, which drops what it had."""
        if self._page is not None and self._page.opened is not None and self._client.is_ready:
            self._job = ReadPage(self._page.opened.draft)
            self._client.ask(self._job)

    def _take_result(self, result: Result) -> None:
        from digit_gui.core.page import Page

        page = self._page
        if page is None or self._job is None or result.job is not self._job:
            return
        if isinstance(result.value, int):
            page.judged = result.value
            self.advanced.emit(page)
            return
        if isinstance(result.value, Page):
            page.take(result.value)
        self._end(result.error)

    def _end(self, error: str) -> None:
        page, self._page, self._job = self._page, None, None
        assert page is not None
        page.error = error
        page.state = State.FAILED if error else State.READ
        self.finished.emit(page)
        self._go_on()
