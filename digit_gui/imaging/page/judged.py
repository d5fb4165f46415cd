"""A piece of writing with what the network says about it. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image
    from digit_gui.core.page import Ink

_VOTES = ((0.98, 1.0), (0.9, 0.6), (0.5, 0.4), (0.2, 0.0), (0.0, -1.5))
"""How much a piece speaks for a number, by its likelihood from the left value on. Where a word's
pieces add up to nothing more than 0, it is one of letters. Chosen on pages of other people than
those that are measured: half as many numbers are lost as by counting the unknown pieces."""

_CUT_VOTE = -0.2
"""The same for the parts of a piece, unless they are as sure as can be: letters have parts like
digits, too."""

_LIKE_LETTERS = (0, 1)
"""Digits that speak for a number only half as much: an o and an l look like them."""


@dataclass(frozen=True, eq=False)
class Judged:
    """A piece, its image, and the likelihoods (10,) of what it is."""

    ink: Ink
    image: Image
    likelihoods: Floats
    is_cut: bool = False

    @property
    def vote(self) -> float:
        """How much it speaks for a number, and against a word of letters."""
        vote = next(vote for least, vote in _VOTES if self.best >= least)
        if self.is_cut and 0 < vote < 1:
            return _CUT_VOTE
        return vote / 2 if vote > 0 and self.likelihoods.argmax() in _LIKE_LETTERS else vote

    @property
    def best(self) -> float:
        return float(self.likelihoods.max())
