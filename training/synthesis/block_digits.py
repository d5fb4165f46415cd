"""Box-shaped digits, as on forms, and digits of seven segments, as on calculators."""

from __future__ import annotations

import itertools

import numpy as np

from training.data.characters import Stroke
from training.synthesis.curves import line

_CORNERS = {"tl": (0, 0), "tr": (1, 0), "ml": (0, 1), "mr": (1, 1), "bl": (0, 2), "br": (1, 2)}
"""The six corners of a digit, as column and row."""

_PATHS: dict[int, tuple[str, ...]] = {
    0: ("tl tr mr br bl ml tl",),
    1: ("tr mr br",),
    2: ("tl tr mr ml bl br",),
    3: ("tl tr mr br bl", "ml mr"),
    4: ("tl ml mr", "tr mr br"),
    5: ("tr tl ml mr br bl",),
    6: ("tr tl ml bl br mr ml",),
    7: ("tl tr mr br",),
    8: ("tl tr mr br bl ml tl", "ml mr"),
    9: ("mr ml tl tr mr br bl",),
}
"""The strokes of each digit, from corner to corner."""

_SHORTER = {6: ("tl ml bl br mr ml",), 7: ("ml tl tr mr br",), 9: ("mr ml tl tr mr br",)}
"""Other ways of writing some of them: without the upper or lower bar, with a tick."""


def block_digit(digit: int, rng: np.random.Generator) -> list[Stroke]:
    """The digit as `box_digit` or as `segment_digit` draws it."""
    return box_digit(digit, rng) if rng.random() < 0.5 else segment_digit(digit, rng)


def box_digit(digit: int, rng: np.random.Generator) -> list[Stroke]:
    """The digit drawn with right angles, in whole strokes."""
    paths = _SHORTER[digit] if digit in _SHORTER and rng.random() < 0.4 else _PATHS[digit]
    wide, waist = rng.uniform(0.35, 0.8), rng.uniform(0.42, 0.58)
    places = {
        name: np.array([wide * column, (0, waist, 1)[row]])
        for name, (column, row) in _CORNERS.items()
    }
    shaken = {name: place + rng.normal(0, 0.02, 2) for name, place in places.items()}
    return [line(*(tuple(shaken[name]) for name in path.split())) for path in paths]


def segment_digit(digit: int, rng: np.random.Generator) -> list[Stroke]:
    """The digit drawn in straight segments, with or without gaps between them."""
    gap = rng.uniform(0, 0.16)
    return [
        np.stack([start + gap * (end - start), end - gap * (end - start)])
        for stroke in box_digit(digit, rng)
        for start, end in itertools.pairwise(stroke)
    ]
