"""Why examples could not be read or kept, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.words import translate

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


class StoreError(Exception):
    """Why examples could not be read or kept: one sentence for a person."""


def sentence(error: sqlite3.Error, path: Path) -> str:
    """What went wrong with the database in `path`, and what to do next."""
    code = getattr(error, "sqlite_errorname", "")
    if "FULL" in code:
        words = translate(
            "HandStore", "The disk is full: the example could not be kept. What was kept is safe."
        )
    elif "BUSY" in code or "LOCKED" in code:
        words = translate("HandStore", "Another program keeps {path} busy; try again.")
    elif "READONLY" in code or "PERM" in code or "CANTOPEN" in code:
        words = translate("HandStore", "{path} can't be opened or written.")
    elif "NOTADB" in code or "CORRUPT" in code:
        words = translate(
            "HandStore",
            "{path} is damaged. Move it away, and new examples are kept in a new file.",
        )
    else:
        words = translate("HandStore", "{path} could not be read or written ({error}).")
    return words.format(path=path, error=error)
