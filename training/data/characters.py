"""Reads what the network learns from: MNIST, and characters as people drew them with a pen."""

from __future__ import annotations

import itertools
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

Stroke = npt.NDArray[np.float32]
"""(N, 2) float32, N >= 1: x to the right and y down, from pen down to pen up."""

Images = npt.NDArray[np.uint8]
"""(N, 28, 28) uint8, 0 = paper, 255 = ink."""

LOOK_ALIKES = frozenset("OoQDIliJj|SsZzBbGgqyLTYCcUu/\\',.>`")
"""Letters and marks that nobody can tell from a digit without context: neither digit nor not."""


class DataError(ValueError):
    """A data file is missing or is not what it should be; the message is one line for people."""


@dataclass(frozen=True)
class Mnist:
    """Images (N, 28, 28) uint8 with their labels (N,) uint8, for training and for the one test."""

    x_train: Images
    y_train: npt.NDArray[np.uint8]
    x_test: Images
    y_test: npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Characters:
    """Characters as pen strokes; the layout of the arrays is that of the stroke files.

    Attributes:
        points: (P, 2) int16, every pen sample; a character's longer side measures 1000.
        stroke_offsets: (S + 1,) int32, where each stroke begins in `points`.
        char_offsets: (C + 1,) int32, where each character begins in `stroke_offsets`.
        labels: (C,) str, the character.
        writers: (C,) str, who wrote it.
        sites: (C,) str, where it was collected.
        chosen: (N,) int, which of the C characters belong to this selection.
    """

    points: npt.NDArray[np.int16]
    stroke_offsets: npt.NDArray[np.int32]
    char_offsets: npt.NDArray[np.int32]
    labels: npt.NDArray[np.str_]
    writers: npt.NDArray[np.str_]
    sites: npt.NDArray[np.str_]
    chosen: npt.NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.chosen)

    def strokes(self, index: int) -> list[Stroke]:
        """The strokes of the character at `index`, 0 <= index < len(self)."""
        char = self.chosen[index]
        first, last = self.char_offsets[char], self.char_offsets[char + 1]
        ends = self.stroke_offsets[first : last + 1]
        return [self.points[a:b].astype(np.float32) for a, b in itertools.pairwise(ends)]

    def column(self, column: str) -> npt.NDArray[np.str_]:
        """`labels`, `writers` or `sites` of this selection, (N,)."""
        values: npt.NDArray[np.str_] = getattr(self, column)
        return values[self.chosen]

    def where(self, mask: npt.ArrayLike) -> Characters:
        """Those for which `mask`, (N,) bool, is true."""
        chosen = self.chosen[np.asarray(mask, bool)]
        return Characters(**{**self.__dict__, "chosen": chosen})

    def at_sites(self, sites: Collection[str]) -> Characters:
        """Those collected at `sites`."""
        return self.where(np.isin(self.column("sites"), list(sites)))

    def without_sites(self, sites: Collection[str]) -> Characters:
        """Those collected anywhere but at `sites`."""
        return self.where(~np.isin(self.column("sites"), list(sites)))

    def subsample(self, most: int | None) -> Characters:
        """At most `most` of them, taken evenly from first to last; None takes all."""
        if most is None or len(self) <= most:
            return self
        return self.where(
            np.isin(np.arange(len(self)), np.linspace(0, len(self) - 1, most, dtype=int))
        )

    def writer_weights(self) -> npt.NDArray[np.float64]:
        """Chances (N,) of being drawn, by which many writers weigh more than much writing.

        A writer's chance grows with the square root of what they wrote: somebody who wrote 400
        digits teaches more than one who wrote 4, but not a hundred times more.
        """
        _, writer, wrote = np.unique(
            self.column("writers"), return_inverse=True, return_counts=True
        )
        chances = wrote[writer] ** -0.5
        return np.asarray(chances / chances.sum())


def load_mnist(path: Path | None) -> Mnist:
    """MNIST from an .npz with the keys of `keras.datasets.mnist`; None lets Keras fetch it.

    Raises:
        DataError: the file cannot be read or lacks an array.
    """
    if path is None:
        import keras  # only here: the processes that draw do without

        (x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
        return Mnist(x_train, y_train, x_test, y_test)
    mnist = Mnist(**_arrays(path, Mnist.__annotations__))
    for images, labels in ((mnist.x_train, mnist.y_train), (mnist.x_test, mnist.y_test)):
        if images.shape != (len(labels), 28, 28):
            raise DataError(f"{path}: {len(labels)} labels, but images of shape {images.shape}")
    return mnist


def load_characters(path: Path) -> Characters:
    """All characters of a stroke file, as `python -m training.data.unipen` writes it.

    Raises:
        DataError: the file cannot be read, lacks an array, or its offsets point nowhere.
    """
    columns = [name for name in Characters.__annotations__ if name != "chosen"]
    arrays = _arrays(path, columns)
    # UNIPEN escapes quotation marks, backslashes and the like in its labels.
    arrays["labels"] = np.array([label[-1:] for label in arrays["labels"].tolist()], str)
    count = len(arrays["labels"])
    if not (
        len(arrays["char_offsets"]) - 1 == count == len(arrays["writers"]) == len(arrays["sites"])
        and arrays["char_offsets"][-1] == len(arrays["stroke_offsets"]) - 1
        and arrays["stroke_offsets"][-1] == len(arrays["points"])
    ):
        raise DataError(f"{path}: the offsets of its characters and strokes do not fit together")
    return Characters(**arrays, chosen=np.arange(count))


def load_digits(path: Path) -> Characters:
    """The digits of a stroke file; raises DataError as `load_characters`, and if there are none."""
    characters = load_characters(path)
    digits = characters.where(np.isin(characters.labels, list("0123456789")))
    if not len(digits):
        raise DataError(f"{path}: no digit in it")
    return digits


def load_non_digits(path: Path) -> Characters:
    """What is no digit and looks like none; raises DataError as `load_characters`."""
    characters = load_characters(path)
    known = [*LOOK_ALIKES, *"0123456789"]
    return characters.where(~np.isin(characters.labels, known))


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
