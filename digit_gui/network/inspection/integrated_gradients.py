"""Why this digit? Integrated gradients of a logit, on the drawing itself, through the framing.

Sundararajan, Taly, Yan, "Axiomatic Attribution for Deep Networks", ICML 2017, arXiv:1703.01365.
The path leads from the blank grid to the image x, as t x with t from 0 to 1; cell i is attributed
x_i times the integral of the logit's derivative with respect to that cell. All attributions add up
to the gain of the logit between the blank grid and the image (completeness); that of a cell without
ink is 0.

Framing commutes with the factor t: scale and position don't depend on it, so t x is framed as t
times the framed x, and the network behind the framing sees a straight path, too.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.inspection.attribution import Attribution
from digit_gui.network.model_graph import ModelGraph

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(7)
"""Of Gauss-Legendre quadrature with seven points in -1..1: enough, as each panel is checked."""

_FIRST_EDGES = tuple((edge / 6) ** 2 for edge in range(7))
"""Fractions of the path at which the first six panels begin and end. The logit, made of rectified
sums, is piecewise linear along the path, and most of its bends are where t is small."""

_TOLERANCE = 0.04
"""Largest completeness error accepted, as a share: about what 64 Gauss-Legendre points along the
whole path reach on drawn digits (3.5 %)."""

_MAX_SLICES = 18
"""Bounds the time for an explanation: a slice takes some ten milliseconds."""


@dataclass(frozen=True, eq=False)
class _Panel:
    """A part of the path and its integral.

    Attributes:
        start: fraction t of the image at which it begins.
        end: fraction at which it ends.
        values: (28, 28), the integral for each cell.
        error: the sum of the values minus the gain of the logit, which it should be.
    """

    start: float
    end: float
    values: Floats
    error: float


class IntegratedGradients:
    """Integrates the gradients of a parsed network's logits.

    It takes images as the network does: a batch of one, (1, 28, 28, 1) float32 in 0..1, ink = 1.
    Making it compiles the gradient, which takes about half a second.

    Attributes:
        blank_logits: (10,), the logits of the blank grid.
    """

    def __init__(self, graph: ModelGraph) -> None:
        to_logits = keras.Model(graph.model.inputs, graph.logits)
        points = len(_NODES) + 1

        def integrand(batch: Any, fractions: Any, weights: Any, target: Any) -> Any:
            path = fractions[:, None, None, None] * batch
            with tf.GradientTape(watch_accessed_variables=False) as tape:
                tape.watch(path)
                logits = tf.cast(to_logits(path, training=False), tf.float32)
                explained = tf.linalg.matvec(logits, target)
            gradients = tape.gradient(explained, path)
            return tf.einsum("n,nrci->rc", weights, gradients * batch), logits[-1]

        # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
        compiled = tf.function(
            integrand,
            input_signature=[
                tf.TensorSpec((1, SIZE, SIZE, 1), tf.float32),
                tf.TensorSpec((points,), tf.float32),
                tf.TensorSpec((points,), tf.float32),
                tf.TensorSpec((DIGITS,), tf.float32),
            ],
            autograph=False,
        )
        self._integrand = compiled.get_concrete_function()
        blank = np.zeros((1, SIZE, SIZE, 1), np.float32)
        self.blank_logits = self.integrate(blank, np.zeros(DIGITS, np.float32), 0, 1)[1]

    def integrate(
        self, batch: Floats, target: Floats, start: float, end: float
    ) -> tuple[Floats, Floats]:
        """One panel of Gauss-Legendre quadrature.

        Args:
            batch: the image at the end of the path.
            target: (10,), what is explained is the sum of target x logits.
            start: fraction of the image at which the panel begins.
            end: fraction at which it ends.

        Returns:
            The integral for each cell, (28, 28), and the logits, (10,), at the end.
        """
        half = (end - start) / 2
        fractions = np.append(start + half * (_NODES + 1), end)
        weights = np.append(half * _WEIGHTS, 0)
        arguments = (batch, fractions, weights, target)
        values, logits = self._integrand(*(tf.constant(a, tf.float32) for a in arguments))
        return values.numpy(), logits.numpy()


class Explanation:
    """Computes an attribution in slices of some ten milliseconds.

    The path from the blank grid to the image is cut into panels. As long as the values miss the
    difference that they should add up to by more than 4 %, the panel with the largest error is
    halved, up to a bounded number of slices.

    Args:
        gradients: of the network.
        batch: the image, (1, 28, 28, 1) float32 in 0..1.
        digit: in 0..9, the digit whose logit is explained.
        against: in 0..9, the digit whose logit is subtracted from that; None: none is.
    """

    def __init__(
        self, gradients: IntegratedGradients, batch: Floats, digit: int, against: int | None
    ) -> None:
        self._gradients = gradients
        self._batch = batch
        self._digit, self._against = digit, against
        self._target = np.zeros(DIGITS, np.float32)
        self._target[digit] += 1
        if against is not None:
            self._target[against] -= 1
        self._explained = {0.0: self._of(gradients.blank_logits)}
        self._to_do = deque(pairwise(_FIRST_EDGES))
        self._panels: list[_Panel] = []
        self._slices = 0

    @property
    def done(self) -> bool:
        return not self._to_do

    @property
    def attribution(self) -> Attribution:
        """The result; only once `done` is true."""
        assert self.done
        values = sum((panel.values for panel in self._panels), np.zeros((SIZE, SIZE), np.float32))
        difference = self._explained[1.0] - self._explained[0.0]
        return Attribution(values, self._digit, self._against, difference)

    def advance(self) -> None:
        """Computes one slice; nothing if all is done."""
        if not self._to_do:
            return
        start, end = self._to_do.popleft()
        values, logits = self._gradients.integrate(self._batch, self._target, start, end)
        self._explained[end] = self._of(logits)
        gain = self._explained[end] - self._explained[start]
        error = float(values.sum(dtype=np.float64)) - gain
        self._panels.append(_Panel(start, end, values, error))
        self._slices += 1
        if self._to_do or self._slices >= _MAX_SLICES:
            return
        if self.attribution.completeness_error > _TOLERANCE:
            worst = max(self._panels, key=lambda panel: abs(panel.error))
            self._panels.remove(worst)
            middle = (worst.start + worst.end) / 2
            self._to_do += [(worst.start, middle), (middle, worst.end)]

    def _of(self, logits: Floats) -> float:
        """What is explained: the logit, or the difference of two."""
        return float(logits @ self._target)
