"""Rare forms of digits that are drawn from nothing; coordinates as in `forms`."""

from __future__ import annotations

import numpy as np

from training.data.characters import Stroke
from training.synthesis.curves import curve, ellipse, line


def hooked_one(rng: np.random.Generator) -> list[Stroke]:
    """A one with a hook to the right at its top, at its foot, or both."""
    lean, hook, foot = rng.normal(0.1, 0.12), *rng.uniform(0.05, 0.35, 2)
    path = [(lean, 0.0), (0.6 * lean, 0.4), (0.2 * lean, 0.8), (0.0, 1.0)]
    hooked = rng.random()
    if hooked < 0.7:
        path = [(lean + hook, rng.uniform(-0.1, 0.15)), (lean, -0.02), *path]
    if hooked > 0.4:
        path += [(0.0, 1.0), (foot, 1 - rng.uniform(-0.05, 0.2))]
    return [curve(rng, *path)]


def cursive_six(rng: np.random.Generator) -> list[Stroke]:
    """A six whose bowl rises far on the right before it turns back, like an l and an e."""
    high, wide, top = rng.uniform(0.1, 0.5), rng.uniform(0.4, 0.8), rng.uniform(0.0, 0.3)
    into = rng.uniform(0.1, 0.6) * wide
    stem = [(top, 0.0), (0.0, 0.45), (0.0, 0.9), (wide / 2, 1.05)]
    bowl = [(wide, 0.9), (wide, high), (0.75 * wide, high - 0.08), (0.5 * wide, high + 0.1)]
    end = [(into, 0.6), (into + rng.uniform(0, 0.2), rng.uniform(0.6, 0.8))]
    return [curve(rng, *stem, *bowl, *end)]


def looped_six(rng: np.random.Generator) -> list[Stroke]:
    """A six whose bowl is a narrow loop that starts at the foot of the stem."""
    x, high, slim = rng.uniform(0.6, 0.85), rng.uniform(0.15, 0.45), rng.uniform(0.15, 0.3)
    stem = [(rng.uniform(0.05, 0.3), 0.0), (0.0, 0.4), (0.0, 0.9), (0.2, 1.02), (0.45, 0.8)]
    loop = [(x, high + 0.2), (x + 0.03, high - 0.05), (x - slim, high), (0.42, 0.65)]
    end = [(0.4, 0.98), (0.55, 1.02), (x + 0.1, rng.uniform(0.7, 0.9))]
    return [curve(rng, *stem, *loop, *end[: rng.integers(1, 4)])]


def looped_two(rng: np.random.Generator) -> list[Stroke]:
    """A two whose foot is a loop that ends upwards."""
    wide, up = rng.uniform(0.35, 0.6), rng.uniform(0.1, 0.7)
    head = [(0.0, rng.uniform(0.2, 0.4)), (0.2 * wide, 0.05), (0.7 * wide, 0.0), (wide, 0.25)]
    foot = [(0.7 * wide, 0.65), (0.15 * wide, 1.02), (-0.05, 0.95), (0.25 * wide, 0.7)]
    end = [(wide, 0.35 + up / 2), (wide + rng.uniform(0.1, 0.35), up)]
    return [curve(rng, *head, *foot, *end)]


def looped_nine(rng: np.random.Generator) -> list[Stroke]:
    """A nine with a flat loop that is left on its left side: nearly a 3 or a 5."""
    wide, low, right = rng.uniform(0.5, 1.0), rng.uniform(0.3, 0.45), rng.uniform(0.5, 0.9)
    loop = [(rng.uniform(0.0, 0.5) * wide, low), (0.7 * wide, 0.8 * low), (wide, 0.05), (0.5, 0.0)]
    left = [(0.05, 0.1), (0.05, 0.6 * low), (0.4 * wide, low + 0.05)]
    stem = [(right * wide, 0.65), (right * wide - 0.1, 0.9), (rng.uniform(0.1, 0.4), 1.0)]
    return [curve(rng, *loop, *left, *stem)]


def curled_nine(rng: np.random.Generator) -> list[Stroke]:
    """A nine whose stem starts below its small loop and curves out to the right: nearly a 3."""
    wide, low, out = rng.uniform(0.25, 0.6), rng.uniform(0.25, 0.45), rng.uniform(0.0, 0.35)
    loop = [(wide, 0.1), (wide / 2, -0.05), (0.0, 0.05), (0.0, low), (wide / 2, low + 0.05)]
    back = [(wide, low / 2), (wide, 0.05), (0.8 * wide, low)]
    x = rng.uniform(0.5, 1.0) * wide
    stem = [(x, low + 0.1), (x + out, 0.7), (x + out / 2, 1.0), (x - rng.uniform(0, 0.8), 1.0)]
    return [curve(rng, *loop, *back, *stem)]


def two_stroke_seven(rng: np.random.Generator) -> list[Stroke]:
    """A seven whose bar and stem are separate strokes, sometimes crossed."""
    right = rng.uniform(0.35, 0.8)
    gap = rng.normal(0, 0.03, 2)
    bar = [(0.0, rng.normal(0, 0.05)), (right, 0.0)]
    if rng.random() < 0.5:  # a tick at the left
        bar.insert(0, (rng.normal(0, 0.03), rng.uniform(0.08, 0.35)))
    foot = rng.uniform(-0.05, 0.6) * right
    bend = (right + foot) / 2 + rng.uniform(-0.15, 0.05)
    stem = line((right + gap[0], gap[1]), (bend, 0.5), (foot, 1.0))
    strokes = [line(*bar), stem]
    if rng.random() < 0.5:
        strokes.append(line((bend - 0.25, 0.5), (bend + 0.25, 0.5 - rng.uniform(0, 0.1))))
    return strokes


def open_four(rng: np.random.Generator) -> list[Stroke]:
    """A four whose arms do not meet at the top."""
    low, right = rng.uniform(0.45, 0.75), rng.uniform(0.45, 0.8)
    start = rng.uniform(0.0, 0.4) * right
    stem = right * rng.uniform(0.55, 0.95)
    angle = line((start, 0.0), (0.0, low), (right, low + rng.normal(0, 0.04)))
    top = rng.uniform(-0.1, low - 0.1)
    return [angle, line((stem + rng.normal(0, 0.05), top), (stem, 1.0))]


def two_circle_eight(rng: np.random.Generator) -> list[Stroke]:
    """An eight of two rings."""
    upper, lower = rng.uniform(0.18, 0.3), rng.uniform(0.2, 0.3)
    wide = rng.uniform(0.8, 1.3, 2)
    overlap = rng.uniform(-0.03, 0.06)
    x = rng.normal(0, 0.03)
    top = ellipse(x, -upper + overlap, upper * wide[0], upper, rng)
    return [top, ellipse(0, lower, lower * wide[1], lower, rng)]


def flat_looped_two(rng: np.random.Generator) -> list[Stroke]:
    """A two whose foot begins with a small flat loop and goes on to the right."""
    wide, loop = rng.uniform(0.4, 0.8), rng.uniform(0.05, 0.14)
    head = [(0.0, rng.uniform(0.1, 0.35)), (0.25 * wide, 0.02), (0.75 * wide, 0.0), (wide, 0.22)]
    down = [(0.75 * wide, 0.6), (0.2 * wide, 1.0), (0.0, 1.02), (0.0, 1.0 - 2 * loop)]
    foot = [(0.25 * wide, 1 - 2 * loop), (0.5 * wide, 1.0), (rng.uniform(0.9, 1.4) * wide, 0.97)]
    return [curve(rng, *head, *down, *foot)]


def upright_four(rng: np.random.Generator) -> list[Stroke]:
    """A four of two upright strokes and a bar, like an H without its left foot."""
    low, right = rng.uniform(0.35, 0.65), rng.uniform(0.3, 0.7)
    left, top = rng.normal(0, 0.05), rng.uniform(-0.1, 0.15)
    over = right + rng.uniform(-0.06, 0.2)
    corner = [(left, 0.0), (0.0, low), (over, low + rng.normal(0, 0.04))]
    bowl = [
        (left, 0.0),
        (0.0, 0.8 * low),
        (0.3 * right, low + 0.05),
        (0.8 * right, low),
        (over, low),
    ]
    arm = line(*corner) if rng.random() < 0.5 else curve(rng, *bowl)
    return [arm, line((right, top), (right + rng.normal(0, 0.05), 1.0))]


def curved_five(rng: np.random.Generator) -> list[Stroke]:
    """A five in one stroke without corners, nearly an S."""
    wide, waist = rng.uniform(0.45, 0.85), rng.uniform(0.38, 0.5)
    top = [(wide, rng.uniform(-0.02, 0.08)), (0.5 * wide, 0.0), (0.12 * wide, 0.08)]
    back = [(0.05 * wide, waist - 0.12), (0.3 * wide, waist), (0.8 * wide, waist + 0.1)]
    bowl = [(wide, 0.75), (0.75 * wide, 0.98), (0.3 * wide, 1.0), (0.0, rng.uniform(0.8, 0.98))]
    return [curve(rng, *top, *back, *bowl)]


def open_eight(rng: np.random.Generator) -> list[Stroke]:
    """An eight that begins at the top right and ends before it closes."""
    wide, waist = rng.uniform(0.4, 0.75), rng.uniform(0.4, 0.52)
    top = [
        (wide, rng.uniform(0.03, 0.25)),
        (0.6 * wide, -0.02),
        (0.1 * wide, 0.06),
        (0.1 * wide, 0.3),
    ]
    down = [(0.5 * wide, waist), (0.95 * wide, 0.7), (0.9 * wide, 0.95), (0.4 * wide, 1.02)]
    back = [(0.02 * wide, 0.9), (0.05 * wide, 0.7), (0.45 * wide, waist + 0.02)]
    far = rng.uniform(0.2, 1.0)
    end = [(0.45 * wide + 0.4 * wide * far, waist - 0.22 * far)]
    return [curve(rng, *top, *down, *back, *end)]
