import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digit_gui.core.brush import blank
from digit_gui.resources import default_model
from tests.hands import DIGITS, drawing


@pytest.mark.parametrize("drawn", DIGITS, ids=lambda drawn: str(drawn["digit"]))
def test_it_recognizes_drawn_digits(recognizer, drawn):
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


@pytest.mark.linux
def test_thousands_of_predictions_leave_no_memory_behind(recognizer):
    def resident_mb():
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (100, 28, 28), np.uint8)
    for image in images:
        recognizer.predict(image)
    before = resident_mb()
    for _ in range(30):
        for image in images:
            recognizer.predict(image)
    assert resident_mb() - before < 10


def test_an_answer_of_nan_is_refused_in_a_sentence(keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    image = keras.Input((28, 28, 1))
    answer = keras.layers.Dense(10, "softmax")(keras.layers.Flatten()(image))
    ink = keras.ops.max(image, axis=(1, 2))
    keras.Model(image, answer + keras.ops.sqrt(-ink)).save(tmp_path / "nan.keras")
    recognizer = Recognizer(tmp_path / "nan.keras")
    assert recognizer.predict(blank()).likelihoods.sum() == pytest.approx(1)
    with pytest.raises(ValueError, match=r"did not answer with ten likelihoods between 0 and 1\.$"):
        recognizer.predict(drawing(DIGITS[0]["strokes"]))
