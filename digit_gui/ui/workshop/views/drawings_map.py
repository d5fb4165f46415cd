"""Drawings as points: digits in ten colours, each where a layer of the network puts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.core.learning.reports import Projection
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    from digit_gui.core.learning.lesson_data import Drawings

_REACH = 14
"""Pixels from a point at which it is still pointed at."""


class DrawingsMap(QWidget):
    """Digits in ten colours, each where a layer puts the drawing."""

    pointedAt = Signal(int)
    """The drawing's index; -1 when none is pointed at."""

    def __init__(self, drawings: Drawings) -> None:
        super().__init__()
        self.setObjectName("drawingsMap")
        self.setMouseTracking(True)
        explain(
            self,
            translate("DrawingsMap", "Strangers' digits by what the chosen layer makes of them."),
        )
        self.setToolTip("")
        self._labels = drawings.labels
        self._pointed = -1
        self.projection: Projection | None = None

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def show_projection(self, projection: Projection) -> None:
        self.projection = projection
        self.update()
        self.pointedAt.emit(self._pointed)

    def places(self) -> np.ndarray:
        """Where the drawings are in the widget, (N, 2) float, and behind them the present one."""
        assert self.projection is not None
        points = self.projection.points
        if self.projection.present is not None:
            points = np.concatenate([points, self.projection.present[None]])
        low, high = points.min(axis=0), points.max(axis=0)
        share = (points - low) / np.maximum(high - low, 1e-6)
        room = np.array([self.width(), self.height()]) - 6 * theme.SPACE
        return np.asarray(3 * theme.SPACE + share * room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), theme.paper(palette))
        if self.projection is None:
            painter.setPen(theme.dimmed(palette))
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter,
                translate("DrawingsMap", "The map is being drawn."),
            )
            return
        font = QFont(self.font())
        font.setPixelSize(max(10, self.height() // 45))
        painter.setFont(font)
        half = font.pixelSize() * 0.7
        likelihoods = self.projection.likelihoods
        is_wrong = (likelihoods.argmax(axis=1) != self._labels) & (
            likelihoods.max(axis=1) > THRESHOLD
        )
        colours = [digit_colour(digit, dark=theme.is_dark(palette)) for digit in range(DIGITS)]
        places = self.places()
        for index, label in enumerate(self._labels):
            x, y = places[index]
            place = QRectF(x - half, y - half, 2 * half, 2 * half)
            painter.setPen(colours[label])
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(label))
            if is_wrong[index] or index == self._pointed:
                painter.setPen(QPen(theme.text(palette), 2 if index == self._pointed else 1))
                painter.drawEllipse(place)
        if self.projection.present is not None:
            x, y = places[-1]
            painter.setPen(QPen(theme.text(palette), 3))
            painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def _point_at(self, at: QPointF) -> None:
        if self.projection is None:
            return
        places = self.places()[: len(self._labels)]
        distances = np.hypot(places[:, 0] - at.x(), places[:, 1] - at.y())
        nearest = int(distances.argmin())
        pointed = nearest if distances[nearest] <= _REACH else -1
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()
            self.pointedAt.emit(pointed)


def digit_colour(digit: int, *, dark: bool) -> QColor:
    """One of ten hues; those of neighbours in the circle of hues differ in lightness, too."""
    hue = digit * 36
    lightness = (150 if digit % 2 else 185) if dark else (80 if digit % 2 else 110)
    return QColor.fromHsl(hue, 170 if dark else 210, lightness)
