"""What the lessons teach comes true, with several seeds: `make lessons`."""

import pytest

from digit_gui.core.learning.lesson import Outcome
from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.core.learning.lessons import LESSONS
from digit_gui.network.learning.trainer import Trainer
from digit_gui.resources import resource


@pytest.fixture(scope="module")
def trainer():
    return Trainer(load_lesson_data(resource("assets/lesson.npz")))


def outcome(trainer, trial, seed):
    trainer.start(trial.architecture, seed)
    trainer.use(trial.hyperparameters)
    for _ in range(trial.steps):
        trainer.step()
    return Outcome(trainer.built.weights, trainer.evaluate())


@pytest.mark.lessons
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.title)
def test_what_a_lesson_teaches_comes_true(lesson, seed, trainer):
    outcomes = [outcome(trainer, trial, seed) for trial in lesson.trials]
    finding = lesson.finding(outcomes)
    assert lesson.comes_true(outcomes), finding
    assert "nan" not in finding


def test_every_lesson_asks_a_question_with_three_answers():
    assert len(LESSONS) == 6
    for lesson in LESSONS:
        assert lesson.question.endswith("?")
        assert len(set(lesson.answers)) == 3
        assert len({trial.name for trial in lesson.trials}) == len(lesson.trials) >= 2
