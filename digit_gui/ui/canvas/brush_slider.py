"""The slider for the brush's width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QSlider

from digit_gui.core.grid import MAX_WIDTH, MIN_WIDTH
from digit_gui.core.words import translate
from digit_gui.ui.looks.accessibility import explain

_PER_CELL = 10


class BrushSlider(QSlider):
    """Widths in cells, in steps of a tenth; the keys and the wheel go by half a cell."""

    widthChanged = Signal(float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("brushSlider")
        self.setRange(round(MIN_WIDTH * _PER_CELL), round(MAX_WIDTH * _PER_CELL))
        self.setSingleStep(1)
        self.setPageStep(_PER_CELL // 2)
        self.setAccessibleName(translate("BrushSlider", "Brush width"))
        explain(self, translate("BrushSlider", "Width of the brush ([ thinner, ] thicker)"))
        self.valueChanged.connect(lambda value: self.widthChanged.emit(value / _PER_CELL))

    @property
    def brush_width(self) -> float:
        return self.value() / _PER_CELL

    def set_brush_width(self, width: float) -> None:
        """`width` in cells; one out of range becomes the nearest in it."""
        self.setValue(round(width * _PER_CELL))

    def thinner(self) -> None:
        self.triggerAction(QSlider.SliderAction.SliderPageStepSub)

    def thicker(self) -> None:
        self.triggerAction(QSlider.SliderAction.SliderPageStepAdd)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 9, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = QFontMetrics(QApplication.font()).height() * 4
        return QSize(least, super().minimumSizeHint().height())
