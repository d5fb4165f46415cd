"""Importing TensorFlow beside a living window: with few stalls, and without noise."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path


def preload_libraries() -> None:
    """Has the system load TensorFlow's large libraries while other threads of Python run on.

    Python's import holds the interpreter's lock while a library of hundreds of megabytes is
    linked, and a window would stand still for so long. A foreign function called through ctypes
    gives the lock up, `dlopen` too; the import then finds the library loaded. Only Linux is known
    to gain by it; elsewhere, and where a library is not found, the import simply does it all.
    """
    found = importlib.util.find_spec("tensorflow")
    if not sys.platform.startswith("linux") or found is None or found.origin is None:
        return
    folder = Path(found.origin).parent
    for name in ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"):
        dlopen = ctypes.CDLL(None).dlopen
        dlopen.restype = ctypes.c_void_p
        dlopen(os.fsencode(folder / name), os.RTLD_LAZY)


def compute_on_one_core() -> None:
    """Keeps TensorFlow from sharing work among threads; to be called before it is imported.

    One drawing is too little to share: the threads would take the cores from the window, and wait
    for each other longer than they compute.
    """
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
    os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")


@contextlib.contextmanager
def native_noise_silenced() -> Iterator[None]:
    """Keeps what native code writes to file descriptor 2 out of the terminal.

    TensorFlow greets there before any of its log levels counts. What Python itself writes to
    `sys.stderr` in the meantime, from whichever thread, still arrives.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        terminal = os.dup(2)
    except OSError:  # a program without a console has no such descriptor, and nothing to silence
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
