import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digit_gui.core.prediction import Prediction
from digit_gui.ui.main_window import MainWindow
from tests.hands import (
    child,
    click,
    digit,
    draw,
    grid_of,
    image_of,
    images_answered,
    is_waiting,
    on_screen,
    result,
    stroke,
)


@pytest.fixture
def live(window):
    click(window, "liveToggle")
    return window


class Slow:
    """A network that takes its time, and knows nothing."""

    def predict(self, image):
        time.sleep(0.1)
        return Prediction(np.full(10, 0.1))


def test_the_answer_follows_the_drawing(live, qtbot):
    draw(live, digit(7))
    qtbot.waitUntil(lambda: result(live).text() == "7")
    click(live, "clearButton")
    assert result(live).text() == ""
    draw(live, digit(0))
    qtbot.waitUntil(lambda: result(live).text() == "0")
    assert result(live).property("stale") is False


def test_answers_come_while_the_pen_is_down(live, qtbot):
    grid = grid_of(live)
    points = digit(3)[0]
    answers = images_answered(live)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=on_screen(grid, *points[0]))
    for point in points:
        QTest.mouseMove(grid, on_screen(grid, *point))
        qtbot.wait(15)
    assert len(answers) > len(points) // 2
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=on_screen(grid, *points[-1]))
    qtbot.waitUntil(lambda: np.array_equal(answers[-1], image_of(live)))


def test_it_never_queues(make_window, qtbot):
    window = make_window(lambda path: Slow())
    click(window, "liveToggle")
    answers = images_answered(window)
    for n in range(30):
        stroke(window, [(n * 0.9, 5), (n * 0.9, 20)])
    qtbot.waitUntil(
        lambda: bool(answers) and np.array_equal(answers[-1], image_of(window)), timeout=2000
    )
    assert len(answers) <= 3


def test_switching_it_on_answers_the_drawing_that_is_there(window, qtbot):
    draw(window, digit(4))
    assert result(window).text() == ""
    QTest.keyClick(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: result(window).text() == "4")


def test_it_is_remembered(live, settings, tmp_path):
    live.close()
    again = MainWindow(live.workspace, settings, tmp_path)
    assert child(again, "liveToggle").isChecked()


def test_a_late_answer_does_not_come_after_clear(make_window, qtbot):
    window = make_window(lambda path: Slow())
    click(window, "liveToggle")
    stroke(window, [(5, 5), (5, 20)])
    click(window, "clearButton")
    qtbot.wait(250)
    assert result(window).text() == ""


def test_undo_after_clear_brings_the_answer_back(live, qtbot):
    draw(live, digit(7))
    qtbot.waitUntil(lambda: result(live).text() == "7")
    click(live, "clearButton")
    assert result(live).text() == ""
    click(live, "undoButton")
    qtbot.waitUntil(lambda: result(live).text() == "7")


def test_undo_while_an_answer_is_on_its_way_ends_with_the_right_one(make_window, qtbot):
    class SlowWithZeroAndOne:
        def predict(self, image):
            time.sleep(0.1)
            likelihoods = np.zeros(10, np.float32)
            likelihoods[int(image[20, 20] > 0)] = 1
            return Prediction(likelihoods)

    window = make_window(lambda path: SlowWithZeroAndOne())
    click(window, "liveToggle")
    stroke(window, [(5, 5), (5, 10)])
    qtbot.waitUntil(lambda: result(window).text() == "0" and not is_waiting(window))
    stroke(window, [(20, 20), (21, 21)])
    click(window, "undoButton")
    qtbot.wait(500)
    assert result(window).text() == "0"
    assert result(window).property("stale") is False
