"""--self-test: the program checks itself without a person, and measures how long things take."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from digit_gui.core.grid import SIZE
from digit_gui.ui.canvas.grid_geometry import grid_square
from digit_gui.ui.main_window import MainWindow

_SEVEN = [
    (7.5, 6.5),
    (13.5, 6.5),
    (19.5, 6.5),
    (18.5, 9.5),
    (16.5, 13.5),
    (14.5, 17.5),
    (12.5, 22.5),
]
"""Points in cells that the mouse goes through."""

_T = TypeVar("_T", bound=QWidget)
_CLICKS = 200
"""Enough for a 99th percentile."""

_PATIENCE_S = 120.0
"""A slow disk takes half a minute to load TensorFlow for the first time."""


def process_started() -> float:
    """When this process began, as `time.time()` counts; without /proc, the present time."""
    if sys.platform != "linux":
        return time.time()
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        since_boot = float(Path("/proc/uptime").read_text().split()[0])
    except OSError:
        return time.time()
    return time.time() - since_boot + ticks / os.sysconf("SC_CLK_TCK")


class FirstPaint(QObject):
    """Notes when a widget was first painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.at is None:
            widget.removeEventFilter(self)
            widget.event(event)
            self.at = time.time()
            return True
        return False


def self_test(app: QApplication, window: MainWindow) -> int:
    """Draws a seven, has it read and explained, and prints what was measured as one line of JSON.

    Errors that nothing handles, in slots too, go to stderr.

    Returns:
        0 when the answer is right, was explained, and no error was raised anywhere; else 1.
    """
    errors = _Errors()
    started = process_started()
    grid = child(window, QWidget, "drawingGrid")
    first_paint = FirstPaint(grid)
    ready = _Moments(window.modelReady)
    unavailable = _Moments(window.workspace.client.unavailable)
    window.show()
    stall = _run(app, until=lambda: ready.happened or unavailable.happened, nap_s=0.01)
    clicks = []
    if ready.happened:
        draw(grid, _SEVEN)
        clicks = [_click_to_answer(app, window) for _ in range(_CLICKS)]
    peak_mb = peak_memory_mb()
    answer = child(window, QLabel, "resultLabel").text()
    explained = bool(answer) and _is_explained(app, window)
    if not answer:
        print(child(window, QLabel, "messageLabel").text(), file=sys.stderr)  # noqa: T201
    window.close()

    # Imported late: what the program has no use for must not count as its start.
    import json
    import statistics

    measured: dict[str, object] = {"longest_ui_stall_ms": round(1000 * stall, 1)}
    if first_paint.at is not None:
        measured["window_shown_s"] = round(first_paint.at - started, 3)
    if clicks:
        measured["model_ready_s"] = round(ready.first - started, 3)
        measured["first_prediction_ms"] = round(clicks[0], 2)
        measured["click_to_answer_ms_p50"] = round(statistics.median(clicks), 2)
        measured["click_to_answer_ms_p99"] = round(statistics.quantiles(clicks, n=100)[98], 2)
    measured["max_rss_mb"] = peak_mb
    measured["answer"] = answer
    measured["explained"] = explained
    print(json.dumps(measured), flush=True)  # noqa: T201
    return 0 if answer == "7" and explained and not errors.happened else 1


def peak_memory_mb() -> int | None:
    """The most memory that this process ever held, in MB; None where Python can't tell."""
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1e6 if sys.platform == "darwin" else 1e3))


class _Errors:
    """Whether an error was raised that nothing handled; each is written to stderr."""

    def __init__(self) -> None:
        self.happened = False
        sys.excepthook = self._report

    def _report(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        self.happened = True
        sys.__excepthook__(kind, error, at)


class _Moments:
    """When a signal came."""

    def __init__(self, signal: SignalInstance) -> None:
        self._times: list[float] = []
        signal.connect(lambda *_: self._times.append(time.time()))

    @property
    def happened(self) -> bool:
        return bool(self._times)

    @property
    def first(self) -> float:
        return self._times[0]


def _run(app: QApplication, until: Callable[[], bool], *, nap_s: float) -> float:
    """Processes events until something is so; the longest time without events, in seconds.

    Between two rounds of events it sleeps for `nap_s`: a loop that never sleeps would take the
    interpreter from the worker's thread, and slow down what it measures.
    """
    began = last = time.perf_counter()
    longest = 0.0
    while not until() and last - began < _PATIENCE_S:
        app.processEvents()
        time.sleep(nap_s)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


def _click_to_answer(app: QApplication, window: MainWindow) -> float:
    """Presses Predict; milliseconds until the answer has been painted."""
    answered = _Moments(window.workspace.client.finished)
    button = child(window, QPushButton, "predictButton")
    began = time.perf_counter()
    _click(button)
    _run(app, until=lambda: answered.happened, nap_s=0.0002)
    app.processEvents()
    return 1000 * (time.perf_counter() - began)


def _is_explained(app: QApplication, window: MainWindow) -> bool:
    """Opens the view of the network and asks why it is a 7; whether both were answered."""
    document = window.workspace.document
    explained = _Moments(window.workspace.explanations.explained)
    _click(child(window, QPushButton, "insideToggle"))
    _click(child(window, QWidget, "likelihoodBar7"))

    def is_inspected() -> bool:
        return document.answer is not None and document.answer.activations is not None

    _run(app, until=lambda: is_inspected() and explained.happened, nap_s=0.01)
    return is_inspected() and explained.happened


def _click(widget: QWidget) -> None:
    from PySide6.QtTest import QTest

    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def draw(grid: QWidget, points: Iterable[tuple[float, float]]) -> None:
    """Draws one stroke on the drawing grid with the mouse, through points (x, y) in cells."""
    from PySide6.QtTest import QTest

    square = grid_square(grid.width(), grid.height(), grid.devicePixelRatio())
    cell = square.width() / SIZE
    first, *others = [(square.topLeft() + QPointF(x, y) * cell).toPoint() for x, y in points]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(grid, left, pos=first)
    for at in others:
        QTest.mouseMove(grid, at)
    QTest.mouseRelease(grid, left, pos=(others or [first])[-1])


def child(window: QWidget, kind: type[_T], name: str) -> _T:
    """The widget of that class and object name; raises LookupError when there is none."""
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(f"the window has no {name}")
    return found
