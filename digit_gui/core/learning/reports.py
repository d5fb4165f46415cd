"""What the process that trains for the workshop tells the window: plain values.

Shares and likelihoods are in 0..1. "Strangers" are people whose drawings no network learns from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from digit_gui.core.learning.requests import Architecture, Command

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Images

UNKNOWN = 10
"""The confusion matrix's last column: no digit was named."""


class Point(NamedTuple):
    """A point of the learning curves: epochs, and loss and share right of two kinds of drawings."""

    epochs: float
    learned_loss: float
    learned_right: float
    loss: float
    right: float


@dataclass(frozen=True)
class Built:
    """There is a new network, or one from a file.

    Attributes:
        architecture: how it is built.
        shapes: what each layer gives, from the drawing on: a name, and the shape without batch.
        weights: how many there are.
        curve: what became of it so far.
    """

    architecture: Architecture
    shapes: tuple[tuple[str, tuple[int, ...]], ...]
    weights: int
    curve: tuple[Point, ...] = ()


@dataclass(frozen=True, eq=False)
class Progress:
    """Where the training is.

    Attributes:
        epochs: how often it has seen all drawings, with the part of the present epoch.
        losses: of the steps since the last report, with the epochs at each: (n, 2) float32.
        kernels: the first layer's weights, (height, width, n) float32.
        likelihoods: of the present drawing, (10,) float32; None when there is none.
    """

    epochs: float
    losses: Floats
    kernels: Floats
    likelihoods: Floats | None


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What the network can do now.

    Attributes:
        point: for the curves: of the drawings that it learns from, unvaried, and of strangers'
            digits, the loss and the share for which the right digit is named.
        confusion: (10, 11) int, strangers' digits by what was named; the last column is Unknown.
        non_digits_unknown: share of strangers' non-digits that are Unknown.
        forms_right: share right of strangers' ones with an upstroke and crossed sevens.
    """

    point: Point
    confusion: npt.NDArray[np.int_]
    non_digits_unknown: float
    forms_right: float


@dataclass(frozen=True)
class Paused:
    """The training that `Run` began with that number has stopped."""

    number: int


@dataclass(frozen=True)
class Saved:
    """The network was written to `path`."""

    path: Path


@dataclass(frozen=True)
class Refused:
    """A command could not be carried out; `why` is a sentence for a person."""

    command: Command
    why: str


@dataclass(frozen=True, eq=False)
class Projection:
    """Strangers' digits as points, in the order of the lesson data.

    Attributes:
        layer: whose values they are.
        points: (N, 2) float32.
        present: where the drawing on the grid is, (2,) float32; None when there is none.
        likelihoods: (N, 10) float32, what the network answers.
    """

    layer: str
    points: Floats
    present: Floats | None
    likelihoods: Floats


@dataclass(frozen=True, eq=False)
class Measured:
    """How a network does on strangers' digits that were damaged in one way.

    Attributes:
        network: what was measured, as in `Measure`.
        damage: how they were damaged, for a person.
        right: share for which the right digit is named.
        wrong: share for which another is named.
        images: (N, 28, 28) uint8, what it was asked about.
        likelihoods: (N, 10) float32, what it answered.
        labels: (N,) int8, what was written.
    """

    network: Path | None
    damage: str
    right: float
    wrong: float
    images: Images
    likelihoods: Floats
    labels: npt.NDArray[np.int8]


Report = Built | Progress | Evaluation | Paused | Saved | Refused | Projection | Measured
