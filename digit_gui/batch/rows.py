"""Rows as text: which columns they have, as CSV and as JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from digit_gui.batch.answers import PageRow, Row
from digit_gui.core.grid import DIGITS
from digit_gui.core.page import Piece

UNKNOWN = "Unknown"

_Value = str | float | None


class Format(Protocol):
    """How rows of one kind are written.

    Attributes:
        columns: the names in a CSV file; the first is "path", the last is "error".
        is_divided: whether a picture may take several rows of CSV.
    """

    @property
    def columns(self) -> tuple[str, ...]: ...

    @property
    def is_divided(self) -> bool: ...

    def csv(self, row: Any) -> str: ...

    def json(self, row: Any) -> str: ...

    def is_first(self, others: Sequence[Any]) -> bool: ...


class AnswerFormat:
    """One row for each picture: the digit and the ten likelihoods."""

    columns = ("path", "digit", *(f"p{digit}" for digit in range(DIGITS)), "error")
    is_divided = False

    def csv(self, row: Row) -> str:
        return _csv_line(self._values(row))

    def json(self, row: Row) -> str:
        return json.dumps(dict(zip(self.columns, self._values(row), strict=True))) + "\n"

    def is_first(self, _others: Sequence[Any]) -> bool:
        """Whether a row is the first, or only, one of a picture, by what is behind its path."""
        return True

    def _values(self, row: Row) -> tuple[_Value, ...]:
        """What stands in the columns of a row; None where there is nothing."""
        if row.prediction is None:
            return row.path, None, *[None] * DIGITS, row.error
        likelihoods = [_rounded(likelihood) for likelihood in row.prediction.likelihoods]
        return row.path, _digit(row.prediction.digit), *likelihoods, None


class PageFormat:
    """All that was found in a picture: in JSON line by line, in CSV a row for each digit."""

    columns = (
        *("path", "line", "place", "digit", "likelihood"),
        *("left", "top", "width", "height", "error"),
    )
    is_divided = True

    def csv(self, row: PageRow) -> str:
        return "".join(_csv_line(values) for values in self._values(row))

    def json(self, row: PageRow) -> str:
        lines = None
        if row.page is not None:
            lines = [
                {"text": line.text, "digits": [_piece(piece) for piece in line.pieces]}
                for line in row.page.lines
            ]
        return json.dumps({"path": row.path, "lines": lines, "error": row.error or None}) + "\n"

    def is_first(self, others: Sequence[Any]) -> bool:
        """Whether a row is the first, or only, one of a picture, by what is behind its path."""
        return tuple(others[:2]) in (("1", "1"), ("", ""))

    def _values(self, row: PageRow) -> Iterator[tuple[_Value, ...]]:
        """The rows of a page; one without a digit where there are none."""
        if row.page is None or not row.page.lines:
            yield row.path, *[None] * 8, row.error or None
            return
        for number, line in enumerate(row.page.lines, start=1):
            for place, piece in enumerate(line.pieces, start=1):
                digit, likelihood = _digit(piece.digit), _rounded(piece.likelihood)
                yield row.path, number, place, digit, likelihood, *piece.box, None


def _piece(piece: Piece) -> dict[str, Any]:
    return {
        "digit": _digit(piece.digit),
        "likelihood": _rounded(piece.likelihood),
        "box": list(piece.box),
    }


def _digit(digit: int | None) -> str:
    return UNKNOWN if digit is None else str(digit)


def _rounded(likelihood: float) -> float:
    """The seventh decimal may change with the number of threads that the network computes on."""
    return round(float(likelihood), 6)


def _csv_line(values: Sequence[_Value]) -> str:
    text = io.StringIO()
    # With the ends of lines that it takes for its own it quotes every kind of end in a name.
    csv.writer(text, lineterminator="\r\n").writerow(values)
    return text.getvalue().removesuffix("\r\n") + "\n"
