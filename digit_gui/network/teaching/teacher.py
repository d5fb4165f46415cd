"""Teaches the last layers of the program's network a hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import NO_DIGIT, THRESHOLD
from digit_gui.network.learning import variation
from digit_gui.network.learning.targets import Targets, one_hot, uniform_targets
from digit_gui.network.teaching.upper_layers import UpperLayers, Weights, likelihoods_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Images
    from digit_gui.network.teaching.rehearsal import Rehearsal

COPIES = 12
"""Of each example, the first as it was drawn, the others varied as writers vary."""


@dataclass(frozen=True)
class Recipe:
    """How it learns, with Adam; `docs/decisions/0017-teaching-a-hand.md` has what was compared.

    Attributes:
        examples, rehearsed: how many there are in each step.
        least_slope: of the softplus, for the digit that an example is.
        non_digits: share of what is rehearsed; it is they that are forgotten first.
        temperatures: the least and the greatest that may be chosen; with less than 1.1 fewer
            letters stay Unknown.
    """

    steps: int = 120
    warmup: int = 5
    learning_rate: float = 1e-2
    examples: int = 96
    rehearsed: int = 224
    least_slope: float = 0.3
    non_digits: float = 0.4
    temperatures: tuple[float, float] = (1.1, 1.5)
    seed: int = 20261127


@dataclass(frozen=True, eq=False)
class Stored:
    """Stored drawings: features (N, 4000), labels (N,), and what the network answers, (N, 10)."""

    features: Floats
    labels: npt.NDArray[np.int8]
    likelihoods: Targets


class Teacher:
    """Holds the network and the features of all stored drawings, and learns from examples.

    Learning always begins with the network as shipped, and is deterministic.
    """

    def __init__(
        self, upper: UpperLayers, rehearsal: Rehearsal, recipe: Recipe | None = None
    ) -> None:
        self.upper = upper
        self._rehearsal = rehearsal
        self.recipe = recipe or Recipe()
        self._parts: list[Floats] = []
        self._stored: tuple[Stored, Stored] | None = None

    def prepare(self) -> Iterator[float]:
        """Computes the features of the stored drawings, once; yields what share is done.

        One that is not iterated to its end goes on where it was, the next time.
        """
        rehearsed, strangers = self._rehearsal.rehearsed, self._rehearsal.strangers
        images = np.concatenate([rehearsed.images, strangers.images])
        done = sum(map(len, self._parts))
        for part in self.upper.features(images[done:]):
            self._parts.append(part)
            done += len(part)
            yield done / len(images)
        if self._stored is None:
            features = np.concatenate(self._parts)
            likelihoods = self.upper.weights.likelihoods(features)
            first, others = slice(len(rehearsed.labels)), slice(len(rehearsed.labels), None)
            self._stored = (
                Stored(features[first], rehearsed.labels, likelihoods[first]),
                Stored(features[others], strangers.labels, likelihoods[others]),
            )

    @property
    def rehearsed(self) -> Stored:
        """What the network shall go on to answer as it does; after `prepare`."""
        assert self._stored is not None
        return self._stored[0]

    @property
    def strangers(self) -> Stored:
        """What judges it; after `prepare`."""
        assert self._stored is not None
        return self._stored[1]

    def copies(self, images: Images) -> Iterator[Floats]:
        """Features of `COPIES` of N images, in all (COPIES * N, 4000), some at a time."""
        rng = np.random.default_rng(self.recipe.seed)
        varied = [variation.augmented(images, rng) for _ in range(COPIES - 1)]
        yield from self.upper.features(np.concatenate([images, *varied]))

    def learn(self, features: Floats, labels: npt.NDArray[np.int8]) -> Iterator[float | Weights]:
        """Learns from `COPIES` of N examples; yields what share is done, and the weights at last.

        Args:
            features: as `copies` gives them.
            labels: (N,), 0..9 or `NO_DIGIT`.
        """
        recipe, others = self.recipe, self.rehearsed
        rng = np.random.default_rng(recipe.seed)
        is_digit = others.labels != NO_DIGIT
        shares = np.where(
            is_digit,
            (1 - recipe.non_digits) / is_digit.sum(),
            recipe.non_digits / (~is_digit).sum(),
        )
        chosen = rng.choice(len(shares), (recipe.steps, recipe.rehearsed), p=shares)
        ours = rng.integers(0, len(features), (recipe.steps, recipe.examples))
        targets = np.tile(targets_of(labels), (COPIES, 1))
        weights, adam = self.upper.weights, _Adam()
        for step in range(recipe.steps):
            batch = np.concatenate([features[ours[step]], others.features[chosen[step]]])
            wanted = np.concatenate([targets[ours[step]], others.likelihoods[chosen[step]]])
            decay = (1 + math.cos(math.pi * step / recipe.steps)) / 2
            rate = recipe.learning_rate * decay * min(1.0, (step + 1) / recipe.warmup)
            logits = weights.logits(batch)
            # Of the cross-entropy of the softmax of the softplus of the logits.
            slope = 1 / (1 + np.exp(-logits))
            of_examples = slope[: recipe.examples]
            # Where there is no evidence at all the softplus has no slope: nothing is learned.
            is_wanted = wanted[: recipe.examples] > THRESHOLD
            of_examples[is_wanted] = np.maximum(of_examples[is_wanted], recipe.least_slope)
            of_logits = (likelihoods_of(logits) - wanted) * slope / np.float32(len(batch))
            weights = adam.step(weights, weights.gradient(batch, of_logits), rate)
            yield (step + 1) / recipe.steps
        yield weights

    def fit_temperature(
        self, weights: Weights, logits: Floats, labels: npt.NDArray[np.int8]
    ) -> float:
        """What to divide the logits by, so that likelihoods are as calibrated as they were.

        Args:
            weights: that were learned.
            logits: (N, 10), of examples, by weights that were learned without them.
            labels: (N,), what they are.
        """
        strangers = self.strangers
        every = np.concatenate([logits, weights.logits(strangers.features)])
        targets = np.concatenate([targets_of(labels), strangers.likelihoods])
        candidates = np.geomspace(*self.recipe.temperatures, 31)
        losses = [
            -(targets * np.log(np.maximum(likelihoods_of(every / t), 1e-9))).sum()
            for t in candidates.astype(np.float32)
        ]
        return float(candidates[int(np.argmin(losses))])


class _Adam:
    """Kingma, Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015, arXiv:1412.6980."""

    def __init__(self, beta_1: float = 0.9, beta_2: float = 0.99) -> None:
        self._betas = beta_1, beta_2
        none = np.zeros((), np.float32)
        self._moments: list[tuple[Floats, Floats]] = [(none, none)] * 3
        self._steps = 0

    def step(self, weights: Weights, gradients: tuple[Floats, ...], rate: float) -> Weights:
        """The weights after one step."""
        (one, two), self._steps = self._betas, self._steps + 1
        self._moments = [
            (one * first + (1 - one) * gradient, two * second + (1 - two) * gradient**2)
            for (first, second), gradient in zip(self._moments, gradients, strict=True)
        ]
        changes = [
            rate
            * (first / (1 - one**self._steps))
            / (np.sqrt(second / (1 - two**self._steps)) + 1e-7)
            for first, second in self._moments
        ]
        return Weights(
            *(
                np.asarray(value - change, np.float32)
                for value, change in zip(
                    (weights.sums, weights.kernel, weights.bias), changes, strict=True
                )
            )
        )


def targets_of(labels: npt.NDArray[np.int8]) -> Targets:
    """(N, 10), of labels (N,): for what is no digit all are equally likely."""
    is_digit = labels[:, None] != NO_DIGIT
    digits = one_hot(np.maximum(labels, 0))
    return np.where(is_digit, digits, uniform_targets(len(labels)))
