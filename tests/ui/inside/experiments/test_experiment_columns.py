"""What the columns, tabs and sums of the inside view show in an experiment."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider, QTableView

from digit_gui.core.inspection.experiment import altered
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.workspace.jobs import SumCell
from tests.hands import LEFT, child, click, document, image_of, stroke
from tests.ui.inside.experiments.conftest import tried


def strongest(maps, channel):
    """The cell with the largest value of one of the first stage's maps."""
    feature_map = maps[..., channel]
    row, column = np.unravel_index(feature_map.argmax(), feature_map.shape)
    return Cell(0, channel, int(row), int(column))


def is_tried(lab):
    """Whether what is shown of the experiment is about the drawing as it is."""
    answer = lab.workspace.experiments.answer
    return answer is not None and np.array_equal(answer.image, image_of(lab))


def pointed_value(lab, cell):
    """What the view says about a cell under the pointer: its value."""
    view = lab.findChild(NetworkView)
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    QTest.mouseMove(view, view.place(cell).center())
    return float(child(lab, "insideText", QLabel).text().split(": ")[1].split()[0])


def test_the_columns_show_what_the_network_computes_in_it(lab, qtbot, recognizer):
    view, image = lab.findChild(NetworkView), image_of(lab)
    channel = view.sheet.shown[0][0]
    plain = recognizer.inspect(image).maps[0]
    with tried(qtbot, lab):
        QTest.keyClick(child(lab, "turnSlider", QSlider), Qt.Key.Key_End)
    turned = recognizer.inspect(altered(image[None], lab.workspace.experiments.experiment)[0])
    row, column = divmod(int(np.abs(turned.maps[0] - plain)[..., channel].argmax()), 12)
    cell = Cell(0, channel, row, column)
    value = turned.maps[0][row, column, channel]
    assert pointed_value(lab, cell) == pytest.approx(value, rel=1e-3, abs=1e-4)
    assert value != pytest.approx(plain[row, column, channel], rel=1e-3)
    stroke(lab, [(4, 24), (20, 24)])
    qtbot.waitUntil(lambda: is_tried(lab), timeout=20_000)
    assert document(lab).is_stale
    assert not view.is_stale
    more = altered(image_of(lab)[None], lab.workspace.experiments.experiment)[0]
    maps = recognizer.inspect(more).maps[0]
    cell = strongest(maps, view.sheet.shown[0][0])
    assert pointed_value(lab, cell) == pytest.approx(
        maps[cell.row, cell.column, cell.channel], 1e-3
    )


def test_a_map_that_is_off_is_0_and_stays_in_sight_until_reset(lab, qtbot, recognizer):
    view, plain = lab.findChild(NetworkView), recognizer.inspect(image_of(lab)).maps[0]
    cell = strongest(plain, view.sheet.shown[0][0])
    with tried(qtbot, lab):
        QTest.mouseClick(view, LEFT, pos=view.sheet.layout.columns[0].slots[0].topRight())
    assert pointed_value(lab, cell) == 0
    click(lab, "resetExperimentButton")
    expected = plain[cell.row, cell.column, cell.channel]
    assert pointed_value(lab, cell) == pytest.approx(expected, rel=1e-3)


def test_the_table_and_the_followed_sum_show_the_experiments_temperature(lab, qtbot, recognizer):
    with tried(qtbot, lab):
        QTest.keyClick(child(lab, "temperatureSlider", QSlider), Qt.Key.Key_End)
    click(lab, "likelihoodsTab")
    table = child(lab, "likelihoodTable", QTableView).model()
    titles = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(table.columnCount())]
    assert titles[-3] == "÷ new temperature"
    plain = recognizer.inspect(image_of(lab))
    expected = plain.head[-2][4] / 5
    assert float(table.index(4, len(titles) - 3).data()) == pytest.approx(expected, abs=0.006)
    with qtbot.waitSignal(
        lab.workspace.client.finished,
        timeout=60_000,
        check_params_cb=lambda result: isinstance(result.job, SumCell),
    ) as finished:
        click(lab, "followTab")
    cell_sum = finished.args[0].value
    assert cell_sum.total == pytest.approx(plain.logits[4], abs=1e-4)
    assert cell_sum.operations[-2].value == pytest.approx(expected, abs=1e-4)
    click(lab, "resetExperimentButton")
    click(lab, "likelihoodsTab")
    assert table.columnCount() == len(titles) - 1


def test_what_is_computed_without_a_map_stays_when_the_tab_is_closed(lab, qtbot):
    view = lab.findChild(NetworkView)
    maps = document(lab).answer.activations.maps[0]
    cell = strongest(maps, view.sheet.shown[0][0])
    assert pointed_value(lab, cell) > 0
    view.setFocus()
    with tried(qtbot, lab):
        QTest.keyClick(view, Qt.Key.Key_O)
    assert pointed_value(lab, cell) == 0
    click(lab, "experimentTab")
    assert not child(lab, "experimentAnswers").isVisible()
    assert pointed_value(lab, cell) == 0
    stroke(lab, [(4, 24), (20, 24)])
    qtbot.waitUntil(lambda: is_tried(lab), timeout=20_000)
