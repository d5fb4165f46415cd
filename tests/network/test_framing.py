import numpy as np
import pytest

from digit_gui.core.brush import blank, draw


@pytest.fixture(scope="module")
def frame(recognizer):
    """Frames a (28, 28) uint8 drawing: (28, 28) float32."""
    import keras

    from digit_gui.network.framing import framed

    drawing = keras.Input((28, 28, 1))
    model = keras.Model(drawing, framed(drawing))
    return lambda image: np.asarray(model(image[None, :, :, None] / np.float32(255)))[0, :, :, 0]


def middle_and_longer_side(image):
    rows, columns = np.indices(image.shape)
    total = image.sum()
    inked = np.argwhere(image > 0.5 * image.max())
    longer_side = (np.ptp(inked, axis=0) + 1).max()
    return (rows * image).sum() / total, (columns * image).sum() / total, longer_side


DRAWINGS = {
    "small, in a corner": draw(blank(), [(2, 2), (7, 2), (4, 10)], 1.5),
    "large": draw(blank(), [(2, 2), (25, 2), (12, 26)], 3.0),
    "wide and low": draw(blank(), [(3, 20), (24, 22), (18, 25)], 2.0),
    "touching the edge": draw(blank(), [(28, 0), (20, 12), (28, 14)], 2.2),
}


@pytest.mark.parametrize("image", DRAWINGS.values(), ids=DRAWINGS)
def test_a_drawing_fills_twenty_cells_around_its_centre_of_mass(frame, image):
    row, column, longer_side = middle_and_longer_side(frame(image))
    assert (row, column) == pytest.approx((13.5, 13.5), abs=0.15)
    assert 19 <= longer_side <= 21


def test_place_does_not_matter(frame):
    here = draw(blank(), [(4, 4), (12, 4), (8, 14)], 2.0)
    there = np.roll(here, (11, 9), axis=(0, 1))
    assert np.abs(frame(here) - frame(there)).max() < 1e-5


def test_a_fainter_copy_is_framed_alike(frame):
    image = np.where(DRAWINGS["large"] > 0, 240, 0).astype(np.uint8)
    assert np.abs(frame(image) / 8 - frame(image // 8)).max() < 1e-5


def test_a_blank_grid_stays_blank(frame):
    assert np.array_equal(frame(blank()), np.zeros((28, 28)))


def test_a_single_dot_is_framed_without_overflow(frame):
    framed = frame(draw(blank(), [(3.5, 24.5)], 1.0))
    assert np.isfinite(framed).all()
    assert 0 < framed.max() <= 1
