"""The legend of the network's view: what its colours mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from digit_gui.core.words import translate
from digit_gui.ui.looks import colour_scales, theme
from digit_gui.ui.looks.charts import chart_painter

_LENGTH, _THICKNESS = 48, 10
"""Of each scale, in logical pixels."""


class Legend(QWidget):
    """Both colour scales: for activations from 0 to the largest, and for signed values."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Legend", "Legend"))
        self.setAccessibleDescription(
            translate(
                "Legend",
                "Activations: from 0 to the stage's largest. Signed values: red below 0, "
                "blue above.",
            )
        )

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance("0  largest   -   0   +")
        return QSize(2 * _LENGTH + words + 5 * theme.SPACE, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setPen(theme.dimmed(self.palette()))
        metrics = self.fontMetrics()
        top = (self.height() - _THICKNESS) // 2
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        x = 0
        rising = np.linspace(0, 1, _LENGTH, dtype=np.float32)[None]
        scales = (
            (
                "0",
                colour_scales.activations(self.palette()),
                rising,
                translate("Legend", "largest"),
            ),
            ("\N{MINUS SIGN}", colour_scales.signed(self.palette()), 2 * rising - 1, "+"),
        )
        for low, scale, values, high in scales:
            painter.drawText(x, base, low)
            x += metrics.horizontalAdvance(low) + theme.SPACE // 2
            painter.drawImage(QRect(x, top, _LENGTH, _THICKNESS), scale.picture(values, 1.0))
            x += _LENGTH + theme.SPACE // 2
            painter.drawText(x, base, high)
            x += metrics.horizontalAdvance(high) + theme.SPACE * 3
