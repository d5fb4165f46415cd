"""Rows as text: which columns they have, as CSV and as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Protocol

from digit_gui.batch.answers import PageRow, Row
from digit_gui.core.grid import DIGITS
from digit_gui.core.page_rows import (
    COLUMNS,
    Value,
    as_json,
    as_rows,
    csv_line,
    digit_name,
    rounded,
)


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
        return csv_line(self._values(row))

    def json(self, row: Row) -> str:
        return json.dumps(dict(zip(self.columns, self._values(row), strict=True))) + "\n"

    def is_first(self, _others: Sequence[Any]) -> bool:
        """Whether a row is the first, or only, one of a picture, by what is behind its path."""
        return True

    def _values(self, row: Row) -> tuple[Value, ...]:
        """What stands in the columns of a row; None where there is nothing."""
        if row.prediction is None:
            return row.path, None, *[None] * DIGITS, row.error
        likelihoods = [rounded(likelihood) for likelihood in row.prediction.likelihoods]
        return row.path, digit_name(row.prediction.digit), *likelihoods, None


class PageFormat:
    """All that was found in a picture: in JSON line by line, in CSV a row for each digit."""

    columns = COLUMNS
    is_divided = True

    def csv(self, row: PageRow) -> str:
        return "".join(csv_line(values) for values in as_rows(row.path, row.page, row.error))

    def json(self, row: PageRow) -> str:
        return json.dumps(as_json(row.path, row.page, row.error)) + "\n"

    def is_first(self, others: Sequence[Any]) -> bool:
        """Whether a row is the first, or only, one of a picture, by what is behind its path."""
        return tuple(others[:2]) in (("1", "1"), ("", ""))
