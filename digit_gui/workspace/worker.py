"""The network on a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digit_gui.core.inspection.activations import InspectionError
from digit_gui.workspace.document import Answer
from digit_gui.workspace.jobs import (
    CanWait,
    Compare,
    CountRight,
    Explain,
    FindDigits,
    Job,
    JoinPieces,
    Load,
    Predict,
    PredictMany,
    ReadPage,
    Result,
    ShowPieces,
    SplitPiece,
    Stop,
    SumCell,
    TryOut,
    WhatIf,
)
from digit_gui.workspace.slices import explained, pages_read, predicted

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.core.inspection.activations import Activations, CellSum, Structure
    from digit_gui.core.inspection.counterfactual import Counterfactual
    from digit_gui.core.inspection.experiment import Count, Experiment, Outcome
    from digit_gui.core.inspection.map_pieces import MapPieces
    from digit_gui.core.prediction import Prediction
    from digit_gui.workspace.slices import Explanation

log = logging.getLogger(__name__)

_URGENCY = (
    SplitPiece,
    JoinPieces,
    FindDigits,
    SumCell,
    ShowPieces,
    TryOut,
    Compare,
    Explain,
    WhatIf,
    PredictMany,
    ReadPage,
    CountRight,
)
"""What can wait, the most urgent first."""


class LoadedNetwork(Protocol):
    """What a loaded network can do; `network.recognizer.Recognizer` is one.

    All but those that predict may raise an error that says why this network can't be inspected.
    """

    def predict(self, image: Image) -> Prediction: ...

    def predict_all(self, images: Images) -> Floats: ...

    @property
    def structure(self) -> Structure: ...

    def inspect(self, image: Image) -> Activations: ...

    def cell_sum(
        self,
        image: Image,
        stage: int,
        row: int,
        column: int,
        channel: int,
        experiment: Experiment | None,
    ) -> CellSum: ...

    def explain(self, image: Image, digit: int, against: int | None) -> Explanation: ...

    def what_if(self, image: Image, digit: int) -> Iterator[Counterfactual | None]: ...

    def try_out(self, image: Image, experiment: Experiment) -> Outcome: ...

    def map_pieces(self, stage: int, index: int) -> MapPieces: ...

    def count_right(self, experiment: Experiment) -> Iterator[Count | None]: ...


class Worker(QObject):
    """Lives in the worker's thread and owns the network. No exception leaves its slots.

    A drawing is answered as soon as it comes in. All else is done in slices of some ten
    milliseconds between the drawings, and of each kind only the newest: a drawing never waits for
    more than a slice.
    """

    finished = Signal(object)
    """A `Result`."""

    def __init__(self, load: Callable[[Path], LoadedNetwork]) -> None:
        super().__init__()
        self._load_network = load
        self._network: LoadedNetwork | None = None
        self._other: tuple[Path, LoadedNetwork] | None = None
        self._number = 0
        self._inspection_error = ""
        self._waiting: dict[type, tuple[Job, Iterator[object]]] = {}
        self._is_scheduled = False

    @Slot(object, int)
    def do(self, job: Job, network: int) -> None:
        """Does a job, or puts it among what can wait; emits `finished`.

        What was asked about an earlier `network`, by its number, is dropped: its maps may not
        exist in the one in use now.
        """
        if isinstance(job, Load):
            self._report(job, lambda: self._load(job.path))
        elif isinstance(job, Predict):
            self._report(job, lambda: self._answer(job.image, inspect=job.inspect))
        elif isinstance(job, Stop):
            if self._waiting.get(type(job.job), (None,))[0] is job.job:
                del self._waiting[type(job.job)]
        elif network == self._number:
            self._waiting[type(job)] = job, self._in_slices(job)
            self._schedule()

    def _report(self, job: Job, work: Callable[[], object]) -> None:
        try:
            value = work()
        except Exception as error:
            log.exception("%s failed", type(job).__name__)
            self._fail(job, error)
        else:
            self.finished.emit(Result(job, self._number, value))

    def _fail(self, job: Job, error: Exception) -> None:
        self.finished.emit(Result(job, self._number, error=_sentence(error)))

    def _load(self, path: Path) -> Path:
        self._network = self._load_network(path)
        self._number += 1
        self._inspection_error = ""
        self._waiting.clear()
        return path

    def _answer(self, image: Image, *, inspect: bool) -> Answer:
        network = self._loaded()
        activations, structure = None, None
        if inspect and not self._inspection_error:
            try:
                activations, structure = network.inspect(image), network.structure
            except Exception as error:
                log.exception("the network can't be inspected")
                self._inspection_error = _sentence(error)
        prediction = network.predict(image) if activations is None else activations.prediction
        refusal = self._inspection_error if inspect else ""
        return Answer(image, prediction, self._number, activations, structure, refusal)

    def _schedule(self) -> None:
        if self._waiting and not self._is_scheduled:
            self._is_scheduled = True
            QTimer.singleShot(0, self._do_slice)

    @Slot()
    def _do_slice(self) -> None:
        self._is_scheduled = False
        kind = next((kind for kind in _URGENCY if kind in self._waiting), None)
        if kind is None:
            return
        job, slices = self._waiting[kind]
        try:
            value = next(slices)
        except StopIteration:
            del self._waiting[kind]
        except Exception as error:
            # What a network can't show is said to the person; it is no fault of the program.
            if not isinstance(error, InspectionError):
                log.exception("%s failed", type(job).__name__)
            del self._waiting[kind]
            self._fail(job, error)
        else:
            if value is not None:
                self.finished.emit(Result(job, self._number, value))
        self._schedule()

    def _in_slices(
        self,
        job: CanWait,
    ) -> Iterator[object]:
        """Does a part of the job for each value it yields; None where there is no result yet."""
        network = self._loaded()
        match job:
            case SumCell(image, stage, row, column, channel, changed):
                yield network.cell_sum(image, stage, row, column, channel, changed)
            case Explain(image, digit, against):
                yield from explained(network.explain(image, digit, against))
            case WhatIf(image, digit):
                yield from network.what_if(image, digit)
            case ShowPieces(stage, index):
                yield network.map_pieces(stage, index)
            case TryOut(image, experiment):
                yield network.try_out(image, experiment)
            case CountRight(experiment):
                yield from network.count_right(experiment)
            case Compare(image, path):
                yield self._other_network(path).predict(image)
            case PredictMany(images):
                yield from predicted(network.predict, images)
            case ReadPage() | SplitPiece() | JoinPieces() | FindDigits():
                yield from pages_read(network.predict_all, job)

    def _other_network(self, path: Path) -> LoadedNetwork:
        """The network that the one in use is compared with; kept, as it is asked again."""
        if self._other is None or self._other[0] != path:
            self._other = path, self._load_network(path)
        return self._other[1]

    def _loaded(self) -> LoadedNetwork:
        assert self._network is not None, "asked before a network was loaded"
        return self._network


def _sentence(error: Exception) -> str:
    return str(error) or type(error).__name__
