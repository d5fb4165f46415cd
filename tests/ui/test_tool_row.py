"""The tools under the drawing, in one row or in three."""

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidgetItem

from tests.hands import child


def wrapped_items():
    """What PySide takes for items of layouts; Qt does not tell it when one is deleted."""
    return sum(isinstance(thing, QWidgetItem) for thing in shiboken6.getAllValidWrappers())


def stand_in_a_row(window):
    """Whether the first tool and the last are beside each other."""
    first, last = child(window, "predictButton"), child(window, "eraserButton")
    return abs(first.y() - last.y()) < first.height() / 2


def test_no_item_that_is_gone_is_remembered(window):
    inside = child(window, "insideToggle", QPushButton)
    before = []
    for _ in range(4):
        inside.click()
        assert not stand_in_a_row(window)
        inside.click()
        assert stand_in_a_row(window)
        before.append(wrapped_items())
    assert before[-1] <= before[0]
