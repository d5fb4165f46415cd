import numpy as np

from digit_gui.core.brush import blank
from digit_gui.core.learning.mean_drawing import mean_drawing
from tests.hands import digit, drawing


def test_size_and_place_make_no_difference():
    whole = drawing(digit(4))
    small = drawing([[(x / 2 + 13, y / 2 + 1) for x, y in stroke] for stroke in digit(4)])
    alone, together = mean_drawing(whole[None]), mean_drawing(np.stack([whole, small]))
    like = np.corrcoef(alone.ravel(), together.ravel())[0, 1]
    apart = np.corrcoef(whole.ravel(), small.ravel())[0, 1]
    assert like > 0.9 > 0.2 > apart
    rows, columns = np.nonzero(alone)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 in (19, 20)


def test_blank_drawings_are_left_out():
    image = drawing(digit(7))
    assert np.array_equal(mean_drawing(np.stack([blank(), image])), mean_drawing(image[None]))
    assert not mean_drawing(blank()[None]).any()
