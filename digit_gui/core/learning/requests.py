"""The choices of a network and of how it learns, and what the process that trains is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from digit_gui.core.grid import Image

DENSE = ("no hidden layer", "one dense layer", "two dense layers")
CONVOLUTIONS = ("one convolution", "two convolutions")
KINDS = (*DENSE, *CONVOLUTIONS)
"""Kinds of networks, the simplest first."""

ACTIVATIONS = ("relu", "tanh", "sigmoid")


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


@dataclass(frozen=True)
class Project:
    """Show strangers' digits as points, by what the layer of that name makes of them."""

    layer: str


@dataclass(frozen=True)
class Measure:
    """Measure the network in training, or the one in the file `network`, on strangers' digits."""

    network: Path | None = None


Command = Build | Learn | Run | Pause | Look | Save | Open | Project | Measure
