"""Entries to rows: many images through the network, in batches, in the order of the entries."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.batch.entries import Entry, open_entry
from digit_gui.batch.errors import BatchError
from digit_gui.core.prediction import Prediction
from digit_gui.network.startup import native_noise_silenced

if TYPE_CHECKING:
    from digit_gui.network.recognizer import Recognizer

BATCH = 64
"""Images that go through the network together; more at once gain little, and are seen later."""

_AHEAD = 4 * BATCH
"""Pictures that are being opened, or wait for the network: enough that it never waits for them."""


@dataclass(frozen=True, eq=False)
class Row:
    """The answer to one picture, or the error in its place.

    Attributes:
        path: the name of the entry.
        prediction: None where there is an error.
        error: empty where there is none.
    """

    path: str
    prediction: Prediction | None = None
    error: str = ""


def load_recognizer(model: Path) -> Recognizer:
    """Imports Keras and loads the network, which takes seconds.

    Raises:
        BatchError: the file can't serve as the network.
    """
    with native_noise_silenced():
        from digit_gui.network.recognizer import ModelError, Recognizer

        try:
            return Recognizer(model)
        except ModelError as error:
            raise BatchError(str(error)) from error


def answers(entries: Iterable[Entry], recognizer: Recognizer) -> Generator[list[Row], None, None]:
    """Opens pictures in parallel, and recognizes them in batches."""
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        opened = _opened_ahead(entries, pool)
        while batch := list(islice(opened, BATCH)):
            yield answer(batch, recognizer)
    finally:
        pool.shutdown(cancel_futures=True)


def answer(entries: Sequence[Entry], recognizer: Recognizer) -> list[Row]:
    """The rows of entries that have been opened."""
    images = [entry.image for entry in entries if entry.image is not None]
    likelihoods = iter(recognizer.predict_all(np.stack(images))) if images else iter(())
    return [
        Row(entry.name, error=entry.error)
        if entry.image is None
        else Row(entry.name, Prediction(next(likelihoods)))
        for entry in entries
    ]


def _opened_ahead(entries: Iterable[Entry], pool: ThreadPoolExecutor) -> Iterator[Entry]:
    waiting: deque[Entry | Future[Entry]] = deque()
    for entry in entries:
        # Images out of arrays are there already.
        waiting.append(entry if entry.image is not None else pool.submit(open_entry, entry))
        if len(waiting) > _AHEAD:
            yield _done(waiting.popleft())
    while waiting:
        yield _done(waiting.popleft())


def _done(entry: Entry | Future[Entry]) -> Entry:
    return entry if isinstance(entry, Entry) else entry.result()
