"""The drawings that come with the program, for networks of the workshop to learn from."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.words import marked, translate

if TYPE_CHECKING:
    from pathlib import Path

    from digit_gui.core.grid import Images

NO_DIGIT = -1
"""The label of a letter, mark or scribble."""

LABELS = (*range(DIGITS), NO_DIGIT)
"""All that a drawing can be."""

FORMS = ("", marked("LessonData", "one with an upstroke"), marked("LessonData", "crossed seven"))
"""Kinds of handwriting that can be left out; the first is every other."""


class LessonDataError(ValueError):
    """The file is missing or damaged: one sentence for a person."""


@dataclass(frozen=True, eq=False)
class Drawings:
    """N drawings with what is known of them.

    Attributes:
        images: (N, 28, 28) uint8, 255 = ink.
        labels: (N,) int8, 0..9, or `NO_DIGIT`.
        forms: (N,) uint8, indices in `FORMS`.
        sites: (N,) str, where they were collected.
    """

    images: Images
    labels: npt.NDArray[np.int8]
    forms: npt.NDArray[np.uint8]
    sites: npt.NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.labels)

    def select(self, chosen: npt.NDArray[np.bool_ | np.intp]) -> Drawings:
        """Those that `chosen` picks: a mask (N,) bool, or indices of int."""
        return Drawings(
            self.images[chosen], self.labels[chosen], self.forms[chosen], self.sites[chosen]
        )

    @property
    def digits(self) -> Drawings:
        return self.select(self.labels != NO_DIGIT)

    @property
    def non_digits(self) -> Drawings:
        return self.select(self.labels == NO_DIGIT)


@dataclass(frozen=True, eq=False)
class LessonData:
    """What networks learn from, and what other people drew, from other sites, to test them on.

    Attributes:
        learning: digits and non-digits in a random order.
        strangers: the same by people whose drawings no network learns from.
        origin: where the drawings come from, with their licence; for a person.
        learning_means: (11, 28, 28) uint8, for each of `LABELS` the mean of the framed drawings.
        strangers_means: likewise, of the strangers'.
    """

    learning: Drawings
    strangers: Drawings
    origin: str
    learning_means: Images
    strangers_means: Images


def load_lesson_data(path: Path) -> LessonData:
    """Loads what `python -m training.lesson` wrote.

    Raises:
        LessonDataError: when the file is missing or damaged.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            names = Drawings.__annotations__
            every = Drawings(**{name: archive[name] for name in names})
            is_stranger, origin = archive["is_stranger"], str(archive["origin"])
            means = archive["means"]
    except FileNotFoundError:
        raise LessonDataError(
            translate("LessonData", "The lesson data {path} are missing.").format(path=path)
        ) from None
    except (OSError, EOFError, KeyError, ValueError, TypeError, zipfile.BadZipFile) as error:
        raise LessonDataError(
            translate("LessonData", "The lesson data {path} are damaged.").format(path=path)
        ) from error
    shapes = every.images.shape, means.shape
    if shapes != ((len(every), SIZE, SIZE), (2, len(LABELS), SIZE, SIZE)):
        raise LessonDataError(
            translate("LessonData", "The lesson data {path} are damaged.").format(path=path)
        )
    return LessonData(every.select(~is_stranger), every.select(is_stranger), origin, *means)
