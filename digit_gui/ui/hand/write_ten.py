"""Asks a person to write each digit a few times in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS, with_article
from digit_gui.core.words import translate
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.document import Document
from digit_gui.workspace.hand.hands import Hands

_NEXT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WriteTen(QWidget):
    """A grid of its own; each drawing is kept when the person goes on to the next."""

    finished = Signal(int)
    """All were written, or the person has stopped: how many were kept."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands = hands
        self._document = Document(self)
        self._times, self._place = 3, 0
        self._question = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._question.setObjectName("writeTenQuestion")
        font = QFont(self._question.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self._question.setFont(font)
        self._progress = QProgressBar()
        self._progress.setObjectName("writeTenProgress")
        self._progress.setAccessibleName(translate("WriteTen", "Digits written"))
        self._progress.setFormat("%v / %m")
        self._grid = DrawingGrid(self._document)
        self._grid.setObjectName("writingGrid")
        self._next = push_button(
            translate("WriteTen", "&Next"),
            "nextButton",
            translate("WriteTen", "Keep this drawing, and go on (Return)"),
        )
        self._next.clicked.connect(self.go_on)
        self._undo = push_button(
            translate("WriteTen", "&Undo"),
            "undoWritingButton",
            translate("WriteTen", "Undo the last stroke, or take back the drawing before (Ctrl+Z)"),
        )
        self._undo.clicked.connect(self.undo)
        self._clear = push_button(
            translate("WriteTen", "&Clear"),
            "clearWritingButton",
            translate("WriteTen", "Clear the sheet (Delete)"),
        )
        self._clear.clicked.connect(self._document.clear)
        stop = push_button(
            translate("WriteTen", "&Stop"),
            "stopWritingButton",
            translate("WriteTen", "What was written so far is kept (Escape)"),
        )
        stop.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in (self._next, self._clear, self._undo):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(stop)
        # The grid takes all the width that its square can use, and stands in the middle.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._grid, 1000)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._question)
        layout.addWidget(self._progress)
        layout.addLayout(middle, 1)
        layout.addLayout(row)
        self._document.drawingChanged.connect(self._follow)

    @property
    def is_under_way(self) -> bool:
        return 0 <= self._place < self._times * DIGITS and self.isVisible()

    def begin(self, times: int) -> None:
        """Asks for each digit so many times."""
        self._times, self._place = times, 0
        self._progress.setRange(0, times * DIGITS)
        self._document.clear()
        self._ask()
        self._grid.setFocus()

    def go_on(self) -> None:
        """Keeps the drawing, if there is one, and asks for the next."""
        if self._document.is_blank:
            return
        from digit_gui.core.drawing_file import DrawingFileError, to_json

        drawing = self._document.drawing
        try:
            strokes = to_json(drawing)
        except DrawingFileError:  # more strokes than a file may hold
            strokes = b""
        if not self._hands.keep(drawing.image, self._place // self._times, strokes):
            return
        self._document.clear()
        self._place += 1
        if self._place < self._times * DIGITS:
            self._ask()
        else:
            self.finished.emit(self._place)

    def undo(self) -> None:
        """Takes back the last stroke; on a blank sheet the drawing before is not kept."""
        if not self._document.is_blank:
            self._document.undo()
        elif self._place:
            self._hands.undo_stack.undo()
            self._document.undo()
            self._place -= 1
            self._ask()

    def stop(self) -> None:
        self.finished.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT_KEYS:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._document.clear()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        digit, turn = divmod(self._place, self._times)
        words = translate("WriteTen", "Write {a_digit}").format(a_digit=with_article(digit))
        if self._times > 1:
            count = translate("WriteTen", "({turn} of {times})")
            words += " " + count.format(turn=turn + 1, times=self._times)
        self._question.setText(words)
        announce(self._question, words)
        self._progress.setValue(self._place)
        self._follow()

    def _follow(self) -> None:
        is_blank = self._document.is_blank
        self._next.setEnabled(not is_blank)
        self._clear.setEnabled(not is_blank)
        self._undo.setEnabled(not is_blank or self._place > 0)
