"""Rare forms of digits, generated: ways of writing that MNIST and most writers do not show.

Characters come in and go out as strokes whose longer side measures 1, y running down.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from training.data.characters import Stroke
from training.synthesis import drawn_forms as drawn
from training.synthesis import one_seven
from training.synthesis.block_digits import block_digit
from training.synthesis.curves import ends, line
from training.synthesis.strokes import normalized

SHARES = {0: 0.35, 1: 0.5, 2: 0.3, 4: 0.3, 5: 0.22, 6: 0.3, 7: 0.4, 8: 0.3, 9: 0.35}
"""The share of each digit's samples that get a rare form.

Most for the 1: with a long upstroke it is half an A, an n or an r, and these are no digits.
"""

_BLOCK_SHARE = 0.04
"""The share of all samples that are box-shaped, as on forms, or made of seven segments."""


def rare(strokes: list[Stroke], digit: int, rng: np.random.Generator) -> list[Stroke]:
    """The character, in a rare form of `digit` with the probability in `SHARES`; normalized."""
    strokes = normalized(strokes)
    if rng.random() < _BLOCK_SHARE:
        return normalized(block_digit(digit, rng))
    if rng.random() >= SHARES.get(digit, 0):
        return strokes
    changed, from_nothing = _CHANGED.get(digit, ()), _DRAWN.get(digit, ())
    chosen = rng.integers(len(changed) + len(from_nothing))
    if chosen < len(changed):
        return normalized(changed[chosen](strokes, rng))
    return normalized(from_nothing[chosen - len(changed)](rng))


def _slashed_zero(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    points = np.concatenate(strokes)
    half = (points.max(axis=0) - points.min(axis=0)) / 2 * rng.uniform(0.5, 1.5)
    x, y = half * rng.uniform((0.6, 0.7), (1.2, 1.1))
    lean = -1 if rng.random() < 0.15 else 1
    middle = rng.normal(0, 0.04, 2)
    slash = line((-x * lean, y), (x * lean, -y)) + middle.astype(np.float32)
    return [*strokes, slash]


def _level_slash(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A zero with a horizontal stroke through it, mostly beyond its sides."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    left, right = (high[0] - low[0]) * rng.uniform(0.35, 1.1, 2)
    (x, y), tilt = (low + high) / 2 + rng.normal(0, 0.06, 2), rng.normal(0, 0.05)
    return [*strokes, line((x - left, y + tilt), (x + right, y - tilt))]


def _dotted_zero(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    x, y, tall = *rng.normal(0, 0.05, 2), rng.uniform(0, 0.25)
    return [*strokes, line((x, y - tall / 2), (x + rng.normal(0, 0.03), y + tall / 2))]


def _crossing_slash(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A zero with a slash that is written without lifting the pen."""
    x, y = rng.uniform(0.2, 0.6), rng.uniform(0.3, 0.6)
    return [np.concatenate([*strokes, line((x, -y), (-x, y))])]


def _is_stem(strokes: list[Stroke]) -> bool:
    points = np.concatenate(strokes)
    wide, tall = points.max(axis=0) - points.min(axis=0)
    return bool(wide < 0.6 * tall)


def _upstroke_one(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    if not _is_stem(strokes):
        return strokes
    top, bottom = ends(strokes)
    lean = np.arctan2(top[0] - bottom[0], bottom[1] - top[1])
    # More than 55 degrees from vertical, it would be the bar of a seven.
    length, angle = rng.uniform(0.25, 0.95), min(max(lean, 0) + rng.uniform(0.2, 0.75), 0.95)
    foot = top + np.array([-np.sin(angle), np.cos(angle)], np.float32) * np.float32(length)
    stem = [np.stack([foot, top, bottom])]
    return _base_one(stem, rng) if rng.random() < 0.35 else stem


def _base_one(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    _, (x, y) = ends(strokes)
    left, right = rng.uniform(0.15, 0.45, 2)
    tilt = rng.normal(0, 0.04)
    return [*strokes, line((x - left, y + tilt), (x + right, y - tilt))]


def _crossed_seven(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    if len(strokes) > 1:
        return strokes
    points = strokes[0]
    x, y = points[len(points) * 13 // 20]
    left, right = rng.uniform(0.12, 0.38, 2)
    tilt = rng.normal(0.03, 0.06)
    return [*strokes, line((x - left, y + tilt), (x + right, y - tilt))]


def _upturned_seven(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A seven with an upward stroke at its end, steeper than the foot of a two."""
    end = strokes[0][-1]
    length, angle = rng.uniform(0.08, 0.35), rng.uniform(0.7, 1.3)
    upstroke = end + line((np.cos(angle), -np.sin(angle))) * np.float32(length)
    return [np.concatenate([strokes[0], upstroke]), *strokes[1:]]


def _wide(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    return [stroke * np.array([rng.uniform(1.2, 1.8), 1], np.float32) for stroke in strokes]


_CHANGED: dict[int, tuple[Callable[[list[Stroke], np.random.Generator], list[Stroke]], ...]] = {
    0: (
        _slashed_zero,
        _slashed_zero,
        _level_slash,
        _level_slash,
        _crossing_slash,
        _dotted_zero,
        _wide,
    ),
    1: (_upstroke_one, _upstroke_one, _base_one),
    2: (_wide,),
    4: (_wide,),
    7: (_crossed_seven, _upturned_seven),
    8: (_wide,),
}
"""Ways to change a character into a rare form of it."""

_DRAWN: dict[int, tuple[Callable[[np.random.Generator], list[Stroke]], ...]] = {
    1: (drawn.hooked_one, one_seven.one, one_seven.one),
    2: (drawn.looped_two, drawn.flat_looped_two),
    4: (drawn.open_four, drawn.upright_four),
    5: (drawn.curved_five,),
    6: (drawn.cursive_six, drawn.looped_six),
    7: (drawn.two_stroke_seven, one_seven.seven),
    8: (drawn.two_circle_eight, drawn.open_eight),
    9: (drawn.curled_nine, drawn.looped_nine),
}
"""Rare forms that are drawn from nothing."""
