"""Asks the trained networks everything that the report tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import keras
import numpy as np
import numpy.typing as npt

from digit_gui.core import grid
from training.cross_validate import TrainingRecord, fold_name
from training.data import characters as data
from training.evaluation.measures import Labels, Likelihoods
from training.evaluation.photos import found_in_photos
from training.evaluation.robustness import CHANGES, render_changed
from training.model.baseline import behind_framing, tutorial_network
from training.model.prediction import likelihoods, predict, predict_logits
from training.synthesis import non_digits
from training.synthesis.held_out import render_all, sizes_of

if TYPE_CHECKING:
    from training.config import Config

WIDTHS = (1.0, 1.6, grid.DEFAULT_WIDTH, 3.0, 4.0, 5.0)
"""Widths of the brush, in cells, with which drawings are measured."""

_SEED = 2
_FEWER = 700
"""Digits per fold that are drawn again and again, for each brush and each change."""

_OUTLIERS = 300
"""Drawings of each kind of non-digit per fold."""

_PHOTOS = 500
"""Pictures like photos, over all folds."""

_BASELINE_EPOCHS = 5

Answering = Callable[[data.Images], Likelihoods]
"""Likelihoods (N, 10) for drawings (N, 28, 28) uint8."""


@dataclass(frozen=True)
class Answers:
    """What three networks answer to the same drawings, each (N, 10).

    Ours, of each drawing, is the fold's network that has not seen its site.
    """

    ours: Likelihoods
    tutorial: Likelihoods
    tutorial_framed: Likelihoods


@dataclass(frozen=True)
class Findings:
    """All that the report shows.

    Attributes:
        record: how the networks were trained.
        parameters: how many numbers the network has learned.
        megabytes: size of its file.
        mnist: answers to MNIST's test images and their digits, ours being the final network.
        digits: answers to digits drawn at sites left out of training.
        images: those drawings, (N, 28, 28) uint8.
        y: the digits meant, (N,).
        sites: where they were written, (N,).
        sizes: cells of the longer side, (N,).
        by_width: answers to the same digits drawn with brushes of `WIDTHS`, and the digits.
        other: answers to letters and marks written at the sites left out.
        characters: which letters and marks, (M,).
        kinds: answers to each kind of drawn non_digits.
        photos: answers to some of the digits as the program finds them in pictures like photos,
            to drawings of the same digits, and the digits.
        robustness: per change in `CHANGES`, for each of its levels, answers and digits.
    """

    record: TrainingRecord
    parameters: int
    megabytes: float
    mnist: tuple[Answers, Labels]
    digits: Answers
    images: data.Images
    y: Labels
    sites: npt.NDArray[np.str_]
    sizes: npt.NDArray[np.float64]
    by_width: list[tuple[Likelihoods, Labels]]
    other: Answers
    characters: npt.NDArray[np.str_]
    kinds: dict[str, Answers]
    photos: tuple[Likelihoods, Likelihoods, Labels]
    robustness: list[list[tuple[Answers, Labels]]]


class Networks:
    """The fold's networks and the tutorial's, asked together; answers are pooled over the folds."""

    def __init__(self, config: Config, record: TrainingRecord, mnist: data.Mnist) -> None:
        few = slice(None if config.most is None else 20 * config.most)
        tutorial = tutorial_network(mnist.x_train[few], mnist.y_train[few], _BASELINE_EPOCHS)
        self._tutorial = _predictor(tutorial)
        self._tutorial_framed = _predictor(behind_framing(tutorial))
        self._folds = [
            _calibrated(
                keras.models.load_model(config.runs / f"{fold_name(fold.sites)}.keras"),
                fold.temperature,
            )
            for fold in record.folds
        ]

    def answers(self, by_fold: list[data.Images], *, ours: Answering | None = None) -> Answers:
        """Answers to the drawings of each fold, one after the other; `ours` answers for all."""
        images = np.concatenate(by_fold)
        own = [ours] * len(by_fold) if ours else self._folds
        return Answers(
            np.concatenate([ask(drawn) for ask, drawn in zip(own, by_fold, strict=True)]),
            self._tutorial(images),
            self._tutorial_framed(images),
        )


def _predictor(model: keras.Model) -> Answering:
    return lambda images: predict(model, images).astype(float)


def _calibrated(model: keras.Model, temperature: float) -> Answering:
    return lambda images: likelihoods(predict_logits(model, images), temperature)


def measure(config: Config) -> Findings:
    """Measures the networks of the last round of training.

    Raises:
        data.DataError: a data file is missing or broken, or nothing was trained with it yet.
    """
    if config.strokes is None or config.other is None:
        raise data.DataError("evaluation needs pen strokes: --strokes and --other")
    try:
        record = TrainingRecord.read(config.runs)
    except FileNotFoundError:
        raise data.DataError(f"{config.runs}: train first; there is no complete run here") from None
    if not record.folds:
        raise data.DataError(
            f"{config.runs}: train with --strokes first; the last run had no folds"
        )
    mnist = data.load_mnist(config.mnist)
    all_digits, all_other = data.load_digits(config.strokes), data.load_non_digits(config.other)
    digits = [all_digits.at_sites(fold.sites).subsample(config.most) for fold in record.folds]
    other = [all_other.at_sites(fold.sites).subsample(config.most) for fold in record.folds]
    networks = Networks(config, record, mnist)
    final = keras.models.load_model(config.model)
    print("Measuring")

    x_test, y_test = mnist.x_test[: config.most], mnist.y_test[: config.most].astype(int)
    drawn = [render_all(part, _SEED) for part in digits]
    fewer = [part.subsample(config.most or _FEWER) for part in digits]
    shown = [part.subsample(config.most or _PHOTOS // len(digits) + 1) for part in digits]
    y_fewer = _pooled(fewer, "labels").astype(int)
    return Findings(
        record=record,
        parameters=final.count_params(),
        megabytes=config.model.stat().st_size / 1e6,
        mnist=(networks.answers([x_test], ours=_predictor(final)), y_test),
        digits=networks.answers(drawn),
        images=np.concatenate(drawn),
        y=_pooled(digits, "labels").astype(int),
        sites=_pooled(digits, "sites"),
        sizes=np.concatenate([sizes_of(part, _SEED) for part in digits]),
        by_width=[
            (networks.answers([render_all(part, _SEED, width) for part in fewer]).ours, y_fewer)
            for width in WIDTHS
        ],
        other=networks.answers([render_all(part, _SEED) for part in other]),
        characters=_pooled(other, "labels"),
        kinds={
            kind: networks.answers([_non_digits(kind, part, config.most) for part in digits])
            for kind in non_digits.KINDS
        },
        photos=(
            networks.answers([found_in_photos(part, _SEED) for part in shown]).ours,
            networks.answers([render_all(part, _SEED) for part in shown]).ours,
            _pooled(shown, "labels").astype(int),
        ),
        robustness=[
            [
                (networks.answers([render_changed(part, change, level) for part in fewer]), y_fewer)
                for level in change.levels
            ]
            for change in CHANGES
        ],
    )


def _pooled(parts: list[data.Characters], column: str) -> npt.NDArray[np.str_]:
    return np.concatenate([part.column(column) for part in parts])


def _non_digits(kind: str, digits: data.Characters, most: int | None) -> data.Images:
    rng = np.random.default_rng(_SEED)
    count = min(most or _OUTLIERS, _OUTLIERS)
    return np.stack([non_digits.render_non_digit(kind, digits, rng) for _ in range(count)])
