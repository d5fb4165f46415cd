"""All of a page: the header, the picture with its boxes, the text, and what can be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.ui.page import page_saving
from digit_gui.ui.page.correction_bar import CorrectionBar
from digit_gui.ui.page.page_header import PageHeader
from digit_gui.ui.page.page_keys import PageKeys
from digit_gui.ui.page.page_status import PageStatus
from digit_gui.ui.page.page_text import PageText
from digit_gui.ui.page.page_view import PageView
from digit_gui.workspace.page.open_page import OpenPage
from digit_gui.workspace.workspace import Workspace

_SHARES = (3, 1)
"""Of the picture's width and of the text's."""


class PagePanel(QWidget):
    """Shows the page that is open, and lets a person look at its pieces and correct them."""

    backWanted = Signal()
    """The person wants to go back to drawing."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._book = book = workspace.pages
        corrections = workspace.corrections
        self._shown: OpenPage | None = None
        self._header = PageHeader(book)
        self._header.backWanted.connect(self.backWanted)
        keys = PageKeys(
            book,
            corrections,
            {
                QKeySequence.StandardKey.Undo: corrections.undo,
                QKeySequence.StandardKey.Redo: corrections.redo,
                QKeySequence.StandardKey.Copy: self.copy,
                QKeySequence.StandardKey.Save: self.save,
                Qt.Key.Key_PageUp: lambda: book.turn(book.index - 1),
                Qt.Key.Key_PageDown: lambda: book.turn(book.index + 1),
                Qt.Key.Key_Plus: lambda: self.view.zoom(1),
                Qt.Key.Key_Minus: lambda: self.view.zoom(-1),
                Qt.Key.Key_Escape: self._leave,
            },
        )
        self.view = PageView(keys)
        self._text = PageText()
        self._bar = CorrectionBar(book, corrections)
        self._status = PageStatus(book, workspace.client)
        self._copy = push_button(
            translate("Page", "Copy Text"),
            "copyTextButton",
            translate("Page", "Copy the lines of this page"),
        )
        self._copy.clicked.connect(self.copy)
        self._save = push_button(
            translate("Page", "Save..."),
            "saveTextButton",
            translate(
                "Page", "Save what was read, of all open pages, as text, as a table or as JSON"
            ),
        )
        self._save.clicked.connect(self.save)
        self._lay_out()
        self.view.chosen.connect(book.select)
        self.view.menuWanted.connect(self._bar.show_menu)
        self._text.chosen.connect(book.select)
        corrections.said.connect(self._status.say)
        book.changed.connect(self._follow)
        book.selected.connect(self._follow_piece)
        self._follow()

    def copy(self) -> None:
        """Copies the text of the page that is shown."""
        page = self._book.page
        if page is not None and page.page is not None and page.page.text:
            QGuiApplication.clipboard().setText(page.page.text)
            self._status.say(translate("Page", "The text was copied."))

    def save(self) -> None:
        """Lets a person save what was read on all open pages."""
        pages = [page for page in self._book.pages if page.page is not None or page.error]
        if any(page.page is not None for page in pages):
            page_saving.choose_and_save(self, pages, self._status.say)

    def _leave(self) -> None:
        window = self.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            self.backWanted.emit()

    def _lay_out(self) -> None:
        space = theme.SPACE
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(space, 0, 0, 0)
        column.setSpacing(space)
        column.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        column.addLayout(buttons)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.view)
        parts.addWidget(beside)
        for at, share in enumerate(_SHARES):
            parts.setStretchFactor(at, share)
        parts.setSizes([share * 200 for share in _SHARES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space * 2, space)
        layout.setSpacing(space)
        layout.addWidget(self._header)
        layout.addWidget(parts, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._status)

    def _follow(self) -> None:
        page = self._book.page
        opened = page.opened if page is not None else None
        self.view.show_picture(opened.picture if opened else None, opened.size if opened else None)
        self.view.show_pieces(page.pieces if page is not None else ())
        self._text.show_page(page.page if page is not None else None)
        is_read = page is not None and page.page is not None
        self._copy.setEnabled(page is not None and page.page is not None and bool(page.page.digits))
        self._save.setEnabled(is_read)

    def _follow_piece(self) -> None:
        self.view.show_selected(self._book.piece)
        self._text.show_selected(self._book.piece)
