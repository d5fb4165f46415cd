"""Likelihoods in words and figures for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.grid import DIGITS, THRESHOLD, with_article
from digit_gui.core.words import marked, percent, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.prediction import Prediction

UNKNOWN = marked("Wording", "Unknown")
"""For files and in English; `name` has it in the person's language."""

FULL = 1000
"""The bars' maximum: they count in tenths of a percent."""

_CONTENDS = 0.2
"""A digit twice as likely as chance is worth naming when the answer is Unknown."""


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


def details(prediction: Prediction) -> str:
    """How likely the named digit is, or what an Unknown may be."""
    if prediction.digit is None:
        return _doubt(prediction)
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
    if not contenders:
        return translate("Wording", "does not look like a digit")
    if len(contenders) == 1:
        return translate("Wording", "perhaps {a_digit}").format(a_digit=with_article(contenders[0]))
    return translate("Wording", "between {some} and {last}").format(
        some=", ".join(map(str, contenders[:-1])), last=contenders[-1]
    )
