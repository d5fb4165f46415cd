"""The settings that are kept between two runs of the program."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from digit_gui.core.grid import DEFAULT_WIDTH

log = logging.getLogger(__name__)

_DEFAULTS: dict[str, Any] = {
    "window/geometry": QByteArray(),
    "view/inside": False,
    "view/drawings": False,
    "drawing/brush_width": DEFAULT_WIDTH,
    "drawing/live": False,
    "view/appearance": "system",
}


def settings_file() -> Path:
    """The user's settings file."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "digit-gui" / "digit-gui.ini"


class Settings:
    """The table above, kept in a file.

    A value that can't be read as its default's type counts as absent. An unknown key raises a
    KeyError, for reading and for writing: it is a programming error.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def __getitem__(self, key: str) -> Any:
        default = _DEFAULTS[key]
        try:
            if isinstance(default, bool):
                return bool(self._store.value(key, default, type=bool))
            value = self._store.value(key, default)
            return value if isinstance(value, type(default)) else type(default)(value)
        except (TypeError, ValueError):
            return default

    def __setitem__(self, key: str, value: Any) -> None:
        self._store.setValue(key, type(_DEFAULTS[key])(value))

    def save(self) -> None:
        """Writes the file now. Errors are only logged: the window is closing."""
        self._store.sync()
        if self._store.status() != QSettings.Status.NoError:
            log.warning("the settings were not saved to %s", self._store.fileName())
