"""What is said when no digit is likely enough."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.hands import (
    ask,
    child,
    click,
    digit,
    draw,
    result,
    stroke,
)
from tests.ui.answer.fixed import Fixed, two


@pytest.mark.parametrize(
    ("likelihoods", "words"),
    [
        (two(0.5, 4, 9), "between 4 and 9"),
        ([0, 0.3, 0, 0, 0.4, 0, 0, 0.3, 0, 0], "between 1, 4 and 7"),
        ([0.06] * 8 + [0.46, 0.06], "perhaps an 8"),
        ([0.06] * 9 + [0.46], "perhaps a 9"),
        ([0.05, 0.05, 0.15, 0.4, 0.05, 0.1, 0.05, 0.05, 0.05, 0.05], "perhaps a 3, or a 2"),
        ([0.19, 0.05, 0.13, *[0.09] * 7], "hardly like a digit: a 0, or a 2?"),
        ([0.1] * 10, "does not look like a digit"),
    ],
)
def test_an_unknown_is_put_in_words(make_window, qtbot, likelihoods, words):
    window = make_window(lambda path: Fixed(likelihoods))
    stroke(window, [(5, 5), (20, 20)])
    assert ask(qtbot, window) == "Unknown"
    assert words in {label.text() for label in window.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [
        ([[(14, 14)]], "hardly any ink"),
        ([[(12, 11), (16, 11), (14, 16)]], "drawn very small"),
        ([[(20, 4), (40, 14), (20, 24)]], "cut off at the edge"),
    ],
)
def test_an_unknown_is_given_a_reason(make_window, qtbot, strokes, reason):
    window = make_window(lambda path: Fixed(two(0.5)))
    draw(window, strokes)
    assert ask(qtbot, window) == "Unknown"
    assert child(window, "detailLabel", QLabel).text() == f"between 4 and 9 ({reason})"


def test_a_dot_is_unknown_to_the_network_with_the_reason(window, qtbot):
    stroke(window, [(14, 14)])
    assert ask(qtbot, window) == "Unknown"
    assert "hardly any ink" in child(window, "detailLabel", QLabel).text()


def test_a_word_is_said_in_smaller_type_than_a_digit(window, qtbot):
    draw(window, digit(7))
    ask(qtbot, window)
    large = result(window).font()
    click(window, "clearButton")
    stroke(window, [(14, 14)])
    ask(qtbot, window)
    calm = result(window).font()
    assert calm.pixelSize() < 0.6 * large.pixelSize()
    assert calm.weight() < large.weight()
