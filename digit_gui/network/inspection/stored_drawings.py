"""The stored drawings on which a network with parts switched off is tried."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digit_gui.core.inspection.activations import InspectionError
from digit_gui.core.words import translate
from digit_gui.resources import resource

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Images

FILE = "assets/test_drawings.npz"
"""Written by `python -m training.inside_data`."""


class StoredDrawings(NamedTuple):
    """Digits that people drew, (N, 28, 28) uint8, and which digits they are, (N,) uint8."""

    images: Images
    labels: npt.NDArray[np.uint8]


def load_stored_drawings(path: Path | None = None) -> StoredDrawings:
    """Reads the drawings from `path`, by default those that come with the program.

    Raises:
        InspectionError: when there is no such file, or another one in its place.
    """
    path = path or resource(FILE)
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return StoredDrawings(arrays["images"], arrays["labels"])
    except (OSError, ValueError, KeyError) as error:
        raise InspectionError(
            translate("StoredDrawings", "The test drawings in {path} can't be read.").format(
                path=path
            )
        ) from error
