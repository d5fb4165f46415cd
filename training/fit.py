"""Trains one network."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import keras

from training.model.network import LARGE, Design, without_softmax
from training.model.optimizer import ConvolutionMuon
from training.synthesis.samples import Mix, Sources
from training.synthesis.stream import SampleStream

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Recipe:
    """How a network is trained.

    With `start`, a trained network of the same design (.keras), training goes on from its weights;
    a folder stands for the network in it whose name is that of the one that is trained.
    `distinct_epochs` is the number of epochs whose samples differ; None: all.
    """

    design: Design = LARGE
    epochs: int = 24
    distinct_epochs: int | None = None
    batch_size: int = 128
    learning_rate: float = 2e-3
    warmup_epochs: float = 1.0
    weight_decay: float = 0.02
    ema_momentum: float = 0.998
    dropout: float = 0.1
    seed: int = 20261122
    mix: Mix = field(default_factory=Mix)
    start: Path | None = None


def fit(
    sources: Sources,
    recipe: Recipe,
    checkpoint: Path,
    *,
    samples: Path | None = None,
    resume: bool = False,
) -> keras.Model:
    """Trains a network and returns it in float32, uncalibrated.

    After each epoch its weights and the optimizer's state are written to `checkpoint` (.keras),
    from which `resume` continues. To load a checkpoint elsewhere, use `compile=False`. In the
    folder `samples`, the first samples are kept, or found where another network has learned from
    them.
    """
    keras.utils.set_random_seed(recipe.seed)
    on_gpu = bool(keras.distribution.list_devices("gpu"))
    # On CPUs half precision was measured to be slower.
    keras.config.set_dtype_policy("mixed_bfloat16" if on_gpu else "float32")
    try:
        with SampleStream(
            sources,
            recipe.mix,
            recipe.batch_size,
            recipe.seed,
            distinct=recipe.distinct_epochs,
            kept=samples,
        ) as stream:
            if resume and checkpoint.is_file():
                model = keras.models.load_model(checkpoint)
            else:
                network = recipe.design.build(recipe.dropout)
                if recipe.start:
                    network.set_weights(keras.models.load_model(recipe.start).get_weights())
                model = without_softmax(network)
                model.compile(
                    optimizer=_optimizer(recipe, stream.steps),
                    loss=keras.losses.CategoricalCrossentropy(from_logits=True),
                )
            done = int(model.optimizer.iterations) // stream.steps
            model.fit(
                stream.batches(done),
                initial_epoch=done,
                epochs=recipe.epochs,
                steps_per_epoch=stream.steps,
                shuffle=False,
                callbacks=[_Checkpoint(checkpoint), _RemainingTime()],
            )
    finally:
        keras.config.set_dtype_policy("float32")
    trained = recipe.design.build(0.0)
    trained.set_weights(model.get_weights())
    return trained


def _optimizer(recipe: Recipe, steps: int) -> keras.optimizers.Optimizer:
    """Muon with warm-up and cosine decay; leaves a moving average of the weights in the model."""
    warmup = int(recipe.warmup_epochs * steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=0.0,
        decay_steps=max(1, recipe.epochs * steps - warmup),
        warmup_target=recipe.learning_rate,
        warmup_steps=warmup,
    )
    optimizer = ConvolutionMuon(
        schedule,
        weight_decay=recipe.weight_decay,
        adam_weight_decay=recipe.weight_decay,
        use_ema=True,
        ema_momentum=recipe.ema_momentum,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimizer


class _Checkpoint(keras.callbacks.Callback):  # type: ignore[misc]
    """Saves model and optimizer after each epoch; a file is only replaced by a complete one."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._path.with_suffix(".unfinished.keras")
        self.model.save(unfinished)
        unfinished.replace(self._path)


class _RemainingTime(keras.callbacks.Callback):  # type: ignore[misc]
    """Prints after each epoch how long the remaining ones will take."""

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._began, self._completed = time.monotonic(), 0

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._completed += 1
        left = self.params["epochs"] - epoch - 1
        if left:
            each = (time.monotonic() - self._began) / self._completed
            print(f"{left} epochs to go, about {left * each / 60:.0f} min")
