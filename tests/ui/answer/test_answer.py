import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digit_gui.core.prediction import Prediction
from digit_gui.ui.answer.wording import percentage
from tests.hands import (
    DIGITS,
    answered,
    ask,
    bar,
    child,
    click,
    digit,
    draw,
    image_of,
    message,
    result,
    stroke,
)
from tests.ui.answer.fixed import Fixed, two


@pytest.mark.parametrize("drawn", DIGITS, ids=lambda drawn: str(drawn["digit"]))
def test_a_drawn_digit_is_read(window, qtbot, drawn):
    draw(window, drawn["strokes"])
    assert ask(qtbot, window) == str(drawn["digit"])
    winner = bar(window, drawn["digit"])
    assert winner.value() > 500
    assert winner.value() == max(bar(window, d).value() for d in range(10))
    assert sum(bar(window, d).value() for d in range(10)) == pytest.approx(1000, abs=5)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_asks_too(window, qtbot, key):
    draw(window, digit(7))
    with answered(qtbot, window):
        QTest.keyClick(window, key)
    assert result(window).text() == "7"


def test_before_the_first_answer_there_is_none(window):
    assert result(window).text() == ""
    assert all(bar(window, d).text() == "" and bar(window, d).value() == 0 for d in range(10))


def test_an_empty_grid_is_not_asked_about(make_window, qtbot):
    network = Fixed(two(0.9))
    window = make_window(lambda path: network)
    click(window, "predictButton")
    assert message(window) == "Draw a digit first"
    assert result(window).text() == ""
    assert network.asked == 0
    stroke(window, [(5, 5), (20, 20)])
    assert message(window) == ""


def test_undo_to_an_empty_grid_takes_an_owed_question_back(make_window, qtbot):
    class Slow(Fixed):
        def predict(self, image):
            time.sleep(0.15)
            return super().predict(image)

    network = Slow(two(0.9))
    window = make_window(lambda path: network)
    stroke(window, [(5, 5), (9, 9)])
    click(window, "predictButton")
    click(window, "undoButton")
    qtbot.wait(400)
    assert network.asked == 1
    assert result(window).text() == ""


@pytest.mark.parametrize(
    ("p", "label", "text"),
    [
        (0.5, "Unknown", "50.0 %"),
        (0.5001, "4", "> 50 %"),
        (0.4996, "9", "50.0 %"),
        (0.50062, "4", "50.1 %"),
        (0.9996, "4", "> 99.9 %"),
        (1.0, "4", "> 99.9 %"),
        (0.982, "4", "98.2 %"),
    ],
)
def test_percentages_never_contradict_the_label(make_window, qtbot, p, label, text):
    window = make_window(lambda path: Fixed(two(p)))
    stroke(window, [(5, 5), (20, 20)])
    assert ask(qtbot, window) == label
    if label != "9":
        assert bar(window, 4).text() == text
    for d in range(10):
        if bar(window, d).text() == "50.0 %":
            assert str(d) != label


def test_every_percentage_is_on_the_right_side_of_one_half():
    for p in np.arange(0.49, 0.51, 0.00001, dtype=np.float32):
        text = percentage(float(p))
        assert (text == "50.0 %") <= (p <= 0.5)
        assert text.startswith(("49.", "50.0")) == (p <= 0.5)


def test_a_change_dims_the_answer_until_the_next(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    assert result(window).property("stale") is False
    stroke(window, [(3, 26), (4, 26)])
    assert result(window).text() == "7"
    assert result(window).property("stale") is True
    ask(qtbot, window)
    assert result(window).property("stale") is False


def test_what_changes_nothing_does_not_dim_the_answer(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    stroke(window, [(2, 26), (3, 26)], Qt.MouseButton.RightButton)
    assert result(window).property("stale") is False


def test_clear_empties_the_answer_and_can_be_undone(window, qtbot):
    draw(window, digit(3))
    before = image_of(window)
    ask(qtbot, window)
    click(window, "clearButton")
    assert image_of(window).max() == 0
    assert result(window).text() == ""
    assert all(bar(window, d).text() == "" and bar(window, d).value() == 0 for d in range(10))
    click(window, "undoButton")
    assert np.array_equal(image_of(window), before)
    assert ask(qtbot, window) == "3"


def test_buttons_are_on_when_they_can_do_something(window):
    undo, redo = child(window, "undoButton"), child(window, "redoButton")
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    stroke(window, [(5, 5), (20, 20)])
    assert undo.isEnabled()
    click(window, "undoButton")
    assert not undo.isEnabled()
    assert redo.isEnabled()


def test_the_digit_that_is_named_is_set_apart_by_more_than_colour(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    seven, other = (bar(window, d).grab().toImage() for d in (7, 2))
    line = bar(window, 7).fontMetrics().height()
    ground = seven.pixelColor(0, 0)

    def marks_left_of_the_digit(picture):
        return any(picture.pixelColor(x, picture.height() // 2) != ground for x in range(line // 2))

    assert marks_left_of_the_digit(seven)
    assert not marks_left_of_the_digit(other)


def test_an_out_of_date_answer_is_never_shown(make_window, qtbot):
    class Slow:
        def predict(self, image):
            time.sleep(0.15)
            return Prediction(two(0.9, digit=int(image[20, 20] > 0), other=5))

    window = make_window(lambda path: Slow())
    stroke(window, [(5, 5), (9, 9)])
    shown = []
    window.workspace.predictions.answered.connect(lambda a: shown.append(a.prediction.digit))
    click(window, "predictButton")
    qtbot.wait(30)
    stroke(window, [(20, 20), (21, 21)])
    qtbot.waitUntil(lambda: result(window).text() != "", timeout=5000)
    assert result(window).text() == "1"
    assert shown == [1]


def test_clear_while_an_answer_is_owed_takes_the_question_back(make_window, qtbot):
    class Slow:
        def predict(self, image):
            time.sleep(0.15)
            return Prediction(two(0.9))

    window = make_window(lambda path: Slow())
    stroke(window, [(5, 5), (9, 9)])
    click(window, "predictButton")
    click(window, "clearButton")
    qtbot.wait(400)
    assert result(window).text() == ""


def test_an_error_of_the_network_becomes_a_message(make_window, qtbot):
    class Failing:
        def predict(self, image):
            raise MemoryError("the network ran out of memory")

    window = make_window(lambda path: Failing())
    stroke(window, [(5, 5), (9, 9)])
    with answered(qtbot, window):
        click(window, "predictButton")
    assert "ran out of memory" in message(window)
    stroke(window, [(15, 5), (9, 9)])
    assert image_of(window).any()
