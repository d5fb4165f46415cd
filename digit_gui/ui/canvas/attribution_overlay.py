"""An attribution over the drawing: which ink speaks for a digit, and which against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen

from digit_gui.core.grid import SIZE
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.canvas.grid_geometry import grid_square
from digit_gui.ui.canvas.grid_overlay import GridOverlay
from digit_gui.ui.looks import colour_scales, theme

if TYPE_CHECKING:
    from digit_gui.core.inspection.attribution import Attribution

_VEIL = 0.82
"""How much of the drawing's own ink is taken back, so that the colours can be told apart."""


class AttributionOverlay(GridOverlay):
    """Lies over the drawing grid, lets the pen through, and paints an attribution.

    Blue ink speaks for the digit and red against it; the strongest colour is that of the largest
    value in this drawing. Cells without ink have no value.
    """

    def __init__(self, grid: DrawingGrid) -> None:
        super().__init__(grid, "whyOverlay")
        self._attribution: Attribution | None = None
        self._picture = QImage()

    @property
    def attribution(self) -> Attribution | None:
        """What is shown."""
        return self._attribution

    def show_attribution(self, attribution: Attribution, words: str) -> None:
        """Shows `attribution`; `words` are for those who hear the screen."""
        self._attribution = attribution
        self._picture = self._painted(attribution)
        self._appear(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._attribution is not None:
            self._picture = self._painted(self._attribution)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._attribution is None:
            return
        painter = QPainter(self)
        square = grid_square(self.width(), self.height(), self.devicePixelRatio())
        paper = theme.paper(self.palette())
        paper.setAlphaF(_VEIL)
        painter.fillRect(square, paper)
        painter.drawImage(square, self._picture)
        if (piece := self._attribution.strongest) is not None:
            unit = square.width() / SIZE
            frame = QRectF(
                piece.left * unit, piece.top * unit, piece.side * unit, piece.side * unit
            )
            painter.setPen(QPen(theme.accent(self.palette()), 2))
            painter.drawRect(frame.translated(square.topLeft()))
        self._grid.paint_focus(painter)

    def _painted(self, attribution: Attribution) -> QImage:
        values = attribution.values
        # The root lifts what is weak above the paper: here the sign matters more than the size.
        lifted = np.sign(values) * np.sqrt(np.abs(values))
        largest = float(np.abs(lifted).max())
        scale = colour_scales.signed(self.palette())
        picture = scale.picture(lifted, largest).convertToFormat(QImage.Format.Format_ARGB32)
        picture.setAlphaChannel(_mask(values != 0))
        return picture


def _mask(shown: npt.NDArray[np.bool_]) -> QImage:
    """Opaque where something is to be seen."""
    alpha = np.where(shown, 255, 0).astype(np.uint8)
    rows, columns = alpha.shape
    return QImage(alpha.data, columns, rows, columns, QImage.Format.Format_Alpha8).copy()
