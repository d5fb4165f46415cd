import numpy as np
import pytest

from digit_gui.imaging.contrast import contrast_to_paper, on_paper

SIDE = 240


def page(paper=230, pen=40, width=4):
    """Strokes across and down, (240, 240, 1), and where they are."""
    where = np.zeros((SIDE, SIDE), bool)
    where[40:200:40, 30:210] = where[40:200, 30 : 30 + width] = True
    where[41:200:40, 30:210] = True
    return np.where(where, pen, paper).astype(np.uint8)[..., None], where


@pytest.mark.parametrize(("paper", "pen"), [(255, 0), (200, 90), (20, 230)])
def test_writing_stands_out_from_paper_of_any_brightness(paper, pen):
    colours, where = page(paper, pen)
    contrast = contrast_to_paper(colours)
    assert contrast.values[where].min() > 4 * contrast.least
    assert np.abs(contrast.values[~where]).max() < contrast.least


def test_a_shadow_with_an_edge_is_no_writing():
    colours, where = page()
    colours[:, SIDE // 2 :] //= 2
    contrast = contrast_to_paper(colours)
    bare = ~where
    bare[:, SIDE // 2 - 4 : SIDE // 2 + 4] = False
    assert np.abs(contrast.values[bare]).max() < 0.15
    # A share of the paper's brightness, so that it is the same in the shadow.
    left, right = (contrast.values[:, half][where[:, half]] for half in (np.s_[:100], np.s_[140:]))
    assert np.median(left) == pytest.approx(np.median(right), abs=0.05)


def test_a_dark_table_around_the_paper_does_not_make_the_writing_light():
    colours, where = page()
    around = np.full((300, 300, 1), 50, np.uint8)
    around[30:270, 30:270] = colours
    contrast = contrast_to_paper(around).values[30:270, 30:270]
    assert contrast[where].min() > 0.4


def test_noise_raises_the_least_contrast():
    noise = np.random.default_rng(1).normal(128, 25, (90, 90, 3)).clip(0, 255).astype(np.uint8)
    assert contrast_to_paper(noise).least > 0.1


@pytest.mark.parametrize(("ink", "paper"), [(255, 0), (0, 255)])
def test_what_is_transparent_shows_the_paper_that_fits(ink, paper):
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[1] = (ink, ink, ink, 255)
    colours = on_paper(pixels)
    assert (colours[1] == ink).all()
    assert (colours[[0, 2, 3]] == paper).all()


def test_a_grey_picture_has_one_colour():
    pixels = np.full((3, 3, 4), 255, np.uint8)
    assert on_paper(pixels).shape == (3, 3, 1)
    pixels[0, 0, 0] = 0
    assert on_paper(pixels).shape == (3, 3, 3)
