"""Importing TensorFlow while the window is shown: with short stalls and without output."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path


def preload_libraries() -> None:
    """Loads TensorFlow's large libraries while Python's other threads go on.

    Python's import holds the interpreter lock while a library of hundreds of megabytes is linked,
    and the window stalls for as long: 310 ms. A function called through ctypes releases the lock,
    `dlopen` too, and the import then finds the libraries loaded: 112 ms. Only measured on Linux;
    elsewhere, or if a library is not found, the import does it all.
    """
    if sys.platform == "win32":
        # TensorFlow needs more of Microsoft's runtime than Python has. The package msvc-runtime
        # puts it where only the system's own Python looks for it, and no virtual environment.
        os.add_dll_directory(sys.prefix)
    found = importlib.util.find_spec("tensorflow")
    if not sys.platform.startswith("linux") or found is None or found.origin is None:
        return
    folder = Path(found.origin).parent
    for name in ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"):
        dlopen = ctypes.CDLL(None).dlopen
        dlopen.restype = ctypes.c_void_p
        dlopen(os.fsencode(folder / name), os.RTLD_LAZY)


def compute_on_one_core() -> None:
    """Has TensorFlow compute on one thread; to be called before it is imported.

    One image is too little work to share: more threads would take the cores from the window, and
    wait for each other longer than they compute.
    """
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
    os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")


@contextlib.contextmanager
def native_noise_silenced() -> Iterator[None]:
    """Discards what native code writes to file descriptor 2.

    TensorFlow writes there before any of its log levels applies. What Python writes to
    `sys.stderr` meanwhile, from any thread, still arrives.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        terminal = os.dup(2)
    except OSError:  # a program without a console has no such descriptor: nothing to discard
        yield
        return
    stderr = sys.stderr
    with Path(os.devnull).open("wb") as nowhere, open(os.dup(terminal), "w", buffering=1) as kept:  # noqa: PTH123
        os.dup2(nowhere.fileno(), 2)
        sys.stderr = kept
        try:
            yield
        finally:
            sys.stderr = stderr
            os.dup2(terminal, 2)
            os.close(terminal)
