"""Patch times kernel for one input of a sum, cell by cell, and what is done to the sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digit_gui.core.words import decimal, signed_decimal, translate
from digit_gui.ui.inside.columns.network_painting import outline
from digit_gui.ui.inside.columns.words import TIMES
from digit_gui.ui.inside.followed.number_cells import paint_numbers
from digit_gui.ui.inside.followed.operations_picture import paint_operations
from digit_gui.ui.inside.followed.rounding import rounded_parts
from digit_gui.ui.inside.followed.source_list import DECIMALS
from digit_gui.ui.looks import colour_scales, theme
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.ui.inside.followed.value import FollowedValue

_LEAST_CELL, _LARGEST_CELL = 20, 54
"""Width of a cell with a number: below 20 pixels it can't be read, above 54 it gains nothing."""

_SIGN = 22
"""Width for the signs between the matrices."""


class SumPicture(QWidget):
    """The input's map with the window on it, patch, kernel, product; the steps to the value."""

    followed = Signal(object)
    """The `Cell` of the column before that was clicked in the input's map."""

    def __init__(self) -> None:
        super().__init__()
        self._value: FollowedValue | None = None
        self._input = 0
        self._added = 0.0
        self._exact = False
        self.setAccessibleName(translate("SumPicture", "How the value is computed"))

    def sizeHint(self) -> QSize:
        return QSize(560, 230)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 150)

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self._exact = exact
        self.update()

    def show_input(self, value: FollowedValue, number: int, added: float) -> None:
        """Shows one input of a sum.

        Args:
            value: the followed value.
            number: of the input.
            added: what it adds to the sum, rounded as the list shows it.
        """
        self._value, self._input, self._added = value, number, added
        operations = ", ".join(
            f"{o.layer.name} {decimal(o.value, 3)}" for o in value.cell_sum.operations
        )
        self.setAccessibleDescription(
            translate("SumPicture", "{source_name} adds {added}; sum {total}; {operations}").format(
                source_name=value.source_name(number),
                added=signed_decimal(added, 3),
                total=decimal(value.cell_sum.total, 3),
                operations=operations,
            )
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._value is not None:
            with chart_painter(self) as painter:
                self._paint(painter, self._value)

    def _paint(self, painter: QPainter, value: FollowedValue) -> None:
        line = self.fontMetrics().height()
        self._caption(painter, 0, value.source_name(self._input))
        self._paint_map(painter, value)
        self._paint_product(painter, value, self.map_place.top())
        operations = QRectF(0, self.height() - 4.2 * line, self.width(), 4.2 * line)
        paint_operations(painter, operations, value, self.palette(), exact=self._exact)

    def _caption(self, painter: QPainter, x: float, text: str) -> None:
        painter.setPen(theme.dimmed(self.palette()))
        painter.drawText(QPointF(x, self.fontMetrics().ascent()), text)

    @property
    def map_place(self) -> QRectF:
        """Where the input's map is painted; empty if it has none."""
        line = self.fontMetrics().height()
        side = min(self.height() - 6.2 * line, self.width() * 0.22, 190)
        return QRectF(0, line * 1.2, max(side, 0), max(side, 0))

    def _map_unit(self, source: Floats) -> float:
        return self.map_place.width() / int(max(source.shape))

    def _paint_map(self, painter: QPainter, value: FollowedValue) -> None:
        source = value.source_map(self._input)
        if source is None:
            return
        area, unit, cell_sum = self.map_place, self._map_unit(source), value.cell_sum
        rows, columns = source.shape
        scale, largest = value.source_scale(self.palette())
        place = QRectF(area.x(), area.y(), columns * unit, rows * unit)
        painter.drawImage(place, scale.picture(source, largest))
        painter.setPen(theme.line(self.palette()))
        painter.drawRect(place)
        if not value.is_logit:
            height, width = (
                (size - 1) * step + 1
                for size, step in zip(cell_sum.patch.shape[:2], cell_sum.step, strict=True)
            )
            row, column = cell_sum.corner
            window = QRectF(column * unit, row * unit, width * unit, height * unit)
            shown = window.translated(area.topLeft())
            outline(painter, shown.intersected(place.adjusted(-2, -2, 2, 2)), self.palette())

    def _paint_product(self, painter: QPainter, value: FollowedValue, top: float) -> None:
        """Three matrices of numbers, and what they add up to."""
        patch = value.cell_sum.patch[:, :, self._input]
        kernel = value.cell_sum.kernel[:, :, self._input]
        rows, columns = patch.shape
        has_map = value.source_map(self._input) is not None
        left = self.map_place.right() + 3 * theme.SPACE if has_map else 0.0
        line = self.fontMetrics().height()
        # A pixel for the line at the right.
        width = (self.width() - 1 - left - 2 * _SIGN) / (3 * columns)
        width = min(max(width, _LEAST_CELL), _LARGEST_CELL)
        height = min(width * 0.75, (self.height() - 7.6 * line) / rows)
        decimals = 2 if width >= 30 else 1
        product = patch * kernel
        shown = np.reshape(rounded_parts(product.ravel(), self._added, decimals + 1), product.shape)
        palette = self.palette()
        signed = colour_scales.signed(palette)
        weights = float(np.abs(value.cell_sum.kernel).max())
        learned = (
            translate("SumPicture", "kernel")
            if self._exact
            else translate("SumPicture", "numbers learned")
        )
        if value.is_logit or value.is_feature:
            learned = translate("SumPicture", "weight")
        parts = (
            (
                translate("SumPicture", "number")
                if value.is_logit
                else translate("SumPicture", "patch"),
                "",
                patch,
                *value.source_scale(palette),
            ),
            (learned, TIMES, kernel, signed, weights),
            (translate("SumPicture", "product"), "=", shown, signed, float(np.abs(product).max())),
        )
        x = left
        for caption, sign, matrix, scale, largest in parts:
            area = QRectF(x, top, width * columns, height * rows)
            if sign:
                painter.setPen(theme.text(palette))
                at = QRectF(x - _SIGN, top, _SIGN, area.height())
                painter.drawText(at, Qt.AlignmentFlag.AlignCenter, sign)
            self._caption(painter, x, caption)
            texts = [[_number(float(n), decimals + (sign == "=")) for n in row] for row in matrix]
            paint_numbers(painter, area, matrix, texts, scale, largest, palette)
            x += area.width() + _SIGN
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.text(palette))
        words = (
            translate("SumPicture", "added up: {added}").format(
                added=signed_decimal(self._added, DECIMALS)
            )
            if product.size > 1
            else ""
        )
        under = QRectF(left, area.bottom() + 2, area.right() - left, line * 1.3)
        painter.drawText(under, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(self.font())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        value = self._value
        source = value.source_map(self._input) if value is not None else None
        if value is None or source is None:
            return
        at = (event.position() - self.map_place.topLeft()) / self._map_unit(source)
        row, column = int(at.y()), int(at.x())
        if at.x() >= 0 and at.y() >= 0 and row < source.shape[0] and column < source.shape[1]:
            cell = value.source_cell(self._input, row, column)
            if cell is not None:
                self.followed.emit(cell)


def _number(value: float, decimals: int) -> str:
    """A number with few digits; no minus before a zero."""
    is_zero = float(f"{value:.{decimals}f}") == 0
    return decimal(0.0 if is_zero else value, decimals)
