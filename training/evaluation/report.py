"""Writes the model report: every figure in it comes from the networks that were measured."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from training.evaluation import measures, plots
from training.evaluation.findings import WIDTHS, Answers, Findings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from training.evaluation.measures import Labels, Likelihoods

_SIZE_EDGES = (11, 14, 17, 20, 24)


def write(findings: Findings, path: Path) -> None:
    """Writes the report (Markdown) to `path`, its pictures into a folder of its name beside it."""
    pictures = path.with_suffix("")
    plots.draw_all(findings, pictures)
    sections = (
        _summary(findings),
        _sites(findings),
        _drawing(findings),
        _no_digits(findings),
        _calibration(findings, pictures.name),
        _mistakes(pictures.name),
        _robustness(findings, pictures.name),
        _photos(findings),
        _card(findings),
    )
    path.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _percent(share: float) -> str:
    return f"{100 * share:.2f}%"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _read(p: Likelihoods, y: Labels) -> list[str]:
    return [
        f"{len(y):,}",
        _percent(measures.right(p, y)),
        _percent(measures.wrong(p, y)),
        _percent(measures.accuracy(p, y)),
    ]


_READ = ("drawings", "right", "wrong and confident", "likeliest is right")


def _summary(findings: Findings) -> str:
    def row(name: str, of: Callable[[Answers], Likelihoods]) -> list[str]:
        p, (mnist, y_mnist) = of(findings.digits), findings.mnist
        return [
            name,
            _percent(measures.right(p, findings.y)),
            _percent(measures.wrong(p, findings.y)),
            _percent(measures.unknown(of(findings.other))),
            f"{measures.calibration_error(p, findings.y):.4f}",
            _percent(measures.accuracy(of(mnist), y_mnist)),
        ]

    record, networks = findings.record, len(findings.record.folds)
    folds = "; ".join(" and ".join(fold.sites) for fold in record.folds)
    epochs = ", ".join(sorted({str(fold.epochs) for fold in record.folds}))
    table = _table(
        ("", "right", "wrong and confident", "letters and marks Unknown", "ECE", "MNIST test"),
        (
            row("**this network**", lambda a: a.ours),
            row("tutorial CNN behind framing", lambda a: a.tutorial_framed),
            row("tutorial CNN", lambda a: a.tutorial),
        ),
    )
    return f"""# How well the network reads

{len(findings.y):,} digits that people wrote with a pen, each drawn once on the grid with the
default brush, {_SIZE_EDGES[0]} to {_SIZE_EDGES[-1]} cells long and anywhere, were read by networks
that have seen neither these people nor the places where the digits were collected: {networks}
networks, trained without the sites {folds}. "Right": the program shows that
digit, its likelihood above 50%. "Wrong and confident": it shows another. Letters and marks are
those that look like no digit.

{table}

MNIST test is measured once, with the network in `model.keras` ({findings.parameters:,} parameters,
{findings.megabytes:.1f} MB, trained for {record.epochs} epochs on all sites). The networks of the
folds, which give all other figures, had the same recipe and {epochs} epochs."""


def _sites(findings: Findings) -> str:
    rows = []
    for fold in findings.record.folds:
        for site in fold.sites:
            at = findings.sites == site
            if at.any():
                rows.append([site, *_read(findings.digits.ours[at], findings.y[at])])
    rows.append(["pooled", *_read(findings.digits.ours, findings.y)])
    return "## Collection sites, each left out of training\n\n" + _table(("site", *_READ), rows)


def _drawing(findings: Findings) -> str:
    by_size = []
    for low, high in itertools.pairwise(_SIZE_EDGES):
        within = (findings.sizes >= low) & (findings.sizes < high)
        if within.any():
            read = _read(findings.digits.ours[within], findings.y[within])
            by_size.append([f"{low} to {high}", *read])
    by_width = [
        [f"{width:.1f}", *_read(p, y)]
        for width, (p, y) in zip(WIDTHS, findings.by_width, strict=True)
    ]
    return "\n\n".join(
        (
            "## Size of the drawing and width of the brush, in cells",
            _table(("longer side", *_READ), by_size),
            _table(("brush", *_READ), by_width),
        )
    )


def _no_digits(findings: Findings) -> str:
    def row(name: str, answers: Answers, chosen: npt.NDArray[np.bool_] | None = None) -> list[str]:
        columns = (answers.ours, answers.tutorial_framed, answers.tutorial)
        kept = [p if chosen is None else p[chosen] for p in columns]
        return [name, f"{len(kept[0]):,}", *(_percent(measures.unknown(p)) for p in kept)]

    characters = findings.characters
    groups = {
        "small letters": np.char.islower(characters),
        "capital letters": np.char.isupper(characters),
        "marks": ~np.char.isalpha(characters),
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
            "## What is no digit, and is called Unknown",
            _table(
                ("", "drawings", "this network", "tutorial CNN behind framing", "tutorial CNN"),
                rows,
            ),
            f"Most often taken for a digit: {often or 'none'}.",
        )
    )


def _calibration(findings: Findings, pictures: str) -> str:
    p, y = findings.digits.ours, findings.y
    low, high = measures.interval(measures.calibration_error, p, y)
    temperatures = ", ".join(f"{fold.temperature:.3f}" for fold in findings.record.folds)
    return f"""## Calibration

Expected calibration error {measures.calibration_error(p, y):.4f} in {measures.BINS} bins (95% of
the bootstrap: {low:.4f} to {high:.4f}; resampling adds noise of its own, so that the interval lies
high). The temperature of a fold's network is fitted on what the other folds' networks made of the
digits, letters and marks of the sites that they had not seen, so on neither of the sites that it is
measured on ({temperatures}); that of the final network on all of these answers
together ({findings.record.temperature:.3f}). It is part of the last layer.

![Reliability diagram; risk against coverage]({pictures}/calibration.png)"""


def _mistakes(pictures: str) -> str:
    return f"""## Mistakes

Meant, and shown (`?` is Unknown), at the sites left out:

![Confusion matrix]({pictures}/confusion.png)

The surest of the wrong answers, at most {plots.MISTAKES} of them. Some of these labels are wrong
themselves.

![The worst mistakes]({pictures}/mistakes.png)"""


def _robustness(findings: Findings, pictures: str) -> str:
    return f"""## Robustness

{len(findings.by_width[0][1]):,} of the drawings changed a little or a lot, beside a tutorial CNN
trained on MNIST in the same run: how many are right.

![Shift, rotation, scale, stroke width and noise]({pictures}/robustness.png)"""


def _photos(findings: Findings) -> str:
    photos, drawings, y = findings.photos
    rows = [["found in a picture", *_read(photos, y)], ["drawn on the grid", *_read(drawings, y)]]
    return f"""## Pictures of digits

Some of the digits were written on pictures of paper and of boards, with gradients of light,
shadows, grain and JPEG's noise, dark on light and light on dark, and found there as **Open** finds
them.

{_table(("", *_READ), rows)}"""


def _card(findings: Findings) -> str:
    return f"""## Model card

- **What it is.** A convolutional network of {findings.parameters:,} parameters with the framing
  of the drawing and the calibration inside. It takes a drawing and gives ten likelihoods.
- **What it is for.** Reading single digits that are drawn by hand in this program, and showing
  how such a network sees. Not for reading forms, cheques or exams without a person who checks.
- **Data.** MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0); digits, letters and marks as pen strokes
  from UNIPEN train_r01_v07, categories 1a to 1d (doi 10.5281/zenodo.1195803; CC BY 4.0); scribbles,
  lines, figures, blots and the like, which the training draws itself.
- **Selection.** The recipe, with the rare forms of digits that it draws, was chosen by what earlier
  networks misread at these same sites, so their figures flatter a little. MNIST's test set chose
  nothing.
- **Limits.** Letters that look like a digit (O, l, S, Z, B and others) are read as that digit.
  A single digit is expected: of several, it may read one. The writers come from few places and
  from the 1990s; ways of writing that neither they nor MNIST knew are read less well.
- **Repeatable.** Seed {findings.record.seed}; `python -m training` and
  `python -m training.evaluate` made the network and this page."""
