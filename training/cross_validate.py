"""A training run: cross-validation over collection sites, the final network, the temperatures."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import keras
import numpy as np
import numpy.typing as npt

from training.data import characters as data
from training.fit import Recipe, fit
from training.model.calibration import apply_temperature, fit_temperature
from training.model.prediction import predict_logits
from training.synthesis.held_out import render_all
from training.synthesis.samples import Sources, Targets, one_hot, uniform_targets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.config import Config
    from training.data.characters import Characters

Answers = tuple[npt.NDArray[np.float32], Targets]
"""Logits (N, 10) and what should have been answered, (N, 10)."""

_OTHER_PER_DIGIT = 0.2
"""Letters and marks that calibrate, for each digit: what does not look like one should keep its
distance from 50%, and sharper likelihoods for digits bring it nearer."""

_CALIBRATION_SEED = 1
"""Drawings that calibrate are others than those that measure."""


@dataclass(frozen=True)
class Fold:
    """A network that was trained without some sites.

    Attributes:
        sites: the sites left out.
        temperature: for its logits, fitted on what the other folds' networks made of the sites
            that they had not seen; so on none of these sites.
        epochs: how long it was trained.
    """

    sites: list[str]
    temperature: float
    epochs: int


@dataclass(frozen=True)
class TrainingRecord:
    """What a training run did. `temperature` and `epochs` are the final network's."""

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
    not calibrated, to `config.runs`. With `resume`, runs that were completed are kept and the one
    that was interrupted goes on from its last checkpoint.

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
        print("Without pen strokes there are no folds, and the temperature stays 1.")
    else:
        for sites in folds_of(digits, config.folds, config.least_digits):
            print(f"A network without {' and '.join(sites)}, to be measured on them")
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

    print("The network that is kept")
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
        digits: of all sites.
        count: how many groups there are at most, at least 2.
        least: a site with fewer digits than this is in no group.

    Raises:
        data.DataError: fewer than two sites have enough digits.
    """
    sites, sizes = np.unique(digits.column("sites"), return_counts=True)
    enough = sorted(
        ((int(size), str(site)) for site, size in zip(sites, sizes, strict=True) if size >= least),
        reverse=True,
    )
    if len(enough) < 2:
        found = ", ".join(f"{site} {size}" for site, size in zip(sites, sizes, strict=True))
        raise data.DataError(
            f"cross-validation needs two collection sites with {least} digits each; found: {found}"
        )
    folds: list[list[str]] = [[] for _ in range(min(count, len(enough)))]
    loads = [0] * len(folds)
    for size, site in enough:  # the largest first, each to the group that has the fewest
        smallest = loads.index(min(loads))
        folds[smallest].append(site)
        loads[smallest] += size
    return [tuple(sorted(fold)) for fold in folds]


def fold_name(sites: Sequence[str]) -> str:
    """What the files of the run that leaves `sites` out are called."""
    return f"without-{'-'.join(sites)}"


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
    """What the network makes of the digits, and of what else was written at the same sites."""
    digits = digits.subsample(most)
    images = [render_all(digits, _CALIBRATION_SEED)]
    targets = [one_hot(digits.column("labels"))]
    if other is not None:
        same_sites = other.at_sites(set(digits.column("sites")))
        same_sites = same_sites.subsample(int(_OTHER_PER_DIGIT * len(digits)))
        images.append(render_all(same_sites, _CALIBRATION_SEED))
        targets.append(uniform_targets(len(same_sites)))
    return predict_logits(network, np.concatenate(images)), np.concatenate(targets)


def _temperature(answers: Sequence[Answers]) -> float:
    if not answers:
        return 1.0
    logits, targets = (np.concatenate(column) for column in zip(*answers, strict=True))
    return fit_temperature(logits, targets)
