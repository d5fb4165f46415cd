"""The window's side of the network: what is asked, what is still wanted, what is shown."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digit_gui.workspace.worker import Reader, Worker

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, Structure
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

CLOSING_PATIENCE_MS = 700


class _PythonThread(QThread):
    """A thread whose event loop runs inside Python, so that Python knows it as one thread.

    Without that Python takes each call of a slot for a new thread, and forgets what is local to
    it when the slot returns: TensorFlow crashes when it next compiles a function.
    """

    def run(self) -> None:
        self.exec()


_outlasting: list[tuple[QThread, Worker]] = []
"""Threads that were to end in the midst of an import, which can't be stopped, and their workers."""


def _end(thread: QThread, worker: Worker) -> None:
    worker.blockSignals(True)
    thread.quit()
    if not thread.wait(CLOSING_PATIENCE_MS):
        _outlasting.append((thread, worker))


class Network(QObject):
    """The window's side of the worker.

    One drawing is with the network at a time. Of those that come meanwhile, and before the
    network is loaded, only the newest waits. Of all answers only that to the newest is passed on,
    unless the network is followed live: then every answer is, as each is newer than the last.
    """

    loading = Signal()
    ready = Signal(Path)
    unavailable = Signal(str)
    predicted = Signal(object, object)
    """A `Prediction`, and the image that it is about."""
    failed = Signal(str)
    lookedInside = Signal(object, object)
    """`Activations` and `Structure`, before the answer to the same drawing."""
    notLookedInside = Signal(str)
    summed = Signal(object)
    """A `CellSum`."""
    explained = Signal(object, object)
    """An `Attribution`, and the image that it is about."""
    surveyed = Signal(object, object)
    """Images, and the `Prediction` for each."""

    _loadWanted = Signal(Path)
    _predictWanted = Signal(int, object, bool)
    _sumWanted = Signal(object, int, int, int, int)
    _explanationWanted = Signal(object, int, object)
    _surveyWanted = Signal(object)

    def __init__(self, load: Callable[[Path], Reader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _PythonThread()
        self._worker = Worker(load)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        self._loadWanted.connect(self._worker.load)
        self._predictWanted.connect(self._worker.predict)
        self._sumWanted.connect(self._worker.sum_cell)
        self._explanationWanted.connect(self._worker.explain)
        self._surveyWanted.connect(self._worker.survey)
        self._worker.loaded.connect(self._on_loaded)
        self._worker.notLoaded.connect(self.unavailable)
        self._worker.predicted.connect(self._on_predicted)
        self._worker.notPredicted.connect(self._on_not_predicted)
        self._worker.lookedInside.connect(self._on_looked_inside)
        self._worker.notLookedInside.connect(self.notLookedInside)
        self._worker.summed.connect(self.summed)
        self._worker.explained.connect(self.explained)
        self._worker.surveyed.connect(self.surveyed)
        # Also when nobody closes it: a thread that is destroyed while it runs aborts the process.
        self._end = weakref.finalize(self, _end, self._thread, self._worker)
        self._is_ready = False
        self._closed = False
        self.is_live = False
        self.looks_inside = False
        self._newest_job = 0
        self._forgotten_job = 0
        self._is_owed = False
        self._in_flight = False
        self._asked: Image | None = None
        self._pending: Image | None = None

    @property
    def is_ready(self) -> bool:
        """Whether there is a network that answers."""
        return self._is_ready

    @property
    def is_owed(self) -> bool:
        """Whether an answer to the newest drawing is still to come."""
        return self._is_owed

    def load(self, path: Path) -> None:
        """Loads the network in `path`, in the background; an earlier one answers until then."""
        if self._closed:
            return
        self._thread.start()
        self.loading.emit()
        self._loadWanted.emit(path)

    def predict(self, image: Image) -> None:
        """Asks for an answer to `image`, (28, 28) uint8; no longer to any before it."""
        self._newest_job += 1
        self._is_owed = True
        self._pending = image
        self._send()

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._forgotten_job = self._newest_job
        self._is_owed = False
        self._pending = None

    def sum_cell(self, image: Image, block: int, row: int, column: int, channel: int) -> None:
        """Asks for the sum behind a cell of a feature map, of the network on `image`."""
        if self._is_ready:
            self._sumWanted.emit(image, block, row, column, channel)

    def explain(self, image: Image, digit: int, against: int | None) -> None:
        """Asks why `digit`, or why not `against`; a new question takes the place of an old one."""
        if self._is_ready:
            self._explanationWanted.emit(image, digit, against)

    def survey(self, images: tuple[Image, ...]) -> None:
        """Asks about drawings beside the one that is being answered."""
        if self._is_ready:
            self._surveyWanted.emit(images)

    def close(self) -> bool:
        """Ends the thread; whether it ended in time, else it lives on until its job is done."""
        self._closed = True
        self._is_ready = False
        self._end()
        return self._thread not in (thread for thread, _ in _outlasting)

    def _send(self) -> None:
        if self._is_ready and not self._in_flight and self._pending is not None:
            self._in_flight = True
            self._asked, self._pending = self._pending, None
            self._predictWanted.emit(self._newest_job, self._asked, self.looks_inside)

    @Slot(Path)
    def _on_loaded(self, path: Path) -> None:
        self._is_ready = True
        self.ready.emit(path)
        self._send()

    @Slot(int, object)
    def _on_predicted(self, job: int, prediction: Prediction) -> None:
        if self._settles(job):
            self.predicted.emit(prediction, self._asked)
        self._send()

    @Slot(int, str)
    def _on_not_predicted(self, job: int, message: str) -> None:
        if self._settles(job):
            self.failed.emit(message)
        self._send()

    @Slot(int, object, object)
    def _on_looked_inside(self, job: int, inside: Activations, structure: Structure) -> None:
        if self._is_wanted(job):
            self.lookedInside.emit(inside, structure)

    def _is_wanted(self, job: int) -> bool:
        return job > self._forgotten_job and (self.is_live or job == self._newest_job)

    def _settles(self, job: int) -> bool:
        """Takes note that `job` has come back; whether anybody still wants to know."""
        self._in_flight = False
        if job == self._newest_job:
            self._is_owed = False
        return self._is_wanted(job)
