"""Why this digit, and why not that one: the overlay on the drawing."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digit_gui.resources import default_model
from tests.hands import (
    LEFT,
    ask,
    bar,
    child,
    click,
    digit,
    draw,
    explained,
    grid_of,
    image_of,
    message,
    on_screen,
    stroke,
)


@pytest.fixture(scope="module")
def logits_of():
    """Ten logits of a drawing, computed by Keras alone."""
    import keras

    model = keras.models.load_model(default_model())
    to_logits = keras.Model(model.inputs, model.get_layer("logits").output)

    def logits(image):
        return to_logits.predict(image[None, :, :, None] / np.float32(255), verbose=0)[0]

    return logits


@pytest.fixture
def asked(window, qtbot):
    """The window, when it has answered a drawn 4."""
    draw(window, digit(4))
    assert ask(qtbot, window) == "4"
    return window


def explain(qtbot, window, d):
    with explained(qtbot, window):
        QTest.mouseClick(bar(window, d), LEFT)
    return child(window, "whyOverlay")


def assert_complete(attribution, gain):
    gain = float(gain)
    total = float(attribution.values.sum())
    assert total == pytest.approx(gain, abs=0.05 * max(abs(gain), 1))


def test_the_answers_bar_explains_the_answer(asked, qtbot, logits_of):
    overlay = explain(qtbot, asked, 4)
    assert overlay.isVisible()
    assert "Why 4?" in message(asked)
    assert overlay.attribution.strongest.place in message(asked)
    assert "speaks most for a 4" in message(asked)
    image = image_of(asked)
    assert_complete(overlay.attribution, logits_of(image)[4] - logits_of(np.zeros_like(image))[4])
    assert not overlay.attribution.values[image == 0].any()


def test_another_bar_explains_the_difference(asked, qtbot, logits_of):
    overlay = explain(qtbot, asked, 9)
    assert "Why not 9?" in message(asked)
    drawn, blank = (logits_of(i) for i in (image_of(asked), np.zeros((28, 28), np.uint8)))
    assert_complete(overlay.attribution, (drawn[4] - drawn[9]) - (blank[4] - blank[9]))


def test_ink_that_speaks_for_the_digit_is_blue_and_against_it_red(asked, qtbot):
    overlay = explain(qtbot, asked, 9)
    values = overlay.attribution.values
    picture = grid_of(asked).grab().toImage()
    for index, is_blue in ((values.argmax(), True), (values.argmin(), False)):
        row, column = np.unravel_index(index, values.shape)
        colour = picture.pixelColor(on_screen(grid_of(asked), column + 0.5, row + 0.5))
        assert (colour.blue() > colour.red()) == is_blue


def test_drawing_on_takes_it_away_and_the_pen_goes_through(asked, qtbot):
    overlay = explain(qtbot, asked, 4)
    before = image_of(asked)
    stroke(asked, [(3, 26), (8, 26)])
    assert not overlay.isVisible()
    assert not np.array_equal(image_of(asked), before)
    assert "Why" not in message(asked)


def test_it_keeps_to_the_grid_when_the_window_changes_size(asked, qtbot):
    overlay = explain(qtbot, asked, 4)
    asked.resize(1200, 900)
    qtbot.waitUntil(lambda: overlay.geometry() == grid_of(asked).rect())


def test_the_same_bar_again_takes_it_away(asked, qtbot):
    overlay = explain(qtbot, asked, 4)
    QTest.mouseClick(bar(asked, 4), LEFT)
    assert not overlay.isVisible()


def test_digit_keys_choose_too(asked, qtbot):
    with explained(qtbot, asked):
        QTest.keyClick(asked, Qt.Key.Key_1)
    assert "Why not 1?" in message(asked)


def test_a_new_drawing_does_not_wait_for_an_explanation(asked, qtbot):
    order = []
    asked.workspace.explanations.explained.connect(lambda *_: order.append("explained"))
    asked.workspace.predictions.answered.connect(lambda *_: order.append("predicted"))
    explain(qtbot, asked, 4)
    order.clear()
    QTest.mouseClick(bar(asked, 3), LEFT)
    click(asked, "predictButton")
    qtbot.waitUntil(lambda: len(order) == 2, timeout=20_000)
    assert order == ["predicted", "explained"]


def test_without_ink_there_is_nothing_to_explain(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_7)
    qtbot.wait(50)
    assert not child(window, "whyOverlay").isVisible()
