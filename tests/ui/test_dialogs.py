import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from digit_gui.app import create_app
from tests.hands import child


def test_about_names_version_network_and_licences(window):
    from digit_gui import __version__

    next(action for action in window.actions() if "About" in action.text()).trigger()
    about = child(window, "aboutDialog", QMessageBox)
    text = about.text() + about.informativeText()
    for expected in (
        __version__,
        "model.keras",
        "PySide6",
        "LGPL",
        "TensorFlow",
        "nothing that you draw leaves",
    ):
        assert expected in text


def test_an_unforeseen_error_is_shown_and_logged(qtbot, caplog):
    _, window = create_app(["digit-gui"])
    qtbot.addWidget(window)
    window.show()
    with pytest.raises(ZeroDivisionError) as slip:
        1 / 0  # noqa: B018
    sys.excepthook(slip.type, slip.value, slip.tb)
    dialog = child(window, "errorDialog", QMessageBox)
    assert "division by zero" in dialog.informativeText()
    assert "digit-gui.log" in dialog.informativeText()
    assert "Traceback" in dialog.detailedText()
    assert "division by zero" in caplog.text
    assert not dialog.isModal() or window.isEnabled()
