"""The map that a followed value belongs to, filled up to its cell while it is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.columns.network_painting import outline
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.ui.inside.followed.value import FollowedValue


class OutputMap(QWidget):
    """A feature map, large, with one cell outlined."""

    chosen = Signal(int, int)
    """Row and column of the cell that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._value: FollowedValue | None = None
        self._filling = False
        self.setAccessibleName(translate("OutputMap", "The map that the value belongs to"))

    def sizeHint(self) -> QSize:
        return QSize(150, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, 72)

    def show_value(self, value: FollowedValue, *, filling: bool) -> None:
        """Shows the map of `value`; while it is `filling`, the cells behind it are left out."""
        self._value, self._filling = value, filling
        self.update()

    @property
    def _map(self) -> Floats | None:
        return None if self._value is None else self._value.output_map

    def _unit(self, feature_map: Floats) -> float:
        line = self.fontMetrics().height() * 1.2
        # A pixel on each side for the frame.
        return min(self.width() - 2, self.height() - line - 2) / int(max(feature_map.shape))

    def paintEvent(self, _event: QPaintEvent) -> None:
        value, shown = self._value, self._map
        if value is None or shown is None:
            return
        painter = chart_painter(self)
        row, column, unit = value.cell.row, value.cell.column, self._unit(shown)
        rows, columns = shown.shape
        top = self.fontMetrics().height() * 1.2
        painter.setPen(theme.dimmed(self.palette()))
        painter.drawText(0, self.fontMetrics().ascent(), translate("OutputMap", "its map"))
        if self._filling:
            behind = np.arange(rows * columns).reshape(rows, columns) > row * columns + column
            shown = np.where(behind, np.float32(np.nan), shown)
        scale, largest = value.output_scale(self.palette())
        place = QRectF(1, top, columns * unit, rows * unit)
        painter.drawImage(place, scale.picture(shown, largest))
        painter.setPen(theme.line(self.palette()))
        painter.drawRect(place)
        outline(painter, QRectF(1 + column * unit, top + row * unit, unit, unit), self.palette())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._map is None:
            return
        unit, top = self._unit(self._map), self.fontMetrics().height() * 1.2
        row, column = int((event.position().y() - top) // unit), int(event.position().x() // unit)
        if 0 <= row < self._map.shape[0] and 0 <= column < self._map.shape[1]:
            self.chosen.emit(row, column)
