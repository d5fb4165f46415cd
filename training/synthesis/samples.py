"""Draws the samples that the network learns from, kind by kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DIGITS
from digit_gui.network.learning import variation
from digit_gui.network.learning.targets import Targets, one_hot, uniform_targets
from training.synthesis import forms, non_digits, one_seven, strokes

if TYPE_CHECKING:
    from collections.abc import Collection

    from digit_gui.core.grid import Image, Images
    from training.data.characters import Characters

_SOFT_SHARE = 0.12
"""The share of rendered drawings with edges as soft as MNIST's. Without any, soft edges alone would
speak for a digit; with half of them soft, fewer digits were read."""

_MARK_WEIGHT = 1.8
"""How many times as often a mark is sampled as a letter of the same writer."""


@dataclass(frozen=True)
class Sources:
    """The data that samples are made of; pen strokes and other characters can be missing."""

    x_mnist: Images
    y_mnist: npt.NDArray[np.uint8]
    digits: Characters | None = None
    other: Characters | None = None

    def without(self, sites: Collection[str]) -> Sources:
        """The same without the characters collected at `sites`."""
        return replace(
            self,
            digits=self.digits and self.digits.without_sites(sites),
            other=self.other and self.other.without_sites(sites),
        )


@dataclass(frozen=True)
class Mix:
    """How many samples of each kind make an epoch; `between` are drawings between a 1 and a 7."""

    mnist: int = 52_000
    digits: int = 18_000
    other: int = 24_000
    non_digits: int = 6_000
    between: int = 1_000

    def available(self, sources: Sources) -> dict[str, int]:
        """The counts of the kinds that `sources` has data for; without digits all are MNIST's."""
        counts = {"mnist": self.mnist, "digits": self.digits}
        if sources.digits is None:
            return {"mnist": self.mnist + self.digits}
        counts |= {"non_digits": self.non_digits, "between": self.between}
        if sources.other is not None:
            counts["other"] = self.other
        return counts


def draw(
    sources: Sources, kind: str, count: int, rng: np.random.Generator
) -> tuple[Images, Targets]:
    """`count` samples of one of the kinds of `Mix`: images (count, 28, 28) and their targets."""
    if kind == "mnist":
        chosen = rng.choice(len(sources.x_mnist), count, replace=count > len(sources.x_mnist))
        return variation.augmented(sources.x_mnist[chosen], rng), one_hot(sources.y_mnist[chosen])
    if kind == "digits" and sources.digits is not None:
        return _render_digits(sources.digits, count, rng)
    if kind == "other" and sources.other is not None:
        chosen = rng.choice(len(sources.other), count, p=_weights_of_other(sources.other))
        rendered = [strokes.render_augmented(sources.other.strokes(int(i)), rng) for i in chosen]
        return _some_softened(rendered, rng), uniform_targets(count)
    if kind == "between":
        return _render_between(count, rng)
    assert sources.digits is not None
    shares = np.array(list(non_digits.KINDS.values()))
    kinds = rng.choice(list(non_digits.KINDS), count, p=shares / shares.sum())
    rendered = [non_digits.render_non_digit(str(kind), sources.digits, rng) for kind in kinds]
    return _some_softened(rendered, rng), uniform_targets(count)


def _render_digits(
    digits: Characters, count: int, rng: np.random.Generator
) -> tuple[Images, Targets]:
    chosen = rng.choice(len(digits), count, p=digits.writer_weights)
    labels = digits.labels[chosen].astype(int)
    rendered = []
    for index, label in zip(chosen, labels, strict=True):
        character = forms.rare(digits.strokes(int(index)), int(label), rng)
        rendered.append(strokes.render_augmented(character, rng))
    return _some_softened(rendered, rng), one_hot(labels)


def _render_between(count: int, rng: np.random.Generator) -> tuple[Images, Targets]:
    """Drawings between a 1 and a 7; their targets are the likelihoods of either."""
    rendered, targets = [], np.zeros((count, DIGITS), np.float32)
    for target in targets:
        character, seven = one_seven.between(rng)
        rendered.append(strokes.render_augmented(character, rng, 0.3))
        target[[1, 7]] = 1 - seven, seven
    return np.stack(rendered), targets


def _weights_of_other(other: Characters) -> npt.NDArray[np.float64]:
    """Sampling probabilities (N,) of letters and marks; marks look more like digits."""
    weights = other.writer_weights * np.where(np.char.isalpha(other.labels), 1.0, _MARK_WEIGHT)
    return np.asarray(weights / weights.sum())


def _some_softened(rendered: list[Image], rng: np.random.Generator) -> Images:
    soft = rng.random(len(rendered)) < _SOFT_SHARE
    return np.stack(
        [
            strokes.softened(image, rng) if chosen else image
            for image, chosen in zip(rendered, soft, strict=True)
        ]
    )
