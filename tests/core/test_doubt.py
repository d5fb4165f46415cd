import numpy as np
import pytest

from digit_gui.core.brush import blank, draw
from digit_gui.core.doubt import Reason, reason
from tests.hands import digit, drawing


def moved(d, scale=1.0, right=0.0, down=0.0):
    return [[(x * scale + right, y * scale + down) for x, y in points] for points in digit(d)]


@pytest.mark.parametrize("d", range(10))
def test_there_is_none_for_a_digit_in_its_place(d):
    assert reason(drawing(digit(d))) is None


@pytest.mark.parametrize("d", range(10))
def test_a_tiny_digit_is_small(d):
    assert reason(drawing(moved(d, 0.2, 10, 10))) == Reason.SMALL
    assert reason(drawing(moved(d, 0.45, 8, 8))) is None


@pytest.mark.parametrize("d", [0, 2, 3, 5, 6, 8, 9])
def test_a_digit_that_leaves_the_grid_is_cut_off(d):
    assert reason(drawing(moved(d, right=10))) == Reason.CUT_OFF
    assert reason(drawing(moved(d, down=-10))) == Reason.CUT_OFF


def test_a_dot_has_little_ink():
    assert reason(drawing([[(14, 14)]])) == Reason.LITTLE_INK


@pytest.mark.parametrize("d", range(10))
def test_a_thick_brush_is_not_much_ink_but_a_full_sheet_is(d):
    image = blank()
    for points in digit(d):
        image = draw(image, points, 5.0)
    assert reason(image) is None
    assert reason(np.full((28, 28), 255, np.uint8)) == Reason.MUCH_INK


def test_a_blank_sheet_has_none():
    assert reason(blank()) is None
