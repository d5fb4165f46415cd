"""What belongs into the frozen program and what does not; the build fails when the latter is there.

PyInstaller collects whatever some module might import. What is named here was left out, one by one,
for as long as the frozen program still passed its own --self-test.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from PyInstaller.archive.readers import CArchiveReader

Entry = tuple[str, str, str]
"""Where it goes in the bundle, where it comes from, and what kind it is."""

EXCLUDED_MODULES = [
    # Keras and TensorFlow import these when they find them.
    *(
        "IPython",
        "PIL",
        "jax",
        "matplotlib",
        "pandas",
        "pyarrow",
        "ray",
        "scipy",
        "sklearn",
        "torch",
    ),
    *("grpc", "pkg_resources", "pytest", "setuptools", "tensorboard", "tkinter"),
    *("keras.src.backend.jax", "keras.src.backend.openvino", "keras.src.backend.torch"),
    # stubs.py stands in for them.
    *("tensorflow.lite", "tensorflow.python.profiler.profiler_client"),
    "tensorflow.compiler.mlir.stablehlo",
    # A person's terminal and debugger, not a window.
    *("curses", "readline", "sqlite3"),
    *("PySide6.QtNetwork", "PySide6.QtDBus"),
    # PyQtGraph's curves need neither OpenGL nor its own way of looking at the program.
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "pyqtgraph.opengl", "pyqtgraph.console"),
    *("pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.jupyter"),
]

_NOT_QTBASE = ("[!q]*", "q[!t]*", "qt[!b]*")

_UNWANTED = (
    # Libraries that nothing loads, or only what stubs.py replaces.
    "tensorflow/compiler/tf2xla/ops/_xla_ops.so",
    "tensorflow/compiler/mlir/stablehlo/*",
    "tensorflow/python/framework/lib_native_proto_caster.so",
    "tensorflow/python/profiler/internal/_pywrap_profiler_plugin.*",
    "tensorflow/lite/*",
    "tensorflow/include/*",
    "tensorflow/*.py",
    # Displays, input devices and services that a desktop program has no use for.
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/platforms/libq[elv]*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/lib[dsv]*",
    "PySide6/Qt/plugins/wayland-shell-integration/lib[fiw]*",
    "PySide6/Qt/lib/libQt6EglF*",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/libQt6WlShellIntegration.so.6",
    "PySide6/QtDBus.*",
    # Of Qt's own words, only those of its basic dialogs and buttons.
    *(f"PySide6/{folder}translations/{end}" for folder in ("Qt/", "") for end in _NOT_QTBASE),
    # Where it was built is nobody's business.
    "*.dist-info/direct_url.json",
    # Films.
    "cv2/opencv_videoio_ffmpeg*.dll",
    # Windows and macOS name them otherwise.
    "PySide6/opengl32sw.dll",
    "PySide6/plugins/generic/*",
    "PySide6/plugins/networkinformation/*",
    "PySide6/plugins/tls/*",
)

_FORBIDDEN_MODULES = (
    *("IPython", "PIL", "jax", "matplotlib", "pandas", "pytest", "ray", "scipy", "sklearn"),
    *("setuptools", "tensorboard", "tkinter", "torch", "training"),
    *(f"PySide6.Qt{name}" for name in ("Network", "Qml", "Quick", "WebEngine*")),
)
_FORBIDDEN_FILES = (
    *_UNWANTED,
    *(f"*{name}*" for name in ("QtWebEngine", "Qt6WebEngine", "Qt6Qml", "Qt6Quick", "QtQml")),
    *(f"{name}/*" for name in ("PIL", "matplotlib", "pandas", "ray", "scipy", "tensorboard")),
    *("*.h", "*.hpp", "*.pdb", "*/tests/*", "*_test.py"),
)

_PART_OF_THE_BUNDLE = (
    # What Python needs differs from system to system, and few desktops have all parts of xcb-util.
    *("libpython*", "libcrypto*", "libssl*", "libffi*", "libbz2*", "liblzma*", "libexpat*"),
    *("libxcb-cursor*", "libxcb-icccm*", "libxcb-image*", "libxcb-keysyms*"),
    *("libxcb-render-util*", "libxcb-util*"),
)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Those of PyInstaller's entries that belong into the bundle."""
    return [entry for entry in entries if not _is_unwanted(entry)]


def _is_unwanted(entry: Entry) -> bool:
    to, source, kind = entry
    to = to.replace("\\", "/")
    if kind == "SYMLINK":
        # Would dangle when what it points to is left out.
        pointed_to = str(PurePosixPath(to).parent / source)
        return matches(pointed_to, _UNWANTED) or matches(to, _UNWANTED)
    is_of_the_system = kind == "BINARY" and source.startswith(("/lib/", "/usr/lib/"))
    if sys.platform == "linux" and is_of_the_system and "/" not in to:
        return not matches(to, _PART_OF_THE_BUNDLE)
    return matches(to, _UNWANTED)


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Whether a path with slashes is of one of these shell patterns."""
    return any(fnmatch(path, pattern) for pattern in patterns)


def strip(folder: Path) -> None:
    """Takes the symbols out of Linux libraries that only a debugger or a linker would read.

    Wheels rewrite the libraries that they keep under `*.libs` in a way that does not survive it.
    """
    if sys.platform != "linux":
        return
    for library in libraries(folder):
        if not any(part.endswith(".libs") for part in library.parts):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)


def libraries(folder: Path) -> Iterator[Path]:
    """The ELF files in the folder, the program itself excepted."""
    for file in sorted(folder.rglob("*.so*")):
        if not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF":
            yield file


C_RUNTIME = "*140*.dll"
"""What Microsoft's C and C++ runtime for Python's and TensorFlow's libraries consists of."""


def c_runtime() -> list[tuple[str, str]]:
    """All of it, as PyInstaller wants it told: TensorFlow does not find it all by itself."""
    return [(str(Path(sys.prefix, C_RUNTIME)), ".")] if sys.platform == "win32" else []


def missing(folder: Path) -> list[str]:
    """What must lie in the bundle and does not."""
    if sys.platform == "win32":
        there = {file.name.lower() for file in (folder / "_internal").glob(C_RUNTIME)}
        return sorted({"msvcp140.dll", "vcruntime140.dll", "vcruntime140_threads.dll"} - there)
    return []


def forbidden(folder: Path, program: Path) -> list[str]:
    """What lies in the bundle or in the program's archive of modules and must not, sorted."""
    content = folder / "_internal"
    files = [file.relative_to(content).as_posix() for file in content.rglob("*")]
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    with_parts = tuple(f"{name}{end}" for name in _FORBIDDEN_MODULES for end in ("", ".*"))
    return sorted(
        [file for file in files if matches(file, _FORBIDDEN_FILES)]
        + [module for module in modules if matches(module, with_parts)]
    )
