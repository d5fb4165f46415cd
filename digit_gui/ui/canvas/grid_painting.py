"""How the drawing grid looks: cells, lines, the keyboard's cell, and the brush as a cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QPainter, QPalette, QPen, QPixmap

from digit_gui.core.grid import SIZE
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.canvas.grid_geometry import cell_rect
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_SMALLEST_CURSOR, _LARGEST_CURSOR = 4, 96
"""Pixels: a smaller ring can't be seen, and some systems show no larger cursors."""
_FOCUS_WIDTH = 2
"""Pixels: as wide as the style sheet's border of a button that has the focus."""
_GHOST, _WORDS = 0.66, 0.032
"""Heights of the faint digit on an empty sheet and of the words below it, as shares of the grid."""
_LINE_OPACITY = 22
"""Of 255: the lines can be counted from near by, and don't compete with the ink."""


class GridLook:
    """The grid's colours, taken from a palette."""

    def __init__(self, palette: QPalette) -> None:
        paper, ink = theme.paper(palette), theme.ink(palette)
        self._shades = shades(paper, ink)
        self._paper = paper
        self._line = QColor(ink)
        self._line.setAlpha(_LINE_OPACITY)
        self._frame = theme.line(palette)
        self._words = theme.mixed(ink, paper, 0.35)
        self._accent = theme.accent(palette)

    def paint(self, painter: QPainter, image: Image | None, square: QRectF) -> None:
        """Paints the cells of `image` (28, 28) uint8, not smoothed, with thin lines between them.

        None paints an empty grid.
        """
        if image is None:
            painter.fillRect(square, self._paper)
        else:
            painter.drawImage(square, picture_of(image, self._shades))
        pixel = 1 / painter.device().devicePixelRatio()
        left, top, side = square.left(), square.top(), square.width()
        corners = [cell_rect(n, n, square).topLeft() for n in range(1, SIZE)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._line)
        painter.drawRects([QRectF(corner.x(), top, pixel, side) for corner in corners])
        painter.drawRects([QRectF(left, corner.y(), side, pixel) for corner in corners])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._frame, pixel))
        painter.drawRect(square.adjusted(-pixel / 2, -pixel / 2, pixel / 2, pixel / 2))

    def paint_invitation(self, painter: QPainter, square: QRectF, words: str) -> None:
        """Where nothing is drawn yet: a faint digit, and what to do, in a line below it."""
        painter.save()
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(square.height() * _GHOST)))
        painter.setFont(font)
        ghost = QColor(self._line)
        painter.setPen(ghost)
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "4")
        font.setPixelSize(max(1, round(square.height() * _WORDS)))
        painter.setFont(font)
        painter.setPen(self._words)
        foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        margin = square.height() * _WORDS
        room = square.adjusted(margin, margin, -margin, -margin)
        painter.drawText(room, foot | Qt.TextFlag.TextWordWrap, words)
        painter.restore()

    def paint_cell(self, painter: QPainter, cell: QRectF) -> None:
        """Marks the cell that the arrow keys have reached."""
        painter.setPen(QPen(self._accent, 2))
        painter.drawRect(cell)

    def paint_focus(self, painter: QPainter, square: QRectF) -> None:
        """Frames the grid as the style sheet frames a button that has the focus."""
        # Within the square and its thin frame: there need be no room around them.
        inset = _FOCUS_WIDTH / 2 - 1 / painter.device().devicePixelRatio()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._accent, _FOCUS_WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(square.adjusted(inset, inset, -inset, -inset))

    def cursor(self, across: float, pixel_ratio: float) -> QCursor:
        """A ring as wide as the brush, `across` in device-independent pixels.

        The system moves it, so it never lags behind the hand.
        """
        if not _SMALLEST_CURSOR <= across <= _LARGEST_CURSOR:
            return QCursor(Qt.CursorShape.CrossCursor)
        side = round(across) + 4
        ring = QPixmap(round(side * pixel_ratio), round(side * pixel_ratio))
        ring.setDevicePixelRatio(pixel_ratio)
        ring.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ring)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((3.0, self._paper), (1.4, self._accent)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QRectF(2, 2, side - 4, side - 4))
        painter.end()
        return QCursor(ring)
