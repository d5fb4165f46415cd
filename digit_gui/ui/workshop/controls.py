"""The knobs of the workshop: sliders through a few values, each with its name and its value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSlider, QWidget

from digit_gui.core.words import without_mnemonic
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

_T = TypeVar("_T")


class Knobs(QWidget):
    """Rows of a name, a control and its value, under headings."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE // 2)
        self._grid.setColumnStretch(1, 1)

    def add_heading(self, text: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, theme.SPACE)
        self._grid.addWidget(heading(text), row + 1, 0, 1, 3)

    def add_row(self, name: str, control: QWidget, value: QLabel | None = None) -> None:
        """A control that "&" in its name leads to; with its value at the right, if it has one."""
        row = self._grid.rowCount()
        label = QLabel(name)
        label.setBuddy(control)
        control.setAccessibleName(without_mnemonic(name))
        for part in (label, value):
            if part is not None:
                part.setToolTip(control.toolTip())
                part.setStatusTip(control.statusTip())
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1, 1, 1 if value else 2)
        if value is not None:
            self._grid.addWidget(value, row, 2)

    def add_wide(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)


class Choice(QObject, Generic[_T]):
    """A slider through a few values.

    Args:
        values: from left to right.
        text: a value for a person.
        explanation: what it does, in a sentence.
    """

    chosen = Signal(object)
    """The value that a person has chosen."""

    def __init__(
        self, values: Sequence[_T], text: Callable[[_T], str], name: str, explanation: str
    ) -> None:
        super().__init__()
        self._values, self._text = values, text
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setMaximum(len(values) - 1)
        self.slider.setPageStep(1)
        self.slider.setObjectName(name)
        self.slider.setMinimumWidth(72)
        explain(self.slider, explanation)
        self.label = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        widest = max(
            values, key=lambda value: self.label.fontMetrics().horizontalAdvance(text(value))
        )
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance(text(widest)))
        self.slider.valueChanged.connect(self._show)
        # Not by the keys and the wheel alone: `valueChanged` also tells of `show_value`.
        self.slider.actionTriggered.connect(self._choose)
        self._show(0)

    def show_value(self, value: _T) -> None:
        """Moves the slider to a value, or the nearest of the numbers."""
        if value in self._values:
            self.slider.setValue(self._values.index(value))

    def _show(self, position: int) -> None:
        text = self._text(self._values[position])
        self.label.setText(text)
        self.slider.setAccessibleDescription(text)

    def _choose(self) -> None:
        self.chosen.emit(self._values[self.slider.sliderPosition()])


def heading(text: str) -> QLabel:
    """Bold text above what belongs together."""
    label = QLabel(text)
    font = QFont(label.font())
    font.setBold(True)
    label.setFont(font)
    return label


def check_box(text: str, name: str, explanation: str) -> QCheckBox:
    """With its object name and a sentence about it."""
    box = QCheckBox(text)
    box.setObjectName(name)
    explain(box, explanation)
    return box


def combo_box(texts: Sequence[str], name: str, explanation: str) -> QComboBox:
    """With its object name and a sentence about it."""
    box = QComboBox()
    box.setObjectName(name)
    box.addItems(list(texts))
    explain(box, explanation)
    return box
