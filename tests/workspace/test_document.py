"""Which drawing, and which network, an answer belongs to: what a person sees in each case."""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDockWidget

from digit_gui.core.prediction import Prediction
from digit_gui.ui.history.drawings_strip import DrawingsStrip
from digit_gui.ui.inside.columns.network_view import NetworkView
from tests.hands import (
    answered,
    ask,
    bar,
    child,
    click,
    digit,
    document,
    draw,
    explained,
    message,
    result,
    stroke,
)


class Sure:
    """A network that is sure of one digit, or answers NaN; it remembers what it was asked."""

    def __init__(self, digit, *, broken=False, seconds=0.0):
        self._likelihoods = np.eye(10)[digit] * (np.nan if broken else 1)
        self._seconds = seconds
        self.asked = []

    def predict(self, image):
        time.sleep(self._seconds)
        self.asked.append(image)
        return Prediction(self._likelihoods)


def load(qtbot, window, network):
    """Has the window, whose loader is a dict's `get`, load another network."""
    with qtbot.waitSignal(window.modelReady):
        window.workspace.client.load(Path(network))


@pytest.fixture
def networks():
    """What the loader of `two` finds: networks by name."""
    return {}


@pytest.fixture
def two(make_window, networks):
    """A window whose networks are those of `networks`; the first is "one"."""
    networks["one"] = Sure(1)
    return make_window(lambda path: networks[path.name], Path("one"))


def is_dimmed(window):
    return result(window).property("stale")


def inside(window):
    return child(window, "networkView", QDockWidget).findChild(NetworkView)


def test_undo_to_a_blank_sheet_empties_the_answer_and_the_inside(window, qtbot):
    click(window, "insideToggle")
    stroke(window, digit(1)[0])
    ask(qtbot, window)
    drawn = inside(window).grab().toImage()
    click(window, "undoButton")
    assert result(window).text() == ""
    assert not is_dimmed(window)
    assert all(bar(window, d).text() == "" for d in range(10))
    assert inside(window).grab().toImage() != drawn
    click(window, "redoButton")
    assert result(window).text() == "1"
    assert inside(window).grab().toImage() == drawn


def test_the_inside_is_dimmed_with_the_answer(window, qtbot):
    click(window, "insideToggle")
    draw(window, digit(7))
    ask(qtbot, window)
    drawn = inside(window).grab().toImage()
    stroke(window, [(3, 26), (6, 26)])
    assert inside(window).grab().toImage() != drawn
    click(window, "undoButton")
    assert inside(window).grab().toImage() == drawn


def test_undo_back_to_the_answered_drawing_is_current_again(window, qtbot):
    export = next(a for a in window.actions() if a.text() == "&Export Answer...")
    draw(window, digit(7))
    ask(qtbot, window)
    stroke(window, [(3, 26), (6, 26)])
    assert is_dimmed(window)
    assert not export.isEnabled()
    click(window, "undoButton")
    assert result(window).text() == "7"
    assert not is_dimmed(window)
    assert export.isEnabled()


def test_clear_and_undo_bring_the_answer_back(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    click(window, "clearButton")
    stroke(window, [(3, 26), (6, 26)])
    assert result(window).text() == ""
    click(window, "undoButton")
    click(window, "undoButton")
    assert result(window).text() == "7"
    assert not is_dimmed(window)


def test_live_undo_and_redo_end_with_a_current_answer(window, qtbot):
    click(window, "liveToggle")
    draw(window, digit(4))
    qtbot.waitUntil(lambda: document(window).is_current)
    for name in ("undoButton", "redoButton"):
        click(window, name)
        qtbot.waitUntil(lambda: document(window).is_current)
        assert not is_dimmed(window)
    assert result(window).text() == "4"


def test_an_explanation_ends_with_its_network(make_window, recognizer, qtbot):
    window = make_window(lambda path: recognizer)
    draw(window, digit(4))
    ask(qtbot, window)
    with explained(qtbot, window):
        bar(window, 4).chosen.emit(4)
    assert child(window, "whyOverlay").isVisible()
    with answered(qtbot, window):
        window.workspace.client.load(Path("another"))
    assert not child(window, "whyOverlay").isVisible()
    assert "Why" not in message(window)


def test_the_strip_says_which_answers_another_network_gave(two, networks, qtbot):
    strip = child(two, "drawingsStrip", DrawingsStrip)
    draw(two, digit(4))
    ask(qtbot, two)
    assert strip.item(0).text() == "1"
    networks["two"] = Sure(2)
    load(qtbot, two, "two")
    assert strip.item(0).text() == "(1)"
    assert "the network used before" in strip.item(0).toolTip()
    ask(qtbot, two)
    assert strip.item(0).text() == "2"


def test_another_network_is_asked_about_the_drawing(two, networks, qtbot):
    draw(two, digit(4))
    ask(qtbot, two)
    networks["two"] = Sure(2)
    load(qtbot, two, "two")
    qtbot.waitUntil(lambda: result(two).text() == "2")
    assert not is_dimmed(two)


@pytest.mark.parametrize("live", [False, True])
def test_a_network_that_answers_nan_leaves_the_former_answer_dimmed(two, networks, qtbot, live):
    if live:
        click(two, "liveToggle")
    draw(two, digit(4))
    ask(qtbot, two)
    networks["broken"] = Sure(2, broken=True)
    load(qtbot, two, "broken")
    qtbot.waitUntil(lambda: "likelihoods" in message(two))
    assert result(two).text() == "1"
    assert is_dimmed(two)
    stroke(two, [(3, 26), (6, 26)])
    qtbot.waitUntil(lambda: not two.workspace.client.is_pending)
    assert is_dimmed(two)
    networks["good"] = Sure(3)
    load(qtbot, two, "good")
    qtbot.waitUntil(lambda: result(two).text() == "3")
    assert not is_dimmed(two)


def test_live_a_good_network_is_asked_even_if_nothing_was_answered_before(two, networks, qtbot):
    networks["broken"] = Sure(2, broken=True)
    load(qtbot, two, "broken")
    click(two, "liveToggle")
    draw(two, digit(4))
    qtbot.waitUntil(lambda: "likelihoods" in message(two))
    networks["good"] = Sure(3)
    load(qtbot, two, "good")
    qtbot.waitUntil(lambda: result(two).text() == "3")


def test_a_failed_explanation_does_not_empty_the_inside(window, qtbot, monkeypatch, recognizer):
    click(window, "insideToggle")
    draw(window, digit(4))
    ask(qtbot, window)
    drawn = inside(window).grab().toImage()

    def explain(image, digit, against):
        raise MemoryError("too little memory to explain")

    monkeypatch.setattr(recognizer, "explain", explain)
    bar(window, 4).chosen.emit(4)
    qtbot.waitUntil(lambda: "too little memory" in message(window))
    assert inside(window).grab().toImage() == drawn


def test_why_asks_first_when_the_drawing_has_no_answer(window, qtbot):
    draw(window, digit(4))
    with explained(qtbot, window):
        bar(window, 4).chosen.emit(4)
    assert result(window).text() == "4"
    assert "Why 4?" in message(window)


def test_why_says_what_is_meant_when_no_digit_was_named(window, qtbot):
    draw(window, [*digit(4), *digit(0), [(3, 3), (25, 25)], [(25, 3), (3, 25)]])
    assert ask(qtbot, window) == "Unknown"
    with explained(qtbot, window):
        bar(window, 4).chosen.emit(4)
    assert "What speaks for 4?" in message(window)


def test_why_can_be_asked_again_after_the_network_has_failed(two, networks, qtbot):
    networks["broken"] = Sure(2, broken=True)
    load(qtbot, two, "broken")
    draw(two, digit(4))
    for _ in range(2):
        with answered(qtbot, two):
            bar(two, 4).chosen.emit(4)
        assert "likelihoods" in message(two)
