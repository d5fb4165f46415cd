"""Several digits drawn side by side: Unknown, but the words name them, and each can be clicked."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.hands import LEFT, ask, bar, child, click, digit, draw, image_of, message, result, stroke
from tests.offering import wait_for_answer


def words(window):
    return re.sub("<.*?>", "", child(window, "detailLabel", QLabel).text())


def draw_beside(window, *digits):
    """Draws digits side by side, each in its share of the grid's width."""
    share = 1 / len(digits)
    for at, d in enumerate(digits):
        draw(
            window,
            [[(28 * share * at + x * share, 14 + (y - 14) * 0.6) for x, y in s] for s in digit(d)],
        )


@pytest.mark.parametrize("digits", [(4, 2), (7, 3)])
def test_several_digits_are_named_and_one_is_looked_at(window, qtbot, digits):
    draw_beside(window, *digits)
    drawn = image_of(window)
    assert ask(qtbot, window) == "Unknown"
    first, last = digits
    qtbot.waitUntil(lambda: words(window) == f"Several digits? {first} and {last}", timeout=20_000)
    label = child(window, "detailLabel", QLabel)
    metrics = label.fontMetrics()
    right = (label.width() + metrics.horizontalAdvance(words(window))) // 2
    QTest.mouseClick(label, LEFT, pos=QPoint(right - 3, metrics.height() // 2))
    wait_for_answer(qtbot, window, str(last))
    assert bar(window, last).value() > 500
    assert "Undo brings" in message(window)
    assert "likely" in words(window)
    click(window, "undoButton")
    np.testing.assert_array_equal(image_of(window), drawn)
    assert ask(qtbot, window) == "Unknown"
    qtbot.waitUntil(lambda: words(window).startswith("Several digits?"), timeout=20_000)


def test_a_scribble_is_not_several_digits(window, qtbot):
    draw(window, [[(4, 4), (24, 24), (24, 4), (4, 24)], [(4, 14), (24, 14)]])
    assert ask(qtbot, window) == "Unknown"
    qtbot.wait(300)
    assert "Several" not in words(window)


def test_drawing_on_takes_the_words_away(window, qtbot):
    draw_beside(window, 4, 2)
    ask(qtbot, window)
    qtbot.waitUntil(lambda: words(window).startswith("Several digits?"), timeout=20_000)
    stroke(window, [(2, 26), (26, 26)])
    assert "Several" not in words(window)
    assert result(window).property("stale") is True
