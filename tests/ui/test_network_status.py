"""The network that comes with the program is a click away when another one does not load."""

from PySide6.QtGui import QAction

from digit_gui.resources import default_model
from tests.hands import ask, child, click, digit, draw, message


def own_model_action(window):
    return next(a for a in window.findChildren(QAction) if "Own" in a.text())


def test_a_button_leads_back_to_the_programs_own_network(make_window, recognizer, qtbot, tmp_path):
    broken = tmp_path / "broken.keras"

    def load(path):
        if path == broken:
            raise ValueError("This is not a network.")
        return recognizer

    window = make_window(load, broken, ready=False)
    qtbot.waitUntil(lambda: message(window) == "This is not a network.")
    assert child(window, "ownModelButton").isVisible()
    assert own_model_action(window).isEnabled()
    with qtbot.waitSignal(window.modelReady):
        click(window, "ownModelButton")
    assert not child(window, "ownModelButton").isVisible()
    assert not own_model_action(window).isEnabled()
    draw(window, digit(4))
    assert ask(qtbot, window) == "4"


def test_it_is_not_offered_where_it_is_what_does_not_load(make_window, qtbot):
    def load(path):
        raise ValueError("This is not a network.")

    window = make_window(load, default_model(), ready=False)
    qtbot.waitUntil(lambda: message(window) == "This is not a network.")
    assert child(window, "chooseModelButton").isVisible()
    assert not child(window, "ownModelButton").isVisible()
    assert not own_model_action(window).isEnabled()
