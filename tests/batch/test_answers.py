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


def test_opening_runs_ahead_by_a_bounded_number(drawings, recognizer):
    listed = []

    def without_end():
        while True:
            listed.append(True)
            yield Entry("seven", SEVEN)

    batches = answers(without_end(), recognizer)
    next(batches)
    assert len(listed) < 1000
    batches.close()
