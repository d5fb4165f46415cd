"""The command on a real Ray, started on this machine. Run with: pytest -m ray"""

import csv
import io
import os
import socket
import subprocess
import sys

import numpy as np
import pytest

from tests.batch.conftest import ONE, SEVEN, save

pytestmark = pytest.mark.ray


def run(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "digit_gui", "recognize", *map(str, arguments)],
        capture_output=True,
        timeout=300,
        check=False,
        # The workers import the program, too.
        env={**os.environ, "PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )


def test_the_rows_are_those_of_a_run_without_ray(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(70):
        save((ONE, SEVEN)[number % 2], pictures / f"{number:02}.png")
    (pictures / "33.png").write_text("words")
    save(SEVEN, pictures / "7.png").rename(pictures / os.fsdecode(b"caf\xe9.png"))
    np.savez(tmp_path / "x.npz", x=np.stack([ONE, SEVEN] * 50))
    paths = [pictures, tmp_path / "x.npz", tmp_path / "missing.png"]
    here, on_ray = run(*paths), run(*paths, "--ray")
    assert (on_ray.returncode, on_ray.stderr) == (here.returncode, here.stderr)
    assert b"2 of 172 could not be read" in on_ray.stderr
    rows = [
        list(csv.DictReader(io.StringIO(done.stdout.decode(errors="surrogateescape"))))
        for done in (here, on_ray)
    ]
    for one, other in zip(*rows, strict=True):
        assert [one[name] for name in ("path", "digit", "error")] == [
            other[name] for name in ("path", "digit", "error")
        ]
        if not one["error"]:
            likelihoods = [[float(row[f"p{digit}"]) for digit in range(10)] for row in (one, other)]
            assert likelihoods[0] == pytest.approx(likelihoods[1], abs=1e-5)


def test_a_cluster_that_cannot_be_reached_is_said(tmp_path):
    with socket.socket() as bound:  # nobody listens there
        bound.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{bound.getsockname()[1]}"
        done = run(save(SEVEN, tmp_path / "7.png"), "--ray", address)
    assert done.returncode == 1
    assert f"Ray can't be reached at {address}" in done.stderr.decode()
