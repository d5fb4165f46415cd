"""Texts and numbers for people, in their language.

Core knows no Qt: the window installs what translates and what formats numbers. Without it, as in
`digit-gui recognize`, all is English. Any thread may call these functions.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple


class Language(NamedTuple):
    """What makes texts and numbers of a language.

    Attributes:
        translate: a context, a text, a comment and a number for plurals (-1: none) to a text.
        number: a number and how many decimals it shall have to a text.
    """

    translate: Callable[[str, str, str, int], str]
    number: Callable[[float, int], str]


def _english_text(_context: str, text: str, _comment: str, n: int) -> str:
    if n < 0:
        return text
    return text.replace("%n", f"{n:,}").replace("(s)", "" if n == 1 else "s")


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


ENGLISH = Language(_english_text, _english_number)

_installed = ENGLISH


def use_language(language: Language) -> None:
    """From now on texts and numbers are made by `language`."""
    global _installed
    _installed = language


def translate(context: str, text: str, comment: str = "", n: int = -1, /) -> str:
    """A text in the language of the person.

    lupdate finds what is to be translated by this function's name: the first two arguments, and
    the comment, are literal strings. Placeholders are filled in afterwards, with `str.format`.

    Args:
        context: where the text is: the name of the module in CamelCase.
        text: in English.
        comment: tells the translator what a short text means, or keeps two uses of it apart.
        n: what "%n" in the text stands for; it decides between singular and plural, which the
            English text writes as in "%n digit(s)". In a call it is the name of a variable:
            lupdate overlooks the text before any other expression.
    """
    return _installed.translate(context, text, comment, n)


def marked(_context: str, text: str, /) -> str:
    """Marks a text of a constant for lupdate; `translate` with the same context translates it."""
    return text


def decimal(value: float, decimals: int = 0) -> str:
    """A number with its decimals, and with separators between the thousands."""
    return _installed.number(value, decimals)


def short_decimal(value: float, digits: int = 4) -> str:
    """A number with so many digits that count, and no zeros at its end; 0.00001 as it is."""
    if value == 0:
        return decimal(0)
    decimals = max(digits - 1 - math.floor(math.log10(abs(value))), 0)
    needed = len(f"{value:.{decimals}f}".rstrip("0").partition(".")[2])
    return decimal(value, needed)


def signed_decimal(value: float, decimals: int = 0) -> str:
    """A number that always has its sign, "+" or "-"."""
    text = decimal(value, decimals)
    return text if text.startswith("-") else f"+{text}"


def percent(share: float, decimals: int = 0) -> str:
    """A share in 0..1 as a percentage."""
    return translate("Words", "{number} %", "a percentage").format(
        number=decimal(100 * share, decimals)
    )


def without_mnemonic(text: str) -> str:
    """The text of an action or a label without the mark of its key, as in "&Open" or "開く(&O)"."""
    return re.sub(r"\s?\(&.\)", "", text).replace("&", "")
