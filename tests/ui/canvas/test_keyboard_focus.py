"""The grid shows that it has the focus, as buttons do, when the keyboard has led to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digit_gui.ui.looks import theme
from tests.hands import LEFT, bar, child, digit, draw, explained, grid_of, on_screen

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def go_round(window, key):
    """Leaves the grid and comes back to it by pressing `key`."""
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), key)
        if grid_of(window).hasFocus():
            return
    raise AssertionError("the grid is not in the tab order")


def is_framed(window):
    """Whether the accent colour frames the grid on its four sides."""
    QApplication.processEvents()
    grid = grid_of(window)
    picture = grid.grab().toImage()
    accent = theme.accent(grid.palette())
    ends = ((0.5, 0), (0.5, 28), (0, 0.5), (28, 0.5))
    edges = [on_screen(grid, x, y) for x, y in ends]
    near = [
        [picture.pixelColor(at.x() + dx, at.y() + dy) for dx in (-1, 0) for dy in (-1, 0)]
        for at in edges
    ]
    return all(accent in pixels for pixels in near)


@pytest.mark.parametrize("key", [TAB, BACKTAB])
def test_it_is_seen_when_the_keyboard_leads_there_and_gone_when_it_leads_on(window, key):
    grid_of(window).setFocus(Qt.FocusReason.OtherFocusReason)
    assert not is_framed(window)
    go_round(window, key)
    assert is_framed(window)
    QTest.keyClick(grid_of(window), key)
    assert not is_framed(window)


def test_the_mouse_takes_it_away(window):
    go_round(window, TAB)
    QTest.mouseClick(grid_of(window), LEFT)
    assert grid_of(window).hasFocus()
    assert not is_framed(window)
    child(window, "predictButton").setFocus()
    QTest.mouseClick(grid_of(window), LEFT)
    assert grid_of(window).hasFocus()
    assert not is_framed(window)


# What the offscreen platform says of popups.
@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard")
def test_a_menu_leaves_it_as_it_was(window, qtbot):
    for key in (TAB, BACKTAB):
        go_round(window, key)
        menu = window.menuBar().actions()[0].menu()
        menu.popup(window.pos())
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        QApplication.processEvents()
        window.activateWindow()
        qtbot.waitUntil(grid_of(window).hasFocus)
        assert is_framed(window)


def test_it_is_seen_over_an_explanation_too(window, qtbot):
    draw(window, digit(4))
    with explained(qtbot, window):
        QTest.mouseClick(bar(window, 4), LEFT)
    assert child(window, "whyOverlay").isVisible()
    go_round(window, TAB)
    assert is_framed(window)
