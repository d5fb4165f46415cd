"""Renders pen strokes on the grid with the program's brush: augmented, or as they were written.

A normalized character is centred at (0, 0) and its longer side measures 1. Once it is placed, its
coordinates are cells of the grid, as in `digit_gui.core.brush`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core import brush, grid

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from training.data.characters import Stroke

SIZE_RANGE = (11.0, 24.0)
"""The longer side of a drawing, brush included, in cells: the range in which people draw."""

_PATH_RANGE = (8.0, 24.5)
"""The same for training, without the brush: a little more than people's range."""

_COARSE_SHARE = 0.12
"""The share of training characters that look as if a coarse digitizer had recorded them."""

_SPACING = 0.8
"""Cells between the points of a stroke that is rendered as it was written: smooth at any width."""


def centre_and_side(strokes: list[Stroke]) -> tuple[Stroke, float]:
    """The centre of the bounding box, (2,), and the length of its longer side, at least 1e-3."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    return (low + high) / 2, max(float((high - low).max()), 1e-3)


def normalized(strokes: list[Stroke]) -> list[Stroke]:
    """The same strokes centred at (0, 0), the longer side 1."""
    middle, side = centre_and_side(strokes)
    return [(stroke - middle) / np.float32(side) for stroke in strokes]


def resampled(stroke: Stroke, spacing: float) -> Stroke:
    """The stroke with its points at equal distances of at most `spacing` along it."""
    lengths = np.hypot(*np.diff(stroke, axis=0).T) if len(stroke) > 1 else np.zeros(0)
    travelled = np.concatenate(([0.0], np.cumsum(lengths)))
    steps = int(np.ceil(travelled[-1] / spacing))
    if steps == 0:
        return stroke[:1]
    at = np.linspace(0, travelled[-1], steps + 1)
    columns = [np.interp(at, travelled, stroke[:, axis]) for axis in (0, 1)]
    return np.stack(columns, axis=1).astype(np.float32)


def placed(
    strokes: list[Stroke], size: float, width: float, where: npt.ArrayLike = (0, 0)
) -> list[Stroke]:
    """Scales a character to `size` cells, brush of `width` included, and places it on the grid.

    `where` is the position, x and y in -1..1: 0 is the middle, 1 touches the right or lower edge.
    """
    middle, side = centre_and_side(strokes)
    scale = max(size - width, 1.0) / side
    strokes = [(stroke - middle) * np.float32(scale) for stroke in strokes]
    points = np.concatenate(strokes)
    half = (points.max(axis=0) - points.min(axis=0) + width) / 2
    room = np.maximum(grid.SIZE / 2 - half, 0)
    centre = (grid.SIZE / 2 + room * where).astype(np.float32)
    return [stroke + centre for stroke in strokes]


def augmented(
    strokes: list[Stroke], rng: np.random.Generator, strength: float = 1.0
) -> list[Stroke]:
    """The character as another writer might write it: rotated, slanted, stretched, warped.

    Its strokes are shifted a little against each other. `strength` 1 varies as much as writers
    do, 0 only normalizes; the result is normalized.
    """
    turn, slant, stretch = strength * rng.normal(0, (0.12, 0.18, 0.12))
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ [[np.exp(stretch), slant], [0, 1]]
    frequencies, phases = rng.normal(0, 2.6, (2, 2)), rng.uniform(0, 2 * np.pi, 2)
    amplitudes = rng.normal(0, 0.03 * strength, (2, 2))
    shift = 0.03 * strength if len(strokes) > 1 else 0.0
    result = []
    for stroke in normalized(strokes):
        warped = stroke + np.sin(stroke @ frequencies + phases) @ amplitudes
        warped = warped + rng.normal(0, shift, 2)
        result.append((warped @ matrix.T).astype(np.float32))
    return normalized(result)


def on_coarse_grid(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """A normalized character as a coarse digitizer reports it.

    Its points lie on a grid of 14 to 60 steps, which makes stairs, or are few, which makes corners.
    """
    if rng.random() < 0.3:
        return [resampled(stroke, rng.uniform(0.12, 0.28)) for stroke in strokes]
    steps = np.exp(rng.uniform(np.log(14), np.log(60)))
    rounded = [np.rint(resampled(stroke, 0.5 / steps) * steps) / steps for stroke in strokes]
    moved = (np.r_[True, (np.diff(stroke, axis=0) != 0).any(axis=1)] for stroke in rounded)
    return [stroke[kept].astype(np.float32) for stroke, kept in zip(rounded, moved, strict=True)]


def softened(image: Image, rng: np.random.Generator) -> Image:
    """The image with soft edges, as in a small picture or in MNIST."""
    side = rng.uniform(0.08, 0.3)
    padded = np.pad(image.astype(np.float32), 1)
    across = side * (padded[:, :-2] + padded[:, 2:]) + (1 - 2 * side) * padded[:, 1:-1]
    blurred = side * (across[:-2] + across[2:]) + (1 - 2 * side) * across[1:-1]
    return np.rint(np.minimum(blurred * rng.uniform(1.0, 1.4), 255)).astype(np.uint8)


def with_mouse_noise(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """Placed strokes as a mouse reports them: dense or sparse, jittered, sometimes interrupted."""
    spacing = rng.uniform(0.6, 2.4)
    jitter = rng.exponential(0.08)
    result = []
    for stroke in strokes:
        events = resampled(stroke, spacing)
        if len(events) > 4 and rng.random() < 0.2:  # the button was pressed late or released early
            cut = rng.integers(1, 1 + max(1, len(events) // 12))
            events = events[cut:] if rng.random() < 0.5 else events[:-cut]
        events = events + rng.normal(0, jitter, events.shape).astype(np.float32)
        if len(events) > 8 and rng.random() < 0.06:  # the pen lost contact
            at = rng.integers(3, len(events) - 3)
            result += [events[:at], events[at + int(spacing < 1.2) :]]
        else:
            result.append(events)
    return result


def rendered(strokes: list[Stroke], width: float | npt.NDArray[np.float32]) -> Image:
    """The image, (28, 28) uint8, of placed strokes drawn with a brush of `width` cells.

    What lies outside the grid is cut off. Only the bounding box is computed.
    """
    points = np.concatenate(strokes)
    margin = float(np.max(width)) / 2 + 0.5
    low = np.floor(points.min(axis=0) - margin).astype(int)
    side = int((np.ceil(points.max(axis=0) + margin).astype(int) - low).max())
    part = np.zeros((side, side), np.float32)
    for stroke in strokes:
        np.maximum(part, brush.coverage(stroke - low.astype(np.float32), width, side), out=part)
    image = brush.blank()
    (x, y), (to_x, to_y) = np.maximum(low, 0), np.minimum(low + side, grid.SIZE)
    if to_x > x and to_y > y:
        inside = part[y - low[1] : to_y - low[1], x - low[0] : to_x - low[0]]
        image[y:to_y, x:to_x] = np.rint(255 * inside)
    return image


def random_position(rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Any position on the grid, as the argument `where` of `placed`."""
    return rng.uniform(-1, 1, 2)


def random_brush_width(path: float, rng: np.random.Generator) -> float:
    """Mostly the default width, else one between the thinnest and what suits a path of that side.

    `path` is the longer side of what the pen's tip covers, in cells.
    """
    kind, widest = rng.random(), min(grid.MAX_WIDTH, path / 2.2)
    if kind < 0.5:
        return grid.DEFAULT_WIDTH
    narrowest = grid.MIN_WIDTH if kind < 0.78 else 0.6 * widest
    return float(np.exp(rng.uniform(np.log(narrowest), np.log(widest))))


def render_augmented(
    strokes: list[Stroke], rng: np.random.Generator, strength: float = 1.0
) -> Image:
    """A character augmented for training: in shape, size, position, brush width and mouse noise."""
    smallest, largest = _PATH_RANGE
    path = smallest + (largest - smallest) * rng.random() ** 1.4  # small ones are harder
    width = random_brush_width(path, rng)
    shape = augmented(strokes, rng, strength)
    if rng.random() < _COARSE_SHARE:
        shape = on_coarse_grid(shape, rng)
    size = min(path + width, float(grid.SIZE))
    image = rendered(with_mouse_noise(placed(shape, size, width, random_position(rng)), rng), width)
    if rng.random() < 0.03:  # stray dots, which the framing takes for part of the digit
        specks = rng.integers(0, grid.SIZE, (2, int(rng.integers(1, 6))))
        image[*specks] = rng.integers(60, 256, specks.shape[1])
    return image


def render_as_written(
    strokes: list[Stroke], size: float, width: float, where: npt.ArrayLike = (0, 0)
) -> Image:
    """A character as it was written, for measuring; arguments as in `placed`."""
    events = [resampled(stroke, _SPACING) for stroke in placed(strokes, size, width, where)]
    return rendered(events, width)
