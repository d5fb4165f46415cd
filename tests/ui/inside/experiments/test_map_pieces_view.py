"""What a map looks for, shown when one of its cells is chosen."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from digit_gui.app import load_recognizer
from digit_gui.resources import resource
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.inside.experiments.map_pieces_view import MapPiecesView
from digit_gui.workspace.jobs import ShowPieces
from tests.hands import LEFT, answered, child, click, digit, draw


def opened(window, qtbot):
    """Opens the inside and the experiments on a drawn 4; the map is map 0 of the first stage."""
    window.resize(1280, 800)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    with shown(qtbot, window) as finished:
        click(window, "experimentTab")
    return finished.args[0]


def shown(qtbot, window):
    """A context that is left when the pieces of a map have come."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=60_000,
        check_params_cb=lambda result: isinstance(result.job, ShowPieces),
    )


def text(window):
    return child(window, "mapPiecesText", QLabel).text()


def test_a_chosen_map_shows_what_excites_it(window, qtbot):
    first = opened(window, qtbot)
    pieces = child(window, "mapPieces", MapPiecesView)
    assert pieces.isVisible()
    assert "map 0" in text(window)
    assert "4,000 people's drawings" in text(window)
    before = pieces.grab().toImage()
    with shown(qtbot, window) as finished:
        QTest.keyClick(child(window, "switchedMap", QSpinBox), Qt.Key.Key_Up)
    assert "map 1" in text(window)
    assert not np.array_equal(first.value.values, finished.args[0].value.values)
    assert pieces.grab().toImage() != before


def test_a_cell_that_is_chosen_in_the_view_chooses_its_map(window, qtbot):
    opened(window, qtbot)
    view = window.findChild(NetworkView)
    channel = view.sheet.shown[1][0]
    QTest.mouseClick(view, LEFT, pos=view.place(Cell(1, channel, 3, 3)).center())
    with shown(qtbot, window) as finished:
        click(window, "experimentTab")
    assert (finished.args[0].job.stage, finished.args[0].job.index) == (1, channel)
    assert child(window, "switchedStage", QComboBox).currentIndex() == 1


def test_of_another_network_nothing_is_shown(make_window, tmp_path, qtbot):
    path = tmp_path / "other.keras"
    path.write_bytes(resource("assets/small.keras").read_bytes() + b"\0")
    window = make_window(load_recognizer, path)
    result = opened(window, qtbot)
    assert result.error
    assert text(window) == result.error


@pytest.mark.parametrize("size", [(400, 90), (200, 200)])
def test_the_pictures_are_as_large_as_fits(window, qtbot, size):
    opened(window, qtbot)
    pieces = child(window, "mapPieces", MapPiecesView)
    pieces.setFixedSize(*size)
    picture = pieces.grab().toImage()
    ground = pieces.palette().window().color()
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y) != ground for x in range(0, picture.width(), 2))
    ]
    assert max(rows) > picture.height() * 0.7
