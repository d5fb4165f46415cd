"""Draws pen strokes on the grid as a person with a mouse would: each time a little differently.

Until a character is placed its longer side measures 1, wherever it lies; afterwards coordinates
are cells of the grid, as in `digit_gui.core.drawing`, whose brush draws them.
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
"""How long the longer side of a drawing is, brush included, in cells: what people draw."""


def centre_and_side(strokes: list[Stroke]) -> tuple[Stroke, float]:
    """The middle of the bounding box, (2,), and its longer side, at least 1e-3."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    return (low + high) / 2, max(float((high - low).max()), 1e-3)


def normalized(strokes: list[Stroke]) -> list[Stroke]:
    """The same strokes around (0, 0), the longer side 1."""
    middle, side = centre_and_side(strokes)
    return [(stroke - middle) / np.float32(side) for stroke in strokes]


def resampled(stroke: Stroke, spacing: float) -> Stroke:
    """The stroke cut anew into equal steps of about `spacing`, as the mouse's events would."""
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
    """Scales a character to `size` cells, brush of `width` included, and puts it on the grid.

    `where` says how far from the middle, x and y in -1..1: at 1 it touches the right or lower edge.
    """
    middle, side = centre_and_side(strokes)
    scale = max(size - width, 1.0) / side
    strokes = [(stroke - middle) * np.float32(scale) for stroke in strokes]
    points = np.concatenate(strokes)
    reach = (points.max(axis=0) - points.min(axis=0) + width) / 2
    room = np.maximum(grid.SIZE / 2 - reach, 0)
    centre = (grid.SIZE / 2 + room * where).astype(np.float32)
    return [stroke + centre for stroke in strokes]


def augmented(
    strokes: list[Stroke], rng: np.random.Generator, strength: float = 1.0
) -> list[Stroke]:
    """Another hand's version: slanted, turned, stretched, bent, its strokes a little apart.

    `strength` 1 goes as far as people's hands differ; 0 changes nothing. Longer side 1 after it.
    """
    turn, slant, stretch = strength * rng.normal(0, (0.12, 0.18, 0.12))
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ [[np.exp(stretch), slant], [0, 1]]
    waves, phases = rng.normal(0, 2.6, (2, 2)), rng.uniform(0, 2 * np.pi, 2)
    bend = rng.normal(0, 0.03 * strength, (2, 2))
    apart = 0.03 * strength if len(strokes) > 1 else 0.0
    result = []
    for stroke in normalized(strokes):
        bent = stroke + np.sin(stroke @ waves + phases) @ bend + rng.normal(0, apart, 2)
        result.append((bent @ matrix.T).astype(np.float32))
    return normalized(result)


def with_mouse_noise(strokes: list[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """Placed strokes as a mouse reports them: sparse or dense, trembling, now and then torn."""
    spacing = rng.uniform(0.6, 2.4)
    tremble = rng.exponential(0.08)
    result = []
    for stroke in strokes:
        events = resampled(stroke, spacing)
        if len(events) > 4 and rng.random() < 0.2:  # begun late or ended early
            cut = rng.integers(1, 1 + max(1, len(events) // 12))
            events = events[cut:] if rng.random() < 0.5 else events[:-cut]
        events = events + rng.normal(0, tremble, events.shape).astype(np.float32)
        if len(events) > 8 and rng.random() < 0.06:  # the pen lost touch
            at = rng.integers(3, len(events) - 3)
            result += [events[:at], events[at + int(spacing < 1.2) :]]
        else:
            result.append(events)
    return result


def rendered(strokes: list[Stroke], width: float | npt.NDArray[np.float32]) -> Image:
    """The drawing, (28, 28) uint8, of placed strokes with a brush of `width` cells.

    What lies outside the grid is not drawn. Only the part of the grid in reach is computed.
    """
    points = np.concatenate(strokes)
    reach = float(np.max(width)) / 2 + 0.5
    low = np.floor(points.min(axis=0) - reach).astype(int)
    side = int((np.ceil(points.max(axis=0) + reach).astype(int) - low).max())
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
    """Any place on the grid, as `placed` wants it."""
    return rng.uniform(-1, 1, 2)


def random_brush_width(size: float, rng: np.random.Generator) -> float:
    """Mostly the brush as it comes, now and then another that fits a drawing of `size` cells."""
    if rng.random() < 0.6:
        return grid.DEFAULT_WIDTH
    widest = min(grid.MAX_WIDTH, size / 4.5)
    return float(np.exp(rng.uniform(np.log(grid.MIN_WIDTH), np.log(widest))))


def render_augmented(
    strokes: list[Stroke], rng: np.random.Generator, strength: float = 1.0
) -> Image:
    """A character drawn anew for training: any hand, size, place, brush and mouse."""
    smallest, largest = SIZE_RANGE[0] - 1, SIZE_RANGE[1] + 2
    size = smallest + (largest - smallest) * rng.random() ** 1.4  # small ones are harder to read
    width = random_brush_width(size, rng)
    strokes = with_mouse_noise(
        placed(augmented(strokes, rng, strength), size, width, random_position(rng)), rng
    )
    image = rendered(strokes, width)
    if rng.random() < 0.03:  # a slip of the mouse, which the framing cannot know to leave out
        specks = rng.integers(0, grid.SIZE, (2, int(rng.integers(1, 6))))
        image[*specks] = rng.integers(60, 256, specks.shape[1])
    return image


def render_as_written(
    strokes: list[Stroke], size: float, width: float, where: npt.ArrayLike = (0, 0)
) -> Image:
    """A character drawn for measuring, as it was written; arguments as in `placed`."""
    events = [resampled(stroke, 0.8) for stroke in placed(strokes, size, width, where)]
    return rendered(events, width)
