"""Rows as CSV or JSON Lines: appended batch by batch, and read again to go on behind them."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from digit_gui.batch.answers import Row
from digit_gui.batch.errors import RecognizeError
from digit_gui.core.grid import DIGITS

COLUMNS = ("path", "digit", *(f"p{digit}" for digit in range(DIGITS)), "error")
_HEADER = ",".join(COLUMNS) + "\n"
_JSON_START = '{"path": "'


class Output:
    """Takes rows. Each batch is handed to the system at once, so that a killed run keeps it.

    Args:
        path: a .csv or .jsonl file; None: CSV on the standard output.
        resume: go on with the file, if there is one; otherwise there must be none.

    Attributes:
        done: how often each path stands in the file already.
        failed: rows in the file that hold an error.

    Raises:
        RecognizeError: here and in `write`, when the file can't be written. Also when `resume` is
            false and there is a file, or it is true and this class has not written the file,
            which stays as it is then.
        BrokenPipeError: nobody reads the standard output any longer.
    """

    def __init__(self, path: Path | None, *, resume: bool) -> None:
        self._name = "the standard output" if path is None else str(path)
        self._is_csv = path is None or path.suffix == ".csv"
        self.done: Counter[str] = Counter()
        self.failed = 0
        with self._refusing():
            # Without a buffer: what could not be written must not be tried again at the end.
            if path is None:
                self._file = open(sys.stdout.fileno(), "wb", buffering=0, closefd=False)  # noqa: SIM115
            elif resume and path.exists():
                self._file = path.open("r+b", buffering=0)
                self._go_on()
            else:
                self._file = path.open("xb", buffering=0)
        if self._is_csv and not (path and self._file.tell()):
            self._append(_HEADER)

    def write(self, rows: Iterable[Row]) -> None:
        line = _csv_line if self._is_csv else _json_line
        self._append("".join(line(_values(row)) for row in rows))

    def close(self) -> None:
        self._file.close()

    def _append(self, text: str) -> None:
        # Names of files need not be text; os.fsdecode has made it of them, and this undoes it.
        content = memoryview(text.encode(errors="surrogateescape"))
        with self._refusing():
            while content:
                content = content[self._file.write(content) or 0 :]

    @contextlib.contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            raise RecognizeError(f"{self._name} can't be written: {error.strerror}.") from error

    def _go_on(self) -> None:
        """Finds out what has been done, and cuts away a row that was not written to its end."""
        start = (_HEADER if self._is_csv else _JSON_START).encode()
        whole = 0
        if not start.startswith(self._file.read(len(start))):
            raise RecognizeError(f"{self._name} is no output of this command.")
        self._file.seek(0)
        with open(self._file.fileno(), "rb", closefd=False) as file:
            for record in _records(file, is_csv=self._is_csv):
                if whole or not self._is_csv:
                    self._count(record)
                whole += len(record)
        self._file.seek(whole)
        self._file.truncate()

    def _count(self, record: bytes) -> None:
        text = record.decode(errors="surrogateescape")
        try:
            values = next(csv.reader([text])) if self._is_csv else json.loads(text).values()
            name, *_, error = values
        except (ValueError, AttributeError, csv.Error) as problem:
            raise RecognizeError(
                f"{self._name} holds a row that is not from this command: {text.strip()}"
            ) from problem
        self.done[name] += 1
        self.failed += bool(error)


def _records(file: Iterable[bytes], *, is_csv: bool) -> Iterator[bytes]:
    """The whole rows of a file. A path in CSV may hold the ends of lines, between quotes."""
    record = b""
    for line in file:
        record += line
        if line.endswith(b"\n") and not (is_csv and record.count(b'"') % 2):
            yield record
            record = b""


def _values(row: Row) -> tuple[str | float | None, ...]:
    """What stands in the columns of a row; None where there is nothing."""
    if row.prediction is None:
        return row.path, None, *[None] * DIGITS, row.error
    digit = row.prediction.digit
    # The seventh decimal may change with the number of threads that the network computes on.
    likelihoods = row.prediction.likelihoods.astype(float).round(6).tolist()
    return row.path, "Unknown" if digit is None else str(digit), *likelihoods, None


def _csv_line(values: Sequence[str | float | None]) -> str:
    text = io.StringIO()
    # With the ends of lines that it takes for its own it quotes every kind of end in a name.
    csv.writer(text, lineterminator="\r\n").writerow(values)
    return text.getvalue().removesuffix("\r\n") + "\n"


def _json_line(values: Sequence[str | float | None]) -> str:
    return json.dumps(dict(zip(COLUMNS, values, strict=True))) + "\n"
