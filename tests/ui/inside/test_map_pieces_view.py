"""What a map looks for, shown when one of its cells is chosen."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel

from digit_gui.app import load_recognizer
from digit_gui.ui.inside.map_pieces_view import MapPiecesView
from digit_gui.ui.inside.network_view import NetworkView
from digit_gui.workspace.jobs import ShowPieces
from tests.hands import answered, child, click, digit, draw


def opened(window, qtbot):
    window.resize(1280, 800)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    return child(window, "networkView", QDockWidget).findChild(NetworkView)


def choose(qtbot, window, view, channel):
    """Chooses a cell of a map of the first stage with the keyboard; the result that came."""
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    for _ in range(channel):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=20_000,
        check_params_cb=lambda result: isinstance(result.job, ShowPieces),
    ) as finished:
        QTest.keyClick(view, Qt.Key.Key_Return)
    return finished.args[0]


def text(window):
    return child(window, "mapPiecesText", QLabel).text()


def test_a_chosen_map_shows_what_excites_it(window, qtbot):
    view = opened(window, qtbot)
    result = choose(qtbot, window, view, 0)
    shown = child(window, "mapPieces", MapPiecesView)
    assert shown.isVisible()
    assert "map 0" in text(window)
    assert "4,000 people's drawings" in text(window)
    first = shown.grab().toImage()
    other = choose(qtbot, window, view, 1)
    assert "map 1" in text(window)
    assert not np.array_equal(result.value.values, other.value.values)
    assert shown.grab().toImage() != first


def test_of_another_network_nothing_is_shown(make_window, tmp_path, qtbot):
    from digit_gui.resources import resource

    path = tmp_path / "other.keras"
    path.write_bytes(resource("assets/small.keras").read_bytes() + b"\0")
    window = make_window(load_recognizer, path)
    view = opened(window, qtbot)
    result = choose(qtbot, window, view, 1)
    assert result.error
    assert text(window) == result.error


@pytest.mark.parametrize("size", [(400, 90), (200, 200)])
def test_the_pictures_are_as_large_as_fits(window, qtbot, size):
    view = opened(window, qtbot)
    choose(qtbot, window, view, 1)
    shown = child(window, "mapPieces", MapPiecesView)
    shown.setFixedSize(*size)
    picture = shown.grab().toImage()
    accent = shown.palette().window().color()
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y) != accent for x in range(0, picture.width(), 2))
    ]
    assert max(rows) > picture.height() * 0.7
