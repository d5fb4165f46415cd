"""The lines that pieces stand in, and their order. Knows no Qt."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.imaging.page.pieces import Ink

_OVERLAP = 0.4
"""Share of the lower piece's height that two neighbours in a line overlap at least."""

_SPACE = 0.75
"""Width of a space, in heights of a line's pieces; within a number the gaps are smaller."""


def text_lines(pieces: list[Ink]) -> list[list[Ink]]:
    """Lines from top to bottom, each from left to right.

    Each piece is put behind the last piece of the line that it overlaps most; a line may rise and
    fall along the way.

    Args:
        pieces: from left to right.
    """
    lines: list[list[Ink]] = []
    for piece in pieces:
        best, most = None, _OVERLAP
        for line in lines:
            low, high = _extent(line)
            overlap = min(piece.bottom, high) - max(piece.top, low)
            share = overlap / min(piece.height, high - low)
            if share > most:
                best, most = line, share
        if best is None:
            lines.append([piece])
        else:
            best.append(piece)
    return sorted(lines, key=lambda line: statistics.median(piece.middle for piece in line))


def _extent(line: list[Ink]) -> tuple[float, float]:
    """From where to where the line's last pieces reach, in pixels from the top."""
    last = line[-3:]
    return (
        statistics.median(piece.top for piece in last),
        statistics.median(piece.bottom for piece in last),
    )


def is_apart(before: Ink, piece: Ink, height: float) -> bool:
    """Whether there is a space between two neighbours in a line of pieces of `height`."""
    return piece.left - before.right > _SPACE * height
