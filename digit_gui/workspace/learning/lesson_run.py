"""Carries out a lesson: trains its networks one after the other, and keeps what became of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digit_gui.core.learning.lesson import Lesson, Outcome, Trial
from digit_gui.core.learning.reports import Built, Evaluation, Progress
from digit_gui.workspace.learning.study import Study


class LessonRun(QObject):
    """At most one lesson at a time. Afterwards the network before it is back."""

    changed = Signal()
    """More is known of the lesson that is carried out, or none is any more."""

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._study = study
        self._hyperparameters, self._architecture = study.hyperparameters, study.architecture
        self._was_set_aside = False
        self._steps = 0
        self.lesson: Lesson | None = None
        self.outcomes: list[Outcome] = []
        self.curves: list[list[tuple[int, float]]] = []
        """For each trial that has begun: steps, and the share of strangers' digits read right."""
        study.built.connect(self._take_network)
        study.progressed.connect(self._take_progress)
        study.evaluated.connect(self._take_evaluation)
        study.stopped.connect(self._take_end)
        study.stateChanged.connect(self._follow)
        study.refused.connect(self.stop)
        self.is_running = False

    @property
    def trial(self) -> Trial | None:
        """The one that is being trained."""
        if self.lesson is None or not self.is_running:
            return None
        return self.lesson.trials[len(self.outcomes)]

    @property
    def is_done(self) -> bool:
        """Whether all trials of the lesson are done."""
        return self.lesson is not None and len(self.outcomes) == len(self.lesson.trials)

    def start(self, lesson: Lesson) -> None:
        """Begins a lesson, from its first trial on."""
        study = self._study
        self._hyperparameters, self._architecture = study.hyperparameters, study.architecture
        self._was_set_aside = study.epochs > 0
        self.lesson, self.outcomes, self.curves = lesson, [], []
        self.is_running = True
        self._begin_trial()
        self.changed.emit()

    def stop(self) -> None:
        """Ends the lesson without its result."""
        if self.is_running:
            self.outcomes, self.curves = [], []
            self._study.stop()
            self._end()

    def _begin_trial(self) -> None:
        trial = self.trial
        assert trial is not None
        self._study.learn_by(trial.hyperparameters)
        self._study.build(trial.architecture, for_lesson=True)

    def _take_network(self, built: Built) -> None:
        trial = self.trial
        if trial is not None and built.architecture == trial.architecture:
            self._steps = 0
            self.curves.append([])
            self._study.train(steps=trial.steps)

    def _take_progress(self, progress: Progress) -> None:
        self._steps += len(progress.losses)

    def _take_evaluation(self, evaluation: Evaluation) -> None:
        if self.is_running and self.curves:
            self.curves[-1].append((self._steps, evaluation.point.right))
            self.changed.emit()

    def _take_end(self) -> None:
        trial, network = self.trial, self._study.network
        if trial is None or network is None or self._steps < trial.steps:
            return
        assert self._study.evaluation is not None
        self.outcomes.append(Outcome(network.weights, self._study.evaluation))
        if self.is_done:
            self._end()
        else:
            self._begin_trial()
            self.changed.emit()

    def _follow(self) -> None:
        """A lesson can't go on when the process has ended."""
        if self.is_running and not self._study.is_ready:
            self.outcomes, self.curves = [], []
            self._end()

    def _end(self) -> None:
        self.is_running = False
        self._study.learn_by(self._hyperparameters)
        if self._study.is_ready:
            if self._was_set_aside:
                self._study.bring_back()
            else:
                self._study.build(self._architecture)
        self.changed.emit()
