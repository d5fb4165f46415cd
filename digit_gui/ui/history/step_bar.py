"""Step by step: a slider through the strokes, under the likelihoods along them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.history.likelihood_chart import LikelihoodChart
from digit_gui.ui.looks.accessibility import explain
from digit_gui.workspace.document import Document
from digit_gui.workspace.prediction_controller import PredictionController
from digit_gui.workspace.questions.step_predictions import StepPredictions


class StepBar(QWidget):
    """The steps of the present drawing. While it is hidden nothing is computed for it."""

    def __init__(
        self, document: Document, steps: StepPredictions, predictions: PredictionController
    ) -> None:
        super().__init__()
        self._document = document
        self._steps = steps
        self._predictions = predictions
        # A chart, read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._chart = LikelihoodChart()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("historySlider")
        self._slider.setAccessibleName(translate("StepBar", "Step of the drawing"))
        explain(self._slider, translate("StepBar", "Go back and forth through the strokes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._chart)
        layout.addWidget(self._slider)
        self._slider.valueChanged.connect(self._go_to)
        steps.changed.connect(self._follow)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(260, self.minimumSizeHint().height())

    def open(self, wanted: bool) -> None:
        """Shows the bar, or hides it."""
        self.setVisible(wanted)
        self._steps.want(wanted)

    def _follow(self) -> None:
        drawing = self._document.drawing
        self._slider.blockSignals(True)
        self._slider.setRange(0, drawing.end - drawing.start)
        self._slider.setValue(drawing.position - drawing.start)
        self._slider.blockSignals(False)
        self._slider.setEnabled(drawing.end > drawing.start)
        self._chart.show_predictions(self._steps.predictions, drawing.position - drawing.start)

    def _go_to(self, step: int) -> None:
        self._document.go_to(self._document.drawing.start + step)
        self._predictions.ask()
