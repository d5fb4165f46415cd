"""The window's end of the worker: what is asked, what is still wanted, what is passed on."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digit_gui.workspace.garbage_collector import GarbageCollector
from digit_gui.workspace.jobs import Job, Load, Predict, Result
from digit_gui.workspace.worker import LoadedNetwork, Worker

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_CLOSING_PATIENCE_MS = 700
"""Longer than any job but an import takes, and short enough for a person who closes a window."""


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
    if not thread.wait(_CLOSING_PATIENCE_MS):
        _outlasting.append((thread, worker))


class NetworkClient(QObject):
    """Hands jobs to the worker and passes on the results that are wanted.

    One drawing is with the network at a time. Of those that come meanwhile, and before the
    network is loaded, only the newest waits. Of all answers only that to the newest is passed on,
    unless the network is followed live: then every answer is, as each is newer than the last.
    """

    loading = Signal()
    loaded = Signal(Path)
    """The file that the network in use now came from."""
    unavailable = Signal(str)
    """Why a network could not be loaded."""
    finished = Signal(object)
    """A `Result` of any job but `Load`."""

    _wanted = Signal(object, int)
    """A `Job`, on its way to the other thread, and the number of the network it is meant for."""

    def __init__(
        self, load: Callable[[Path], LoadedNetwork], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thread = _PythonThread()
        self._worker = Worker(load)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        self._wanted.connect(self._worker.do)
        self._worker.finished.connect(self._take)
        # Also when nobody closes it: a thread that is destroyed while it runs aborts the process.
        self._end = weakref.finalize(self, _end, self._thread, self._worker)
        self._garbage = GarbageCollector(self)
        self._is_closed = False
        self._network = 0
        self._has_failed = False
        self._model: Path | None = None
        self._is_loading = False
        self._failure = ""
        self.is_live = False
        self.inspects = False
        self._newest: Image | None = None
        self._waiting: Image | None = None
        self._in_flight: Image | None = None
        self._forgotten: Image | None = None

    @property
    def network(self) -> int:
        """The number of the network in use, counted from 1; 0 while there is none."""
        return self._network

    @property
    def model(self) -> Path | None:
        """The file that the network in use came from; None while there is none."""
        return self._model

    @property
    def is_loading(self) -> bool:
        return self._is_loading

    @property
    def failure(self) -> str:
        """Why the file that was to be loaded last can't serve; empty if it can."""
        return self._failure

    @property
    def is_ready(self) -> bool:
        """Whether there is a network that answers."""
        return self._network > 0 and not self._is_closed

    @property
    def is_unavailable(self) -> bool:
        """Whether there is no network, since the file that was to be loaded can't serve."""
        return self._has_failed and not self.is_ready

    @property
    def is_pending(self) -> bool:
        """Whether an answer to the newest drawing is still to come."""
        return self._newest is not None

    def load(self, path: Path) -> None:
        """Loads the network in `path`, in the background; an earlier one answers until then."""
        if not self._is_closed:
            self._garbage.pause()
            self._thread.start()
            self._has_failed, self._is_loading, self._failure = False, True, ""
            self.loading.emit()
            self._wanted.emit(Load(path), self._network)

    def predict(self, image: Image) -> None:
        """Asks for an answer to `image`, (28, 28) uint8; no longer to any before it."""
        self._newest = self._waiting = image
        self._send()

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._newest = self._waiting = None
        self._forgotten = self._in_flight

    def ask(self, job: Job) -> None:
        """Asks for something else; the newest of its kind takes the place of those before."""
        if self.is_ready:
            self._wanted.emit(job, self._network)

    def close(self) -> bool:
        """Ends the thread; whether it ended in time, else it lives on until its job is done."""
        self._is_closed = True
        self._end()
        self._garbage.stop()
        return self._thread not in (thread for thread, _ in _outlasting)

    def _send(self) -> None:
        if self.is_ready and self._in_flight is None and self._waiting is not None:
            self._in_flight, self._waiting = self._waiting, None
            self._wanted.emit(Predict(self._in_flight, self.inspects), self._network)

    @Slot(object)
    def _take(self, result: Result) -> None:
        match result.job:
            case Load(path):
                if not self._is_closed:
                    self._garbage.resume()
                self._take_network(path, result)
            case Predict(image):
                self._in_flight = None
                is_newest = image is self._newest
                if is_newest:
                    self._newest = None
                if is_newest or (self.is_live and image is not self._forgotten):
                    self.finished.emit(result)
                self._forgotten = None
                self._send()
            case _:
                self.finished.emit(result)

    def _take_network(self, path: Path, result: Result) -> None:
        self._has_failed, self._is_loading = bool(result.error), False
        self._failure = result.error
        if result.error:
            self.unavailable.emit(result.error)
            return
        self._network, self._model = result.network, path
        self.loaded.emit(path)
        self._send()
