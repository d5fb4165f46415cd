"""A person opens the workshop, trains a network and uses it; the process that trains is real."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QRadioButton,
    QSlider,
    QTabWidget,
)

from digit_gui.core.learning.lessons import LESSONS
from digit_gui.workspace.learning.kept_files import last_network
from tests.hands import LEFT, ask, child, click, digit, draw
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


def test_a_lesson_shows_the_answer_to_its_question(window, workshop, qtbot):
    pages, lessons = workshop.findChild(QTabWidget), child(workshop, "lessonList", QListWidget)
    run = window.workspace.lesson_run
    QTest.mouseClick(pages.tabBar(), LEFT, pos=pages.tabBar().tabRect(1).center())
    assert lessons.isVisible()
    # The fewest steps of all.
    place = lessons.visualItemRect(lessons.item(1))
    QTest.mouseClick(lessons.viewport(), LEFT, pos=place.center())
    lesson = LESSONS[1]
    assert lessons.currentItem().text() == f"2  {lesson.title}"
    assert child(workshop, "lessonText", QLabel).text() == lesson.text
    right = child(workshop, "answer0", QRadioButton)
    assert right.text() == lesson.answers[0]
    QTest.mouseClick(right, LEFT, pos=QPoint(8, right.height() // 2))
    assert right.isChecked()
    verdict, finding = (child(workshop, f"lesson{name}", QLabel) for name in ("Verdict", "Finding"))
    click(workshop, "runLessonButton")
    assert run.is_running
    assert not lessons.isEnabled()
    assert verdict.text() == finding.text() == ""
    qtbot.waitUntil(lambda: run.is_done and not run.is_running, timeout=SLOW)
    assert lessons.isEnabled()
    assert verdict.text() == "You were right."
    assert finding.text() == lesson.finding(run.outcomes)
    wrong = child(workshop, "answer1", QRadioButton)
    QTest.mouseClick(wrong, LEFT, pos=QPoint(8, wrong.height() // 2))
    assert verdict.text() == f"It is this: {lesson.answers[0]}."
    # Afterwards there is an ordinary network again.
    qtbot.waitUntil(lambda: not window.workspace.study.is_for_lesson, timeout=SLOW)
