"""Experiments in the inside view: what they change, and what they leave alone."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
)

from digit_gui.core.inspection.experiment import Experiment, Outcome
from digit_gui.resources import default_model
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.inside.experiments.answers_picture import AnswersPicture
from digit_gui.workspace.jobs import TryOut
from tests.hands import (
    answered,
    bar,
    child,
    click,
    document,
    image_of,
    result,
    stroke,
)
from tests.ui.inside.experiments.conftest import tried


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


def test_a_maps_eye_switches_it(lab):
    view = lab.findChild(NetworkView)
    shown = view.sheet.shown[0][0]
    map_ = view.place(Cell(0, shown)).united(view.place(Cell(0, shown, 11, 11)))
    eye = map_.topRight() + QPoint(-4, 4)
    QTest.mouseMove(view, map_.center())
    assert not view.toolTip()
    QTest.mouseMove(view, eye)
    assert "Switches this map off or on" in view.toolTip()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=eye)
    assert lab.workspace.experiments.experiment.off == {(0, shown)}
    closed = view.grab(map_).toImage()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=eye)
    assert lab.workspace.experiments.experiment.is_none
    assert view.grab(map_).toImage() != closed
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, eye)
    others = document(lab).answer.structure.stages[0].channels - 1
    assert len(lab.workspace.experiments.experiment.off) == others
    assert not child(lab, "followedValue").isVisible()


def test_switching_a_map_shows_what_that_changes(window, panel, qtbot):
    view = window.findChild(NetworkView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: "With it: 4" in answers(window), timeout=20_000)
    assert child(window, "experimentAnswers").isVisible()


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
