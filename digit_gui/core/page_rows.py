"""A page as text: as a table with a row for each digit, and as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

from digit_gui.core.page import Page, Piece

UNKNOWN = "Unknown"

COLUMNS = (
    *("path", "line", "place", "digit", "likelihood"),
    *("left", "top", "width", "height", "error"),
)
"""The names in a table."""

Value = str | float | None


def as_rows(path: str, page: Page | None, error: str = "") -> Iterator[tuple[Value, ...]]:
    """The rows of a page; one without a digit where there are none."""
    count = 0
    for number, line in enumerate(_lines(page), start=1):
        for place, piece in enumerate(line, start=1):
            digit, likelihood = digit_name(piece.digit), rounded(piece.likelihood)
            yield path, number, place, digit, likelihood, *piece.box, None
            count += 1
    if not count:
        yield path, *[None] * 8, error or None


def as_json(path: str, page: Page | None, error: str = "") -> dict[str, Any]:
    """All that is known about a page."""
    lines = None
    if page is not None:
        lines = [
            {
                "text": line.text,
                "digits": [_piece(piece) for piece in line.pieces if _is_read(piece)],
            }
            for line in page.lines
            if any(map(_is_read, line.pieces))
        ]
    return {"path": path, "lines": lines, "error": error or None}


def csv_line(values: Sequence[Value]) -> str:
    """A row as CSV."""
    text = io.StringIO()
    # With the ends of lines that it takes for its own it quotes every kind of end in a name.
    csv.writer(text, lineterminator="\r\n").writerow(values)
    return text.getvalue().removesuffix("\r\n") + "\n"


def digit_name(digit: int | None) -> str:
    """As it stands in a table."""
    return UNKNOWN if digit is None else str(digit)


def rounded(likelihood: float) -> float:
    """The seventh decimal may change with the number of threads that the network computes on."""
    return round(float(likelihood), 6)


def _lines(page: Page | None) -> Iterator[list[Piece]]:
    for line in page.lines if page is not None else ():
        if pieces := [piece for piece in line.pieces if _is_read(piece)]:
            yield pieces


def _is_read(piece: Piece) -> bool:
    """Whether it is not one of which a person has said that it is no digit."""
    return not piece.is_no_digit


def _piece(piece: Piece) -> dict[str, Any]:
    return {
        "digit": digit_name(piece.digit),
        "likelihood": rounded(piece.likelihood),
        "box": list(piece.box),
    }
