"""How the value of one cell of a feature map is computed, in pictures and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digit_gui.ui import colour_scales, theme
from digit_gui.ui.inside.network_painting import outline

if TYPE_CHECKING:
    from digit_gui.core.activations import CellSum
    from digit_gui.core.grid import Floats

_MAP_SIDE = 132
"""Longer side of the enlarged feature map, in logical pixels."""

_SHOWN = 4
"""Input maps whose contributions are listed at most; fewer where the view is too low for the lines.
Those of the others are added up in one line."""


class CellDetail(QWidget):
    """The enlarged map, the largest contributions patch x kernel, and what is done to their sum.

    It lies over a part of the view where neither the chosen map nor the framed image is: nothing
    has to move, and what the cell sees stays in sight.
    """

    dismissed = Signal()
    """A click asks to close it."""

    entered = Signal()
    """The pointer has come here from the view, which does not learn of it."""

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
    ) -> None:
        """Shows how a cell is computed.

        Args:
            title: what it is the cell of.
            feature_map: (height, width) float32, that the cell belongs to.
            row: of the cell.
            column: of the cell.
            cell: the sum behind it.
        """
        self._title, self._map, self._sum = title, feature_map, cell
        self._row, self._column = row, column
        self.setAccessibleDescription("; ".join(f"{what}: {v}" for what, v in self.lines()))
        self.update()

    def place(self, framed: QRect, feature_map: QRect) -> None:
        """Takes the side of the chosen map that has more room, off the framed image.

        Args:
            framed: the place of the framed image in the view, at its left.
            feature_map: the place of the chosen map.
        """
        view, space = self._view.rect(), theme.SPACE
        start = framed.right() + space
        before = feature_map.left() - space - start
        behind = view.width() - feature_map.right() - space
        width = min(self.sizeHint().width(), max(before, behind))
        left = start if before > behind else view.width() - width
        self.setGeometry(left, 0, width, view.height())

    def lines(self) -> list[tuple[str, str]]:
        """Each contribution and operation with its value, down to the value of the cell."""
        if self._sum is None:
            return []
        cell, shown = self._sum, self._shown()
        contributions = _contributions(cell)
        order = _order(contributions)
        rest = contributions[order[shown:]]
        lines = [(f"map {n}", f"{contributions[n]:+.3f}") for n in order[:shown]]
        if len(rest):
            lines.append((f"{len(rest)} {'other ' if shown else ''}maps", f"{rest.sum():+.3f}"))
        lines += [("bias", f"{cell.bias:+.3f}"), ("sum", f"{cell.total:.3f}")]
        return lines + [(operation.kind, f"{operation.value:.3f}") for operation in cell.operations]

    def _shown(self) -> int:
        """How many input maps have a line of their own."""
        assert self._sum is not None
        room = (self.height() - self._top()) // self.fontMetrics().height()
        others = 3 + len(self._sum.operations)
        return min(max(room - others, 0), _SHOWN, int(self._sum.patch.shape[2]))

    def _top(self) -> int:
        """Where the map and the lines begin, below the title."""
        return self.fontMetrics().height() + theme.SPACE // 2

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

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
        top = self._top()
        painter.setPen(theme.dimmed(palette))
        painter.drawText(theme.SPACE, line, self._title)
        side = min(_MAP_SIDE, self.height() - top - theme.SPACE)
        self._paint_map(painter, QRect(theme.SPACE, top, side, side))
        left = side + theme.SPACE * 3
        lines, shown = self.lines(), self._shown()
        order = _order(_contributions(self._sum))
        pitch = min(line * 5 // 4, (self.height() - top) // len(lines))
        for n, (what, value) in enumerate(lines):
            row = QRect(left, top + n * pitch, self.width() - left - theme.SPACE, pitch)
            painter.setPen(theme.text(palette))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(row, right, value)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, what)
            if n < shown:
                self._paint_product(painter, row, order[n])

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
