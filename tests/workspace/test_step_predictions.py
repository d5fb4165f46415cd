"""The chart above the slider never keeps the present drawing waiting."""

import threading

import numpy as np

from tests.hands import answered, click, image_of, stroke
from tests.workspace.test_document import Sure


def test_the_present_drawing_does_not_wait_for_the_steps_chart(make_window, qtbot):
    network = Sure(5, seconds=0.01)
    window = make_window(lambda path: network)
    for n in range(80):
        stroke(window, [(n % 28 + 0.5, n // 28 * 3 + 1.5)])
    click(window, "insideToggle")
    qtbot.waitUntil(lambda: len(network.asked) > 3)
    stroke(window, [(14, 20), (14, 27)])
    present = image_of(window)
    began = len(network.asked)
    with answered(qtbot, window):
        click(window, "predictButton")
    waited_for = [np.array_equal(image, present) for image in network.asked[began:]]
    assert waited_for.index(True) <= 12


def test_of_many_charts_only_the_newest_is_computed(make_window, qtbot):
    gate = threading.Event()

    class Waiting(Sure):
        def predict(self, image):
            gate.wait(10)
            return super().predict(image)

    network = Waiting(5)
    window = make_window(lambda path: network)
    for n in range(30):
        stroke(window, [(n % 28 + 0.5, n // 28 * 3 + 1.5)])
    click(window, "insideToggle")
    for _ in range(20):
        click(window, "undoButton")
    gate.set()
    steps = window.workspace.steps
    qtbot.waitUntil(lambda: None not in steps.predictions[1:], timeout=10_000)
    assert len(network.asked) < 60
