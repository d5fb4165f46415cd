import numpy as np
import pytest

from digit_gui.core.inspection.experiment import Experiment, altered
from tests.hands import DIGITS, drawing

IMAGE = drawing(DIGITS[4]["strokes"])


def only(**changes):
    return altered(IMAGE[None], Experiment(**changes))[0]


def test_nothing_is_changed_by_default():
    assert Experiment().is_none
    np.testing.assert_array_equal(only(), IMAGE)


def test_a_shift_moves_every_cell():
    np.testing.assert_array_equal(only(across=2, down=-1), np.roll(IMAGE, (-1, 2), (0, 1)))


def test_what_is_shifted_off_the_grid_is_gone():
    assert not only(across=28).any()


def test_turns_are_clockwise():
    np.testing.assert_array_equal(only(turn=90), np.rot90(IMAGE, -1))
    np.testing.assert_array_equal(only(turn=180), IMAGE[::-1, ::-1])


def test_half_the_size_has_a_quarter_of_the_ink():
    ink = only(scale=0.5).sum(dtype=float) / IMAGE.sum(dtype=float)
    assert ink == pytest.approx(0.25, abs=0.03)


def test_blur_spreads_the_ink_and_keeps_it():
    blurred = only(blur=1.0)
    assert blurred.sum(dtype=float) == pytest.approx(IMAGE.sum(dtype=float), rel=0.01)
    assert (blurred > 0).sum() > (IMAGE > 0).sum()
    assert blurred.max() < IMAGE.max()


def test_noise_is_always_the_same():
    noisy = only(noise=0.2)
    np.testing.assert_array_equal(noisy, only(noise=0.2))
    paper = noisy[IMAGE == 0] / 255
    # Half of the noise on paper would be less than no ink.
    assert np.sqrt((paper**2).mean() * 2) == pytest.approx(0.2, abs=0.03)


def test_a_map_is_switched_off_and_on():
    experiment = Experiment().with_toggled(1, 3)
    assert experiment.is_off(1, 3)
    assert not experiment.is_none
    assert experiment.with_toggled(1, 3).is_none


def test_all_of_a_stage_but_one():
    experiment = Experiment().with_toggled(0, 5).with_only(1, 2, 4)
    assert experiment.off == {(0, 5), (1, 0), (1, 1), (1, 3)}
    assert experiment.with_only(1, 3, 4).off == {(0, 5), (1, 0), (1, 1), (1, 2)}
    assert experiment.with_only(1, 2, 4).off == {(0, 5)}
