"""The pictures of the help: painted when they are shown, in the colours of the window.

All are 560 device-independent pixels wide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen, QPolygonF

from digit_gui.core.brush import blank, draw
from digit_gui.core.grid import DEFAULT_WIDTH, DIGITS, SIZE
from digit_gui.ui.answer.likelihood_bar import LikelihoodBar
from digit_gui.ui.canvas.grid_painting import GridLook
from digit_gui.ui.canvas.samples import samples
from digit_gui.ui.looks import colour_scales, theme
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Image

WIDTH = 560
_SIDE = 224
"""Pixels of a grid: eight to a cell."""
_CELL = _SIDE // SIZE
_LEFT, _RIGHT = QRectF(1, 1, _SIDE, _SIDE), QRectF(WIDTH - _SIDE - 1, 1, _SIDE, _SIDE)
_NAMED, _LIKELIHOODS = 3, {3: 0.9, 5: 0.06, 8: 0.03, 9: 0.01}
_KERNEL = np.array(
    [
        [-1, -1, -1, -1, -1],
        [-1, 0, 0, 0, -1],
        [1, 2, 2, 2, 1],
        [1, 1, 1, 1, 1],
        [-1, -1, -1, -1, -1],
    ],
    np.float32,
)
"""Looks for strokes from left to right, 5x5."""
_PLACES = (3, 9, 15)
"""Columns at which the kernel is shown, in the row where it finds most."""


def answer(palette: QPalette, ratio: float) -> QImage:
    """A drawing, and the ten bars of the answer to it."""
    picture, painter = _begin(palette, ratio)
    _paint_grid(painter, palette, samples()[0].image, _LEFT)
    _paint_arrow(painter, palette)
    for digit in range(DIGITS):
        bar = LikelihoodBar(digit)
        bar.setPalette(palette)
        bar.resize(round(_RIGHT.width()), _SIDE // DIGITS)
        bar.show_likelihood(_LIKELIHOODS.get(digit, 0), named=digit == _NAMED)
        place = QPointF(_RIGHT.left(), digit * _SIDE / DIGITS)
        bar.render(painter, place.toPoint(), renderFlags=bar.RenderFlag.DrawChildren)
    painter.end()
    return picture


def framing(palette: QPalette, ratio: float) -> QImage:
    """A small drawing in a corner, and the same one framed."""
    picture, painter = _begin(palette, ratio)
    for scale, left, top, place in ((0.4, 1.0, 2.0, _LEFT), (0.95, 0.7, 0.7, _RIGHT)):
        image = blank()
        for points in samples()[1].strokes:
            moved = [(x * scale + left, y * scale + top) for x, y in points]
            image = draw(image, moved, max(1.0, DEFAULT_WIDTH * scale))
        _paint_grid(painter, palette, image, place)
    _paint_arrow(painter, palette)
    painter.end()
    return picture


def kernel(palette: QPalette, ratio: float) -> QImage:
    """A kernel that slides over a drawing, and the feature map that it makes."""
    picture, painter = _begin(palette, ratio)
    image = samples()[1].image
    _paint_grid(painter, palette, image, _LEFT)
    found = _feature_map(image)
    scale = colour_scales.activations(palette)
    painter.drawImage(_RIGHT, scale.picture(found, float(found.max())))
    painter.setPen(theme.line(palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_RIGHT)
    size = len(_KERNEL)
    row = int(found.max(axis=1).argmax())
    for column in _PLACES:
        # Where it is now, and where it has been.
        is_now = column == _PLACES[-1]
        style = Qt.PenStyle.SolidLine if is_now else Qt.PenStyle.DotLine
        painter.setPen(QPen(theme.accent(palette), 2, style))
        corner = QPointF(column - size // 2, row - size // 2) * _CELL
        painter.drawRect(QRectF(_LEFT.topLeft() + corner, QSize(size, size) * _CELL))
        if is_now:
            cell = QPointF(column, row) * _CELL
            painter.drawRect(QRectF(_RIGHT.topLeft() + cell, QSize(1, 1) * _CELL))
    _paint_arrow(painter, palette)
    painter.end()
    return picture


def _feature_map(image: Image) -> npt.NDArray[np.float32]:
    """The kernel's sums at all places, (28, 28), those below 0 become 0."""
    around = np.pad(image.astype(np.float32) / 255, len(_KERNEL) // 2)
    patches = np.lib.stride_tricks.sliding_window_view(around, _KERNEL.shape)
    found: npt.NDArray[np.float32] = np.maximum((patches * _KERNEL).sum(axis=(2, 3)), 0)
    return found


def _begin(palette: QPalette, ratio: float) -> tuple[QImage, QPainter]:
    size = QSize(WIDTH, _SIDE + 2)
    picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.paper(palette))
    painter = chart_painter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter


def _paint_grid(painter: QPainter, palette: QPalette, image: Image, place: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    GridLook(palette).paint(painter, image, place)
    painter.restore()


def _paint_arrow(painter: QPainter, palette: QPalette) -> None:
    """Between the two halves of a picture."""
    middle = QPointF((_LEFT.right() + _RIGHT.left()) / 2, _SIDE / 2)
    painter.setPen(QPen(theme.dimmed(palette), 3))
    painter.drawLine(middle - QPointF(20, 0), middle + QPointF(16, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.dimmed(palette))
    tip = middle + QPointF(24, 0)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-12, -8), tip + QPointF(-12, 8)]))
