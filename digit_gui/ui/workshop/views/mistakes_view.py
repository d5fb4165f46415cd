"""The mistakes of which a network was surest."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent

from digit_gui.core.learning.reports import Measured
from digit_gui.core.words import percent, translate
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.views.titled import Titled

_COLUMNS, _ROWS = 5, 2


class _Mistake(NamedTuple):
    drawing: int
    written: int
    named: int
    likelihood: float


class MistakesView(Titled):
    """Ten drawings with what was written, what was named, and how likely it seemed."""

    chosen = Signal(object)
    """The image (28, 28) uint8 that was clicked."""

    def __init__(self) -> None:
        super().__init__(translate("MistakesView", "Its surest mistakes"))
        self.setObjectName("mistakesView")
        self._measured: Measured | None = None
        self._mistakes: list[_Mistake] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        explain(
            self,
            translate(
                "MistakesView",
                "Strangers' digits that the network in training reads wrong, the surest "
                "first: what was written, what it named, how likely it found it. Click "
                "one to put it on the grid.",
            ),
        )

    def show_measured(self, measured: Measured | None) -> None:
        """Mistakes on drawings that were not damaged; None: nothing is known yet."""
        self._measured, self._mistakes = measured, []
        if measured is not None:
            named = measured.likelihoods.argmax(axis=1)
            highest = measured.likelihoods.max(axis=1)
            wrong = np.flatnonzero(named != measured.labels)
            for index in wrong[np.argsort(-highest[wrong])][: _COLUMNS * _ROWS]:
                self._mistakes.append(
                    _Mistake(
                        int(index),
                        int(measured.labels[index]),
                        int(named[index]),
                        float(highest[index]),
                    )
                )
        self.update()

    def place(self, number: int) -> QRectF:
        """Where the drawing of a mistake is, its words not included."""
        line = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(
            theme.SPACE, line + theme.SPACE, -theme.SPACE, -theme.SPACE
        )
        wide, high = room.width() / _COLUMNS, room.height() / _ROWS
        side = min(wide - theme.SPACE, high - line - theme.SPACE)
        left = room.left() + number % _COLUMNS * wide + (wide - side) / 2
        return QRectF(left, room.top() + number // _COLUMNS * high, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        self.paint_title(painter)
        palette, line = self.palette(), self.fontMetrics().height()
        if self._measured is None:
            return
        if not self._mistakes:
            painter.setPen(theme.dimmed(palette))
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter,
                translate("MistakesView", "It has made none."),
            )
            return
        colours = shades(theme.paper(palette), theme.ink(palette))
        for number, mistake in enumerate(self._mistakes):
            place = self.place(number)
            image = self._measured.images[mistake.drawing]
            painter.drawImage(place, picture_of(image, colours))
            painter.setPen(theme.line(palette))
            painter.drawRect(place)
            painter.setPen(theme.text(palette))
            below = place.adjusted(-theme.SPACE * 2, place.height(), theme.SPACE * 2, line + 2)
            words = translate("MistakesView", "{written} as {named}, {likelihood}").format(
                written=mistake.written, named=mistake.named, likelihood=percent(mistake.likelihood)
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, mistake in enumerate(self._mistakes):
            if self.place(number).contains(event.position()) and self._measured is not None:
                self.chosen.emit(self._measured.images[mistake.drawing])
