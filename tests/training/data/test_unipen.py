from __future__ import annotations

import sys

import numpy as np
import pytest

from training.data import characters as data
from training.data import unipen

DOC = ".VERSION 1.0\n.COORD X Y T\n"
PEN = """.PEN_DOWN
0 100 1
0 100 2
0 0 3
.PEN_UP
.PEN_DOWN
10 50 4
50 50 5
.PEN_UP
55 60 6
.PEN_DOWN
5 5 7
"""


@pytest.fixture
def unipen_folder(tmp_path):
    def make(listing: str, pen: str = PEN, doc: str = DOC):
        (tmp_path / "data/1a/site").mkdir(parents=True)
        (tmp_path / "include/site/data").mkdir(parents=True)
        (tmp_path / "include/site/about.doc").write_text(doc)
        (tmp_path / "include/site/data/anna.dat").write_bytes(pen.encode("latin-1"))
        head = ".INCLUDE site/about.doc\n.INCLUDE site/data/anna.dat\n"
        (tmp_path / "data/1a/site/anna.dat").write_bytes((head + listing).encode("latin-1"))
        return tmp_path

    return make


def test_characters_are_scaled_turned_and_numbered(unipen_folder, tmp_path):
    source = unipen_folder('.SEGMENT CHARACTER 0-1 OK "4"\n.SEGMENT CHARACTER 3 ? "\\""\n')
    collected = unipen.read(source)
    assert not collected.skipped
    collected.write(tmp_path / "out.npz")
    characters = data.load_characters(tmp_path / "out.npz")
    assert characters.labels.tolist() == ["4", '"']
    assert characters.sites.tolist() == ["site", "site"]
    assert characters.writers.tolist() == ["site/data/anna"] * 2
    down, across = characters.strokes(0)
    assert down.tolist() == [[0, 0], [0, 1000]]  # the resting pen counts once; y runs down
    assert across.tolist() == [[100, 500], [500, 500]]
    assert characters.strokes(1)[0].tolist() == [[0, 0]]  # the pen-up with a way is number 2


@pytest.mark.parametrize(
    ("listing", "reason"),
    [
        ('.SEGMENT CHARACTER 9 OK "4"', "without its components"),
        ('.SEGMENT CHARACTER 2 OK "4"', "without ink"),
        ('.SEGMENT CHARACTER 5-3 OK "4"', "without its components"),
        ('.SEGMENT CHARACTER 0-999999999 OK "4"', "without its components"),
        ('.SEGMENT CHARACTER 0:3-8 OK "4"', "partial components"),
        ('.SEGMENT CHARACTER abc OK "4"', "partial components"),
        (".SEGMENT CHARACTER", "malformed"),
        ('.SEGMENT CHARACTER 0 OK ""', "malformed"),
        (".INCLUDE site/data/missing.dat", "cannot be read"),
        (".INCLUDE ../../../..", "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_counted(unipen_folder, listing, reason):
    collected = unipen.read(unipen_folder(listing + "\n"))
    assert not collected.labels
    assert [reason in said for said in collected.skipped] == [True]


@pytest.mark.parametrize(
    "pen",
    [
        "",
        ".PEN_DOWN",
        ".PEN_DOWN\n.PEN_UP\n.PEN_DOWN\n",
        ".PEN_DOWN\nx y\n1\n1e999 4\nnan 2\n",
        "\x00\xff\xfe.PEN_DOWN\n\x80 \x81\n",
        ".COORD\n.PEN_DOWN\n1 2\n",
        ".COORD Y\n.PEN_DOWN\n1 2\n",
    ],
)
def test_a_malformed_file_never_crashes(unipen_folder, pen):
    collected = unipen.read(unipen_folder('.SEGMENT CHARACTER 0 OK "4"\n', pen))
    assert len(collected.labels) + sum(collected.skipped.values()) == 1


def test_columns_in_another_order(unipen_folder):
    source = unipen_folder(
        '.SEGMENT CHARACTER 0 OK "1"\n', ".PEN_DOWN\n7 100 0\n7 0 0\n", ".COORD T Y X\n"
    )
    assert unipen.read(source).strokes[0][0].tolist() == [[0, 0], [0, 1000]]


def test_command_line(unipen_folder, tmp_path, monkeypatch, capsys):
    source = unipen_folder('.SEGMENT CHARACTER 0-1 OK "4"\n.SEGMENT CHARACTER 7 OK "4"\n')
    monkeypatch.setattr(sys, "argv", ["unipen", str(source), str(tmp_path / "out.npz")])
    assert unipen.main() == 0
    said = capsys.readouterr()
    assert "1 characters of 1 writers" in said.out
    assert "skipped: 1 x character without its components" in said.err
    assert np.load(tmp_path / "out.npz")["labels"].tolist() == ["4"]


def test_an_empty_folder_is_an_error_of_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["unipen", str(tmp_path), str(tmp_path / "out.npz")])
    assert unipen.main() == 1
    assert "no characters found" in capsys.readouterr().err
    assert not (tmp_path / "out.npz").exists()
