"""Likelihoods in words and figures for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.grid import DIGITS, THRESHOLD, with_article
from digit_gui.core.words import marked, percent, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

UNKNOWN = marked("Wording", "Unknown")
"""For files and in English; `name` has it in the person's language."""

FULL = 1000
"""The bars' maximum: they count in tenths of a percent."""

_CONTENDS, _NEAR = 0.2, 0.12
"""When the answer is Unknown, a digit twice as likely as chance is worth naming, and a second one
that is likelier than chance: of what looks like no digit, all have 0.1, give or take 0.02."""


def percentage(likelihood: float) -> str:
    """A likelihood in 0..1 for people; it never seems to contradict the digit that is named."""
    tenths = round(FULL * likelihood)
    if tenths == 0:
        return f"< {percent(0.001, 1)}"
    if tenths == FULL:
        return f"> {percent(0.999, 1)}"
    if tenths == FULL // 2 and likelihood > THRESHOLD:
        return f"> {percent(0.5)}"
    return percent(tenths / FULL, 1)


def name(prediction: Prediction) -> str:
    """The digit that is named, or Unknown."""
    return translate("Wording", UNKNOWN) if prediction.digit is None else str(prediction.digit)


def details(prediction: Prediction, image: Image | None = None) -> str:
    """How likely the named digit is, or what an Unknown may be.

    `image` is what the prediction is about: where it says why it may be Unknown, that is said, too.
    """
    if prediction.digit is None:
        words, why = _doubt(prediction), "" if image is None else _reason(image)
        if not why:
            return words
        both = translate("Wording", "{words} ({reason})", "perhaps a 5 (drawn very small)")
        return both.format(words=words, reason=why)
    return translate("Wording", "{likelihood} likely").format(
        likelihood=percentage(float(prediction.likelihoods[prediction.digit]))
    )


def several(digits: Sequence[str]) -> str:
    """What a drawing of several digits may be."""
    return translate("Answer", "Several digits? {first} and {last}").format(
        first=", ".join(digits[:-1]), last=digits[-1]
    )


def _doubt(prediction: Prediction) -> str:
    """What an Unknown wavers between, in words."""
    contenders = [d for d in range(DIGITS) if prediction.likelihoods[d] >= _CONTENDS]
    first, second = (int(digit) for digit in prediction.likelihoods.argsort()[:-3:-1])
    is_near = prediction.likelihoods[second] >= _NEAR
    if not contenders and is_near:
        words = translate("Wording", "hardly like a digit: {a_digit}, or {another}?")
        return words.format(a_digit=with_article(first), another=with_article(second))
    if not contenders:
        return translate("Wording", "does not look like a digit")
    if len(contenders) == 1 and is_near:
        words = translate("Wording", "perhaps {a_digit}, or {another}")
        return words.format(a_digit=with_article(first), another=with_article(second))
    if len(contenders) == 1:
        return translate("Wording", "perhaps {a_digit}").format(a_digit=with_article(first))
    return translate("Wording", "between {some} and {last}").format(
        some=", ".join(map(str, contenders[:-1])), last=contenders[-1]
    )


def _reason(image: Image) -> str:
    """What is unusual about a drawing, in words; empty when nothing is."""
    # Imported when first needed: NumPy would double the time until the window shows.
    from digit_gui.core.doubt import Reason, reason

    return {
        None: "",
        Reason.LITTLE_INK: translate("Wording", "hardly any ink"),
        Reason.SMALL: translate("Wording", "drawn very small"),
        Reason.MUCH_INK: translate("Wording", "more ink than paper"),
        Reason.CUT_OFF: translate("Wording", "cut off at the edge"),
    }[reason(image)]
