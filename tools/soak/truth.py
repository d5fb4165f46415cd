"""What the window must show when it has come to rest, found out without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from digit_gui.app import load_recognizer
from digit_gui.core.grid import THRESHOLD
from digit_gui.ui.answer.wording import UNKNOWN
from digit_gui.ui.main_window import MainWindow
from digit_gui.workspace.jobs import Predict, Result

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image

_T = TypeVar("_T", bound=QWidget)

_BACK_AND_FORTH = ("undo", "redo")

_TOLERANCE = 1e-5
"""Of likelihoods: computed one by one, and with what is between, they differ by some 1e-7."""


class Truth:
    """Knows each network by a copy of its own, and what the window has asked and loaded."""

    def __init__(self, window: MainWindow, networks: tuple[Path, ...]) -> None:
        self._window = window
        self._networks = {path: load_recognizer(path) for path in networks}
        self._in_use: Path | None = None
        self._answered: tuple[Path, bytes] | None = None
        self._loads = 0
        self.networks_loaded = self.networks_refused = 0
        client = window.workspace.client
        client.loading.connect(lambda: self._count_loads(1))
        client.loaded.connect(self._take_network)
        client.unavailable.connect(self._take_refusal)
        client.finished.connect(self._take_answer)

    def _count_loads(self, change: int) -> None:
        self._loads += change

    def _take_network(self, path: Path) -> None:
        self._in_use = path
        self.networks_loaded += 1
        self._count_loads(-1)

    def _take_refusal(self, _why: str) -> None:
        self.networks_refused += 1
        self._count_loads(-1)

    def _take_answer(self, result: Result) -> None:
        if isinstance(result.job, Predict) and self._in_use is not None and not result.error:
            self._answered = self._in_use, result.job.image.tobytes()

    @property
    def is_at_rest(self) -> bool:
        """Whether no job is waiting or under way."""
        workspace = self._window.workspace
        client = workspace.client
        return not (
            self._loads
            or workspace.importer.is_busy
            or client.is_pending
            or client._in_flight is not None
            or client._worker._waiting
        )

    def contradictions(self) -> Iterator[str]:
        """How what is shown differs from what is so; the window is at rest."""
        document = self._window.workspace.document
        image = document.drawing.image
        label = self._child("resultLabel", QLabel)
        shown, stale = label.text(), bool(label.property("stale"))
        assert self._in_use is not None
        now = self._in_use, image.tobytes()
        if not image.any():
            if shown or stale or any(self._bars()):
                yield f"a blank sheet has the answer {shown!r}, bars {self._bars()}, stale {stale}"
        elif shown:
            if stale == (self._answered == now):
                yield f"the answer is {'' if stale else 'not '}marked as out of date, wrongly"
            assert self._answered is not None
            path, answered = self._answered
            yield from self._compare(
                shown, path, np.frombuffer(answered, np.uint8).reshape(image.shape)
            )
        elif self._answered == now or self._child("liveToggle", QWidget).property("checked"):
            yield "the drawing has an answer that is not shown"

    def _compare(self, shown: str, path: Path, image: Image) -> Iterator[str]:
        prediction = self._networks[path].predict(image)
        likelihoods: Floats = prediction.likelihoods
        digit = UNKNOWN if prediction.digit is None else str(prediction.digit)
        is_close = abs(float(likelihoods.max()) - THRESHOLD) < _TOLERANCE
        if shown != digit and not (is_close and UNKNOWN in (shown, digit)):
            yield f"{shown} is shown, and {path.name} says {digit}"
        differences = np.abs(np.array(self._bars()) / 1000 - likelihoods)
        if differences.max() > 0.0005 + _TOLERANCE:
            yield f"the bars show {self._bars()}, and {path.name} says {likelihoods}"

    def is_undone_and_redone(self) -> Iterator[str]:
        """Undoes to the blank sheet before the drawing, and redoes; how that fails, if it does."""
        document = self._window.workspace.document
        before = document.drawing.image.tobytes(), document.drawing.position
        undo, redo = (
            self._child(f"{name}Button", QAbstractButton).click for name in _BACK_AND_FORTH
        )
        steps = self._repeat(undo, until=lambda: document.is_blank, at_most=before[1])
        if not document.is_blank:
            yield f"undo does not lead to a blank sheet in {steps} steps"
        self._repeat(redo, until=lambda: False, at_most=steps)
        if (document.drawing.image.tobytes(), document.drawing.position) != before:
            yield f"redo does not lead back in {steps} steps"

    def _repeat(self, action: Callable[[], object], until: Callable[[], bool], at_most: int) -> int:
        for n in range(at_most):
            if until():
                return n
            action()
        return at_most

    def _bars(self) -> list[int]:
        return [self._child(f"likelihoodBar{d}", QProgressBar).value() for d in range(10)]

    def _child(self, name: str, kind: type[_T]) -> _T:
        found = self._window.findChild(kind, name)
        assert found is not None, f"the window has no {name}"
        return found
