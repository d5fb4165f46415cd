"""Writes the model report, all of whose figures come from `Findings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.evaluation import conditions, measures, plots, teaching
from training.evaluation.tables import RATES, percent, rates, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from training.cross_validate import TrainingRecord
    from training.evaluation.findings import Findings
    from training.evaluation.measures import Likelihoods
    from training.evaluation.networks import Answers


def write(findings: Findings, path: Path) -> None:
    """Writes the report (Markdown) to `path`, and its plots into a folder of its name beside it."""
    folder = path.with_suffix("")
    plots.draw_all(findings, folder)
    sections = (
        _summary(findings),
        _sites(findings),
        conditions.drawing(findings),
        conditions.forms(findings),
        conditions.non_digits(findings),
        _calibration(findings, folder.name),
        _mistakes(folder.name),
        _robustness(findings, folder.name),
        conditions.pictures(findings),
        conditions.pages(findings),
        *(
            [teaching.section(findings.teaching, findings.record.folds[0].sites)]
            if findings.teaching
            else []
        ),
        conditions.people(findings),
        _card(findings),
    )
    path.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _summary(findings: Findings) -> str:
    def row(name: str, select: Callable[[Answers], Likelihoods]) -> list[str]:
        p, (mnist, y_mnist) = select(findings.digits), findings.mnist
        return [
            name,
            percent(measures.right(p, findings.y)),
            percent(measures.wrong(p, findings.y)),
            percent(measures.unknown(select(findings.other))),
            f"{measures.calibration_error(p, findings.y):.4f}",
            percent(measures.accuracy(select(mnist), y_mnist)),
        ]

    record = findings.record
    folds = "; ".join(", ".join(fold.sites) for fold in record.folds)
    epochs = ", ".join(sorted({str(fold.epochs) for fold in record.folds}))
    networks_table = table(
        ("", "right", "wrong and confident", "letters and marks Unknown", "ECE", "MNIST test"),
        (
            row("**this network**", lambda a: a.ours),
            row("small network", lambda a: a.small),
            row("tutorial CNN behind framing", lambda a: a.tutorial_framed),
            row("tutorial CNN", lambda a: a.tutorial),
        ),
    )
    smallest, *_, largest = conditions.SIZE_EDGES
    return f"""# How well the network reads

{len(findings.y):,} digits written with a pen, each rendered once with the default brush, at a
random size of {smallest} to {largest} cells and a random position, were read by networks that have
seen neither the writers nor their collection sites. Groups of sites, each of which one network was
trained without: {folds}. "Right": the program shows the digit, because its likelihood exceeds 50%.
"Wrong and confident": it shows another digit. Letters and marks that look like a digit are not
counted.{_start(record)}

{networks_table}

MNIST's test set is measured once, with the network in `model.keras` ({findings.parameters[0]:,}
parameters, {findings.megabytes[0]:.1f} MB; epochs on all sites: {record.epochs}), and
with `assets/small.keras` ({findings.parameters[1]:,} parameters). All other figures come from the
networks of the folds, trained with the same recipe; epochs: {epochs}."""


def _start(record: TrainingRecord) -> str:
    """Where the networks began, if not anew."""
    if not record.seen:
        return ""
    return f"""

These networks and the one in `model.keras` went on from an earlier network, which was trained on
the sites {", ".join(record.seen)} alone; so none of these sites is measured here. Letters and
marks of the held-out sites were left out as well."""


def _sites(findings: Findings) -> str:
    rows = []
    for fold in findings.record.folds:
        for site in fold.sites:
            here = findings.sites == site
            if here.any():
                rows.append([site, *rates(findings.digits.ours[here], findings.y[here])])
    rows.append(["pooled", *rates(findings.digits.ours, findings.y)])
    return "## Collection sites, each held out of training\n\n" + table(("site", *RATES), rows)


def _calibration(findings: Findings, folder: str) -> str:
    p, y = findings.digits.ours, findings.y
    low, high = measures.interval(measures.calibration_error, p, y)
    temperatures = ", ".join(f"{fold.temperature:.3f}" for fold in findings.record.folds)
    if len(findings.record.folds) > 1:
        fitted = """The temperature of a fold's network is fitted on the answers of the other
folds' networks to the digits, letters and marks of their own held-out sites, so on none of the
sites that it is measured on"""
    else:
        fitted = """With one fold, nothing is left to fit the temperature of its network on: it
is left as it is"""
    return f"""## Calibration

Expected calibration error {measures.calibration_error(p, y):.4f} in {measures.BINS} bins (95% of
the bootstrap: {low:.4f} to {high:.4f}; resampling adds noise of its own, so that the interval lies
high). {fitted} ({temperatures}). The temperature of the final network is fitted on the answers
of all folds ({findings.record.temperature:.3f}) and is part of the weights of its last layer.

![Reliability diagram; risk against coverage]({folder}/calibration.png)"""


def _mistakes(folder: str) -> str:
    return f"""## Mistakes

Labels, and what the program shows (`?` is Unknown), at the held-out sites:

![Confusion matrix]({folder}/confusion.png)

The {plots.MISTAKES} mistakes with the highest likelihoods. Some of the labels are wrong.

![The mistakes with the highest likelihoods]({folder}/mistakes.png)"""


def _robustness(findings: Findings, folder: str) -> str:
    return f"""## Robustness

{len(findings.by_width[0][1]):,} digits, changed a little or a lot: how many are right, beside a
tutorial CNN trained on MNIST in the same run.

![Shift, rotation, scale, stroke width and noise]({folder}/robustness.png)"""


def _card(findings: Findings) -> str:
    return f"""## Model card

- **Model.** A convolutional network of {findings.parameters[0]:,} parameters that contains the
  framing of the drawing and the calibration. Input: a drawing. Output: ten likelihoods.
- **Intended use.** Reading single digits drawn by hand in this program, and showing how such a
  network works. Not for forms, cheques or exams that nobody checks.
- **Data.** MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0); digits, letters and marks as pen strokes
  from UNIPEN train_r01_v07, categories 1a to 1d (doi 10.5281/zenodo.1195803; CC BY 4.0);
  generated non-digits: scribbles, lines, figures, blots and others.
- **Selection.** The generated forms of digits, of which the training has more than people write,
  and the generated marks were chosen by what earlier networks misread at UNIPEN's sites, these
  among them, so the figures are optimistic. Nothing was chosen by MNIST's test set.
- **Limits.** Letters that look like a digit (O, l, S, Z, B and others) are read as that digit.
  A single digit is expected: of several, it may read one. The writers come from few places and
  from the 1990s; ways of writing that neither they nor MNIST show are read less well.
- **Reproduction.** Seed {findings.record.seed}; `python -m training` and
  `python -m training.evaluate` made the network and this page."""
