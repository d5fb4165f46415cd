"""A whole training run on a handful of images: train, calibrate, save, measure, report."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace

import keras
import numpy as np
import pytest

from training import cross_validate
from training.config import Config
from training.data.characters import DataError, load_digits, load_mnist
from training.evaluation import measures
from training.evaluation.findings import measure
from training.evaluation.report import write
from training.fit import fit
from training.synthesis.samples import Mix, Sources

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def config(mnist_file, stroke_file, other_file, tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    config = Config(mnist_file, stroke_file, other_file, runs=folder).quick()
    return replace(config, plans=tuple(map(shorter, config.plans)), least_digits=10, most=10)


def shorter(plan):
    mix = Mix(32, 32, 16, 16, 16)
    recipe = replace(plan.final, epochs=1, distinct_epochs=None, batch_size=16, mix=mix)
    return replace(plan, final=recipe, fold=recipe)


@pytest.fixture(scope="module")
def records(config):
    return cross_validate.train(config)


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (0, {"framed", "stage1", "stage2", "stage3", "summary", "logits", "evidence"}),
        (1, {"framed", "stage1", "stage2", "stage3", "summary", "logits"}),
    ],
)
def test_a_run_leaves_networks_that_plain_keras_opens(config, records, number, named):
    file = config.plans[number].file
    model = keras.models.load_model(file, safe_mode=True)
    assert model.input_shape == (None, 28, 28, 1)
    answer = model.predict(np.zeros((2, 28, 28, 1), np.float32), verbose=0)
    assert answer.shape == (2, 10)
    assert answer.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert answer.dtype == np.float32
    assert named <= {layer.name for layer in model.layers}
    assert file.stat().st_size < 4_000_000
    with zipfile.ZipFile(file) as archive:
        assert not json.loads(archive.read("config.json"))["compile_config"]


def test_the_temperature_of_a_fold_comes_from_the_others(config, records):
    for name, record in records.items():
        assert [fold.sites for fold in record.folds] == [["east", "west"], ["north"]]
        assert all(0.25 <= fold.temperature <= 4 for fold in record.folds)
        assert cross_validate.TrainingRecord.read(config.runs, name) == record


def test_a_completed_run_is_not_trained_again(config, records, monkeypatch):
    monkeypatch.setattr(cross_validate, "fit", None)  # calling it would raise
    assert cross_validate.train(config, resume=True) == records


def test_an_interrupted_run_goes_on_where_it_stopped(config, records, capsys):
    small = config.plans[1]
    (config.runs / "small-final.keras").unlink()
    longer = replace(small, final=replace(small.final, epochs=2))
    cross_validate.train(replace(config, plans=(longer,)), resume=True)
    said = capsys.readouterr().out
    assert "Epoch 2/2" in said
    assert "Epoch 1/2" not in said


def test_the_report_tells_what_was_measured(config, records):
    findings = measure(config)
    write(findings, config.report)
    report = config.report.read_text()
    right = measures.right(findings.digits.ours, findings.y)
    assert re.search(rf"\*\*this network\*\* \| {100 * right:.2f}%", report)
    assert f"{findings.parameters[0]:,}" in report
    assert f"{findings.parameters[1]:,} parameters" in report
    assert f"| east | {(findings.sites == 'east').sum()} |" in report
    assert all(kind in report for kind in findings.kinds)
    pictures = re.findall(r"\]\((\S+\.png)\)", report)
    assert len(pictures) == 4
    for picture in pictures:
        assert (config.report.parent / picture).read_bytes().startswith(b"\x89PNG")


def test_held_out_sites_that_a_file_lacks_are_named(config, records, stroke_file, tmp_path):
    with np.load(stroke_file) as archive:
        arrays = dict(archive)
    arrays["sites"] = np.where(arrays["sites"] == "north", "south", arrays["sites"])
    np.savez(tmp_path / "others.npz", **arrays)
    with pytest.raises(DataError, match=r"others\.npz: no characters .* north"):
        measure(replace(config, strokes=tmp_path / "others.npz"))


def test_a_run_without_folds_cannot_be_evaluated(config, tmp_path):
    for plan in config.plans:
        cross_validate.TrainingRecord([], 1.0, 1, 0, []).write(tmp_path, plan.name)
    with pytest.raises(DataError, match="no folds"):
        measure(replace(config, runs=tmp_path))


def test_training_goes_on_from_the_weights_of_a_network(config, records, mnist_file, tmp_path):
    start = config.plans[1].file
    unchanged = replace(
        config.plans[1].final, start=start, learning_rate=0.0, ema_momentum=0.0, mix=Mix(32)
    )
    mnist = load_mnist(mnist_file)
    model = fit(Sources(mnist.x_train, mnist.y_train), unchanged, tmp_path / "checkpoint.keras")
    before, after = (
        network.get_layer("stage1_conv").get_weights()[0]
        for network in (keras.models.load_model(start), model)
    )
    assert after == pytest.approx(before, abs=1e-6)


def test_sites_that_the_start_has_seen_are_not_held_out(config, records, stroke_file):
    further = config.continued(config.plans[0].file, ("east",))
    assert further.plans[0].final.start == further.plans[0].fold.start == config.plans[0].file
    held_out = cross_validate.held_out_sites(load_digits(stroke_file), further)
    assert held_out == [("north", "west")]
