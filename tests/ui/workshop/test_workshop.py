"""A person opens the workshop, trains a network and uses it; the process that trains is real."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListWidget, QSlider, QTabWidget

from digit_gui.workspace.learning.kept_files import last_network
from tests.hands import ask, child, click, digit, draw, stroke
from tests.ui.workshop.conftest import SLOW, open_workshop

KILL = signal.SIGTERM
"""What a process can't heed."""
if sys.platform != "win32":
    KILL = signal.SIGKILL


def said(workshop):
    return child(workshop, "workshopMessage", QLabel).text()


def wait_for_training(qtbot, workshop, epochs):
    qtbot.waitUntil(lambda: (workshop.property("epochsDone") or 0) >= epochs, timeout=SLOW)


def test_train_try_it_come_back_and_keep_it(window, workshop, qtbot, tmp_path):
    study = window.workspace.study
    draw(window, digit(7))
    # With few drawings an epoch is short.
    child(workshop, "drawingsSlider", QSlider).setFocus()
    QTest.keyClick(child(workshop, "drawingsSlider"), Qt.Key.Key_Left)
    assert study.hyperparameters.drawings == 4000
    study.learn(drawings=1000, learning_rate=5e-3)
    assert not child(workshop, "tryItButton").isEnabled()
    click(workshop, "trainButton")
    assert workshop.property("isTraining")
    wait_for_training(qtbot, workshop, 2)
    qtbot.waitUntil(lambda: workshop.property("testAccuracy") > 0.5, timeout=SLOW)
    assert study.progress.likelihoods.shape == (10,)
    click(workshop, "pauseButton")
    qtbot.waitUntil(lambda: not workshop.property("isTraining"))
    assert child(workshop, "pauseButton").isChecked()
    click(workshop, "pauseButton")
    assert workshop.property("isTraining")
    with qtbot.waitSignal(study.stopped, timeout=SLOW):
        click(workshop, "stopButton")
    assert not workshop.property("isTraining")

    with qtbot.waitSignal(window.modelReady, timeout=SLOW):
        click(workshop, "tryItButton")
    assert (
        child(window, "answeringLabel", QLabel).text() == "The network of the workshop answers now."
    )
    assert child(window, "answeringBar").isVisible()
    ask(qtbot, window)
    answer = window.workspace.document.answer.prediction.likelihoods
    assert answer == pytest.approx(study.progress.likelihoods, abs=1e-4)
    with qtbot.waitSignal(window.modelReady, timeout=SLOW):
        click(window, "backToOwnButton")
    assert not child(window, "answeringBar").isVisible()
    assert ask(qtbot, window) == "7"

    check_that_save_asks_for_a_name(workshop, qtbot, study, tmp_path)
    # Another kind of network takes its place, which can be taken back.
    epochs = study.epochs
    kinds = child(workshop, "kindBox", QComboBox)
    with qtbot.waitSignal(study.evaluated, timeout=SLOW):
        QTest.keyClick(kinds, Qt.Key.Key_Home)
        kinds.activated.emit(kinds.currentIndex())
    assert study.architecture.kind == "no hidden layer"
    assert study.epochs == 0
    with qtbot.waitSignal(study.evaluated, timeout=SLOW):
        click(workshop, "backButton")
    assert study.architecture.kind == "two convolutions"
    assert study.epochs == epochs


def test_while_one_draws_the_charts_wait(window, workshop, qtbot):
    page = child(workshop, "trainButton").parentWidget()
    stroke(window, [(6, 6), (14, 20)])
    assert not page.updatesEnabled()
    qtbot.waitUntil(page.updatesEnabled)


@pytest.mark.long
def test_a_crash_and_a_closed_window_lose_nothing(window, qtbot):
    study = window.workspace.study
    study.learn(drawings=500)
    workshop = open_workshop(window)
    # Before there is a network: it trains as soon as there is one.
    click(workshop, "trainButton")
    assert workshop.property("isTraining")
    wait_for_training(qtbot, workshop, 1)
    assert workshop.property("isTraining")
    with qtbot.waitSignal(study.stopped, timeout=SLOW):
        click(workshop, "stopButton")
    qtbot.waitUntil(lambda: last_network().is_file(), timeout=SLOW)
    kept = study.curve[-1]
    pid = study.process_id
    with qtbot.waitSignal(study.evaluated, timeout=SLOW):
        os.kill(pid, KILL)
    assert said(workshop).startswith("The training has ended unexpectedly (")
    assert said(workshop).endswith("Train goes on with it.")
    assert 1 <= study.epochs <= kept.epochs
    assert study.curve[-1].right == study.evaluation.point.right
    assert study.process_id != pid

    pid = study.process_id
    click(workshop, "trainButton")
    workshop.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert not workshop.property("isTraining")
    assert last_network().is_file()


def check_that_save_asks_for_a_name(workshop, qtbot, study, tmp_path):
    click(workshop, "saveNetworkButton")
    dialog = child(workshop, "saveNetworkDialog", QFileDialog)
    dialog.selectFile(str(tmp_path / "first.keras"))
    with qtbot.waitSignal(study.saved, timeout=SLOW):
        dialog.accept()
    assert said(workshop) == f"Saved as {tmp_path / 'first.keras'}."
    study.open_file(tmp_path / "missing.keras")
    qtbot.waitUntil(lambda: "no model file" in said(workshop), timeout=SLOW)
    assert study.is_ready


@pytest.mark.long
def test_a_lesson_asks_runs_and_answers(workshop, qtbot):
    tabs = workshop.findChild(QTabWidget)
    QTest.mouseClick(
        tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(1).center()
    )
    lessons = child(workshop, "lessonList", QListWidget)
    too_fast = lessons.visualItemRect(lessons.item(1)).center()
    QTest.mouseClick(lessons.viewport(), Qt.MouseButton.LeftButton, pos=too_fast)
    click(workshop, "answer1")
    click(workshop, "runLessonButton")
    finding = child(workshop, "lessonFinding", QLabel)
    assert not finding.text()
    qtbot.waitUntil(lambda: finding.text() != "", timeout=SLOW)
    assert "has hardly moved" in finding.text()
    verdicts = [label.text() for label in lessons.parentWidget().findChildren(QLabel)]
    assert "It is this: The medium one." in verdicts
    click(workshop, "answer0")
    verdicts = [label.text() for label in lessons.parentWidget().findChildren(QLabel)]
    assert "You were right." in verdicts
