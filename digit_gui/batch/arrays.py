"""Files that hold many images of 28x28 values: MNIST's IDX format, and NumPy's `.npz`.

Both are read in pieces, so that an array takes no more memory than its images do.
"""

from __future__ import annotations

import contextlib
import gzip
import math
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from digit_gui.core.grid import Images

_IDX = re.compile(r"(-ubyte|\.idx\d?)(\.gz)?$", re.IGNORECASE)
_LABELS = re.compile(r"idx1", re.IGNORECASE)

_MAX_BYTES = 1 << 30
"""Size of an unpacked array, in bytes: 1.3 million images of bytes. A file of 1 MB can claim, and
unpack to, a thousand times as much."""

_PIECE = 1 << 20
"""Values that are read at once: 8 MB of the largest usual ones, and more gains no time."""


class ArrayFileError(ValueError):
    """A file holds no images that can be read; the text is for the person."""


@dataclass(frozen=True)
class _Array:
    """An array of images whose values have not been read yet.

    Attributes:
        name: of the array; "" in an IDX file.
        shape: (N, 28, 28) or (N, 28, 28, 1).
        kind: of its values.
        is_fortran: whether the first index runs fastest in the file.
        file: stands in front of the values, and holds nothing behind them.
    """

    name: str
    shape: tuple[int, ...]
    kind: np.dtype[Any]
    is_fortran: bool
    file: IO[bytes] | gzip.GzipFile


def is_array_file(name: str) -> bool:
    """Whether a file of this name is to be parsed by `images_in`."""
    return name.lower().endswith(".npz") or _IDX.search(name) is not None


def holds_labels(name: str) -> bool:
    """Whether a file of this name holds the labels that come with MNIST's images."""
    return _IDX.search(name) is not None and _LABELS.search(name) is not None


def images_in(path: Path) -> Iterator[tuple[str, Images]]:
    """The arrays of images in a file, each with its name ("" in an IDX file), one at a time.

    Whole numbers are taken as they are, fractions up to 1 as shares of full ink. Arrays of another
    shape than (N, 28, 28) or (N, 28, 28, 1) are passed over.

    Raises:
        ArrayFileError: the file can't be read or is damaged, one of its arrays is too large, or
            none holds images.
    """
    is_empty = True
    with _errors_explained(path):
        for array in _arrays_in(path):
            yield array.name, _images_of(array, path.name)
            is_empty = False
    if is_empty:
        raise ArrayFileError(f"{path.name} holds no images of {SIZE} x {SIZE} values.")


def count_images(path: Path) -> int:
    """How many images a file says that it holds, without reading them.

    Raises:
        ArrayFileError: as in `images_in`, as far as the heads of the arrays show it.
    """
    with _errors_explained(path):
        return sum(array.shape[0] for array in _arrays_in(path))


@contextlib.contextmanager
def _errors_explained(path: Path) -> Iterator[None]:
    """Turns whatever a damaged file makes the decoders raise into an ArrayFileError."""
    try:
        yield
    except ArrayFileError:
        raise
    except OSError as error:
        raise ArrayFileError(f"{path.name} can't be read: {error.strerror or error}.") from error
    except Exception as error:
        raise _damaged(path.name) from error


def _arrays_in(path: Path) -> Iterator[_Array]:
    """The arrays of images in a file. Of pipes and devices nothing is read: they may block."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ArrayFileError(f"{path.name} is not a regular file.")
    return _npz(path) if path.suffix.lower() == ".npz" else _idx(path)


def _npz(path: Path) -> Iterator[_Array]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            with archive.open(member) as file:
                read_header = np.lib.format.read_array_header_2_0
                if np.lib.format.read_magic(file) == (1, 0):
                    read_header = np.lib.format.read_array_header_1_0
                shape, is_fortran, kind = read_header(file)
                if _is_of_images(shape):
                    size = math.prod(shape) * kind.itemsize
                    if size > member.file_size:
                        raise _damaged(path.name)
                    _check_size(path, size)
                    name = member.filename.removesuffix(".npy")
                    yield _Array(name, shape, kind, is_fortran, file)


def _idx(path: Path) -> Iterator[_Array]:
    is_packed = path.suffix.lower() == ".gz"
    with gzip.open(path) if is_packed else path.open("rb") as file:
        magic = file.read(4)
        # Two zeros, 8 for bytes without sign, and the number of dimensions.
        if magic[:3] != b"\0\0\x08" or len(magic) < 4:
            raise ArrayFileError(f"{path.name} is not an IDX file of bytes.")
        shape = tuple(np.frombuffer(file.read(4 * magic[3]), ">u4").tolist())
        if _is_of_images(shape):
            _check_size(path, math.prod(shape))
            yield _Array("", shape, np.dtype(np.uint8), is_fortran=False, file=file)


def _is_of_images(shape: tuple[int, ...]) -> bool:
    return shape[1:] in ((SIZE, SIZE), (SIZE, SIZE, 1))


def _check_size(path: Path, size: int) -> None:
    if size > _MAX_BYTES:
        raise ArrayFileError(
            f"{path.name} is too large: one of its arrays takes {size / 1e9:.1f} GB, and "
            f"{_MAX_BYTES / 1e9:.1f} GB can be read. Split it, or save it as bytes."
        )


def _images_of(array: _Array, file_name: str) -> Images:
    """Reads the array's values. Raises ArrayFileError when they are out of range or incomplete."""
    cells = np.empty(math.prod(array.shape), np.uint8)
    are_shares = array.kind.kind in "bf"
    for start in range(0, len(cells), _PIECE):
        piece = cells[start : start + _PIECE]
        content = array.file.read(len(piece) * array.kind.itemsize)
        values = np.frombuffer(content, array.kind)
        # Said this way round, a NaN is not in this range either.
        if array.kind.kind not in "buif" or not (values.min() >= 0 and values.max() <= 255):
            raise ArrayFileError(f"{file_name} holds values outside 0 to 255, or 0 to 1.")
        if are_shares and values.max() > 1:
            are_shares = False
            cells[:start] = cells[:start] >= 128  # these were 0 to 1, of 255
        piece[:] = np.rint(values * np.float32(255)) if are_shares else np.rint(values)
    if array.file.read(1):  # which checks the checksum, too
        raise _damaged(file_name)
    images = cells.reshape(array.shape, order="F" if array.is_fortran else "C")
    return np.ascontiguousarray(images.reshape(-1, SIZE, SIZE))


def _damaged(file_name: str) -> ArrayFileError:
    return ArrayFileError(f"{file_name} is damaged or incomplete.")
