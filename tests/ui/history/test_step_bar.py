"""Step by step through the strokes of a drawing."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from tests.hands import ask, child, click, digit, document, draw, image_of, result, stroke


@pytest.fixture
def slider(window, qtbot):
    """The slider, after a 1 of one stroke and two more strokes."""
    click(window, "insideToggle")
    draw(window, digit(1))
    stroke(window, [(9, 22.5), (20, 22.5)])
    stroke(window, [(3, 4), (25, 26)])
    ask(qtbot, window)
    return child(window, "historySlider", QSlider)


def test_it_has_a_step_for_each_stroke(slider):
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 3, 3)


def test_scrubbing_shows_the_drawing_and_the_answer_as_they_were(slider, window, qtbot):
    at_the_end = image_of(window)
    slider.setValue(1)
    qtbot.waitUntil(lambda: result(window).text() == "1")
    assert result(window).property("stale") is False
    assert image_of(window).astype(int).sum() < at_the_end.astype(int).sum()
    slider.setValue(0)
    assert not image_of(window).any()
    assert result(window).text() == ""
    slider.setValue(3)
    assert np.array_equal(image_of(window), at_the_end)


def test_undo_and_the_slider_agree(slider, window):
    click(window, "undoButton")
    assert slider.value() == 2
    slider.setValue(1)
    click(window, "redoButton")
    assert slider.value() == 2
    assert child(window, "redoButton").isEnabled()


def test_the_keyboard_scrubs_too(slider, window):
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 2
    click(window, "redoButton")
    assert slider.value() == 3


def test_the_chart_knows_every_step(slider, window, qtbot, recognizer):
    steps = window.workspace.steps
    images = document(window).drawing.images
    qtbot.waitUntil(lambda: None not in steps.predictions[1:])
    assert steps.predictions[0] is None
    for image, prediction in zip(images[1:], steps.predictions[1:], strict=True):
        expected = recognizer.predict(image).likelihoods
        np.testing.assert_allclose(prediction.likelihoods, expected, atol=1e-4)


def test_a_new_stroke_after_going_back_replaces_what_came_after(slider, window):
    slider.setValue(1)
    stroke(window, [(4, 4), (8, 8)])
    assert (slider.maximum(), slider.value()) == (2, 2)


def test_a_fresh_sheet_begins_anew_and_undo_brings_the_steps_back(slider, window):
    click(window, "clearButton")
    assert (slider.maximum(), slider.value()) == (0, 0)
    stroke(window, [(4, 4), (8, 8)])
    assert (slider.maximum(), slider.value()) == (1, 1)
    click(window, "undoButton")
    click(window, "undoButton")
    assert (slider.maximum(), slider.value()) == (3, 3)


def test_with_the_panel_closed_it_is_not_there(window, slider):
    click(window, "insideToggle")
    assert not slider.isVisible()
