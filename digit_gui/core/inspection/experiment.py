"""What is changed to see what it does: maps switched off, temperature, threshold, the drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import SIZE, THRESHOLD

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.core.inspection.activations import Activations, Structure
    from digit_gui.core.prediction import Prediction

_NOISE_SEED = 28
"""The noise is always the same, so that an experiment has one outcome."""


@dataclass(frozen=True)
class Experiment:
    """What is changed; the defaults change nothing.

    Attributes:
        off: stage and index of each feature map that is switched off: its values are 0.
        temperature: above 0, what the values that softmax takes are divided by, besides what the
            network does: above 1 the likelihoods become more alike, below 1 less.
        threshold: in 0..1, what a likelihood must exceed for its digit to be named.
        across: cells by which the drawing is shifted to the right.
        down: cells by which it is shifted down.
        turn: degrees by which it is turned, clockwise, around the grid's middle.
        scale: above 0, how many times as large it becomes.
        blur: standard deviation, in cells, of the Gaussian that it is blurred with.
        noise: standard deviation of the noise that is added to each cell; ink is 1.
    """

    off: frozenset[tuple[int, int]] = frozenset()
    temperature: float = 1.0
    threshold: float = THRESHOLD
    across: float = 0.0
    down: float = 0.0
    turn: float = 0.0
    scale: float = 1.0
    blur: float = 0.0
    noise: float = 0.0

    @property
    def is_none(self) -> bool:
        """Whether nothing is changed."""
        return self == Experiment()

    def with_toggled(self, stage: int, index: int) -> Experiment:
        """The same with a map switched off, or on again."""
        return replace(self, off=self.off ^ {(stage, index)})

    def with_only(self, stage: int, index: int, count: int) -> Experiment:
        """The same with all but one of the `count` maps of a stage switched off.

        If that is so already, all of the stage's maps are on again.
        """
        others = {(stage, n) for n in range(count) if n != index}
        here = {(at, n) for at, n in self.off if at == stage}
        return replace(self, off=self.off - here | (frozenset() if here == others else others))

    def is_off(self, stage: int, index: int) -> bool:
        return (stage, index) in self.off


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a network computes in an experiment, and what it says without it.

    Attributes:
        experiment: what is changed.
        image: the drawing as changed, (28, 28) uint8.
        before: what the network says about the drawing without the experiment.
        activations: what it computes with it, for the drawing as changed.
        structure: of the changed network: that with another temperature has a layer more.
    """

    experiment: Experiment
    image: Image
    before: Prediction
    activations: Activations
    structure: Structure

    @property
    def after(self) -> Prediction:
        """What it says with the experiment; the digit that is named depends on the threshold."""
        return self.activations.prediction


@dataclass(frozen=True)
class Count:
    """How many of the stored test drawings a network names rightly.

    Attributes:
        drawings: how many were counted so far.
        total: how many there are.
        before: of those counted, how many are right without the experiment.
        after: how many are right with it.
    """

    drawings: int
    total: int
    before: int
    after: int


def altered(images: Images, experiment: Experiment) -> Images:
    """Drawings as an experiment changes them.

    They are moved, turned and scaled with linear interpolation, then blurred, then noise is added.

    Args:
        images: (N, 28, 28) uint8.
        experiment: what is changed.
    """
    ink: Floats = (images / 255).astype(np.float32)
    moves = (experiment.across, experiment.down, experiment.turn, experiment.scale)
    if moves != (0, 0, 0, 1):
        ink = _moved(ink, *moves)
    if experiment.blur > 0:
        weights = _blurring(experiment.blur)
        ink = np.matmul(np.matmul(weights, ink), weights.T, dtype=np.float32)
    if experiment.noise > 0:
        noise = np.random.default_rng(_NOISE_SEED).normal(size=(SIZE, SIZE))
        ink += (experiment.noise * noise).astype(np.float32)
    return np.rint(255 * np.clip(ink, 0, 1)).astype(np.uint8)


def _moved(ink: Floats, across: float, down: float, turn: float, scale: float) -> Floats:
    """Each cell takes the ink of the place that is moved there; from beyond the grid, none."""
    middle = (SIZE - 1) / 2
    rows, columns = np.indices((SIZE, SIZE)).astype(np.float32) - middle
    rows, columns = rows - down, columns - across
    cosine, sine = math.cos(math.radians(turn)) / scale, math.sin(math.radians(turn)) / scale
    from_row = np.clip(cosine * rows - sine * columns + middle, -1, SIZE)
    from_column = np.clip(sine * rows + cosine * columns + middle, -1, SIZE)
    padded = np.pad(ink, ((0, 0), (1, 2), (1, 2)))
    top, left = (np.floor(at).astype(np.intp) for at in (from_row, from_column))
    below, beside = from_row - top, from_column - left
    moved = sum(
        (
            padded[:, top + 1 + r, left + 1 + c]
            * ((below if r else 1 - below) * (beside if c else 1 - beside))
            for r in (0, 1)
            for c in (0, 1)
        ),
        np.zeros_like(ink),
    )
    return moved.astype(np.float32)


def _blurring(deviation: float) -> Floats:
    """Weights (28, 28) of a Gaussian for one axis; what is beyond the grid is paper."""
    distance = np.subtract.outer(np.arange(SIZE), np.arange(SIZE))
    reach = np.arange(-3 * SIZE, 3 * SIZE + 1)
    total = np.exp(-0.5 * (reach / deviation) ** 2).sum()
    weights: Floats = (np.exp(-0.5 * (distance / deviation) ** 2) / total).astype(np.float32)
    return weights
