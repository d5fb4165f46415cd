"""What is said of examples, and of what came of learning from them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from digit_gui.core.grid import DIGITS, NO_DIGIT, with_article
from digit_gui.core.words import percent, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.hand.example import Example
    from digit_gui.core.hand.judgement import Change, Judgement


def label_name(label: int) -> str:
    """A label in a word: "0" to "9", or "None"."""
    return translate("HandWords", "None", "no digit") if label == NO_DIGIT else str(label)


def as_what(label: int) -> str:
    """A label in a sentence: "a 7", "an 8", "no digit"."""
    return translate("HandWords", "no digit") if label == NO_DIGIT else with_article(label)


def kept(example: Example, hand: str, count: int) -> str:
    """That an example was kept."""
    words = translate("HandWords", "Kept as {what}, for “{hand}”: %n example(s) so far.", "", count)
    return words.format(what=as_what(example.label), hand=hand)


def doubt(taken: int) -> str:
    """Why an example is left out."""
    if taken == NO_DIGIT:
        return translate("HandWords", "Your other examples look different. It was left out.")
    words = translate("HandWords", "By your other examples it is {what}. It was left out.")
    return words.format(what=with_article(taken))


def inventory(examples: Sequence[Example]) -> str:
    """How many examples there are, and which digits are missing."""
    if not examples:
        return translate("HandWords", "There are no examples yet.")
    counts = Counter(example.label for example in examples)
    count = len(examples)
    words = translate("HandWords", "%n example(s).", "", count)
    missing = [str(digit) for digit in range(DIGITS) if not counts[digit]]
    if missing and len(missing) < DIGITS:
        more = translate("HandWords", "None yet of {digits}; they are read as before.")
        words += " " + more.format(digits=", ".join(missing))
    return words


def judgement_lines(judgement: Judgement) -> list[str]:
    """Before and after, each in a sentence."""
    own = judgement.own
    lines = []
    total, left_out = own.after.total, len(judgement.doubtful)
    if own.before.right == own.after.right:
        words = translate(
            "HandWords", "Of your %n example(s), {after} are read, as before.", "", total
        )
    else:
        words = translate(
            "HandWords",
            "Of your %n example(s), {after} instead of {before} are read.",
            "",
            total,
        )
    lines.append(words.format(after=own.after.right, before=own.before.right))
    lines.append(
        _shares(translate("HandWords", "Strangers' digits that are read"), judgement.strangers)
    )
    lines.append(
        _shares(translate("HandWords", "Letters and marks that stay Unknown"), judgement.non_digits)
    )
    if left_out:
        lines.append(
            translate(
                "HandWords",
                "%n example(s) left out, because the others contradict: see the marks.",
                "",
                left_out,
            )
        )
    return lines


def refusal(judgement: Judgement) -> str:
    """Why it can't be kept; empty when it can."""
    if judgement.harms_strangers:
        return translate(
            "HandWords",
            "It can't be kept: other people's digits would be read worse. Look for examples that "
            "are not what they are said to be.",
        )
    if judgement.harms_non_digits:
        return translate(
            "HandWords",
            "It can't be kept: letters and marks would be taken for digits. Look for scribbled "
            "examples.",
        )
    if judgement.harms_own:
        return translate(
            "HandWords", "It can't be kept: your own digits would be read worse. Write some more."
        )
    return ""


def _shares(what: str, change: Change) -> str:
    before, after = percent(change.before.share, 1), percent(change.after.share, 1)
    if before == after:
        words = translate("HandWords", "{what}: {after}, as before.")
    else:
        words = translate("HandWords", "{what}: {after} instead of {before}.")
    return words.format(what=what, before=before, after=after)
