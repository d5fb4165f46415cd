"""The networks that the report compares, and their answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import keras
import numpy as np

from training.cross_validate import fold_path
from training.evaluation.measures import Likelihoods
from training.model.baseline import behind_framing, tutorial_network
from training.model.calibration import apply_temperature
from training.model.prediction import predict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.grid import Images
    from training.config import Config
    from training.cross_validate import TrainingRecord
    from training.data.characters import Mnist

_BASELINE_EPOCHS = 5
"""Epochs of the tutorial CNN, after which it reads 98.8% of MNIST's test set."""

Predictor = Callable[["Images"], Likelihoods]
"""Gives likelihoods (N, 10) for images (N, 28, 28) uint8."""


@dataclass(frozen=True)
class Answers:
    """Likelihoods of four networks for the same images, each (N, 10).

    `ours` and `small` come from the folds whose networks were trained without the image's site.
    """

    ours: Likelihoods
    small: Likelihoods
    tutorial: Likelihoods
    tutorial_framed: Likelihoods


class Networks:
    """The program's network and the small one, final and of all folds, and the tutorial CNN."""

    def __init__(self, config: Config, records: Sequence[TrainingRecord], mnist: Mnist) -> None:
        """`records` are those of `config.plans`; their folds must be the same."""
        part = slice(None if config.most is None else 20 * config.most)
        tutorial = tutorial_network(mnist.x_train[part], mnist.y_train[part], _BASELINE_EPOCHS)
        self._tutorial = _predictor(tutorial)
        self._tutorial_framed = _predictor(behind_framing(tutorial))
        final = [keras.models.load_model(plan.file) for plan in config.plans]
        self.parameters = tuple(model.count_params() for model in final)
        self._final = [_predictor(model) for model in final]
        self._folds = [
            [
                _calibrated(
                    keras.models.load_model(fold_path(config.runs, plan.name, fold.sites)),
                    fold.temperature,
                )
                for fold in record.folds
            ]
            for plan, record in zip(config.plans, records, strict=True)
        ]

    def answers(self, by_fold: list[Images]) -> Answers:
        """Answers of each fold's own networks to the images of each fold, concatenated."""
        ours, small = (
            np.concatenate(
                [predictor(part) for predictor, part in zip(folds, by_fold, strict=True)]
            )
            for folds in self._folds
        )
        return self._with_baselines(ours, small, np.concatenate(by_fold))

    def final_answers(self, images: Images) -> Answers:
        """Answers of the final networks."""
        ours, small = (predictor(images) for predictor in self._final)
        return self._with_baselines(ours, small, images)

    def ours(self, by_fold: list[Images]) -> Likelihoods:
        """The likelihoods of the program's network alone: as `answers`, in less time."""
        parts = zip(self._folds[0], by_fold, strict=True)
        return np.concatenate([predictor(part) for predictor, part in parts])

    @property
    def ours_by_fold(self) -> list[Predictor]:
        """The program's network of each fold."""
        return list(self._folds[0])

    def _with_baselines(self, ours: Likelihoods, small: Likelihoods, images: Images) -> Answers:
        return Answers(ours, small, self._tutorial(images), self._tutorial_framed(images))


def _predictor(model: keras.Model) -> Predictor:
    return lambda images: predict(model, images).astype(float)


def _calibrated(model: keras.Model, temperature: float) -> Predictor:
    apply_temperature(model, temperature)
    return _predictor(model)
