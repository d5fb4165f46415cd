"""What a screen reader is told: names, roles, states and values."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTextEdit,
    QWidget,
)

from tests.hands import ask, bar, child, click, digit, draw, stroke, tabs_inside

ROLES = {
    QSlider: {QAccessible.Role.Slider},
    QProgressBar: {QAccessible.Role.ProgressBar},
    QComboBox: {QAccessible.Role.ComboBox},
    QAbstractSpinBox: {QAccessible.Role.SpinBox},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Table},
    QLabel: {QAccessible.Role.StaticText},
    QTextEdit: {QAccessible.Role.StaticText},
    QPlainTextEdit: {QAccessible.Role.EditableText},
    # What is drawn on, and pictures that keys go through.
    QWidget: {QAccessible.Role.Client, QAccessible.Role.Pane},
}


def told(widget, kind=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def described(window, name):
    return told(child(window, name), QAccessible.Text.Description)


def state(window, name):
    return QAccessible.queryAccessibleInterface(child(window, name)).state()


def roles_of(widget):
    if isinstance(widget, QAbstractButton):
        return {QAccessible.Role.CheckBox if widget.isCheckable() else QAccessible.Role.Button}
    return next(roles for kind, roles in ROLES.items() if isinstance(widget, kind))


def wrong(window):
    """The visible controls that can have the focus, but have no name or another role."""
    QApplication.processEvents()
    found = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QProgressBar))
        # Parts of Qt's own, which hand their focus on.
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
        and widget.focusProxy() is None
    ]
    assert len(found) > 10
    return [
        f"{type(widget).__name__} {widget.objectName()} {told(widget)!r} "
        f"{QAccessible.queryAccessibleInterface(widget).role()}"
        for widget in found
        if not told(widget).strip()
        or QAccessible.queryAccessibleInterface(widget).role() not in roles_of(widget)
    ]


def test_every_control_has_a_name_and_its_role(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_H)
    assert wrong(window) == []
    draw(window, digit(4))
    ask(qtbot, window)
    assert wrong(window) == []


def test_every_control_of_the_inside_view_has_a_name_and_its_role(window, qtbot):
    for tab in tabs_inside(window, qtbot):
        assert wrong(window) == [], tab


def test_the_answer_and_the_message_are_told(window, qtbot):
    draw(window, digit(4))
    assert ask(qtbot, window) == "4"
    assert told(child(window, "resultLabel")) == "Answer"
    assert described(window, "resultLabel") == "4"
    assert "likely" in told(child(window, "detailLabel"))
    click(window, "clearButton")
    assert described(window, "resultLabel") == ""
    click(window, "predictButton")
    assert described(window, "messageLabel") == "Draw a digit first"


def test_the_bars_tell_their_likelihoods(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    for d in range(10):
        interface = QAccessible.queryAccessibleInterface(bar(window, d))
        values = interface.valueInterface()
        assert told(bar(window, d)) == f"Likelihood of {d}"
        assert (values.minimumValue(), values.maximumValue()) == (0, 1000)
        assert values.currentValue() == bar(window, d).value()
        assert described(window, f"likelihoodBar{d}") == bar(window, d).text()
    best = QAccessible.queryAccessibleInterface(bar(window, 7)).valueInterface()
    assert best.currentValue() > 500


def test_states_follow_what_is_done(window):
    assert state(window, "undoButton").disabled
    assert state(window, "redoButton").disabled
    stroke(window, [(5, 5), (20, 20)])
    assert not state(window, "undoButton").disabled
    click(window, "undoButton")
    assert not state(window, "redoButton").disabled
    for name in ("eraserButton", "liveToggle", "insideToggle"):
        assert state(window, name).checkable
        assert not state(window, name).checked
        click(window, name)
        assert state(window, name).checked, name
    assert not state(window, "predictButton").checkable


@pytest.mark.parametrize("name", ["drawingGrid", "brushSlider", "sampleDrawing3"])
def test_how_a_control_is_used_is_told_without_markup(window, name):
    words = described(window, name)
    assert len(words) > 10
    assert "<" not in words
