"""The view alone, on activations made up for it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from digit_gui.core.inspection.activations import Activations, FieldAxis, Layer, Stage, Structure
from digit_gui.core.prediction import Prediction
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView


def structure():
    axis = FieldAxis().through(3, 1, 1)
    layers = (Layer("convolution", "conv", (3, 3)), Layer("activation", "relu"))
    head = (Layer("softmax", "softmax"),)
    return Structure((Stage("first", 28, 28, 4, axis, axis, layers),), 6, (), head)


def activations(seed):
    rng = np.random.default_rng(seed)

    def values(*shape):
        return rng.random(shape, np.float32)

    prediction = Prediction(np.full(10, 0.1, np.float32))
    return Activations(
        values(28, 28),
        (values(28, 28, 4),),
        values(6),
        values(10),
        prediction,
        (values(4),),
        values(6),
        (values(10),),
    )


@pytest.fixture
def view(qtbot):
    view = NetworkView()
    qtbot.addWidget(view)
    view.resize(900, 250)
    view.show()
    view.show_activations(activations(1), structure())
    return view


def shades(image, rect):
    """Lightness of the pixels of a part of an image."""
    part = image.copy(rect).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(part.constBits(), np.uint8)
    return pixels.reshape(part.height(), part.bytesPerLine())[:, : part.width()].astype(float)


def test_a_stale_view_is_dimmed_until_it_is_current_again(view):
    assert not view.is_stale
    current = view.grab().toImage()
    view.set_stale(True)
    assert view.is_stale
    dimmed = view.grab().toImage()
    layout = view.sheet.layout
    for rect in (layout.framed, *layout.columns[0].slots):
        contrast = shades(dimmed, rect).std() / shades(current, rect).std()
        assert contrast == pytest.approx(0.45, abs=0.03)
    view.set_stale(False)
    assert view.grab().toImage() == current


def test_what_is_exported_is_not_dimmed(view):
    def exported():
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        view.paint(painter)
        painter.end()
        return image

    current = exported()
    view.set_stale(True)
    assert exported() == current


def test_the_cell_that_is_pointed_at_stays_when_the_drawing_changes(view):
    pointed: list[Cell | None] = []
    view.pointedAt.connect(pointed.append)
    QTest.mouseMove(view, view.place(Cell(0, 2, 5, 7)).center())
    assert pointed == [Cell(0, 2, 5, 7)]
    new = activations(2)
    view.show_activations(new, structure())
    assert pointed == [Cell(0, 2, 5, 7)] * 2
    view.clear()
    assert pointed[-1] is None


def test_a_click_and_return_choose_a_cell(view):
    chosen: list[Cell] = []
    view.chosen.connect(chosen.append)
    place = view.place(Cell(0, 1, 3, 4)).center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [Cell(0, 1, 3, 4), Cell(0, 1, 3, 5)]


def test_a_network_with_many_stages_is_wider_than_its_place(qtbot):
    axis = FieldAxis().through(3, 1, 1)
    layers = (Layer("convolution", "conv", (3, 3)),)
    stages = tuple(Stage(f"s{n}", 6, 6, 4, axis, axis, layers) for n in range(16))
    rng = np.random.default_rng(1)
    many = Activations(
        rng.random((28, 28), np.float32),
        tuple(rng.random((6, 6, 4), np.float32) for _ in stages),
        rng.random(6, np.float32),
        rng.random(10, np.float32),
        Prediction(np.full(10, 0.1, np.float32)),
        tuple(rng.random(4, np.float32) for _ in stages),
        rng.random(6, np.float32),
        (rng.random(10, np.float32),),
    )
    place = QScrollArea()
    qtbot.addWidget(place)
    view = NetworkView()
    place.setWidget(view)
    place.setWidgetResizable(True)
    place.resize(600, 300)
    place.show()
    view.show_activations(many, Structure(stages, 6, (), (Layer("softmax", "softmax"),)))
    QApplication.processEvents()
    assert view.width() > 600
    assert place.horizontalScrollBar().isVisible()
    assert view.sheet is not None
    for column in view.sheet.layout.columns:
        assert view.rect().contains(column.rect)
