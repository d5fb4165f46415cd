"""Measures the program beside bare programs that do the least of the same, in one run.

Each figure is the median of several processes, the program's and the bare ones' in turn, so that
a change in what else the machine is doing meets them all. Times count from the start of the
process.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from digit_gui.ui.main_window import MainWindow

ROUNDS = 5

BARE_WINDOW = """
import time
import numpy
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    painted = 0.0
    def paintEvent(self, event):
        self.painted = self.painted or time.time()
app = QApplication([])
window = Window()
window.resize(960, 640)
window.show()
while not window.painted:
    app.processEvents()
from digit_gui.self_test import process_started
print(window.painted - process_started())
"""

BARE_NETWORK = """
import time
import tensorflow
from keras.models import load_model
from digit_gui.paths import default_model
load_model(default_model())
ready = time.time()
from digit_gui.self_test import process_started
print(ready - process_started())
"""

ONE_PREDICTION = """
import json, statistics, time
import numpy as np
from digit_gui.core.ink import blank, draw
from digit_gui.core.network.recognizer import Recognizer
from digit_gui.paths import default_model
from keras.models import load_model
image = draw(blank(), [(7, 6), (19, 6), (12, 22)], 2.2)
batch = image[None, :, :, None] / np.float32(255)
model, recognizer = load_model(default_model()), Recognizer(default_model())
def milliseconds(call, times):
    took = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)
print(json.dumps({
    "program": milliseconds(lambda: recognizer.predict(image), 1000),
    "model.predict": milliseconds(lambda: model.predict(batch, verbose=0), 100),
    "model(x)": milliseconds(lambda: np.asarray(model(batch)), 200),
}))
"""

MOUSE_MOVE = """
import json, statistics, time
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QWidget
from tools.bench import new_window
from digit_gui.self_test import send_mouse
app, window = new_window()
ready = []
window.modelReady.connect(lambda: ready.append(True))
window.show()
while not ready:
    app.processEvents()
grid = window.findChild(QWidget, "drawingGrid")
took = []
send_mouse(grid, QEvent.Type.MouseButtonPress, QPointF(50, 50))
for n in range(1000):
    at = QPointF(50 + (n * 7) % 380, 50 + (n * 13) % 360)
    began = time.perf_counter()
    send_mouse(grid, QEvent.Type.MouseMove, at)
    app.processEvents()
    took.append(1000 * (time.perf_counter() - began))
window.close()
print(json.dumps([statistics.median(took), statistics.quantiles(took, n=100)[98]]))
"""

LIVE = """
import json, statistics, sys, time
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QPushButton, QWidget
from tools.bench import new_window
from digit_gui.self_test import send_mouse
app, window = new_window()
window.resize(1280, 800)
ready, answers, explained = [], [], []
window.modelReady.connect(lambda: ready.append(True))
window.network.predicted.connect(lambda *_: answers.append(time.perf_counter()))
window.network.explained.connect(lambda *_: explained.append(time.perf_counter()))
window.show()
def run_until(condition):
    while not condition():
        app.processEvents()
        time.sleep(0.0005)
run_until(lambda: ready)
grid = window.findChild(QWidget, "drawingGrid")
window.findChild(QPushButton, "liveToggle").click()
def replay():
    side, took = min(grid.width(), grid.height()), []
    points = [(0.3 + 0.4 * ((n * 7) % 97) / 97, 0.2 + 0.6 * n / 400) for n in range(400)]
    send_mouse(grid, QEvent.Type.MouseButtonPress, QPointF(0.3 * side, 0.2 * side))
    answers.clear()
    began = time.perf_counter()
    for n, (x, y) in enumerate(points):
        run_until(lambda: time.perf_counter() > began + n / 125)
        moved = time.perf_counter()
        send_mouse(grid, QEvent.Type.MouseMove, QPointF(x * side, y * side))
        app.sendPostedEvents(window, QEvent.Type.UpdateRequest)
        took.append(1000 * (time.perf_counter() - moved))
    rate = len(answers) / (time.perf_counter() - began)
    send_mouse(grid, QEvent.Type.MouseButtonRelease, QPointF(0.5 * side, 0.8 * side))
    return rate, statistics.median(took), statistics.quantiles(took, n=100)[98]
without = replay()
window.findChild(QPushButton, "clearButton").click()
window.findChild(QPushButton, "insideToggle").click()
replay()
window.findChild(QPushButton, "clearButton").click()
inside = replay()
attributions = []
bars = [window.findChild(QWidget, f"likelihoodBar{d}") for d in range(10)]
for digit in range(10):
    explained.clear()
    began = time.perf_counter()
    bars[digit].chosen.emit(digit)
    run_until(lambda: explained)
    attributions.append(1000 * (explained[0] - began))
window.close()
print(json.dumps([*without, *inside, statistics.median(attributions[1:])]))
"""


def new_window() -> tuple[QApplication, MainWindow]:
    """The program's window with its first settings: a person's own are neither used nor changed."""
    from digit_gui.app import create_app

    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    return create_app(["digit-gui"])


def output_of(*arguments: str) -> str:
    """What a fresh Python prints.

    Raises:
        SystemExit: with what it complained of, when it fails; bare programs complain always.
    """
    done = subprocess.run([sys.executable, *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def row(what: str, ours: float, unit: str, *others: tuple[str, float]) -> None:
    """One line: our figure, and how it compares."""
    comparisons = "; ".join(
        f"{ours / other:.2f} x {name} ({other:.2f} {unit})" for name, other in others
    )
    print(f"{what:<34}{ours:8.2f} {unit:<3} {comparisons}")


def main() -> None:
    """Measures, and prints a line for each figure."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    windows, networks, programs = [], [], []
    for n in range(ROUNDS):
        print(f"\rround {n + 1} of {ROUNDS}", end="", file=sys.stderr, flush=True)
        programs.append(json.loads(output_of("-m", "digit_gui", "--self-test")))
        windows.append(float(output_of("-c", BARE_WINDOW)))
        networks.append(float(output_of("-c", BARE_NETWORK)))
    print("\r", end="", file=sys.stderr)

    def ours(name: str) -> float:
        return statistics.median(program[name] for program in programs)

    one = json.loads(output_of("-c", ONE_PREDICTION))
    move_p50, move_p99 = json.loads(output_of("-c", MOUSE_MOVE))
    live = json.loads(output_of("-c", LIVE))
    bare_window, bare_network = statistics.median(windows), statistics.median(networks)
    row("window shown", ours("window_shown_s"), "s", ("a bare window with NumPy", bare_window))
    row("network ready", ours("model_ready_s"), "s", ("bare import and load", bare_network))
    row("one prediction", one.pop("program"), "ms", *one.items())
    row("click to answer, p50", ours("click_to_answer_ms_p50"), "ms")
    row("click to answer, p99", ours("click_to_answer_ms_p99"), "ms")
    row("mouse move with repaint, p50", move_p50, "ms")
    row("mouse move with repaint, p99", move_p99, "ms")
    row("live answers, panel closed", live[0], "/s")
    row("live mouse move, p50", live[1], "ms")
    row("live mouse move, p99", live[2], "ms")
    row("live answers, panel open", live[3], "/s")
    row("live mouse move, panel open, p50", live[4], "ms")
    row("live mouse move, panel open, p99", live[5], "ms")
    row("one attribution", live[6], "ms")
    row("longest stall while loading", ours("longest_ui_stall_ms"), "ms")
    row("peak memory", ours("max_rss_mb"), "MB")


if __name__ == "__main__":
    main()
