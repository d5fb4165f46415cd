"""Photo-like pictures, and what is found in them."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from training.data.characters import load_digits
from training.evaluation.photos import found_in_photos, render_photo
from training.synthesis.strokes import render_as_written


def blurred(images):
    """Each image as a vector of mean 0 and length 1, so that products are correlations."""
    rows = np.stack(
        [
            np.asarray(Image.fromarray(i).filter(ImageFilter.GaussianBlur(1.5)), float)
            for i in images
        ]
    ).reshape(len(images), -1)
    rows = rows - rows.mean(axis=1, keepdims=True)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_the_digit_found_is_the_one_in_the_photo(stroke_file):
    digits = load_digits(stroke_file).subsample(20)
    found = found_in_photos(digits, seed=1)
    assert found.shape == (20, 28, 28)
    assert found.dtype == np.uint8
    written = [render_as_written(digits.strokes(i), 22.2, 2.2) for i in range(len(digits))]
    correlations = blurred(found) @ blurred(written).T
    assert np.diag(correlations).min() > 0.85
    assert np.array_equal(digits.labels[correlations.argmax(axis=1)], digits.labels)


def test_photos_differ_and_are_the_same_for_a_seed(stroke_file):
    digits = load_digits(stroke_file).subsample(6)
    assert np.array_equal(found_in_photos(digits, seed=1), found_in_photos(digits, seed=1))
    rng = np.random.default_rng(1)
    photos = [render_photo(digits.strokes(i), rng) for i in range(6)]
    assert len({photo.size for photo in photos}) == 6


def test_ruled_paper_has_lines_besides_the_digit(stroke_file):
    strokes = load_digits(stroke_file).strokes(1)
    plain, ruled = (
        np.asarray(render_photo(strokes, np.random.default_rng(3), paper).convert("L"), float)
        for paper in ("plain", "ruled")
    )
    # Rows differ from each other by the lines that cross them.
    assert np.diff(ruled.mean(axis=1)).std() > 2 * np.diff(plain.mean(axis=1)).std()
