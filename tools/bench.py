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
from digit_gui.app import create_app
from digit_gui.self_test import send_mouse
app, window = create_app(["digit-gui"])
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
    bare_window, bare_network = statistics.median(windows), statistics.median(networks)
    row("window shown", ours("window_shown_s"), "s", ("a bare window with NumPy", bare_window))
    row("network ready", ours("model_ready_s"), "s", ("bare import and load", bare_network))
    row("one prediction", one.pop("program"), "ms", *one.items())
    row("click to answer, p50", ours("click_to_answer_ms_p50"), "ms")
    row("click to answer, p99", ours("click_to_answer_ms_p99"), "ms")
    row("mouse move with repaint, p50", move_p50, "ms")
    row("mouse move with repaint, p99", move_p99, "ms")
    row("longest stall while loading", ours("longest_ui_stall_ms"), "ms")
    row("peak memory", ours("max_rss_mb"), "MB")


if __name__ == "__main__":
    main()
