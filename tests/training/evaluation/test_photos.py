"""Pictures like photos, and what is found in them."""

import numpy as np

from training.data.characters import load_digits
from training.evaluation.photos import found_in_photos, render_photo


def test_photos_differ_and_the_writing_is_found_in_them(stroke_file):
    digits = load_digits(stroke_file).subsample(12)
    found = found_in_photos(digits, seed=1)
    assert found.shape == (12, 28, 28)
    assert found.any(axis=(1, 2)).all()
    assert np.array_equal(found, found_in_photos(digits, seed=1))
    rng = np.random.default_rng(1)
    sizes = {render_photo(digits.strokes(i), rng).size for i in range(6)}
    assert len(sizes) > 1
