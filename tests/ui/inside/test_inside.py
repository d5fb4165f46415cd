"""The panel that shows what happens inside the network, checked against Keras itself."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QTextBrowser,
)

from digit_gui.core.grid import DIGITS
from digit_gui.resources import default_model
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
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


def text(panel):
    return child(panel, "insideText", QLabel).text()


def middle_of(view, cell):
    return view.place(cell).center()


def strongest(maps, channels):
    """Row, column and channel of the largest value in some of the maps."""
    row, column, at = np.unravel_index(maps[:, :, channels].argmax(), maps[:, :, channels].shape)
    return int(row), int(column), channels[at]


def test_every_convolution_has_a_column_and_all_are_in_sight(view, outputs_of, window):
    convolutions = [n for n in outputs_of(image_of(window)) if "conv" in n]
    layout = view.sheet.layout
    assert len(layout.columns) == len(convolutions) + 2
    for part in (layout.framed, *(c.rect for c in layout.columns)):
        assert view.rect().contains(part)
    for column in layout.columns:
        for slot in column.slots:
            assert column.rect.contains(slot)


def test_no_map_is_smaller_than_24_pixels(view):
    for column in view.sheet.layout.columns[:-2]:
        assert all(max(slot.width(), slot.height()) >= 24 for slot in column.slots)


def test_the_maps_with_the_largest_influence_are_shown(view, window):
    activations = document(window).answer.activations
    for stage, influences in enumerate(activations.influences):
        shown = view.sheet.shown[stage]
        if len(shown) < len(influences):
            largest = np.argsort(-np.abs(influences), kind="stable")[: len(shown)]
            assert list(shown) == list(largest)


def test_the_value_under_the_pointer_is_the_networks(panel, view, window, outputs_of):
    outputs = outputs_of(image_of(window))
    for stage, layer in ((0, "stage1"), (2, "stage2"), (4, "stage3")):
        maps = outputs[layer][0]
        row, column, channel = strongest(maps, view.sheet.shown[stage])
        QTest.mouseMove(view, middle_of(view, Cell(stage, channel, row, column)))
        shown = text(panel)
        assert f"map {channel}, row {row}, column {column}: " in shown
        value = float(shown.split(": ")[1].split()[0])
        assert value == pytest.approx(maps[row, column, channel], rel=1e-3)


def test_pointing_outlines_what_the_unit_sees(view):
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    plain = view.grab().toImage()
    QTest.mouseMove(view, middle_of(view, Cell(0, view.sheet.shown[0][0], 5, 5)))
    pointed = view.grab().toImage()
    framed, digits = view.sheet.layout.framed, view.sheet.layout.columns[-1].rect
    assert plain.copy(framed) != pointed.copy(framed)
    assert plain.copy(digits) == pointed.copy(digits)


def test_headings_and_buttons_open_what_they_promise(panel, view):
    first = view.sheet.layout.columns[0].rect
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=first.topLeft() + QPoint(8, 8))
    explanation = child(panel, "explanation", QTextBrowser)
    assert explanation.isVisible()
    assert "feature map" in explanation.toPlainText()
    more = view.sheet.layout.columns[4].more
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=more.center())
    assert not explanation.isVisible()
    maps = child(panel, "allMaps", QListView)
    assert maps.model().rowCount() == 160
    click(panel, "mapsTab")
    assert not maps.isVisible()
    click(panel, "mapsTab")
    columns = child(panel, "allMapsColumn", QComboBox)
    columns.setCurrentIndex(0)
    columns.activated.emit(0)
    assert maps.model().rowCount() == 32


def test_words_are_simple_or_exact(panel, view):
    simple = view.grab().toImage()
    child(panel, "detailLevel", QComboBox).setCurrentText("Exact")
    assert view.grab().toImage() != simple


def test_the_view_takes_most_of_the_window_and_grid_and_answer_stay_in_sight(window, panel):
    assert panel.width() * panel.height() > 0.6 * window.width() * window.height()
    for control in ("drawingGrid", "resultLabel", "likelihoodBar9", "predictButton"):
        widget = child(window, control)
        corner = widget.mapTo(window, widget.rect().bottomRight())
        assert window.rect().contains(corner)
        assert corner.x() < panel.x()


def test_the_panels_share_of_the_width_is_kept(window, panel):
    share = panel.width() / window.width()
    window.resize(1600, 900)
    QApplication.processEvents()
    assert panel.width() / window.width() == pytest.approx(share, abs=0.02)


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


def test_nobody_who_has_drawn_is_asked_to_draw(window, qtbot):
    click(window, "insideToggle")
    view = child(window, "networkView").findChild(NetworkView)
    invited = view.grab().toImage()
    with answered(qtbot, window, timeout=20_000):
        draw(window, digit(4))
        waiting = view.grab().toImage()
        assert waiting != invited
        click(window, "predictButton")
        assert view.grab().toImage() == waiting
    assert view.sheet is not None
    click(window, "clearButton")
    assert view.grab().toImage() == invited


def test_both_networks_answer_the_same_drawing(panel, view, window, qtbot):
    from digit_gui.app import load_recognizer
    from digit_gui.resources import small_model

    window.workspace.client._worker._load_network = load_recognizer
    click(window, "comparisonTab")
    other = child(panel, "otherAnswer", QLabel)
    qtbot.waitUntil(lambda: "likely" in other.text(), timeout=20_000)
    expected = load_recognizer(small_model()).predict(image_of(window))
    assert other.text() == f"{name(expected)}, {details(expected)}"
    assert child(panel, "presentAnswer", QLabel).text().startswith("4, ")
