"""The lessons: what is tried out and why, a question, the trainings, and what they show."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.learning.lesson import Lesson
from digit_gui.core.learning.lessons import LESSONS
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce, explain
from digit_gui.ui.workshop.controls import heading
from digit_gui.ui.workshop.views.curves import Curves
from digit_gui.workspace.learning.lesson_run import LessonRun
from digit_gui.workspace.learning.study import Study

_LIST_WIDTH = 200
"""Pixels: the longest title."""


class LessonsPage(QWidget):
    """A list of lessons at the left, the chosen one at the right."""

    def __init__(self, study: Study, run: LessonRun) -> None:
        super().__init__()
        self._study = study
        self._run = run
        self._lesson = LESSONS[0]
        self._list = QListWidget()
        self._list.setObjectName("lessonList")
        self._list.setAccessibleName(translate("LessonsPage", "Lessons"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.addItems(
            [f"{n}  {translate('Lessons', lesson.title)}" for n, lesson in enumerate(LESSONS, 1)]
        )
        self._title = heading("")
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self._text = _words("lessonText")
        self._question = heading("")
        self._question.setWordWrap(True)
        self._answers = QButtonGroup(self)
        self._start = QPushButton()
        self._start.setObjectName("runLessonButton")
        explain(
            self._start,
            translate(
                "LessonsPage",
                "Trains the networks of this lesson. Your own network is set aside, and "
                "comes back afterwards.",
            ),
        )
        self._progress = QLabel()
        self._progress.setProperty("secondary", True)
        self._curves = Curves(
            translate("LessonsPage", "Strangers' digits read right, by steps"),
            translate(
                "LessonsPage",
                "One curve for each network of this lesson: the share of strangers' "
                "digits for which it names the right one, after so many steps.",
            ),
            as_share=True,
        )
        self._verdict = heading("")
        self._verdict.setWordWrap(True)
        self._finding = _words("lessonFinding")
        self._lay_out()
        self._list.currentRowChanged.connect(lambda row: self._show_lesson(LESSONS[row]))
        self._start.clicked.connect(self._start_or_stop)
        self._answers.buttonClicked.connect(lambda _: self._show_result())
        self._run.changed.connect(self._follow)
        study.stateChanged.connect(self._follow)
        self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        space = theme.SPACE
        head = QHBoxLayout()
        head.addWidget(self._start)
        head.addSpacing(space)
        head.addWidget(self._progress, 1)
        words = QVBoxLayout()
        words.setSpacing(space)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(space)
        words.addWidget(self._question)
        for _ in LESSONS[0].answers:
            button = QRadioButton()
            self._answers.addButton(button)
            words.addWidget(button)
        words.addSpacing(space)
        words.addLayout(head)
        words.addWidget(self._curves, 1)
        words.addWidget(self._verdict)
        words.addWidget(self._finding)
        layout = QHBoxLayout(self)
        layout.setSpacing(space * 3)
        layout.addWidget(self._list)
        layout.addLayout(words, 1)

    def _show_lesson(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._title.setText(translate("Lessons", lesson.title))
        self._text.setText(translate("Lessons", lesson.text))
        self._question.setText(translate("Lessons", lesson.question))
        order = list(range(len(lesson.answers)))
        random.Random(lesson.title).shuffle(order)  # noqa: S311 - only an order
        # None is chosen; a group that is exclusive would not let go of the last one.
        self._answers.setExclusive(False)
        for button, number in zip(self._answers.buttons(), order, strict=True):
            button.setChecked(False)
            button.setText(translate("Lessons", lesson.answers[number]))
            button.setObjectName(f"answer{number}")
            self._answers.setId(button, number)
        self._answers.setExclusive(True)
        self._follow()

    def _start_or_stop(self) -> None:
        if self._run.is_running:
            self._run.stop()
        else:
            self._run.start(self._lesson)

    def _follow(self) -> None:
        run = self._run
        self._start.setText(
            translate("LessonsPage", "Stop")
            if run.is_running
            else translate("LessonsPage", "Run the Experiment")
        )
        self._start.setEnabled(self._study.is_ready)
        self._list.setEnabled(not run.is_running)
        trial = run.trial
        if trial is None or run.lesson is None:
            self._progress.setText("")
        else:
            done, count = len(run.outcomes), len(run.lesson.trials)
            self._progress.setText(
                translate("LessonsPage", "Training network {number} of {count}: {name}").format(
                    number=done + 1, count=count, name=translate("Lessons", trial.name)
                )
            )
        self._curves.clear_curves()
        if run.lesson is self._lesson:
            strengths = np.linspace(0.45, 1, len(self._lesson.trials))
            for which, points in enumerate(run.curves):
                curve = np.array(points, float).reshape(-1, 2)
                name = translate("Lessons", self._lesson.trials[which].name)
                self._curves.show_curve(name, curve, float(strengths[which]), 2.5)
        self._show_result()

    def _show_result(self) -> None:
        """What was found, once it is there; and whether the answer that was given was right."""
        run, lesson = self._run, self._lesson
        if run.lesson is not lesson or not run.is_done:
            for label in (self._verdict, self._finding):
                label.setText("")
            return
        comes_true = lesson.comes_true(run.outcomes)
        chosen = self._answers.checkedId()
        right = translate("Lessons", lesson.answers[0])
        if not comes_true:
            verdict = translate("LessonsPage", "This time it came out otherwise. Run it again.")
        elif chosen == 0:
            verdict = translate("LessonsPage", "You were right.")
        elif chosen > 0:
            verdict = translate("LessonsPage", "It is this: {answer}.").format(answer=right)
        else:
            verdict = f"{right}."
        finding = lesson.finding(run.outcomes)
        if (verdict, finding) != (self._verdict.text(), self._finding.text()):
            self._verdict.setText(verdict)
            self._finding.setText(finding)
            announce(self._finding, f"{verdict} {finding}")


def _words(name: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label
