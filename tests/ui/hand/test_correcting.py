"""A person says what a drawing really is, beside the answer, and it is kept at once."""

import json
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.hand.store import HandStore
from digit_gui.workspace.hand.hand_files import examples_file
from tests.hands import LEFT, ask, bar, child, click, digit, draw, grid_of, image_of, message

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_examples():
    examples_file().unlink(missing_ok=True)


def kept():
    """Read anew from the disk, as another program does: label, image, number of strokes."""
    store = HandStore(examples_file())
    hands = store.hands()
    found = store.examples(hands[0].number) if hands else []
    return [
        (e.label, e.image.tobytes(), len(json.loads(e.drawing)["steps"]) if e.drawing else 0)
        for e in found
    ]


def press(window, key, modifier=SHIFT):
    grid_of(window).setFocus()
    QTest.keyClick(grid_of(window), key, modifier)


def test_shift_and_a_digit_keep_the_drawing_with_its_strokes(window, qtbot):
    press(window, Qt.Key.Key_9)
    assert message(window) == "Draw a digit first"
    draw(window, digit(4))
    press(window, Qt.Key.Key_9)
    assert kept() == [(9, image_of(window).tobytes(), len(digit(4)))]
    assert "Kept as a 9" in message(window)
    assert "1 example" in message(window)
    press(window, Qt.Key.Key_N)
    assert [label for label, *_ in kept()] == [9, NO_DIGIT]
    click(window, "takeBackButton")
    assert [label for label, *_ in kept()] == [9]
    assert not child(window, "keptLine").isVisible()


def test_before_the_network_is_there(make_window, recognizer, qtbot):
    may_load = threading.Event()

    def load(_path):
        may_load.wait()
        return recognizer

    window = make_window(load, ready=False)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "drawingsStrip") is not None)
    draw(window, digit(3))
    press(window, Qt.Key.Key_3)
    assert [label for label, *_ in kept()] == [3]
    with qtbot.waitSignal(window.modelReady):
        may_load.set()


def test_from_the_menu_of_a_bar(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    at = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        bar(window, 1), QContextMenuEvent(reason, at, bar(window, 1).mapToGlobal(at))
    )
    menu = child(window, "digitMenu", QMenu)
    it_is = next(action for action in menu.actions() if action.text() == "It Is a 1")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(it_is).center())
    assert [label for label, *_ in kept()] == [1]
    draw(window, [[(3, 26), (8, 26)]])
    assert not child(window, "keptLine").isVisible()


def test_from_the_strip_of_earlier_drawings(window, qtbot):
    next(a for a in window.findChildren(QAction) if a.text() == "&Drawings").trigger()
    draw(window, digit(7))
    ask(qtbot, window)
    before = image_of(window)
    click(window, "clearButton")
    strip = child(window, "drawingsStrip")
    at = strip.visualItemRect(strip.item(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, strip.mapToGlobal(at))
    QApplication.sendEvent(strip.viewport(), event)
    menu = child(window, "correctionMenu", QMenu)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert kept() == [(1, before.tobytes(), 0)]


def test_a_file_that_cannot_be_used_is_told_and_left_alone(window):
    examples_file().parent.mkdir(parents=True, exist_ok=True)
    examples_file().write_bytes(b"no database " * 99)
    draw(window, digit(3))
    press(window, Qt.Key.Key_3)
    assert "is damaged" in message(window)
    assert not child(window, "keptLine").isVisible()
    assert examples_file().read_bytes().startswith(b"no database")
