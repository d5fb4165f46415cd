"""The workshop's lessons: experiments of some seconds, each with a question to be answered first.

`make lessons` runs all of them with several seeds, and checks that what they teach comes true.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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


_USUAL = Hyperparameters()
_NETWORK = Architecture()
_BY_HEART = replace(_USUAL, variation=0.0, with_non_digits=False)

LESSONS = (
    Lesson(
        "Too few drawings",
        "Two equal networks learn for equally long: one from 50 drawings, which it sees again and "
        "again, the other from 6,000. Both are then tested on drawings by people whom neither has "
        "met.",
        "The one with 50 drawings: how will it do?",
        (
            "Perfect on its own 50, much worse on strangers'",
            "Equally well on both",
            "Badly on both: 50 are too few to learn anything",
        ),
        (
            Trial("50 drawings", _NETWORK, replace(_BY_HEART, drawings=50), 250),
            Trial("6,000 drawings", _NETWORK, _BY_HEART, 250),
        ),
        lambda o: (
            o[0].learned_right > 0.95
            and o[0].right < o[0].learned_right - 0.15
            and o[1].right > o[0].right + 0.08
            and abs(o[1].learned_right - o[1].right) < 0.08
        ),
        lambda o: (
            f"It reads {o[0].learned_right:.0%} of its own 50 drawings, but only {o[0].right:.0%} "
            f"of strangers': it has learned them by heart. The other reads "
            f"{o[1].learned_right:.0%} of its own and {o[1].right:.0%} of strangers'. That gap "
            "is called overfitting; more drawings close it."
        ),
    ),
    Lesson(
        "Too slow, too fast",
        "The learning rate says how far each step changes the weights. Three equal networks take "
        "150 steps each: tiny, medium and huge ones.",
        "Which of the three learns?",
        ("The medium one", "The fastest, of course", "All three, the slow one best"),
        tuple(
            Trial(name, _NETWORK, replace(_USUAL, learning_rate=rate), 150)
            for name, rate in (
                ("0.00001", 1e-5),
                ("0.002", 2e-3),
                ("1", 1.0),
            )
        ),
        lambda o: o[1].right > 0.6 and o[1].right > max(o[0].right, o[2].right) + 0.3,
        lambda o: (
            f"0.00001 has hardly moved ({o[0].right:.0%} of strangers' digits right); with 1 "
            f"every step jumps past the goal ({o[2].right:.0%}); 0.002 has learned "
            f"({o[1].right:.0%}). Nobody can compute the best rate: it is found by trying."
        ),
    ),
    Lesson(
        "Why framing matters",
        "People draw large and small, in the middle and at the edge. One network sees drawings as "
        "they are. For the other they are first scaled to one size and put in the middle. All else "
        "is equal.",
        "How much does framing help?",
        (
            "A lot: where and how large is no news about the digit",
            "Not at all: convolutions see a digit anywhere",
            "It harms: information is lost",
        ),
        (
            Trial("as drawn", replace(_NETWORK, is_framed=False), _USUAL, 250),
            Trial("framed", _NETWORK, _USUAL, 250),
        ),
        lambda o: o[1].right > o[0].right + 0.1,
        lambda o: (
            f"As drawn, {o[0].right:.0%} of strangers' digits are read right; framed, "
            f"{o[1].right:.0%}. Without framing, a network must learn every digit anew for each "
            "size and place."
        ),
    ),
    Lesson(
        "What is no digit?",
        "A network that has only ever seen digits must say something about a letter, too. The "
        "second one also learns from 400 letters and scribbles, for which all ten digits are to "
        "be equally likely, so that it says Unknown.",
        "What does the first one say about letters that it has never seen?",
        (
            "Mostly some digit, and it is sure of it",
            "Always Unknown: it has never seen them",
            "The same as the second",
        ),
        (
            Trial("digits only", _NETWORK, replace(_USUAL, with_non_digits=False), 300),
            Trial("digits and letters", _NETWORK, _USUAL, 300),
        ),
        lambda o: (
            o[0].evaluation.non_digits_unknown < 0.5
            and o[1].evaluation.non_digits_unknown > o[0].evaluation.non_digits_unknown + 0.2
        ),
        lambda o: (
            "Of 200 strangers' letters and scribbles it rightly calls "
            f"{o[0].evaluation.non_digits_unknown:.0%} Unknown; having learned what is no digit, "
            f"{o[1].evaluation.non_digits_unknown:.0%}. A network doesn't know what it has not "
            "been taught, this one included."
        ),
    ),
    Lesson(
        "Why convolutions?",
        "A dense layer has a weight for every cell of the drawing. A convolution moves one small "
        "kernel over all of it, and so needs few weights. Both networks see the drawings as they "
        "are, large or small, anywhere on the grid.",
        "The dense network has five times as many weights. Which reads strangers better?",
        (
            "The one with convolutions",
            "The dense one: more weights, more knowledge",
            "Both the same",
        ),
        (
            Trial(
                "dense",
                replace(_NETWORK, kind="one dense layer", is_framed=False),
                _USUAL,
                400,
            ),
            Trial("convolutions", replace(_NETWORK, is_framed=False), _USUAL, 400),
        ),
        lambda o: o[0].weights > 4 * o[1].weights and o[1].right > o[0].right + 0.1,
        lambda o: (
            f"With {o[1].weights:,} weights the convolutions read {o[1].right:.0%} of strangers' "
            f"digits, the dense network {o[0].right:.0%} with {o[0].weights:,}. What a kernel has "
            "learned in one place holds everywhere."
        ),
    ),
    Lesson(
        "A hand it never met",
        "In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings "
        "without any of these, the other from all. Both are asked about strangers' ones with an "
        "upstroke and crossed sevens.",
        "How many of these does the first one read?",
        (
            "Clearly fewer than the second",
            "As many: a 7 is a 7",
            "None at all",
        ),
        (
            Trial("without them", _NETWORK, replace(_USUAL, without_forms=True), 350),
            Trial("with them", _NETWORK, _USUAL, 350),
        ),
        lambda o: o[1].evaluation.forms_right > o[0].evaluation.forms_right + 0.15,
        lambda o: (
            f"It reads {o[0].evaluation.forms_right:.0%} of them, the other "
            f"{o[1].evaluation.forms_right:.0%}; on all of strangers' digits the two hardly differ "
            f"({o[0].right:.0%} and {o[1].right:.0%}). A good average can hide that it fails some "
            "people: ask whose drawings it learned from."
        ),
    ),
)
