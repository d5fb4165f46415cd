"""All drawings of the strip as one file, and a drawing in other sizes and as SVG."""

import csv
import io

import numpy as np
from PySide6.QtGui import QImage

from digit_gui.ui.files.drawings_export import DrawingsExport
from digit_gui.ui.files.saving import Saving
from tests.hands import ask, click, digit, draw, image_of


def test_all_drawings_are_exported_with_their_digits(window, qtbot, tmp_path):
    drawn = []
    for d in (1, 7):
        draw(window, digit(d))
        ask(qtbot, window)
        drawn.append(image_of(window))
        click(window, "clearButton")
    export = window.findChild(DrawingsExport)
    export.save(tmp_path / "drawings.npz")
    with np.load(tmp_path / "drawings.npz") as arrays:
        assert arrays["y"].tolist() == [7, 1]
        assert np.array_equal(arrays["x"], drawn[::-1])
    export.save(tmp_path / "drawings.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "drawings.csv").read_text())))
    assert [row[0] for row in rows] == ["label", "7", "1"]
    assert np.array_equal(np.array(rows[2][1:], np.uint8).reshape(28, 28), drawn[0])


def test_a_drawing_is_saved_large_and_as_a_graphic(window, tmp_path):
    draw(window, digit(4))
    saving = window.findChild(Saving)
    saving._save_drawing(tmp_path / "four.png", 40)
    assert QImage(str(tmp_path / "four.png")).width() == 1120
    saving._save_drawing(tmp_path / "four.svg", 1)
    picture = QImage(str(tmp_path / "four.svg"))
    assert not picture.isNull()
