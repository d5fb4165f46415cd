"""`recognize --pages`: from pictures and PDF files to lines of digits."""

import contextlib
import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digit_gui.batch.answers import PageRow, answers, page_answers
from digit_gui.batch.entries import count_entries, entries_of
from digit_gui.batch.output import Output
from digit_gui.batch.rows import PageFormat
from digit_gui.core.page import Line, Page, Piece
from digit_gui.core.prediction import Prediction
from tests.imaging.page.sheets import sheet

SEVEN = Prediction(np.eye(10, dtype=np.float32)[7])
UNKNOWN = Prediction(np.full(10, 0.1, np.float32))


@pytest.fixture
def folder(tmp_path):
    picture = Image.fromarray(sheet(["3141", "592"]))
    picture.save(tmp_path / "a.png")
    other = Image.fromarray(sheet(["65"]))
    other.save(tmp_path / "b.pdf", save_all=True, append_images=[picture], resolution=150)
    (tmp_path / "c.pdf").write_text("words")
    (tmp_path / "d.png").write_text("words")
    np.savez(tmp_path / "e.npz", x=np.zeros((2, 28, 28), np.uint8))
    return tmp_path


def read(paths, recognizer):
    entries = entries_of([str(path) for path in paths], [], as_pages=True)
    return [row for rows in page_answers(entries, recognizer) for row in rows]


def test_pictures_and_pages_of_pdf_files_are_read(folder, recognizer):
    rows = read([folder], recognizer)
    assert [Path(row.path).name for row in rows] == [
        *("a.png", "b.pdf#page=1", "b.pdf#page=2", "c.pdf", "d.png", "e.npz")
    ]
    assert [row.page.text if row.page else None for row in rows] == [
        *("3141\n592", "65", "3141\n592", None, None, None)
    ]
    assert "not a PDF file" in rows[3].error
    assert "not a supported image" in rows[4].error
    assert "without --pages" in rows[5].error
    assert count_entries([str(folder)], as_pages=True) == len(rows)


def test_without_pages_several_digits_are_an_error_and_one_is_not(tmp_path, recognizer):
    Image.fromarray(sheet(["31"])).save(tmp_path / "a.png")
    Image.fromarray(sheet(["8"])).save(tmp_path / "b.png")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4")
    paths = [str(tmp_path / name) for name in ("a.png", "b.png", "c.pdf")]
    rows = [row for rows in answers(entries_of(paths, []), recognizer) for row in rows]
    assert rows[0].prediction is None
    assert rows[0].error == "2 digits were found in this picture: recognize it with --pages."
    assert rows[1].prediction is not None
    assert rows[1].prediction.digit == 8
    assert "with --pages" in rows[2].error


def page(*texts):
    image = np.zeros((28, 28), np.uint8)
    return Page(
        tuple(
            Line(
                tuple(
                    Piece((9 * at, 30 * row, 8, 20), image, SEVEN, 7)
                    if character == "7"
                    else Piece((9 * at, 30 * row, 8, 20), image, UNKNOWN, None)
                    for at, character in enumerate(text)
                )
            )
            for row, text in enumerate(texts)
        )
    )


ROWS = [
    PageRow("a.png", page("77", "7?")),
    PageRow("blank.png", Page(())),
    PageRow("bad.png", error="It is bad."),
    PageRow("b.png", page("?7")),
]


def written(path, rows, *, resume=False):
    with contextlib.closing(Output(path, PageFormat(), resume=resume)) as output:
        done = output.done.copy()
        output.write(row for row in rows if not done[row.path])
    return path.read_bytes()


def test_lines_of_json(tmp_path):
    lines = written(tmp_path / "rows.jsonl", ROWS).splitlines()
    rows = [json.loads(line) for line in lines]
    assert [list(row) for row in rows] == [["path", "lines", "error"]] * 4
    assert [line["text"] for line in rows[0]["lines"]] == ["77", "7?"]
    assert rows[0]["lines"][1]["digits"] == [
        {"digit": "7", "likelihood": 1.0, "box": [0, 30, 8, 20]},
        {"digit": "Unknown", "likelihood": 0.1, "box": [9, 30, 8, 20]},
    ]
    assert (rows[1]["lines"], rows[1]["error"]) == ([], None)
    assert (rows[2]["lines"], rows[2]["error"]) == (None, "It is bad.")


def test_rows_of_csv(tmp_path):
    written(tmp_path / "rows.csv", ROWS)
    with (tmp_path / "rows.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["path"], row["line"], row["place"], row["digit"]) for row in rows] == [
        *[("a.png", line, place, "7") for line, place in ("11", "12", "21")],
        ("a.png", "2", "2", "Unknown"),
        ("blank.png", "", "", ""),
        ("bad.png", "", "", ""),
        ("b.png", "1", "1", "Unknown"),
        ("b.png", "1", "2", "7"),
    ]
    assert [rows[3][name] for name in ("left", "top", "width", "height")] == ["9", "30", "8", "20"]
    assert [bool(row["error"]) for row in rows] == [False] * 5 + [True] + [False] * 2


@pytest.mark.parametrize("name", ["rows.csv", "rows.jsonl"])
def test_torn_anywhere_it_goes_on_with_whole_pages(tmp_path, name):
    good = [row for row in ROWS if not row.error]
    whole = written(tmp_path / f"whole_{name}", good)
    start = whole.index(b"\n") + 1 if name.endswith("csv") else 1
    for cut in range(start, len(whole), 3):
        torn = tmp_path / name
        torn.write_bytes(whole[:cut])
        assert written(torn, good, resume=True) == whole


@pytest.mark.parametrize("name", ["rows.csv", "rows.jsonl"])
def test_pages_with_an_error_are_tried_again(tmp_path, name):
    path = tmp_path / name
    written(path, ROWS)
    mended = [*ROWS[:2], PageRow("bad.png", page("7")), ROWS[3]]
    content = written(path, mended, resume=True).decode()
    assert "It is bad." not in content
    assert content.count("bad.png") == content.count("blank.png") == 1
    assert content.index("blank.png") < content.index("bad.png")
