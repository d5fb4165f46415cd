"""Names for layers that the program adds to a loaded model."""

from __future__ import annotations

from typing import Any  # Keras ships no types


def unused_name(model: Any, name: str) -> str:
    """`name`, with underscores behind it until no layer of `model` has it.

    A Keras model refuses two layers of one name, and Keras's automatic names don't avoid those of
    a loaded model: in a fresh process the first new dense layer is called "dense".
    """
    taken = {layer.name for layer in model.operations}
    while name in taken:
        name += "_"
    return name
