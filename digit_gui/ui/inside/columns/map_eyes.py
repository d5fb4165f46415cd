"""The eyes in the corners of feature maps, with which these are switched off and on."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette

from digit_gui.ui.looks import theme
from digit_gui.ui.looks.icons import icon

_SIDES = (13, 20)
"""Least and largest side of an eye, in logical pixels."""


def eye_place(slot: QRect) -> QRect:
    """Where the eye of the map in a slot is: at its top right, on half of a small map's sides."""
    least, largest = _SIDES
    side = min(max(min(slot.width(), slot.height()) // 2, least), largest)
    return QRect(slot.right() + 1 - side, slot.top(), side, side)


def paint_eye(painter: QPainter, slot: QRect, palette: QPalette, *, is_off: bool) -> None:
    """Paints the eye of the map in a slot, crossed out where the map is off.

    On paper of its own: a map can have any colour there.
    """
    place = eye_place(slot)
    painter.fillRect(place, theme.paper(palette))
    painter.setPen(theme.edge(palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    eye = _eye("eye-off" if is_off else "eye", theme.ink(palette).rgb())
    eye.paint(painter, place.adjusted(1, 1, -1, -1))


@lru_cache(maxsize=4)
def _eye(name: str, ink: int) -> QIcon:
    """Kept, as making an icon takes longer than painting it: two eyes, light and dark."""
    colour = QColor.fromRgb(ink)
    return icon(name, colour, colour, colour)
