import numpy as np
from PySide6.QtGui import QPalette

from digit_gui.ui.looks import colour_scales


def test_signed_values_go_to_red_and_blue_and_others_from_paper(qapp):
    palette = QPalette()
    scale, largest = colour_scales.scale_of(np.array([[-2.0, 0.0, 1.0]], np.float32), palette)
    assert largest == 2
    negative, positive = scale.colour(-1.0), scale.colour(0.5)
    assert negative.red() > negative.blue()
    assert positive.blue() > positive.red()
    scale, largest = colour_scales.scale_of(np.array([[0.0, 3.0]], np.float32), palette)
    assert largest == 3
    assert scale.colour(0.0) == palette.color(QPalette.ColorRole.Base)
