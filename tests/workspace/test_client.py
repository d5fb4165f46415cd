"""What is asked of the network while another one is loaded."""

from digit_gui.app import load_recognizer
from digit_gui.resources import default_model, small_model
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.jobs import Explain, Predict, Result, SumCell
from tests.hands import digit, drawing


def test_what_was_asked_about_the_network_before_is_dropped(qtbot, recognizer):
    networks = {default_model(): recognizer, small_model(): load_recognizer(small_model())}
    client = NetworkClient(networks.__getitem__)
    results: list[Result] = []
    client.finished.connect(results.append)
    with qtbot.waitSignal(client.loaded):
        client.load(default_model())
    image = drawing(digit(4))
    last_stage = len(recognizer.structure.stages) - 1
    with qtbot.waitSignal(client.loaded):
        client.load(small_model())
        client.ask(SumCell(image, last_stage, 0, 0, 100))
    with qtbot.waitSignal(client.finished):
        client.predict(image)
    with qtbot.waitSignal(client.finished):
        client.ask(Explain(image, 4, None))
    assert [type(result.job) for result in results] == [Predict, Explain]
    assert not any(result.error for result in results)
    assert client.close()
