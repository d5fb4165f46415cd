"""The panel that shows what happens inside the network, checked against Keras itself."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QFileDialog, QLabel, QLineEdit

from digit_gui.core.grid import DIGITS
from digit_gui.resources import default_model
from digit_gui.ui.inside.cell_detail import CellDetail
from digit_gui.ui.inside.network_picture import print_on
from digit_gui.ui.inside.network_view import NetworkView
from digit_gui.workspace.jobs import SumCell
from tests.hands import (
    answered,
    ask,
    bar,
    child,
    click,
    digit,
    document,
    draw,
    image_of,
    message,
    result,
    stroke,
)


@pytest.fixture
def panel(window, qtbot):
    """The panel, open on a drawn 4."""
    window.resize(1280, 800)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    assert result(window).text() == "4"
    return child(window, "networkView", QDockWidget)


@pytest.fixture
def view(panel):
    return panel.findChild(NetworkView)


@pytest.fixture(scope="module")
def outputs_of():
    """All layers' outputs by name, computed by Keras alone."""
    import keras

    model = keras.models.load_model(default_model())
    names = [layer.name for layer in model.layers]
    whole = keras.Model(model.inputs, [layer.output for layer in model.layers])

    def outputs(image):
        batch = image[None, :, :, None] / np.float32(255)
        return dict(zip(names, map(np.asarray, whole.predict(batch, verbose=0)), strict=True))

    return outputs


def summed(qtbot, window):
    """A context that is left when the sum behind a cell has come."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=20_000,
        check_params_cb=lambda result: isinstance(result.job, SumCell),
    )


def text(panel):
    return child(panel, "insideText", QLabel).text()


def middle_of(view, block, channel, row, column):
    return view.layout_now.sheets[block].cell_rect(channel, row, column).center()


def test_every_convolution_is_shown_without_scrolling(view, outputs_of, window):
    convolutions = [n for n in outputs_of(image_of(window)) if "conv" in n]
    sheets = view.layout_now.sheets
    assert len(sheets) == len(convolutions)
    for part in (view.layout_now.framed, view.layout_now.outputs, *(s.rect for s in sheets)):
        assert view.rect().contains(part)


def test_the_value_under_the_pointer_is_the_networks(panel, view, window, outputs_of):
    outputs = outputs_of(image_of(window))
    for block, name in ((0, "stage1"), (2, "stage2"), (4, "stage3")):
        maps = outputs[name][0]
        row, column, channel = np.unravel_index(maps.argmax(), maps.shape)
        QTest.mouseMove(view, middle_of(view, block, channel, row, column))
        shown = text(panel)
        assert shown.startswith(f"{name}, map {channel}, row {row}, column {column}: ")
        value = float(shown.split(": ")[1].split()[0])
        assert value == pytest.approx(maps.max(), rel=1e-3)


def test_a_click_shows_how_the_value_comes_about(panel, view, window, outputs_of, qtbot):
    maps = outputs_of(image_of(window))["stage2"][0]
    row, column, channel = np.unravel_index(maps.argmax(), maps.shape)
    with summed(qtbot, window) as finished:
        QTest.mouseClick(
            view, Qt.MouseButton.LeftButton, pos=middle_of(view, 2, channel, row, column)
        )
    detail = panel.findChild(CellDetail)
    assert detail.isVisible()
    assert not detail.geometry().intersects(view.layout_now.sheets[2].map_rect(channel))
    lines = detail.lines()
    assert float(lines[-1][1]) == pytest.approx(maps.max(), abs=1e-3)
    at = [what for what, _ in lines].index("sum")
    parts = [float(value) for _, value in lines[:at]]
    assert sum(parts) == pytest.approx(float(lines[at][1]), abs=5e-3)
    assert finished.args[0].value.value == pytest.approx(maps.max(), abs=1e-4)
    QTest.mouseClick(detail, Qt.MouseButton.LeftButton)
    assert not detail.isVisible()


def test_the_keyboard_reaches_cells_maps_and_blocks(panel, view, window, qtbot):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "map 1, row 1, column 1" in text(panel)
    with summed(qtbot, window):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert panel.findChild(CellDetail).isVisible()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not panel.findChild(CellDetail).isVisible()


def test_pointing_outlines_what_the_unit_sees(view):
    QTest.mouseMove(view, QPoint(1, 1))
    plain = view.grab().toImage()
    QTest.mouseMove(view, middle_of(view, 0, 0, 5, 5))
    pointed = view.grab().toImage()
    framed = view.layout_now.framed
    assert plain.copy(framed) != pointed.copy(framed)
    assert plain.copy(view.layout_now.outputs) == pointed.copy(view.layout_now.outputs)


def test_nothing_is_computed_for_it_while_it_is_closed(panel, window, qtbot):
    panel.close()
    assert not child(window, "insideToggle").isChecked()
    ask(qtbot, window)
    assert document(window).answer.activations is None


def test_it_follows_the_next_drawing_and_clear(view, window, qtbot):
    before = view.grab().toImage()
    click(window, "clearButton")
    cleared = view.grab().toImage()
    assert cleared != before
    draw(window, digit(0))
    ask(qtbot, window)
    assert view.grab().toImage() not in (before, cleared)


@pytest.mark.parametrize(("name", "start"), [("net.png", b"\x89PNG"), ("net.svg", b"<?xml")])
def test_its_picture_can_be_saved(panel, window, tmp_path, name, start):
    file = tmp_path / name
    save(window, file)
    assert file.read_bytes().startswith(start)
    assert "Saved" in text(panel)


def save(window, file):
    QTest.keyClick(
        window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = child(window, "pictureDialog", QFileDialog)
    dialog.findChild(QLineEdit).setText(str(file))
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_a_picture_that_cannot_be_saved_is_said_so(panel, window, tmp_path):
    folder = tmp_path / "nowhere"
    save(window, folder / "net.png")
    assert "could not be written" in text(panel)
    assert not folder.exists()


def test_its_picture_can_be_printed(view, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    file = tmp_path / "net.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(file))
    print_on(view, printer)
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_picture_there_is_nothing_to_save(panel, window):
    actions = {action.text(): action for action in window.actions()}
    save_action = actions["&Save the Network's Picture..."]
    assert save_action.isEnabled()
    click(window, "clearButton")
    assert not save_action.isEnabled()


def test_a_network_that_cannot_be_looked_into_still_answers(make_window, tmp_path, qtbot):
    import keras

    from digit_gui.app import load_recognizer

    path = tmp_path / "dense.keras"
    drawing = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(drawing)
    keras.Model(drawing, keras.layers.Dense(DIGITS, "softmax")(flat)).save(path)
    window = make_window(load_recognizer, path)
    stroke(window, [(5, 5), (20, 20)])
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    assert result(window).text() != ""
    assert "convolution" in text(child(window, "networkView"))
    QTest.mouseClick(bar(window, 3), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "convolution" in message(window))
