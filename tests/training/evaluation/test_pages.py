"""Rendered pages, and what is counted on them."""

from __future__ import annotations

import numpy as np
import pytest

from digit_gui.core.page import Line, Page, Piece
from digit_gui.core.prediction import Prediction
from training.data.characters import load_digits, load_non_digits
from training.evaluation.pages import counting
from training.evaluation.pages.counting import figures
from training.evaluation.pages.rendering import KINDS, Written, render_page


@pytest.fixture
def characters(stroke_file, other_file):
    return load_digits(stroke_file), load_non_digits(other_file)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_where_it_is_said_to_be(characters, kind):
    digits, letters = characters
    pixels, written = render_page(kind, digits, letters, np.random.default_rng(4))
    again, _ = render_page(kind, digits, letters, np.random.default_rng(4))
    assert np.array_equal(pixels, again)
    assert sum(what.label != "" for what in written) == 36
    grey = pixels.astype(float).mean(axis=2)
    for what in written[:6]:
        left, top, right, bottom = map(round, what.box)
        inside = grey[max(0, top) : bottom, max(0, left) : right]
        assert inside.min() < inside.max() - 20


def named(box, digit):
    likelihoods = np.full(10, 0.01, np.float32)
    likelihoods[digit or 0] = 0.91
    return Piece(box, np.zeros((28, 28), np.uint8), Prediction(likelihoods), digit)


def test_digits_are_counted_where_they_stand():
    written = [
        Written("4", (10, 10, 20, 30), 0),
        Written("2", (25, 10, 35, 30), 0),
        Written("7", (10, 50, 20, 70), 1),
        Written("", (60, 10, 70, 30), 0),
    ]
    pieces = [named((10, 10, 10, 20), 4), named((25, 10, 10, 20), 2), named((60, 10, 9, 20), 1)]
    page = Page((Line(tuple(pieces)), Line((named((10, 50, 10, 20), 1),))))
    counts = counting._counted(page, written)
    assert (counts["digits"], counts["right"]) == (3, 2)
    assert (counts["found"], counts["none"]) == (4, 1)
    assert (counts["letters"], counts["named"]) == (1, 1)
    # The first line also has a digit that is none.
    assert (counts["lines"], counts["flawless"]) == (2, 0)


def test_pages_are_read_by_the_networks_that_have_not_seen_their_people(characters, recognizer):
    asked = [0, 0]

    def network(fold):
        def predict(images):
            asked[fold] += 1
            return recognizer.predict_all(images).astype(float)

        return predict

    folds = [(*characters, network(0)), (*characters, network(1))]
    counted = figures("plain", 3, folds, seed=1)
    assert asked[0] > asked[1] > 0
    assert counted.digits == 3 * 36
    assert counted.lines == 18
    assert counted.right > 0.6 * counted.digits
    assert figures("plain", 3, folds, seed=1) == counted
