"""A study: one network that is trained in the workshop, and what is known about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digit_gui.core.learning import reports as says
from digit_gui.core.learning import requests as wants
from digit_gui.core.learning.requests import Architecture, Hyperparameters
from digit_gui.core.words import translate
from digit_gui.workspace.document import Document
from digit_gui.workspace.learning import kept_files
from digit_gui.workspace.learning.drawing_feed import DrawingFeed
from digit_gui.workspace.learning.network_views import NetworkViews
from digit_gui.workspace.learning.training_process import TrainingProcess

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


class Study(QObject):
    """Trains in a process of its own, and keeps the network on disk after every epoch.

    What was learned outlasts a crash of the process, and the end of the program: the next time it
    goes on where it was. A network that makes room for another can be brought back.
    """

    built = Signal(object)
    """There is another network: `Built`."""
    progressed = Signal(object)
    """`Progress`, some ten times a second while it trains."""
    evaluated = Signal(object)
    """`Evaluation`."""
    stateChanged = Signal()
    """It is ready or no longer, trains or no longer, or other hyperparameters hold."""
    stopped = Signal()
    """The last step is done, and what it led to is known."""
    said = Signal(str)
    """Words to the person."""
    refused = Signal()
    """There is no other network, after all; `said` tells why."""
    closed = Signal()
    """Nothing is trained any more."""
    saved = Signal(Path)
    """The network was written to a file that was asked for."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._process = TrainingProcess(self)
        self._process.reported.connect(self._take)
        self._process.died.connect(self._recover)
        self._drawing = DrawingFeed(document, self._process)
        self.views = NetworkViews(self._process)
        self.hyperparameters = Hyperparameters()
        self.network: says.Built | None = None
        self.progress: says.Progress | None = None
        self.evaluation: says.Evaluation | None = None
        self.losses: list[Floats] = []
        self.curve: list[says.Point] = []
        self.is_training = self.is_paused = self.is_for_lesson = False
        self._seed = self._runs = 0
        self._kept_epochs = 0

    # What is known

    @property
    def is_ready(self) -> bool:
        """Whether there is a network that can be trained."""
        return self._process.is_there and self.network is not None

    @property
    def architecture(self) -> Architecture:
        return Architecture() if self.network is None else self.network.architecture

    @property
    def epochs(self) -> float:
        return 0.0 if self.progress is None else self.progress.epochs

    @property
    def process_id(self) -> int:
        """Of the process that trains; 0 when it is not there."""
        return self._process.process_id

    @property
    def can_bring_back(self) -> bool:
        """Whether there is a network that made room for the present one."""
        return kept_files.former_network().is_file()

    # What a person wants

    def open(self) -> None:
        """Starts the process, with the network of the last time if there is one."""
        if self._process.is_there:
            return
        self._process.start()
        self._process.send(wants.Learn(self.hyperparameters))
        if kept_files.last_network().is_file():
            self._process.send(wants.Open(kept_files.last_network()))
        else:
            self._process.send(wants.Build(Architecture(), self._seed))
        self._drawing.send()
        self.stateChanged.emit()

    def close(self) -> None:
        """Ends the training; the network is kept."""
        if self._process.is_there:
            self._keep()
            self._process.close(patiently=self.network is not None)
        self.network = None
        self._set_training(False)
        self.closed.emit()

    def train(self, *, steps: int = 0, epochs: int = 0) -> None:
        """Trains on, for so many steps or epochs, or until it is paused."""
        self._runs += 1
        self._process.send(wants.Run(steps, epochs, self._runs))
        self._set_training(True)

    def pause(self) -> None:
        """Stops after the present step, to go on later."""
        self._process.send(wants.Pause())
        self._set_training(False, paused=self.is_training)

    def stop(self) -> None:
        """Stops after the present step."""
        self._process.send(wants.Pause())
        self._set_training(False)

    def learn(self, **changes: float | bool) -> None:
        """Changes hyperparameters, from the next step on."""
        self.learn_by(replace(self.hyperparameters, **changes))  # type: ignore[arg-type]

    def learn_by(self, hyperparameters: Hyperparameters) -> None:
        """Takes other hyperparameters, from the next step on."""
        self.hyperparameters = hyperparameters
        self._process.send(wants.Learn(self.hyperparameters))
        self.stateChanged.emit()

    def build(self, architecture: Architecture, *, for_lesson: bool = False) -> None:
        """Begins with a new, untrained network.

        One `for_lesson` is neither kept nor, when the next is built, set aside.
        """
        self._seed += 1
        keep, self.is_for_lesson = self._set_aside, for_lesson
        self._set_training(False)
        self._process.send(wants.Build(architecture, self._seed, keep))

    def open_file(self, path: Path) -> None:
        """Goes on with the network in a file that was saved here."""
        keep, self.is_for_lesson = self._set_aside, False
        self._set_training(False)
        self._process.send(wants.Open(path, keep))

    def bring_back(self) -> None:
        """The network that made room for the present one, which makes room for it."""
        # It is read before the present one is written to the same file.
        self.open_file(kept_files.former_network())

    def save(self, path: Path) -> None:
        """Writes the network to a file; `saved` or `said` tells how it went."""
        self._process.send(wants.Save(path))

    # What the process tells

    def _take(self, report: says.Report) -> None:
        match report:
            case says.Built():
                self._take_network(report)
            case says.Progress():
                self.progress = report
                if len(report.losses):
                    self.losses.append(report.losses)
                self.progressed.emit(report)
            case says.Evaluation():
                self._take_evaluation(report)
            case says.Paused(number):
                # Of an earlier one: another was begun before it came.
                if number == self._runs:
                    self._set_training(False, paused=self.is_paused)
                    self.stopped.emit()
            case says.Saved(path):
                if path != kept_files.last_network():
                    self.saved.emit(path)
            case says.Refused(command, why):
                self._take_refusal(command, why)

    def _take_network(self, built: says.Built) -> None:
        self.network = built
        self.progress = self.evaluation = None
        self.losses, self.curve = [], list(built.curve)
        self._kept_epochs = int(built.curve[-1].epochs) if built.curve else 0
        self.stateChanged.emit()
        self.built.emit(built)

    def _take_evaluation(self, evaluation: says.Evaluation) -> None:
        self.evaluation = evaluation
        epochs = evaluation.point.epochs
        if not self.curve or self.curve[-1].epochs < epochs:
            self.curve.append(evaluation.point)
        self.evaluated.emit(evaluation)
        if int(epochs) > self._kept_epochs:
            self._kept_epochs = int(epochs)
            self._keep()

    def _take_refusal(self, command: wants.Command, why: str) -> None:
        if isinstance(command, wants.Build | wants.Open):
            self.is_for_lesson = False
            self.refused.emit()
        self.said.emit(why)
        if isinstance(command, wants.Open) and self.network is None:
            # The file of the last time can't be used: begin anew, and leave it alone.
            self._process.send(wants.Build(Architecture(), self._seed))

    def _recover(self, why: str) -> None:
        """The process has crashed: start it again with what it had learned."""
        had_network, self.network, self.is_for_lesson = self.network is not None, None, False
        self._set_training(False)
        if not had_network:
            # It would only crash again.
            goes_on = translate("Study", "Close the workshop and open it again to retry.")
        elif kept_files.last_network().is_file():
            goes_on = translate(
                "Study", "It is kept as of its last full epoch; Train goes on with it."
            )
        else:
            goes_on = translate("Study", "Train begins anew.")
        self.said.emit(f"{why} {goes_on}")
        if had_network:
            self.open()

    # Keeping

    def _keep(self) -> None:
        if self.network is not None and self.epochs > 0 and not self.is_for_lesson:
            self._process.send(wants.Save(kept_files.last_network()))

    @property
    def _set_aside(self) -> Path | None:
        """Where a network that has learned something goes when another takes its place."""
        has_learned = self.epochs > 0 and not self.is_for_lesson
        return kept_files.former_network() if has_learned else None

    def _set_training(self, is_training: bool, *, paused: bool = False) -> None:
        self.is_training, self.is_paused = is_training, paused
        self.stateChanged.emit()
