"""What would make it another digit: asked, shown over the drawing, and put on the grid."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.hands import (
    LEFT,
    answered,
    ask,
    bar,
    child,
    click,
    digit,
    draw,
    explained,
    grid_of,
    image_of,
    message,
    on_screen,
    result,
    stroke,
)

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(window, qtbot):
    """The window, when it has answered a drawn 6; a 5 is near."""
    draw(window, digit(6))
    assert ask(qtbot, window) == "6"
    return window


def proposed(qtbot, window, key):
    """Asks by key, and waits; the proposal that is shown."""
    with qtbot.waitSignal(window.workspace.what_ifs.found, timeout=60_000):
        QTest.keyClick(window, key, CTRL)
    overlay = child(window, "whatIfOverlay")
    assert overlay.isVisible()
    return overlay.proposal


def colour(window, cells):
    """What is painted in the middle of the cell with the most ink of `cells`."""
    row, column = np.unravel_index(cells.argmax(), cells.shape)
    picture = grid_of(window).grab().toImage()
    return picture.pixelColor(on_screen(grid_of(window), column + 0.5, row + 0.5))


def test_the_change_is_shown_in_blue_and_orange_stripes(window, qtbot):
    draw(window, digit(4))
    ask(qtbot, window)
    before = image_of(window)
    proposal = proposed(qtbot, window, Qt.Key.Key_9)
    np.testing.assert_array_equal(proposal.image, before)
    np.testing.assert_array_equal(image_of(window), before)
    assert "To make it a 9" in message(window)
    assert f"{round(100 * proposal.share)} %" in message(window)
    for cells, is_blue in ((proposal.added, True), (proposal.removed, False)):
        if cells.max() > 200:
            shown = colour(window, cells)
            assert (shown.blue() > shown.red()) == is_blue
    assert child(window, "putOnGridButton").isVisible()


def test_it_is_put_on_the_grid_as_one_step(asked, qtbot):
    before = image_of(asked)
    proposal = proposed(qtbot, asked, Qt.Key.Key_5)
    with answered(qtbot, asked):
        click(asked, "putOnGridButton")
    np.testing.assert_array_equal(image_of(asked), proposal.changed)
    assert result(asked).text() == "5"
    assert not child(asked, "whatIfOverlay").isVisible()
    click(asked, "undoButton")
    np.testing.assert_array_equal(image_of(asked), before)


def test_a_bars_menu_asks_about_its_digit(asked, qtbot):
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar(asked, 5).mapToGlobal(at))
    QApplication.sendEvent(bar(asked, 5), event)
    menu = child(asked, "digitMenu", QMenu)
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Why 5, or Why Not?",
        "What Would Make It a 5?",
        "It Is a 5",
        "It Is No Digit",
    ]
    with qtbot.waitSignal(asked.workspace.what_ifs.found, timeout=60_000):
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert child(asked, "whatIfOverlay").proposal.digit == 5


def test_drawing_on_takes_it_away_and_the_pen_goes_through(asked, qtbot):
    proposed(qtbot, asked, Qt.Key.Key_5)
    before = image_of(asked)
    stroke(asked, [(3, 26), (8, 26)])
    assert not child(asked, "whatIfOverlay").isVisible()
    assert not child(asked, "putOnGridButton").isVisible()
    assert not np.array_equal(image_of(asked), before)
    assert "To make it" not in message(asked)


def test_close_takes_it_away_and_so_does_the_same_question(asked, qtbot):
    proposed(qtbot, asked, Qt.Key.Key_5)
    click(asked, "closeWhatIfButton")
    assert not child(asked, "whatIfOverlay").isVisible()
    proposed(qtbot, asked, Qt.Key.Key_5)
    QTest.keyClick(asked, Qt.Key.Key_5, CTRL)
    assert not child(asked, "whatIfOverlay").isVisible()


def test_one_question_at_a_time_lies_over_the_drawing(asked, qtbot):
    proposed(qtbot, asked, Qt.Key.Key_5)
    with explained(qtbot, asked):
        QTest.mouseClick(bar(asked, 6), LEFT)
    assert not child(asked, "whatIfOverlay").isVisible()
    assert "Why 6?" in message(asked)
    proposed(qtbot, asked, Qt.Key.Key_5)
    assert not child(asked, "whyOverlay").isVisible()


def test_a_new_drawing_does_not_wait_for_it(asked, qtbot):
    order = []
    asked.workspace.what_ifs.found.connect(lambda *_: order.append("found"))
    asked.workspace.client.finished.connect(lambda r: order.append(type(r.job).__name__))
    QTest.keyClick(asked, Qt.Key.Key_5, CTRL)
    click(asked, "predictButton")
    qtbot.waitUntil(lambda: "found" in order, timeout=60_000)
    assert order[0] == "Predict"


def test_what_is_named_already_needs_no_change(asked, qtbot):
    QTest.keyClick(asked, Qt.Key.Key_6, CTRL)
    qtbot.waitUntil(lambda: "a 6 already" in message(asked), timeout=20_000)
    assert not child(asked, "whatIfOverlay").isVisible()


def test_without_ink_there_is_nothing_to_change(window):
    QTest.keyClick(window, Qt.Key.Key_7, CTRL)
    assert "Draw a digit first" in message(window)
