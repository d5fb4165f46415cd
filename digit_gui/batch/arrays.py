"""Files that hold many drawings of 28x28 cells: MNIST's IDX format, and NumPy's `.npz`."""

from __future__ import annotations

import gzip
import math
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE

Images = npt.NDArray[np.uint8]
"""Drawings: (N, 28, 28) uint8, 0 = paper, 255 = ink."""

_IDX = re.compile(r"(-ubyte|\.idx\d?)(\.gz)?$", re.IGNORECASE)
_LABELS = re.compile(r"idx1", re.IGNORECASE)
_LARGEST = 4 << 30
"""Bytes of an array; a small file can claim to hold any number."""


class ArrayFileError(ValueError):
    """A file holds no drawings that can be read; the text says so to a person."""


def is_array_file(name: str) -> bool:
    """Whether a file of this name is to be read by `drawings_in`."""
    return name.lower().endswith(".npz") or _IDX.search(name) is not None


def holds_labels(name: str) -> bool:
    """Whether a file of this name holds the labels that MNIST's drawings come with."""
    return _IDX.search(name) is not None and _LABELS.search(name) is not None


def drawings_in(path: Path) -> Iterator[tuple[str, Images]]:
    """The arrays of drawings in a file, each with its name ("" in an IDX file), one at a time.

    Whole numbers are taken as they are, fractions up to 1 as shares of full ink. Arrays of another
    shape than (N, 28, 28) or (N, 28, 28, 1) are passed over.

    Raises:
        ArrayFileError: the file is damaged, or nothing in it is an array of drawings.
    """
    read = _npz if path.suffix.lower() == ".npz" else _idx
    is_empty = True
    try:
        for name, array in read(path):
            yield name, _as_drawings(array)
            is_empty = False
    except ArrayFileError:
        raise
    except OSError as error:
        raise ArrayFileError(f"{path.name} can't be read: {error.strerror or error}.") from error
    except Exception as error:  # whatever a damaged file makes the readers raise
        raise ArrayFileError(f"{path.name} is damaged or incomplete.") from error
    if is_empty:
        raise ArrayFileError(f"{path.name} holds no drawings of {SIZE} x {SIZE} cells.")


def _npz(path: Path) -> Iterator[tuple[str, npt.NDArray[Any]]]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            with archive.open(member) as file:
                shape, kind = _header(file)
            if not _is_of_drawings(shape):
                continue
            bytes_needed = math.prod(shape) * kind.itemsize
            _check_size(path, bytes_needed, member.file_size)
            with archive.open(member) as file:
                array = np.lib.format.read_array(file, allow_pickle=False)
            yield member.filename.removesuffix(".npy"), array


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[Any]]:
    version = np.lib.format.read_magic(file)
    if version == (1, 0):
        shape, _, kind = np.lib.format.read_array_header_1_0(file)
    else:
        shape, _, kind = np.lib.format.read_array_header_2_0(file)
    return shape, kind


def _idx(path: Path) -> Iterator[tuple[str, npt.NDArray[Any]]]:
    is_packed = path.suffix.lower() == ".gz"
    with gzip.open(path) if is_packed else path.open("rb") as file:
        magic = file.read(4)
        # Two zeros, 8 for bytes without sign, and the number of dimensions.
        if magic[:3] != b"\0\0\x08" or len(magic) < 4:
            raise ArrayFileError(f"{path.name} is no IDX file of bytes.")
        shape = tuple(np.frombuffer(file.read(4 * magic[3]), ">u4").tolist())
        if not _is_of_drawings(shape):
            return
        bytes_needed = math.prod(shape)
        _check_size(path, bytes_needed, bytes_needed)
        content = file.read(bytes_needed)
    yield "", np.frombuffer(content, np.uint8).reshape(shape)


def _is_of_drawings(shape: tuple[int, ...]) -> bool:
    return shape[1:] in ((SIZE, SIZE), (SIZE, SIZE, 1))


def _check_size(path: Path, bytes_needed: int, bytes_there: int) -> None:
    if bytes_needed > bytes_there:
        raise ArrayFileError(f"{path.name} is damaged or incomplete.")
    if bytes_needed > _LARGEST:
        raise ArrayFileError(
            f"{path.name} is too large: one of its arrays takes {bytes_needed >> 30} GB, "
            f"and {_LARGEST >> 30} can be read."
        )


def _as_drawings(array: npt.NDArray[Any]) -> Images:
    images = array.reshape(len(array), SIZE, SIZE)
    if images.dtype == np.uint8 or not images.size:
        return images.astype(np.uint8, copy=False)
    lowest, highest = float(images.min()), float(images.max())
    # Said this way round, a NaN is none of these either.
    if not (images.dtype.kind in "buif" and lowest >= 0 and highest <= 255):
        raise ArrayFileError("The array holds other numbers than 0 to 255, or 0 to 1.")
    if images.dtype.kind in "bf" and highest <= 1:
        images = images * np.float32(255)
    whole: Images = np.rint(images).astype(np.uint8)
    return whole
