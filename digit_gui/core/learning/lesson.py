"""A lesson of the workshop: what is tried out, what is asked before, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from digit_gui.core.learning.reports import Evaluation
from digit_gui.core.learning.requests import Architecture, Hyperparameters


@dataclass(frozen=True)
class Trial:
    """One of the trainings that a lesson compares.

    Attributes:
        name: what sets it apart, for a person.
        architecture: of its network.
        hyperparameters: how it learns.
        steps: how many batches it learns from.
    """

    name: str
    architecture: Architecture
    hyperparameters: Hyperparameters
    steps: int


@dataclass(frozen=True, eq=False)
class Outcome:
    """What became of a trial: the network's number of weights, and what it can do in the end."""

    weights: int
    evaluation: Evaluation

    @property
    def right(self) -> float:
        """The share of strangers' digits read right."""
        return self.evaluation.point.right

    @property
    def learned_right(self) -> float:
        """The share read right of the digits that it learned from."""
        return self.evaluation.point.learned_right


Outcomes = Sequence[Outcome]
"""One for each trial, in their order."""


@dataclass(frozen=True)
class Lesson:
    """An experiment.

    Attributes:
        title: the question of the lesson in a few words.
        text: what is done and why, a few sentences.
        question: what a person is asked before the result is seen.
        answers: to choose from; the first is right, and they are shown in another order.
        trials: what is trained.
        comes_true: whether the outcomes show what the lesson teaches.
        finding: what was seen, with its figures, in a sentence or two.
    """

    title: str
    text: str
    question: str
    answers: tuple[str, ...]
    trials: tuple[Trial, ...]
    comes_true: Callable[[Outcomes], bool]
    finding: Callable[[Outcomes], str]
