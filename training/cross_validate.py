"""A training run: for each network, folds over collection sites, the final one, temperatures."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

import keras
import numpy as np
import numpy.typing as npt

from digit_gui.network.learning.targets import Targets, one_hot, uniform_targets
from training.data import characters as data
from training.data.lone_lines import lone_lines
from training.fit import Recipe, fit
from training.model.calibration import apply_temperature, fit_temperature
from training.model.prediction import predict_logits
from training.synthesis.held_out import render_all
from training.synthesis.samples import Sources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.config import Config, Plan
    from training.data.characters import Characters
    from training.model.network import Design

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
            held-out sites; so on none of its own. 1 if there are no others.
        epochs: for how many epochs it was trained.
    """

    sites: list[str]
    temperature: float
    epochs: int


@dataclass(frozen=True)
class TrainingRecord:
    """How a network and its folds came out.

    Attributes:
        folds: the networks that were trained without some sites.
        temperature: of the final network.
        epochs: for how many epochs the final network was trained.
        seed: of its recipe.
        seen: the sites that the network was trained on that all of these went on from; empty if
            they began anew.
    """

    folds: list[Fold]
    temperature: float
    epochs: int
    seed: int
    seen: list[str]

    def write(self, runs: Path, name: str) -> None:
        (runs / f"{name}-record.json").write_text(json.dumps(asdict(self), indent=2) + "\n")

    @classmethod
    def read(cls, runs: Path, name: str) -> TrainingRecord:
        """Raises FileNotFoundError before the network `name` is complete."""
        fields = json.loads((runs / f"{name}-record.json").read_text())
        return cls(**{**fields, "folds": [Fold(**fold) for fold in fields["folds"]]})


def train(config: Config, *, resume: bool = False) -> dict[str, TrainingRecord]:
    """Trains each network of `config.plans`: its folds and the final one, and calibrates it.

    The final network is written to the plan's file, calibrated; the record and the folds'
    networks, not calibrated, to `config.runs`. With `resume`, networks that are complete are kept,
    and an interrupted one continues from its last checkpoint.

    Returns:
        The record of each network, by name.

    Raises:
        data.DataError: a data file is missing or broken, or has too few sites for folds.
    """
    mnist = data.load_mnist(config.mnist)
    digits = data.load_digits(config.strokes) if config.strokes else None
    other = data.load_non_digits(config.other) if config.other else None
    if other is not None:
        other = other.select(~lone_lines(other))
    sources = Sources(mnist.x_train, mnist.y_train, digits, other)
    if not resume:
        shutil.rmtree(config.runs / "samples", ignore_errors=True)
    config.runs.mkdir(parents=True, exist_ok=True)
    return {plan.name: _train(plan, config, sources, resume=resume) for plan in config.plans}


def _train(plan: Plan, config: Config, sources: Sources, *, resume: bool) -> TrainingRecord:
    held_out: dict[tuple[str, ...], Answers] = {}
    digits, design = sources.digits, plan.final.design
    if digits is None:
        print("Without pen strokes (--strokes) there are no folds, and the temperature stays 1.")
    else:
        for sites in held_out_sites(digits, config):
            print(f"{plan.name}: a network trained without the sites {', '.join(sites)}")
            rest, path = sources.without(sites), fold_path(config.runs, plan.name, sites)
            samples = config.runs / "samples" / fold_name(sites)
            network = _load_or_fit(rest, plan.fold, path, samples, resume=resume)
            held_out[sites] = _answers(network, digits.at_sites(sites), sources.other, config.most)
    folds = [
        Fold(
            list(sites),
            _temperature([found for rest, found in held_out.items() if rest != sites], design),
            plan.fold.epochs,
        )
        for sites in held_out
    ]

    print(f"{plan.name}: the final network, trained on all sites")
    path = config.runs / f"{plan.name}-final.keras"
    samples = config.runs / "samples" / "all"
    network = _load_or_fit(sources, plan.final, path, samples, resume=resume)
    temperature = _temperature(list(held_out.values()), design)
    apply_temperature(network, temperature)
    plan.file.parent.mkdir(parents=True, exist_ok=True)
    network.save(plan.file)
    seen = list(config.seen) if plan.final.start else []
    record = TrainingRecord(folds, temperature, plan.final.epochs, plan.final.seed, seen)
    record.write(config.runs, plan.name)
    return record


def held_out_sites(digits: Characters, config: Config) -> list[tuple[str, ...]]:
    """The groups of sites that are held out, one after the other; errors as in `folds_of`."""
    return folds_of(digits.without_sites(config.seen), config.folds, config.least_digits)


def folds_of(digits: Characters, count: int, least: int) -> list[tuple[str, ...]]:
    """Divides the collection sites into groups of about equally many digits.

    Args:
        digits: those of all sites.
        count: the number of groups, at least 1; fewer if there are fewer sites.
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


def fold_path(runs: Path, name: str, sites: Sequence[str]) -> Path:
    """Where the network `name` lies that was trained without `sites`."""
    return runs / f"{name}-{fold_name(sites)}.keras"


def _load_or_fit(
    sources: Sources, recipe: Recipe, path: Path, samples: Path, *, resume: bool
) -> keras.Model:
    if resume and path.is_file():
        return keras.models.load_model(path)
    if recipe.start and recipe.start.is_dir():
        recipe = replace(recipe, start=recipe.start / path.name)
    checkpoint = path.with_suffix(".checkpoint.keras")
    network = fit(sources, recipe, checkpoint, samples=samples, resume=resume)
    network.save(path)
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


def _temperature(answers: Sequence[Answers], design: Design) -> float:
    if not answers:
        return 1.0
    logits, targets = (np.concatenate(column) for column in zip(*answers, strict=True))
    return fit_temperature(logits, targets, design)
