"""Experiments on the network: what is changed, and what the network then says."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from digit_gui.core.inspection.experiment import Experiment
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.jobs import CountRight, Result, TryOut

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Count, Outcome


class ExperimentController(QObject):
    """Holds the one experiment, and asks the network about it for every new drawing.

    Nothing of it reaches the document: its answer stays that of the unchanged network. Another
    network ends the experiment. Nothing is computed unless somebody looks.
    """

    changed = Signal(object)
    """The `Experiment` is another one."""
    tried = Signal(object)
    """An `Outcome` of the experiment on the drawing; None when there is no drawing."""
    counted = Signal(object)
    """A `Count` of the experiment on the stored drawings; None when none is wanted any more."""
    said = Signal(str)
    """Why the network can't be experimented on."""

    def __init__(self, document: Document, client: NetworkClient) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._experiment = Experiment()
        self._is_wanted = self._is_inspected = False
        self._answer: Answer | None = None
        self._tried: TryOut | None = None
        self._counted: CountRight | None = None
        document.drawingChanged.connect(self._try)
        client.loaded.connect(self.reset)
        client.finished.connect(self._take)

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    @property
    def answer(self) -> Answer | None:
        """What the network computes in the experiment, with activations; None without one."""
        return self._answer

    def inspect(self, wanted: bool) -> None:
        """Whether anybody looks at what the network computes in an experiment."""
        self._is_inspected = wanted
        self._try()

    def want(self, wanted: bool) -> None:
        """Whether anybody looks at the outcome, also without an experiment, and at the counts."""
        self._is_wanted = wanted
        if wanted:
            self._try()
            self._count()

    def change(self, experiment: Experiment) -> None:
        """Takes another experiment in the place of the one before."""
        if experiment == self._experiment:
            return
        self._experiment = experiment
        if experiment.is_none:
            self._answer = None
        self.changed.emit(experiment)
        self._try()
        self._count()

    def toggle_map(self, stage: int, index: int) -> None:
        """Switches a feature map off, or on again."""
        self.change(self._experiment.with_toggled(stage, index))

    def only_map(self, stage: int, index: int, count: int) -> None:
        """Switches all but one of a stage's `count` maps off, or all on again."""
        self.change(self._experiment.with_only(stage, index, count))

    def reset(self) -> None:
        """Nothing is changed any more."""
        self.change(Experiment())
        self._try()

    def _try(self) -> None:
        self._tried = None
        is_inspected = self._is_inspected and not self._experiment.is_none
        if not (self._is_wanted or is_inspected):
            self._answer = None
        elif self._document.is_blank or not self._client.is_ready:
            self._answer = None
            self.tried.emit(None)
        else:
            self._tried = TryOut(self._document.drawing.image, self._experiment)
            self._client.ask(self._tried)

    def _count(self) -> None:
        self._counted = None
        if not self._is_wanted:
            return
        if self._experiment.is_none or not self._client.is_ready:
            self.counted.emit(None)
        else:
            self._counted = CountRight(self._experiment)
            self._client.ask(self._counted)

    def _take(self, result: Result) -> None:
        if result.job not in (self._tried, self._counted):
            return
        if result.error:
            self.said.emit(result.error)
        elif isinstance(result.job, TryOut):
            outcome = cast("Outcome", result.value)
            if not outcome.experiment.is_none:
                self._answer = Answer(
                    result.job.image,
                    outcome.after,
                    result.network,
                    outcome.activations,
                    outcome.structure,
                    experiment=outcome.experiment,
                )
            self.tried.emit(outcome)
        else:
            self.counted.emit(cast("Count", result.value))
