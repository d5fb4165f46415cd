"""Generated forms of digits, and drawings between two digits."""

from __future__ import annotations

import numpy as np
import pytest

from training.synthesis import block_digits, drawn_forms, one_seven
from training.synthesis.curves import line


def longest(strokes):
    return max(strokes, key=len)


@pytest.mark.parametrize("digit", range(10))
def test_block_digits_have_right_angles(digit):
    rng = np.random.default_rng(digit)
    for draw in (block_digits.box_digit, block_digits.segment_digit):
        for _ in range(10):
            steps = np.concatenate([np.diff(stroke, axis=0) for stroke in draw(digit, rng)])
            sides = np.sort(np.abs(steps), axis=1)
            assert (sides[:, 0] < 0.15).all()  # each is nearly horizontal or nearly vertical
            assert (sides[:, 1] > 0.15).all()


def test_an_eight_has_all_seven_segments_and_a_one_two_of_them():
    rng = np.random.default_rng(0)
    assert [len(block_digits.segment_digit(digit, rng)) for digit in (1, 8)] == [2, 7]


@pytest.mark.parametrize(
    "draw",
    [
        drawn_forms.flat_looped_two,
        drawn_forms.upright_four,
        drawn_forms.curved_five,
        drawn_forms.open_eight,
    ],
)
def test_drawn_forms_vary(draw):
    rng = np.random.default_rng(0)
    drawn = [np.concatenate(draw(rng)) for _ in range(5)]
    assert all(0.9 < np.ptp(points[:, 1]) < 1.4 for points in drawn)
    assert len({points.tobytes() for points in drawn}) == 5


def test_an_open_eight_stays_open():
    rng = np.random.default_rng(0)
    for _ in range(20):
        (path,) = drawn_forms.open_eight(rng)
        assert np.hypot(*(path[0] - path[-1])) > 0.05


def angles_and_ratio(strokes):
    """Of a drawing of flag and stem in one stroke: what the rule looks at."""
    path = strokes[0]
    corner = path[np.argmax(path[:, 0] - path[:, 1])]
    flag, stem = corner - path[0], path[-1] - corner
    return (
        np.degrees(np.arctan2(-flag[1], flag[0])),
        np.degrees(np.arctan2(-stem[0], stem[1])),
        np.hypot(*flag) / np.hypot(*stem),
    )


def test_sevens_have_flatter_and_longer_flags_than_ones():
    rng = np.random.default_rng(0)
    ones, sevens = (
        np.array([angles_and_ratio(strokes) for strokes in drawn if strokes[0][-1, 1] > 0.5])
        for drawn in ([draw(rng) for _ in range(200)] for draw in (one_seven.one, one_seven.seven))
    )
    assert min(len(ones), len(sevens)) > 100  # the others' stems are strokes of their own
    assert np.median(ones[:, 0]) > np.median(sevens[:, 0]) + 15
    assert np.median(ones[:, 2]) < np.median(sevens[:, 2])


def test_what_lies_between_is_sure_for_neither():
    rng = np.random.default_rng(0)
    drawn = [one_seven.between(rng) for _ in range(200)]
    likelihoods = np.array([seven for _, seven in drawn])
    assert likelihoods.min() >= 0.25
    assert likelihoods.max() <= 0.75
    assert (likelihoods < 0.5).any()
    assert (likelihoods > 0.5).any()


def test_a_line_goes_through_its_points():
    assert line((0, 0), (1, 2)).tolist() == [[0, 0], [1, 2]]
