"""Where experiments are made: sliders, maps, and the answers without and with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from digit_gui.ui.inside.experiments.answers_picture import AnswersPicture
from digit_gui.ui.inside.experiments.experiment_sliders import ExperimentSliders
from digit_gui.ui.inside.experiments.experiment_words import counted
from digit_gui.ui.inside.experiments.map_pieces_view import MapPiecesView
from digit_gui.ui.inside.experiments.map_switch import MapSwitch
from digit_gui.ui.inside.experiments.what_if_button import WhatIfButton
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Count, Outcome
    from digit_gui.workspace.workspace import Workspace


class ExperimentPanel(QScrollArea):
    """Sliders, switches and what a map looks for at the left, the answers at the right.

    While it is hidden nothing is computed for it. Maps can also be switched with `toggle_map` and
    `only_map` of the workspace's `experiments`.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("experimentPanel")
        self._document = workspace.document
        self._experiments = experiments = workspace.experiments
        self._answers = AnswersPicture()
        self._switch = MapSwitch(workspace)
        self._pieces = MapPiecesView(workspace.client)
        self._switch.chosen.connect(self._pieces.show_map)
        self._count = QLabel(wordWrap=True)
        self._count.setObjectName("countLabel")
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count.setMinimumHeight(2 * self._count.fontMetrics().lineSpacing())
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE)
        left.addWidget(ExperimentSliders(experiments))
        left.addWidget(self._switch)
        left.addWidget(self._count)
        left.addWidget(self._pieces, 1)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE * 2)
        layout.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE)
        right.addWidget(self._answers, 1)
        right.addWidget(WhatIfButton(workspace), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(right, 1)
        self.setWidgetResizable(True)
        # The Tab key leads to what is in it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(content)
        experiments.tried.connect(self._show)
        experiments.counted.connect(self._show_count)
        experiments.said.connect(self._count.setText)
        self._show_count(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was shown last is about another drawing, perhaps.
        self._show(None)
        self._want(wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._want(wanted=False)

    def _want(self, *, wanted: bool) -> None:
        self._experiments.want(wanted)
        self._switch.want(wanted)

    def choose_map(self, stage: int, index: int) -> None:
        """Speaks of this map: what it looks for, and whether it is off."""
        self._switch.choose(stage, index)

    def _show(self, outcome: Outcome | None) -> None:
        self._answers.show_outcome(self._document.image, outcome)

    def _show_count(self, count: Count | None) -> None:
        self._count.setText(counted(count))
