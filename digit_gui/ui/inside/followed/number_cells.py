"""A small matrix as coloured cells with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.ui.looks.colour_scales import ColourScale

_DARK = 0.5
"""Luminance below which a white number is read more easily than a black one."""


def paint_numbers(
    painter: QPainter,
    area: QRectF,
    values: Floats,
    texts: list[list[str]],
    scale: ColourScale,
    largest: float,
    palette: QPalette,
) -> None:
    """Paints a matrix, each cell in the colour of its value.

    Args:
        painter: with the font of the numbers; it is made smaller where they don't fit.
        area: of the whole matrix.
        values: (rows, columns).
        texts: what stands in each cell.
        scale: of the colours.
        largest: magnitude with the strongest colour.
        palette: for the lines between the cells.
    """
    rows, columns = values.shape
    width, height = area.width() / columns, area.height() / rows
    painter.save()
    painter.setFont(_fitting(painter.font(), texts, width - 3, height - 2))
    for row in range(rows):
        for column in range(columns):
            cell = QRectF(area.x() + column * width, area.y() + row * height, width, height)
            share = float(values[row, column]) / largest if largest > 0 else 0.0
            colour = scale.colour(min(max(share, scale.least), 1.0))
            painter.fillRect(cell, colour)
            painter.setPen(theme.line(palette))
            painter.drawRect(cell)
            painter.setPen(on(colour))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, texts[row][column])
    painter.restore()


def on(colour: QColor) -> QColor:
    """Black or white, whichever is read more easily on a colour."""
    luminance = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()
    return QColor("#ffffff") if luminance < _DARK else QColor("#000000")


def _fitting(font: QFont, texts: list[list[str]], width: float, height: float) -> QFont:
    """The font, at most as large as the widest number fits."""
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(text) for row in texts for text in row)
    share = min(1.0, width / max(widest, 1.0), height / metrics.height())
    fitting = QFont(font)
    fitting.setPixelSize(max(7, int(metrics.height() * 0.8 * share)))
    return fitting
