"""A person's hands and eyes: what they do to the window, and what they read off it."""

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from digit_gui.core.brush import blank
from digit_gui.core.brush import draw as drawn_on
from digit_gui.core.grid import DEFAULT_WIDTH
from digit_gui.ui.canvas.grid_geometry import grid_square
from digit_gui.workspace.jobs import Predict

DIGITS = json.loads((Path(__file__).parent / "data" / "digits.json").read_text())
"""Digits drawn for these tests: [{"digit": d, "strokes": [[[x, y], ...], ...]}, ...], in cells."""

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def child(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, f"the window has no {name}"
    return found


def grid_of(window):
    return child(window, "drawingGrid")


def image_of(window):
    return grid_of(window).property("image")


def on_screen(grid, x, y):
    """The widget's pixel at x and y in cells."""
    square = grid_square(grid.width(), grid.height(), grid.devicePixelRatio())
    cell = square.width() / 28
    return QPoint(round(square.left() + x * cell), round(square.top() + y * cell))


def stroke(window, points, button=LEFT):
    """One stroke of the mouse through points in cells."""
    grid = grid_of(window)
    pixels = [on_screen(grid, x, y) for x, y in points]
    QTest.mousePress(grid, button, pos=pixels[0])
    for pixel in pixels[1:]:
        QTest.mouseMove(grid, pixel)
    QTest.mouseRelease(grid, button, pos=pixels[-1])


def draw(window, strokes):
    for points in strokes:
        stroke(window, points)


def digit(d):
    """The strokes of a digit."""
    return next(drawn["strokes"] for drawn in DIGITS if drawn["digit"] == d)


def drawing(strokes):
    """The image of strokes of the pen on a blank grid."""
    image = blank()
    for points in strokes:
        image = drawn_on(image, points, DEFAULT_WIDTH)
    return image


def click(window, name):
    QTest.mouseClick(child(window, name, QAbstractButton), LEFT)


def result(window):
    return child(window, "resultLabel", QLabel)


def message(window):
    return child(window, "messageLabel", QLabel).text()


def bar(window, d):
    return child(window, f"likelihoodBar{d}", QProgressBar)


def document(window):
    return window.workspace.document


def is_waiting(window):
    """Whether the window still expects an answer."""
    return window.workspace.client.is_pending


def answered(qtbot, window, timeout=10_000):
    """A context that is left when the window has taken an answer."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=timeout,
        check_params_cb=lambda result: isinstance(result.job, Predict),
    )


def explained(qtbot, window):
    """A context that is left when the window has taken an explanation."""
    return qtbot.waitSignal(window.workspace.explanations.explained, timeout=20_000)


def ask(qtbot, window):
    """Presses Predict and waits for the answer; returns its text."""
    with answered(qtbot, window):
        click(window, "predictButton")
    return result(window).text()


def images_answered(window):
    """Grows by an image whenever the window takes an answer."""
    images = []

    def note(result):
        if isinstance(result.job, Predict) and not result.error:
            images.append(result.value.image)

    window.workspace.client.finished.connect(note)
    return images


INSIDE_TABS = (
    *("followTab", "mapsTab", "likelihoodsTab", "comparisonTab", "explanationTab"),
    "experimentTab",
)


def tabs_inside(window, qtbot):
    """Draws a 4, opens the inside view, and each of its tabs: yields their names."""
    window.resize(1280, 800)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    for tab in INSIDE_TABS:
        click(window, tab)
        yield tab
