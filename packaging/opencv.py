"""OpenCV for the bundle: built from its source with only the modules that the program uses.

The wheel for Linux takes 160 MB, of them 85 MB of libraries for films and linear algebra, and all
its modules are in one library: what is not used can't be left out, only not be built. The wheel for
Windows loads its largest part only when films are read; there bundle.py leaves it out.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

_PACKAGE = "opencv-python-headless"
_UNUSED = (
    *("ADE", "AVIF", "EIGEN", "FFMPEG", "IMGCODEC_HDR", "IMGCODEC_PFM", "IMGCODEC_PXM"),
    *("IMGCODEC_SUNRASTER", "IPP", "ITT", "JASPER", "JPEG", "LAPACK", "OPENCL", "OPENEXR"),
    *("OPENJPEG", "PNG", "PROTOBUF", "QUIRC", "TIFF", "VA", "WEBP"),
)
_CMAKE_OPTIONS = (
    "-DBUILD_LIST=core,imgproc,python3",
    # Of the variants for newer processors, the one that nearly all computers have.
    *(["-DCPU_DISPATCH=AVX2"] if platform.machine() == "x86_64" else []),
    *("-DBUILD_TESTS=OFF", "-DBUILD_PERF_TESTS=OFF"),
    *(f"-DWITH_{name}=OFF" for name in _UNUSED),
)


def small(work: Path) -> Path:
    """The folder of a small OpenCV of the version that is installed; built the first time.

    That takes ten minutes, and a compiler for C++.

    Raises:
        subprocess.CalledProcessError: when it can't be built.
    """
    number = version(_PACKAGE)
    folder = work / f"opencv-{number}-{platform.machine()}"
    if not folder.is_dir():
        unfinished = folder.with_name(f"{folder.name}.part")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--upgrade"),
                *("--no-binary", _PACKAGE, "--target", unfinished, f"{_PACKAGE}=={number}"),
            ],
            check=True,
            env={**os.environ, "ENABLE_HEADLESS": "1", "CMAKE_ARGS": " ".join(_CMAKE_OPTIONS)},
        )
        unfinished.rename(folder)
    return folder
