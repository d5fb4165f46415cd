"""What is found in pictures of the tests' digits, painted as arrays."""

import numpy as np
import pytest

from digit_gui.core.brush import coverage
from digit_gui.imaging.find_digits import NothingWrittenError, find
from tests.hands import digit, drawing

SIDE = 224


def painted(strokes, *, paper=255, pen=0, zoom=8, shift=(0, 0)):
    """A picture (224, 224, 4) of strokes in cells of the grid, enlarged."""
    covered = np.zeros((SIDE, SIDE), np.float32)
    for points in strokes:
        line = np.array(points) * zoom + shift
        covered = np.maximum(covered, coverage(line, 2.2 * zoom, SIDE))
    grey = np.rint(paper + covered * (pen - paper)).astype(np.uint8)
    return opaque(grey)


def opaque(grey):
    return np.dstack([grey, grey, grey, np.full_like(grey, 255)])


def answer(recognizer, found):
    return recognizer.predict(found.image).digit


@pytest.mark.parametrize("d", range(10))
@pytest.mark.parametrize(("paper", "pen"), [(255, 0), (200, 90), (20, 230)])
def test_a_digit_is_found_on_any_paper(recognizer, d, paper, pen):
    assert answer(recognizer, find(painted(digit(d), paper=paper, pen=pen))) == d


def test_a_shadow_is_no_writing(recognizer):
    picture = painted(digit(5))
    picture[:, SIDE // 2 :, :3] //= 2
    assert answer(recognizer, find(picture)) == 5


@pytest.mark.parametrize("d", [1, 2, 7])
def test_more_lines_than_writing_on_squared_paper(recognizer, d):
    picture = painted(digit(d), zoom=3, shift=(70, 60))
    lines = np.full((SIDE, SIDE), 255, np.uint8)
    lines[::16] = lines[:, ::16] = 180
    picture[..., :3] = np.minimum(picture[..., :3], lines[..., None])
    assert answer(recognizer, find(picture)) == d


def test_grain_is_no_writing():
    grain = np.random.default_rng(0).normal(200, 8, (300, 400)).astype(np.uint8)
    with pytest.raises(NothingWrittenError):
        find(opaque(grain))


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (28, 28), (300, 2), (100, 100)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_nothing_is_found_on_bare_paper_of_any_shape(shape, level):
    with pytest.raises(NothingWrittenError):
        find(opaque(np.full(shape, level, np.uint8)))


@pytest.mark.parametrize("light", [0, 255])
def test_writing_on_nothing_is_seen(recognizer, light):
    """A pen on a transparent sheet, whose hidden colour is the pen's."""
    picture = np.full((SIDE, SIDE, 4), light, np.uint8)
    picture[..., 3] = 255 - painted(digit(3))[..., 0]
    assert answer(recognizer, find(picture)) == 3


def test_the_largest_of_several_is_taken(recognizer):
    seven = painted(digit(7), zoom=5, shift=(90, 60))
    small = painted(digit(2), zoom=2)
    found = find(np.minimum(seven, small))
    assert answer(recognizer, found) == 7
    left, top, width, height = np.array(found.area) * SIDE
    written = np.argwhere(seven[..., 0] < 128)
    assert [top, left] == pytest.approx(written.min(axis=0), abs=3)
    assert [top + height, left + width] == pytest.approx(written.max(axis=0) + 1, abs=3)


def test_strokes_that_nearly_touch_stay_together(recognizer):
    four = [[(8, 4), (5, 14), (17, 14)], [(14.5, 8), (14, 13)], [(14, 16.5), (13.5, 24)]]
    assert find(painted(four)).area[3] * SIDE > 150


def test_proportions_are_kept():
    image = find(painted([[(4, 4), (22, 4), (22, 10)]])).image
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    assert np.ptp(columns) > 2 * np.ptp(rows)


@pytest.mark.parametrize("width", [1.0, 4.0])
def test_thin_and_thick_pens_give_strokes_of_readable_width(width):
    line = np.array([(6, 4), (6, 24)]) * 8
    covered = coverage(line, width * 8, SIDE)
    image = find(opaque(np.rint(255 * (1 - covered)).astype(np.uint8))).image
    across = image[10:18].sum(axis=1) / 255
    assert 1.3 < across.mean() < 3.2


@pytest.mark.parametrize("inverted", [False, True])
def test_a_picture_of_28_pixels_is_taken_as_it_is(inverted):
    image = drawing(digit(6))
    found = find(opaque(255 - image if inverted else image))
    assert np.array_equal(found.image, image)
    assert found.area == (0, 0, 1, 1)
