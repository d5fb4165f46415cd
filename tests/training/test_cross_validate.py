"""A whole training run on a handful of images: train, calibrate, save, measure, report."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from dataclasses import replace

import keras
import numpy as np
import pytest

from training import __main__ as command_line
from training import cross_validate, evaluate
from training.config import Config
from training.data.characters import DataError, load_digits
from training.evaluation import measures
from training.evaluation.findings import measure
from training.evaluation.report import write
from training.synthesis.samples import Mix


@pytest.fixture(scope="module")
def config(mnist_file, stroke_file, other_file, tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    config = Config(mnist_file, stroke_file, other_file, runs=folder).quick()
    recipe = replace(config.final, epochs=1, batch_size=16, mix=Mix(32, 32, 16, 16))
    return replace(config, least_digits=10, final=recipe, fold=recipe, most=10)


@pytest.fixture(scope="module")
def record(config):
    return cross_validate.train(config)


def test_a_run_leaves_a_network_that_plain_keras_opens(config, record):
    model = keras.models.load_model(config.model, safe_mode=True)
    assert model.input_shape == (None, 28, 28, 1)
    answer = model.predict(np.zeros((2, 28, 28, 1), np.float32), verbose=0)
    assert answer.shape == (2, 10)
    assert answer.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert answer.dtype == np.float32
    assert {"framed", "stage1", "stage2", "stage3", "logits", "evidence"} <= {
        x.name for x in model.layers
    }
    assert config.model.stat().st_size < 4_000_000
    with zipfile.ZipFile(config.model) as archive:
        assert not json.loads(archive.read("config.json"))["compile_config"]


def test_the_temperature_of_a_fold_comes_from_the_others(config, record):
    assert [fold.sites for fold in record.folds] == [["east", "west"], ["north"]]
    assert all(0.25 <= fold.temperature <= 4 for fold in record.folds)
    assert cross_validate.TrainingRecord.read(config.runs) == record


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


def test_a_completed_run_is_not_trained_again(config, record, monkeypatch):
    monkeypatch.setattr(cross_validate, "fit", None)  # calling it would raise
    assert cross_validate.train(config, resume=True) == record


def test_an_interrupted_run_goes_on_where_it_stopped(config, record, capsys):
    (config.runs / "final.keras").unlink()
    longer = replace(config, final=replace(config.final, epochs=2))
    cross_validate.train(longer, resume=True)
    said = capsys.readouterr().out
    assert "Epoch 2/2" in said
    assert "Epoch 1/2" not in said


def test_the_report_tells_what_was_measured(config, record):
    findings = measure(config)
    write(findings, config.report)
    report = config.report.read_text()
    right = measures.right(findings.digits.ours, findings.y)
    assert re.search(rf"\*\*this network\*\* \| {100 * right:.2f}%", report)
    assert f"{findings.parameters:,} parameters" in report
    assert f"| east | {(findings.sites == 'east').sum()} |" in report
    assert all(kind in report for kind in findings.kinds)
    pictures = re.findall(r"\]\((\S+\.png)\)", report)
    assert len(pictures) == 4
    for picture in pictures:
        assert (config.report.parent / picture).read_bytes().startswith(b"\x89PNG")


def test_held_out_sites_that_a_file_lacks_are_named(config, record, stroke_file, tmp_path):
    with np.load(stroke_file) as archive:
        arrays = dict(archive)
    arrays["sites"] = np.where(arrays["sites"] == "north", "south", arrays["sites"])
    np.savez(tmp_path / "others.npz", **arrays)
    with pytest.raises(DataError, match=r"others\.npz: no characters .* north"):
        measure(replace(config, strokes=tmp_path / "others.npz"))


def test_a_run_without_folds_cannot_be_evaluated(config, tmp_path):
    cross_validate.TrainingRecord([], 1.0, 1, 0).write(tmp_path)
    with pytest.raises(DataError, match="no folds"):
        measure(replace(config, runs=tmp_path))


@pytest.mark.parametrize("main", [command_line.main, evaluate.main])
def test_a_missing_data_file_is_one_line(main, tmp_path, monkeypatch, capsys):
    missing = str(tmp_path / "none.npz")
    options = ["--quick", "--mnist", missing, "--strokes", missing, "--other", missing]
    monkeypatch.setattr(sys, "argv", ["training", *options])
    assert main() == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
