"""What was read, line by line, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontDatabase, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import describe
from digit_gui.ui.page.page_painting import unsure_text

if TYPE_CHECKING:
    from digit_gui.core.page import Page, Piece


class PageText(QPlainTextEdit):
    """The text of a page, to be copied. A click chooses the digit's piece."""

    chosen = Signal(object)
    """The `Piece` that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageText")
        self.setAccessibleName(translate("Page", "Text of the page"))
        words = translate("Page", "What is read on the page stands here.")
        self.setPlaceholderText(words)
        describe(self, words)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.25)
        self.setFont(font)
        self._at: dict[int, Piece] = {}
        self._selected: Piece | None = None

    def show_page(self, page: Page | None) -> None:
        """Shows the text of another page, or of the corrected one."""
        at, lines = 0, []
        self._at = {}
        for line in page.written if page is not None else ():
            parts = line.parts
            for piece, part in zip(line.pieces, parts, strict=True):
                at += len(part)
                if part:
                    self._at[at - 1] = piece
            lines.append("".join(parts))
            at += 1
        text = "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)
        self.show_selected(self._selected)

    def show_selected(self, piece: Piece | None) -> None:
        """Marks the piece that is looked at, and those that are not sure."""
        self._selected = piece
        marks = []
        for at, other in self._at.items():
            if other.is_unsure or other is piece:
                marks.append(self._mark(at, is_selected=other is piece))
            if other is piece:
                cursor = self.textCursor()
                cursor.setPosition(at)
                self.setTextCursor(cursor)
        self.setExtraSelections(marks)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            piece = self._at.get(at) or self._at.get(at - 1)
            if piece is not None:
                self.chosen.emit(piece)

    def _mark(self, at: int, *, is_selected: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        look = QTextCharFormat()
        palette = self.palette()
        if is_selected:
            look.setBackground(theme.accent(palette))
            look.setForeground(theme.on_accent(palette))
        else:
            look.setForeground(unsure_text(palette))
            look.setFontWeight(QFont.Weight.Bold)
        mark.cursor, mark.format = cursor, look
        return mark
