import os

import numpy as np
import pytest

from digit_gui.batch import entries
from digit_gui.batch.entries import Entry, entries_of, open_entry
from tests.batch.conftest import SEVEN, save


def test_folders_are_searched_through_in_order(tmp_path):
    for name in ("b/2.PNG", "b/1.jpg", "a.bmp", "notes.txt", "c/deep/er/x.gif", "Makefile"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    (tmp_path / "c" / "back").symlink_to(tmp_path)
    names = [entry.name for entry in entries_of([str(tmp_path)], [])]
    expected = ("a.bmp", "b/1.jpg", "b/2.PNG", "c/deep/er/x.gif")
    assert names == [str(tmp_path / name) for name in expected]


def test_a_list_may_hold_any_path(tmp_path):
    lines = [b"one\n", b"\n", os.fsencode(tmp_path) + b"\r\n", b"caf\xe9.png\n", b"with \0\n", b"x"]
    (tmp_path / "found.png").touch()
    names = [entry.name for entry in entries_of(["-"], lines)]
    others = [os.fsdecode(b"caf\xe9.png"), "with \0", "x"]
    assert names == ["one", str(tmp_path / "found.png"), *others]


def opened(folder):
    return {entry.name: open_entry(entry) for entry in entries_of([str(folder)], [])}


@pytest.mark.parametrize("name", ["x.png", "x.npz", "x-ubyte.gz"])
@pytest.mark.parametrize("target", ["itself", "nowhere", "x" * 300])
def test_links_that_lead_nowhere_get_an_error_each(tmp_path, name, target):
    link = tmp_path / name
    link.symlink_to(name if target == "itself" else target)
    save(SEVEN, tmp_path / "z.png")
    entries = opened(tmp_path)
    assert list(entries) == [str(link), str(tmp_path / "z.png")]
    assert entries[str(link)].error
    assert entries[str(tmp_path / "z.png")].image is not None


@pytest.mark.parametrize("target", ["notes", "x" * 300])
def test_links_that_are_not_asked_for_are_passed_over(tmp_path, target):
    (tmp_path / "notes").symlink_to(target)
    assert opened(tmp_path) == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp850"])
def test_lists_may_come_from_a_windows_shell(tmp_path, monkeypatch, encoding):
    monkeypatch.setattr(entries, "_CODE_PAGE", "cp850")
    name = tmp_path / "Übungen.png"
    listed = f"{name}\r\n".encode(encoding)
    assert [entry.name for entry in entries.entries_of("-", [listed])] == [str(name)]


@pytest.mark.linux
def test_names_that_are_not_text_are_opened(tmp_path):
    folder = tmp_path / os.fsdecode(b"f\xf6lder")
    folder.mkdir()
    name = os.fsdecode(b"sept\xe9")
    save(SEVEN, tmp_path / "7.png").rename(folder / f"{name}.png")
    np.savez(tmp_path / "7.npz", x=SEVEN[None])
    (tmp_path / "7.npz").rename(folder / f"{name}.npz")
    array, picture = opened(tmp_path).values()
    assert array.name == f"{folder / name}.npz#x[0]"
    assert np.array_equal(array.image, SEVEN)
    assert (picture.name, picture.error) == (f"{folder / name}.png", "")
    assert np.array_equal(picture.image, SEVEN)


def test_folders_may_be_nested_deeply(tmp_path):
    save(SEVEN, tmp_path / "7.png")
    deepest = tmp_path
    try:
        for _ in range(1200):
            deepest /= "d"
            deepest.mkdir()
        names = list(opened(tmp_path))
    finally:
        os.removedirs(deepest)  # pytest can't
    assert names == [str(tmp_path / "7.png")]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("gone.png", "gone.png is not there: it may have been moved or renamed."),
        ("with \0.png", "embedded null"),
    ],
)
def test_what_cannot_be_opened_is_an_entry_with_an_error(name, error):
    assert error in open_entry(Entry(name)).error
