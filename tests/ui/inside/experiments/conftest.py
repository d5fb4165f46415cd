import pytest

from digit_gui.workspace.jobs import TryOut
from tests.hands import click


def tried(qtbot, window):
    """A context that is left when the outcome of an experiment has come."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=60_000,
        check_params_cb=lambda result: isinstance(result.job, TryOut),
    )


@pytest.fixture
def lab(window, panel, qtbot):
    """The window on a drawn 4, with its inside and the experiments open."""
    assert panel.isVisible()
    with tried(qtbot, window):
        click(window, "experimentTab")
    return window
