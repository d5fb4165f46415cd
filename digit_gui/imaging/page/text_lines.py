"""The lines that pieces stand in, and their order. Knows no Qt."""

from __future__ import annotations

import itertools
import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.page import Ink

_OVERLAP = 0.4
"""Share of the lower piece's height that two neighbours in a line overlap at least."""

_SPACE, _ALWAYS = 0.75, 2.2
"""Width of a gap from which on it may be a space, and from which on it is one, in heights of a
line's digits. Those who write digit by digit, into boxes, leave gaps within a number."""

_TIMES_USUAL = 1.7
"""How many times as wide as the line's usual gap a space is."""


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


def spaces(line: list[Ink], height: float) -> list[bool]:
    """Before which pieces of a line there is a space; `height` is that of its digits."""
    gaps = [piece.left - before.right for before, piece in itertools.pairwise(line)]
    if not gaps:
        return [False] * len(line)
    wide = max(_SPACE * height, _TIMES_USUAL * statistics.median(gaps))
    return [False, *(gap > min(wide, _ALWAYS * height) for gap in gaps)]
