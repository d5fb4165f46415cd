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
from digit_gui.batch.entries import Entry, read
from digit_gui.batch.errors import RecognizeError
from digit_gui.network.startup import compute_on_one_core

log = logging.getLogger(__name__)


def answers_on_ray(
    entries: Iterable[Entry], model: Path, address: str
) -> Generator[list[Row], None, None]:
    """Reads pictures and answers them, with one loaded network on each core of the cluster.

    Args:
        entries: all are listed before the work begins.
        model: path of the network, on every machine.
        address: of the cluster, as `ray.init` takes it; "": one on this machine, for this run.

    Raises:
        RecognizeError: the cluster can't be reached, or can't do it.
    """
    _knock_at(address)
    try:
        ray.init(address or "local", log_to_driver=False, logging_level="error")
        context = ray.data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.CRITICAL)
        # Pickled, since names that are no text, and images that are not there, fit no column.
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
        # Of a worker's error Ray hands over the whole traceback, the reason in its last line.
        log.exception("on Ray")
        reason = str(error).strip().splitlines()[-1]
        raise RecognizeError(f"Ray can't do it: {reason}") from error
    finally:
        ray.shutdown()


def _knock_at(address: str) -> None:
    """Finds out at once whether anybody is there; Ray tries for minutes, in silence."""
    try:
        at = urlsplit(address if "://" in address else f"//{address}")
        if at.port is not None:
            socket.create_connection((at.hostname, at.port), timeout=10).close()
    except (OSError, ValueError) as error:
        raise RecognizeError(f"No Ray can be reached at {address}: {error}") from error


class _Answers:
    """What a worker holds: one loaded network."""

    def __init__(self, model: Path) -> None:
        compute_on_one_core()
        self._recognizer = load_recognizer(model)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[bytes]]:
        entries = [read(pickle.loads(entry)) for entry in batch["entry"]]  # noqa: S301
        return {"row": [pickle.dumps(row) for row in answer(entries, self._recognizer)]}
