"""OpenCV for the bundle: built from its source with only the modules that the program uses.

The wheel for Linux takes 160 MB, of them 83 MB of libraries for films and linear algebra, and all
its modules are in one library: what is not used can't be left out, only not be built. The wheel for
Windows loads its largest part only when films are read; there bundle.py leaves it out.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from importlib.metadata import distribution
from pathlib import Path

NEEDED_TOOLS = ("c++", "cmake", "ninja")
ON_DEBIAN = "cmake g++ ninja-build"

_PACKAGE = "opencv-python-headless"
_UNUSED = (
    *("ADE", "AVIF", "EIGEN", "FFMPEG", "GTK", "IMGCODEC_HDR", "IMGCODEC_PFM", "IMGCODEC_PXM"),
    *("IMGCODEC_SUNRASTER", "IPP", "ITT", "JASPER", "JPEG", "LAPACK", "OPENCL", "OPENEXR"),
    *("OPENJPEG", "PNG", "PROTOBUF", "QUIRC", "TIFF", "UNIFONT", "V4L", "VA", "WEBP"),
)
_OF_THE_WHEEL = ("cv2/*.py", "cv2/mat_wrapper/*.py", "cv2/misc/*.py", "cv2/utils/*.py", "*-info/*")


def missing_tools() -> list[str]:
    """Which of the tools are missing here."""
    return [tool for tool in NEEDED_TOOLS if shutil.which(tool) is None]


def small(work: Path) -> Path:
    """A folder with a small OpenCV of the version that is installed; built the first time.

    That takes ten minutes on two cores.

    Raises:
        subprocess.CalledProcessError: when it can't be built.
    """
    installed = distribution(_PACKAGE)
    folder = work / f"opencv-{installed.version}-{platform.machine()}"
    if not folder.is_dir():
        unfinished = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(unfinished, ignore_errors=True)
        for file in installed.files or ():
            if any(file.match(pattern) for pattern in _OF_THE_WHEEL):
                copy = unfinished / file
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), copy)
        library = _built(installed.version, folder.with_name("opencv"))
        shutil.copyfile(library, unfinished / "cv2" / library.name)
        unfinished.rename(folder)
    return folder


def _built(version: str, work: Path) -> Path:
    """Downloads and builds the source; the library."""
    shutil.rmtree(work, ignore_errors=True)
    _run(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", work),
        *("--no-binary", _PACKAGE, f"{_PACKAGE}=={version}"),
    )
    (packed,) = work.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(work, filter="data")
    (source,) = work.glob("*/opencv")
    _run(
        *("cmake", "-G", "Ninja", "-S", source, "-B", work / "build"),
        *("-DCMAKE_BUILD_TYPE=Release", "-DBUILD_LIST=core,imgproc,python3"),
        # As its wheel does it: for this Python's headers, and to be loaded by any later Python.
        *(f"-DPYTHON3_EXECUTABLE={sys.executable}", "-DPYTHON3_LIMITED_API=ON"),
        f"-DPYTHON3_INCLUDE_DIR={sysconfig.get_path('include')}",
        # Of the variants for newer processors, the one that nearly all computers have.
        *(["-DCPU_DISPATCH=AVX2"] if platform.machine() == "x86_64" else []),
        *("-DBUILD_SHARED_LIBS=OFF", "-DBUILD_TESTS=OFF", "-DBUILD_PERF_TESTS=OFF"),
        *("-DBUILD_opencv_apps=OFF", "-DBUILD_JAVA=OFF", "-DENABLE_PRECOMPILED_HEADERS=OFF"),
        *(f"-DWITH_{name}=OFF" for name in _UNUSED),
    )
    _run("cmake", "--build", work / "build", "--target", "opencv_python3")
    (library,) = (work / "build/lib").rglob("cv2*.so")
    return library


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
