"""Measures the trained networks: all that the report shows."""

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
    from pathlib import Path

    from digit_gui.core.grid import Images
    from training.config import Config

WIDTHS = (1.0, 1.6, grid.DEFAULT_WIDTH, 3.0, 4.0, 5.0)
"""Brush widths, in cells, from the thinnest to the widest that the program offers."""

_SEED = 2
"""Of sizes, positions and photos. Other than the calibration's, which must not be measured on."""

_REPEATED = 700
"""Digits per fold that are rendered again for each brush width and each change. With three folds
the standard error of 98% is 0.3%."""

_NON_DIGITS = 300
"""Non-digits of each kind per fold. With three folds the standard error of 97% is 0.6%."""

_PHOTOS = 500
"""Photos over all folds: the standard error of 98% is 0.6%."""

_BASELINE_EPOCHS = 5
"""Epochs of the tutorial CNN, after which it reads 98.8% of MNIST's test set."""

Predictor = Callable[["Images"], Likelihoods]
"""Gives likelihoods (N, 10) for images (N, 28, 28) uint8."""


@dataclass(frozen=True)
class Answers:
    """Likelihoods of three networks for the same images, each (N, 10).

    `ours` comes from the fold whose network was trained without the image's site.
    """

    ours: Likelihoods
    tutorial: Likelihoods
    tutorial_framed: Likelihoods


@dataclass(frozen=True)
class Findings:
    """All that the report shows.

    Attributes:
        record: how the networks were trained.
        parameters: how many parameters the network has.
        megabytes: the size of its file.
        mnist: answers to MNIST's test images, `ours` from the final network, and their labels.
        digits: answers to the N digits of held-out sites.
        images: those digits as rendered, (N, 28, 28) uint8.
        y: their labels, (N,).
        sites: where they were collected, (N,).
        sizes: the length of the longer side in cells, (N,).
        by_width: for each of `WIDTHS`, answers to some of the digits and their labels.
        other: answers to the M letters and marks of held-out sites.
        characters: which letters and marks they are, (M,).
        kinds: answers to generated non-digits, by kind.
        photos: answers to some of the digits as found in rendered photos, answers to the same
            digits rendered on the grid, and their labels.
        robustness: for each of `CHANGES` and each of its levels, answers and labels.
    """

    record: TrainingRecord
    parameters: int
    megabytes: float
    mnist: tuple[Answers, Labels]
    digits: Answers
    images: Images
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
    """The networks of all folds and the tutorial CNN."""

    def __init__(self, config: Config, record: TrainingRecord, mnist: data.Mnist) -> None:
        part = slice(None if config.most is None else 20 * config.most)
        tutorial = tutorial_network(mnist.x_train[part], mnist.y_train[part], _BASELINE_EPOCHS)
        self._tutorial = _predictor(tutorial)
        self._tutorial_framed = _predictor(behind_framing(tutorial))
        self._folds = [
            _calibrated(
                keras.models.load_model(config.runs / f"{fold_name(fold.sites)}.keras"),
                fold.temperature,
            )
            for fold in record.folds
        ]

    def answers(self, by_fold: list[Images], *, ours: Predictor | None = None) -> Answers:
        """Answers to the images of each fold, concatenated.

        Each fold's own network gives `Answers.ours`, unless another predictor is given for all.
        """
        images = np.concatenate(by_fold)
        predictors = [ours] * len(by_fold) if ours else self._folds
        return Answers(
            np.concatenate(
                [predictor(part) for predictor, part in zip(predictors, by_fold, strict=True)]
            ),
            self._tutorial(images),
            self._tutorial_framed(images),
        )


def _predictor(model: keras.Model) -> Predictor:
    return lambda images: predict(model, images).astype(float)


def _calibrated(model: keras.Model, temperature: float) -> Predictor:
    return lambda images: likelihoods(predict_logits(model, images), temperature)


def measure(config: Config) -> Findings:
    """Measures the networks of the last training run.

    Raises:
        data.DataError: a data file is missing or broken, there is no complete training run, it had
            no folds, or the stroke files lack one of its held-out sites.
    """
    if config.strokes is None or config.other is None:
        raise data.DataError("evaluation needs pen strokes; give --strokes and --other")
    try:
        record = TrainingRecord.read(config.runs)
    except FileNotFoundError:
        raise data.DataError(
            f"{config.runs}: no complete training run; run python -m training first"
        ) from None
    if not record.folds:
        raise data.DataError(
            f"{config.runs}: the last training run had no folds; train again with --strokes"
        )
    mnist = data.load_mnist(config.mnist)
    all_digits, all_other = data.load_digits(config.strokes), data.load_non_digits(config.other)
    digits = _by_fold(all_digits, record, config.strokes, config.most)
    other = _by_fold(all_other, record, config.other, config.most)
    networks = Networks(config, record, mnist)
    final = keras.models.load_model(config.model)
    print("Measuring")

    x_test, y_test = mnist.x_test[: config.most], mnist.y_test[: config.most].astype(int)
    images = [render_all(part, _SEED) for part in digits]
    repeated = [part.subsample(config.most or _REPEATED) for part in digits]
    photographed = [part.subsample(config.most or _PHOTOS // len(digits) + 1) for part in digits]
    y_repeated = _labels(repeated)
    return Findings(
        record=record,
        parameters=final.count_params(),
        megabytes=config.model.stat().st_size / 1e6,
        mnist=(networks.answers([x_test], ours=_predictor(final)), y_test),
        digits=networks.answers(images),
        images=np.concatenate(images),
        y=_labels(digits),
        sites=np.concatenate([part.sites for part in digits]),
        sizes=np.concatenate([sizes_of(part, _SEED) for part in digits]),
        by_width=[
            (
                networks.answers([render_all(part, _SEED, width) for part in repeated]).ours,
                y_repeated,
            )
            for width in WIDTHS
        ],
        other=networks.answers([render_all(part, _SEED) for part in other]),
        characters=np.concatenate([part.labels for part in other]),
        kinds={
            kind: networks.answers([_render_non_digits(kind, part, config.most) for part in digits])
            for kind in non_digits.KINDS
        },
        photos=(
            networks.answers([found_in_photos(part, _SEED) for part in photographed]).ours,
            networks.answers([render_all(part, _SEED) for part in photographed]).ours,
            _labels(photographed),
        ),
        robustness=[
            [
                (
                    networks.answers([render_changed(part, change, level) for part in repeated]),
                    y_repeated,
                )
                for level in change.levels
            ]
            for change in CHANGES
        ],
    )


def _by_fold(
    characters: data.Characters, record: TrainingRecord, path: Path, most: int | None
) -> list[data.Characters]:
    parts = [characters.at_sites(fold.sites) for fold in record.folds]
    for part, fold in zip(parts, record.folds, strict=True):
        if not len(part):
            raise data.DataError(
                f"{path}: no characters of the held-out sites {', '.join(fold.sites)}; give the "
                "file that the networks were trained with"
            )
    return [part.subsample(most) for part in parts]


def _labels(parts: list[data.Characters]) -> Labels:
    return np.concatenate([part.labels for part in parts]).astype(int)


def _render_non_digits(kind: str, digits: data.Characters, most: int | None) -> Images:
    rng = np.random.default_rng(_SEED)
    count = min(most or _NON_DIGITS, _NON_DIGITS)
    return np.stack([non_digits.render_non_digit(kind, digits, rng) for _ in range(count)])
