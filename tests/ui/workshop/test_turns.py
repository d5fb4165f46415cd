from PySide6.QtCore import QObject

from digit_gui.ui.workshop.views.turns import Turns


def test_the_newest_of_each_place_is_shown_in_turn(qtbot):
    parent, shown = QObject(), []
    turns = Turns(parent)
    turns.wait("curves", lambda: shown.append("old curves"))
    turns.wait("kernels", lambda: shown.append("kernels"))
    turns.wait("curves", lambda: shown.append("curves"))
    assert shown == []
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert shown == ["curves"]
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == ["curves", "kernels"]
    turns.wait("curves", lambda: shown.append("of another network"))
    turns.clear()
    turns.wait("kernels", lambda: shown.append("kernels"))
    qtbot.waitUntil(lambda: len(shown) == 3)
    assert shown[-1] == "kernels"
