"""What is asked of the network while another one is loaded."""

import gc
import threading
import weakref

import numpy as np

from digit_gui.app import load_recognizer
from digit_gui.core.prediction import Prediction
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


class Cycle:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


class Littering:
    """A network that makes more objects than Python makes without collecting."""

    def __init__(self) -> None:
        self._litter: list[list[float]] = []

    def predict(self, image):
        self._litter += map(list, np.zeros((10 * gc.get_threshold()[0], 1)))
        return Prediction(np.full(10, 0.1))


def test_garbage_is_collected_on_the_windows_thread_only(qtbot):
    def load(path):
        return Littering()

    client = NetworkClient(load)
    with qtbot.waitSignal(client.loaded):
        client.load(default_model())
    threads: list[int] = []
    weakref.finalize(Cycle(), lambda: threads.append(threading.get_ident()))
    for _ in range(3):
        with qtbot.waitSignal(client.finished):
            client.predict(drawing(digit(4)))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]
    assert client.close()
    assert gc.isenabled()
