"""Where the workshop keeps networks."""

from __future__ import annotations

from pathlib import Path

from digit_gui.folders import data_folder


def networks_folder() -> Path:
    """Where a person's networks are saved unless another folder is chosen."""
    return data_folder() / "networks"


def last_network() -> Path:
    """The network of the workshop, written after every epoch and read when it is next opened."""
    return data_folder() / "workshop" / "last.keras"


def former_network() -> Path:
    """The network that made room for the present one."""
    return data_folder() / "workshop" / "former.keras"


def tried_network() -> Path:
    """The network that answers in the main window."""
    return data_folder() / "workshop" / "tried.keras"
