"""`digit-gui learn`, from the examples to a network that reads them."""

import json

import numpy as np
import pytest

from digit_gui.app import load_recognizer
from digit_gui.batch.errors import BatchError
from digit_gui.batch.examples import read_examples
from digit_gui.batch.learn import learn
from digit_gui.core.hand import hand_file
from digit_gui.core.hand.example import Example
from tests.hands import digit, drawing

_MIRRORED = (3, 7)
"""Digits of which a left-hander's mirror image is taught."""


def mirrored(d, shift):
    """The mirror image of a digit, moved and inked a little differently each time."""
    image = np.roll(drawing(digit(d))[:, ::-1], (shift, -shift), (0, 1))
    return np.maximum(image, np.roll(image, shift % 2, 1))


@pytest.fixture
def arrays(tmp_path):
    images = [mirrored(d, shift) for d in _MIRRORED for shift in (-2, -1, 0, 1)]
    labels = np.repeat(_MIRRORED, 4)
    path = tmp_path / "left.npz"
    np.savez(path, x=np.array(images, np.uint8), y=labels)
    return path


def test_a_network_is_written_that_reads_the_examples(arrays, tmp_path, capsys, recognizer):
    output = tmp_path / "mine.keras"
    status = learn(arrays, output=output, model=None, as_json=True, verbose=False)
    judged = json.loads(capsys.readouterr().out)
    assert status == 0, judged
    taught = load_recognizer(output)
    before = [recognizer.predict(mirrored(d, 0)).digit for d in _MIRRORED]
    after = [taught.predict(mirrored(d, 0)).digit for d in _MIRRORED]
    assert before != list(_MIRRORED)
    assert after == list(_MIRRORED)
    assert taught.predict(drawing(digit(4))).digit == 4


def test_the_table_says_what_it_brings(arrays, tmp_path, capsys):
    learn(arrays, output=tmp_path / "mine.keras", model=None, as_json=False, verbose=False)
    told = capsys.readouterr().out
    assert "strangers' digits" in told
    assert "letters and marks" in told
    assert "%" in told


def picture_of(d, path):
    from PySide6.QtGui import QImage

    path.parent.mkdir(parents=True)
    pixels = np.ascontiguousarray(255 - np.kron(drawing(digit(d)), np.ones((4, 4), np.uint8)))
    grey = QImage.Format.Format_Grayscale8
    assert QImage(pixels.data, 112, 112, 112, grey).save(str(path))


def test_a_folder_of_pictures_is_read(tmp_path):
    for d in (2, 5):
        picture_of(d, tmp_path / "mine" / str(d) / "one.png")
    picture_of(8, tmp_path / "mine" / "none" / "one.png")
    name, examples = read_examples(tmp_path / "mine")
    assert name == "mine"
    assert [example.label for example in examples] == [2, 5, -1]
    assert all(example.image.any() for example in examples)


def test_an_exported_hand_is_read(tmp_path):
    path = tmp_path / "hand.json"
    path.write_bytes(hand_file.to_json("Ada", [Example(6, drawing(digit(6)))]))
    name, [example] = read_examples(path)
    assert (name, example.label) == ("Ada", 6)


@pytest.mark.parametrize("name", ["nothing", "empty.npz", "text.json"])
def test_what_can_not_be_read_is_said(tmp_path, name, capsys):
    path = tmp_path / name
    if name == "nothing":
        path.mkdir()
    else:
        path.write_text("no examples")
    with pytest.raises(BatchError, match=name):
        read_examples(path)
    status = learn(path, output=tmp_path / "x.keras", model=None, as_json=True, verbose=False)
    assert status == 2
    assert name in capsys.readouterr().err
    assert not (tmp_path / "x.keras").exists()
