"""What's This? has an answer for every control of the main window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QMainWindow,
    QProgressBar,
    QWhatsThis,
    QWidget,
)

from tests.hands import LEFT, ask, child, digit, draw, image_of, tabs_inside

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QProgressBar)


def said_of(widget):
    """What What's This? says: a widget's own words, or of what it is a part of."""
    while widget is not None and not isinstance(widget, QMainWindow):
        if widget.whatsThis():
            return widget.whatsThis()
        widget = widget.parentWidget()
    return ""


def without_words(window):
    """The visible controls of the window that nothing is said of."""
    QApplication.processEvents()
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and (isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not said_of(widget)
    ]


def test_every_control_beside_the_drawing_has_words(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_H)
    assert without_words(window) == []
    draw(window, digit(4))
    ask(qtbot, window)
    assert child(window, "hints").isVisible()
    assert without_words(window) == []
    with qtbot.waitSignal(window.workspace.what_ifs.found, timeout=60_000):
        QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert child(window, "putOnGridButton").isVisible()
    assert without_words(window) == []


def test_every_control_of_the_inside_view_has_words(window, qtbot):
    for tab in tabs_inside(window, qtbot):
        assert without_words(window) == [], tab


def test_every_action_has_words(window):
    assert [action.text() for action in window.actions() if not action.whatsThis()] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [("clearButton", "Clear the sheet"), ("likelihoodBar7", "How likely the network thinks a 7")],
)
def test_a_click_after_shift_f1_tells_and_does_nothing_else(window, name, words):
    draw(window, digit(7))
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    asked = child(window, name)
    assert words in said_of(asked)
    QTest.mouseClick(asked, LEFT, pos=QPoint(5, 5))
    assert not QWhatsThis.inWhatsThisMode()
    assert image_of(window).any()
    QWhatsThis.hideText()
