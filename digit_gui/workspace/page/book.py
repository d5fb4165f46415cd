"""The pages that are open: which one is shown, which of its pieces is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digit_gui.workspace.document import Document
from digit_gui.workspace.page.open_page import OpenPage, State
from digit_gui.workspace.page.reader import PageReader
from digit_gui.workspace.page.sources import Source
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.page import Piece


class PageBook(QObject):
    """The open pages, in the order in which they came; one of them is shown.

    A piece that is selected is put on the grid, where it is answered like any drawing.
    """

    opened = Signal()
    """A person has opened pages: they want to see them."""
    changed = Signal()
    """Another page is shown, or there is more or something else to be seen on it."""
    selected = Signal()
    """Another piece is selected, or none."""

    def __init__(
        self, document: Document, predictions: PredictionController, reader: PageReader
    ) -> None:
        super().__init__(document)
        self._document = document
        self._predictions = predictions
        self._reader = reader
        self._pages: list[OpenPage] = []
        self._index = 0
        self._piece: Piece | None = None
        reader.advanced.connect(self._follow)
        reader.finished.connect(self._follow)

    @property
    def pages(self) -> tuple[OpenPage, ...]:
        return tuple(self._pages)

    @property
    def index(self) -> int:
        """Of the page that is shown, from 0."""
        return self._index

    @property
    def page(self) -> OpenPage | None:
        """The page that is shown; None when none is open."""
        return self._pages[self._index] if self._pages else None

    @property
    def piece(self) -> Piece | None:
        """The piece that is looked at."""
        return self._piece

    def open(self, sources: Iterable[Source]) -> None:
        """Opens pages behind those that are open, and shows the first of them."""
        self.add([OpenPage(source) for source in sources])

    def add(self, pages: list[OpenPage]) -> None:
        """Takes pages in; those that have not been read are read, one after the other."""
        if not pages:
            return
        self._index = len(self._pages)
        self._pages += pages
        self._piece = None
        for page in pages:
            if page.state is State.WAITING:
                self._reader.read(page)
        self.selected.emit()
        self.changed.emit()
        self.opened.emit()

    def turn(self, index: int) -> None:
        """Shows another page; one that is out of range is the nearest in it."""
        index = min(max(index, 0), len(self._pages) - 1)
        if index != self._index:
            self._index = index
            self.select(None)
            self.changed.emit()

    def close(self) -> None:
        """Closes the page that is shown; the next one takes its place."""
        if self.page is not None:
            self.discard(self.page)

    def discard(self, page: OpenPage) -> None:
        """Closes a page, if it is open."""
        if page not in self._pages:
            return
        at = self._pages.index(page)
        self._pages.remove(page)
        self._reader.cancel(page)
        if at == self._index:
            self.select(None)
        if at < self._index or self._index == len(self._pages):
            self._index = max(0, self._index - 1)
        self.changed.emit()

    def cancel(self) -> None:
        """Reads no page that has not been read yet."""
        for page in self.pages:
            self._reader.cancel(page)
        self.changed.emit()

    def read_again(self) -> None:
        """Reads the page that is shown after all, when it was cancelled."""
        page = self.page
        if page is not None and page.state in (State.CANCELLED, State.FAILED):
            self._reader.read(page)

    def select(self, piece: Piece | None) -> None:
        """Looks at a piece of the page that is shown; None: at none."""
        if piece is self._piece:
            return
        self._piece = piece
        self.selected.emit()
        if piece is not None:
            self._document.look_at(piece.image)
            self._predictions.ask()

    def refresh(self, piece: Piece | None) -> None:
        """The page that is shown was corrected, and `piece` came with it."""
        self.select(piece)
        self.changed.emit()

    def _follow(self, page: OpenPage) -> None:
        if page is self.page:
            self.changed.emit()
