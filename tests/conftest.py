"""The real window, on the real network, with nothing of the person's own read or written."""

import os
import sys
import tempfile
import threading

import pytest
from PySide6.QtCore import QStandardPaths

from digit_gui.app import load_recognizer
from digit_gui.resources import default_model
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.settings import Settings
from digit_gui.workspace import client
from digit_gui.workspace.workspace import Workspace

_HOME = tempfile.TemporaryDirectory(prefix="digit-gui-tests-")
# As where the program teaches a hand; with more threads on a busy machine NumPy waits for itself.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Messages of the system are expected in English, whatever the language of who runs the tests.
os.environ.update(HOME=_HOME.name, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
    os.environ.pop(_name, None)
QStandardPaths.setTestModeEnabled(True)


class _MeasuredThread(client._PythonThread):
    """Coverage follows Python's own threads; it must be told of Qt's."""

    def run(self):
        sys.settrace(threading.gettrace())
        super().run()


client._PythonThread = _MeasuredThread  # type: ignore[misc]


@pytest.fixture(scope="session")
def recognizer():
    """The network that comes with the program; loaded once, which takes seconds."""
    return load_recognizer(default_model())


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def make_window(qtbot, settings):
    """Makes windows on a loader of networks, shows them, and closes them in the end."""

    def make(load, model=None, *, ready=True):
        window = MainWindow(Workspace(load), settings, model or default_model())
        qtbot.addWidget(window)
        if ready:
            with qtbot.waitSignal(window.modelReady, timeout=60_000):
                window.show()
        else:
            window.show()
        return window

    return make


@pytest.fixture
def window(make_window, recognizer):
    """The program's window with its network ready."""
    return make_window(lambda path: recognizer)


def pytest_collection_modifyitems(items):
    """Leaves out, by name, what the system can't run."""
    if not sys.platform.startswith("linux"):
        for item in items:
            if item.get_closest_marker("linux"):
                item.add_marker(pytest.mark.skip(reason="needs Linux"))
