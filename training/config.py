"""The settings of a training run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from training.fit import Recipe
from training.model.network import SMALL
from training.synthesis.samples import Mix
from training.synthesis.stream import KEPT_EPOCHS

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Plan:
    """How one of the program's networks is trained.

    Attributes:
        name: of the network; its files in `Config.runs` begin with it.
        file: where the final network is written.
        final: recipe of the final network.
        fold: recipe of the folds, usually the same with fewer epochs.
    """

    name: str
    file: Path
    final: Recipe
    fold: Recipe


MODEL = Plan("model", _ROOT / "model.keras", Recipe(), replace(Recipe(), epochs=12))
"""The network that answers in the program."""

_FURTHER = replace(
    Recipe(),
    epochs=12,
    learning_rate=1.5e-3,
    warmup_epochs=0.2,
    ema_momentum=0.99,
    mix=Mix(20_000, 15_000, 16_000, 4_000, 800),
)
"""How a network goes on that is already trained: the last recipe of the committed model."""

_SMALL_RECIPE = Recipe(
    SMALL,
    epochs=15,
    distinct_epochs=KEPT_EPOCHS,
    learning_rate=4e-3,
    dropout=0.0,
    weight_decay=0.0,
)
SMALL_MODEL = Plan("small", _ROOT / "assets" / "small.keras", _SMALL_RECIPE, _SMALL_RECIPE)
"""The small network for looking inside."""


@dataclass(frozen=True)
class Config:
    """One training run: for each network, one for each fold of held-out sites, then the final one.

    Attributes:
        mnist: MNIST as .npz; None lets Keras download it.
        strokes: digits as pen strokes; None: train on MNIST alone, without folds.
        other: letters and symbols as pen strokes; None: all non-digits are generated.
        report: where the report is written; its figures go into a folder of its name beside it.
        runs: folder for checkpoints, the folds' networks and the records of the run.
        plans: the program's network, and the small one.
        seen: collection sites that a network was trained on that `plans` go on from; they are never
            held out.
        folds: the number of groups of collection sites; each group is held out once.
        least_digits: sites with fewer digits are never held out. Of 150 digits, one is 0.7%: with
            fewer, the figure of a site says little.
        most: at most this many characters of a kind are measured; None: all.
    """

    mnist: Path | None = None
    strokes: Path | None = None
    other: Path | None = None
    report: Path = _ROOT / "docs" / "model-report.md"
    runs: Path = _ROOT / "runs"
    plans: tuple[Plan, ...] = (MODEL, SMALL_MODEL)
    seen: tuple[str, ...] = ()
    folds: int = 3
    least_digits: int = 150
    most: int | None = None

    def continued(self, start: Path, seen: tuple[str, ...]) -> Config:
        """A shorter run, in which the program's network and its fold go on from `start`.

        `start` is a trained network, or the folder `runs` of an earlier run: then each goes on from
        the one of its name. `seen` are the collection sites that all of these were trained on. The
        other sites are one fold: with more folds, networks would be measured that know most of the
        new sites. Nothing is left to fit the fold's temperature on, so it is that of `start`.
        """
        model, small = self.plans
        further = replace(_FURTHER, start=start)
        shorter = replace(small.final, mix=further.mix)
        plans = (
            replace(model, final=further, fold=replace(further, epochs=8)),
            replace(small, final=shorter, fold=shorter),
        )
        return replace(self, plans=plans, seen=seen, folds=1)

    def quick(self) -> Config:
        """A run of a minute or two that tries out every step; its network is of no use."""
        folder = self.runs / "quick"
        return replace(
            self,
            report=folder / "model-report.md",
            runs=folder,
            plans=tuple(_quick(plan, folder) for plan in self.plans),
            folds=2,
            most=100,
        )


def _quick(plan: Plan, folder: Path) -> Plan:
    recipe = replace(
        plan.final,
        epochs=2,
        warmup_epochs=0.5,
        ema_momentum=0.9,
        mix=Mix(1500, 1500, 600, 300, 100),
    )
    return Plan(plan.name, folder / plan.file.name, recipe, recipe)
