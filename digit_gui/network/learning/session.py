"""Carries out what the workshop's window wants of a trainer, and trains in between."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.learning import reports as says
from digit_gui.core.learning import requests as wants
from digit_gui.network.learning import kept_network

if TYPE_CHECKING:
    from pathlib import Path

    from digit_gui.core.grid import Image
    from digit_gui.network.learning.trainer import Trainer

log = logging.getLogger(__name__)

_REPORT_S = 0.1
"""Seconds between two reports of the progress: as often as eyes can follow figures."""

_EVALUATION_S = 0.7
"""Seconds of training between two evaluations, which take less than 0.1 s on an idle machine."""

_EPOCH_S = 0.3
"""The same at the end of an epoch: of a few drawings it may be over in no time."""

_EVALUATION_SHARE = 0.15
"""Of the time, at most: on a busy machine they are rarer."""


class Session:
    """Lasts as long as the window of the workshop is open."""

    def __init__(self, trainer: Trainer, report: Callable[[says.Report], None]) -> None:
        self._trainer = trainer
        self._report = report
        self._wanted = wants.Hyperparameters()
        self._image: Image | None = None
        self._losses: list[tuple[float, float]] = []
        self._run: wants.Run | None = None
        self._measuring: list[tuple[wants.Measure, Iterator[says.Measured]]] = []
        self._steps = self._epochs = 0
        self._reported_at = self._evaluated_at = self._evaluation_s = 0.0

    def follow(self, commands: queue.SimpleQueue[wants.Command | None]) -> None:
        """Does what is wanted until None comes; the first is to build or to open a network."""
        while True:
            try:
                command = commands.get(*self._patience)
            except queue.Empty:
                self._go_on()
                continue
            if command is None:
                return
            self._carry_out(command)

    def _carry_out(self, command: wants.Command) -> None:
        try:
            self._do(command)
        except Exception as error:
            log.exception("%s failed", type(command).__name__)
            self._refuse(command, error)

    @property
    def _patience(self) -> tuple[bool, float | None]:
        """Whether to wait for a command, and how many seconds; None: as long as it takes."""
        if self._measuring:
            return False, None
        if self._run is None:
            return True, None
        return self._wanted.pause_s > 0, self._wanted.pause_s

    def _go_on(self) -> None:
        """A step of what takes long, so that no command waits for more."""
        if self._measuring:
            self._measure(*self._measuring[0])
        if self._run is not None:
            self._train()

    def _measure(self, command: wants.Measure, damages: Iterator[says.Measured]) -> None:
        try:
            self._report(next(damages))
        except StopIteration:
            del self._measuring[0]
        except Exception as error:
            log.exception("measuring failed")
            del self._measuring[0]
            self._refuse(command, error)

    def _refuse(self, command: wants.Command, error: Exception) -> None:
        self._report(says.Refused(command, str(error) or type(error).__name__))

    def _do(self, command: wants.Command) -> None:
        trainer = self._trainer
        match command:
            case wants.Build(architecture, seed, keep):
                self._run = None
                self._keep(keep)
                trainer.start(architecture, seed)
                self._begin()
            case wants.Open(path, keep):
                self._run = None
                opened = kept_network.load(path)
                self._keep(keep)
                trainer.take(*opened)
                self._begin()
            case wants.Learn(hyperparameters):
                self._wanted = hyperparameters
                trainer.use(hyperparameters)
            case wants.Run():
                self._run = command
                self._steps = self._epochs = 0
                self._evaluated_at = time.monotonic()
            case wants.Pause():
                self._pause()
            case wants.Save(path):
                self._keep(path)
                self._report(says.Saved(path))
            case _:
                self._look(command)

    def _look(self, command: wants.Command) -> None:
        """What changes nothing."""
        trainer = self._trainer
        match command:
            case wants.Look(image):
                self._image = image
                if self._run is None:
                    self._tell_progress()
            case wants.Project(layer):
                self._report(trainer.project(layer, self._image))
            case wants.Measure(network):
                self._measuring.append((command, trainer.measure(network)))

    def _keep(self, path: Path | None) -> None:
        if path is not None:
            trainer = self._trainer
            if not trainer.curve or trainer.curve[-1].epochs < trainer.epochs:
                # The curve that is kept ends where the network is.
                self._evaluate()
            kept_network.save(trainer.model, trainer.architecture, trainer.curve, path)

    def _begin(self) -> None:
        """There is another network."""
        self._measuring.clear()
        self._losses.clear()
        self._report(self._trainer.built)
        self._tell_progress()
        self._evaluate()
        # The first one of a network takes longer: it is compiled for it.
        self._evaluation_s = 0.0

    def _train(self) -> None:
        """One step, and what is to be told after it."""
        loss = self._trainer.step()
        epochs = self._trainer.epochs
        is_epoch = epochs == int(epochs)
        self._losses.append((epochs, loss))
        self._steps += 1
        self._epochs += is_epoch
        run, now = self._run, time.monotonic()
        assert run is not None
        is_last = 0 < run.steps <= self._steps or 0 < run.epochs <= self._epochs
        if is_last or self._wanted.pause_s > 0 or now >= self._reported_at + _REPORT_S:
            self._tell_progress()
        if is_last:
            self._pause()
        elif now >= self._evaluated_at + max(
            _EPOCH_S if is_epoch else _EVALUATION_S, self._evaluation_s / _EVALUATION_SHARE
        ):
            self._evaluate()

    def _pause(self) -> None:
        if self._run is not None:
            number, self._run = self._run.number, None
            self._tell_progress()
            self._evaluate()
            self._report(says.Paused(number))

    def _evaluate(self) -> None:
        began = time.monotonic()
        self._report(self._trainer.evaluate())
        self._evaluated_at = time.monotonic()
        self._evaluation_s = self._evaluated_at - began

    def _tell_progress(self) -> None:
        trainer, image = self._trainer, self._image
        losses = np.array(self._losses, np.float32).reshape(-1, 2)
        self._losses.clear()
        seen = None if image is None else trainer.likelihoods_of(image)
        self._report(says.Progress(trainer.epochs, losses, trainer.kernels, seen))
        self._reported_at = time.monotonic()
