"""The licences of everything that is bundled, as one text."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from project import ROOT, about

_RULE = 80 * "-"


def written(file: Path, modules: Iterable[str]) -> Path:
    """Writes the licences of the program, of Python and of the packages that `modules` are from."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"\n{_RULE}\n\n".join(_sections(modules)), encoding="utf-8")
    return file


def _sections(modules: Iterable[str]) -> Iterator[str]:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield (
        f"{about().title} is bundled with Python and the libraries that it needs. Each has a "
        f"licence of its own.\n\n{own}"
    )
    yield f"Python {sys.version.split()[0]}\n\n{_python()}"
    owners = packages_distributions()
    names = {owner for module in modules for owner in owners.get(module.partition(".")[0], ())}
    for name in sorted(names - {about().name}, key=str.lower):
        yield _of(distribution(name))
    yield (
        "Qt and PySide are used under the LGPL 3; the libraries under PySide6/ may be replaced by "
        "others of the same interface. Their source: https://download.qt.io/\n\n"
        + "\n".join(
            (ROOT / f"packaging/licences/{name}-3.0.txt").read_text(encoding="utf-8")
            for name in ("LGPL", "GPL")
        )
    )


def _of(package: Distribution) -> str:
    metadata = package.metadata
    fields = (name for name in ("License-Expression", "License") if name in metadata)
    licence = next((metadata[name] for name in fields), "")
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in package.files or ()
        if file.parts[0].endswith(".dist-info")
        and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
    ]
    heading = f"{package.name} {package.version} {licence.partition(chr(10))[0]}"
    return "\n\n".join([heading, *texts])


def _python() -> str:
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        file = Path(folder) / "LICENSE.txt"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return "PSF-2.0, see https://docs.python.org/3/license.html\n"
