"""The workshop's data: whose drawings are where, and which form a digit has."""

import sys

import numpy as np
import pytest

from digit_gui.core.learning.lesson_data import FORMS, NO_DIGIT, load_lesson_data
from training import lesson
from training.data.characters import Characters


def run(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["lesson", *map(str, arguments)])
    return lesson.main()


def test_strangers_are_of_the_sites_that_are_held_out(
    monkeypatch, stroke_file, other_file, tmp_path
):
    monkeypatch.setattr(lesson, "STRANGERS", ("west",))
    files = ["--strokes", stroke_file, "--other", other_file]
    assert run(monkeypatch, *files, tmp_path / "one.npz") == 0
    data = load_lesson_data(tmp_path / "one.npz")
    assert set(data.strangers.digits.sites) == {"west"}
    assert set(data.learning.digits.sites) == {"east", "north"}
    assert set(data.learning.labels) == {*range(10), NO_DIGIT}
    assert set(data.learning.non_digits.sites) == {"east", "north", "generated"}
    assert "CC BY 4.0" in data.origin
    for means in (data.learning_means, data.strangers_means):
        # Framed: the ink's centre is the sheet's.
        rows, columns = (means[:10].sum(axis=axis) for axis in (2, 1))
        for profile in (*rows, *columns):
            assert profile @ np.arange(28) / profile.sum() == pytest.approx(13.5, abs=0.5)
    assert run(monkeypatch, *files, tmp_path / "two.npz") == 0
    assert (tmp_path / "two.npz").read_bytes() == (tmp_path / "one.npz").read_bytes()


def test_a_missing_file_is_said_in_a_line(monkeypatch, other_file, tmp_path, capsys):
    missing = tmp_path / "none.npz"
    files = ["--strokes", missing, "--other", other_file]
    assert run(monkeypatch, *files, tmp_path / "out.npz") == 1
    assert capsys.readouterr().err == f"{missing}: no such file\n"
    assert not (tmp_path / "out.npz").exists()


def form_of(label, *strokes):
    points = np.concatenate([np.array(stroke) for stroke in strokes]).astype(np.int16)
    ends = np.cumsum([0, *map(len, strokes)])
    one = np.array([label]), np.array(["w"]), np.array(["s"]), np.array([0])
    characters = Characters(points, ends, np.array([0, len(strokes)]), *one)
    return FORMS[lesson._form(characters, 0)]


def test_forms_are_told_by_their_strokes():
    stem = [(300, 0), (300, 1000)]
    assert form_of("1", stem) == ""
    assert form_of("1", [(0, 400), *stem]) == "one with an upstroke"
    # Drawn from below: the top is its end.
    assert form_of("1", [(0, 1000), (300, 0)]) == ""
    seven = [(0, 0), (600, 0), (200, 1000)]
    assert form_of("7", seven) == ""
    assert form_of("7", seven, [(200, 500), (500, 490)]) == "crossed seven"
    assert form_of("7", [(0, 0), (600, 0)], [(600, 0), (200, 1000)]) == ""
    assert form_of("4", seven, [(200, 500), (500, 490)]) == ""
