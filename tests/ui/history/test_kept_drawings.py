"""The drawings of the strip when the program is started again."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digit_gui.resources import default_model
from digit_gui.ui.history.drawings_strip import DrawingsStrip
from digit_gui.ui.main_window import MainWindow
from digit_gui.workspace.workspace import Workspace
from tests.hands import LEFT, ask, child, digit, draw, image_of, result


@pytest.fixture
def start(qtbot, recognizer, settings, tmp_path):
    """Starts the program on the same file of drawings; returns its window and its strip."""

    def start():
        workspace = Workspace(lambda path: recognizer, tmp_path / "drawings.npz")
        window = MainWindow(workspace, settings, default_model())
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.modelReady, timeout=60_000):
            window.show()
        strip = child(window, "drawingsStrip", DrawingsStrip)
        if not strip.isVisible():
            QTest.keyClick(window, Qt.Key.Key_H)
        return window, strip

    return start


def test_they_are_there_again_and_can_be_brought_back(start, qtbot):
    window, _ = start()
    draw(window, digit(4))
    ask(qtbot, window)
    drawn = image_of(window)
    window.close()
    window, strip = start()
    assert not image_of(window).any()
    assert strip.count() == 1
    middle = strip.visualItemRect(strip.item(0)).center()
    QTest.mouseClick(strip.viewport(), LEFT, pos=middle)
    assert np.array_equal(image_of(window), drawn)
    qtbot.waitUntil(lambda: result(window).text() == "4")


def test_a_damaged_file_of_drawings_does_not_stop_the_start(start, tmp_path):
    (tmp_path / "drawings.npz").write_bytes(b"no drawings")
    _, strip = start()
    assert strip.count() == 0
