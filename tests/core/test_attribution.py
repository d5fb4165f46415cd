import numpy as np
import pytest

from digit_gui.core.inspection.attribution import Attribution


def attribution(spots):
    """Ink at the corners of a square, and a value at each spot (row, column)."""
    values = np.zeros((28, 28), np.float32)
    values[4, 4] = values[23, 23] = values[4, 23] = values[23, 4] = 0.01
    for (row, column), value in spots.items():
        values[row, column] = value
    return Attribution(values, 4, None, float(values.sum()))


@pytest.mark.parametrize(
    ("at", "place"),
    [
        ((6, 6), "at the top left"),
        ((6, 14), "at the top"),
        ((14, 14), "in the middle"),
        ((14, 22), "on the right"),
        ((22, 22), "at the bottom right"),
    ],
)
def test_the_strongest_piece_is_found_and_placed_in_words(at, place):
    piece = attribution({at: 3.0, (14, 5): -4.0}).strongest
    assert piece is not None
    assert piece.place == place
    assert piece.top <= at[0] < piece.top + piece.side
    assert piece.left <= at[1] < piece.left + piece.side


def test_there_is_none_where_no_ink_speaks_for_the_digit():
    assert Attribution(np.zeros((28, 28), np.float32), 4, None, 0.0).strongest is None
    against = np.zeros((28, 28), np.float32)
    against[5, 5] = -1
    assert Attribution(against, 4, 9, -1.0).strongest is None
