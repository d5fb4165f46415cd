"""Tries what was built as a person would: install, start, draw, remove."""

from __future__ import annotations

import contextlib
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

from project import ROOT, about
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

_ANYBODY = "nobody"
"""The user that programs are started as when root builds."""


class CheckError(Exception):
    """What a person would have stumbled over."""


def folder(program: Path) -> None:
    """Starts the frozen program and has it draw and read pictures; then with its network damaged,
    and without it.

    Raises:
        CheckError: when it does not read a digit, or says nothing of the network.
    """
    _self_test(program)
    _reads_pictures(program)
    model = next(program.parent.rglob("model.keras"))
    whole = model.read_bytes()
    try:
        model.write_bytes(whole[: len(whole) // 2])
        _fails(program, saying="is not a Keras model, or only a part of one")
        model.unlink()
        _fails(program, saying="There is no model file")
    finally:
        model.write_bytes(whole)


def archive(file: Path) -> None:
    """Starts the program in the archive from a folder that can't be written, of an odd name.

    Raises:
        CheckError: when it does not read the digit.
    """
    with _home() as home:
        place = home / "Übungen & Ziffern — 数字"
        place.mkdir()
        subprocess.run(["tar", "--extract", "--file", file, "--directory", place], check=True)
        subprocess.run(["chmod", "--recursive", "a-w", place], check=True)
        try:
            _self_test(next(place.glob(f"*/{about().name}")), home)
        finally:
            subprocess.run(["chmod", "--recursive", "u+w", place], check=True)


def debian_package(file: Path) -> str | None:
    """Installs the package, starts it from its desktop entry's command, and removes it.

    Returns:
        None, or why this was left out: only root and a hired machine (CI) change the system.

    Raises:
        CheckError: when the digit is not read, a library is missing, or something stays behind.
    """
    as_root = [] if _is_root() else ["sudo", "-n"]
    if as_root and not os.environ.get("CI"):
        return "installing needs root"
    if shutil.which(about().name) is not None:
        return f"{about().name} is installed already"
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    subprocess.run([*apt, "update"], check=True)
    subprocess.run(
        [*apt, "install", "--no-install-recommends", file.resolve()],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    try:
        installed = _lines("dpkg-query", "--listfiles", about().name)
        _finds_its_libraries(Path("/usr/lib") / about().name)
        entry = ConfigParser(interpolation=None)
        entry.read(f"/usr/share/applications/{about().name}.desktop", encoding="utf-8")
        command = shutil.which(entry["Desktop Entry"]["Exec"])
        if command is None:
            raise CheckError("The desktop entry's command is not there.")
        with _home() as home:
            _self_test(Path(command), home)
    finally:
        subprocess.run([*apt, "remove", about().name], check=True, stdout=subprocess.DEVNULL)
    left = [path for path in installed if about().name in path and os.path.lexists(path)]
    if left:
        raise CheckError(f"Removing it leaves {left}.")
    return None


def windows_setup(file: Path) -> str | None:
    """Installs it over another version, starts both programs, and removes it.

    Returns:
        None, or why this was left out: only a hired machine (CI) is changed.

    Raises:
        CheckError: when the digit is not read, or something stays behind.
    """
    if not os.environ.get("CI"):
        return "only CI installs it"
    with _home() as home:
        place = home / "Übungen & Ziffern"
        stale = place / "_internal/stale.dll"
        stale.parent.mkdir(parents=True)
        stale.touch()
        silently = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
        subprocess.run([file, *silently, f"/DIR={place}"], check=True)
        if stale.exists():
            raise CheckError("Files of the version before it stay.")
        for name in (about().name, about().title):
            _self_test(place / f"{name}.exe", home)
        subprocess.run([place / "unins000.exe", *silently], check=True)
        # It goes on for a moment after its process has ended.
        deadline = time.monotonic() + 60
        while (place / "_internal").exists():
            if time.monotonic() > deadline:
                raise CheckError("Removing it leaves files.")
            time.sleep(1)
    return None


def disk_image(file: Path) -> None:
    """Starts the app from the mounted disk image, which can't be written.

    Raises:
        CheckError: when it does not read the digit.
    """
    with _home() as home:
        volume = home / "volume"
        attach = ("hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", volume)
        subprocess.run([*attach, file], check=True)
        try:
            _self_test(volume / f"{about().title}.app/Contents/MacOS/{about().name}", home)
        finally:
            subprocess.run(["hdiutil", "detach", volume], check=True)


def wheel(file: Path) -> None:
    """Installs the wheel into an empty environment, and starts it far from the source tree.

    Raises:
        CheckError: when it does not read the digit.
    """
    with _home() as home:
        venv.create(home / "venv", with_pip=True)
        tools = home / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run(
            [
                *(tools / "python", "-m", "pip", "install", "--quiet", file.resolve()),
                *("--constraint", ROOT / "constraints.txt"),
            ],
            check=True,
        )
        _self_test(tools / about().name, home)


def _self_test(program: Path, home: Path | None = None) -> None:
    done = _started(program, home)
    print(f"  {done.stdout.strip()}", flush=True)
    if done.returncode != 0:
        raise CheckError(f"{program} --self-test fails: {done.stdout}{done.stderr}")


def _reads_pictures(program: Path) -> None:
    """Has it recognize a seven in files of all kinds, each of which needs a library of its own."""
    with _home() as home:
        seven = QImage(280, 280, QImage.Format.Format_RGB32)
        seven.fill("white")
        painter = QPainter(seven)
        painter.setPen(QPen(QColor("black"), 20))
        painter.drawPolyline([QPointF(80, 60), QPointF(190, 60), QPointF(120, 220)])
        painter.end()
        kinds = ("bmp", "jpg", "png", "tiff", "webp")
        for kind in kinds:
            seven.save(str(home / f"seven.{kind}"))
        done = subprocess.run(
            [program, "recognize", home], capture_output=True, text=True, check=False
        )
        read = [row["digit"] for row in csv.DictReader(done.stdout.splitlines())]
        if read != ["7"] * len(kinds):
            raise CheckError(f"Pictures are misread: {done.stdout}{done.stderr}")


def _fails(program: Path, saying: str) -> None:
    done = _started(program, None)
    if done.returncode != 1 or saying not in done.stderr:
        raise CheckError(f"A damaged network goes unnoticed: {done.stdout}{done.stderr}")


def _started(program: Path, home: Path | None) -> subprocess.CompletedProcess[str]:
    """Runs the self-test, on a display of its own where that can be had, away from the sources."""
    command: list[object] = [program, "--self-test"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("xvfb-run"):
        environment["QT_QPA_PLATFORM"] = "xcb"
        command = ["xvfb-run", "--auto-servernum", *command]
    if sys.platform == "linux" and home is not None:
        environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        if _is_root():
            command = ["runuser", "--user", _ANYBODY, "--", *command]
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        cwd=home or program.parent,
        env=environment,
        timeout=600,
    )


def _finds_its_libraries(place: Path) -> None:
    for library in [*place.rglob("PySide6/**/*.so"), *place.rglob("libQt6*")]:
        missing = [line for line in _lines("ldd", str(library)) if "not found" in line]
        if missing:
            raise CheckError(f"{library} misses {missing}.")


def _lines(*command: str) -> list[str]:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def _is_root() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


@contextlib.contextmanager
def _home() -> Iterator[Path]:
    """A person's empty home folder, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix=f"{about().name}-") as name:
        home = Path(name)
        if _is_root():
            shutil.chown(home, _ANYBODY)
        yield home
