"""Experiments in the inside view: what they change, and what they leave alone."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableView,
    QToolTip,
)

from digit_gui.core.inspection.experiment import Experiment, Outcome, altered
from digit_gui.resources import default_model
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.inside.experiments.answers_picture import AnswersPicture
from digit_gui.workspace.jobs import SumCell, TryOut
from tests.hands import (
    LEFT,
    answered,
    bar,
    child,
    click,
    document,
    image_of,
    result,
    stroke,
)


def tried(qtbot, window):
    """A context that is left when the outcome of an experiment has come."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=60_000,
        check_params_cb=lambda result: isinstance(result.job, TryOut),
    )


@pytest.fixture
def lab(window, panel, qtbot):
    """The window on a drawn 4, with its inside and the experiments open."""
    assert panel.isVisible()
    with tried(qtbot, window):
        click(window, "experimentTab")
    return window


def pull(slider, key, times):
    slider.setFocus()
    for _ in range(times):
        QTest.keyClick(slider, key)


def answers(window):
    return child(window, "experimentAnswers", AnswersPicture).words()


def count(window):
    return child(window, "countLabel", QLabel).text()


def test_temperature_changes_the_answer_beside_the_one_without(lab, qtbot, recognizer):
    slider = child(lab, "temperatureSlider", QSlider)
    with tried(qtbot, lab) as finished:
        QTest.keyClick(slider, Qt.Key.Key_End)
    outcome = finished.args[0].value
    plain = recognizer.predict(image_of(lab)).likelihoods
    np.testing.assert_allclose(outcome.before.likelihoods, plain, atol=1e-5)
    cooled = plain.astype(float) ** (1 / 5) / (plain.astype(float) ** (1 / 5)).sum()
    np.testing.assert_allclose(outcome.after.likelihoods, cooled, atol=1e-3)
    assert "Without the experiment: 4, > 99.9 %" in answers(lab)
    assert f"{100 * cooled.max():.1f}" in answers(lab)


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


def test_a_key_shows_what_is_computed_without_a_map_while_the_tab_is_closed(lab, qtbot):
    click(lab, "experimentTab")
    view = lab.findChild(NetworkView)
    maps = document(lab).answer.activations.maps[0]
    cell = strongest(maps, view.sheet.shown[0][0])
    assert pointed_value(lab, cell) > 0
    view.setFocus()
    with tried(qtbot, lab):
        QTest.keyClick(view, Qt.Key.Key_O)
    assert pointed_value(lab, cell) == 0


def test_the_threshold_makes_it_unknown(lab, qtbot):
    with tried(qtbot, lab):
        QTest.keyClick(child(lab, "temperatureSlider", QSlider), Qt.Key.Key_End)
    with tried(qtbot, lab):
        QTest.keyClick(child(lab, "thresholdSlider", QSlider), Qt.Key.Key_End)
    assert "With it: Unknown" in answers(lab)


def test_nothing_reaches_the_answer_outside(lab, qtbot):
    before = image_of(lab)
    answer = document(lab).answer
    values = [bar(lab, d).value() for d in range(10)]
    for name in ("temperatureSlider", "thresholdSlider", "turnSlider", "noiseSlider"):
        with tried(qtbot, lab):
            QTest.keyClick(child(lab, name, QSlider), Qt.Key.Key_End)
    assert document(lab).answer is answer
    assert result(lab).text() == "4"
    assert [bar(lab, d).value() for d in range(10)] == values
    np.testing.assert_array_equal(image_of(lab), before)
    assert not document(lab).drawing.can_redo


def test_the_banner_says_so_and_resets(lab, qtbot):
    banner = child(lab, "experimentBanner")
    assert not banner.isVisible()
    slider = child(lab, "turnSlider", QSlider)
    with tried(qtbot, lab):
        pull(slider, Qt.Key.Key_Right, 1)
    assert banner.isVisible()
    words = " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "Experiment: turned by +5" in words
    with tried(qtbot, lab):
        click(lab, "resetExperimentButton")
    assert not banner.isVisible()
    assert slider.value() == 0
    assert lab.workspace.experiments.experiment == Experiment()


def test_maps_are_switched_off_and_1000_drawings_counted(lab, qtbot):
    stages = child(lab, "switchedStage", QComboBox)
    stages.setCurrentIndex(2)
    child(lab, "switchedMap", QSpinBox).setValue(7)
    click(lab, "switchMapButton")
    assert lab.workspace.experiments.experiment.off == {(2, 7)}
    qtbot.waitUntil(lambda: "rightly" in count(lab), timeout=60_000)
    assert count(lab).startswith("Of 1,000 people's drawings the network names 9")
    click(lab, "switchMapButton")
    assert lab.workspace.experiments.experiment.is_none
    assert "rightly" not in count(lab)
    click(lab, "onlyMapButton")
    structure = document(lab).answer.structure
    assert len(lab.workspace.experiments.experiment.off) == structure.stages[2].channels - 1


def test_keys_switch_the_map_that_is_pointed_at(lab, qtbot):
    view = lab.findChild(NetworkView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    shown = view.sheet.shown[0][0]
    crossed = view.place(Cell(0, shown, 5, 5))
    before = view.grab(crossed).toImage()
    QTest.keyClick(view, Qt.Key.Key_O)
    assert lab.workspace.experiments.experiment.off == {(0, shown)}
    assert view.grab(crossed).toImage() != before
    QTest.keyClick(view, Qt.Key.Key_O)
    assert lab.workspace.experiments.experiment.is_none
    QTest.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    others = document(lab).answer.structure.stages[0].channels - 1
    assert len(lab.workspace.experiments.experiment.off) == others


def test_a_click_on_its_eye_switches_a_map_off_and_on(lab, qtbot):
    view, experiments = lab.findChild(NetworkView), lab.workspace.experiments
    channel, channels = view.sheet.shown[0][0], document(lab).answer.structure.stages[0].channels
    slot = view.sheet.layout.columns[0].slots[0]
    eye = slot.topRight() + QPoint(-4, 4)
    chosen: list[Cell] = []
    view.chosen.connect(chosen.append)
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    plain = view.grab(slot).toImage()
    QTest.mouseMove(view, eye)
    pointed = view.grab(slot).toImage()
    assert pointed != plain
    QTest.mouseClick(view, LEFT, pos=eye)
    assert experiments.experiment.off == {(0, channel)}
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    crossed = view.grab(slot).toImage()
    assert crossed not in (plain, pointed)
    QTest.mouseClick(view, LEFT, pos=eye)
    assert experiments.experiment.is_none
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, eye)
    assert experiments.experiment.off == {(0, n) for n in range(channels) if n != channel}
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, eye)
    assert experiments.experiment.is_none
    assert chosen == []
    QTest.mouseClick(view, LEFT, pos=slot.bottomLeft() + QPoint(4, -4))
    assert len(chosen) == 1


def test_an_eye_says_what_it_does(lab):
    view = lab.findChild(NetworkView)
    slot = view.sheet.layout.columns[0].slots[0]
    eye = slot.topRight() + QPoint(-4, 4)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, eye, view.mapToGlobal(eye)))
    assert "Switches this map off" in QToolTip.text()


def test_the_button_asks_what_would_make_it_the_next_likeliest_digit(lab, qtbot):
    nearest = int(document(lab).answer.prediction.likelihoods.argsort()[-2])
    assert child(lab, "whatIfButton", QPushButton).text() == f"What Would Make It a {nearest}?"
    with qtbot.waitSignal(lab.workspace.what_ifs.found, timeout=60_000):
        click(lab, "whatIfButton")
    assert child(lab, "whatIfOverlay").proposal.digit == nearest
    click(lab, "clearButton")
    assert not child(lab, "whatIfButton").isEnabled()


def test_it_follows_the_next_drawing(lab, qtbot):
    outcomes: list[Outcome] = []
    lab.workspace.experiments.tried.connect(outcomes.append)
    stroke(lab, [(4, 24), (20, 24)])
    qtbot.waitUntil(
        lambda: any(np.array_equal(outcome.image, image_of(lab)) for outcome in outcomes),
        timeout=20_000,
    )
    click(lab, "clearButton")
    assert answers(lab) == "Draw something to try it out."


def test_nobody_who_has_drawn_is_asked_to_draw(window, panel, qtbot):
    with tried(qtbot, window):
        click(window, "experimentTab")
        assert answers(window) == ""
    assert "Without the experiment: 4" in answers(window)


def test_nothing_is_computed_for_it_while_it_is_closed(lab, qtbot):
    click(lab, "experimentTab")
    asked = []
    lab.workspace.client.finished.connect(lambda result: asked.append(type(result.job)))
    stroke(lab, [(4, 24), (20, 24)])
    with answered(qtbot, lab):
        click(lab, "predictButton")
    assert TryOut not in asked


def test_another_network_ends_the_experiment(lab, qtbot):
    with tried(qtbot, lab):
        QTest.keyClick(child(lab, "turnSlider", QSlider), Qt.Key.Key_End)
    with qtbot.waitSignal(lab.modelReady, timeout=20_000):
        lab.workspace.client.load(default_model())
    assert lab.workspace.experiments.experiment.is_none
