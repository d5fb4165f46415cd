"""Renders the samples of every epoch anew, in separate processes, while the network trains."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.network.learning.targets import Targets
from training.synthesis.samples import Mix, Sources, draw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from digit_gui.core.grid import Floats, Images

KEPT_EPOCHS = 5
"""As many epochs as the small network needs; 35 to 80 MB each."""

_PART = 500
"""Samples rendered at a time: they fit into a core's cache, which makes MNIST 3x faster."""

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


def _render_part(
    kind: str, count: int, seed: tuple[int, ...], kept: Path | None
) -> tuple[Images, Targets]:
    if kept and kept.is_file():
        with np.load(kept) as arrays:
            return arrays["x"], arrays["y"]
    x, y = draw(_sources, kind, count, np.random.default_rng(seed))
    if kept:
        unfinished = kept.with_suffix(".unfinished.npz")
        np.savez(unfinished, x=x, y=y)
        unfinished.replace(kept)
    return x, y


class SampleStream:
    """Batches of samples, each epoch rendered while the one before is used; a context manager.

    The samples of an epoch depend on the seed and the epoch's number alone. With `distinct`, there
    are that many different epochs, which come again and again, in another order. With `kept`, a
    folder, the samples of the first `KEPT_EPOCHS` are kept there for another network that learns
    from the same sources: rendering takes half of the time.
    """

    def __init__(
        self,
        sources: Sources,
        mix: Mix,
        batch_size: int,
        seed: int,
        *,
        distinct: int | None = None,
        kept: Path | None = None,
    ) -> None:
        self._distinct, self._kept = distinct, kept
        if kept:
            kept.mkdir(parents=True, exist_ok=True)
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
        epoch = epoch % self._distinct if self._distinct else epoch
        kept = self._kept if epoch < KEPT_EPOCHS else None
        parts = [
            (kind, min(_PART, count - start))
            for kind, count in self._counts.items()
            for start in range(0, count, _PART)
        ]
        return [
            self._pool.submit(
                _render_part,
                kind,
                count,
                (self._seed, epoch, number),
                kept and kept / f"{self._seed}-{epoch}-{number}-{kind}-{count}.npz",
            )
            for number, (kind, count) in enumerate(parts)
        ]
