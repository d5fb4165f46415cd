import pytest
from PySide6.QtWidgets import QDockWidget

from digit_gui.ui.inside.columns.network_view import NetworkView
from tests.hands import answered, child, click, digit, draw, result


@pytest.fixture
def panel(window, qtbot):
    """The inside view, open on a drawn 4."""
    window.resize(1280, 800)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    assert result(window).text() == "4"
    return child(window, "networkView", QDockWidget)


@pytest.fixture
def view(panel):
    """The columns in it."""
    return panel.findChild(NetworkView)
