import numpy as np
import pytest

from digit_gui.imaging.components import dilated, labelled, largest, stroke_width


def flood_filled(mask):
    """The same labels, one component after the other."""
    labels = np.full(mask.shape, -1)
    for first in np.flatnonzero(mask):
        if labels.flat[first] >= 0:
            continue
        waiting = [np.unravel_index(first, mask.shape)]
        while waiting:
            row, column = waiting.pop()
            inside = 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]
            if inside and mask[row, column] and labels[row, column] < 0:
                labels[row, column] = first
                waiting += [(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
    return labels


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (30, 50)])
@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 1.0])
def test_labels_are_those_of_a_flood_fill(shape, share):
    mask = np.random.default_rng(7).random(shape) < share
    assert np.array_equal(labelled(mask), flood_filled(mask))


def test_components_are_told_apart_whatever_way_they_wind():
    mask = np.zeros((9, 9), bool)
    mask[0, :] = mask[:, 8] = mask[8, :] = mask[2:, 0] = mask[2, :6] = True  # a spiral
    mask[5, 3] = mask[6, 4] = True
    labels = labelled(mask)
    assert np.array_equal(labels, flood_filled(mask))
    assert len(set(labels[mask])) == 2


def test_the_largest_takes_what_is_near_along():
    mask = np.zeros((100, 100), bool)
    mask[20:80, 40:50] = True
    mask[14:18, 40:50] = True  # near
    mask[20:25, 70:75] = True  # far
    expected = mask.copy()
    expected[:, 60:] = False
    assert np.array_equal(largest(mask), expected)


@pytest.mark.parametrize(("side", "is_taken"), [(20, False), (6, True)])
def test_a_component_at_the_edge_is_taken_when_it_is_far_larger(side, is_taken):
    mask = np.zeros((100, 100), bool)
    mask[:, :10] = True
    mask[40 : 40 + side, 50 : 50 + side] = True
    assert largest(mask)[0, 0] == is_taken


def test_nothing_is_the_largest_of_nothing():
    assert not largest(np.zeros((5, 5), bool)).any()


def test_a_dot_grows_to_an_octagon():
    dot = np.zeros((21, 21), bool)
    dot[10, 10] = True
    grown = dilated(dot, 6)
    assert grown[10].sum() == grown[:, 10].sum() == 13
    assert 0.75 < grown.sum() / 13**2 < 0.95


@pytest.mark.parametrize("width", [3, 8])
def test_the_width_of_a_stroke(width):
    mask = np.zeros((100, 40), bool)
    mask[5:95, 5 : 5 + width] = True
    assert stroke_width(mask) == pytest.approx(width, rel=0.5)
