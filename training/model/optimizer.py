"""Muon for convolutions: it needs fewer steps, and steps are slow on two cores."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable("training")
class ConvolutionMuon(keras.optimizers.Muon):  # type: ignore[misc]
    """Keras's Muon, applied to the kernels of convolutions; everything else learns by AdamW.

    A kernel (height, width, in, out) is treated as a matrix (height * width * in, out), whose
    momentum is orthogonalized before it is added. Keller Jordan et al., "Muon: An optimizer for
    hidden layers in neural networks", 2024. Steps are scaled to match AdamW's learning rate, after
    Liu et al., "Muon is scalable for LLM training", arXiv:2502.16982.
    """

    def _should_use_adamw(self, variable: keras.Variable) -> bool:
        return len(variable.shape) != 4

    def zeropower_via_newtonschulz5(self, x: keras.KerasTensor, steps: int) -> keras.KerasTensor:
        shape = x.shape
        matrix = ops.reshape(x, (-1, shape[-1]))
        return ops.reshape(super().zeropower_via_newtonschulz5(matrix, steps), shape)

    def lr_adjust(self, x: keras.KerasTensor) -> keras.KerasTensor:
        longer = max(int(np.prod(x.shape[:-1])), x.shape[-1])
        return x * (self.rms_rate * longer**0.5)
