"""The settings of a training run."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from training.fit import Recipe
from training.synthesis.samples import Mix

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Config:
    """One training run: a network for each fold of held-out sites, then the final one.

    Attributes:
        mnist: MNIST as .npz; None lets Keras download it.
        strokes: digits as pen strokes; None: train on MNIST alone, without folds.
        other: letters and symbols as pen strokes; None: all non-digits are generated.
        model: where the final network is written.
        report: where the report is written; its figures go into a folder of its name beside it.
        runs: folder for checkpoints, the folds' networks and the record of the run.
        final: recipe of the final network.
        fold: recipe of the folds, usually the same with fewer epochs.
        folds: the number of groups of collection sites; each group is held out once.
        least_digits: sites with fewer digits are never held out. Of 150 digits, one is 0.7%: with
            fewer, the figure of a site says little.
        most: at most this many characters of a kind are measured; None: all.
    """

    mnist: Path | None = None
    strokes: Path | None = None
    other: Path | None = None
    model: Path = _ROOT / "model.keras"
    report: Path = _ROOT / "docs" / "model-report.md"
    runs: Path = _ROOT / "runs"
    final: Recipe = field(default_factory=Recipe)
    fold: Recipe = field(default_factory=lambda: replace(Recipe(), epochs=12))
    folds: int = 3
    least_digits: int = 150
    most: int | None = None

    def quick(self) -> Config:
        """A run of a minute or two that tries out every step; its network is of no use."""
        recipe = replace(
            self.final, epochs=2, warmup_epochs=0.5, ema_momentum=0.9, mix=Mix(1500, 1500, 600, 300)
        )
        folder = self.runs / "quick"
        return replace(
            self,
            model=folder / "model.keras",
            report=folder / "model-report.md",
            runs=folder,
            final=recipe,
            fold=recipe,
            folds=2,
            most=100,
        )
