"""Sections of the report: other drawings than the default ones."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from training.evaluation import measures
from training.evaluation.findings import WIDTHS
from training.evaluation.tables import RATES, percent, rates, table

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.evaluation.findings import Findings
    from training.evaluation.networks import Answers

SIZE_EDGES = (11, 14, 17, 20, 24)
"""Bounds, in cells, of the groups by size; they cover `training.synthesis.strokes.SIZE_RANGE`."""

_COLUMNS = ("this network", "small network", "tutorial CNN behind framing", "tutorial CNN")


def drawing(findings: Findings) -> str:
    """Digits of several sizes, and drawn with several brushes."""
    by_size = []
    for low, high in itertools.pairwise(SIZE_EDGES):
        within = (findings.sizes >= low) & (findings.sizes < high)
        if within.any():
            cells = rates(findings.digits.ours[within], findings.y[within])
            by_size.append([f"{low} to {high}", *cells])
    by_width = [
        [f"{width:.1f}", *rates(p, y)]
        for width, (p, y) in zip(WIDTHS, findings.by_width, strict=True)
    ]
    return "\n\n".join(
        (
            "## Drawing size and brush width, in cells",
            table(("longer side", *RATES), by_size),
            "With other brushes; here the path of the brush's middle is 11 to 24 cells long, or as "
            "long as fits on the grid:",
            table(("brush width", *RATES), by_width),
        )
    )


def forms(findings: Findings) -> str:
    """Digits that are drawn as machines draw them."""
    rows = []
    for name, (answers, y) in findings.forms.items():
        columns = (answers.ours, answers.small, answers.tutorial_framed, answers.tutorial)
        rows.append([name, f"{len(y):,}", *(percent(measures.right(p, y)) for p in columns)])
    return "\n\n".join(
        (
            "## Forms",
            "Box-shaped digits, as on forms, and digits of seven segments, as on calculators: "
            "generated as for training, so new to the networks in proportions only. The share that "
            "is right:",
            table(("", "drawings", *_COLUMNS), rows),
        )
    )


def non_digits(findings: Findings) -> str:
    """What is no digit."""

    def row(name: str, answers: Answers, chosen: npt.NDArray[np.bool_] | None = None) -> list[str]:
        columns = (answers.ours, answers.small, answers.tutorial_framed, answers.tutorial)
        kept = [p if chosen is None else p[chosen] for p in columns]
        return [name, f"{len(kept[0]):,}", *(percent(measures.unknown(p)) for p in kept)]

    characters = findings.characters
    groups = {
        "small letters": np.char.islower(characters),
        "capital letters": np.char.isupper(characters),
        "marks": ~np.char.isalpha(characters),
        "all letters and marks": np.ones(len(characters), bool),
        "the same without lone lines": ~findings.lone_lines,
    }
    rows = [row(name, findings.other, at) for name, at in groups.items() if at.any()]
    rows += [row(kind, answers) for kind, answers in findings.kinds.items()]
    shown = measures.shown(findings.other.ours)
    read_as = Counter(
        zip(characters[shown].tolist(), findings.other.ours[shown].argmax(axis=1), strict=True)
    )
    often = ", ".join(f"`{mark}` as {digit} ({n})" for (mark, digit), n in read_as.most_common(12))
    return "\n\n".join(
        (
            "## Non-digits, and the share shown as Unknown",
            table(
                ("", "drawings", *_COLUMNS),
                rows,
            ),
            f"{findings.lone_lines.sum()} of the letters and marks are a single straight stroke, "
            "such as the stem of a K that was badly cut. They are a 1 by their form: they are "
            "counted here, but not taught as Unknown.",
            f"Most often read as a digit: {often or 'none'}.",
        )
    )


def pictures(findings: Findings) -> str:
    """Digits and letters found in photos."""
    y = findings.photographed
    names = {"none": "rendered on the grid"}
    letters = len(findings.photos["none"][1])
    rows = [
        [
            names.get(paper, f"found in a photo, {paper} paper"),
            *rates(digits, y),
            percent(measures.unknown(other)),
        ]
        for paper, (digits, other) in findings.photos.items()
    ]
    return f"""## Digits and letters in pictures

Some of the digits, and {letters:,} of the letters and marks, were rendered into photo-like
pictures of paper and boards, dark on light or light on dark, with uneven light, shadows, grain,
blur and JPEG artefacts, and found there as **Open** finds them.

{table(("", *RATES, "letters and marks Unknown"), rows)}"""


def pages(findings: Findings) -> str:
    """Numbers and words on pages."""

    def share(part: int, whole: int) -> str:
        return percent(part / whole) if whole else "-"

    rows = [
        [
            kind,
            f"{counted.digits:,}",
            share(counted.right, counted.digits),
            share(counted.none, counted.found),
            share(counted.flawless, counted.lines),
            share(counted.named, counted.letters),
        ]
        for kind, counted in findings.pages.items()
    ]
    head = (
        *("paper", "digits", "found and right", "of what was found, no digit"),
        *("lines without a mistake", "letters and marks named as a digit"),
    )
    return f"""## Pages

Numbers of six digits, each page in the hand of one person, with words of letters and marks between
them, were rendered as photos at 60 to 300 dots per inch and read as `recognize --pages` does. On
touching pages the digits of a number touch in pairs. "Aslant" is ruled paper turned by up to 15
degrees and in perspective, on a table, partly in shadow.

{table(head, rows)}"""


def people(findings: Findings) -> str:
    """How many people the ways of writing were seen from."""
    rows = [[str(digit), *map(str, counts)] for digit, counts in enumerate(findings.people)]
    return "\n\n".join(
        (
            "## How many people each way of writing was seen from",
            "Writers' files with the digit in one, two or more strokes, at all sites. A zero in "
            "two strokes is mostly slashed, a seven crossed. Rarer ways than these are generated.",
            table(("digit", "one stroke", "two strokes", "more"), rows),
        )
    )
