"""Buttons that correct the piece that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.ui.page.wording import piece_words
from digit_gui.workspace.page import ways
from digit_gui.workspace.page.book import PageBook
from digit_gui.workspace.page.corrections import Corrections


class CorrectionBar(QWidget):
    """What the piece is, and what a person can make of it."""

    def __init__(self, book: PageBook, corrections: Corrections) -> None:
        super().__init__()
        self._book = book
        self._corrections = corrections
        self._words = QLabel()
        self._words.setObjectName("pieceLabel")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._digit = _small_button(
            translate("Page", "Digit"),
            "otherDigitButton",
            translate("Page", "Say which digit it is (keys 0 to 9)"),
        )
        self._digit.clicked.connect(self._show_digits)
        self._none = _small_button(
            translate("Page", "No Digit"),
            "noDigitButton",
            translate("Page", "Say that it is no digit: it is left out of the text (Delete)"),
        )
        self._none.clicked.connect(lambda: corrections.name(None))
        self._split = _small_button(
            translate("Page", "Split"),
            "splitButton",
            translate("Page", "Take it apart into several digits (S)"),
        )
        self._split.clicked.connect(corrections.split)
        self._join = _small_button(
            translate("Page", "Join"),
            "joinButton",
            translate("Page", "Make one of it and what stands behind it (J)"),
        )
        self._join.clicked.connect(corrections.join)
        self._undo = _small_button(
            translate("Page", "Undo"),
            "pageUndoButton",
            translate("Page", "Take the last correction back (Ctrl+Z, when the page is clicked)"),
        )
        self._undo.clicked.connect(corrections.undo)
        self._redo = _small_button(
            translate("Page", "Redo"),
            "pageRedoButton",
            translate("Page", "Make the correction again"),
        )
        self._redo.clicked.connect(corrections.redo)
        self._next = _small_button(
            translate("Page", "Next Unsure"),
            "nextUnsureButton",
            translate("Page", "Go to the next one that is not sure (Space)"),
        )
        self._next.clicked.connect(self._go_to_next)
        self._all = (
            *(self._digit, self._none, self._split, self._join),
            *(self._undo, self._redo, self._next),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        for button in self._all:
            layout.addWidget(button)
        layout.addSpacing(theme.SPACE // 2)
        layout.addWidget(self._words, 1)
        book.selected.connect(self._follow)
        book.changed.connect(self._follow)
        self._follow()

    def show_menu(self, at: QPointF) -> None:
        """What can be done with the piece, as a menu."""
        menu = self._menu()
        menu.addSeparator()
        for button in (self._none, self._split, self._join):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(at.toPoint())

    def _show_digits(self) -> None:
        self._menu().popup(self._digit.mapToGlobal(self._digit.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self.window())
        menu.setObjectName("pieceMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        for digit in range(DIGITS):
            action = menu.addAction(f"&{digit}")
            action.triggered.connect(lambda _=False, d=digit: self._corrections.name(d))
        return menu

    def _go_to_next(self) -> None:
        page = self._book.page
        if page is not None and page.page is not None:
            self._book.select(ways.next_unsure(page.page, self._book.piece) or self._book.piece)

    def _follow(self) -> None:
        shown, piece = self._book.page, self._book.piece
        page = shown.page if shown is not None else None
        is_some = page is not None and piece is not None
        self._digit.setEnabled(is_some)
        self._none.setEnabled(piece is not None and not piece.is_no_digit)
        self._split.setEnabled(piece is not None and piece.ink is not None)
        self._join.setEnabled(self._corrections.neighbour is not None)
        self._undo.setEnabled(shown is not None and shown.can_undo)
        self._redo.setEnabled(shown is not None and shown.can_redo)
        unsure = ways.next_unsure(page, piece) if page is not None else None
        self._next.setEnabled(unsure is not None and unsure is not piece)
        self._words.setText(piece_words(piece) if piece is not None else "")


def _small_button(text: str, name: str, explanation: str) -> QPushButton:
    button = push_button(text, name, explanation)
    button.setProperty("small", True)
    return button
