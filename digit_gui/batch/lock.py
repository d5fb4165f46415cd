"""A lock on an output file, which the system releases when the process ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


class LockedError(Exception):
    """Another process holds the lock."""


class FileLock:
    """Keeps other runs from writing to the same file, by a lock on a file "NAME.lock" beside it.

    The file itself can't carry the lock, since it is replaced while it is held.

    Raises:
        LockedError: another process holds it.
        OSError: the file of the lock can't be written.
    """

    def __init__(self, file: Path) -> None:
        self._path = file.with_name(f"{file.name}.lock")
        while True:
            self._file = self._path.open("ab")
            try:
                _lock(self._file.fileno())
                if self._is_in_its_place():
                    return
            except BaseException:
                self._file.close()
                raise
            self._file.close()  # its former owner has just removed it

    def release(self) -> None:
        """Releases the lock and removes its file."""
        if sys.platform == "win32":  # where an open file can't be removed
            self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()
        self._file.close()

    def _is_in_its_place(self) -> bool:
        with contextlib.suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
        return False


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise LockedError from error
