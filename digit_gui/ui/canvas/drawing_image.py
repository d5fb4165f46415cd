"""A drawing as a QImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from digit_gui.core.grid import SIZE
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Image


def shades(paper: QColor, ink: QColor) -> list[int]:
    """The colours of the values 0 to 255 of a drawing's cells."""
    return [theme.mixed(paper, ink, value / 255).rgb() for value in range(256)]


def picture_of(image: Image, colours: list[int]) -> QImage:
    """`image` (28, 28) uint8 with a pixel for each cell, in the 256 `colours`."""
    values = image.tobytes()
    cells = QImage(values, SIZE, SIZE, SIZE, QImage.Format.Format_Indexed8)
    cells.setColorTable(colours)
    return cells.convertToFormat(QImage.Format.Format_RGB32)
