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

from digit_gui.batch.answers import BATCH, Row, answer, load_recognizer
from digit_gui.batch.entries import Entry, open_entry
from digit_gui.batch.errors import BatchError
from digit_gui.network.startup import compute_on_one_core

log = logging.getLogger(__name__)

_TIMEOUT = 10.0
"""Seconds in which a cluster's address must answer: several times what a slow network takes."""


def answers_on_ray(
    entries: Iterable[Entry], model: Path, address: str
) -> Generator[list[Row], None, None]:
    """Opens pictures and recognizes them, with one loaded network on each core of the cluster.

    Args:
        entries: all are listed before the work begins.
        model: path of the network, on every machine.
        address: of the cluster, as `ray.init` takes it; "": one on this machine, for this run.

    Raises:
        BatchError: the cluster can't be reached, or can't do it.
    """
    _check_reachable(address)
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
            fn_constructor_args=(model,),
            batch_size=BATCH,
            compute=ray.data.ActorPoolStrategy(size=int(ray.cluster_resources()["CPU"])),
            num_cpus=1,
        )
        for batch in answered.iter_batches(batch_size=BATCH):
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

    def __init__(self, model: Path) -> None:
        compute_on_one_core()
        self._recognizer = load_recognizer(model)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[bytes]]:
        entries = [open_entry(pickle.loads(entry)) for entry in batch["entry"]]  # noqa: S301
        return {"row": [pickle.dumps(row) for row in answer(entries, self._recognizer)]}
