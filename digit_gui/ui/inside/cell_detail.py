"""How the value of one cell of a feature map is computed, in pictures and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digit_gui.ui import colour_scales, theme
from digit_gui.ui.inside.network_painting import outline

if TYPE_CHECKING:
    from digit_gui.core.activations import CellSum
    from digit_gui.core.grid import Floats

_MAP_SIDE = 132
"""Longer side of the enlarged feature map, in logical pixels."""

_SHOWN = 4
"""Input maps whose contributions are listed; those of the others are added up in one line. With
four, all lines fit into the height of the view."""


class CellDetail(QWidget):
    """The enlarged map, the largest contributions patch x kernel, and what is done to their sum.

    It covers the half of the view in which the cell is not, so that nothing there has to move.
    """

    dismissed = Signal()
    """A click asks to close it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setToolTip("Click, or press Escape, to close")
        self._title = ""
        self._map: Floats | None = None
        self._sum: CellSum | None = None
        self._row = self._column = 0
        self.setAccessibleName("How the value is computed")

    def sizeHint(self) -> QSize:
        return QSize(_MAP_SIDE + self.fontMetrics().horizontalAdvance("0") * 34, 220)

    def show_cell(
        self,
        title: str,
        feature_map: Floats,
        row: int,
        column: int,
        cell: CellSum,
        avoid: QRect,
    ) -> None:
        """Shows how a cell is computed.

        Args:
            title: what it is the cell of.
            feature_map: (height, width) float32, that the cell belongs to.
            row: of the cell.
            column: of the cell.
            cell: the sum behind it.
            avoid: the part of the view that stays visible.
        """
        self._title, self._map, self._sum = title, feature_map, cell
        self._row, self._column = row, column
        self._place_beside(avoid)
        self.setAccessibleDescription("; ".join(f"{what}: {v}" for what, v in self._lines(cell)))
        self.update()

    def _place_beside(self, part: QRect) -> None:
        view = self._view.rect()
        width = self.sizeHint().width()
        left = 0 if part.center().x() > view.center().x() else view.width() - width
        self.setGeometry(left, 0, width, view.height())

    def lines(self) -> list[tuple[str, str]]:
        """Each contribution and operation with its value, down to the value of the cell."""
        return [] if self._sum is None else self._lines(self._sum)

    def _lines(self, cell: CellSum) -> list[tuple[str, str]]:
        contributions = _contributions(cell)
        order = _order(contributions)
        rest = contributions[order[_SHOWN:]]
        lines = [(f"map {n}", f"{contributions[n]:+.3f}") for n in order[:_SHOWN]]
        if len(rest):
            lines.append((f"{len(rest)} other maps", f"{rest.sum():+.3f}"))
        lines += [("bias", f"{cell.bias:+.3f}"), ("sum", f"{cell.total:.3f}")]
        return lines + [(operation.kind, f"{operation.value:.3f}") for operation in cell.operations]

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sum is None or self._map is None:
            return
        painter = QPainter(self)
        palette, line = self.palette(), self.fontMetrics().height()
        painter.fillRect(self.rect(), theme.window(palette))
        painter.setPen(theme.line(palette))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        top = line + theme.SPACE // 2
        painter.setPen(theme.dimmed(palette))
        painter.drawText(theme.SPACE, line, self._title)
        self._paint_map(painter, QRect(theme.SPACE, top, _MAP_SIDE, _MAP_SIDE))
        left = _MAP_SIDE + theme.SPACE * 3
        pitch = min(line * 5 // 4, (self.height() - top) // (len(self._lines(self._sum)) or 1))
        for n, (what, value) in enumerate(self._lines(self._sum)):
            row = QRect(left, top + n * pitch, self.width() - left - theme.SPACE, pitch)
            painter.setPen(theme.text(palette))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(row, right, value)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, what)
            if n < min(_SHOWN, self._sum.patch.shape[2]):
                self._paint_product(painter, row, _order(_contributions(self._sum))[n])

    def _paint_map(self, painter: QPainter, area: QRect) -> None:
        assert self._map is not None
        height, width = self._map.shape
        unit = area.width() / max(height, width)
        picture = colour_scales.picture_of(self._map, self.palette())
        painter.drawImage(QRectF(area.left(), area.top(), width * unit, height * unit), picture)
        cell = QRectF(area.left() + self._column * unit, area.top() + self._row * unit, unit, unit)
        outline(painter, cell, self.palette())

    def _paint_product(self, painter: QPainter, row: QRect, channel: int) -> None:
        """The patch of an input map x its kernel."""
        assert self._sum is not None
        side = row.height() - 4
        middle = row.left() + row.width() // 2 - side
        patch, kernel = (a[:, :, channel] for a in (self._sum.patch, self._sum.kernel))
        largest = float(np.abs(self._sum.kernel).max())
        at = QRect(middle, row.top() + 2, side, side)
        painter.drawImage(at, colour_scales.picture_of(patch, self.palette()))
        painter.drawText(
            at.translated(side, 0), Qt.AlignmentFlag.AlignCenter, "\N{MULTIPLICATION SIGN}"
        )
        signed = colour_scales.signed(self.palette())
        painter.drawImage(at.translated(2 * side, 0), signed.picture(kernel, largest))


def _contributions(cell: CellSum) -> Floats:
    """What each input map adds to the sum, (channels,)."""
    contributions: Floats = (cell.patch * cell.kernel).sum(axis=(0, 1))
    return contributions


def _order(contributions: Floats) -> list[int]:
    """Indices of the input maps, the largest contribution first."""
    return [int(n) for n in np.argsort(-np.abs(contributions), kind="stable")]
