"""Entries to rows: many images through the network, in batches, in the order of the entries."""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.batch.entries import Entry, open_entry, open_page_entry
from digit_gui.batch.errors import BatchError
from digit_gui.core.prediction import Prediction
from digit_gui.imaging.page.reading import read_draft
from digit_gui.network.startup import native_noise_silenced

if TYPE_CHECKING:
    from digit_gui.core.page import Page
    from digit_gui.network.recognizer import Recognizer

BATCH = 64
"""Images that go through the network together; more at once gain little, and are seen later."""

_AHEAD = 4 * BATCH
"""Pictures that are being opened, or wait for the network: enough that it never waits for them."""

_PAGES_AHEAD = 4
"""The same of pages, which take some tens of megabytes each while they are opened."""

_SEVERAL = "{} digits were found in this picture: recognize it with --pages."


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


@dataclass(frozen=True, eq=False)
class PageRow:
    """What stands on one page, or the error in its place.

    Attributes:
        path: the name of the entry.
        page: None where there is an error.
        error: empty where there is none.
    """

    path: str
    page: Page | None = None
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
    with _opened(entries, open_entry, _AHEAD) as opened:
        while batch := list(islice(opened, BATCH)):
            yield answer(batch, recognizer)


def answer(entries: Sequence[Entry], recognizer: Recognizer) -> list[Row]:
    """The rows of entries that have been opened."""
    images = [entry.image for entry in entries if entry.image is not None]
    likelihoods = iter(recognizer.predict_all(np.stack(images))) if images else iter(())
    return [
        Row(entry.name, error=entry.error)
        if entry.image is None
        else _row(entry, Prediction(next(likelihoods)), recognizer)
        for entry in entries
    ]


def _row(entry: Entry, prediction: Prediction, recognizer: Recognizer) -> Row:
    """The answer to a picture; an error where it holds several digits, to all of which it isn't."""
    if entry.draft is not None:
        page = read_draft(entry.draft, recognizer.predict_all)
        digits = sum(piece.digit is not None for piece in page.pieces)
        if digits > 1:
            return Row(entry.name, error=_SEVERAL.format(digits))
    return Row(entry.name, prediction)


def page_answers(
    entries: Iterable[Entry], recognizer: Recognizer
) -> Generator[list[PageRow], None, None]:
    """Opens pages in parallel, and reads them one after the other."""
    with _opened(entries, open_page_entry, _PAGES_AHEAD) as opened:
        for entry in opened:
            yield [page_answer(entry, recognizer)]


def page_answer(entry: Entry, recognizer: Recognizer) -> PageRow:
    """The row of a page that has been opened."""
    if entry.draft is None:
        return PageRow(entry.name, error=entry.error)
    return PageRow(entry.name, read_draft(entry.draft, recognizer.predict_all))


@contextlib.contextmanager
def _opened(
    entries: Iterable[Entry], open_one: Callable[[Entry], Entry], ahead: int
) -> Iterator[Iterator[Entry]]:
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        yield _opened_ahead(entries, pool, open_one, ahead)
    finally:
        pool.shutdown(cancel_futures=True)


def _opened_ahead(
    entries: Iterable[Entry],
    pool: ThreadPoolExecutor,
    open_one: Callable[[Entry], Entry],
    ahead: int,
) -> Iterator[Entry]:
    waiting: deque[Entry | Future[Entry]] = deque()
    for entry in entries:
        # Images out of arrays are there already.
        waiting.append(entry if entry.image is not None else pool.submit(open_one, entry))
        if len(waiting) > ahead:
            yield _done(waiting.popleft())
    while waiting:
        yield _done(waiting.popleft())


def _done(entry: Entry | Future[Entry]) -> Entry:
    return entry if isinstance(entry, Entry) else entry.result()
