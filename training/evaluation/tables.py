"""Tables of the report, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.evaluation import measures

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.evaluation.measures import Labels, Likelihoods


def percent(share: float) -> str:
    """The share, 0..1, in percent."""
    return f"{100 * share:.2f}%"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def rates(p: Likelihoods, y: Labels) -> list[str]:
    """The cells under `RATES`."""
    return [
        f"{len(y):,}",
        percent(measures.right(p, y)),
        percent(measures.wrong(p, y)),
        percent(measures.accuracy(p, y)),
    ]


RATES = ("drawings", "right", "wrong and confident", "likeliest is right")
