"""Packs the frozen program for Linux: a Debian package, and an archive to unpack anywhere."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

import icons
from project import about, filled_in

NEEDED_TOOLS = ("appstreamcli", "desktop-file-validate", "dpkg-deb", "strip", "tar", "xz", "zstd")
ON_DEBIAN = "appstream desktop-file-utils dpkg binutils tar xz-utils zstd xvfb"


def missing_tools() -> list[str]:
    """Which of the tools are missing here."""
    return [tool for tool in NEEDED_TOOLS if shutil.which(tool) is None]


def debian_package(program: Path, work: Path, dist: Path) -> Path:
    """Packs the folder `program`; takes minutes, most of them spent on compressing.

    Raises:
        subprocess.CalledProcessError: when one of Debian's tools finds fault.
    """
    tree = debian_tree(program, work / "deb")
    architecture = _output("dpkg", "--print-architecture")
    control = tree / "DEBIAN"
    control.mkdir()
    _write(
        control / "control",
        filled_in(
            "linux/control",
            architecture=architecture,
            glibc=platform.libc_ver()[1],
            size=sum(_files_size(tree)) // 1024,
        ),
    )
    _write(control / "md5sums", "".join(_md5sums(tree)))
    package = dist / f"{about().name}_{about().version}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package)
    return package


def debian_tree(program: Path, tree: Path) -> Path:
    """Lays out in `tree` what the package installs, and has the desktop's tools look at it."""
    shutil.rmtree(tree, ignore_errors=True)
    name, share = about().name, tree / "usr/share"
    shutil.copytree(program, tree / "usr/lib" / name, symlinks=True, copy_function=os.link)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / name).symlink_to(f"../lib/{name}/{name}")
    icons.hicolor(share / "icons/hicolor")
    entry = _write(share / f"applications/{name}.desktop", filled_in("linux/digit-gui.desktop"))
    metainfo = _write(
        share / f"metainfo/{about().identifier}.metainfo.xml",
        filled_in("linux/metainfo.xml", links=_links()),
    )
    manual = share / f"man/man1/{name}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(filled_in("linux/digit-gui.1").encode(), mtime=0))
    copyright_file = share / f"doc/{name}/copyright"
    copyright_file.parent.mkdir(parents=True)
    shutil.copyfile(program / "_internal/LICENCES.txt", copyright_file)
    for path in share.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    run("desktop-file-validate", entry)
    run("appstreamcli", "validate", "--no-net", metainfo)
    return tree


def flatpak_manifest(package: Path, dist: Path) -> Path:
    """Writes the manifest for Flathub, which takes the Debian package from the project's releases.

    Built anywhere but in CI, it takes the one that lies beside it.
    """
    released = f"{about().home}/releases/download/v{about().version}/{package.name}"
    manifest = _write(
        dist / f"{about().identifier}.yml",
        filled_in(
            "linux/flatpak.yml",
            package=package.name,
            architecture=platform.machine(),
            source=f"url: {released}" if about().home else f"path: {package.name}",
            digest=hashlib.sha256(package.read_bytes()).hexdigest(),
        ),
    )
    if shutil.which("flatpak-builder"):
        _output("flatpak-builder", f"--state-dir={dist}/flatpak", "--show-manifest", str(manifest))
    return manifest


def _links() -> str:
    """What software centres show besides: the project's page, and pictures of this version."""
    if not about().home:
        return ""
    raw = f"{about().home}/raw/v{about().version}/docs"
    return f"""<url type="homepage">{about().home}</url>
  <url type="bugtracker">{about().home}/issues</url>
  <screenshots>
    <screenshot type="default">
      <caption>A drawn digit and the answer</caption>
      <image>{raw}/window.png</image>
    </screenshot>
    <screenshot>
      <caption>Inside the network</caption>
      <image>{raw}/inside.png</image>
    </screenshot>
  </screenshots>"""


def archive(program: Path, dist: Path) -> Path:
    """Packs the folder `program` as it is; it runs from wherever it is unpacked."""
    name = f"{about().name}-{about().version}"
    file = dist / f"{name}-linux-{platform.machine()}.tar.zst"
    run(
        *("tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"),
        *("--use-compress-program", "zstd -10 --threads=2", "--file", file),
        *("--transform", f"s,^{program.name},{name},S", "--directory", program.parent),
        program.name,
    )
    return file


def run(*command: object) -> None:
    """Runs a tool.

    Raises:
        subprocess.CalledProcessError: when it fails.
    """
    subprocess.run([str(part) for part in command], check=True)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def _contents(tree: Path) -> list[Path]:
    files = (path for path in sorted((tree / "usr").rglob("*")) if path.is_file())
    return [path for path in files if not path.is_symlink()]


def _files_size(tree: Path) -> list[int]:
    return [file.stat().st_size for file in _contents(tree)]


def _md5sums(tree: Path) -> list[str]:
    return [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{file.relative_to(tree)}\n"
        for file in _contents(tree)
    ]
