"""One run of training: from what there is to learn to a network's weights."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import keras

from training.model.network import build_network, truncated_at
from training.model.optimizer import ConvolutionMuon
from training.synthesis.samples import Mix, SampleStream, Sources

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Recipe:
    """How a network is trained. The defaults made the committed model."""

    epochs: int = 24
    batch_size: int = 128
    learning_rate: float = 2e-3
    warmup_epochs: float = 1.0
    weight_decay: float = 0.02
    ema_momentum: float = 0.998
    dropout: float = 0.1
    seed: int = 20261122
    mix: Mix = field(default_factory=Mix)


def fit(sources: Sources, recipe: Recipe, checkpoint: Path, *, resume: bool = False) -> keras.Model:
    """Trains a `network` and returns it in float32, uncalibrated.

    After each epoch all of the state is written to `checkpoint` (.keras): an interrupted run
    goes on from there with `resume`, and any Keras opens what lies there with `compile=False`.
    """
    keras.utils.set_random_seed(recipe.seed)
    on_gpu = bool(keras.distribution.list_devices("gpu"))
    # On CPUs half precision was measured to be slower.
    keras.config.set_dtype_policy("mixed_bfloat16" if on_gpu else "float32")
    try:
        with SampleStream(sources, recipe.mix, recipe.batch_size, recipe.seed) as drawing:
            if resume and checkpoint.is_file():
                learner = keras.models.load_model(checkpoint)
            else:
                learner = truncated_at(build_network(recipe.dropout), "evidence")
                learner.compile(
                    optimizer=_optimizer(recipe, drawing.steps),
                    loss=keras.losses.CategoricalCrossentropy(from_logits=True),
                )
            done = int(learner.optimizer.iterations) // drawing.steps
            learner.fit(
                drawing.batches(done),
                initial_epoch=done,
                epochs=recipe.epochs,
                steps_per_epoch=drawing.steps,
                shuffle=False,
                callbacks=[_Checkpoint(checkpoint), _TimeLeft()],
            )
    finally:
        keras.config.set_dtype_policy("float32")
    trained = build_network()
    trained.set_weights(learner.get_weights())
    return trained


def _optimizer(recipe: Recipe, steps: int) -> keras.optimizers.Optimizer:
    """Muon on a cosine with warm-up, that leaves the average of its last steps in the model."""
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
    """Saves all state after each epoch, under its name only once it is complete."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._path.with_suffix(".unfinished.keras")
        self.model.save(unfinished)
        unfinished.replace(self._path)


class _TimeLeft(keras.callbacks.Callback):  # type: ignore[misc]
    """Says after each epoch how long the rest of the run will take."""

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._began, self._epochs = time.monotonic(), 0

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        self._epochs += 1
        left = self.params["epochs"] - epoch - 1
        if left:
            each = (time.monotonic() - self._began) / self._epochs
            print(f"{left} epochs to go, about {left * each / 60:.0f} min")
