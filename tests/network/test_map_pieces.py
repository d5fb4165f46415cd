"""The stored pieces of the program's networks, checked by plain Keras."""

import json

import numpy as np
import pytest

from digit_gui.core.inspection.activations import InspectionError
from digit_gui.network.inspection.map_pieces import NAMES, PIECES, PieceStore, checksum
from digit_gui.resources import default_model, resource

MODELS = [default_model(), resource("assets/small.keras")]


@pytest.fixture(params=MODELS, ids=lambda path: path.stem)
def shipped(request, keras):
    """A network of the program's: its file, its structure, and maps of framed images by Keras."""
    from digit_gui.network.model_file import load_model
    from digit_gui.network.model_graph import parse_model

    graph = parse_model(load_model(request.param))
    maps = keras.Model(graph.stages[0].convolution.input, [s.maps for s in graph.stages])
    return request.param, graph.structure, maps


def test_every_map_of_the_programs_networks_has_its_strongest_pieces(shipped):
    path, structure, maps_of = shipped
    store = PieceStore(path, structure)
    for number, stage in enumerate(structure.stages):
        for index in np.linspace(0, stage.channels - 1, 4, dtype=int):
            pieces = store.of_map(number, index)
            assert len(pieces.images) == len(pieces.fields) == len(pieces.values) <= 9
            assert list(pieces.values) == sorted(pieces.values, reverse=True)
            if not len(pieces.images):
                continue
            batch = pieces.images[..., None] / np.float32(255)
            values = np.asarray(maps_of(batch)[number])[..., index]
            # Sixteen greys are stored, and so the values are not quite the same.
            peaks = values.reshape(len(batch), -1)
            np.testing.assert_allclose(peaks.max(axis=1), pieces.values, rtol=0.15)
            for value, field, strongest in zip(values, pieces.fields, pieces.values, strict=True):
                here = [
                    value[row, column]
                    for row in range(stage.height)
                    for column in range(stage.width)
                    if stage.receptive_field(row, column) == field
                ]
                assert max(here) == pytest.approx(strongest, rel=0.15)


def test_pieces_of_another_network_are_never_shown(shipped, tmp_path):
    path, structure, _ = shipped
    other = tmp_path / "other.keras"
    other.write_bytes(path.read_bytes() + b"\0")
    assert checksum(other) != checksum(path)
    with pytest.raises(InspectionError, match="networks that come with the program"):
        PieceStore(other, structure).of_map(0, 0)


def test_a_file_that_is_not_there_or_broken_knows_nothing(shipped, tmp_path):
    path, structure, _ = shipped
    broken = tmp_path / "pieces.npz"
    for content in (None, b"no archive"):
        if content is not None:
            broken.write_bytes(content)
        with pytest.raises(InspectionError):
            PieceStore(path, structure, pieces=broken).of_map(0, 0)


def test_a_map_has_the_name_that_was_given_for_this_network(shipped, tmp_path):
    path, structure, _ = shipped
    names = tmp_path / "names.json"
    stage = structure.stages[0].name
    names.write_text(json.dumps({checksum(path): {stage: {"1": "level lines"}}}))
    store = PieceStore(path, structure, names=names)
    assert store.of_map(0, 1).name == "level lines"
    assert store.of_map(0, 2).name == ""
    names.write_text(json.dumps({"0" * 16: {stage: {"1": "level lines"}}}))
    assert PieceStore(path, structure, names=names).of_map(0, 1).name == ""


def test_names_are_only_given_to_maps_that_there_are(keras):
    from digit_gui.network.recognizer import Recognizer

    names = json.loads(resource(NAMES).read_text("utf-8"))
    models = {checksum(path): path for path in MODELS}
    assert set(names) <= set(models)
    for key, stages in names.items():
        structure = Recognizer(models[key]).structure
        channels = {stage.name: stage.channels for stage in structure.stages}
        for stage, maps in stages.items():
            assert all(int(number) < channels[stage] for number in maps)


def test_the_pieces_are_small():
    assert resource(PIECES).stat().st_size <= 500_000
