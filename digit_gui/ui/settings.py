"""The settings that are kept between two runs of the program."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QLockFile, QSettings

from digit_gui.core.grid import DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH
from digit_gui.folders import data_folder, settings_folder

log = logging.getLogger(__name__)

_STALE_LOCK_MS = 1000
"""Writing the settings takes some milliseconds: a lock as old as this was left by a killed process,
and Qt would wait for it for half a minute."""


class _Setting(NamedTuple):
    """A default value, and, where there are such, the least and the largest value allowed."""

    default: Any
    least: float | None = None
    largest: float | None = None


_SETTINGS = {
    "window/geometry": _Setting(QByteArray()),
    "view/inside": _Setting(False),
    "view/inside_share": _Setting(74, 30, 90),
    "view/exact": _Setting(False),
    "view/drawings": _Setting(False),
    "drawing/brush_width": _Setting(DEFAULT_WIDTH, MIN_WIDTH, MAX_WIDTH),
    "drawing/live": _Setting(False),
    "view/appearance": _Setting("system"),
    "network/hand": _Setting(0, 0, 2**31),
    "view/language": _Setting("system"),
    "view/hints": _Setting("why inside wrong"),
}


def settings_file() -> Path:
    """The user's settings file."""
    return settings_folder() / "digit-gui.ini"


def kept_drawings_file() -> Path:
    """Where the user's drawings are kept between two runs of the program."""
    return data_folder() / "drawings.npz"


class Settings:
    """The table above, kept in a file.

    A value that can't be read as its default's type, or is out of range, counts as absent. An
    unknown key raises a KeyError, for reading and for writing: it is a programming error.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._for_now: dict[str, Any] = {}

    def use_for_now(self, key: str, value: Any) -> None:
        """Has another value until the program ends, or until one is set that is kept."""
        self._for_now[key] = value

    def __getitem__(self, key: str) -> Any:
        default, least, largest = _SETTINGS[key]
        if key in self._for_now:
            return self._for_now[key]
        try:
            if isinstance(default, bool):
                return bool(self._store.value(key, default, type=bool))
            value = self._store.value(key, default)
            value = value if isinstance(value, type(default)) else type(default)(value)
        except (TypeError, ValueError):
            return default
        # Not a number is in no range either.
        is_in_range = least is None or largest is None or least <= value <= largest
        return value if is_in_range else default

    def __setitem__(self, key: str, value: Any) -> None:
        self._for_now.pop(key, None)
        self._store.setValue(key, type(_SETTINGS[key].default)(value))

    def save(self) -> None:
        """Writes the file now. Errors are only logged: the window is closing."""
        lock = QLockFile(f"{self._store.fileName()}.lock")
        lock.setStaleLockTime(_STALE_LOCK_MS)
        lock.tryLock(0)  # takes a stale one away
        lock.unlock()
        self._store.sync()
        if self._store.status() != QSettings.Status.NoError:
            log.warning("the settings were not saved to %s", self._store.fileName())
