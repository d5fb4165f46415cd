"""Carries out what the workshop's window wants of a trainer, and trains in between."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core import learning as says
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
        self._wanted = says.Hyperparameters()
        self._image: Image | None = None
        self._losses: list[tuple[float, float]] = []
        self._run: says.Run | None = None
        self._steps = self._epochs = 0
        self._reported_at = self._evaluated_at = self._evaluation_s = 0.0

    def follow(self, commands: queue.SimpleQueue[says.Command | None]) -> None:
        """Does what is wanted until None comes; the first is to build or to open a network."""
        while True:
            try:
                pause_s = self._wanted.pause_s
                is_idle = self._run is None
                command = commands.get(is_idle or pause_s > 0, None if is_idle else pause_s)
            except queue.Empty:
                self._train()
                continue
            if command is None:
                return
            try:
                self._do(command)
            except Exception as error:
                log.exception("%s failed", type(command).__name__)
                self._report(says.Refused(command, str(error) or type(error).__name__))

    def _do(self, command: says.Command) -> None:
        trainer = self._trainer
        match command:
            case says.Build(architecture, seed, keep):
                self._keep(keep)
                trainer.start(architecture, seed)
                self._begin()
            case says.Open(path, keep):
                opened = kept_network.load(path)
                self._keep(keep)
                trainer.take(*opened)
                self._begin()
            case says.Learn(hyperparameters):
                self._wanted = hyperparameters
                trainer.use(hyperparameters)
            case says.Run():
                self._run = command
                self._steps = self._epochs = 0
                self._evaluated_at = time.monotonic()
            case says.Pause():
                self._pause()
            case says.Look(image):
                self._image = image
                if self._run is None:
                    self._tell_progress()
            case says.Save(path):
                self._keep(path)
                self._report(says.Saved(path))

    def _keep(self, path: Path | None) -> None:
        if path is not None:
            trainer = self._trainer
            kept_network.save(trainer.model, trainer.architecture, trainer.curve, path)

    def _begin(self) -> None:
        """There is another network."""
        self._run = None
        self._losses.clear()
        self._report(self._trainer.built)
        self._tell_progress()
        self._evaluate()

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
