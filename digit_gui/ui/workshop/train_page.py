"""Building a network, training it, and seeing it learn."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.learning.reports import Built, Evaluation, Progress
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.ui.workshop.build_panel import BuildPanel
from digit_gui.ui.workshop.learn_panel import LearnPanel
from digit_gui.ui.workshop.views.confusion_view import ConfusionView
from digit_gui.ui.workshop.views.curves import Curves
from digit_gui.ui.workshop.views.drawing_view import DrawingView
from digit_gui.ui.workshop.views.figures import Figures
from digit_gui.ui.workshop.views.kernels_view import KernelsView
from digit_gui.ui.workshop.views.turns import Turns
from digit_gui.workspace.document import Document
from digit_gui.workspace.learning.study import Study

_LOSSES_S = 1.0
"""Seconds between two pictures of each step's loss: painting all of them takes 10 ms, in which no
mouse is heard."""

_PANEL_WIDTH = 296
"""Pixels: the widest row, with its value."""


class TrainPage(QWidget):
    """The knobs at the left, what becomes of it at the right, start and stop above."""

    def __init__(self, study: Study, document: Document, keeping: QWidget) -> None:
        super().__init__()
        self._study = study
        self._train = push_button(
            translate("TrainPage", "&Train"),
            "trainButton",
            translate("TrainPage", "Learn until you pause or stop it."),
        )
        self._pause = push_button(
            translate("TrainPage", "&Pause"),
            "pauseButton",
            translate("TrainPage", "Wait after the present step, or go on."),
        )
        self._pause.setCheckable(True)
        self._step = push_button(
            translate("TrainPage", "1 &Step"),
            "stepButton",
            translate("TrainPage", "Learn from a single batch of drawings."),
        )
        self._epoch = push_button(
            translate("TrainPage", "1 &Epoch"),
            "epochButton",
            translate("TrainPage", "Learn from all drawings once."),
        )
        self._stop = push_button(
            translate("TrainPage", "St&op"),
            "stopButton",
            translate("TrainPage", "End the training; the network stays."),
        )
        self._new = push_button(
            translate("TrainPage", "&New"),
            "newButton",
            translate("TrainPage", "Begin again with an untrained network of the same kind."),
        )
        self._back = push_button(
            translate("TrainPage", "&Back"),
            "backButton",
            translate("TrainPage", "Bring back the network that made room for this one."),
        )
        self._losses_at = 0.0
        self._turns = Turns(self)
        self._figures = Figures()
        self._build = BuildPanel()
        self._learn = LearnPanel(study)
        self._loss = Curves(
            translate("TrainPage", "Loss, by epochs"),
            translate(
                "TrainPage",
                "How far its answers are from the right ones: lower is better. Each "
                "step's loss in grey, then for all drawings that it learns from, and for "
                "strangers'.",
            ),
            as_share=False,
        )
        self._right = Curves(
            translate("TrainPage", "Read right, by epochs"),
            translate(
                "TrainPage",
                "The share of drawings for which it names the right digit: of those that "
                "it learns from, and of strangers'.",
            ),
            as_share=True,
        )
        self._kernels = KernelsView()
        self._confusion = ConfusionView()
        self._drawing = DrawingView(document)
        self._lay_out(keeping)
        self._connect()
        self._show_state()
        self._show_what_is_known()

    def _lay_out(self, keeping: QWidget) -> None:
        space = theme.SPACE
        buttons = QHBoxLayout()
        buttons.setSpacing(space)
        for button in (self._train, self._pause, self._step, self._epoch, self._stop):
            buttons.addWidget(button)
        buttons.addSpacing(space)
        buttons.addWidget(self._new)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(keeping)
        panel = QWidget()
        knobs = QVBoxLayout(panel)
        knobs.setContentsMargins(0, 0, space, 0)
        knobs.setSpacing(space * 2)
        knobs.addWidget(self._build)
        knobs.addWidget(self._learn)
        knobs.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(panel)
        scroll.setFixedWidth(_PANEL_WIDTH)
        charts = QGridLayout()
        charts.setSpacing(space)
        charts.addWidget(self._figures, 0, 0, 1, 6)
        charts.addWidget(self._loss, 1, 0, 1, 3)
        charts.addWidget(self._right, 1, 3, 1, 3)
        for column, view in enumerate((self._drawing, self._confusion, self._kernels)):
            charts.addWidget(view, 2, 2 * column, 1, 2)
        charts.setRowStretch(1, 1)
        charts.setRowStretch(2, 1)
        for column in range(6):
            charts.setColumnStretch(column, 1)
        body = QHBoxLayout()
        body.setSpacing(space * 2)
        body.addWidget(scroll)
        body.addLayout(charts, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(space * 2)
        layout.addLayout(buttons)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        study = self._study
        self._train.clicked.connect(lambda: study.train())
        self._pause.clicked.connect(self._pause_or_go_on)
        self._step.clicked.connect(lambda: study.train(steps=1))
        self._epoch.clicked.connect(lambda: study.train(epochs=1))
        self._stop.clicked.connect(study.stop)
        self._new.clicked.connect(lambda: study.build(study.architecture))
        self._back.clicked.connect(study.bring_back)
        self._build.wanted.connect(study.build)
        study.built.connect(self._show_network)
        study.progressed.connect(self._show_progress)
        study.evaluated.connect(self._show_evaluation)
        study.stateChanged.connect(self._show_state)

    def _show_what_is_known(self) -> None:
        """Where the page is made while a network is there already."""
        study = self._study
        if study.network is not None:
            self._show_network(study.network)
        if study.progress is not None:
            self._show_progress(study.progress)
        if study.evaluation is not None:
            self._show_evaluation(study.evaluation)

    def _pause_or_go_on(self, wanted: bool) -> None:
        if wanted:
            self._study.pause()
        else:
            self._study.train()

    def _show_state(self) -> None:
        study = self._study
        # While a lesson runs, one can watch it here, but not disturb it.
        is_free, is_under_way = not study.is_for_lesson, study.is_training or study.is_paused
        can_begin = is_free and not study.is_training
        can_change = is_free and study.is_ready
        self._train.setEnabled(can_begin)
        self._pause.setEnabled(is_free and is_under_way)
        self._pause.setChecked(study.is_paused)
        self._stop.setEnabled(is_free and is_under_way)
        for button in (self._step, self._epoch):
            button.setEnabled(can_begin and study.is_ready)
        self._build.setEnabled(can_change)
        self._learn.setEnabled(is_free)
        self._new.setEnabled(can_change and study.epochs > 0)
        self._back.setEnabled(can_change and study.can_bring_back)

    def _show_network(self, built: Built) -> None:
        self._figures.clear()
        self._turns.clear()
        self._build.show_network(built)
        for chart in (self._loss, self._right):
            chart.clear_curves()
        self._show_curves()

    def _show_progress(self, progress: Progress) -> None:
        self._figures.show_progress(progress)
        self._turns.wait("kernels", lambda: self._kernels.show_kernels(progress.kernels))
        self._turns.wait("drawing", lambda: self._drawing.show_likelihoods(progress.likelihoods))
        now = time.monotonic()
        if self._study.losses and now >= self._losses_at + _LOSSES_S:
            self._losses_at = now
            self._turns.wait("losses", self._show_losses)
        can_begin_again = self._study.is_ready and not self._study.is_for_lesson
        self._new.setEnabled(can_begin_again and progress.epochs > 0)

    def _show_evaluation(self, evaluation: Evaluation) -> None:
        self._figures.show_evaluation(evaluation)
        self._turns.wait("confusion", lambda: self._confusion.show_counts(evaluation.confusion))
        self._show_curves()

    def _show_curves(self) -> None:
        self._turns.wait("loss", self._show_loss)
        self._turns.wait("right", self._show_right)

    def _show_losses(self) -> None:
        losses = np.concatenate(self._study.losses)
        self._loss.show_curve(translate("TrainPage", "each step"), losses, 0.3, 1.0)

    def _show_loss(self) -> None:
        curve = self._curve
        self._loss.show_curve(translate("TrainPage", "learned"), curve[:, [0, 1]], 0.7)
        self._loss.show_curve(translate("TrainPage", "strangers"), curve[:, [0, 3]], 1)

    def _show_right(self) -> None:
        curve = self._curve
        self._right.show_curve(translate("TrainPage", "learned"), curve[:, [0, 2]], 0.7)
        self._right.show_curve(translate("TrainPage", "strangers"), curve[:, [0, 4]], 1)

    @property
    def _curve(self) -> np.ndarray:
        """(N, 5), what `Point` holds, for each evaluation so far."""
        return np.array(self._study.curve, float).reshape(-1, 5)
