"""Stored pieces of drawings that excite each map of a network most, tied to it by a checksum."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from digit_gui.core.inspection.activations import InspectionError
from digit_gui.core.inspection.map_pieces import MapPieces
from digit_gui.core.words import translate
from digit_gui.resources import resource

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.inspection.activations import Structure

PIECES = "assets/map_pieces.npz"
"""Written by `python -m training.inside_data`; see docs/file-formats.md."""

NAMES = "assets/map_names.json"
"""Written by hand: for each network's checksum and each stage's name, names of maps by number."""

_CHECKSUM_LENGTH = 16
"""Hexadecimal digits that are kept: enough to tell any two networks apart."""


def checksum(model: Path) -> str:
    """What tells a model file from any other: the start of the SHA-256 of its bytes."""
    return hashlib.sha256(model.read_bytes()).hexdigest()[:_CHECKSUM_LENGTH]


class PieceStore:
    """The pieces that were stored for one network.

    Args:
        model: the network's file.
        structure: what the network is made of.
        pieces: the file with the pieces; by default that which comes with the program.
        names: the file with names, likewise.
    """

    def __init__(
        self,
        model: Path,
        structure: Structure,
        pieces: Path | None = None,
        names: Path | None = None,
    ) -> None:
        self._structure = structure
        key = checksum(model)
        self._arrays = _arrays(pieces or resource(PIECES), key)
        self._names: dict[str, dict[str, str]] = _all_names(names or resource(NAMES)).get(key, {})

    def of_map(self, stage: int, index: int) -> MapPieces:
        """The pieces of a map.

        Raises:
            InspectionError: when none were stored for this network.
        """
        if not self._arrays:
            raise InspectionError(
                translate(
                    "MapPieces",
                    "What its maps look for is only known of the networks that come with the "
                    "program.",
                )
            )
        values = self._arrays[f"values{stage}"][index]
        shown = values > 0
        at = self._structure.stages[stage]
        cells = self._arrays[f"cells{stage}"][index][shown]
        return MapPieces(
            self._names.get(at.name, {}).get(str(index), ""),
            self._arrays["images"][self._arrays[f"images{stage}"][index][shown]],
            tuple(at.receptive_field(int(row), int(column)) for row, column in cells),
            values[shown],
            int(self._arrays["drawings"]),
        )


def _arrays(path: Path, key: str) -> dict[str, npt.NDArray[Any]]:
    """What `path` holds for the network of that checksum; nothing when there is no such file."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            prefix = f"{key}/"
            return {
                name.removeprefix(prefix): arrays[name]
                for name in arrays.files
                if name.startswith(prefix)
            }
    except (OSError, ValueError):
        return {}


def _all_names(path: Path) -> dict[str, dict[str, dict[str, str]]]:
    try:
        names: dict[str, dict[str, dict[str, str]]] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return names
