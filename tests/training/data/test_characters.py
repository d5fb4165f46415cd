from __future__ import annotations

import numpy as np
import pytest

from training.data import characters as data


def test_digits_come_with_strokes_and_sites(stroke_file):
    digits = data.load_digits(stroke_file)
    assert len(digits) == 60
    four = digits.strokes(4)
    assert [stroke.shape for stroke in four] == [(3, 2), (2, 2)]
    assert set(digits.sites) == {"east", "north", "west"}


def test_sites_split_without_overlap(stroke_file):
    digits = data.load_digits(stroke_file)
    held_out, rest = digits.at_sites(["north"]), digits.without_sites(["north"])
    assert len(held_out) + len(rest) == len(digits)
    assert set(held_out.sites) == {"north"}
    assert not set(held_out.writers) & set(rest.writers)


def test_look_alikes_are_left_out_and_escapes_undone(other_file):
    other = data.load_non_digits(other_file)
    assert set(other.labels) == {"A", "w", "#"}


def test_chances_favour_many_writers_over_much_writing(stroke_file):
    digits = data.load_digits(stroke_file)
    chances = digits.writer_weights
    writers = digits.writers
    assert chances.sum() == pytest.approx(1)
    names, wrote = np.unique(writers, return_counts=True)
    share = [chances[writers == name].sum() for name in names]
    assert share == pytest.approx(np.sqrt(wrote) / np.sqrt(wrote).sum())


def test_some_spread_over_all(stroke_file):
    digits = data.load_digits(stroke_file)
    assert len(digits.subsample(None)) == 60
    assert set(digits.subsample(15).sites) == {"east", "north", "west"}
    assert len(digits.subsample(15)) == 15


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 cut"])
def test_a_broken_file_is_named_in_one_line(tmp_path, content):
    path = tmp_path / "broken.npz"
    path.write_bytes(content)
    for load in (data.load_mnist, data.load_characters):
        with pytest.raises(data.DataError, match=r"broken\.npz") as caught:
            load(path)
        assert "\n" not in str(caught.value)


def test_missing_file_and_missing_array(tmp_path, mnist_file, stroke_file):
    with pytest.raises(data.DataError, match="no such file"):
        data.load_mnist(tmp_path / "nowhere.npz")
    with pytest.raises(data.DataError, match="x_train"):
        data.load_mnist(stroke_file)
    with pytest.raises(data.DataError, match="points"):
        data.load_digits(mnist_file)


def test_a_single_array_is_no_archive(tmp_path):
    np.save(tmp_path / "one.npy", np.zeros(3))
    with pytest.raises(data.DataError, match=r"one\.npy"):
        data.load_mnist(tmp_path / "one.npy")


def test_offsets_that_point_nowhere(tmp_path, stroke_file):
    with np.load(stroke_file) as archive:
        arrays = dict(archive)
    arrays["stroke_offsets"] = arrays["stroke_offsets"] + 5
    np.savez(tmp_path / "bad.npz", **arrays)
    with pytest.raises(data.DataError, match="inconsistent"):
        data.load_digits(tmp_path / "bad.npz")


def test_images_of_another_shape(tmp_path):
    images, labels = np.zeros((3, 28, 27), np.uint8), np.zeros(3, np.uint8)
    np.savez(tmp_path / "m.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    with pytest.raises(data.DataError, match=r"\(3, 28, 27\)"):
        data.load_mnist(tmp_path / "m.npz")
