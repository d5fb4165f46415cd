"""Rows as CSV or JSON Lines: appended batch by batch, and parsed again to resume a run."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from digit_gui.batch.answers import PageRow, Row
from digit_gui.batch.errors import BatchError
from digit_gui.batch.lock import FileLock, LockedError
from digit_gui.batch.rows import Format

_JSON_START = '{"path": "'


@contextlib.contextmanager
def locked(path: Path | None) -> Iterator[None]:
    """Keeps other runs from writing to the same output; nothing for the standard output.

    Raises:
        BatchError: when another run writes to it, or the lock can't be written.
    """
    lock = None
    if path is not None:
        with _errors_explained(str(path)):
            lock = FileLock(_file_of(path))
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


class Output:
    """Takes rows. Each batch is handed to the system at once, so that a killed run keeps it.

    To be used while the output is `locked`. A file that holds no row when it is closed is removed
    again, so that the same command can be given once more.

    Args:
        path: a .csv or .jsonl file; None: CSV on the standard output.
        resume: append to the file, if there is one, without its rows that hold an error, which
            are removed; otherwise there must be none.
        form: how rows are written.

    Attributes:
        done: how often each path has an answer in the file already.

    Raises:
        BatchError: here and in `write`, when the file can't be written. Also when `resume` is
            false and there is a file, or it is true and this class has not written the file, which
            stays as it is then.
        BrokenPipeError: nobody reads the standard output any longer.
    """

    def __init__(self, path: Path | None, form: Format, *, resume: bool) -> None:
        self._form = form
        self._header = ",".join(form.columns) + "\n"
        self._name = "the standard output" if path is None else str(path)
        self._is_csv = path is None or path.suffix == ".csv"
        self._path = None if path is None else _file_of(path)
        self._is_new = False
        self._file: io.FileIO | None = None
        self.done: Counter[str] = Counter()
        try:
            with _errors_explained(self._name):
                self._open(resume=resume)
        except BaseException:
            self.close()
            raise

    def write(self, rows: Iterable[Row] | Iterable[PageRow]) -> None:
        text = self._form.csv if self._is_csv else self._form.json
        with _errors_explained(self._name):
            self._append("".join(text(row) for row in rows))

    def close(self) -> None:
        """Closes the file; may be called again."""
        if self._file is not None:
            is_empty = self._is_new and self._file.tell() <= len(self._start())
            self._file.close()
            if self._path and is_empty:
                self._path.unlink(missing_ok=True)
        self._file = None

    def _open(self, *, resume: bool) -> None:
        # Without a buffer: what could not be written must not be tried again at the end.
        if self._path is None:
            self._file = io.FileIO(sys.stdout.fileno(), "w", closefd=False)
        else:
            if resume and self._path.exists():
                self._go_on(self._path)
                self._file = io.FileIO(self._path, "r+")
                self._file.seek(0, os.SEEK_END)
            else:
                self._file = io.FileIO(self._path, "x")
                self._is_new = True
        if self._is_csv and not (self._path and self._file.tell()):
            self._append(self._header)

    def _append(self, text: str) -> None:
        assert self._file is not None
        # Names of files need not be text; os.fsdecode has made it of them, and this undoes it.
        content = memoryview(text.encode(errors="surrogateescape"))
        while content:
            content = content[self._file.write(content) or 0 :]

    def _start(self) -> bytes:
        return (self._header if self._is_csv else _JSON_START).encode()

    def _go_on(self, path: Path) -> None:
        """Finds out what has been done, and leaves nothing in the file but whole answers."""
        is_to_replace = False
        with path.open("rb") as file:
            start = file.read(len(self._start()))
            if not self._start().startswith(start):
                raise BatchError(f"{self._name} is not an output of this command.")
            file.seek(0)
            whole = last = 0
            newest = ""
            for record in _records(file, is_csv=self._is_csv):
                if whole or not self._is_csv:
                    name, error, is_first = self._parsed(record)
                    if is_first:
                        last, newest = whole, "" if error else name
                    if error:
                        is_to_replace = True
                    elif is_first:
                        self.done[name] += 1
                whole += len(record)
        if self._is_csv and self._form.is_divided and newest:
            # Of the last page, rows may be missing: it is read once more.
            self.done[newest] -= 1
            whole = last
        os.truncate(path, whole)  # of a row that was not written to its end
        if is_to_replace:
            self._replace_without_errors(path)

    def _replace_without_errors(self, path: Path) -> None:
        """Puts the file's answers into its place at once: a crash leaves one or the other."""
        new = path.with_name(f"{path.name}.new")
        try:
            with path.open("rb") as file, new.open("wb") as kept:
                for record in _records(file, is_csv=self._is_csv):
                    is_header = self._is_csv and not kept.tell()
                    if is_header or not self._parsed(record)[1]:
                        kept.write(record)
                kept.flush()
                os.fsync(kept.fileno())
            shutil.copymode(path, new)
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise

    def _parsed(self, record: bytes) -> tuple[str, str | None, bool]:
        """The path and the error in a row, and whether it is the first of its picture."""
        text = record.decode(errors="surrogateescape")
        try:
            parsed = next(csv.reader([text])) if self._is_csv else json.loads(text).values()
            name, *others, error = parsed
        except (ValueError, AttributeError, csv.Error) as problem:
            raise BatchError(
                f"{self._name} holds a row that is not from this command: {text.strip()}"
            ) from problem
        return str(name), error, not self._is_csv or self._form.is_first(others)


def _file_of(path: Path) -> Path:
    """Where a link leads, since the file is replaced, and the link is not."""
    return Path(os.path.realpath(path))


@contextlib.contextmanager
def _errors_explained(name: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except LockedError as error:
        raise BatchError(
            f"{name} is being written by another run. Wait for its end, or choose another output."
        ) from error
    except OSError as error:
        raise BatchError(f"{name} can't be written: {error.strerror}.") from error


def _records(file: Iterable[bytes], *, is_csv: bool) -> Iterator[bytes]:
    """The whole rows of a file. A path in CSV may hold the ends of lines, between quotes."""
    record = b""
    for line in file:
        record += line
        if line.endswith(b"\n") and not (is_csv and record.count(b'"') % 2):
            yield record
            record = b""
