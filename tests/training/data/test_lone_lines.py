from __future__ import annotations

import numpy as np
import pytest

from training.data.characters import load_characters
from training.data.lone_lines import lone_lines


@pytest.fixture
def lines_of(tmp_path):
    """Whether a character of these strokes is a lone line."""

    def found(*strokes):
        points = [np.array(stroke, np.int16) for stroke in strokes]
        np.savez(
            tmp_path / "one.npz",
            points=np.concatenate(points),
            stroke_offsets=np.cumsum([0, *map(len, points)], dtype=np.int32),
            char_offsets=np.array([0, len(points)], np.int32),
            labels=np.array(["k"]),
            writers=np.array(["east/a"]),
            sites=np.array(["east"]),
        )
        return lone_lines(load_characters(tmp_path / "one.npz")).tolist() == [True]

    return found


def test_a_straight_stroke_that_rises_is_a_lone_line(lines_of):
    assert lines_of([(0, 0), (40, 500), (20, 1000)])
    assert lines_of([(800, 0), (400, 500), (0, 1000)])


@pytest.mark.parametrize(
    "strokes",
    [
        [[(0, 0), (1000, 100)]],  # a dash
        [[(0, 0), (300, 500), (0, 1000)]],  # a bracket
        [[(0, 0), (0, 700)], [(0, 950), (0, 1000)]],  # an exclamation mark
        [[(0, 0)]],  # a dot
    ],
)
def test_other_characters_are_not(lines_of, strokes):
    assert not lines_of(*strokes)
