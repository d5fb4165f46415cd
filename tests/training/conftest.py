"""Small data files made here: ten simple digits and a few letters, by writers of three sites."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np
import pytest

from training.data import characters as data
from training.synthesis import strokes

if TYPE_CHECKING:
    from pathlib import Path

SITES = ("east", "north", "west")

SHAPES: dict[str, list[list[tuple[int, int]]]] = {
    "0": [[(300, 0), (0, 500), (300, 1000), (600, 500), (300, 0)]],
    "1": [[(0, 0), (0, 1000)]],
    "2": [[(0, 200), (300, 0), (500, 300), (0, 1000), (600, 1000)]],
    "3": [[(0, 0), (500, 200), (200, 450), (550, 750), (0, 1000)]],
    "4": [[(200, 0), (0, 600), (600, 600)], [(450, 300), (450, 1000)]],
    "5": [[(600, 0), (0, 0), (0, 400), (500, 600), (0, 1000)]],
    "6": [[(400, 0), (0, 700), (300, 1000), (500, 700), (50, 600)]],
    "7": [[(0, 0), (600, 0), (200, 1000)]],
    "8": [[(500, 100), (0, 200), (500, 800), (200, 1000), (0, 750), (500, 100)]],
    "9": [[(500, 200), (0, 100), (100, 450), (500, 200), (450, 1000)]],
    "A": [[(0, 1000), (300, 0), (600, 1000)], [(100, 600), (500, 600)]],
    "w": [[(0, 0), (250, 1000), (500, 200), (750, 1000), (1000, 0)]],
    "\\#": [[(0, 300), (1000, 300)], [(0, 700), (1000, 700)], [(300, 0), (300, 1000)]],
    "O": [[(300, 0), (0, 500), (300, 1000), (600, 500), (300, 0)]],
}


def write_characters(path: Path, labels: list[str], copies: int) -> Path:
    rng = np.random.default_rng(0)
    drawn, written, writers = [], [], []
    for number in range(copies):
        for label in labels:
            drawn.append([np.array(s) + rng.integers(0, 60, (len(s), 2)) for s in SHAPES[label]])
            written.append(label)
            writers.append(f"{SITES[number % 3]}/writer{number % 5}")
    flat = [stroke for character in drawn for stroke in character]
    np.savez(
        path,
        points=np.concatenate(flat).astype(np.int16),
        stroke_offsets=np.array([0, *accumulate(map(len, flat))], np.int32),
        char_offsets=np.array([0, *accumulate(map(len, drawn))], np.int32),
        labels=np.array(written),
        writers=np.array(writers),
        sites=np.array([writer.split("/")[0] for writer in writers]),
    )
    return path


@pytest.fixture(scope="session")
def stroke_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_characters(tmp_path_factory.mktemp("data") / "digits.npz", list("0123456789"), 6)


@pytest.fixture(scope="session")
def other_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_characters(
        tmp_path_factory.mktemp("data") / "other.npz", ["A", "w", "\\#", "O"], 6
    )


@pytest.fixture(scope="session")
def mnist_file(stroke_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    digits = data.load_digits(stroke_file)
    x = np.stack(
        [strokes.render_as_written(digits.strokes(i), 20, 2.2) for i in range(len(digits))]
    )
    y = digits.labels.astype(np.uint8)
    path = tmp_path_factory.mktemp("data") / "mnist.npz"
    np.savez(path, x_train=x, y_train=y, x_test=x[:20], y_test=y[:20])
    return path
