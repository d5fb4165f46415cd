"""Writes a taught network as an ordinary Keras file, with a note inside."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from digit_gui.core.hand.note_file import add_note
from digit_gui.network.model_file import ModelError

if TYPE_CHECKING:
    from digit_gui.core.hand.judgement import Note
    from digit_gui.network.teaching.upper_layers import UpperLayers, Weights


def save(upper: UpperLayers, weights: Weights, note: Note, path: Path) -> None:
    """Writes the whole network with these weights of its last layers, or nothing at all.

    Raises:
        ModelError: when the file can't be written.
    """
    unfinished = path.with_name(f".{path.stem}.{os.getpid()}.unfinished.keras")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        upper.save(weights, unfinished)
        add_note(unfinished, note)
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        unfinished.replace(path)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise ModelError(f"{path} could not be written: {why}.") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
