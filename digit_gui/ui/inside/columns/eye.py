"""The eye in a map's corner, by which it is switched off and on. Lengths are in logical pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen

from digit_gui.ui.looks import theme

_SMALL, _LARGE = 13, 20
"""Side of the eye at least and at most: half of its map's side between them."""


def eye_rect(slot: QRect) -> QRect:
    """The place of the eye, in the upper right corner of a map's place."""
    side = min(max(slot.width() // 2, _SMALL), _LARGE)
    return QRect(slot.right() + 1 - side, slot.top(), side, side)


def paint_eye(painter: QPainter, slot: QRect, palette: QPalette, *, closed: bool) -> None:
    """Paints the eye of the map at `slot`; `closed`: the map is switched off."""
    place = QRectF(eye_rect(slot))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(place, theme.window(palette))
    painter.setPen(QPen(theme.text(palette), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = place.adjusted(1.5, 1.5, -1.5, -1.5)
    left, right = (
        QPointF(inner.left(), inner.center().y()),
        QPointF(inner.right(), inner.center().y()),
    )
    lids = QPainterPath(left)
    lids.quadTo(QPointF(inner.center().x(), inner.top() - 1), right)
    lids.quadTo(QPointF(inner.center().x(), inner.bottom() + 1), left)
    painter.drawPath(lids)
    painter.setBrush(theme.text(palette))
    pupil = inner.width() / 7
    painter.drawEllipse(inner.center(), pupil, pupil)
    if closed:
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    painter.restore()
