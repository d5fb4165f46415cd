"""Where the program's own files lie: in the source tree, an installed wheel or a frozen program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of `model.keras` or of something in `assets/`, such as "assets/digit-gui.svg".

    A wheel carries them inside the package, and so does the frozen program; in the source tree
    they stand beside it. When there is no such file, the path is where it should have been.
    """
    inside = _PACKAGE / name
    beside = _PACKAGE.parent / name
    return inside if inside.exists() or not beside.exists() else beside


def own_command() -> tuple[list[str], dict[str, str]]:
    """What starts another process of this program, and the environment that it needs besides."""
    if getattr(sys, "frozen", False):
        # On Windows, the program that the menu starts has no standard input and output.
        name = "digit-gui.exe" if sys.platform == "win32" else Path(sys.executable).name
        return [str(Path(sys.executable).with_name(name))], {}
    # The same code as this process, wherever it was started: a folder there may have our name.
    paths = [str(_PACKAGE.parent), os.environ.get("PYTHONPATH", "")]
    environment = {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    return [sys.executable, "-P", "-m", "digit_gui"], environment


def default_model() -> Path:
    """The network that comes with the program."""
    return resource("model.keras")


def small_model() -> Path:
    """The small network for looking inside that comes with the program."""
    return resource("assets/small.keras")
