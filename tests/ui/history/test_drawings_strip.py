"""The drawings of the session with their answers, to bring one back."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digit_gui.core.prediction import Prediction
from digit_gui.ui.history.drawings_strip import DrawingsStrip
from digit_gui.workspace.kept_drawings import MOST
from tests.hands import (
    LEFT,
    ask,
    child,
    click,
    digit,
    draw,
    grid_of,
    image_of,
    is_waiting,
    result,
    stroke,
)


@pytest.fixture
def strip(window):
    QTest.keyClick(window, Qt.Key.Key_H)
    return child(window, "drawingsStrip", DrawingsStrip)


def texts(strip):
    return [strip.item(row).text() for row in range(strip.count())]


def click_on(strip, row):
    middle = strip.visualItemRect(strip.item(row)).center()
    QTest.mouseClick(strip.viewport(), LEFT, pos=middle)


def test_drawings_that_were_asked_about_gather_newest_first(strip, window, qtbot):
    for d in (1, 4, 7):
        draw(window, digit(d))
        ask(qtbot, window)
        ask(qtbot, window)
        click(window, "clearButton")
    assert texts(strip) == ["7", "4", "1"]


def test_a_click_brings_one_back_and_undo_takes_it_away_again(strip, window, qtbot):
    draw(window, digit(4))
    ask(qtbot, window)
    four = image_of(window)
    click(window, "clearButton")
    draw(window, digit(7))
    ask(qtbot, window)
    stroke(window, [(3, 26), (8, 26)])
    changed = image_of(window)
    click_on(strip, 1)
    assert np.array_equal(image_of(window), four)
    qtbot.waitUntil(lambda: result(window).text() == "4")
    assert texts(strip) == ["7", "4"]
    assert grid_of(window).hasFocus()
    click(window, "undoButton")
    assert np.array_equal(image_of(window), changed)


def test_the_keyboard_brings_one_back(strip, window, qtbot):
    draw(window, digit(4))
    ask(qtbot, window)
    click(window, "clearButton")
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: result(window).text() == "4")


def test_live_only_finished_drawings_come_in(strip, window, qtbot):
    click(window, "liveToggle")
    draw(window, digit(4))
    qtbot.waitUntil(lambda: result(window).text() == "4" and not is_waiting(window))
    assert texts(strip) == []
    click(window, "clearButton")
    assert texts(strip) == ["4"]


def test_a_drawing_that_nobody_asked_about_does_not_come_in(strip, window):
    draw(window, digit(4))
    click(window, "clearButton")
    assert texts(strip) == []


def test_only_so_many_are_kept(make_window, qtbot):
    class Fixed:
        def predict(self, image):
            return Prediction(np.eye(10, dtype=np.float32)[3])

    window = make_window(lambda path: Fixed())
    strip = child(window, "drawingsStrip", DrawingsStrip)
    for n in range(MOST + 3):
        stroke(window, [(n % 28 + 0.5, n // 28 * 3 + 1.5)])
        ask(qtbot, window)
    assert strip.count() == MOST


def test_it_is_remembered(strip, window, make_window, recognizer):
    assert strip.isVisible()
    window.close()
    again = make_window(lambda path: recognizer)
    assert child(again, "drawingsStrip").isVisible()


@pytest.mark.parametrize("size", [(1000, 700), (800, 560)])
def test_a_small_window_holds_it(strip, window, qtbot, size):
    draw(window, digit(4))
    ask(qtbot, window)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert window.rect().contains(strip.mapTo(window, strip.rect().bottomRight()))
    assert strip.viewport().width() >= strip.visualItemRect(strip.item(0)).width()
