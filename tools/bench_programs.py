"""What `make bench` starts, each in a process of its own: bare programs, and parts of ours."""

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
from digit_gui.resources import default_model
load_model(default_model())
ready = time.time()
from digit_gui.self_test import process_started
print(ready - process_started())
"""

ONE_PREDICTION = """
import json, statistics, time
import numpy as np
from digit_gui.core.brush import blank, draw
from digit_gui.network.recognizer import Recognizer
from digit_gui.resources import default_model
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
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tools.bench import new_window
app, window = new_window()
ready = []
window.modelReady.connect(lambda: ready.append(True))
window.show()
while not ready:
    app.processEvents()
grid = window.findChild(QWidget, "drawingGrid")
took = []
QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
for n in range(1000):
    at = QPoint(50 + (n * 7) % 380, 50 + (n * 13) % 360)
    began = time.perf_counter()
    QTest.mouseMove(grid, at)
    app.processEvents()
    took.append(1000 * (time.perf_counter() - began))
window.close()
print(json.dumps([statistics.median(took), statistics.quantiles(took, n=100)[98]]))
"""

LIVE = """
import json, statistics, sys, time
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tools.bench import new_window
app, window = new_window()
window.resize(1280, 800)
ready, answers, explained = [], [], []
window.modelReady.connect(lambda: ready.append(True))
window.workspace.client.finished.connect(lambda *_: answers.append(time.perf_counter()))
window.workspace.explanations.explained.connect(lambda *_: explained.append(time.perf_counter()))
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
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=QPoint(side * 3 // 10, side // 5))
    answers.clear()
    began = time.perf_counter()
    for n, (x, y) in enumerate(points):
        run_until(lambda: time.perf_counter() > began + n / 125)
        moved = time.perf_counter()
        QTest.mouseMove(grid, QPoint(int(x * side), int(y * side)))
        app.sendPostedEvents(window, QEvent.Type.UpdateRequest)
        took.append(1000 * (time.perf_counter() - moved))
    rate = len(answers) / (time.perf_counter() - began)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side * 4 // 5))
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

RECOGNIZE = """
import json, tempfile, time
from pathlib import Path
import numpy as np
from digit_gui.core.brush import blank, draw
from digit_gui.resources import default_model
from digit_gui.batch.answers import answers, load_recognizer
from digit_gui.batch.entries import entries_of
from digit_gui.batch.output import Output
from digit_gui.batch.rows import AnswerFormat
from keras.models import load_model
image = draw(blank(), [(7, 6), (19, 6), (12, 22)], 2.2)
images = np.stack([np.roll(image, n % 7 - 3, axis=n % 2) for n in range(10_000)])
batch = images[..., None] / np.float32(255)
model, recognizer = load_model(default_model()), load_recognizer(default_model())
model.predict(batch[:64], verbose=0), recognizer.predict_all(images[:64])
with tempfile.TemporaryDirectory() as folder:
    source = Path(folder) / "images.npz"
    np.savez(source, images)
    began = time.perf_counter()
    output = Output(Path(folder) / "answers.csv", AnswerFormat(), resume=False)
    for part in answers(entries_of([str(source)], []), recognizer):
        output.write(part)
    output.close()
    many = time.perf_counter() - began
began = time.perf_counter()
model.predict(batch, verbose=0)
print(json.dumps([many, time.perf_counter() - began]))
"""

WORKSHOP = """
import json, os, statistics, tempfile, time
from pathlib import Path
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tools.bench import new_window
app, window = new_window()
ready, answers = [], []
window.modelReady.connect(lambda: ready.append(True))
window.workspace.predictions.answered.connect(lambda *_: answers.append(time.perf_counter()))
window.show()
def run_until(condition, most=120):
    end = time.perf_counter() + most
    while not condition() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.0005)
def resident_mb():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
run_until(lambda: ready)
grid = window.findChild(QWidget, "drawingGrid")
predict = window.findChild(QPushButton, "predictButton")
left = Qt.MouseButton.LeftButton
QTest.mousePress(grid, left, pos=QPoint(50, 50))
QTest.mouseRelease(grid, left, pos=QPoint(50, 300))
before = resident_mb()
began = time.perf_counter()
next(a for a in window.actions() if a.text() == "&Workshop").trigger()
workshop = next(w for w in app.topLevelWidgets() if w.objectName() == "workshopWindow")
workshop.findChild(QPushButton, "trainButton").click()
run_until(lambda: (workshop.property("epochsDone") or 0) >= 1)
moves, clicks = [], []
QTest.mousePress(grid, left, pos=QPoint(50, 50))
for n in range(400):
    moved = time.perf_counter()
    QTest.mouseMove(grid, QPoint(50 + (n * 7) % 380, 50 + (n * 13) % 360))
    app.processEvents()
    moves.append(1000 * (time.perf_counter() - moved))
    run_until(lambda: time.perf_counter() > moved + 0.008)
QTest.mouseRelease(grid, left, pos=QPoint(50, 50))
for n in range(200):
    answers.clear()
    clicked = time.perf_counter()
    predict.click()
    run_until(lambda: answers)
    clicks.append(1000 * (answers[0] - clicked))
    run_until(lambda: time.perf_counter() > clicked + 0.01)
run_until(lambda: workshop.property("testAccuracy") >= 0.9)
good = time.perf_counter() - began
clicked = time.perf_counter()
with_stop = []
window.workspace.study.stopped.connect(lambda: with_stop.append(time.perf_counter()))
workshop.findChild(QPushButton, "stopButton").click()
run_until(lambda: with_stop)
workshop.close()
run_until(lambda: False, 1)
more = resident_mb() - before
window.close()
def p99(values):
    return statistics.quantiles(values, n=100)[98]
print(json.dumps([good, p99(moves), p99(clicks), with_stop[0] - clicked, more]))
"""
