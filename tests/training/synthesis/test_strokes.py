from __future__ import annotations

import numpy as np
import pytest

from digit_gui.core import brush
from digit_gui.network.learning import variation
from training.data import characters as data
from training.synthesis import forms, non_digits, strokes

RING = [np.array([(np.cos(t), np.sin(t)) for t in np.linspace(0, 6.3, 30)], np.float32)]


def inked(image):
    rows, columns = np.nonzero(image > 127)
    return rows.min(), rows.max() + 1, columns.min(), columns.max() + 1


def lies_at(position, first, last):
    """Whether the ink from `first` to `last` lies where -1..1, from edge to edge, says."""
    room = (28 - (last - first)) / 2
    return (first + last) / 2 == pytest.approx(14 + position * room, abs=1)


@pytest.mark.parametrize("size", [8.0, 16.0, 26.0])
@pytest.mark.parametrize("where", [(0, 0), (-1, -1), (1, 0.5)])
def test_a_character_has_its_size_and_position(size, where):
    image = strokes.render_as_written(RING, size, 2.0, where)
    top, bottom, left, right = inked(image)
    assert bottom - top == pytest.approx(size, abs=1.5)
    assert right - left == pytest.approx(size, abs=1.5)
    assert lies_at(where[0], left, right)
    assert lies_at(where[1], top, bottom)


def test_drawing_is_that_of_the_program():
    """The cropped rendering equals what strokes of the window leave on the grid."""
    lines = strokes.placed([RING[0], np.array([(-1, -1), (2, 2)], np.float32)], 20, 2.2)
    expected = brush.blank()
    for line in lines:
        expected = brush.draw(expected, line, 2.2)
    assert np.abs(strokes.rendered(lines, 2.2).astype(int) - expected).max() <= 1


def test_what_lies_beside_the_grid_is_not_drawn():
    line = np.array([(-9, 14), (40, 14)], np.float32)
    assert np.array_equal(strokes.rendered([line], 2.0), brush.draw(brush.blank(), line, 2.0))
    assert not strokes.rendered([line - 100], 2.0).any()


def test_spacing_keeps_the_ends_and_evens_the_steps():
    line = np.array([(0, 0), (10, 0), (10, 1)], np.float32)
    events = strokes.resampled(line, 0.5)
    assert events[0].tolist() == [0, 0]
    assert events[-1].tolist() == [10, 1]
    assert np.hypot(*np.diff(events, axis=0).T).max() <= 0.501
    assert strokes.resampled(line[:1], 0.5).shape == (1, 2)


def test_no_variation_at_strength_zero():
    varied = strokes.augmented(RING, np.random.default_rng(0), strength=0)
    assert np.allclose(varied[0], strokes.normalized(RING)[0], atol=1e-6)


def test_the_same_seed_draws_the_same():
    first, again, other = (
        strokes.render_augmented(RING, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert first.shape == (28, 28)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_coarse_digitizer_reports_points_on_a_grid():
    stairs = 0
    for seed in range(20):
        (points,) = strokes.on_coarse_grid(strokes.normalized(RING), np.random.default_rng(seed))
        assert len(points) > 3
        assert np.ptp(points, axis=0) == pytest.approx(1, abs=0.2)
        steps = np.abs(np.diff(points, axis=0))
        stairs += bool(len(np.unique(steps[steps > 0].round(4))) <= 2)
    assert stairs > 5


def test_soft_edges_keep_the_ink_where_it_is():
    image = strokes.render_as_written(RING, 18, 2.2)
    soft = strokes.softened(image, np.random.default_rng(0))
    assert soft.dtype == np.uint8
    assert ((soft > 0) & (soft < 255)).sum() > ((image > 0) & (image < 255)).sum()
    assert np.corrcoef(soft.ravel(), image.ravel())[0, 1] > 0.8


def test_thick_brushes_suit_the_path():
    rng = np.random.default_rng(0)
    widths = {path: [strokes.random_brush_width(path, rng) for _ in range(500)] for path in (8, 24)}
    assert max(widths[8]) <= 8 / 2.2
    assert 4.5 < max(widths[24]) <= 5.0
    assert min(widths[24]) >= 1.0


def test_a_dot_can_be_drawn():
    dot = [np.zeros((1, 2), np.float32)]
    for seed in range(20):
        assert strokes.render_augmented(dot, np.random.default_rng(seed)).any()


@pytest.mark.parametrize("digit", range(10))
def test_rare_forms_are_finite_strokes_of_unit_size(stroke_file, digit):
    digits = data.load_digits(stroke_file)
    for seed in range(30):
        character = forms.rare(digits.strokes(digit), digit, np.random.default_rng(seed))
        assert all(stroke.ndim == 2 and len(stroke) >= 1 for stroke in character)
        assert np.isfinite(np.concatenate(character)).all()
        assert np.ptp(np.concatenate(character), axis=0).max() == pytest.approx(1, abs=1e-5)


def test_a_one_gets_an_upstroke_or_a_base(stroke_file):
    one = data.load_digits(stroke_file).strokes(1)
    shapes = {
        (len(rare), len(rare[0]))
        for rare in (forms.rare(one, 1, np.random.default_rng(seed)) for seed in range(60))
    }
    assert (1, 3) in shapes  # foot, top, bottom
    assert (2, 2) in shapes  # stem and base


@pytest.mark.parametrize("kind", non_digits.KINDS)
def test_non_digits_are_drawings(stroke_file, kind):
    digits = data.load_digits(stroke_file)
    for seed in range(20):
        image = non_digits.render_non_digit(kind, digits, np.random.default_rng(seed))
        assert image.shape == (28, 28)
        assert image.dtype == np.uint8
        assert image.any() or kind == "noise and blots"


def test_mnist_is_redrawn_differently_but_recognizably():
    image = strokes.render_as_written(RING, 20, 2.2)
    redrawn = variation.augmented(np.repeat(image[None], 50, axis=0), np.random.default_rng(0))
    assert redrawn.shape == (50, 28, 28)
    assert redrawn.dtype == np.uint8
    assert len(np.unique(redrawn.reshape(50, -1), axis=0)) == 50
    overlap = np.minimum(redrawn, image).sum(axis=(1, 2)) / image.sum()
    assert np.median(overlap) > 0.3


def test_mnist_stays_as_sharp_as_it_is():
    image = strokes.render_as_written(RING, 20, 2.8)
    redrawn = variation.augmented(np.repeat(image[None], 200, axis=0), np.random.default_rng(0))
    black, grey = redrawn > 240, (redrawn > 15) & (redrawn <= 240)
    assert 0.8 < black.mean() / (image > 240).mean() < 1.25
    assert 0.8 < grey.mean() / ((image > 15) & (image <= 240)).mean() < 1.25
