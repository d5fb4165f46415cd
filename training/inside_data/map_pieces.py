"""Finds the pieces of people's drawings that excite each map of a network most."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import keras
import numpy as np

from digit_gui.network.inspection.map_pieces import checksum
from digit_gui.network.model_file import load_model
from digit_gui.network.model_graph import parse_model

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from digit_gui.core.grid import Images

PIECES = 9
"""Of each map: three rows of three."""

_LEVELS, _STEP = 15, 17
"""Greys besides paper that are kept, and how far they are apart: a third of the file's size."""

_BATCH = 100


def write(models: Iterable[Path], drawings: Images, path: Path) -> None:
    """Stores the pieces of each network in one file.

    Args:
        models: model files.
        drawings: (N, 28, 28) uint8, searched for pieces.
        path: a `.npz` file; its arrays are described in docs/file-formats.md.
    """
    arrays: dict[str, npt.NDArray[Any]] = {}
    for model in models:
        for name, values in _pieces(model, drawings).items():
            arrays[f"{checksum(model)}/{name}"] = values
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def _pieces(model: Path, drawings: Images) -> dict[str, npt.NDArray[Any]]:
    graph = parse_model(load_model(model))
    maps = [stage.maps for stage in graph.stages]
    network = keras.Model(graph.model.inputs[0], [graph.stages[0].convolution.input, *maps])
    framed: list[npt.NDArray[Any]] = []
    peaks: list[list[npt.NDArray[Any]]] = [[] for _ in maps]
    places: list[list[npt.NDArray[Any]]] = [[] for _ in maps]
    for start in range(0, len(drawings), _BATCH):
        batch = drawings[start : start + _BATCH, :, :, None] / np.float32(255)
        frames, *values = (np.asarray(v) for v in network(batch, training=False))
        framed.append(np.rint(_LEVELS * np.clip(frames[..., 0], 0, 1)).astype(np.uint8) * _STEP)
        for stage, activations in enumerate(values):
            flat = activations.reshape(len(batch), -1, activations.shape[-1])
            places[stage].append(flat.argmax(axis=1).astype(np.int64))
            peaks[stage].append(flat.max(axis=1).astype(np.float32))
    best, found = [], {}
    for stage, (peak, place) in enumerate(zip(peaks, places, strict=True)):
        strongest, where = np.concatenate(peak), np.concatenate(place)
        order = np.argsort(-strongest, axis=0, kind="stable")[:PIECES]  # (9, maps)
        cells = np.take_along_axis(where, order, axis=0).T
        width = graph.stages[stage].stage.width
        found[f"values{stage}"] = np.take_along_axis(strongest, order, axis=0).T
        found[f"cells{stage}"] = np.stack([cells // width, cells % width], -1).astype(np.uint8)
        best.append(order.T)
    kept, indices = np.unique(
        np.concatenate([order.ravel() for order in best]), return_inverse=True
    )
    start = 0
    for stage, order in enumerate(best):
        part = indices.ravel()[start : start + order.size]
        found[f"images{stage}"] = part.reshape(order.shape).astype(np.uint16)
        start += order.size
    found["images"] = np.concatenate(framed)[kept]
    found["drawings"] = np.array(len(drawings))
    return found
