"""What would make it another digit, over the drawing: ink to add, and ink to take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen

from digit_gui.core.grid import SIZE
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.canvas.grid_geometry import cell_rect, grid_square
from digit_gui.ui.canvas.grid_overlay import GridOverlay
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.counterfactual import Counterfactual

_STRIPED = 64
"""Of 255: a cell that loses less ink than this gets no stripes, only the colour."""

_KEPT = 0.62
"""Opacity of the ink that stays, so that what changes stands out."""


def added_colour(palette: QPalette) -> QColor:
    """Blue for ink to add: "blue" or "sky blue" of Okabe and Ito's palette, 2008.

    People with any kind of colour vision tell its colours apart. At least 4:1 on the paper.
    """
    return QColor("#56B4E9" if theme.is_dark(palette) else "#0072B2")


def removed_colour(palette: QPalette) -> QColor:
    """Orange for ink to take away: "orange" or "vermillion" of the same palette."""
    return QColor("#E69F00" if theme.is_dark(palette) else "#D55E00")


def paint_stripes(painter: QPainter, shape: QPainterPath, unit: float, colour: QColor) -> None:
    """Fills `shape` with diagonal stripes, two to `unit` pixels, and outlines it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(unit / 10, 1)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    painter.setClipPath(shape)
    box, pitch = shape.boundingRect(), unit / 2
    painter.setPen(QPen(colour, max(unit / 7, 1)))
    count = int((box.width() + box.height()) / pitch) + 1
    painter.drawLines(
        [
            QLineF(
                box.left() + n * pitch,
                box.top(),
                box.left() + n * pitch - box.height(),
                box.bottom(),
            )
            for n in range(count)
        ]
    )
    painter.restore()


class WhatIfOverlay(GridOverlay):
    """Lies over the drawing grid, lets the pen through, and paints a counterfactual.

    Ink to add is solid blue; ink to take away is striped and outlined in orange.
    """

    def __init__(self, grid: DrawingGrid) -> None:
        super().__init__(grid, "whatIfOverlay")
        self._proposal: Counterfactual | None = None

    @property
    def proposal(self) -> Counterfactual | None:
        """What is shown."""
        return self._proposal

    def show_proposal(self, proposal: Counterfactual, words: str) -> None:
        """Shows `proposal`; `words` are for those who hear the screen."""
        self._proposal = proposal
        self._appear(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._proposal is None:
            return
        painter, palette = QPainter(self), self.palette()
        square = grid_square(self.width(), self.height(), self.devicePixelRatio())
        painter.fillRect(square, theme.paper(palette))
        proposal = self._proposal
        kept = np.minimum(proposal.image, proposal.changed)
        painter.setOpacity(_KEPT)
        painter.drawImage(square, _picture(kept, theme.ink(palette)))
        painter.setOpacity(_KEPT / 2)
        painter.drawImage(square, _picture(proposal.removed, removed_colour(palette)))
        painter.setOpacity(1)
        painter.drawImage(square, _picture(proposal.added, added_colour(palette)))
        striped = _outline(proposal.removed >= _STRIPED, square)
        paint_stripes(painter, striped, square.width() / SIZE, removed_colour(palette))
        self._grid.paint_focus(painter)


def _picture(ink: Image, colour: QColor) -> QImage:
    """One pixel for each cell: `colour`, as opaque as there is `ink`."""
    picture = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    picture.fill(colour)
    alpha = np.ascontiguousarray(ink)
    picture.setAlphaChannel(QImage(alpha.data, SIZE, SIZE, SIZE, QImage.Format.Format_Alpha8))
    return picture


def _outline(cells: npt.NDArray[np.bool_], square: QRectF) -> QPainterPath:
    """The area of the cells (28, 28) that are true."""
    path = QPainterPath()
    for row, column in np.argwhere(cells):
        path.addRect(cell_rect(int(column), int(row), square))
    return path.simplified()
