import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from digit_gui.core.brush import blank
from digit_gui.resources import default_model
from tests.hands import DIGITS, drawing


@pytest.fixture
def refused(recognizer):
    """Tries to load a file as the network; returns the sentence with which that is refused."""
    from digit_gui.network.recognizer import ModelError, Recognizer

    def refused(path):
        with pytest.raises(ModelError) as refusal:
            Recognizer(path)
        sentence = str(refusal.value)
        assert str(path) in sentence
        return sentence

    return refused


@pytest.mark.parametrize("drawn", DIGITS, ids=lambda drawn: str(drawn["digit"]))
def test_it_reads_drawn_digits(recognizer, drawn):
    assert recognizer.predict(drawing(drawn["strokes"])).digit == drawn["digit"]


def test_it_says_what_the_model_in_the_file_says(recognizer, keras):
    model = keras.models.load_model(default_model())
    images = np.stack([drawing(drawn["strokes"]) for drawn in DIGITS] + [blank()])
    expected = model.predict(images[..., None] / np.float32(255), verbose=0)
    answers = np.stack([recognizer.predict(image).likelihoods for image in images])
    np.testing.assert_allclose(answers, expected, atol=1e-5)
    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-5)


def test_the_model_opens_without_our_code(tmp_path):
    program = (
        "import sys, keras; model = keras.models.load_model(sys.argv[1]);"
        "assert not any(name.startswith('digit_gui') for name in sys.modules);"
        "print(model.input_shape, model.output_shape, model.get_layer('framed').output.shape)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, default_model()],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "(None, 28, 28, 1) (None, 10) (None, 28, 28, 1)"


def test_ten_thousand_predictions_leave_no_memory_behind(recognizer):
    def resident_mb():
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (100, 28, 28), np.uint8)
    for image in images:
        recognizer.predict(image)
    before = resident_mb()
    for _ in range(100):
        for image in images:
            recognizer.predict(image)
    assert resident_mb() - before < 20


def test_no_file(refused, tmp_path):
    assert "no model file" in refused(tmp_path / "model.keras")


def test_a_truncated_model(refused, tmp_path):
    whole = default_model().read_bytes()
    path = tmp_path / "model.keras"
    path.write_bytes(whole[: len(whole) // 2])
    assert "no Keras model" in refused(path)


def test_a_zip_that_is_no_model(refused, tmp_path):
    path = tmp_path / "model.keras"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "Dear reader")
    assert "no Keras model" in refused(path)


def test_a_model_with_broken_weights(refused, tmp_path):
    path = tmp_path / "model.keras"
    with zipfile.ZipFile(default_model()) as whole, zipfile.ZipFile(path, "w") as broken:
        for name in whole.namelist():
            part = whole.read(name)
            broken.writestr(name, part[:1000] if name.endswith(".h5") else part)
    assert "no Keras model" in refused(path)


def test_a_model_of_another_shape(refused, keras, tmp_path):
    path = tmp_path / "colour.keras"
    image = keras.Input((32, 32, 3))
    keras.Model(image, keras.layers.Dense(7)(keras.layers.Flatten()(image))).save(path)
    sentence = refused(path)
    assert "32 x 32 x 3" in sentence
    assert "28 x 28 x 1" in sentence


def test_a_model_of_several_outputs(refused, keras, tmp_path):
    path = tmp_path / "two.keras"
    image = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(image)
    keras.Model(image, [keras.layers.Dense(10)(flat), keras.layers.Dense(10)(flat)]).save(path)
    assert "something else" in refused(path)


def test_a_model_that_gives_no_likelihoods(refused, keras, tmp_path):
    path = tmp_path / "logits.keras"
    image = keras.Input((28, 28, 1))
    logits = keras.layers.Dense(10, bias_initializer="ones")(keras.layers.Flatten()(image))
    keras.Model(image, keras.layers.Rescaling(5.0)(logits)).save(path)
    assert "likelihoods" in refused(path)


def test_a_model_that_holds_code(refused, keras, tmp_path):
    path = tmp_path / "code.keras"
    image = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(keras.layers.Lambda(lambda x: x * 2)(image))
    keras.Model(image, keras.layers.Dense(10, "softmax")(flat)).save(path)
    assert "program code" in refused(path)
