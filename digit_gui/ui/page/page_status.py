"""Below a page: what was found, or how far it has been read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.ui.looks.buttons import push_button
from digit_gui.ui.page.wording import page_words
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.page.book import PageBook
from digit_gui.workspace.page.open_page import State


class PageStatus(QWidget):
    """Words about the page; while it is read a bar, and a button to cancel that."""

    def __init__(self, book: PageBook, client: NetworkClient) -> None:
        super().__init__()
        self._book = book
        self._client = client
        self._words = QLabel(wordWrap=True)
        self._words.setObjectName("pageStatusLabel")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("pageProgressBar")
        self._bar.setFixedHeight(theme.SPACE)
        self._bar.setAccessibleName(translate("Page", "How far the page has been read"))
        self._cancel = push_button(
            translate("Page", "Cancel"), "cancelReadingButton", translate("Page", "Read no further")
        )
        self._cancel.clicked.connect(book.cancel)
        self._again = push_button(
            translate("Page", "Read"),
            "readAgainButton",
            translate("Page", "Read this page after all"),
        )
        self._again.clicked.connect(book.read_again)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._words, 2)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._cancel)
        layout.addWidget(self._again)
        book.changed.connect(self._follow)
        client.loaded.connect(self._follow)
        self._follow()

    def say(self, text: str) -> None:
        """Says something until the page changes."""
        self._words.setText(text)
        announce(self._words, text)

    def _follow(self) -> None:
        page = self._book.page
        if page is None:
            return
        is_reading = page.state in (State.WAITING, State.READING)
        self._words.setText(page_words(page, has_network=self._client.is_ready))
        self._bar.setVisible(is_reading)
        self._cancel.setVisible(is_reading)
        self._again.setVisible(page.state in (State.CANCELLED, State.FAILED))
        if page.opened is not None:
            count = len(page.opened.draft.pieces)
            self._bar.setRange(0, max(count, 1))
            self._bar.setValue(min(page.judged, count))
        else:
            self._bar.setRange(0, 0)
        if page.state is State.READ:
            announce(self._words, self._words.text())
