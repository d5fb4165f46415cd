"""What the network is asked to do, and what comes back: plain values for both threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.core.page import Piece
    from digit_gui.imaging.page.draft import Draft


@dataclass(frozen=True, eq=False)
class Load:
    """Load the network in a file; the value of its result is the path."""

    path: Path


@dataclass(frozen=True, eq=False)
class Predict:
    """Recognize an image (28, 28) uint8.

    The value is an `Answer`, with activations if `inspect`.
    """

    image: Image
    inspect: bool


@dataclass(frozen=True, eq=False)
class PredictMany:
    """Recognize images beside the one that is being answered.

    Several results come back, each with some of the predictions: the value is a tuple of pairs of
    an image and its `Prediction`.
    """

    images: tuple[Image, ...]


@dataclass(frozen=True, eq=False)
class SumCell:
    """Show the sum behind a cell of a feature map, perhaps in an experiment: a `CellSum`."""

    image: Image
    stage: int
    row: int
    column: int
    channel: int
    experiment: Experiment | None = None


@dataclass(frozen=True, eq=False)
class Explain:
    """Explain `digit` in 0..9, or why it is not `against`; the value is an `Attribution`."""

    image: Image
    digit: int
    against: int | None


@dataclass(frozen=True, eq=False)
class WhatIf:
    """Look for the smallest change that makes it `digit` in 0..9; the value: a `Counterfactual`."""

    image: Image
    digit: int


@dataclass(frozen=True, eq=False)
class TryOut:
    """Look what an image gives with and without an experiment; the value is an `Outcome`."""

    image: Image
    experiment: Experiment


@dataclass(frozen=True, eq=False)
class CountRight:
    """Try an experiment on the stored test drawings.

    Several results come back, each with a `Count` of more of them.
    """

    experiment: Experiment


@dataclass(frozen=True, eq=False)
class ShowPieces:
    """Show what a map looks for; the value is a `MapPieces`.

    When nothing is known about this network's maps, the result is an error that says so.
    """

    stage: int
    index: int


@dataclass(frozen=True, eq=False)
class Compare:
    """Recognize an image with another network, in the file `path`; the value is a `Prediction`."""

    image: Image
    path: Path


@dataclass(frozen=True, eq=False)
class ReadPage:
    """Read what was found on a page.

    Several results come back: how many of its pieces have been looked at (int), and in the end the
    `Page`.
    """

    draft: Draft


@dataclass(frozen=True, eq=False)
class SplitPiece:
    """Take a piece of a page apart; the value is a tuple of pieces, empty where that can't be."""

    draft: Draft
    piece: Piece


@dataclass(frozen=True, eq=False)
class JoinPieces:
    """Put pieces of a page together, from left to right; the value is a tuple of one piece."""

    draft: Draft
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, eq=False)
class FindDigits:
    """Look whether an image is two or three digits side by side.

    The value is a tuple of these pieces, empty when it is not.
    """

    image: Image


CanWait = (
    SumCell
    | Explain
    | WhatIf
    | PredictMany
    | TryOut
    | CountRight
    | ShowPieces
    | Compare
    | ReadPage
    | SplitPiece
    | JoinPieces
    | FindDigits
)
"""What is done in slices, between the drawings."""


@dataclass(frozen=True, eq=False)
class Stop:
    """Do not go on with a job; no result comes back."""

    job: CanWait


Job = Load | Predict | Stop | CanWait
"""One thing to do; its class is its kind."""


@dataclass(frozen=True, eq=False)
class Result:
    """What became of a job.

    Attributes:
        job: what was asked.
        network: number of the network that did it, from 1; 0 when none was loaded.
        value: as the job's class says; None when it failed.
        error: why it failed, in words for a person; empty when it did not.
    """

    job: Job
    network: int
    value: object = None
    error: str = ""
