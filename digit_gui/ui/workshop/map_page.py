"""The map of drawings: strangers' digits as points, by what a layer makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.core.learning_reports import Built, Projection
from digit_gui.core.lesson_data import load_lesson_data
from digit_gui.resources import resource
from digit_gui.ui import theme
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.workshop.controls import combo_box, explain
from digit_gui.workspace.learning.study import Study

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.lesson_data import Drawings

_NAMES = {
    "drawing": "The drawings as they are",
    "framed": "After framing",
    "stage1": "After the first convolution",
    "stage2": "After the second convolution",
    "dense1": "After the first dense layer",
    "dense2": "After the second dense layer",
    "logits": "The ten logits",
}
_REACH = 14
"""Pixels from a point at which it is still pointed at."""
_PREVIEW = 168
"""Pixels on each side of the drawing that is pointed at: six for each cell."""


class MapPage(QWidget):
    """The map, with a choice of layers above and the drawing that is pointed at beside it."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._drawings = load_lesson_data(resource("assets/lesson.npz")).strangers.digits
        self._layers: list[str] = []
        self._box = combo_box(
            [],
            "layerBox",
            "From layer to layer, drawings of the same digit come closer together, and apart from "
            "the others.",
        )
        self._map = DrawingsMap(self._drawings)
        self._preview = Preview()
        self._words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._words.setObjectName("mapWords")
        self._words.setFixedWidth(_PREVIEW)
        note = QLabel(
            "1,000 digits by strangers, each drawn as its digit. Near each other: alike to this "
            "layer. The two directions are those in which the layer's values differ most "
            "(principal components). Ringed: named wrong. The square: your drawing.",
            wordWrap=True,
        )
        note.setProperty("secondary", True)
        note.setFixedWidth(_PREVIEW)
        side = QVBoxLayout()
        side.addWidget(self._preview)
        side.addWidget(self._words)
        side.addStretch(1)
        side.addWidget(note)
        body = QHBoxLayout()
        body.setSpacing(theme.SPACE * 2)
        body.addWidget(self._map, 1)
        body.addLayout(side)
        head = QHBoxLayout()
        head.addWidget(self._box)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        self._box.activated.connect(lambda _: self._ask())
        self._map.pointedAt.connect(self._describe)
        study.built.connect(self._take_network)
        study.evaluated.connect(lambda _: self._ask())
        study.views.projected.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._study.network is not None:
            self._take_network(self._study.network)
            self._ask()

    def _take_network(self, built: Built) -> None:
        chosen = self._box.currentIndex()
        names = {name for name, _ in built.shapes}
        layers = [layer for layer in _NAMES if layer in names]
        if layers != self._layers:
            self._layers = layers
            self._box.clear()
            self._box.addItems([_NAMES[layer] for layer in layers])
            # The last but one: what the network has made of them before it decides.
            self._box.setCurrentIndex(chosen if 0 <= chosen < len(layers) else len(layers) - 1)

    def _ask(self) -> None:
        if self.isVisible() and self._layers:
            self._study.views.project(self._layers[self._box.currentIndex()])

    def _show(self, projection: Projection) -> None:
        if self._layers and projection.layer == self._layers[self._box.currentIndex()]:
            self._map.show_projection(projection)

    def _describe(self, index: int) -> None:
        projection = self._map.projection
        if index < 0 or projection is None:
            self._preview.show_image(None)
            self._words.setText("")
            return
        self._preview.show_image(self._drawings.images[index])
        likelihoods = projection.likelihoods[index]
        first, second = (int(digit) for digit in np.argsort(-likelihoods)[:2])
        named = str(first) if likelihoods[first] > THRESHOLD else "Unknown"
        self._words.setText(
            f"Written: {self._drawings.labels[index]}. Named: {named}.\n"
            f"{first}: {likelihoods[first]:.0%}, {second}: {likelihoods[second]:.0%}"
        )


class Preview(QWidget):
    """A drawing, large."""

    def __init__(self) -> None:
        super().__init__()
        self._image: Image | None = None
        self.setFixedSize(_PREVIEW, _PREVIEW)

    def show_image(self, image: Image | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), theme.paper(palette))
        if self._image is not None:
            colours = shades(theme.paper(palette), theme.ink(palette))
            painter.drawImage(self.rect(), picture_of(self._image, colours))
        else:
            painter.setPen(theme.dimmed(palette))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, "Point at a digit to see the drawing.")


class DrawingsMap(QWidget):
    """Digits in ten colours, each where a layer puts the drawing."""

    pointedAt = Signal(int)
    """The drawing's index; -1 when none is pointed at."""

    def __init__(self, drawings: Drawings) -> None:
        super().__init__()
        self.setObjectName("drawingsMap")
        self.setMouseTracking(True)
        explain(self, "Strangers' digits by what the chosen layer makes of them.")
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), theme.paper(palette))
        if self.projection is None:
            painter.setPen(theme.dimmed(palette))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "The map is being drawn.")
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
