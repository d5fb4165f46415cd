"""The workshop's lessons: experiments of some seconds, each with a question to be answered first.

`make lessons` runs all of them with several seeds, and checks that what they teach comes true.
"""

from __future__ import annotations

from dataclasses import replace

from digit_gui.core.learning.lesson import Lesson, Trial
from digit_gui.core.learning.requests import Architecture, Hyperparameters
from digit_gui.core.words import decimal, marked, percent, translate

_USUAL = Hyperparameters()
_NETWORK = Architecture()
_BY_HEART = replace(_USUAL, variation=0.0, with_non_digits=False)

LESSONS = (
    Lesson(
        marked("Lessons", "Too few drawings"),
        marked(
            "Lessons",
            "Two equal networks learn for equally long: one from 50 drawings, which "
            "it sees again and again, the other from 6,000. Both are then tested on "
            "drawings by people whom neither has met.",
        ),
        marked("Lessons", "The one with 50 drawings: how will it do?"),
        (
            marked("Lessons", "Perfect on its own 50, much worse on strangers'"),
            marked("Lessons", "Equally well on both"),
            marked("Lessons", "Badly on both: 50 are too few to learn anything"),
        ),
        (
            Trial(marked("Lessons", "50 drawings"), _NETWORK, replace(_BY_HEART, drawings=50), 250),
            Trial(marked("Lessons", "6,000 drawings"), _NETWORK, _BY_HEART, 250),
        ),
        lambda o: (
            o[0].learned_right > 0.95
            and o[0].right < o[0].learned_right - 0.15
            and o[1].right > o[0].right + 0.08
            and abs(o[1].learned_right - o[1].right) < 0.08
        ),
        lambda o: translate(
            "Lessons",
            "It reads {learned_right} of its own 50 drawings, but only {right} of "
            "strangers': it has learned them by heart. The other reads "
            "{learned_right2} of its own and {right2} of strangers'. That gap is "
            "called overfitting; more drawings close it.",
        ).format(
            learned_right=percent(o[0].learned_right),
            right=percent(o[0].right),
            learned_right2=percent(o[1].learned_right),
            right2=percent(o[1].right),
        ),
    ),
    Lesson(
        marked("Lessons", "Too slow, too fast"),
        marked(
            "Lessons",
            "The learning rate says how far each step changes the weights. Three "
            "equal networks take 150 steps each: tiny, medium and huge ones.",
        ),
        marked("Lessons", "Which of the three learns?"),
        (
            marked("Lessons", "The medium one"),
            marked("Lessons", "The fastest, of course"),
            marked("Lessons", "All three, the slow one best"),
        ),
        tuple(
            Trial(name, _NETWORK, replace(_USUAL, learning_rate=rate), 150)
            for name, rate in (
                ("0.00001", 1e-5),
                ("0.002", 2e-3),
                ("1", 1.0),
            )
        ),
        lambda o: o[1].right > 0.6 and o[1].right > max(o[0].right, o[2].right) + 0.3,
        lambda o: translate(
            "Lessons",
            "0.00001 has hardly moved ({right} of strangers' digits right); with 1 "
            "every step jumps past the goal ({right2}); 0.002 has learned "
            "({right3}). Nobody can compute the best rate: it is found by trying.",
        ).format(right=percent(o[0].right), right2=percent(o[2].right), right3=percent(o[1].right)),
    ),
    Lesson(
        marked("Lessons", "Why framing matters"),
        marked(
            "Lessons",
            "People draw large and small, in the middle and at the edge. One network "
            "sees drawings as they are. For the other they are first scaled to one "
            "size and put in the middle. All else is equal.",
        ),
        marked("Lessons", "How much does framing help?"),
        (
            marked("Lessons", "A lot: where and how large is no news about the digit"),
            marked("Lessons", "Not at all: convolutions see a digit anywhere"),
            marked("Lessons", "It harms: information is lost"),
        ),
        (
            Trial(marked("Lessons", "as drawn"), replace(_NETWORK, is_framed=False), _USUAL, 250),
            Trial(marked("Lessons", "framed"), _NETWORK, _USUAL, 250),
        ),
        lambda o: o[1].right > o[0].right + 0.1,
        lambda o: translate(
            "Lessons",
            "As drawn, {right} of strangers' digits are read right; framed, "
            "{right2}. Without framing, a network must learn every digit anew for "
            "each size and place.",
        ).format(right=percent(o[0].right), right2=percent(o[1].right)),
    ),
    Lesson(
        marked("Lessons", "What is no digit?"),
        marked(
            "Lessons",
            "A network that has only ever seen digits must say something about a "
            "letter, too. The second one also learns from 400 letters and scribbles, "
            "for which all ten digits are to be equally likely, so that it says "
            "Unknown.",
        ),
        marked("Lessons", "What does the first one say about letters that it has never seen?"),
        (
            marked("Lessons", "Mostly some digit, and it is sure of it"),
            marked("Lessons", "Always Unknown: it has never seen them"),
            marked("Lessons", "The same as the second"),
        ),
        (
            Trial(
                marked("Lessons", "digits only"),
                _NETWORK,
                replace(_USUAL, with_non_digits=False),
                300,
            ),
            Trial(marked("Lessons", "digits and letters"), _NETWORK, _USUAL, 300),
        ),
        lambda o: (
            o[0].evaluation.non_digits_unknown < 0.5
            and o[1].evaluation.non_digits_unknown > o[0].evaluation.non_digits_unknown + 0.2
        ),
        lambda o: translate(
            "Lessons",
            "Of 200 strangers' letters and scribbles it rightly calls "
            "{non_digits_unknown} Unknown; having learned what is no digit, "
            "{non_digits_unknown2}. A network doesn't know what it has not been "
            "taught, this one included.",
        ).format(
            non_digits_unknown=percent(o[0].evaluation.non_digits_unknown),
            non_digits_unknown2=percent(o[1].evaluation.non_digits_unknown),
        ),
    ),
    Lesson(
        marked("Lessons", "Why convolutions?"),
        marked(
            "Lessons",
            "A dense layer has a weight for every cell of the drawing. A convolution "
            "moves one small kernel over all of it, and so needs few weights. Both "
            "networks see the drawings as they are, large or small, anywhere on the "
            "grid.",
        ),
        marked(
            "Lessons",
            "The dense network has five times as many weights. Which reads strangers better?",
        ),
        (
            marked("Lessons", "The one with convolutions"),
            marked("Lessons", "The dense one: more weights, more knowledge"),
            marked("Lessons", "Both the same"),
        ),
        (
            Trial(
                marked("Lessons", "dense"),
                replace(_NETWORK, kind="one dense layer", is_framed=False),
                _USUAL,
                400,
            ),
            Trial(
                marked("Lessons", "convolutions"), replace(_NETWORK, is_framed=False), _USUAL, 400
            ),
        ),
        lambda o: o[0].weights > 4 * o[1].weights and o[1].right > o[0].right + 0.1,
        lambda o: translate(
            "Lessons",
            "With {weights} weights the convolutions read {right} of strangers' "
            "digits, the dense network {right2} with {weights2}. What a kernel has "
            "learned in one place holds everywhere.",
        ).format(
            weights=decimal(o[1].weights),
            right=percent(o[1].right),
            right2=percent(o[0].right),
            weights2=decimal(o[0].weights),
        ),
    ),
    Lesson(
        marked("Lessons", "A hand it never met"),
        marked(
            "Lessons",
            "In much of the world a 1 has an upstroke and a 7 a bar. One network "
            "learns from drawings without any of these, the other from all. Both are "
            "asked about strangers' ones with an upstroke and crossed sevens.",
        ),
        marked("Lessons", "How many of these does the first one read?"),
        (
            marked("Lessons", "Clearly fewer than the second"),
            marked("Lessons", "As many: a 7 is a 7"),
            marked("Lessons", "None at all"),
        ),
        (
            Trial(
                marked("Lessons", "without them"),
                _NETWORK,
                replace(_USUAL, without_forms=True),
                350,
            ),
            Trial(marked("Lessons", "with them"), _NETWORK, _USUAL, 350),
        ),
        lambda o: o[1].evaluation.forms_right > o[0].evaluation.forms_right + 0.15,
        lambda o: translate(
            "Lessons",
            "It reads {forms_right} of them, the other {forms_right2}; on all of "
            "strangers' digits the two hardly differ ({right} and {right2}). A good "
            "average can hide that it fails some people: ask whose drawings it "
            "learned from.",
        ).format(
            forms_right=percent(o[0].evaluation.forms_right),
            forms_right2=percent(o[1].evaluation.forms_right),
            right=percent(o[0].right),
            right2=percent(o[1].right),
        ),
    ),
)
