"""What is written on a page, found without a network. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from digit_gui.imaging.components import full_ink
from digit_gui.imaging.contrast import contrast_to_paper, on_paper
from digit_gui.imaging.page.pieces import pieces_of, without_surroundings
from digit_gui.imaging.page.straightening import angle_of, edge_of, straightened, straightening
from digit_gui.imaging.ruling import ink_beside, ruled_lines, visible, without_lines

if TYPE_CHECKING:
    from digit_gui.core.page import Box, Ink
    from digit_gui.imaging.contrast import Pixels
    from digit_gui.imaging.page.straightening import Matrix

LONGEST = 2000
"""Pixels on the longer side of a page beyond which nothing is gained: 170 to an inch of A4."""


@dataclass(frozen=True, eq=False)
class Draft:
    """What is written on a page, before the network has seen it.

    Attributes:
        pieces: from left to right, on the straight page.
        back: from the straight page to the picture.
    """

    pieces: list[Ink]
    back: Matrix

    def box(self, piece: Ink) -> Box:
        """Where a piece is in the picture."""
        rows, columns = np.nonzero(piece.values)
        points = np.stack([columns + piece.left + 0.5, rows + piece.top + 0.5, np.ones(len(rows))])
        x, y = self.back @ points
        left, top = int(np.floor(x.min())), int(np.floor(y.min()))
        return left, top, int(np.ceil(x.max())) - left, int(np.ceil(y.max())) - top


def draft_of(pixels: Pixels) -> Draft:
    """All that is written in a picture.

    Args:
        pixels: (height, width, 4) uint8, red, green, blue and opacity, not premultiplied.
    """
    height, width = pixels.shape[:2]
    colours = on_paper(pixels)
    share = min(1.0, LONGEST / max(height, width))
    if share < 1:
        size = max(1, round(width * share)), max(1, round(height * share))
        colours = cv2.resize(colours, size, interpolation=cv2.INTER_AREA)
        colours = colours if colours.ndim == 3 else colours[..., None]
    contrast = contrast_to_paper(colours, is_page=True)
    values = contrast.values
    matrix, size = straightening(values.shape, 0.0)
    edge = edge_of(values.shape, matrix, size)
    angle = angle_of(values > contrast.least)
    if angle:
        matrix, size = straightening(values.shape, angle)
        edge = edge_of(values.shape, matrix, size)
        values = straightened(values, matrix, size)
    lines = ruled_lines(visible(values, full_ink(values, contrast.least)))
    full = ink_beside(values, lines, contrast.least)
    back = cv2.invertAffineTransform(matrix) / share
    if not full:
        return Draft([], back)
    ink = without_surroundings(without_lines(values > full / 2, values, lines), edge)
    return Draft(pieces_of(ink, np.clip(values / np.float32(full), 0, 1), edge), back)
