"""Lines and curves that generated drawings are made of; coordinates as in `forms`."""

from __future__ import annotations

import numpy as np

from training.data.characters import Stroke


def line(*points: tuple[float, float]) -> Stroke:
    """A stroke straight from point to point."""
    return np.array(points, np.float32)


def ellipse(x: float, y: float, wide: float, high: float, rng: np.random.Generator) -> Stroke:
    """About one turn from the top, in either direction."""
    turn = rng.choice((-1, 1)) * rng.uniform(1.9, 2.2) * np.pi
    angle = np.linspace(0, turn, 24) - np.pi / 2 + rng.normal(0, 0.4)
    return np.stack([x + wide * np.cos(angle), y + high * np.sin(angle)], axis=1).astype(np.float32)


def curve(rng: np.random.Generator, *points: tuple[float, float]) -> Stroke:
    """A smooth curve near these points, by cutting corners (Chaikin, 1974)."""
    path = np.array(points) + rng.normal(0, 0.03, (len(points), 2))
    for _ in range(3):
        cut = np.stack([0.75 * path[:-1] + 0.25 * path[1:], 0.25 * path[:-1] + 0.75 * path[1:]], 1)
        path = np.concatenate([path[:1], cut.reshape(-1, 2), path[-1:]])
    return path.astype(np.float32)


def ends(strokes: list[Stroke]) -> tuple[Stroke, Stroke]:
    """The highest and the lowest point."""
    points = np.concatenate(strokes)
    return points[points[:, 1].argmin()], points[points[:, 1].argmax()]
