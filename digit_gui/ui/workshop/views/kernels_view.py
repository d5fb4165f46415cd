"""The first layer's weights as small pictures."""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent

from digit_gui.core.grid import SIZE
from digit_gui.core.words import translate
from digit_gui.ui.looks import colour_scales, theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.views.titled import Titled

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_MOST = 32
"""Kernels that are shown: more would be too small to see."""


class KernelsView(Titled):
    """One square for each kernel, blue where ink speaks for it and red where ink speaks against."""

    def __init__(self) -> None:
        super().__init__(translate("KernelsView", "Kernels of the first layer"))
        self._kernels: Floats | None = None

    def show_kernels(self, kernels: Floats) -> None:
        """Kernels (height, width, n) float32."""
        if self._kernels is None or kernels.shape != self._kernels.shape:
            is_convolution = kernels.shape[0] < SIZE
            self.set_title(
                translate("KernelsView", "Kernels of the first layer")
                if is_convolution
                else translate("KernelsView", "What each unit looks for")
            )
            explain(
                self,
                translate(
                    "KernelsView",
                    "The weights that are moved over the drawing: blue where ink makes the "
                    "sum larger, red where it makes it smaller.",
                )
                if is_convolution
                else translate(
                    "KernelsView",
                    "The weights of every cell of the drawing: blue where ink makes the "
                    "unit's sum larger, red where it makes it smaller.",
                ),
            )
        self._kernels = kernels
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        room = self.paint_title(painter)
        if self._kernels is None:
            return
        kernels = self._kernels[:, :, :_MOST]
        count = kernels.shape[2]
        columns = max(1, min(count, ceil(sqrt(count * room.width() / max(1.0, room.height())))))
        rows = ceil(count / columns)
        step = min(room.width() / columns, room.height() / rows)
        side = step - max(2.0, step * 0.08)
        left = room.center().x() - step * columns / 2
        top = room.center().y() - step * rows / 2
        scale = colour_scales.signed(self.palette())
        largest = float(abs(kernels).max())
        painter.setPen(theme.line(self.palette()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for n in range(count):
            place = QRectF(left + n % columns * step, top + n // columns * step, side, side)
            painter.drawImage(place, scale.picture(kernels[:, :, n], largest))
            painter.drawRect(place)
