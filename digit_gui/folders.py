"""The program's folders among a person's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Location = QStandardPaths.StandardLocation


def data_folder() -> Path:
    """What a person has made, and the log (on Linux ~/.local/share/digit-gui)."""
    return _own(_Location.GenericDataLocation)


def settings_folder() -> Path:
    """On Linux ~/.config/digit-gui."""
    return _own(_Location.GenericConfigLocation)


def _own(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / "digit-gui"
