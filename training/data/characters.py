"""Loads the training data: MNIST, and characters as pen strokes."""

from __future__ import annotations

import itertools
import zipfile
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from digit_gui.core.grid import Images

Stroke = npt.NDArray[np.float32]
"""The points of a pen stroke, (N, 2) float32, N >= 1: x to the right and y down."""

LOOK_ALIKES = frozenset("OoQDIliJj|SsZzBbGgqyLTYCcUu/\\',.>`")
"""Letters and marks that cannot be told from a digit without context: they are left out."""


class DataError(ValueError):
    """A data file is missing or unusable; the message is one line, to be shown as it is."""


@dataclass(frozen=True)
class Mnist:
    """Images (N, 28, 28) uint8 with their labels (N,) uint8: the training set and the test set."""

    x_train: Images
    y_train: npt.NDArray[np.uint8]
    x_test: Images
    y_test: npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Characters:
    """A selection of N of the C characters of a stroke file.

    Attributes:
        points: (P, 2) int16, all points of the file; a character's longer side measures 1000.
        stroke_offsets: (S + 1,) int32, where each stroke of the file begins in `points`.
        char_offsets: (C + 1,) int32, where each character begins in `stroke_offsets`.
        labels: (N,) str, the character.
        writers: (N,) str, who wrote it.
        sites: (N,) str, where it was collected.
        indices: (N,) int, its place in the file, 0 <= index < C.
    """

    points: npt.NDArray[np.int16]
    stroke_offsets: npt.NDArray[np.int32]
    char_offsets: npt.NDArray[np.int32]
    labels: npt.NDArray[np.str_]
    writers: npt.NDArray[np.str_]
    sites: npt.NDArray[np.str_]
    indices: npt.NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.indices)

    def strokes(self, index: int) -> list[Stroke]:
        """The strokes of the character at `index`, 0 <= index < len(self)."""
        char = self.indices[index]
        first, last = self.char_offsets[char], self.char_offsets[char + 1]
        ends = self.stroke_offsets[first : last + 1]
        return [self.points[a:b].astype(np.float32) for a, b in itertools.pairwise(ends)]

    def select(self, chosen: npt.NDArray[np.bool_ | np.intp]) -> Characters:
        """Those that `chosen` picks: a mask (N,) bool, or indices of int."""
        return replace(
            self,
            labels=self.labels[chosen],
            writers=self.writers[chosen],
            sites=self.sites[chosen],
            indices=self.indices[chosen],
        )

    def at_sites(self, sites: Collection[str]) -> Characters:
        """Those collected at `sites`."""
        return self.select(np.isin(self.sites, list(sites)))

    def without_sites(self, sites: Collection[str]) -> Characters:
        """Those collected anywhere but at `sites`."""
        return self.select(~np.isin(self.sites, list(sites)))

    def subsample(self, most: int | None) -> Characters:
        """At most `most` of them, taken evenly from first to last; None takes all."""
        if most is None or len(self) <= most:
            return self
        return self.select(np.linspace(0, len(self) - 1, most, dtype=np.intp))

    @cached_property
    def writer_weights(self) -> npt.NDArray[np.float64]:
        """Sampling probabilities (N,), by which prolific writers do not outweigh the others.

        A writer's share grows with the square root of how much they wrote: 400 characters of one
        writer count 10 times as much as 4 of another, not 100 times.
        """
        _, writer, counts = np.unique(self.writers, return_inverse=True, return_counts=True)
        weights = counts[writer] ** -0.5
        return np.asarray(weights / weights.sum())


def load_mnist(path: Path | None) -> Mnist:
    """MNIST from an .npz with the keys of `keras.datasets.mnist`; None lets Keras fetch it.

    Raises:
        DataError: the file cannot be read or lacks an array.
    """
    if path is None:
        import keras  # only here: the processes that render samples do without it

        (x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
        return Mnist(x_train, y_train, x_test, y_test)
    mnist = Mnist(**_arrays(path, Mnist.__annotations__))
    for images, labels in ((mnist.x_train, mnist.y_train), (mnist.x_test, mnist.y_test)):
        if images.shape != (len(labels), SIZE, SIZE):
            raise DataError(f"{path}: {len(labels)} labels, but images of shape {images.shape}")
    return mnist


def load_characters(path: Path) -> Characters:
    """All characters of a stroke file, as `python -m training.data.unipen` writes it.

    Raises:
        DataError: the file cannot be read, lacks an array, or its offsets are inconsistent.
    """
    columns = [name for name in Characters.__annotations__ if name != "indices"]
    arrays = _arrays(path, columns)
    # UNIPEN escapes quotation marks, backslashes and the like in its labels.
    arrays["labels"] = np.array([label[-1:] for label in arrays["labels"].tolist()], str)
    count = len(arrays["labels"])
    if not (
        len(arrays["char_offsets"]) - 1 == count == len(arrays["writers"]) == len(arrays["sites"])
        and arrays["char_offsets"][-1] == len(arrays["stroke_offsets"]) - 1
        and arrays["stroke_offsets"][-1] == len(arrays["points"])
    ):
        raise DataError(f"{path}: the offsets of its characters and strokes are inconsistent")
    return Characters(**arrays, indices=np.arange(count))


def load_digits(path: Path) -> Characters:
    """The digits of a stroke file; raises DataError as `load_characters`, and if there are none."""
    characters = load_characters(path)
    digits = characters.select(np.isin(characters.labels, list("0123456789")))
    if not len(digits):
        raise DataError(f"{path}: contains no digits")
    return digits


def load_non_digits(path: Path) -> Characters:
    """Letters and marks without `LOOK_ALIKES`; raises DataError as `load_characters`."""
    characters = load_characters(path)
    known = [*LOOK_ALIKES, *"0123456789"]
    return characters.select(~np.isin(characters.labels, known))


def _arrays(path: Path, names: Iterable[str]) -> dict[str, npt.NDArray[Any]]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in names}
    except FileNotFoundError:
        raise DataError(f"{path}: no such file") from None
    except KeyError as error:
        raise DataError(f"{path}: {error.args[0]}") from None
    except (OSError, EOFError, ValueError, TypeError, zipfile.BadZipFile) as error:
        raise DataError(f"{path}: not readable as .npz ({error})") from None
