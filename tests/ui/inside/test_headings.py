"""The headings of the network's columns, where these are narrow."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from digit_gui.ui.inside.columns.headings import hyphenated


@pytest.mark.parametrize("text", ["Deine Zeichnung, eingepasst", "64 Merkmalskarten, 12 mal 12"])
@pytest.mark.parametrize("letters", [5, 7, 9])
def test_no_word_is_wider_than_its_column(qapp, text, letters):
    font = QFont()
    font.setPixelSize(10)
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance("M" * letters)
    broken = hyphenated(text, width, font)
    assert broken.replace("-", "") == text
    for part in broken.replace("-", "- ").split():
        assert metrics.horizontalAdvance(part) <= width


@pytest.mark.parametrize("text", ["Short strokes", "短い線と曲がり角", "خطوط قصيرة"])
def test_what_fits_or_is_not_latin_is_left_as_it_is(qapp, text):
    assert hyphenated(text, 100, QFont()) == text
