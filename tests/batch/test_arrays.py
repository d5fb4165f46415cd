import gzip
import struct

import numpy as np
import pytest

from digit_gui.batch.arrays import ArrayFileError, images_in
from digit_gui.batch.entries import entries_of


def idx(images):
    return struct.pack(">4B3I", 0, 0, 8, 3, *images.shape) + images.tobytes()


def read_from(path):
    ((_, images),) = images_in(path)
    return images


def test_an_npz_gives_its_arrays_of_drawings_and_passes_over_others(tmp_path, drawings):
    file = tmp_path / "mnist.npz"
    np.savez_compressed(
        file, x_train=drawings[:3], y_train=np.arange(3), x_test=drawings[:2, ..., None]
    )
    entries = list(entries_of([str(file)], []))
    assert [entry.name for entry in entries] == [
        *(f"{file}#x_train[{n}]" for n in range(3)),
        *(f"{file}#x_test[{n}]" for n in range(2)),
    ]
    for entry, image in zip(entries, [*drawings[:3], *drawings[:2]], strict=True):
        assert np.array_equal(entry.image, image)


@pytest.mark.parametrize("name", ["t10k-images-idx3-ubyte", "t.idx3-ubyte", "t.idx", "t.IDX3"])
@pytest.mark.parametrize("packed", [False, True])
def test_idx_files(tmp_path, drawings, name, packed):
    content = idx(drawings[:4])
    file = tmp_path / (name + ".gz" * packed)
    file.write_bytes(gzip.compress(content) if packed else content)
    assert np.array_equal(read_from(file), drawings[:4])
    assert [e.name for e in entries_of([str(file)], [])] == [f"{file}#[{n}]" for n in range(4)]


@pytest.mark.parametrize(
    "as_stored",
    [
        lambda images: (images / 255).astype(np.float32),
        lambda images: images.astype(float),
        lambda images: images.astype(np.int64),
        np.asfortranarray,
    ],
)
def test_numbers_of_any_kind(tmp_path, drawings, as_stored):
    np.savez(tmp_path / "x.npz", x=as_stored(drawings))
    assert np.array_equal(read_from(tmp_path / "x.npz"), drawings)


def test_yes_and_no(tmp_path, drawings):
    np.savez(tmp_path / "x.npz", x=drawings > 0)
    assert np.array_equal(read_from(tmp_path / "x.npz"), 255 * (drawings > 0))


def hostile_files(folder, drawings):
    np.savez(folder / "whole.npz", x=drawings)
    whole = (folder / "whole.npz").read_bytes()
    claiming = whole.replace(b"(130, 28, 28)", b"(9e9, 28, 28)"), whole.replace(b"(130,", b"(999,")
    yield "half.npz", whole[: len(whole) // 2]
    yield "flipped.npz", whole[:5000] + bytes(100) + whole[5100:]
    yield "claiming.npz", claiming[0]
    yield "claiming_more.npz", claiming[1]
    yield "empty.npz", b""
    np.savez(folder / "nothing.npz", x=np.zeros((3, 27, 28)))
    yield "nothing.npz", None
    np.savez(folder / "code.npz", x=np.full((2, 28, 28), {}, object))
    yield "code.npz", None
    np.savez(folder / "nan.npz", x=np.full((2, 28, 28), np.nan))
    yield "nan.npz", None
    np.savez(folder / "negative.npz", x=np.full((2, 28, 28), -1))
    yield "negative.npz", None
    content = idx(drawings)
    yield "half-ubyte", content[: len(content) // 2]
    yield "short-ubyte", content[:9]
    yield "claiming-ubyte", content[:4] + struct.pack(">I", 2**32 - 1) + content[8:]
    yield "labels-idx1-ubyte", struct.pack(">4BI", 0, 0, 8, 1, 3) + b"123"
    yield "words-ubyte", b"words and more words"
    yield "half-ubyte.gz", gzip.compress(content)[:-50]
    yield "words-ubyte.gz", b"words and more words"


def test_hostile_files_become_one_error_each(tmp_path, drawings):
    names = []
    for name, content in hostile_files(tmp_path, drawings):
        names.append(name)
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(ArrayFileError, match=r"\.$"):
            list(images_in(tmp_path / name))
    (tmp_path / "whole.npz").unlink()
    entries = list(entries_of([str(tmp_path)], []))
    # In a folder, MNIST's files of labels are passed over.
    assert [e.name for e in entries] == [
        str(tmp_path / name) for name in sorted(names) if name != "labels-idx1-ubyte"
    ]
    assert all(entry.error and entry.image is None for entry in entries)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ArrayFileError, match="No such file"):
        list(images_in(tmp_path / "missing.npz"))
