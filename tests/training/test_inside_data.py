import sys

import keras
import numpy as np

from digit_gui.network.inspection.map_pieces import PieceStore
from digit_gui.network.inspection.stored_drawings import load_stored_drawings
from digit_gui.network.model_file import load_model
from digit_gui.network.model_graph import parse_model
from digit_gui.resources import resource
from tests.hands import DIGITS, drawing
from tests.training.conftest import write_characters
from training.data.characters import load_digits
from training.inside_data import __main__ as command
from training.inside_data import map_pieces, stored_drawings


def test_a_hundred_of_each_digit_are_stored(tmp_path):
    file = write_characters(tmp_path / "strokes.npz", list("0123456789"), 110)
    stored_drawings.write(load_digits(file), tmp_path / "stored.npz")
    images, labels = load_stored_drawings(tmp_path / "stored.npz")
    assert np.bincount(labels).tolist() == [100] * 10
    assert images.shape == (1000, 28, 28)
    # A 1 is a single line here: narrower than a 0.
    width = (images.max(axis=1) > 0).sum(axis=1)
    assert width[labels == 1].mean() < width[labels == 0].mean()


def test_the_pieces_are_the_strongest_of_all_drawings(tmp_path):
    model = resource("assets/small.keras")
    drawings = np.stack([drawing(drawn["strokes"]) for drawn in DIGITS])
    map_pieces.write([model], drawings, tmp_path / "pieces.npz")
    graph = parse_model(load_model(model))
    store = PieceStore(model, graph.structure, tmp_path / "pieces.npz")
    outputs = keras.Model(graph.model.inputs[0], [stage.maps for stage in graph.stages])
    for stage, maps in enumerate(outputs.predict(drawings[..., None] / 255, verbose=0)):
        peaks = np.sort(maps.max(axis=(1, 2)), axis=0)[::-1]
        for index in range(maps.shape[-1]):
            pieces = store.of_map(stage, index)
            expected = peaks[:9, index]
            np.testing.assert_allclose(pieces.values, expected[expected > 0], rtol=1e-3)
            assert pieces.drawings == len(DIGITS)


def test_a_file_without_strokes_is_refused_in_words(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["inside_data", "--strokes", str(tmp_path / "none.npz")])
    assert command.main() == 1
    assert "none.npz" in capsys.readouterr().err
