"""What the packages say of the program, read from pyproject.toml."""

from __future__ import annotations

import os
import tomllib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from string import Template
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

_ON_GITHUB = "GITHUB_REPOSITORY" in os.environ


@dataclass(frozen=True)
class About:
    """The program's name, version and so on, and the day on which it is built."""

    name: str
    version: str
    summary: str
    licence: str
    title: str = "Digit"
    identifier: str = "org.digit_gui.Digit"
    day: str = f"{datetime.now(UTC):%Y-%m-%d}"
    home: str = (
        "{GITHUB_SERVER_URL}/{GITHUB_REPOSITORY}".format_map(os.environ) if _ON_GITHUB else ""
    )
    """Where its source and its releases are; only CI, which builds these, knows."""


def about() -> About:
    """What `pyproject.toml` says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return About(project["name"], project["version"], project["description"], project["license"])


def filled_in(template: str, **more: object) -> str:
    """The text of a file under `packaging/`, such as "linux/control", `$version` etc. filled in.

    Raises:
        KeyError: when it asks for something that neither `About` nor `more` knows.
    """
    text = (ROOT / "packaging" / template).read_text(encoding="utf-8")
    return Template(text).substitute(asdict(about()), **more)


def windows_version(about: About) -> Any:
    """What Windows shows as the program's properties; None on other systems."""
    if os.name != "nt":
        return None
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*map(int, about.version.split(".")), 0)
    strings = {
        "FileDescription": about.title,
        "ProductName": about.title,
        "ProductVersion": about.version,
        "FileVersion": about.version,
        "Comments": about.summary,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
