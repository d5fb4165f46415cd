"""Pages that need no training: the data, and what is painted of values that are given."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.core.learning.reports import UNKNOWN, Measured, Projection
from digit_gui.resources import resource
from digit_gui.ui.workshop.data_page import DataPage
from digit_gui.ui.workshop.map_page import MapPage
from digit_gui.ui.workshop.measure_page import MeasurePage, calibration
from digit_gui.ui.workshop.views.confusion_view import ConfusionView
from tests.hands import LEFT, child, document, image_of


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.resize(900, 600)
        widget.show()
        return widget

    return show


def colours(widget):
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
    }


def point_at(widget, at):
    """Moves the mouse there; not with QTest, whose pointer is on the uppermost window."""
    none = Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(at))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), where, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, moved)


def test_a_drawing_of_the_data_is_put_on_the_grid_with_a_click(window, shown):
    page = shown(DataPage(document(window)))
    sheet = child(page, "drawingsSheet")
    data = load_lesson_data(resource("assets/lesson.npz"))
    sevens = data.learning.images[data.learning.labels == 7]
    at = sheet.place(7, 3).center().toPoint()
    QTest.mouseClick(sheet, LEFT, pos=at)
    assert np.array_equal(image_of(window), sevens[2])
    point_at(sheet, at)
    assert sheet.toolTip().startswith("A 7")
    child(page, "otherDrawingsButton").click()
    QTest.mouseClick(sheet, LEFT, pos=at)
    assert not np.array_equal(image_of(window), sevens[2])
    child(page, "dataBox", QComboBox).setCurrentIndex(1)
    QTest.mouseClick(sheet, LEFT, pos=at)
    strangers = data.strangers.images[data.strangers.labels == 7]
    assert np.array_equal(image_of(window), strangers[2])


def test_the_confusion_matrix_says_what_a_field_means(shown):
    view = shown(ConfusionView())
    blank = colours(view)
    counts = np.zeros((10, 11), int)
    np.fill_diagonal(counts, 90)
    counts[4, 9], counts[4, UNKNOWN] = 7, 3
    view.show_counts(counts)
    assert colours(view) != blank
    assert view.words_at(4, 9) == "7 of 100 strangers' 4s: a 9"
    assert view.words_at(4, 4) == "90 of 100 strangers' 4s: a 4 (right)"
    assert view.words_at(4, UNKNOWN) == "3 of 100 strangers' 4s: Unknown"
    fields = {view.field_at(QPoint(x, y).toPointF()) for x in range(900) for y in range(0, 600, 9)}
    assert {(4, 9), (0, 0), (9, UNKNOWN), None} <= fields


def test_pointing_at_the_map_shows_the_drawing_and_the_answer(window, shown):
    page = shown(MapPage(window.workspace.study))
    drawings = load_lesson_data(resource("assets/lesson.npz")).strangers.digits
    rng = np.random.default_rng(0)
    likelihoods = np.full((1000, 10), 0.02, np.float32)
    likelihoods[np.arange(1000), drawings.labels] = 0.82
    points = rng.normal(0, 1, (1000, 2)).astype(np.float32)
    there = child(page, "drawingsMap")
    there.show_projection(Projection("logits", points, None, likelihoods))
    at = QPoint(*(int(v) for v in there.places()[5]))
    point_at(there, at)
    words = child(page, "mapWords").text()
    index = next(n for n in range(1000) if np.hypot(*(there.places()[n] - [at.x(), at.y()])) < 3)
    assert words.startswith(f"Written: {drawings.labels[index]}. Named:")
    assert "82 %" in words
    assert len(colours(there)) > 8


def measured(network, right_of_100):
    images = np.zeros((100, 28, 28), np.uint8)
    images[:, 10:20, 10:20] = np.arange(100, 200)[:, None, None]
    labels = np.zeros(100, np.int8)
    likelihoods = np.full((100, 10), 0.01, np.float32)
    likelihoods[:right_of_100, 0] = likelihoods[right_of_100:, 6] = 0.91
    share = right_of_100 / 100
    return Measured(network, "as drawn", share, 1 - share, images, likelihoods, labels)


def test_mistakes_and_calibration_are_those_of_the_network(window, shown):
    page = shown(MeasurePage(window.workspace.study, document(window)))
    report = measured(None, 90)
    assert calibration(report) == pytest.approx(np.array([[0.91, 0.9]]))
    window.workspace.study.views.measured.emit(report)
    words = child(page, "measureSummary").text()
    assert "90.0 % are read right" in words
    assert "10.0 % are wrong and confident" in words
    mistakes = child(page, "mistakesView")
    QTest.mouseClick(mistakes, LEFT, pos=mistakes.place(0).center().toPoint())
    assert np.array_equal(image_of(window), report.images[90])
    window.workspace.study.views.measured.emit(measured(resource("model.keras"), 99))
    assert child(page, "damageBars").words() == (
        "as drawn, this network: 90.0 % right, 10.0 % wrong; "
        "as drawn, own: 99.0 % right, 1.0 % wrong"
    )
