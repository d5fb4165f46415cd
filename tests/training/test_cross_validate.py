"""How the collection sites are divided into folds, and what is said of files that are no good."""

from __future__ import annotations

import re
import sys

import pytest

from training import __main__ as command_line
from training import cross_validate, evaluate
from training.data.characters import DataError, load_digits


def test_folds_are_made_of_the_sites_that_are_there(stroke_file):
    digits = load_digits(stroke_file)
    folds = cross_validate.folds_of(digits, 3, least=10)
    assert sorted(folds) == [("east",), ("north",), ("west",)]
    assert len(cross_validate.folds_of(digits, 2, least=10)) == 2


def test_a_fold_has_a_file_name_of_its_own_whatever_its_sites_are_called():
    folds = [("east", "west"), ("a/b",), ("..", "/"), ("a-b", "c"), ("a", "b-c"), ("Städte\n",)]
    names = [cross_validate.fold_name(sites) for sites in folds]
    assert names[0] == "without-east-west"
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[\w.%-]+", name, re.ASCII) for name in names)


def test_too_few_sites_are_told(stroke_file):
    one_site = load_digits(stroke_file).at_sites(["east"])
    with pytest.raises(DataError, match=r"two collection sites.*east 20"):
        cross_validate.folds_of(one_site, 3, least=10)


@pytest.mark.parametrize("main", [command_line.main, evaluate.main])
def test_a_missing_data_file_is_one_line(main, tmp_path, monkeypatch, capsys):
    missing = str(tmp_path / "none.npz")
    options = ["--quick", "--mnist", missing, "--strokes", missing, "--other", missing]
    monkeypatch.setattr(sys, "argv", ["training", *options])
    assert main() == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
