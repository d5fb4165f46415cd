"""The hints below an answer: what they do, and that they go and stay away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from digit_gui.ui.settings import Settings
from tests.hands import (
    ask,
    bar,
    child,
    click,
    digit,
    draw,
    explained,
    grid_of,
    message,
)


@pytest.fixture
def answered_window(window, qtbot):
    draw(window, digit(7))
    assert not child(window, "hints").isVisible()
    ask(qtbot, window)
    return window


def hints_seen(window):
    return [n for n in ("why", "inside", "wrong") if child(window, f"{n}Hint").isVisible()]


def show_hints(window):
    next(action for action in window.actions() if action.text() == "Show H&ints").trigger()


def test_they_come_with_the_first_answer_and_go_with_a_blank_sheet(answered_window, qtbot):
    assert hints_seen(answered_window) == ["why", "inside", "wrong"]
    click(answered_window, "clearButton")
    assert hints_seen(answered_window) == []


def test_nothing_moves_when_they_come(window, qtbot):
    draw(window, digit(7))
    names = ("drawingGrid", "predictButton", "likelihoodBar0")
    QApplication.processEvents()
    before = [child(window, name).geometry() for name in names]
    ask(qtbot, window)
    QApplication.processEvents()
    assert hints_seen(window)
    assert [child(window, name).geometry() for name in names] == before


def test_why_explains_the_answer(answered_window, qtbot):
    with explained(qtbot, answered_window):
        click(answered_window, "whyHint")
    assert message(answered_window).startswith("Why 7?")
    assert hints_seen(answered_window) == ["inside", "wrong"]


def test_inside_opens_the_inside_view(answered_window):
    click(answered_window, "insideHint")
    assert child(answered_window, "networkView").isVisible()
    assert hints_seen(answered_window) == []
    click(answered_window, "insideToggle")
    assert hints_seen(answered_window) == ["why", "wrong"]


def test_the_inside_view_gets_its_width_although_they_were_there(answered_window, qtbot):
    for size in ((1920, 1080), (960, 680)):
        answered_window.resize(*size)
        qtbot.wait(100)
    assert hints_seen(answered_window)
    click(answered_window, "insideToggle")
    QApplication.processEvents()
    share = child(answered_window, "networkView").width() / answered_window.width()
    assert share > 0.7


def test_wrong_asks_what_it_is(answered_window):
    QTest.keyClick(child(answered_window, "wrongHint"), Qt.Key.Key_Space)
    menu = child(answered_window, "hintMenu", QMenu)
    assert len(menu.actions()) == 11
    menu.close()
    assert hints_seen(answered_window) == ["why", "inside"]


def test_whoever_finds_it_without_the_hint_is_not_told_any_more(answered_window, qtbot):
    with explained(qtbot, answered_window):
        QTest.mouseClick(bar(answered_window, 7), Qt.MouseButton.LeftButton)
    click(answered_window, "insideToggle")
    click(answered_window, "insideToggle")
    assert hints_seen(answered_window) == ["wrong"]


def test_once_closed_they_stay_away_until_they_are_wanted(answered_window, settings, qtbot):
    click(answered_window, "closeHints")
    assert hints_seen(answered_window) == []
    click(answered_window, "clearButton")
    draw(answered_window, digit(1))
    ask(qtbot, answered_window)
    assert hints_seen(answered_window) == []
    show_hints(answered_window)
    assert hints_seen(answered_window) == ["why", "inside", "wrong"]


def test_what_is_left_is_remembered(answered_window, settings, tmp_path):
    click(answered_window, "insideHint")
    answered_window.close()
    assert Settings(tmp_path / "settings.ini")["view/hints"] == "why wrong"


def test_wanted_without_an_answer_they_come_with_the_next(window, qtbot):
    show_hints(window)
    assert "next answer" in message(window)
    grid_of(window).setFocus()
    draw(window, digit(7))
    ask(qtbot, window)
    assert hints_seen(window)


def test_they_give_way_to_a_proposal(answered_window, qtbot):
    with qtbot.waitSignal(answered_window.workspace.what_ifs.found, timeout=60_000):
        QTest.keyClick(answered_window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert hints_seen(answered_window) == []
    click(answered_window, "closeWhatIfButton")
    assert hints_seen(answered_window) == ["why", "inside", "wrong"]
