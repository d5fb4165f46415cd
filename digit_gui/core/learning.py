"""What the workshop's window and the process that trains tell each other: plain values.

Shares and likelihoods are in 0..1. "Strangers" are people whose drawings no network learns from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Image

DENSE = ("no hidden layer", "one dense layer", "two dense layers")
CONVOLUTIONS = ("one convolution", "two convolutions")
KINDS = (*DENSE, *CONVOLUTIONS)
"""Kinds of networks, the simplest first."""

ACTIVATIONS = ("relu", "tanh", "sigmoid")

UNKNOWN = 10
"""The confusion matrix's last column: no digit was named."""


@dataclass(frozen=True)
class Architecture:
    """How a network is built.

    Attributes:
        kind: one of `KINDS`.
        width: feature maps of the first convolution, or a quarter of the units of a dense layer.
        activation: one of `ACTIVATIONS`.
        is_framed: whether drawings are scaled and centred first.
        dropout: the share of the last hidden values that is left out in training, in 0..0.8.
    """

    kind: str = "two convolutions"
    width: int = 8
    activation: str = "relu"
    is_framed: bool = True
    dropout: float = 0.0


@dataclass(frozen=True)
class Hyperparameters:
    """How a network learns; all of it may change while it does.

    Attributes:
        learning_rate: Adam's.
        batch_size: drawings in a step.
        drawings: how many digits it learns from.
        variation: how much they are varied each time; 0 not at all, 1 about as writers differ.
        with_non_digits: whether it also learns what is no digit.
        without_forms: whether ones with an upstroke and crossed sevens are left out.
        pause_s: seconds to wait after each step, for slow motion.
    """

    learning_rate: float = 2e-3
    batch_size: int = 64
    drawings: int = 6000
    variation: float = 0.5
    with_non_digits: bool = True
    without_forms: bool = False
    pause_s: float = 0.0


# What the window tells the process that trains


@dataclass(frozen=True)
class Build:
    """Make a new network, untrained; `seed` decides its first weights and all that is random.

    The present one is written to `keep` first; if that fails, it stays.
    """

    architecture: Architecture
    seed: int = 0
    keep: Path | None = None


@dataclass(frozen=True)
class Learn:
    """Go on with these hyperparameters."""

    hyperparameters: Hyperparameters


@dataclass(frozen=True)
class Run:
    """Train for a number of steps or of epochs; without either, until `Pause`.

    `number` comes back with `Paused`.
    """

    steps: int = 0
    epochs: int = 0
    number: int = 0


@dataclass(frozen=True)
class Pause:
    """Stop training after the present step."""


@dataclass(frozen=True, eq=False)
class Look:
    """Say after every few steps what the network makes of this image; None: of none."""

    image: Image | None


@dataclass(frozen=True)
class Save:
    """Write the network to a `.keras` file, whole or not at all."""

    path: Path


@dataclass(frozen=True)
class Open:
    """Go on with the network in a file that `Save` wrote; `keep` as for `Build`."""

    path: Path
    keep: Path | None = None


Command = Build | Learn | Run | Pause | Look | Save | Open


# What it answers


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


Report = Built | Progress | Evaluation | Paused | Saved | Refused
