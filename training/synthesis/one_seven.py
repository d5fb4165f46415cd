"""Ones with an upstroke and sevens, which differ by degrees; coordinates as in `forms`.

A flag, drawn upwards to the right, and a stem. The flatter and longer the flag and the more the
stem leans, the likelier people mean a seven.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.data.characters import Stroke
from training.synthesis.curves import line

_SURE = 0.75
"""Above this likelihood of either digit, a person who sees the drawing alone names it."""


@dataclass(frozen=True)
class _Shape:
    """Angles in degrees: of the flag above the horizontal, of the stem from the vertical.

    `ratio` is the flag's length divided by the stem's.
    """

    flag: float
    lean: float
    ratio: float

    @property
    def seven(self) -> float:
        """The likelihood that it is meant as a seven.

        A logistic regression on the 1,579 ones and sevens of the pen strokes that have a flag: both
        digits weighted alike, 92% of them on the right side.
        """
        logit = -0.157 * self.flag + 0.091 * self.lean + 5.97 * self.ratio - 1.76
        return float(1 / (1 + np.exp(-logit)))


def one(rng: np.random.Generator) -> list[Stroke]:
    """A one with an upstroke that nobody takes for a seven; sometimes with a base."""
    while True:
        shape = _random_shape(rng)
        deep = shape.ratio * np.sin(np.radians(shape.flag)) > 0.6  # more a caret than a one
        if shape.seven < 1 - _SURE and not deep:
            break
    strokes = _strokes(shape, rng)
    if rng.random() < 0.25:
        x, y = strokes[-1][-1]
        left, right = rng.uniform(0.1, 0.4, 2)
        strokes.append(line((x - left, y), (x + right, y + rng.normal(0, 0.04))))
    return strokes


def seven(rng: np.random.Generator) -> list[Stroke]:
    """A seven that nobody takes for a one."""
    while True:
        shape = _random_shape(rng)
        if shape.seven > _SURE:
            return _strokes(shape, rng)


def between(rng: np.random.Generator) -> tuple[list[Stroke], float]:
    """A drawing that may be either, and the likelihood that it is a seven."""
    while True:
        shape = _random_shape(rng)
        if 1 - _SURE <= shape.seven <= _SURE:
            return _strokes(shape, rng), shape.seven


def _random_shape(rng: np.random.Generator) -> _Shape:
    return _Shape(rng.uniform(-12, 65), rng.normal(8, 12), np.exp(rng.uniform(-1.6, 0.1)))


def _strokes(shape: _Shape, rng: np.random.Generator) -> list[Stroke]:
    flag, lean = np.radians((shape.flag, shape.lean))
    start = shape.ratio * np.array([-np.cos(flag), np.sin(flag)])
    end = np.array([-np.sin(lean), np.cos(lean)])
    sag = rng.normal(0.04, 0.05)  # an arched flag
    middle = start / 2 + sag * np.array([-np.sin(flag), -np.cos(flag)]) * shape.ratio
    bend = end / 2 + rng.normal(0, 0.02, 2)
    points = [start, middle, np.zeros(2), bend, end]
    if rng.random() < 0.4:  # a round corner
        points[2:3] = [0.15 * start, 0.1 * end + [0.02, 0]]
    path = np.array(points, np.float32)
    at = 3 if len(points) == 5 else 4
    if rng.random() < 0.12:  # in two strokes
        return [path[:at], path[at - 1 :] + rng.normal(0, 0.03, 2).astype(np.float32)]
    return [path]
