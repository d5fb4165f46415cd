import os

import numpy as np

from digit_gui.batch.answers import answers
from digit_gui.batch.entries import Entry, entries_of
from tests.batch.conftest import ONE, SEVEN, save


def rows_of(entries, recognizer):
    return [row for batch in answers(entries, recognizer) for row in batch]


def test_many_are_answered_as_each_alone_is(drawings, recognizer):
    rows = rows_of([Entry(str(n), image) for n, image in enumerate(drawings)], recognizer)
    assert [row.path for row in rows] == [str(n) for n in range(len(drawings))]
    for row, image in zip(rows, drawings, strict=True):
        alone = recognizer.predict(image)
        assert row.prediction.digit == alone.digit
        assert np.allclose(row.prediction.likelihoods, alone.likelihoods, atol=1e-5)


def test_good_and_bad_keep_their_order(tmp_path, recognizer):
    save(SEVEN, tmp_path / "7.png")
    save(ONE, tmp_path / "1.png")
    (tmp_path / "bad.png").write_bytes(b"words")
    names = ["7.png", "missing.png", "1.png", "bad.png"] * 40
    rows = rows_of(entries_of([str(tmp_path / name) for name in names], []), recognizer)
    assert [row.path for row in rows] == [str(tmp_path / name) for name in names]
    assert [row.prediction and row.prediction.digit for row in rows] == [7, None, 1, None] * 40
    assert all((row.prediction is None) == bool(row.error) for row in rows)


def test_a_folder_of_nothing_but_bad_files(tmp_path, recognizer):
    (tmp_path / "bad.png").write_bytes(b"words")
    (row,) = rows_of(entries_of([str(tmp_path)], []), recognizer)
    assert row.error


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


def test_reading_runs_ahead_by_a_bounded_number(drawings, recognizer):
    listed = []

    def without_end():
        while True:
            listed.append(True)
            yield Entry("seven", SEVEN)

    batches = answers(without_end(), recognizer)
    next(batches)
    assert len(listed) < 1000
    batches.close()
