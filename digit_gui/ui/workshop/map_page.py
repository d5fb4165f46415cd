"""The map of drawings: strangers' digits as points, by what a layer makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digit_gui.core.grid import THRESHOLD
from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.core.learning.reports import Built, Projection
from digit_gui.core.words import marked, percent, translate
from digit_gui.resources import resource
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.controls import combo_box
from digit_gui.ui.workshop.views.drawings_map import DrawingsMap
from digit_gui.workspace.learning.study import Study

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_NAMES = {
    "drawing": marked("MapPage", "The drawings as they are"),
    "framed": marked("MapPage", "After framing"),
    "stage1": marked("MapPage", "After the first convolution"),
    "stage2": marked("MapPage", "After the second convolution"),
    "dense1": marked("MapPage", "After the first dense layer"),
    "dense2": marked("MapPage", "After the second dense layer"),
    "logits": marked("MapPage", "The ten logits"),
}
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
            translate(
                "MapPage",
                "From layer to layer, drawings of the same digit come closer together, "
                "and apart from the others.",
            ),
        )
        self._map = DrawingsMap(self._drawings)
        self._preview = Preview()
        self._words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._words.setObjectName("mapWords")
        self._words.setFixedWidth(_PREVIEW)
        note = QLabel(
            translate(
                "MapPage",
                "1,000 digits by strangers, each drawn as its digit. Near each other: "
                "alike to this layer. The two directions are those in which the layer's "
                "values differ most (principal components). Ringed: named wrong. The "
                "square: your drawing.",
            ),
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
        self._box.activated.connect(self._ask)
        self._map.pointedAt.connect(self._describe)
        study.built.connect(self._take_network)
        study.evaluated.connect(self._ask)
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
            self._box.addItems([translate("MapPage", _NAMES[layer]) for layer in layers])
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
        named = str(first) if likelihoods[first] > THRESHOLD else translate("Wording", "Unknown")
        self._words.setText(
            translate(
                "MapPage",
                "Written: {written}. Named: {named}.\n{first}: {likelihood}, {second}: "
                "{other_likelihood}",
            ).format(
                written=self._drawings.labels[index],
                named=named,
                first=first,
                likelihood=percent(likelihoods[first]),
                second=second,
                other_likelihood=percent(likelihoods[second]),
            )
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
        painter = chart_painter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), theme.paper(palette))
        if self._image is not None:
            colours = shades(theme.paper(palette), theme.ink(palette))
            painter.drawImage(self.rect(), picture_of(self._image, colours))
        else:
            painter.setPen(theme.dimmed(palette))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                self.rect(), flags, translate("MapPage", "Point at a digit to see the drawing.")
            )
