import numpy as np
import pytest

from digit_gui.core.prediction import Prediction


def with_likelihood(p, digit=3):
    likelihoods = np.full(10, (1 - p) / 9, np.float32)
    likelihoods[digit] = p
    return Prediction(likelihoods)


@pytest.mark.parametrize(("p", "digit"), [(0.5, None), (0.5001, 3), (0.3, None), (1.0, 3)])
def test_a_digit_is_named_when_its_likelihood_exceeds_one_half(p, digit):
    assert with_likelihood(p).digit == digit


def test_two_equal_halves_are_unknown():
    assert Prediction(np.array([0.5, 0.5, *[0] * 8], np.float32)).digit is None


def test_it_cannot_be_changed():
    given = np.full(10, 0.1, np.float32)
    prediction = Prediction(given)
    given[0] = 0.9
    assert prediction.likelihoods[0] == np.float32(0.1)
    with pytest.raises(ValueError, match="read-only"):
        prediction.likelihoods[0] = 0.9
    with pytest.raises(AttributeError):
        prediction.__setattr__("likelihoods", given)


@pytest.mark.parametrize("wrong", [np.zeros(9), np.full(10, np.nan), np.full(10, 1.5)])
def test_anything_but_ten_likelihoods_is_refused_in_a_sentence(wrong):
    with pytest.raises(ValueError, match=r"ten likelihoods between 0 and 1\.$"):
        Prediction(wrong)


def test_the_threshold_decides_what_is_named():
    likelihoods = np.full(10, 0.04, np.float32)
    likelihoods[7] = 0.64
    for threshold, named in ((0.5, 7), (0.6, 7), (0.7, None)):
        assert Prediction(likelihoods, threshold).digit == named
