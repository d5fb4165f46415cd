"""Type and icons that grow with the window, so that a classroom's last row can read them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

_WIDTH, _HEIGHT = 960, 660
"""Pixels of the drawing's side up to which type has the system's size."""


def scale_for(width: int, height: int) -> float:
    """How many times the system's size type has in so much room, in pixels; never below 1."""
    return max(1.0, min(width / _WIDTH, height / _HEIGHT))


def scaled_font(scale: float) -> QFont:
    """The system's font, `scale` times as large."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(QFontInfo(font).pixelSize() * scale))
    return font
