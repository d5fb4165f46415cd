"""The same recognition on a Ray cluster, for archives that outgrow one machine."""

from __future__ import annotations

import logging
import pickle
import socket
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any  # Ray need not be there, when types are checked
from urllib.parse import urlsplit

import ray

from digit_gui.batch.answers import BATCH, PageRow, Row, answer, load_recognizer, page_answer
from digit_gui.batch.entries import Entry, open_entry, open_page_entry
from digit_gui.batch.errors import BatchError
from digit_gui.network.startup import compute_on_one_core

log = logging.getLogger(__name__)

_PAGES = 4
"""Pages that are handed to a worker together: some seconds of work."""

_TIMEOUT = 10.0
"""Seconds in which a cluster's address must answer: several times what a slow network takes."""


def answers_on_ray(
    entries: Iterable[Entry], model: Path, address: str, *, as_pages: bool = False
) -> Generator[list[Row] | list[PageRow], None, None]:
    """Opens pictures and recognizes them, with one loaded network on each core of the cluster.

    Args:
        entries: all are listed before the work begins.
        model: path of the network, on every machine.
        address: of the cluster, as `ray.init` takes it; "": one on this machine, for this run.
        as_pages: whether all that is written in a picture is to be read.

    Raises:
        BatchError: the cluster can't be reached, or can't do it.
    """
    _check_reachable(address)
    size = _PAGES if as_pages else BATCH
    try:
        ray.init(address or "local", log_to_driver=False, logging_level="error")
        context = ray.data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.CRITICAL)
        # Pickled, since names that are not text, and missing images, fit into no column.
        packed = [{"entry": pickle.dumps(entry)} for entry in entries]
        if not packed:
            return
        answered = ray.data.from_items(packed).map_batches(
            _Answers,
            fn_constructor_args=(model, as_pages),
            batch_size=size,
            compute=ray.data.ActorPoolStrategy(size=int(ray.cluster_resources()["CPU"])),
            num_cpus=1,
        )
        for batch in answered.iter_batches(batch_size=size):
            yield [pickle.loads(row) for row in batch["row"]]  # noqa: S301
    except (ray.exceptions.RayError, ConnectionError) as error:
        # Ray's text is the worker's whole traceback, with the reason in its last line.
        log.exception("Ray failed")
        reason = str(error).strip().splitlines()[-1]
        raise BatchError(f"Ray failed: {reason}") from error
    finally:
        ray.shutdown()


def _check_reachable(address: str) -> None:
    """Checks whether the address can be reached; Ray itself tries for minutes, in silence."""
    try:
        at = urlsplit(address if "://" in address else f"//{address}")
        if at.port is not None:
            socket.create_connection((at.hostname, at.port), timeout=_TIMEOUT).close()
    except (OSError, ValueError) as error:
        raise BatchError(f"Ray can't be reached at {address}: {error}") from error


class _Answers:
    """A worker of Ray, with one loaded network."""

    def __init__(self, model: Path, as_pages: bool) -> None:
        compute_on_one_core()
        self._as_pages = as_pages
        self._recognizer = load_recognizer(model)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[bytes]]:
        entries = [pickle.loads(entry) for entry in batch["entry"]]  # noqa: S301
        rows: list[Row] | list[PageRow]
        if self._as_pages:
            rows = [page_answer(open_page_entry(entry), self._recognizer) for entry in entries]
        else:
            rows = answer([open_entry(entry) for entry in entries], self._recognizer)
        return {"row": [pickle.dumps(row) for row in rows]}
