"""Pages of the tests' digits, painted on paper of several kinds."""

import cv2
import numpy as np

from tests.hands import digit

PITCH, HEIGHT = 46, 56
"""Pixels from digit to digit and from line to line; digits are 36 pixels high."""

_SCALE = 1.8


def sheet(lines, *, paper=245, margin=40):
    """Rows of digits on grey paper, (height, width) uint8; spaces leave gaps."""
    wide = max(map(len, lines))
    page = np.full((2 * margin + HEIGHT * len(lines), 2 * margin + PITCH * wide), paper, np.uint8)
    for row, text in enumerate(lines):
        for column, character in enumerate(text):
            if character != " ":
                write(page, int(character), margin + PITCH * column, margin + HEIGHT * row)
    return page


def write(page, d, left, top, *, pen=40, scale=_SCALE):
    """Writes a digit whose grid's corner is at (left, top)."""
    for points in digit(d):
        fine = np.rint((np.array(points) * scale + (left, top)) * 16).astype(np.int32)
        cv2.polylines(page, [fine], False, pen, round(2.2 * scale), cv2.LINE_AA, 4)


def ruled(page, *, spacing=28, level=150, both=False):
    """The page with lines beneath the writing."""
    lined = np.full_like(page, 255)
    lined[::spacing] = lined[1::spacing] = level
    if both:
        lined[:, ::spacing] = lined[:, 1::spacing] = level
    return np.minimum(page, lined)


def rotated(page, degrees):
    """The page turned clockwise on a dark table."""
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 0.8)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=60)


def pixels(page):
    """(height, width, 4), as pictures are handed over."""
    return np.dstack([page, page, page, np.full_like(page, 255)])
