import contextlib
import csv
import json
import sys

import numpy as np
import pytest

from digit_gui.batch.answers import Row
from digit_gui.batch.errors import BatchError
from digit_gui.batch.output import Output, locked
from digit_gui.batch.rows import AnswerFormat
from digit_gui.core.prediction import Prediction

FORM = AnswerFormat()
SURELY_SEVEN = Prediction(np.eye(10, dtype=np.float32)[7])
UNKNOWN = Prediction(np.full(10, 0.1, np.float32))
STRANGE = ['a,b "c".png', "two\nlines.png", "re\rturn.png", "caf\udce9.png", "größe.png", "#'=1"]
ROWS = [
    Row("plain.png", SURELY_SEVEN),
    Row("unknown.png", UNKNOWN),
    Row("bad.png", error='It is "bad",\nand says so.'),
    *(Row(name, SURELY_SEVEN) for name in STRANGE),
]

GOOD = [row for row in ROWS if not row.error]

both_formats = pytest.mark.parametrize("name", ["rows.csv", "rows.jsonl"])


def written(path, *batches, resume=False):
    with contextlib.closing(Output(path, FORM, resume=resume)) as output:
        for batch in batches:
            output.write(batch)
    return path.read_bytes()


def parsed(path):
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        if path.suffix == ".csv":
            return list(csv.DictReader(file))
        return [
            {key: "" if value is None else str(value) for key, value in json.loads(line).items()}
            for line in file
        ]


@both_formats
def test_rows_can_be_read_again(tmp_path, name):
    path = tmp_path / name
    written(path, ROWS[:2], ROWS[2:])
    rows = parsed(path)
    assert [row["path"] for row in rows] == [row.path for row in ROWS]
    assert all(tuple(row) == FORM.columns for row in rows)
    assert [row["digit"] for row in rows[:3]] == ["7", "Unknown", ""]
    assert [rows[0][f"p{digit}"] for digit in (6, 7)] == ["0.0", "1.0"]
    assert [rows[1]["p0"], rows[2]["p0"]] == ["0.1", ""]
    assert [row["error"] for row in rows[:3]] == ["", "", ROWS[2].error]


@both_formats
def test_torn_anywhere_it_goes_on_with_the_same_rows(tmp_path, name):
    whole = written(tmp_path / f"whole_{name}", GOOD)
    torn = tmp_path / name
    for length in range(len(whole) + 1):
        torn.write_bytes(whole[:length])
        output = Output(torn, FORM, resume=True)
        missing = [row for row in GOOD if row.path not in output.done]
        assert output.done.total() + len(missing) == len(GOOD)
        output.write(missing)
        output.close()
        assert torn.read_bytes() == whole


@both_formats
@pytest.mark.parametrize("content", [b"name;digit\n1;2\n", b"x", b"[1, 2]\n", b"\xff\xfe\0\0" * 99])
def test_a_foreign_file_stays_as_it_is(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BatchError, match=name):
        Output(path, FORM, resume=True)
    with pytest.raises(BatchError, match="exists"):
        Output(path, FORM, resume=False)
    assert path.read_bytes() == content


@both_formats
def test_a_foreign_row_stays_as_it_is(tmp_path, name):
    path = tmp_path / name
    content = written(path, ROWS) + b"7\n"
    path.write_bytes(content)
    with pytest.raises(BatchError, match="a row that is not from this command: 7"):
        Output(path, FORM, resume=True)
    assert path.read_bytes() == content


@both_formats
def test_rows_with_an_error_are_removed_and_tried_again(tmp_path, name):
    path = tmp_path / name
    written(path, ROWS)
    output = Output(path, FORM, resume=True)
    assert output.done == {row.path: 1 for row in GOOD}
    output.write([Row("bad.png", SURELY_SEVEN)])
    output.close()
    rows = parsed(path)
    assert [row["path"] for row in rows] == [*(row.path for row in GOOD), "bad.png"]
    assert not any(row["error"] for row in rows)
    assert sorted(file.name for file in tmp_path.iterdir()) == [name]


def test_a_link_to_an_output_stays_a_link(tmp_path):
    path = tmp_path / "rows.csv"
    written(path, ROWS)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    written(link, resume=True)
    assert link.is_symlink()
    assert len(parsed(path)) == len(ROWS) - 1


def test_two_runs_do_not_write_to_one_output(tmp_path):
    path, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    link.symlink_to(path)
    with locked(path):
        for name in (path, link):
            with pytest.raises(BatchError, match=rf"{name.name} is being written"), locked(name):
                pass
        with locked(tmp_path / "other.csv"), locked(None):
            pass
    with locked(link):
        pass
    assert list(tmp_path.iterdir()) == [link]


@both_formats
def test_an_output_without_rows_is_removed(tmp_path, name):
    path = tmp_path / name
    Output(path, FORM, resume=False).close()
    assert list(tmp_path.iterdir()) == []
    path.touch()
    Output(path, FORM, resume=True).close()
    assert path.exists()


def limited(size):
    """A context in which no file can grow beyond so many bytes, as on a full disk."""
    import resource

    @contextlib.contextmanager
    def limit():
        if sys.platform == "win32":  # for mypy: the marker leaves it out
            return
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    return limit()


@pytest.mark.linux
def test_a_full_disk_is_told_and_what_was_written_stays(tmp_path):
    path = tmp_path / "rows.csv"
    output = Output(path, FORM, resume=False)
    output.write(GOOD)
    size = path.stat().st_size
    with limited(size + 20), pytest.raises(BatchError, match=r"rows\.csv can't be written: "):
        output.write(GOOD)
    output.close()
    kept = Output(path, FORM, resume=True)
    kept.close()
    assert list(kept.done) == [row.path for row in GOOD]
    assert path.stat().st_size == size


@pytest.mark.linux
@both_formats
@pytest.mark.parametrize("room", [0, 5])
def test_a_full_disk_leaves_no_empty_output(tmp_path, name, room):
    path = tmp_path / name
    with limited(room), pytest.raises(BatchError, match="can't be written"):
        written(path, ROWS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.linux
@both_formats
def test_a_full_disk_does_not_cost_the_rows_of_a_resumed_run(tmp_path, name):
    path = tmp_path / name
    content = written(path, ROWS)
    with limited(len(content) // 2), pytest.raises(BatchError, match="can't be written"):
        Output(path, FORM, resume=True)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]
