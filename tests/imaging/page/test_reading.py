"""Pages are read by the real network."""

import cv2
import numpy as np
import pytest

from digit_gui.imaging.page.reading import read_page
from tests.imaging.page import sheets

NUMBERS = ["3141592", "6535897", "9323846"]


def read(page, recognizer):
    return read_page(sheets.pixels(page), recognizer.predict_all)


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page,
        lambda page: 255 - page,  # chalk on a board
        sheets.ruled,
        lambda page: sheets.ruled(page, both=True),
        lambda page: sheets.ruled(page, level=110),
        lambda page: sheets.rotated(page, 9),
        lambda page: sheets.rotated(page, -14),
        lambda page: np.repeat(np.repeat(page, 2, axis=0), 2, axis=1),
        lambda page: np.concatenate([page, page // 2])[: len(page) * 3 // 2],
    ],
    ids=[
        *("plain", "chalk", "ruled", "squared", "dark lines", "turned", "turned left"),
        *("large", "in a shadow"),
    ],
)
def test_numbers_are_read_line_by_line(recognizer, change):
    lines = read(change(sheets.sheet(NUMBERS)), recognizer).text.splitlines()
    assert lines[:3] == NUMBERS


def test_level_feet_side_by_side_are_no_ruled_line(recognizer):
    page = np.full((245, 335), 245, np.uint8)
    two = np.array([(0, 3), (4, 0), (9, 0), (12, 4), (10, 9), (1, 18), (20, 18)])
    for column in range(4):
        shape = [np.rint(np.add(two, (40 + 29 * column, 60)) * 16).astype(np.int32)]
        cv2.polylines(page, shape, False, 60, 2, cv2.LINE_AA, 4)
    assert read(page, recognizer).text == "2222"


def test_gaps_between_numbers_are_spaces(recognizer):
    assert read(sheets.sheet(["0176 482 9153"]), recognizer).text == "0176 482 9153"


def test_boxes_are_where_the_digits_are(recognizer):
    page = sheets.sheet(["27", " 8"])
    pieces = read(page, recognizer).pieces
    assert [piece.digit for piece in pieces] == [2, 7, 8]
    for piece in pieces:
        left, top, width, height = piece.box
        inside = page[top : top + height, left : left + width]
        assert inside.min() < 60
    rows, columns = np.nonzero(page < 128)
    first = pieces[0].box
    assert first[0] == pytest.approx(columns.min(), abs=3)
    last = pieces[-1].box
    assert last[1] + last[3] == pytest.approx(rows.max() + 1, abs=3)


def test_boxes_of_a_form_are_no_digits(recognizer):
    page = sheets.sheet(["5027", "3819"])
    for line in range(3):
        page[38 + sheets.HEIGHT * line :][:2, 36 : 40 + 4 * sheets.PITCH] = 90
    for column in range(5):
        page[38 : 40 + 2 * sheets.HEIGHT, 36 + sheets.PITCH * column :][:, :2] = 90
    assert [line.replace(" ", "") for line in read(page, recognizer).text.splitlines()] == [
        "5027",
        "3819",
    ]


def test_strokes_from_one_ruled_line_to_the_next_are_no_sides_of_boxes(recognizer):
    page = sheets.sheet(["180", "108"])
    for line in range(2):
        top = 40 + sheets.HEIGHT * line
        rows = np.flatnonzero((page[top : top + sheets.HEIGHT] < 100).any(axis=1)) + top
        for row in (rows[0] - 2, rows[-1]):
            page[row : row + 2, 8:-8] = np.minimum(page[row : row + 2, 8:-8], 120)
    assert read(page, recognizer).text.replace(" ", "") == "180\n108"


def test_what_reaches_the_edge_of_a_whole_page_is_the_table(recognizer):
    page = sheets.sheet(["31 4159", "26 5358", "97 9323", "84 6264"])
    page[100:140, :9] = 30
    assert read(page, recognizer).text.splitlines()[1] == "26 5358"
    # On a snippet, digits reach the edge.
    rows, columns = np.nonzero(page[:90, 30:] < 128)
    snippet = page[rows.min() : rows.max() + 1, 30 + columns.min() : 31 + columns.max()]
    assert read(snippet, recognizer).text == "31 4159"


def test_a_1_beside_small_print_is_no_line(recognizer):
    page = sheets.sheet(["      1 1 9", "      3 0 5"])
    for line, word in enumerate(("MILK", "APPLES")):
        place = (40, 75 + sheets.HEIGHT * line)
        cv2.putText(page, word, place, cv2.FONT_HERSHEY_SIMPLEX, 0.7, 40, 2, cv2.LINE_AA)
    words = [text.replace("?", "").split() for text in read(page, recognizer).text.splitlines()]
    assert ["".join(word) for word in words] == ["119", "305"]


def test_digits_that_touch_are_taken_apart(recognizer):
    page = sheets.sheet(["5 7"])
    sheets.write(page, 0, 40 + 25, 40)
    pieces = read(page, recognizer).pieces
    assert [piece.digit for piece in pieces] == [5, 0, 7]
    assert pieces[0].box[0] + pieces[0].box[2] <= pieces[1].box[0] + 6


def test_a_stroke_that_does_not_touch_belongs_to_its_digit(recognizer):
    page = sheets.sheet(["  7"])
    for points in ([(10, 10), (9, 17), (15, 16), (18, 21), (14, 26), (8, 25)], [(12, 7), (19, 6)]):
        line = np.array(points) * 1.8 + (40, 40)
        cv2.polylines(page, [line.astype(np.int32)], False, 40, 4, cv2.LINE_AA)
    assert [piece.digit for piece in read(page, recognizer).pieces] == [5, 7]


def test_specks_are_left_out(recognizer):
    page = sheets.sheet(["314", "271"])
    for x, y in np.random.default_rng(3).integers(5, 150, (30, 2)):
        page[y : y + 2, x : x + 2] = 90
    assert read(page, recognizer).text == "314\n271"


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (28, 28), (400, 300)])
def test_nothing_is_found_on_bare_paper(recognizer, shape):
    assert read(np.full(shape, 200, np.uint8), recognizer).lines == ()


def test_grain_is_no_writing(recognizer):
    grain = np.random.default_rng(0).normal(200, 8, (300, 400)).astype(np.uint8)
    assert read(grain, recognizer).text == ""
