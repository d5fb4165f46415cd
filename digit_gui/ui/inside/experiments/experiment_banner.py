"""The banner that says that what is shown is an experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.experiments.experiment_words import summary
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce, explain

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.workspace.questions.experiment_controller import ExperimentController

_EDGE = 4
"""Pixels of the accent at its left."""


class ExperimentBanner(QWidget):
    """Visible while anything is changed: what it is, and Reset."""

    def __init__(self, experiments: ExperimentController) -> None:
        super().__init__()
        self.setObjectName("experimentBanner")
        self._words = QLabel(wordWrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        reset = QPushButton(translate("ExperimentBanner", "&Reset"))
        reset.setObjectName("resetExperimentButton")
        explain(
            reset, translate("ExperimentBanner", "Back to the network and the drawing as they are")
        )
        reset.clicked.connect(experiments.reset)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE + theme.SPACE, theme.SPACE // 2, theme.SPACE // 2, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(reset)
        layout.setAlignment(reset, Qt.AlignmentFlag.AlignVCenter)
        experiments.changed.connect(self._show)
        self._show(experiments.experiment)

    def _show(self, experiment: Experiment) -> None:
        self.setVisible(not experiment.is_none)
        if not experiment.is_none:
            words = translate(
                "ExperimentBanner",
                "Experiment: {summary}. The columns and tabs show what the network computes in "
                "it; the answer beside the drawing is the one without it.",
            ).format(summary=summary(experiment))
            self._words.setText(words)
            announce(self._words, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, accent = QPainter(self), theme.accent(self.palette())
        painter.fillRect(self.rect(), theme.mixed(theme.window(self.palette()), accent, 0.15))
        painter.fillRect(0, 0, _EDGE, self.height(), accent)
