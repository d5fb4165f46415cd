"""Packs the frozen program for Windows and macOS, with the tools that are usual there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import icons
from project import about, filled_in


def windows(program: Path, work: Path, dist: Path) -> Path:
    """An installer, made with Inno Setup 6; `iscc` must be on the path."""
    script = work / "installer.iss"
    script.write_text(
        filled_in(
            "windows/installer.iss", program=program, dist=dist, icon=icons.for_executable(work)
        ),
        encoding="utf-8-sig",
    )
    subprocess.run(["iscc", "/Q", script], check=True)
    return dist / f"{about().name}-{about().version}-windows-setup.exe"


def macos(dist: Path) -> Path:
    """A disk image with the app, and a link to drag it to."""
    app, image = f"{about().title}.app", dist / f"{about().name}-{about().version}-macos.dmg"
    content = dist / "image"
    content.mkdir()
    (dist / app).rename(content / app)
    (content / "Applications").symlink_to("/Applications")
    subprocess.run(
        [
            *("hdiutil", "create", "-volname", about().title, "-srcfolder", content),
            *("-format", "UDZO", "-ov", image),
        ],
        check=True,
    )
    return image
