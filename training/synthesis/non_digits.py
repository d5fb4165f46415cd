"""Renders drawings that are no digits, for which every digit should be equally likely.

Dan Hendrycks, Mantas Mazeika, Thomas Dietterich, "Deep Anomaly Detection with Outlier Exposure",
ICLR 2019, arXiv:1812.04606. Nothing here may look like a digit to anyone: no upright line (a 1), no
ring (a 0), no 8 on its side.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core import brush, grid
from training.data.characters import Characters, Stroke
from training.synthesis import strokes as pen

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

KINDS: dict[str, float] = {}
"""The kinds of non-digits, and the weights with which they are sampled."""

_Draw = Callable[[Characters, np.random.Generator], "Image"]
_DRAW: dict[str, _Draw] = {}


def render_non_digit(kind: str, digits: Characters, rng: np.random.Generator) -> Image:
    """A drawing, (28, 28) uint8, of one of `KINDS`; some are made of `digits`."""
    return _DRAW[kind](digits, rng)


def _kind(name: str, share: float) -> Callable[[_Draw], _Draw]:
    def register(draw: _Draw) -> _Draw:
        KINDS[name], _DRAW[name] = share, draw
        return draw

    return register


def _random_digit(digits: Characters, rng: np.random.Generator, *, of: str) -> list[Stroke]:
    while True:
        index = int(rng.integers(len(digits)))
        if digits.labels[index] in of:
            return pen.normalized(digits.strokes(index))


def _path(points: npt.ArrayLike) -> Stroke:
    return np.asarray(points, np.float32)


@_kind("several digits", 0.26)
def _several_digits(digits: Characters, rng: np.random.Generator) -> Image:
    result: list[Stroke] = []
    right = 0.0
    for _ in range(rng.choice((2, 2, 2, 3))):
        strokes = pen.augmented(_random_digit(digits, rng, of="0123456789"), rng)
        left = np.concatenate(strokes)[:, 0].min()
        offset = np.array([right - left, rng.normal(0, 0.1)], np.float32)
        result += [stroke + offset for stroke in strokes]
        right = float(np.concatenate(result)[:, 0].max()) + rng.uniform(0.1, 0.4)
    size = rng.uniform(16, 27)
    width = rng.uniform(1.0, 2.4)
    return pen.rendered(
        pen.with_mouse_noise(pen.placed(result, size, width, pen.random_position(rng)), rng), width
    )


@_kind("overlapping digits", 0.1)
def _overlapping_digits(digits: Characters, rng: np.random.Generator) -> Image:
    """Two digits, one partly over the other; not 1 and 7, which can be strokes of another digit."""
    first, second = (
        pen.augmented(_random_digit(digits, rng, of="02345689"), rng) for _ in range(2)
    )
    width = float(np.ptp(np.concatenate(first)[:, 0]) + np.ptp(np.concatenate(second)[:, 0])) / 2
    offset = _path([width * rng.uniform(0.35, 0.95), rng.normal(0, 0.12)])
    return pen.render_augmented([*first, *(stroke + offset for stroke in second)], rng, 0.4)


@_kind("mirrored digits", 0.12)
def _mirrored_digit(digits: Characters, rng: np.random.Generator) -> Image:
    """Not 2 and 5, each of which is nearly the other's mirror image, nor 0, 1 and 8."""
    strokes = _random_digit(digits, rng, of="34679")
    return pen.render_augmented([stroke * _path([-1, 1]) for stroke in strokes], rng, 0.6)


@_kind("brackets and marks", 0.16)
def _mark(_: Characters, rng: np.random.Generator) -> Image:
    name = rng.choice(("round", "square", "curly", "caret", "quotes", "hash"))
    side = rng.choice((-1, 1))
    if name == "round":  # bent too far for a 1
        t = np.linspace(-1, 1, 24)
        lines = [np.stack([rng.uniform(0.35, 0.6) * np.abs(t) ** rng.uniform(1.5, 2.2), t], axis=1)]
    elif name == "square":
        top, foot = rng.uniform(0.25, 0.7, 2)
        lines = [np.array([[top, -1], [0, -1], [0, 1], [foot, 1 + rng.normal(0, 0.05)]])]
    elif name == "curly":
        tip, end = rng.uniform(0.15, 0.4), rng.uniform(0.25, 0.5)
        x = [end, 0.1, 0.05, 0.05, -tip, 0.05, 0.05, 0.1, end]
        lines = [np.stack([x, [-1, -0.95, -0.8, -0.2, 0, 0.2, 0.8, 0.95, 1]], axis=1)]
    elif name == "caret":
        wide = rng.uniform(0.4, 1.0, 2)
        lines = [np.array([[-wide[0], 1], [rng.normal(0, 0.06), 0], [wide[1], 1]])]
    elif name == "quotes":
        apart, lean = rng.uniform(0.5, 0.9), rng.normal(0, 0.1)
        lines = [np.array([[x + lean, -1], [x, 0.2]]) for x in (0, apart)]
    else:
        lean, apart = rng.uniform(0, 0.3), rng.uniform(0.3, 0.6)
        lines = [np.array([[x + lean, -1], [x - lean, 1]]) for x in (-apart, apart)]
        lines += [np.array([[-1, y], [1, y]]) for y in rng.normal((-0.35, 0.35), 0.05)]
    return pen.render_augmented([_path(line) * _path([side, 1]) for line in lines], rng)


@_kind("digits on their side", 0.14)
def _sideways_digit(digits: Characters, rng: np.random.Generator) -> Image:
    sign = rng.choice((-1, 1))
    strokes = _random_digit(digits, rng, of="123457")
    return pen.render_augmented([sign * s[:, ::-1] * _path([1, -1]) for s in strokes], rng, 0.7)


@_kind("parts of digits", 0.07)
def _part_of_digit(digits: Characters, rng: np.random.Generator) -> Image:
    # The first third of a 2 or 3 is a flat arc, which is no digit.
    while True:
        first = pen.resampled(_random_digit(digits, rng, of="23")[0], 0.02)
        part = first[: max(2, int(len(first) * rng.uniform(0.15, 0.33)))]
        wide, high = part.max(axis=0) - part.min(axis=0)
        if wide > 1.2 * high:
            return pen.render_augmented([part], rng, 0.5)


@_kind("scribbles", 0.16)
def _scribble(_: Characters, rng: np.random.Generator) -> Image:
    if rng.random() < 0.4:  # back and forth
        turns = int(rng.integers(6, 14))
        x = np.linspace(0, rng.uniform(0.3, 1.2), turns) + rng.normal(0, 0.06, turns)
        y = np.where(np.arange(turns) % 2, 0.9, 0.1) + rng.normal(0, 0.12, turns)
        path = np.stack([x, y], axis=1)
    else:  # in all directions
        turns = int(rng.integers(9, 30))
        path = rng.uniform(0, 1, (turns, 2))
    smooth = np.stack(
        [np.interp(np.linspace(0, turns - 1, 6 * turns), np.arange(turns), v) for v in path.T]
    )
    kernel = np.ones(5) / 5
    path = np.stack([np.convolve(v, kernel, "valid") for v in smooth], axis=1)
    return pen.render_augmented([_path(path)], rng)


@_kind("lone lines and dots", 0.12)
def _line(_: Characters, rng: np.random.Generator) -> Image:
    width = pen.random_brush_width(16, rng)
    if rng.random() < 0.3:
        dot = [_path(rng.normal(0, 0.02, (int(rng.integers(1, 4)), 2)))]
        return pen.rendered(
            pen.placed(dot, width + rng.uniform(0.1, 1.5), width, pen.random_position(rng)), width
        )
    angle = rng.uniform(-0.6, 0.6)  # from the horizontal; steeper ones can be read as a 1
    line = np.array([[0, 0], [np.cos(angle), np.sin(angle)]])
    lines = [_path(line)]
    if rng.random() < 0.25:
        offset = np.array([rng.normal(0, 0.1), rng.uniform(0.2, 0.6)])
        lines.append(_path(line + offset))
    size = rng.uniform(6, 26)
    return pen.rendered(
        pen.with_mouse_noise(pen.placed(lines, size, width, pen.random_position(rng)), rng), width
    )


@_kind("figures", 0.25)
def _figure(_: Characters, rng: np.random.Generator) -> Image:
    name = rng.choice(
        ("triangle", "star", "cross", "spiral", "heart", "face", "house", "arrow", "wave", "grid")
    )
    t = np.linspace(0, 1, 40)[:, None]
    angles = 2 * np.pi * t
    if name in ("triangle", "star"):
        corners = np.arange(4) / 3 if name == "triangle" else np.arange(6) * 2 / 5
        angle = 2 * np.pi * corners + rng.uniform(0, 2 * np.pi)
        lines = [np.stack([np.cos(angle), np.sin(angle)], axis=1)]
    elif name == "cross":
        turn = rng.uniform(0, np.pi / 2)
        arm = np.array([[np.cos(turn), np.sin(turn)], [-np.cos(turn), -np.sin(turn)]])
        lines = [arm, arm[:, ::-1] * [1, -1]]
    elif name == "spiral":
        angle = angles * rng.uniform(2, 3.5)
        lines = [np.hstack([np.cos(angle), np.sin(angle)]) * (0.1 + t)]
    elif name == "heart":
        wide, notch = rng.uniform((0.9, 0.3), (1.3, 0.6))
        lines = [
            np.hstack([np.sin(angles) ** 3 * wide, -np.cos(angles)])
            + np.hstack([0 * t, notch * np.cos(2 * angles) + 0.1 * np.cos(3 * angles)])
        ]
    elif name == "face":
        smile = np.pi * (t - 0.5) * rng.uniform(0.5, 0.9)
        lines = [np.hstack([np.sin(angles), np.cos(angles)])]
        lines += [np.array([[x, -0.35], [x, rng.uniform(-0.3, -0.1)]]) for x in (-0.35, 0.35)]
        lines += [rng.uniform(0.4, 0.6) * np.hstack([np.sin(smile), np.cos(smile)])]
    elif name == "house":
        high = rng.uniform(0.6, 1.2)
        walls = np.array([[0, 0], [1, 0], [1, high], [0, high], [0, 0]])
        lines = [walls, np.array([[0, 0], [0.5, -rng.uniform(0.4, 0.8)], [1, 0]])]
    elif name == "arrow":
        tip, back = rng.choice((-1, 1)), rng.uniform(0.3, 0.7)
        head = np.array([[back, -0.3], [1, 0], [back, 0.3]])
        lines = [_path(line) * _path([tip, 1]) for line in (np.array([[-0.5, 0], [1, 0]]), head)]
    elif name == "wave":
        lines = [np.hstack([t * rng.uniform(1, 2), 0.2 * np.sin(angles * rng.uniform(2, 4))])]
    else:
        at = np.linspace(0.25, 0.75, int(rng.integers(2, 4)))
        lines = [np.array([[a, 0], [a, 1]]) for a in at] + [np.array([[0, a], [1, a]]) for a in at]
    return pen.render_augmented([_path(line) for line in lines], rng)


@_kind("noise and blots", 0.12)
def _noise(_: Characters, rng: np.random.Generator) -> Image:
    if rng.random() < 0.4:
        share, speckles = rng.uniform(-0.05, 0.9), rng.random((grid.SIZE, grid.SIZE))
        grey = rng.random((grid.SIZE, grid.SIZE)) if rng.random() < 0.5 else np.ones(speckles.shape)
        return np.rint(255 * grey * (speckles < share)).astype(np.uint8)
    blots = rng.normal(0, rng.uniform(1.5, 5), (int(rng.integers(3, 9)), 2))
    blots = blots + rng.uniform(8, 20, 2)
    image = brush.blank()
    for blot in _path(blots):
        image = brush.draw(image, blot, rng.uniform(4, 11))
    return image
