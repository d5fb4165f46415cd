import gzip
import os
import struct
import sys
import tracemalloc
import zipfile

import numpy as np
import pytest

from digit_gui.batch import arrays
from digit_gui.batch.arrays import ArrayFileError, count_images, images_in
from digit_gui.batch.entries import count_entries, entries_of
from digit_gui.core.grid import SIZE


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
    images = [entry.image for entry in entries if entry.image is not None]
    assert np.array_equal(images, [*drawings[:3], *drawings[:2]])


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
        lambda images: images.astype(">u2"),
        lambda images: (images / 255).astype(np.float16),
        lambda images: np.asfortranarray(images / 255),
        lambda images: np.asfortranarray(images)[..., None],
        np.asfortranarray,
    ],
)
@pytest.mark.parametrize("piece", [1 << 20, 1000])
def test_numbers_of_any_kind(tmp_path, drawings, as_stored, piece, monkeypatch):
    monkeypatch.setattr(arrays, "_PIECE", piece)
    np.savez(tmp_path / "x.npz", x=as_stored(drawings))
    assert np.array_equal(read_from(tmp_path / "x.npz"), drawings)


def test_shares_that_turn_out_to_be_whole_numbers(tmp_path, drawings, monkeypatch):
    monkeypatch.setattr(arrays, "_PIECE", SIZE**2)
    faint = np.concatenate([drawings[:2] > 0, drawings[:2]]).astype(float)
    np.savez(tmp_path / "x.npz", x=faint)
    assert np.array_equal(read_from(tmp_path / "x.npz"), faint)


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
    packed = bytearray(gzip.compress(content, 0))
    packed[5000] ^= 1
    yield "flipped-ubyte.gz", bytes(packed)
    yield "longer-ubyte.gz", gzip.compress(content + b"more")
    yield "folder.npz", None
    (folder / "folder.npz").mkdir()


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
    # In a folder, MNIST's files of labels are passed over, and folders are searched through.
    passed_over = {"labels-idx1-ubyte", "folder.npz"}
    expected = [str(tmp_path / name) for name in sorted({*names} - passed_over)]
    assert [e.name for e in entries] == expected
    assert all(entry.error and entry.image is None for entry in entries)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ArrayFileError, match="No such file"):
        list(images_in(tmp_path / "missing.npz"))


@pytest.mark.linux
@pytest.mark.parametrize("name", ["x.npz", "x-ubyte", "x-ubyte.gz"])
def test_pipes_and_devices_are_not_read(tmp_path, name):
    if sys.platform == "win32":  # for mypy: the marker leaves it out
        return
    os.mkfifo(tmp_path / name)
    with pytest.raises(ArrayFileError, match="is not a regular file"):
        list(images_in(tmp_path / name))
    (tmp_path / name).unlink()
    (tmp_path / name).symlink_to("/dev/zero")
    with pytest.raises(ArrayFileError, match="is not a regular file"):
        count_images(tmp_path / name)


def write_npz(path, shape, *, kind="<f8"):
    """Zeros, packed without holding them in memory."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("x.npy", "w", force_zip64=True) as file,
    ):
        head = {"descr": kind, "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(file, head)
        for _ in range(shape[0]):
            file.write(bytes(784 * np.dtype(kind).itemsize))


def test_what_unpacks_to_too_much_is_refused_by_its_head(tmp_path, monkeypatch):
    monkeypatch.setattr(arrays, "_MAX_BYTES", 10_000_000)
    write_npz(tmp_path / "x.npz", (2000, 28, 28))
    assert (tmp_path / "x.npz").stat().st_size < 100_000
    head = struct.pack(">4B3I", 0, 0, 8, 3, 2**30, 28, 28)
    (tmp_path / "x-ubyte.gz").write_bytes(gzip.compress(head))
    for name in ("x.npz", "x-ubyte.gz"):
        with pytest.raises(ArrayFileError, match="is too large: one of its arrays takes"):
            next(images_in(tmp_path / name))


def test_unpacking_takes_little_more_memory_than_the_images(tmp_path):
    write_npz(tmp_path / "x.npz", (20_000, 28, 28))
    tracemalloc.start()
    try:
        images = read_from(tmp_path / "x.npz")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert images.nbytes == 20_000 * 784
    assert most < images.nbytes + 40_000_000  # unpacked, the numbers take 125 MB


def test_counting_reads_no_images(tmp_path, drawings):
    np.savez(tmp_path / "x.npz", x=drawings, y=np.zeros(7), z=drawings[:3])
    content = idx(drawings)
    (tmp_path / "whole-ubyte").write_bytes(content)
    (tmp_path / "head-ubyte.gz").write_bytes(gzip.compress(content)[:200])
    (tmp_path / "words.npz").write_bytes(b"words")
    (tmp_path / "1.png").touch()
    assert count_images(tmp_path / "head-ubyte.gz") == len(drawings)
    assert count_entries([str(tmp_path), "missing.png", "-"]) == 3 * len(drawings) + 3 + 3
