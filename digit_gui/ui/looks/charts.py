"""Painting charts, which go from left to right in every language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintDevice, QPainter


def chart_painter(device: QPaintDevice) -> QPainter:
    """A painter whose texts stay where they are put.

    Else, in a language that is written from right to left, each text goes to the other end of the
    place that it has among the chart's parts.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter
