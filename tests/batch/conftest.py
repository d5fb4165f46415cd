"""Drawings whose digits nobody doubts, as arrays and as files."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from digit_gui.core.brush import blank, draw

SEVEN = draw(blank(), [(7, 6), (19, 6), (12, 22)], 2.2)
ONE = draw(blank(), [(14, 5), (14, 23)], 2.2)


@pytest.fixture
def drawings():
    """(130, 28, 28): more than two batches of sevens and ones, in turn."""
    return np.stack([SEVEN, ONE] * 65)


def save(image, path):
    picture = np.ascontiguousarray(255 - image)
    grey = QImage.Format.Format_Grayscale8
    assert QImage(picture.data, 28, 28, 28, grey).save(str(path))
    return path
