"""What the keys do while the page has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from digit_gui.workspace.page import ways
from digit_gui.workspace.page.book import PageBook
from digit_gui.workspace.page.corrections import Corrections

_Key = Qt.Key
_Do = Callable[[], object]


class PageKeys:
    """From a key to what it does: from piece to piece, and the corrections.

    Args:
        book: the open pages.
        corrections: of the page that is shown.
        others: what else keys do; a standard key of the system, or a key, to each of them.
    """

    def __init__(
        self,
        book: PageBook,
        corrections: Corrections,
        others: dict[QKeySequence.StandardKey | Qt.Key, _Do],
    ) -> None:
        self._book = book
        self._corrections = corrections
        self._others = others

    def __call__(self, event: QKeyEvent) -> _Do | None:
        """What a key does; None where it does nothing here."""
        standard = (key for key in self._others if isinstance(key, QKeySequence.StandardKey))
        for sequence in standard:
            if event.matches(sequence):
                return self._others[sequence]
        plain = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~plain:
            return None
        key = Qt.Key(event.key())
        if key in self._others:
            return self._others[key]
        return self._way(key) or self._correction(key)

    def _way(self, key: Qt.Key) -> _Do | None:
        page = self._book.page.page if self._book.page is not None else None
        if page is None:
            return None
        piece = self._book.piece
        match key:
            case _Key.Key_Left | _Key.Key_Right:
                to = ways.beside(page, piece, 1 if key == _Key.Key_Right else -1)
            case _Key.Key_Up | _Key.Key_Down:
                to = ways.above_or_below(page, piece, 1 if key == _Key.Key_Down else -1)
            case _Key.Key_Home | _Key.Key_End:
                to = ways.end_of_line(page, piece, 0 if key == _Key.Key_Home else -1)
            case _Key.Key_Space:
                to = ways.next_unsure(page, piece)
            case _:
                return None
        return lambda: self._book.select(to) if to is not None else None

    def _correction(self, key: Qt.Key) -> _Do | None:
        if self._book.piece is None:
            return None
        corrections = self._corrections
        if _Key.Key_0 <= key <= _Key.Key_9:
            return lambda: corrections.name(key - _Key.Key_0)
        match key:
            case _Key.Key_Delete | _Key.Key_Backspace:
                return lambda: corrections.name(None)
            case _Key.Key_S:
                return corrections.split
            case _Key.Key_J:
                return corrections.join
        return None
