"""What would make it another digit? The smallest change found that can be drawn.

Wachter, Mittelstadt, Russell, "Counterfactual Explanations without Opening the Black Box", Harvard
Journal of Law & Technology 31 (2), 2018, arXiv:1711.00399: of all inputs that get the other
answer, the nearest explains best. Dhurandhar et al., "Explanations based on the Missing", NeurIPS
2018, arXiv:1802.07623, distinguish what is there and what is not. Both change each cell freely,
which yields faint patterns that nobody would draw. Here the change is made of strokes of the
program's own brush and eraser, chosen one by one as in matching pursuit (Mallat, Zhang, 1993):
those that a gradient promises most are tried, and the best of them is kept, until the network
names the digit. Then all that it can do without is taken back.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.grid import DIGITS, SIZE, THRESHOLD
from digit_gui.core.inspection.counterfactual import Counterfactual
from digit_gui.core.prediction import Prediction
from digit_gui.network.inspection.candidate_strokes import (
    STROKE_COST,
    applied,
    ink_between,
    promising,
    shortened,
)
from digit_gui.network.model_graph import ModelGraph

if TYPE_CHECKING:
    from digit_gui.core.drawing import Stroke
    from digit_gui.core.grid import Floats, Image

_LOGIT_WEIGHT = 0.5
"""Of the digit's logit beside the log-odds of its likelihood: where softplus has made a logit's
evidence almost 0, so that the likelihood hardly follows it, it still leads the way."""

_ENOUGH = THRESHOLD + 0.005
"""A likelihood from which on the digit will be named, whatever rounding does."""

_EPSILON = 1e-7
"""Keeps a logarithm from being one of 0; the resolution of a likelihood in float32."""

_TRIED = 32
"""Strokes that are tried for each that is kept. With 16, the median share of ink that changes rises
from 13.5 % to 15 % (80 pen drawings)."""

_MAX_STROKES = 12
"""Bounds the time; a change of more strokes would be another drawing."""

_AT_ONCE = 8
"""Images that go through the network in one slice, some ten milliseconds."""

_SHORTER = 1.0
"""Cells by which a stroke is shortened at once."""

_MAX_TRIMMED = 320
"""Images that are tried to take back what isn't needed, at most: a quarter of a second."""


class Guide:
    """Says how near images are to being named a digit, and how each cell would change that.

    The goal is the log-odds of the digit's likelihood, and half its logit. Making it compiles two
    functions, which takes about a second.
    """

    def __init__(self, graph: ModelGraph) -> None:
        network = keras.Model(graph.model.inputs[0], [graph.logits, graph.model.outputs[0]])

        def goal(batch: Any, target: Any) -> tuple[Any, Any]:
            outputs = network(batch, training=False)
            logits, likelihoods = (tf.cast(values, tf.float32) for values in outputs)
            likelihood = tf.linalg.matvec(likelihoods, target)
            odds = tf.math.log(likelihood + _EPSILON) - tf.math.log(1 - likelihood + _EPSILON)
            return odds + _LOGIT_WEIGHT * tf.linalg.matvec(logits, target), likelihoods

        def slope(batch: Any, target: Any) -> Any:
            with tf.GradientTape(watch_accessed_variables=False) as tape:
                tape.watch(batch)
                value, _ = goal(batch, target)
            return tape.gradient(value, batch)[0, :, :, 0]

        target = tf.TensorSpec((DIGITS,), tf.float32)
        images, image = (tf.TensorSpec((n, SIZE, SIZE, 1), tf.float32) for n in (_AT_ONCE, 1))
        # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
        self._goal, self._slope = (
            tf.function(
                compiled, input_signature=[batch, target], autograph=False
            ).get_concrete_function()
            for compiled, batch in ((goal, images), (slope, image))
        )

    def values(self, images: Sequence[Image], digit: int) -> tuple[Floats, Floats]:
        """The goal (n,) and the likelihoods (n, 10) of at most eight images."""
        batch = np.zeros((_AT_ONCE, SIZE, SIZE, 1), np.float32)
        batch[: len(images), :, :, 0] = np.stack(images) / np.float32(255)
        goal, likelihoods = self._goal(tf.constant(batch), _target(digit))
        return goal.numpy()[: len(images)], likelihoods.numpy()[: len(images)]

    def slope(self, image: Image, digit: int) -> Floats:
        """The goal's derivative with respect to each cell in 0..1, (28, 28)."""
        batch = tf.constant(image[None, :, :, None] / np.float32(255))
        slope: Floats = self._slope(batch, _target(digit)).numpy()
        return slope


def search(guide: Guide, image: Image, digit: int) -> Iterator[Counterfactual | None]:
    """Looks for the smallest change after which the network names a digit.

    Args:
        guide: of the network.
        image: (28, 28) uint8.
        digit: in 0..9.

    Yields:
        None after each slice of some ten milliseconds; in the end the counterfactual, which is
        not found when all strokes together didn't do.
    """
    strokes: list[Stroke] = []
    changed = image
    (before,), (likelihoods,) = guide.values([image], digit)
    while likelihoods[digit] < _ENOUGH and len(strokes) < _MAX_STROKES:
        slope = guide.slope(changed, digit)
        yield None
        tried = promising(changed, slope, _TRIED)
        if not tried:
            break
        images = [applied(changed, [stroke]) for stroke in tried]
        goals, likely = yield from _in_slices(guide, images, digit)
        costs = np.array([ink_between(changed, other) for other in images])
        named = likely[:, digit] >= _ENOUGH
        rates = (goals - before) / (costs + STROKE_COST)
        best = int(np.where(named, costs, np.inf).argmin() if named.any() else rates.argmax())
        strokes.append(tried[best])
        changed, before, likelihoods = images[best], goals[best], likely[best]
    if likelihoods[digit] >= _ENOUGH:
        strokes = yield from _trimmed(guide, image, digit, strokes)
        changed = applied(image, strokes)
        likelihoods = guide.values([changed], digit)[1][0]
    yield Counterfactual(image, changed, digit, Prediction(likelihoods))


def _trimmed(
    guide: Guide, image: Image, digit: int, strokes: list[Stroke]
) -> Generator[None, None, list[Stroke]]:
    """The strokes without what isn't needed, so that as little ink as possible changes.

    Again and again, whatever saves most is left out: a stroke, or a cell at its end.
    """
    tried = 0
    while True:
        changed = ink_between(image, applied(image, strokes))
        fewer = [strokes[:n] + strokes[n + 1 :] for n in range(len(strokes))] + [
            [*strokes[:n], shorter, *strokes[n + 1 :]]
            for n, stroke in enumerate(strokes)
            for shorter in shortened(stroke, _SHORTER)
        ]
        images = [applied(image, some) for some in fewer]
        tried += len(images)
        if not images or tried > _MAX_TRIMMED:
            return strokes
        _, likely = yield from _in_slices(guide, images, digit)
        costs = np.array([ink_between(image, other) for other in images])
        costs[likely[:, digit] < _ENOUGH] = np.inf
        if costs.min() >= changed:
            return strokes
        strokes = fewer[int(costs.argmin())]


def _in_slices(
    guide: Guide, images: list[Image], digit: int
) -> Generator[None, None, tuple[Floats, Floats]]:
    """The goals and likelihoods of any number of images."""
    parts = []
    for start in range(0, len(images), _AT_ONCE):
        parts.append(guide.values(images[start : start + _AT_ONCE], digit))
        yield None
    goals, likelihoods = (np.concatenate(values) for values in zip(*parts, strict=True))
    return goals, likelihoods


def _target(digit: int) -> Any:
    return tf.one_hot(digit, DIGITS)
