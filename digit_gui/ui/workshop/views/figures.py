"""The figures of a training in large type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digit_gui.core.learning.reports import Evaluation, Progress
from digit_gui.core.words import decimal, percent, translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

_NONE = "\N{EN DASH}"


class Figures(QWidget):
    """How long it has learned, and how much it can do."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE * 3)
        self._epochs = self._add(
            layout,
            translate("Figures", "Epochs"),
            translate("Figures", "How often it has seen all its drawings."),
        )
        self._right = self._add(
            layout,
            translate("Figures", "Strangers read right"),
            translate(
                "Figures",
                "Of 1,000 digits by people whose drawings it never learns from, the "
                "share for which it names the right digit.",
            ),
        )
        self._learned = self._add(
            layout,
            translate("Figures", "Learned read right"),
            translate(
                "Figures",
                "The same for drawings that it learns from. When it is much better at "
                "these, it has learned them by heart.",
            ),
        )
        self._unknown = self._add(
            layout,
            translate("Figures", "No digit: Unknown"),
            translate(
                "Figures",
                "Of 200 letters and scribbles by strangers, the share that it rightly "
                "calls Unknown.",
            ),
        )
        layout.addStretch(1)

    def show_progress(self, progress: Progress) -> None:
        self._epochs.setText(decimal(progress.epochs, 2))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        self._right.setText(percent(evaluation.point.right, 1))
        self._learned.setText(percent(evaluation.point.learned_right, 1))
        self._unknown.setText(percent(evaluation.non_digits_unknown))

    def clear(self) -> None:
        for value in (self._epochs, self._right, self._learned, self._unknown):
            value.setText(_NONE)

    def _add(self, layout: QHBoxLayout, name: str, explanation: str) -> QLabel:
        value = QLabel(_NONE, alignment=Qt.AlignmentFlag.AlignLeft)
        font = QFont(value.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
        value.setFont(font)
        label = QLabel(name)
        label.setProperty("secondary", True)
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (label, value):
            explain(part, explanation)
            column.addWidget(part)
        value.setAccessibleName(name)
        layout.addLayout(column)
        return value
