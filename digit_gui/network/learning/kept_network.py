"""The workshop's networks as files: ordinary `.keras` files that also say how they came about.

A `.keras` file is a zip archive, to which Keras allows further entries.
"""

from __future__ import annotations

import contextlib
import json
import os
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any  # Keras ships no types

from digit_gui.core.learning.reports import Point
from digit_gui.core.learning.requests import ACTIVATIONS, KINDS, Architecture
from digit_gui.core.words import translate
from digit_gui.network.model_file import ModelError, load_model

_ENTRY = "workshop.json"


def save(model: Any, architecture: Architecture, curve: list[Point], path: Path) -> None:
    """Writes a network whole or not at all.

    Raises:
        ModelError: when the file can't be written.
    """
    unfinished = path.with_name(f".{path.stem}.unfinished.keras")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        model.save(unfinished)
        with zipfile.ZipFile(unfinished, "a") as archive:
            history = {"architecture": asdict(architecture), "curve": curve}
            archive.writestr(_ENTRY, json.dumps(history))
        unfinished.replace(path)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise ModelError(
            translate("KeptNetwork", "{path} could not be written: {why}.").format(
                path=path, why=why
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def load(path: Path) -> tuple[Any, Architecture, tuple[Point, ...]]:
    """A network that `save` wrote, with its architecture and learning curve.

    Raises:
        ModelError: when the file holds no such network.
    """
    model = load_model(path)
    try:
        with zipfile.ZipFile(path) as archive:
            history = json.loads(archive.read(_ENTRY))
        architecture = Architecture(**history["architecture"])
        curve = tuple(Point(*map(float, point)) for point in history["curve"])
        is_known = architecture.kind in KINDS and architecture.activation in ACTIVATIONS
        model.get_layer("evidence")
    except KeyError as error:
        raise ModelError(
            translate("KeptNetwork", "The network in {path} was not made in the workshop.").format(
                path=path
            )
        ) from error
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(
            translate("KeptNetwork", "{path} is damaged.").format(path=path)
        ) from error
    if not is_known:
        raise ModelError(
            translate(
                "KeptNetwork", "The network in {path} is of a kind that this version doesn't know."
            ).format(path=path)
        )
    return model, architecture, curve
