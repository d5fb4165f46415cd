"""`make package`: builds, tries and packs what this system can build, into dist/."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import bundle
import check
import installers
import linux
import opencv
from project import ROOT, about

DIST, WORK = ROOT / "dist", ROOT / "build"
MAX_MB = 1350 if sys.platform == "win32" else 900
"""What the bundle may take; TensorFlow alone takes three quarters of it."""


def main() -> int:
    """Returns 0 when everything was built and found good."""
    shutil.rmtree(DIST, ignore_errors=True)
    left_out: list[str] = []
    artefacts = _python_packages()
    program = _frozen()
    _say("trying the folder")
    check.folder(program)
    if sys.platform == "linux":
        artefacts += _for_linux(program.parent, left_out)
    elif sys.platform == "win32":
        _say("packing the setup")
        setup = installers.windows(program.parent, WORK, DIST)
        artefacts.append(setup)
        _say(f"trying {setup.name}")
        reason = check.windows_setup(setup)
        if reason:
            left_out.append(f"trying {setup.name}: {reason}")
    else:
        _say("packing the disk image")
        image = installers.macos(DIST)
        artefacts.append(image)
        _say(f"trying {image.name}")
        check.disk_image(image)
    print()
    for artefact in artefacts:
        digest = hashlib.file_digest(artefact.open("rb"), "sha256").hexdigest()
        print(f"{artefact.name}  {artefact.stat().st_size / 1e6:.1f} MB  {digest}")
    for reason in left_out:
        print(f"left out: {reason}")
    return 0


def _python_packages() -> list[Path]:
    """The sdist, and the wheel built from it; the wheel tried."""
    _say("building the wheel and the sdist")
    _python("build", "--no-isolation", "--outdir", DIST, ROOT)
    (wheel,) = DIST.glob("*.whl")
    _say(f"trying {wheel.name}")
    check.wheel(wheel)
    return [wheel, *DIST.glob("*.tar.gz")]


def _frozen() -> Path:
    """The frozen program, in a folder whose content was checked."""
    small_opencv = None
    if sys.platform == "linux":
        if lacking := opencv.missing_tools():
            raise SystemExit(
                f"To build OpenCV, {', '.join(lacking)} must be there "
                f"(on Debian: apt-get install {opencv.ON_DEBIAN})"
            )
        _say("building OpenCV without what is not used; this takes minutes, the first time")
        small_opencv = opencv.small(WORK)
    _say("freezing the program")
    _python(
        *("PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--workpath", WORK, "--distpath", DIST, ROOT / "build_exe.spec"),
        first_in_path=small_opencv,
    )
    folder = DIST / about().name
    program = folder / f"{about().name}{'.exe' if sys.platform == 'win32' else ''}"
    found = bundle.forbidden(folder, program)
    if found:
        raise SystemExit("These do not belong into the bundle: " + ", ".join(found))
    lacking = bundle.missing(folder)
    if lacking:
        raise SystemExit("These are missing in the bundle: " + ", ".join(lacking))
    print(f"  {_megabytes(folder):.0f} MB, of them", end=" ")
    content = folder / "_internal"
    largest = sorted(((_megabytes(file), file.name) for file in content.iterdir()), reverse=True)
    print(", ".join(f"{name} {size:.0f}" for size, name in largest[:8]))
    if _megabytes(folder) > MAX_MB:
        raise SystemExit(f"The bundle may take {MAX_MB} MB.")
    return program


def _for_linux(folder: Path, left_out: list[str]) -> list[Path]:
    missing = linux.missing_tools()
    if missing:
        left_out.append(
            f"the .deb and the archive, for want of {', '.join(missing)} "
            f"(on Debian: apt-get install {linux.ON_DEBIAN})"
        )
        return []
    _say("packing the archive")
    archive = linux.archive(folder, DIST)
    _say(f"trying {archive.name}")
    check.archive(archive)
    _say("packing the Debian package; this takes some minutes")
    package = linux.debian_package(folder, WORK, DIST)
    _say(f"trying {package.name}")
    reason = check.debian_package(package)
    if reason:
        left_out.append(f"trying {package.name}: {reason}")
    return [package, archive, linux.flatpak_manifest(package, DIST)]


def _megabytes(path: Path) -> float:
    files = [path, *path.rglob("*")]
    return sum(file.lstat().st_size for file in files if not file.is_dir()) / 1e6


def _python(module: str, *arguments: object, first_in_path: Path | None = None) -> None:
    subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        check=True,
        cwd=ROOT,
        env=os.environ | ({} if first_in_path is None else {"PYTHONPATH": str(first_in_path)}),
    )


def _say(what: str) -> None:
    print(f"{what} ...", flush=True)


if __name__ == "__main__":
    sys.exit(main())
