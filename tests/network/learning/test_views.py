"""Damage and projection."""

import numpy as np
import pytest

from digit_gui.network.learning.damage import DAMAGES
from digit_gui.network.learning.projection import principal_components
from tests.hands import digit, drawing

SEVEN = drawing(digit(7))


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_drawings_are_still_drawings(damage):
    (damaged,) = DAMAGES[damage](SEVEN[None])
    assert damaged.shape == (28, 28)
    assert damaged.dtype == np.uint8
    assert damaged.max() > 128
    assert (damage == "as drawn") == np.array_equal(damaged, SEVEN)


def test_damage_does_what_its_name_says():
    def ink(damage):
        return int(DAMAGES[damage](SEVEN[None]).astype(int).sum())

    assert ink("thin") < 0.7 * ink("as drawn") < ink("as drawn") < 0.8 * ink("thick")
    (corner,) = DAMAGES["in a corner"](SEVEN[None])
    assert corner[0].any()
    assert corner[:, 0].any()
    # Clockwise: an upright line leans to the right.
    line = np.zeros((1, 28, 28), np.uint8)
    line[0, 4:24, 13:15] = 255
    (turned,) = DAMAGES["turned by 20\N{DEGREE SIGN}"](line)
    columns = np.arange(28)
    top, bottom = (float((turned[r] * columns).sum() / turned[r].sum()) for r in (7, 20))
    assert top > bottom + 3


def test_principal_components_find_where_points_differ_most():
    rng = np.random.default_rng(1)
    points = rng.normal(0, 1, (400, 5)) * [1, 20, 1, 1, 5] + 3
    mean, two = principal_components(points.astype(np.float32))
    assert mean == pytest.approx(points.mean(axis=0), abs=0.01)
    assert abs(two[1, 0]) > 0.99
    assert abs(two[4, 1]) > 0.99
    assert (two[[1, 4], [0, 1]] > 0).all()


def test_a_single_value_is_a_point_on_a_line():
    _, two = principal_components(np.arange(10, dtype=np.float32)[:, None])
    assert two.tolist() == [[1, 0]]
