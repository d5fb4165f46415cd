"""What came of teaching the network a hand: before and after, and whether it may be kept."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

MOST_HARM_TO_STRANGERS = 0.003
"""Share of strangers' digits that may be lost; more is refused."""

MOST_HARM_TO_NON_DIGITS = 0.005
"""Share of letters, marks and scribbles that may no longer be Unknown."""

MOST_HARM_TO_OWN = 1
"""Examples that may be lost: each is read by a network that was not taught it."""


class Score(NamedTuple):
    """How drawings are read.

    Attributes:
        right: of digits those read as what they are, of no digits those that are Unknown.
        wrong: those read as another digit, or as one although they are none.
        total: all of them.
    """

    right: int
    wrong: int
    total: int

    @property
    def share(self) -> float:
        """Of those that are read rightly, in 0..1; 1 when there are none."""
        return self.right / self.total if self.total else 1.0


class Change(NamedTuple):
    """How drawings are read by the network as shipped, and by the one that was taught."""

    before: Score
    after: Score

    @property
    def loss(self) -> float:
        """Of the share that is right; 0.003 is not more than 0.003, whatever floats make of it."""
        return round(self.before.share - self.after.share, 9)


@dataclass(frozen=True)
class Judgement:
    """What a taught network is worth.

    Attributes:
        own: the person's examples but for the doubtful ones; "after" by networks that were taught
            without them, in turn.
        strangers: stored digits by people that nothing was learned from.
        non_digits: stored letters, marks and scribbles, likewise.
        doubtful: indices of the examples that the others contradict, each with what it is taken
            for (0..9, or -1: for none). They were left out.
        temperature: that the logits were divided by.
        seconds: that it took.
    """

    own: Change
    strangers: Change
    non_digits: Change
    doubtful: tuple[tuple[int, int], ...]
    temperature: float
    seconds: float

    @property
    def harms_strangers(self) -> bool:
        return self.strangers.loss > MOST_HARM_TO_STRANGERS

    @property
    def harms_non_digits(self) -> bool:
        return self.non_digits.loss > MOST_HARM_TO_NON_DIGITS

    @property
    def harms_own(self) -> bool:
        """Whether fewer of the person's own drawings are read, by more than chance."""
        return self.own.before.right - self.own.after.right > MOST_HARM_TO_OWN

    @property
    def is_refused(self) -> bool:
        """Whether it would do harm, so that it can't be kept."""
        return self.harms_strangers or self.harms_non_digits or self.harms_own

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            name: {
                when: {"right": score.right, "wrong": score.wrong, "count": score.total}
                for when, score in zip(("before", "after"), change, strict=True)
            }
            for name, change in (
                ("examples", self.own),
                ("strangers", self.strangers),
                ("no_digits", self.non_digits),
            )
        } | {
            "doubtful": [list(doubt) for doubt in self.doubtful],
            "temperature": round(self.temperature, 4),
            "seconds": round(self.seconds, 2),
            "refused": self.is_refused,
        }


@dataclass(frozen=True)
class Note:
    """What a taught network says about itself, inside its file.

    Attributes:
        hand: the name of the hand.
        counts: examples it was taught, by label: "0" to "9", and "none".
        base: SHA-256 of the file of the network that it began as.
        version: of the program.
        judgement: `Judgement.as_dict`.
    """

    hand: str
    counts: dict[str, int]
    base: str
    version: str
    judgement: dict[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"format": "digit-gui taught network", "format_version": 1, **asdict(self)}
