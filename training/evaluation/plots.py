"""The figures of the report: small PNG files, legible on light and dark pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt

from training.evaluation import measures
from training.evaluation.robustness import CHANGES

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

    from training.evaluation.findings import Findings
    from training.evaluation.measures import Labels, Likelihoods

mpl.use("Agg")

_OURS, _TUTORIAL, _FRAMED, _QUIET = "#1f5fbf", "#c0562b", "#8a8a8a", "#b8b8b8"
MISTAKES = 40
"""How many mistakes are shown: four rows of ten."""


def draw_all(findings: Findings, folder: Path) -> None:
    """Writes calibration.png, confusion.png, robustness.png and mistakes.png into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with mpl.rc_context({"font.size": 8, "axes.spines.top": False, "axes.spines.right": False}):
        _save(_calibration(findings), folder / "calibration.png")
        _save(_confusion(findings.digits.ours, findings.y), folder / "confusion.png")
        _save(_robustness(findings), folder / "robustness.png")
        _save(_mistakes(findings), folder / "mistakes.png")


def _save(figure: Figure, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, dpi=100, facecolor="white", pil_kwargs={"optimize": True})
    plt.close(figure)


def _calibration(findings: Findings) -> Figure:
    figure, (reliability, risk) = plt.subplots(1, 2, figsize=(8, 3.4))
    means, accuracies, shares = zip(
        *measures.reliability(findings.digits.ours, findings.y), strict=True
    )
    reliability.plot([0, 1], [0, 1], color=_QUIET, lw=1)
    reliability.plot(means, accuracies, color=_OURS, marker="o", ms=4)
    reliability.bar(means, shares, width=0.02, color=_QUIET, label="share of the drawings")
    reliability.set(
        title="Reliability",
        xlabel="likelihood of the likeliest digit",
        ylabel="share that is right",
    )
    reliability.legend(frameon=False)
    for p, colour, name in (
        (findings.digits.ours, _OURS, "ours"),
        (findings.digits.tutorial_framed, _FRAMED, "tutorial CNN behind framing"),
        (findings.digits.tutorial, _TUTORIAL, "tutorial CNN"),
    ):
        coverage, errors = measures.risk_coverage(p, findings.y)
        risk.plot(coverage, 100 * np.maximum(errors, 1e-5), color=colour, label=name)
    risk.set(
        title="Risk against coverage",
        xlabel="share of the drawings answered, surest first",
        ylabel="errors among them, %",
        yscale="log",
        ylim=(0.01, 100),
    )
    risk.legend(frameon=False)
    return figure


def _confusion(p: Likelihoods, y: Labels) -> Figure:
    counts = measures.confusion(p, y)
    figure, axes = plt.subplots(figsize=(5.2, 4.2))
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(
        np.sqrt(shares * (np.arange(11) != np.arange(10)[:, None])), cmap="Oranges", vmax=0.2
    )
    for row, column in np.ndindex(*counts.shape):
        if counts[row, column]:
            weight = "bold" if row == column else "normal"
            axes.text(
                column, row, str(counts[row, column]), ha="center", va="center", weight=weight
            )
    axes.set(xlabel="shown", ylabel="label", yticks=range(10))
    axes.set_xticks(range(11), [*"0123456789", "?"])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    return figure


def _robustness(findings: Findings) -> Figure:
    figure, panels = plt.subplots(1, len(CHANGES), figsize=(10, 2.6), sharey=True)
    for axes, change, answers in zip(panels, CHANGES, findings.robustness, strict=True):
        for network, colour, name in (
            ("ours", _OURS, "ours"),
            ("tutorial_framed", _FRAMED, "tutorial CNN, framed"),
            ("tutorial", _TUTORIAL, "tutorial CNN"),
        ):
            share = [100 * measures.right(getattr(a, network), y) for a, y in answers]
            axes.plot(change.levels, share, color=colour, marker="o", ms=3, label=name)
        axes.set(title=change.name, xlabel=change.unit, ylim=(0, 102))
    panels[0].set_ylabel("right, %")
    panels[0].legend(frameon=False, fontsize=7)
    return figure


def _mistakes(findings: Findings) -> Figure:
    p, y = findings.digits.ours, findings.y
    wrong_likelihood = np.where(p.argmax(axis=1) != y, p.max(axis=1), 0)
    worst = np.argsort(-wrong_likelihood, kind="stable")[:MISTAKES]
    figure, panels = plt.subplots(4, 10, figsize=(9, 4.4))
    for axes in panels.flat:
        axes.axis("off")
    for axes, index in zip(panels.flat, worst, strict=False):
        if wrong_likelihood[index] > 0:
            axes.imshow(255 - findings.images[index], cmap="gray", vmin=0, vmax=255)
            digit, percent = p[index].argmax(), 100 * p[index].max()
            axes.set_title(f"{y[index]}: read as {digit}, {percent:.0f}%", fontsize=7)
    return figure
