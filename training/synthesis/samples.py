"""Renders the samples of every epoch anew, in separate processes, while the network trains."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.network.learning import variation
from digit_gui.network.learning.targets import Targets, one_hot, uniform_targets
from training.synthesis import forms, non_digits, strokes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from digit_gui.core.grid import Floats, Images
    from training.data.characters import Characters

_PART = 500
"""Samples rendered at a time: they fit into a core's cache, which makes MNIST 3x faster."""


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
    """How many samples of each kind make an epoch."""

    mnist: int = 52_000
    digits: int = 18_000
    other: int = 24_000
    non_digits: int = 4_000

    def available(self, sources: Sources) -> dict[str, int]:
        """The counts of the kinds that `sources` has data for; without digits all are MNIST's."""
        counts = {"mnist": self.mnist, "digits": self.digits}
        if sources.digits is None:
            return {"mnist": self.mnist + self.digits}
        counts["non_digits"] = self.non_digits
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
        chosen = rng.choice(len(sources.other), count, p=sources.other.writer_weights)
        rendered = [strokes.render_augmented(sources.other.strokes(int(i)), rng) for i in chosen]
        return np.stack(rendered), uniform_targets(count)
    assert sources.digits is not None
    shares = np.array(list(non_digits.KINDS.values()))
    kinds = rng.choice(list(non_digits.KINDS), count, p=shares / shares.sum())
    rendered = [non_digits.render_non_digit(str(kind), sources.digits, rng) for kind in kinds]
    return np.stack(rendered), uniform_targets(count)


def _render_digits(
    digits: Characters, count: int, rng: np.random.Generator
) -> tuple[Images, Targets]:
    chosen = rng.choice(len(digits), count, p=digits.writer_weights)
    labels = digits.labels[chosen].astype(int)
    rendered = []
    for index, label in zip(chosen, labels, strict=True):
        character = forms.rare(digits.strokes(int(index)), int(label), rng)
        rendered.append(strokes.render_augmented(character, rng))
    return np.stack(rendered), one_hot(labels)


_sources: Sources
"""The data that this process renders samples of."""


def _start_process(sources: Sources) -> None:
    global _sources
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that trains
    # If that process is killed, nothing else would end this one.
    threading.Thread(
        target=_exit_with, args=(multiprocessing.parent_process(),), daemon=True
    ).start()
    _sources = sources


def _exit_with(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _render_part(kind: str, count: int, seed: tuple[int, ...]) -> tuple[Images, Targets]:
    return draw(_sources, kind, count, np.random.default_rng(seed))


class SampleStream:
    """Batches of samples, each epoch rendered while the one before is used; a context manager.

    The samples of an epoch depend on the seed and the epoch's number alone.
    """

    def __init__(self, sources: Sources, mix: Mix, batch_size: int, seed: int) -> None:
        self._counts = mix.available(sources)
        self._batch_size, self._seed = batch_size, seed
        # Half of the cores render faster than the other half trains.
        self._pool = ProcessPoolExecutor(
            max(1, (os.cpu_count() or 2) // 2),
            multiprocessing.get_context("spawn"),
            initializer=_start_process,
            initargs=(sources,),
        )

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return max(1, sum(self._counts.values()) // self._batch_size)

    def __enter__(self) -> SampleStream:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def batches(self, first_epoch: int) -> Iterator[tuple[Floats, Targets]]:
        """Endless: images (batch, 28, 28, 1) float32 in 0..1, ink = 1, and targets (batch, 10)."""
        ahead = self._submit(first_epoch)
        for epoch in itertools.count(first_epoch):
            parts, ahead = ahead, self._submit(epoch + 1)
            rendered = [part.result() for part in parts]
            x, y = (np.concatenate(column) for column in zip(*rendered, strict=True))
            order = np.random.default_rng((self._seed, epoch)).permutation(len(x))
            for step in range(self.steps):
                batch = order[step * self._batch_size : (step + 1) * self._batch_size]
                yield np.divide(x[batch, :, :, None], 255, dtype=np.float32), y[batch]

    def _submit(self, epoch: int) -> list[Future[tuple[Images, Targets]]]:
        parts = [
            (kind, min(_PART, count - start))
            for kind, count in self._counts.items()
            for start in range(0, count, _PART)
        ]
        return [
            self._pool.submit(_render_part, kind, count, (self._seed, epoch, number))
            for number, (kind, count) in enumerate(parts)
        ]
