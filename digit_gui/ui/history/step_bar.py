"""Step by step: a slider through the strokes, and the likelihoods along them as a small chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.ui import theme
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.workspace.client import Network

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

_EDGE = 8
"""Pixels from the chart's sides to its first and last step: the reach of the slider's handle."""


class HistoryBar(QWidget):
    """The steps of the present drawing. While it is hidden nothing is computed for it."""

    scrubbed = Signal()
    """The drawing has been taken to another step."""

    def __init__(self, grid: DrawingGrid, network: Network) -> None:
        super().__init__()
        self._grid = grid
        self._network = network
        self._first = 0
        self._known: dict[bytes, Prediction] = {}
        self._chart = _Chart()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("historySlider")
        self._slider.setAccessibleName("Step of the drawing")
        self._slider.setToolTip("Go back and forth through the strokes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._chart)
        layout.addWidget(self._slider)
        self._slider.valueChanged.connect(self._scrub)
        grid.changed.connect(self.follow)
        network.surveyed.connect(self._learn)
        network.ready.connect(self._forget)

    def sizeHint(self) -> QSize:
        return QSize(260, 72)

    def follow(self) -> None:
        """Takes over the drawing's steps, and asks about those that are not yet known."""
        if self.isHidden() or self._grid.ink.is_drawing:
            return
        self._first, steps = present_steps(self._grid.ink)
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(steps) - 1)
        self._slider.setValue(self._grid.ink.step - self._first)
        self._slider.blockSignals(False)
        self._slider.setEnabled(len(steps) > 1)
        drawn = {image.tobytes(): image for image in steps if image.any()}
        self._known = {key: self._known[key] for key in drawn if key in self._known}
        unknown = [image for key, image in drawn.items() if key not in self._known]
        if unknown:
            self._network.survey(tuple(unknown))
        self._show()

    def answer(self, image: Image) -> Prediction | None:
        """What the chart shows for a step, if that is known."""
        return self._known.get(image.tobytes())

    def _scrub(self, step: int) -> None:
        self._grid.go_to(self._first + step)
        self.scrubbed.emit()

    def _learn(self, images: tuple[Image, ...], predictions: tuple[Prediction, ...]) -> None:
        for image, prediction in zip(images, predictions, strict=True):
            self._known[image.tobytes()] = prediction
        self._show()

    def _forget(self) -> None:
        """Another network would answer otherwise."""
        self._known.clear()
        self.follow()

    def _show(self) -> None:
        first, steps = present_steps(self._grid.ink)
        answers = [self.answer(image) for image in steps]
        self._chart.show_answers(answers, self._grid.ink.step - first)


def present_steps(ink: Ink) -> tuple[int, tuple[Image, ...]]:
    """The steps of the present drawing: from the blank sheet before it to that after it.

    Returns:
        The number of the first among all the ink's steps, and the steps.
    """
    steps = ink.steps
    first = ink.first_step
    last = next((n for n in range(ink.step + 1, len(steps)) if not steps[n].any()), len(steps))
    return first, steps[first:last]


class _Chart(QWidget):
    """Ten lines, from step to step; the digits that matter are named at the line's end."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: list[Prediction | None] = []
        self._step = 0
        self.setMinimumHeight(44)
        self.setAccessibleName("Likelihoods along the strokes")
        self.setToolTip("The ten likelihoods after each stroke; the dashed line is 50 %")

    def show_answers(self, answers: list[Prediction | None], step: int) -> None:
        """`answers` after each step, None where there is no ink or no answer yet."""
        self._answers, self._step = answers, step
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        top, bottom = 4.0, self.height() - 2.0
        painter.setPen(QPen(theme.line(palette), 1, Qt.PenStyle.DashLine))
        half = (top + bottom) / 2
        painter.drawLine(QPointF(_EDGE, half), QPointF(self.width() - _EDGE, half))
        here = self._x(self._step)
        painter.setPen(QPen(theme.line(palette), 1))
        painter.drawLine(QPointF(here, top), QPointF(here, bottom))
        present = self._answers[self._step] if self._step < len(self._answers) else None
        leader = None if present is None else int(present.likelihoods.argmax())
        for digit in sorted(range(DIGITS), key=lambda d: d == leader):
            colour = theme.accent(palette) if digit == leader else theme.dimmed(palette)
            painter.setPen(QPen(colour, 2 if digit == leader else 1))
            points = [
                QPointF(self._x(n), bottom - (bottom - top) * float(answer.likelihoods[digit]))
                for n, answer in enumerate(self._answers)
                if answer is not None
            ]
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                painter.drawEllipse(point, 1.5, 1.5)
        if leader is not None and present is not None:
            font = QFont(self.font())
            font.setBold(True)
            painter.setFont(font)
            at = bottom - (bottom - top) * float(present.likelihoods[leader])
            down = self.fontMetrics().ascent() if at < half else -4
            painter.setPen(theme.accent(palette))
            painter.drawText(QPointF(min(here + 4, self.width() - 12), at + down), str(leader))

    def _x(self, step: int) -> float:
        steps = max(len(self._answers) - 1, 1)
        return _EDGE + (self.width() - 2 * _EDGE) * step / steps
