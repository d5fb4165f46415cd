import numpy as np
import pytest

from digit_gui.imaging.contrast import contrast_to_paper, without_transparency
from digit_gui.imaging.resampling import resampled


def paper_by_numpy(colours):
    """The local median as NumPy finds it: what `contrast_to_paper` compares with."""
    _, height, width = colours.shape
    rows = np.linspace(0, height - 1, min(32, height)).round().astype(int)
    columns = np.linspace(0, width - 1, min(32, width)).round().astype(int)
    coarse = colours[:, rows[:, None], columns]
    padded = np.pad(coarse, ((0, 0), (6, 6), (6, 6)), "reflect", reflect_type="odd")
    around = np.lib.stride_tricks.sliding_window_view(padded, (13, 13), axis=(1, 2))
    return resampled(np.median(around, axis=(3, 4)).astype(np.float32), height, width)


@pytest.mark.parametrize("shape", [(150, 120), (40, 9), (3, 70), (1, 1)])
def test_the_paper_is_the_local_median(shape):
    rng = np.random.default_rng(1)
    light = np.linspace(90, 200, shape[1]) + rng.normal(0, 6, (*shape, 1))[..., 0]
    pixels = np.full((*shape, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(light, 0, 255)[..., None]
    pixels[: shape[0] // 3, : shape[1] // 5, :3] = 20
    colours = without_transparency(pixels)
    paper = paper_by_numpy(colours)
    contrast, least = contrast_to_paper(colours)
    expected = ((paper - colours) / np.maximum(paper, 0.15)).max(axis=0)
    assert contrast == pytest.approx(expected - np.median(expected), abs=1e-5)
    assert 0.08 <= least < 0.3


def test_noise_raises_the_least_contrast():
    noise = np.random.default_rng(1).normal(0.5, 0.1, (3, 90, 90)).astype(np.float32)
    _, least = contrast_to_paper(noise)
    assert least > 0.1


@pytest.mark.parametrize(("ink", "paper"), [(255, 0.0), (0, 1.0)])
def test_what_is_transparent_shows_the_paper_that_fits(ink, paper):
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[1] = (ink, ink, ink, 255)
    colours = without_transparency(pixels)
    assert (colours[:, 1] == ink / 255).all()
    assert (colours[:, [0, 2, 3]] == paper).all()


@pytest.mark.parametrize(("height", "width"), [(7, 5), (20, 31), (3, 2), (1, 1)])
def test_resampling_keeps_what_is_even_and_what_rises_evenly(height, width):
    even = np.full((2, 7, 5), 0.25, np.float32)
    assert resampled(even, height, width) == pytest.approx(np.full((2, height, width), 0.25))
    rising = np.arange(50, dtype=np.float32) * np.ones((50, 1), np.float32)
    scaled = resampled(rising, 50, 25)[0]
    assert scaled[2:-2] == pytest.approx(np.arange(25)[2:-2] * 2 + 0.5, abs=1e-4)
