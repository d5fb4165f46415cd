import shutil

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from digit_gui.app import load_recognizer
from digit_gui.resources import default_model
from digit_gui.workspace.learning.kept_files import last_network

SLOW = 300_000
"""Milliseconds: the process that trains imports TensorFlow, on a busy machine too."""


@pytest.fixture
def window(make_window, recognizer):
    """The program's window, which can load other networks, too."""
    own = default_model()
    return make_window(lambda path: recognizer if path == own else load_recognizer(path))


@pytest.fixture
def workshop(window, qtbot):
    """The workshop, opened from the menu, with a network that can be trained."""
    opened = open_workshop(window)
    qtbot.waitUntil(lambda: window.workspace.study.is_ready, timeout=SLOW)
    return opened


def open_workshop(window):
    """Opens it from the menu, as if for the first time; its network is not yet there."""
    shutil.rmtree(last_network().parent, ignore_errors=True)
    action = next(a for a in window.findChildren(QAction) if a.text() == "&Workshop")
    action.trigger()
    (opened,) = [
        w
        for w in QApplication.topLevelWidgets()
        if w.objectName() == "workshopWindow" and w.isVisible()
    ]
    return opened
