"""Rare forms of digits, generated: ways of writing that MNIST and most writers do not show.

Characters come in and go out as strokes whose longer side measures 1, y running down.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from training.data.characters import Stroke
from training.synthesis.strokes import normalized

SHARES = {0: 0.35, 1: 0.5, 2: 0.3, 4: 0.25, 6: 0.3, 7: 0.4, 8: 0.25, 9: 0.35}
"""The share of each digit's samples that get a rare form.

Most for the 1: with a long upstroke it is half an A, an n or an r, and these are no digits.
"""


def rare(strokes: list[Stroke], digit: int, rng: np.random.Generator) -> list[Stroke]:
    """The character, in a rare form of `digit` with the probability in `SHARES`; normalized."""
    strokes = normalized(strokes)
    if rng.random() >= SHARES.get(digit, 0):
        return strokes
    forms = _FORMS[digit]
    return normalized(forms[rng.integers(len(forms))](strokes, rng))


def _line(*points: tuple[float, float]) -> Stroke:
    return np.array(points, np.float32)


def _ellipse(x: float, y: float, wide: float, high: float, rng: np.random.Generator) -> Stroke:
    """About one turn from the top, in either direction."""
    turn = rng.choice((-1, 1)) * rng.uniform(1.9, 2.2) * np.pi
    angle = np.linspace(0, turn, 24) - np.pi / 2 + rng.normal(0, 0.4)
    return np.stack([x + wide * np.cos(angle), y + high * np.sin(angle)], axis=1).astype(np.float32)


def _curve(rng: np.random.Generator, *points: tuple[float, float]) -> Stroke:
    """A smooth curve near these points, by cutting corners (Chaikin, 1974)."""
    path = np.array(points) + rng.normal(0, 0.03, (len(points), 2))
    for _ in range(3):
        cut = np.stack([0.75 * path[:-1] + 0.25 * path[1:], 0.25 * path[:-1] + 0.75 * path[1:]], 1)
        path = np.concatenate([path[:1], cut.reshape(-1, 2), path[-1:]])
    return path.astype(np.float32)


def _ends(strokes: list[Stroke]) -> tuple[Stroke, Stroke]:
    """The highest and the lowest point."""
    points = np.concatenate(strokes)
    return points[points[:, 1].argmin()], points[points[:, 1].argmax()]


def _slashed_zero(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    points = np.concatenate(strokes)
    half = (points.max(axis=0) - points.min(axis=0)) / 2 * rng.uniform(0.5, 1.5)
    x, y = half * rng.uniform((0.6, 0.7), (1.2, 1.1))
    lean = -1 if rng.random() < 0.15 else 1
    middle = rng.normal(0, 0.04, 2)
    slash = _line((-x * lean, y), (x * lean, -y)) + middle.astype(np.float32)
    return [*strokes, slash]


def _dotted_zero(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    x, y, tall = *rng.normal(0, 0.05, 2), rng.uniform(0, 0.25)
    return [*strokes, _line((x, y - tall / 2), (x + rng.normal(0, 0.03), y + tall / 2))]


def _crossing_slash(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A zero with a slash that is written without lifting the pen."""
    x, y = rng.uniform(0.2, 0.6), rng.uniform(0.3, 0.6)
    return [np.concatenate([*strokes, _line((x, -y), (-x, y))])]


def _is_stem(strokes: list[Stroke]) -> bool:
    points = np.concatenate(strokes)
    wide, tall = points.max(axis=0) - points.min(axis=0)
    return bool(wide < 0.6 * tall)


def _upstroke_one(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    if not _is_stem(strokes):
        return strokes
    top, bottom = _ends(strokes)
    lean = np.arctan2(top[0] - bottom[0], bottom[1] - top[1])
    # More than 55 degrees from vertical, it would be the bar of a seven.
    length, angle = rng.uniform(0.25, 0.95), min(max(lean, 0) + rng.uniform(0.2, 0.75), 0.95)
    foot = top + np.array([-np.sin(angle), np.cos(angle)], np.float32) * np.float32(length)
    stem = [np.stack([foot, top, bottom])]
    return _base_one(stem, rng) if rng.random() < 0.35 else stem


def _base_one(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    _, (x, y) = _ends(strokes)
    left, right = rng.uniform(0.15, 0.45, 2)
    tilt = rng.normal(0, 0.04)
    return [*strokes, _line((x - left, y + tilt), (x + right, y - tilt))]


def _hooked_one(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A one with a hook to the right at its top, at its foot, or both."""
    lean, hook, foot = rng.normal(0.1, 0.12), *rng.uniform(0.05, 0.35, 2)
    path = [(lean, 0.0), (0.6 * lean, 0.4), (0.2 * lean, 0.8), (0.0, 1.0)]
    hooked = rng.random()
    if hooked < 0.7:
        path = [(lean + hook, rng.uniform(-0.1, 0.15)), (lean, -0.02), *path]
    if hooked > 0.4:
        path += [(0.0, 1.0), (foot, 1 - rng.uniform(-0.05, 0.2))]
    return [_curve(rng, *path)]


def _cursive_six(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A six whose bowl rises far on the right before it turns back, like an l and an e."""
    high, wide, top = rng.uniform(0.1, 0.5), rng.uniform(0.4, 0.8), rng.uniform(0.0, 0.3)
    into = rng.uniform(0.1, 0.6) * wide
    stem = [(top, 0.0), (0.0, 0.45), (0.0, 0.9), (wide / 2, 1.05)]
    bowl = [(wide, 0.9), (wide, high), (0.75 * wide, high - 0.08), (0.5 * wide, high + 0.1)]
    end = [(into, 0.6), (into + rng.uniform(0, 0.2), rng.uniform(0.6, 0.8))]
    return [_curve(rng, *stem, *bowl, *end)]


def _looped_six(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A six whose bowl is a narrow loop that starts at the foot of the stem."""
    x, high, slim = rng.uniform(0.6, 0.85), rng.uniform(0.15, 0.45), rng.uniform(0.15, 0.3)
    stem = [(rng.uniform(0.05, 0.3), 0.0), (0.0, 0.4), (0.0, 0.9), (0.2, 1.02), (0.45, 0.8)]
    loop = [(x, high + 0.2), (x + 0.03, high - 0.05), (x - slim, high), (0.42, 0.65)]
    end = [(0.4, 0.98), (0.55, 1.02), (x + 0.1, rng.uniform(0.7, 0.9))]
    return [_curve(rng, *stem, *loop, *end[: rng.integers(1, 4)])]


def _looped_two(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A two whose foot is a loop that ends upwards."""
    wide, up = rng.uniform(0.35, 0.6), rng.uniform(0.1, 0.7)
    head = [(0.0, rng.uniform(0.2, 0.4)), (0.2 * wide, 0.05), (0.7 * wide, 0.0), (wide, 0.25)]
    foot = [(0.7 * wide, 0.65), (0.15 * wide, 1.02), (-0.05, 0.95), (0.25 * wide, 0.7)]
    end = [(wide, 0.35 + up / 2), (wide + rng.uniform(0.1, 0.35), up)]
    return [_curve(rng, *head, *foot, *end)]


def _looped_nine(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A nine with a flat loop that is left on its left side: nearly a 3 or a 5."""
    wide, low, right = rng.uniform(0.5, 1.0), rng.uniform(0.3, 0.45), rng.uniform(0.5, 0.9)
    loop = [(rng.uniform(0.0, 0.5) * wide, low), (0.7 * wide, 0.8 * low), (wide, 0.05), (0.5, 0.0)]
    left = [(0.05, 0.1), (0.05, 0.6 * low), (0.4 * wide, low + 0.05)]
    stem = [(right * wide, 0.65), (right * wide - 0.1, 0.9), (rng.uniform(0.1, 0.4), 1.0)]
    return [_curve(rng, *loop, *left, *stem)]


def _curled_nine(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A nine whose stem starts below its small loop and curves out to the right: nearly a 3."""
    wide, low, out = rng.uniform(0.25, 0.6), rng.uniform(0.25, 0.45), rng.uniform(0.0, 0.35)
    loop = [(wide, 0.1), (wide / 2, -0.05), (0.0, 0.05), (0.0, low), (wide / 2, low + 0.05)]
    back = [(wide, low / 2), (wide, 0.05), (0.8 * wide, low)]
    x = rng.uniform(0.5, 1.0) * wide
    stem = [(x, low + 0.1), (x + out, 0.7), (x + out / 2, 1.0), (x - rng.uniform(0, 0.8), 1.0)]
    return [_curve(rng, *loop, *back, *stem)]


def _crossed_seven(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    if len(strokes) > 1:
        return strokes
    points = strokes[0]
    x, y = points[len(points) * 13 // 20]
    left, right = rng.uniform(0.12, 0.38, 2)
    tilt = rng.normal(0.03, 0.06)
    return [*strokes, _line((x - left, y + tilt), (x + right, y - tilt))]


def _upturned_seven(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A seven with an upward stroke at its end, steeper than the foot of a two."""
    end = strokes[0][-1]
    length, angle = rng.uniform(0.08, 0.35), rng.uniform(0.7, 1.3)
    upstroke = end + _line((np.cos(angle), -np.sin(angle))) * np.float32(length)
    return [np.concatenate([strokes[0], upstroke]), *strokes[1:]]


def _two_stroke_seven(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    right = rng.uniform(0.35, 0.8)
    gap = rng.normal(0, 0.03, 2)
    bar = [(0.0, rng.normal(0, 0.05)), (right, 0.0)]
    if rng.random() < 0.5:  # a tick at the left
        bar.insert(0, (rng.normal(0, 0.03), rng.uniform(0.08, 0.35)))
    foot = rng.uniform(-0.05, 0.6) * right
    bend = (right + foot) / 2 + rng.uniform(-0.15, 0.05)
    stem = _line((right + gap[0], gap[1]), (bend, 0.5), (foot, 1.0))
    strokes = [_line(*bar), stem]
    if rng.random() < 0.5:
        strokes.append(_line((bend - 0.25, 0.5), (bend + 0.25, 0.5 - rng.uniform(0, 0.1))))
    return strokes


def _open_four(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    low, right = rng.uniform(0.45, 0.75), rng.uniform(0.45, 0.8)
    start = rng.uniform(0.0, 0.4) * right
    stem = right * rng.uniform(0.55, 0.95)
    angle = _line((start, 0.0), (0.0, low), (right, low + rng.normal(0, 0.04)))
    top = rng.uniform(-0.1, low - 0.1)
    return [angle, _line((stem + rng.normal(0, 0.05), top), (stem, 1.0))]


def _two_circle_eight(_: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    upper, lower = rng.uniform(0.18, 0.3), rng.uniform(0.2, 0.3)
    wide = rng.uniform(0.8, 1.3, 2)
    overlap = rng.uniform(-0.03, 0.06)
    x = rng.normal(0, 0.03)
    top = _ellipse(x, -upper + overlap, upper * wide[0], upper, rng)
    return [top, _ellipse(0, lower, lower * wide[1], lower, rng)]


def _wide(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    return [stroke * np.array([rng.uniform(1.2, 1.8), 1], np.float32) for stroke in strokes]


_Form = Callable[[list[Stroke], np.random.Generator], list[Stroke]]
_FORMS: dict[int, tuple[_Form, ...]] = {
    0: (_slashed_zero, _slashed_zero, _crossing_slash, _dotted_zero, _wide),
    1: (_upstroke_one, _upstroke_one, _upstroke_one, _base_one, _hooked_one),
    2: (_wide, _looped_two),
    4: (_open_four, _wide),
    6: (_cursive_six, _looped_six),
    7: (_crossed_seven, _two_stroke_seven, _upturned_seven),
    8: (_two_circle_eight, _wide),
    9: (_curled_nine, _looped_nine),
}
