"""A training run: cross-validation over collection sites, the final network, the temperatures."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

import keras
import numpy as np
import numpy.typing as npt

from digit_gui.network.learning.targets import Targets, one_hot, uniform_targets
from training.data import characters as data
from training.fit import Recipe, fit
from training.model.calibration import apply_temperature, fit_temperature
from training.model.prediction import predict_logits
from training.synthesis.held_out import render_all
from training.synthesis.samples import Sources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.config import Config
    from training.data.characters import Characters

Answers = tuple[npt.NDArray[np.float32], Targets]
"""Logits (N, 10) of held-out samples, and their targets (N, 10)."""

_OTHER_PER_DIGIT = 0.2
"""Letters and marks per digit when the temperature is fitted. Without them the temperature falls,
which makes digits surer, but lifts non-digits towards the threshold too."""

_CALIBRATION_SEED = 1
"""Other than the seed of the evaluation, so that it measures on other renderings."""


@dataclass(frozen=True)
class Fold:
    """A network that was trained without some sites.

    Attributes:
        sites: the sites held out.
        temperature: for its logits, fitted on the answers of the other folds' networks to their
            held-out sites; so on none of its own.
        epochs: for how many epochs it was trained.
    """

    sites: list[str]
    temperature: float
    epochs: int


@dataclass(frozen=True)
class TrainingRecord:
    """The outcome of a training run. `temperature` and `epochs` are the final network's."""

    folds: list[Fold]
    temperature: float
    epochs: int
    seed: int

    def write(self, runs: Path) -> None:
        (runs / "record.json").write_text(json.dumps(asdict(self), indent=2) + "\n")

    @classmethod
    def read(cls, runs: Path) -> TrainingRecord:
        """Raises FileNotFoundError before the first training run is complete."""
        fields = json.loads((runs / "record.json").read_text())
        return cls(**{**fields, "folds": [Fold(**fold) for fold in fields["folds"]]})


def train(config: Config, *, resume: bool = False) -> TrainingRecord:
    """Trains the folds and the final network, calibrates and saves them.

    The final network is written to `config.model`, calibrated; the record and the folds' networks,
    not calibrated, to `config.runs`. With `resume`, networks that are complete are kept, and an
    interrupted one continues from its last checkpoint.

    Raises:
        data.DataError: a data file is missing or broken, or has too few sites for folds.
    """
    mnist = data.load_mnist(config.mnist)
    digits = data.load_digits(config.strokes) if config.strokes else None
    other = data.load_non_digits(config.other) if config.other else None
    sources = Sources(mnist.x_train, mnist.y_train, digits, other)
    config.runs.mkdir(parents=True, exist_ok=True)

    held_out: dict[tuple[str, ...], Answers] = {}
    if digits is None:
        print("Without pen strokes (--strokes) there are no folds, and the temperature stays 1.")
    else:
        for sites in folds_of(digits, config.folds, config.least_digits):
            print(f"Fold: a network trained without the sites {', '.join(sites)}")
            rest = sources.without(sites)
            network = _load_or_fit(config, rest, fold_name(sites), config.fold, resume=resume)
            held_out[sites] = _answers(network, digits.at_sites(sites), other, config.most)
    folds = [
        Fold(
            list(sites),
            _temperature([answers for others, answers in held_out.items() if others != sites]),
            config.fold.epochs,
        )
        for sites in held_out
    ]

    print("Final network: trained on all sites")
    network = _load_or_fit(config, sources, "final", config.final, resume=resume)
    temperature = _temperature(list(held_out.values()))
    apply_temperature(network, temperature)
    config.model.parent.mkdir(parents=True, exist_ok=True)
    network.save(config.model)
    record = TrainingRecord(folds, temperature, config.final.epochs, config.final.seed)
    record.write(config.runs)
    return record


def folds_of(digits: Characters, count: int, least: int) -> list[tuple[str, ...]]:
    """Divides the collection sites into groups of about equally many digits.

    Args:
        digits: those of all sites.
        count: the number of groups, at least 2; fewer if there are fewer sites.
        least: sites with fewer digits than this are in no group, so they are never held out.

    Raises:
        data.DataError: fewer than two sites have enough digits.
    """
    sites, sizes = np.unique(digits.sites, return_counts=True)
    large = sorted(
        ((int(size), str(site)) for site, size in zip(sites, sizes, strict=True) if size >= least),
        reverse=True,
    )
    if len(large) < 2:
        found = ", ".join(f"{site} {size}" for site, size in zip(sites, sizes, strict=True))
        raise data.DataError(
            f"cross-validation needs two collection sites with at least {least} digits each, but "
            f"--strokes has {found}; give a file with more sites, or leave out --strokes"
        )
    folds: list[list[str]] = [[] for _ in range(min(count, len(large)))]
    totals = [0] * len(folds)
    for size, site in large:  # the largest first, each into the group with the fewest digits
        smallest = totals.index(min(totals))
        folds[smallest].append(site)
        totals[smallest] += size
    return [tuple(sorted(fold)) for fold in folds]


def fold_name(sites: Sequence[str]) -> str:
    """The name, without suffix, of the files of the network trained without `sites`.

    What can't stand in the name of a file, and hyphens, are written as in URLs.
    """
    quoted = (quote(site, safe="").replace("-", "%2D") for site in sites)
    return f"without-{'-'.join(quoted)}"


def _load_or_fit(
    config: Config, sources: Sources, name: str, recipe: Recipe, *, resume: bool
) -> keras.Model:
    complete = config.runs / f"{name}.keras"
    if resume and complete.is_file():
        return keras.models.load_model(complete)
    network = fit(sources, recipe, config.runs / f"{name}.checkpoint.keras", resume=resume)
    network.save(complete)
    return network


def _answers(
    network: keras.Model, digits: Characters, other: Characters | None, most: int | None
) -> Answers:
    """The network's answers to the digits and to letters and marks from the same sites."""
    digits = digits.subsample(most)
    images = [render_all(digits, _CALIBRATION_SEED)]
    targets = [one_hot(digits.labels)]
    if other is not None:
        same_sites = other.at_sites(set(digits.sites))
        same_sites = same_sites.subsample(int(_OTHER_PER_DIGIT * len(digits)))
        images.append(render_all(same_sites, _CALIBRATION_SEED))
        targets.append(uniform_targets(len(same_sites)))
    return predict_logits(network, np.concatenate(images)), np.concatenate(targets)


def _temperature(answers: Sequence[Answers]) -> float:
    if not answers:
        return 1.0
    logits, targets = (np.concatenate(column) for column in zip(*answers, strict=True))
    return fit_temperature(logits, targets)
