"""Likelihoods in words and figures for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.grid import DIGITS, THRESHOLD, with_article
from digit_gui.core.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.prediction import Prediction

UNKNOWN = "Unknown"

FULL = 1000
"""The bars' maximum: they count in tenths of a percent."""

_CONTENDS = 0.2
"""A digit twice as likely as chance is worth naming when the answer is Unknown."""


def percentage(likelihood: float) -> str:
    """A likelihood in 0..1 for people; it never seems to contradict the digit that is named."""
    tenths = round(FULL * likelihood)
    if tenths == 0:
        return "< 0.1 %"
    if tenths == FULL:
        return "> 99.9 %"
    if tenths == FULL // 2 and likelihood > THRESHOLD:
        return "> 50 %"
    return f"{tenths / 10:.1f} %"


def name(prediction: Prediction) -> str:
    """The digit that is named, or Unknown."""
    return UNKNOWN if prediction.digit is None else str(prediction.digit)


def details(prediction: Prediction) -> str:
    """How likely the named digit is, or what an Unknown may be."""
    if prediction.digit is None:
        return _doubt(prediction)
    return f"{percentage(float(prediction.likelihoods[prediction.digit]))} likely"


def several(digits: Sequence[str]) -> str:
    """What a drawing of several digits may be."""
    return translate("Answer", "Several digits? {first} and {last}").format(
        first=", ".join(digits[:-1]), last=digits[-1]
    )


def _doubt(prediction: Prediction) -> str:
    """What an Unknown wavers between, in words."""
    contenders = [d for d in range(DIGITS) if prediction.likelihoods[d] >= _CONTENDS]
    if not contenders:
        return "does not look like a digit"
    if len(contenders) == 1:
        return f"perhaps {with_article(contenders[0])}"
    return f"between {', '.join(map(str, contenders[:-1]))} and {contenders[-1]}"
