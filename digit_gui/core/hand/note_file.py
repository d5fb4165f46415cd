"""The note inside a taught network: an entry of its own in the zip archive that a `.keras` is."""

from __future__ import annotations

import hashlib
import json
import zipfile
from typing import TYPE_CHECKING

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.hand.judgement import Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from digit_gui.core.hand.example import Example

ENTRY = "hand.json"

_LARGEST = 1_000_000
"""Bytes, unpacked: a note has about one thousand."""


def checksum(file: Path) -> str:
    """Of a network's file: SHA-256, as hexadecimal digits.

    Raises:
        OSError: when it can't be read.
    """
    return hashlib.sha256(file.read_bytes()).hexdigest()


def counts_of(examples: Sequence[Example]) -> dict[str, int]:
    """How many there are of each label that there is: of "0" to "9", and of "none"."""
    names = ["none" if e.label == NO_DIGIT else str(e.label) for e in examples]
    return {name: names.count(name) for name in sorted(set(names))}


def add_note(file: Path, note: Note) -> None:
    """Adds a note to the file of a network.

    Raises:
        OSError: when it can't be written.
    """
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(ENTRY, json.dumps(note.as_dict(), indent=1))


def read_note(file: Path) -> Note | None:
    """The note in a network's file; None when there is none, or no such file."""
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.getinfo(ENTRY).file_size > _LARGEST:
                return None
            content = json.loads(archive.read(ENTRY))
        fields = {name: content[name] for name in Note.__dataclass_fields__}
        note = Note(**fields)
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, RecursionError):
        return None
    is_valid = isinstance(note.hand, str) and isinstance(note.base, str)
    return note if is_valid else None
