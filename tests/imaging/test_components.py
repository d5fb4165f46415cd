import numpy as np
import pytest

from digit_gui.imaging.components import dilated, largest, stroke_width


def test_the_largest_takes_what_is_near_along():
    mask = np.zeros((100, 100), bool)
    mask[20:80, 40:50] = True
    mask[14:18, 40:50] = True  # near
    mask[20:25, 70:75] = True  # far
    expected = mask.copy()
    expected[:, 60:] = False
    assert np.array_equal(largest(mask)[0], expected)


@pytest.mark.parametrize(("side", "is_taken"), [(20, False), (6, True)])
def test_a_component_at_the_edge_is_taken_when_it_is_far_larger(side, is_taken):
    mask = np.zeros((100, 100), bool)
    mask[:, :10] = True
    mask[40 : 40 + side, 50 : 50 + side] = True
    assert largest(mask)[0][0, 0] == is_taken


def test_nothing_is_the_largest_of_nothing():
    assert not largest(np.zeros((5, 5), bool))[0].any()


def test_a_dot_grows_to_a_disc():
    dot = np.zeros((21, 21), bool)
    dot[10, 10] = True
    grown = dilated(dot, 6)
    assert grown[10].sum() == grown[:, 10].sum() == 13
    assert 0.6 < grown.sum() / 13**2 < 0.9


@pytest.mark.parametrize("width", [3, 8])
def test_the_width_of_a_stroke(width):
    mask = np.zeros((100, 40), bool)
    mask[5:95, 5 : 5 + width] = True
    assert stroke_width(mask) == pytest.approx(width, rel=0.5)


@pytest.mark.parametrize(("side", "is_alone"), [(40, False), (6, True)])
def test_the_largest_is_alone_among_specks_only(side, is_alone):
    mask = np.zeros((100, 100), bool)
    mask[20:80, 20:30] = True
    mask[30 : 30 + side, 60:70] = True
    assert largest(mask)[1] == is_alone
