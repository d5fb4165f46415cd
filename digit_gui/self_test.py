"""--self-test: the program checks itself, with no person at the mouse."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, SignalInstance
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from digit_gui.ui.canvas.grid_geometry import cell_rect, grid_square
from digit_gui.ui.main_window import MainWindow

_SEVEN = [(7, 6), (13, 6), (19, 6), (18, 9), (16, 13), (14, 17), (12, 22)]
"""Columns and rows that the mouse goes through."""

_T = TypeVar("_T", bound=QWidget)
_CLICKS = 200
_PATIENCE_S = 120.0


def process_started() -> float:
    """When this process began, as `time.time()` counts; without /proc, the present time."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        since_boot = float(Path("/proc/uptime").read_text().split()[0])
    except OSError:
        return time.time()
    return time.time() - since_boot + ticks / os.sysconf("SC_CLK_TCK")


class FirstPaint(QObject):
    """Takes note of when a widget has first been painted."""

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

    Returns:
        0 when the answer is right and was explained, else 1.
    """
    started = process_started()
    grid = _child(window, QWidget, "drawingGrid")
    first_paint = FirstPaint(grid)
    ready = _Moments(window.modelReady)
    unavailable = _Moments(window.workspace.client.unavailable)
    window.show()
    stall = _run(app, until=lambda: ready.happened or unavailable.happened, nap_s=0.01)
    clicks = []
    if ready.happened:
        _draw(grid)
        clicks = [_click_to_answer(app, window) for _ in range(_CLICKS)]
    peak_mb = peak_memory_mb()
    answer = _child(window, QLabel, "resultLabel").text()
    explained = bool(answer) and _is_explained(app, window)
    if not answer:
        print(_child(window, QLabel, "messageLabel").text(), file=sys.stderr)  # noqa: T201
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
    return 0 if answer == "7" and explained else 1


def peak_memory_mb() -> int | None:
    """The most memory that this process ever held, in MB; None where Python can't tell."""
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1e6 if sys.platform == "darwin" else 1e3))


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
    """Lets the window live until something is so; its longest standstill meanwhile, in seconds.

    Between two looks at its events it sleeps for `nap_s`: a loop that never sleeps would take the
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
    button = _child(window, QPushButton, "predictButton")
    began = time.perf_counter()
    _click(button)
    _run(app, until=lambda: answered.happened, nap_s=0.0002)
    app.processEvents()
    return 1000 * (time.perf_counter() - began)


def _is_explained(app: QApplication, window: MainWindow) -> bool:
    """Opens the view of the network and asks why it is a 7; whether both were answered."""
    document = window.workspace.document
    explained = _Moments(window.workspace.explanations.explained)
    _click(_child(window, QPushButton, "insideToggle"))
    _click(_child(window, QWidget, "likelihoodBar7"))

    def is_inspected() -> bool:
        return document.answer is not None and document.answer.activations is not None

    _run(app, until=lambda: is_inspected() and explained.happened, nap_s=0.01)
    return is_inspected() and explained.happened


def _click(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    send_mouse(widget, QEvent.Type.MouseButtonPress, middle)
    send_mouse(widget, QEvent.Type.MouseButtonRelease, middle)


def _draw(grid: QWidget) -> None:
    square = grid_square(grid.width(), grid.height(), grid.devicePixelRatio())
    path = [cell_rect(column, row, square).center() for column, row in _SEVEN]
    send_mouse(grid, QEvent.Type.MouseButtonPress, path[0])
    for point in path[1:]:
        send_mouse(grid, QEvent.Type.MouseMove, point)
    send_mouse(grid, QEvent.Type.MouseButtonRelease, path[-1])


def send_mouse(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    """Sends an event of the left mouse button to `widget`, `at` in its pixels."""
    released = kind == QEvent.Type.MouseButtonRelease
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        at,
        widget.mapToGlobal(at),
        none if kind == QEvent.Type.MouseMove else left,
        none if released else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def _child(window: QWidget, kind: type[_T], name: str) -> _T:
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(f"the window has no {name}")
    return found
