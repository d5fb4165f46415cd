"""Why this digit? Integrated gradients of a logit, on the drawing itself, through the framing.

Sundararajan, Taly, Yan, "Axiomatic Attribution for Deep Networks", ICML 2017, arXiv:1703.01365.
A drawing x appears out of the blank grid as t x, t from 0 to 1; cell i gets x_i times the integral
of the logit's derivative with respect to that cell. All cells together get what the logit gains on
the way from the blank grid to the drawing (completeness); a cell without ink gets nothing.

Framing does not disturb this. Where it puts a drawing depends on no common factor of its cells, so
that t x is framed as t times the framed x: what the network sees appears steadily, too.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.attribution import Attribution
from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.network.model_graph import ModelGraph

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(7)
_FIRST_EDGES = tuple((edge / 6) ** 2 for edge in range(7))
"""The logit, made of rectified sums, is a line with bends, most of them where t is small."""
_TOLERANCE = 0.04
_MAX_SLICES = 18


@dataclass(frozen=True, eq=False)
class _Panel:
    """A part of the way: t from `start` to `end`; what its integral gives, and by how much wrong.

    The integral over all cells is known: the gain of the logit from `start` to `end`.
    """

    start: float
    end: float
    values: Floats
    error: float


class IntegratedGradients:
    """Explains the logits that a taken-apart network gives to drawings.

    Drawings come as the network takes them: (1, 28, 28, 1) float32 in 0..1, ink = 1. Making an
    explainer compiles the gradient, which takes a good part of a second.
    """

    def __init__(self, parts: ModelGraph) -> None:
        to_logits = keras.Model(parts.model.inputs, parts.logits)
        batch = len(_NODES) + 1

        def integrand(drawing: Any, fractions: Any, weights: Any, target: Any) -> Any:
            appearing = fractions[:, None, None, None] * drawing
            with tf.GradientTape(watch_accessed_variables=False) as tape:
                tape.watch(appearing)
                logits = tf.cast(to_logits(appearing, training=False), tf.float32)
                explained = tf.linalg.matvec(logits, target)
            slopes = tape.gradient(explained, appearing)
            return tf.einsum("n,nrci->rc", weights, slopes * drawing), logits[-1]

        # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
        compiled = tf.function(
            integrand,
            input_signature=[
                tf.TensorSpec((1, SIZE, SIZE, 1), tf.float32),
                tf.TensorSpec((batch,), tf.float32),
                tf.TensorSpec((batch,), tf.float32),
                tf.TensorSpec((DIGITS,), tf.float32),
            ],
            autograph=False,
        )
        self._integrand = compiled.get_concrete_function()
        blank = np.zeros((1, SIZE, SIZE, 1), np.float32)
        self.blank_logits = self.integrate(blank, np.zeros(DIGITS, np.float32), 0, 1)[1]

    def integrate(
        self, drawing: Floats, target: Floats, start: float, end: float
    ) -> tuple[Floats, Floats]:
        """One panel of Gauss-Legendre quadrature.

        Args:
            drawing: what has appeared when the fraction is 1.
            target: (10,), what is explained: the sum of target x logits.
            start: fraction of the drawing at which the panel begins.
            end: fraction at which it ends.

        Returns:
            What each cell adds between the two fractions, (28, 28), and the logits at the end.
        """
        half = (end - start) / 2
        fractions = np.append(start + half * (_NODES + 1), end)
        weights = np.append(half * _WEIGHTS, 0)
        arguments = (drawing, fractions, weights, target)
        values, logits = self._integrand(*(tf.constant(a, tf.float32) for a in arguments))
        return values.numpy(), logits.numpy()


class Explanation:
    """An attribution in the making, in slices of some ten milliseconds.

    The way from blank to drawing is cut into panels. As long as the values miss the difference
    that they should add up to by more than 4 %, the panel that is furthest out is halved, up to a
    bounded number of slices.

    Args:
        explainer: of the network.
        drawing: (1, 28, 28, 1) float32 in 0..1.
        digit: in 0..9, the digit whose logit is explained.
        against: in 0..9, the digit whose logit is subtracted from that; None: none is.
    """

    def __init__(
        self, explainer: IntegratedGradients, drawing: Floats, digit: int, against: int | None
    ) -> None:
        self._explainer = explainer
        self._drawing = drawing
        self._digit, self._against = digit, against
        self._target = np.zeros(DIGITS, np.float32)
        self._target[digit] += 1
        if against is not None:
            self._target[against] -= 1
        self._explained = {0.0: self._of(explainer.blank_logits)}
        self._to_do = deque(pairwise(_FIRST_EDGES))
        self._panels: list[_Panel] = []
        self._slices = 0

    @property
    def done(self) -> bool:
        return not self._to_do

    @property
    def attribution(self) -> Attribution:
        """The result; to be asked for when all is done."""
        assert self.done
        values = sum((panel.values for panel in self._panels), np.zeros((SIZE, SIZE), np.float32))
        difference = self._explained[1.0] - self._explained[0.0]
        return Attribution(values, self._digit, self._against, difference)

    def advance(self) -> None:
        """Computes one slice. Does nothing when all is done."""
        if not self._to_do:
            return
        start, end = self._to_do.popleft()
        values, logits = self._explainer.integrate(self._drawing, self._target, start, end)
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
        return float(logits @ self._target)
