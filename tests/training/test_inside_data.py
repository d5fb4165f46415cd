import subprocess
import sys

import numpy as np

from digit_gui.network.stored_drawings import load_stored_drawings
from tests.training.conftest import write_characters
from training.data.characters import load_digits
from training.inside_data import stored_drawings


def test_a_hundred_of_each_digit_are_stored(tmp_path):
    file = write_characters(tmp_path / "strokes.npz", list("0123456789"), 110)
    stored_drawings.write(load_digits(file), tmp_path / "stored.npz")
    images, labels = load_stored_drawings(tmp_path / "stored.npz")
    assert np.bincount(labels).tolist() == [100] * 10
    assert images.shape == (1000, 28, 28)
    # A 1 is a single line here: narrower than a 0.
    width = (images.max(axis=1) > 0).sum(axis=1)
    assert width[labels == 1].mean() < width[labels == 0].mean()


def test_a_file_without_strokes_is_refused_in_words(tmp_path):
    missing = tmp_path / "none.npz"
    command = [sys.executable, "-m", "training.inside_data", "--strokes", str(missing)]
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "none.npz" in refused.stderr
    assert "Traceback" not in refused.stderr
