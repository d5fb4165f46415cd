"""A network drawn as boxes, as it looks before any of it is computed."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digit_gui.core.learning.reports import Built
from digit_gui.core.words import decimal, translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter

_SHOWN = ("drawing", "stage1", "stage2", "dense1", "dense2", "logits")
"""The layers that change a drawing's shape; pooling and activation belong to those before."""

_SHEETS = 8
"""Feature maps that are drawn of a stage, one behind the other."""


class NetworkDiagram(QWidget):
    """From the drawing, at the left, to the ten likelihoods; maps as sheets, units as a column."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("networkDiagram")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._built: Built | None = None

    def sizeHint(self) -> QSize:
        return QSize(240, 9 * self.fontMetrics().height() // 2 + 3 * theme.SPACE)

    def show_network(self, built: Built) -> None:
        self._built = built
        explain(
            self,
            translate("NetworkDiagram", "{words}: {weights} weights to be learned.").format(
                words=self._words(), weights=decimal(built.weights)
            ),
        )
        self.update()

    def _layers(self) -> list[tuple[str, tuple[int, ...]]]:
        assert self._built is not None
        return [(name, shape) for name, shape in self._built.shapes if name in _SHOWN]

    def _words(self) -> str:
        layers = [" x ".join(map(str, shape)) for _, shape in self._layers()]
        return translate(
            "NetworkDiagram", "The network's values from layer to layer, {sizes}"
        ).format(sizes=", ".join(layers))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._built is None:
            return
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        layers = self._layers()
        room = QRectF(self.rect()).adjusted(0, line, 0, -line * 1.2)
        step = room.width() / len(layers)
        painter.setPen(QPen(theme.line(self.palette()), 1))
        middle = room.center().y()
        painter.drawLine(QPointF(step / 2, middle), QPointF(room.width() - step / 2, middle))
        small = QFont(self.font())
        small.setPointSizeF(max(8.0, small.pointSizeF() * 0.85))
        for number, (_, shape) in enumerate(layers):
            place = QRectF(number * step, room.top(), step, room.height())
            self._paint_layer(painter, place, shape)
            painter.setPen(theme.dimmed(self.palette()))
            painter.setFont(small)
            below = QRectF(place.left(), room.bottom(), step, line * 1.2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, "x".join(map(str, shape)))
        painter.setFont(self.font())
        painter.setPen(theme.text(self.palette()))
        whole = QRectF(0, 0, self.width(), line)
        words = translate("NetworkDiagram", "{weights} weights").format(
            weights=decimal(self._built.weights)
        )
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_layer(self, painter: QPainter, place: QRectF, shape: tuple[int, ...]) -> None:
        painter.setPen(QPen(theme.text(self.palette()), 1))
        painter.setBrush(theme.paper(self.palette()))
        if len(shape) == 1:
            high = min(place.height() - 4, 4 * sqrt(shape[0]))
            painter.drawRect(QRectF(place.center().x() - 4, place.center().y() - high / 2, 8, high))
            return
        height, _, channels = shape
        side = (place.height() - 8) * sqrt(height / 28) * 0.8
        sheets = min(channels, _SHEETS)
        shift = min(3.0, (place.width() - side - 8) / max(1, sheets))
        left = place.center().x() - (side + shift * (sheets - 1)) / 2
        for n in range(sheets):
            up = n * min(shift, 1.5)
            painter.drawRect(
                QRectF(left + n * shift, place.center().y() - side / 2 + up - sheets, side, side)
            )
