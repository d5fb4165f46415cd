"""The network on a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, CellSum, Structure
    from digit_gui.core.attribution import Attribution
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

log = logging.getLogger(__name__)


class Reader(Protocol):
    """What a loaded network can do; `core.network.recognizer.Recognizer` is one.

    All but `predict` may raise an error that says why this network can't be looked into.
    """

    def predict(self, image: Image) -> Prediction: ...

    @property
    def structure(self) -> Structure: ...

    def inspect(self, image: Image) -> Activations: ...

    def cell_sum(
        self, image: Image, block: int, row: int, column: int, channel: int
    ) -> CellSum: ...

    def explain(self, image: Image, digit: int, against: int | None) -> Explanation: ...


class Explanation(Protocol):
    """An attribution in the making."""

    @property
    def done(self) -> bool: ...

    @property
    def attribution(self) -> Attribution: ...

    def advance(self) -> None: ...


class Worker(QObject):
    """Lives in the worker's thread and owns the network. No exception leaves its slots."""

    loaded = Signal(Path)
    notLoaded = Signal(str)
    predicted = Signal(int, object)
    notPredicted = Signal(int, str)
    lookedInside = Signal(int, object, object)
    """Job, `Activations` and `Structure`; its answer goes out by `predicted`, after it."""
    notLookedInside = Signal(str)
    summed = Signal(object)
    explained = Signal(object, object)
    """`Attribution`, and the image that it is about."""
    surveyed = Signal(object, object)

    def __init__(self, load: Callable[[Path], Reader]) -> None:
        super().__init__()
        self._load = load
        self._reader: Reader | None = None
        self._refusal = ""
        self._explained: tuple[Explanation, Image] | None = None

    @Slot(Path)
    def load(self, path: Path) -> None:
        try:
            self._reader = self._load(path)
            self._refusal = ""
        except Exception as error:
            log.exception("the network was not loaded from %s", path)
            self.notLoaded.emit(_sentence(error))
        else:
            self.loaded.emit(path)

    @Slot(int, object, bool)
    def predict(self, job: int, image: Image, look_inside: bool) -> None:
        try:
            assert self._reader is not None, "asked before it was loaded"
            inside = self._look_inside(self._reader, job, image) if look_inside else None
            prediction = self._reader.predict(image) if inside is None else inside.prediction
        except Exception as error:
            log.exception("no answer to a drawing")
            self.notPredicted.emit(job, _sentence(error))
        else:
            self.predicted.emit(job, prediction)

    @Slot(object)
    def survey(self, images: tuple[Image, ...]) -> None:
        try:
            assert self._reader is not None, "asked before it was loaded"
            predictions = tuple(self._reader.predict(image) for image in images)
        except Exception:
            log.exception("no survey of drawings")
        else:
            self.surveyed.emit(images, predictions)

    @Slot(object, int, int, int, int)
    def sum_cell(self, image: Image, block: int, row: int, column: int, channel: int) -> None:
        try:
            assert self._reader is not None, "asked before it was loaded"
            self.summed.emit(self._reader.cell_sum(image, block, row, column, channel))
        except Exception as error:
            log.exception("no sum of a cell")
            self.notLookedInside.emit(_sentence(error))

    @Slot(object, int, object)
    def explain(self, image: Image, digit: int, against: int | None) -> None:
        try:
            assert self._reader is not None, "asked before it was loaded"
            is_under_way = self._explained is not None
            self._explained = self._reader.explain(image, digit, against), image
        except Exception as error:
            log.exception("no explanation")
            self.notLookedInside.emit(_sentence(error))
        else:
            if not is_under_way:
                self._go_on_explaining()

    @Slot()
    def _go_on_explaining(self) -> None:
        """A slice at a time, so that a new drawing never waits for more than one."""
        assert self._explained is not None
        explanation, image = self._explained
        try:
            explanation.advance()
        except Exception as error:
            log.exception("no explanation")
            self._explained = None
            self.notLookedInside.emit(_sentence(error))
            return
        if explanation.done:
            self._explained = None
            self.explained.emit(explanation.attribution, image)
        else:
            QTimer.singleShot(0, self._go_on_explaining)

    def _look_inside(self, reader: Reader, job: int, image: Image) -> Activations | None:
        """None when this network can't be looked into; it may still be able to answer."""
        if not self._refusal:
            try:
                inside, structure = reader.inspect(image), reader.structure
            except Exception as error:
                log.exception("no look inside")
                self._refusal = _sentence(error)
        if self._refusal:
            self.notLookedInside.emit(self._refusal)
            return None
        self.lookedInside.emit(job, inside, structure)
        return inside


def _sentence(error: Exception) -> str:
    return str(error) or type(error).__name__
