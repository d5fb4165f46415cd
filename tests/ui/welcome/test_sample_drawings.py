"""The drawings to try, on a blank sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.hands import answered, bar, child, click, grid_of, image_of, result, stroke

NAMES = ["sampleDrawing3", "sampleDrawing7", "sampleDrawingHard"]


def are_seen(window):
    seen = {child(window, name, QAbstractButton).isVisible() for name in NAMES}
    assert len(seen) == 1
    return seen.pop()


@pytest.mark.parametrize("digit", [3, 7])
def test_a_click_puts_one_on_the_grid_and_asks_about_it(window, qtbot, digit):
    with answered(qtbot, window):
        click(window, f"sampleDrawing{digit}")
    assert result(window).text() == str(digit)
    assert image_of(window).any()
    assert not are_seen(window)


def test_it_is_one_step_back_to_the_blank_sheet(window, qtbot):
    with answered(qtbot, window):
        click(window, "sampleDrawing7")
    click(window, "undoButton")
    assert not image_of(window).any()
    assert not child(window, "undoButton").isEnabled()
    assert are_seen(window)


def test_the_hard_one_is_hard(window, qtbot):
    with answered(qtbot, window):
        click(window, "sampleDrawingHard")
    first, second = sorted((bar(window, d).value() for d in range(10)), reverse=True)[:2]
    assert first < 900
    assert second > 50


def test_they_go_with_the_first_stroke_and_come_back_with_a_blank_sheet(window):
    assert are_seen(window)
    grid = grid_of(window)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton)
    assert not are_seen(window)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton)
    click(window, "clearButton")
    assert are_seen(window)
    stroke(window, [(5, 5), (20, 20)])
    assert not are_seen(window)


def test_the_keyboard_reaches_them_behind_the_grid(window, qtbot):
    grid_of(window).setFocus()
    for name in NAMES:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget().objectName() == name
        assert "ample" in window.focusWidget().accessibleName()
    with answered(qtbot, window):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.focusWidget() is not None
    assert not window.focusWidget().objectName().startswith("sample")


@pytest.mark.parametrize("size", [(760, 420), (960, 680), (1280, 800), (1920, 1080)])
def test_they_are_whole_and_large_enough_to_be_hit(window, size):
    window.resize(*size)
    QApplication.processEvents()
    place = child(window, "resultLabel").rect()
    for name in NAMES:
        button = child(window, name, QAbstractButton)
        assert place.contains(button.geometry())
        assert min(button.width(), button.height()) >= 24
