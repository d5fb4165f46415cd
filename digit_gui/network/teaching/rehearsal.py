"""Stored drawings by others: what is rehearsed, so that nothing is forgotten, and what judges."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.learning.lesson_data import LessonDataError, load_lesson_data
from digit_gui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    import numpy.typing as npt

    from digit_gui.core.grid import Images

LETTERS_FILE = "assets/letters.npz"
"""Written by `python -m training.lesson --letters`."""

_REHEARSED_DIGITS = 4000
"""Of 6,000: with 2,000 a hand was learned less well, and more was forgotten; more take longer."""


@dataclass(frozen=True, eq=False)
class Drawings:
    """N drawings: (N, 28, 28) uint8, and what they are, (N,) int8."""

    images: Images
    labels: npt.NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Drawings by others.

    Attributes:
        rehearsed: what the network shall go on to read as it does.
        strangers: digits and no digits by people of other sites; nothing is learned from them.
    """

    rehearsed: Drawings
    strangers: Drawings


def load_rehearsal(without_sites: Collection[str] = ()) -> Rehearsal:
    """The drawings that come with the program, except for those collected at some sites.

    Raises:
        LessonDataError: when a file is missing or damaged.
    """
    lesson = load_lesson_data(resource("assets/lesson.npz"))
    letters, sites = _load_letters(resource(LETTERS_FILE))
    is_kept = ~np.isin(lesson.learning.sites, list(without_sites))
    learning = lesson.learning.select(is_kept)
    digits = learning.digits.select(np.arange(min(_REHEARSED_DIGITS, len(learning.digits))))
    others = np.concatenate(
        [learning.non_digits.images, letters[~np.isin(sites, list(without_sites))]]
    )
    strangers = lesson.strangers.select(~np.isin(lesson.strangers.sites, list(without_sites)))
    return Rehearsal(
        Drawings(
            np.concatenate([digits.images, others]),
            np.concatenate([digits.labels, np.full(len(others), NO_DIGIT, np.int8)]),
        ),
        Drawings(strangers.images, strangers.labels),
    )


def _load_letters(path: Path) -> tuple[Images, npt.NDArray[np.str_]]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return archive["images"], archive["sites"]
    except FileNotFoundError:
        raise LessonDataError(f"The stored letters {path} are missing.") from None
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise LessonDataError(f"The stored letters {path} are damaged.") from error
