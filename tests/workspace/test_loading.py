"""What a person sees while the network loads, when it can't, and when it is closed meanwhile."""

import threading
import time

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QProgressBar

from digit_gui.app import load_recognizer
from digit_gui.core.prediction import Prediction
from digit_gui.resources import default_model
from tests.hands import answered, ask, child, click, digit, draw, image_of, message, result, stroke


class Gate:
    """A loader that waits until it is let through."""

    def __init__(self, recognizer):
        self._recognizer = recognizer
        self.entered = threading.Event()
        self.open = threading.Event()
        self.left = threading.Event()

    def __call__(self, path):
        self.entered.set()
        self.open.wait(20)
        self.left.set()
        return self._recognizer


@pytest.fixture
def gate(recognizer):
    gate = Gate(recognizer)
    yield gate
    gate.open.set()


def test_while_it_loads_the_window_draws_and_says_what_is_happening(make_window, gate, qtbot):
    window = make_window(gate, ready=False)
    qtbot.waitUntil(gate.entered.is_set)
    click(window, "predictButton")
    assert message(window) == "Draw a digit first"
    stroke(window, [(14, 14)])
    click(window, "undoButton")
    assert "loading" in message(window)
    assert child(window, "busyBar", QProgressBar).isVisible()
    stroke(window, [(5, 5), (20, 5)])
    assert image_of(window)[5, 6:19].min() > 200
    with qtbot.waitSignal(window.modelReady):
        gate.open.set()
    assert not child(window, "busyBar", QProgressBar).isVisible()
    assert "loading" not in message(window)


def test_predict_before_it_is_ready_is_answered_when_it_is(make_window, gate, qtbot):
    window = make_window(gate, ready=False)
    draw(window, digit(7))
    click(window, "predictButton")
    assert "as soon as" in message(window)
    assert result(window).text() == ""
    with answered(qtbot, window):
        gate.open.set()
    assert result(window).text() == "7"


def test_an_early_predict_is_answered_for_the_drawing_as_it_is_then(make_window, gate, qtbot):
    window = make_window(gate, ready=False)
    *beginning, last = digit(4)
    draw(window, beginning)
    click(window, "predictButton")
    stroke(window, last)
    with answered(qtbot, window):
        gate.open.set()
    assert result(window).text() == "4"
    assert result(window).property("stale") is False


def test_an_early_predict_is_taken_back_by_clear(make_window, gate, qtbot):
    window = make_window(gate, ready=False)
    draw(window, digit(7))
    click(window, "predictButton")
    click(window, "clearButton")
    with qtbot.waitSignal(window.modelReady):
        gate.open.set()
    qtbot.wait(100)
    assert result(window).text() == ""


def test_of_many_questions_only_the_newest_waits(make_window, qtbot):
    asked = []

    class Slow:
        def predict(self, image):
            asked.append(image.astype(int).sum())
            time.sleep(0.1)
            return Prediction(np.full(10, 0.1))

    window = make_window(lambda path: Slow())
    for n in range(6):
        stroke(window, [(4 + 3 * n, 5), (4 + 3 * n, 20)])
        click(window, "predictButton")
    qtbot.waitUntil(lambda: result(window).text() == "Unknown", timeout=5000)
    assert len(asked) == 2
    assert asked[-1] == image_of(window).astype(int).sum()


def test_without_a_model_the_window_draws_and_offers_to_choose_one(make_window, qtbot, tmp_path):
    missing = tmp_path / "nowhere.keras"
    window = make_window(load_recognizer, missing, ready=False)
    qtbot.waitUntil(lambda: str(missing) in message(window), timeout=30_000)
    assert "no model file" in message(window)
    click(window, "predictButton")
    assert message(window) == "Draw a digit first"
    stroke(window, [(5, 5), (20, 5)])
    assert image_of(window).any()
    click(window, "predictButton")
    assert str(missing) in message(window)
    assert child(window, "chooseModelButton").isVisible()
    assert QApplication.activeModalWidget() is None

    click(window, "chooseModelButton")
    choose_in_dialog(window, default_model())
    qtbot.waitUntil(lambda: result(window).text() != "", timeout=30_000)
    assert not child(window, "chooseModelButton").isVisible()


def choose_in_dialog(window, path):
    dialog = child(window, "modelDialog", QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()


def test_a_bad_model_leaves_the_good_one_at_work(make_window, qtbot, tmp_path):
    bad = tmp_path / "bad.keras"
    bad.write_bytes(b"no model at all")
    window = make_window(load_recognizer)
    draw(window, digit(7))
    window.findChild(QAbstractButton, "chooseModelButton").click()
    choose_in_dialog(window, bad)
    qtbot.waitUntil(lambda: str(bad) in message(window), timeout=30_000)
    assert ask(qtbot, window) == "7"
    assert message(window) == ""
    assert not child(window, "chooseModelButton").isVisible()


def test_one_network_after_another(make_window, qtbot, tmp_path):
    another = tmp_path / "another.keras"
    another.write_bytes(default_model().read_bytes())
    window = make_window(load_recognizer)
    draw(window, digit(7))
    for _ in range(2):
        window.findChild(QAbstractButton, "chooseModelButton").click()
        with qtbot.waitSignal(window.modelReady, timeout=30_000):
            choose_in_dialog(window, another)
    assert ask(qtbot, window) == "7"
    with answered(qtbot, window, timeout=30_000):
        window.findChild(QAbstractButton, "chooseModelButton").click()
        choose_in_dialog(window, another)


def test_an_unforeseen_error_while_loading_becomes_a_message(make_window, qtbot):
    def load(path):
        raise RuntimeError("the dog ate it")

    window = make_window(load, ready=False)
    qtbot.waitUntil(lambda: "the dog ate it" in message(window))
    assert child(window, "chooseModelButton").isVisible()


def test_closing_does_not_wait_for_the_network_to_load(make_window, gate, qtbot):
    window = make_window(gate, ready=False)
    qtbot.waitUntil(gate.entered.is_set)
    assert window.close()
    assert not gate.left.is_set()
    assert not window.closed_in_time
    gate.open.set()


def test_closing_while_it_predicts_ends_in_time(make_window):
    started = threading.Event()

    class Slow:
        def predict(self, image):
            started.set()
            time.sleep(0.3)
            return Prediction(np.full(10, 0.1))

    window = make_window(lambda path: Slow())
    stroke(window, [(5, 5), (20, 20)])
    click(window, "predictButton")
    assert started.wait(5)
    assert window.close()
    assert window.closed_in_time
