"""What a training run reads, writes, and how long it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from training.fit import Recipe
from training.synthesis.samples import Mix

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Config:
    """One training run: a network for each fold of sites held out, then the one that is kept.

    Attributes:
        mnist: MNIST as .npz; None lets Keras fetch it.
        strokes: digits as pen strokes; None: learn from MNIST alone, without folds.
        other: letters and symbols as pen strokes; None: the only non-digits are those made here.
        model: where the network is kept.
        report: where the report goes; its pictures lie beside it, in a folder of its name.
        runs: folder for checkpoints, the folds' networks and the record of the run.
        final: recipe of the network that is kept.
        fold: recipe of the folds, usually the same with fewer epochs.
        folds: into how many groups the collection sites are divided; each group is held out once.
        least_digits: a site with fewer digits is not held out: it says too little.
        most: at most this many drawings of a kind are measured; None: all.
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
        """A run of a minute or two that shows that all of it works; the network is of no use."""
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
