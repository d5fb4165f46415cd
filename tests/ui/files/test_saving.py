"""The drawing and its answer as files, and in the clipboard."""

import json
import os
import sys
from contextlib import contextmanager, nullcontext

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.hands import RIGHT, ask, child, click, digit, draw, image_of, message, result, stroke
from tests.offering import open_file

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


_NOTHING = nullcontext()


def save(window, file, chosen=0, key=Qt.Key.Key_S, name="saveDialog", during=_NOTHING):
    QTest.keyClick(window, key, CONTROL)
    dialog = child(window, name, QFileDialog)
    dialog.selectNameFilter(dialog.nameFilters()[chosen])
    with during:
        dialog.fileSelected.emit(str(file))
    dialog.close()


def export(window, file, **more):
    save(window, file, key=Qt.Key.Key_E, name="exportDialog", **more)


def values(picture):
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.array(grey.constBits()).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()]


def action(window, text):
    return next(a for a in window.actions() if a.text().replace("&", "") == text)


@pytest.mark.parametrize(("chosen", "pixels"), [(0, 1), (1, 10), (2, 20), (3, 40)])
def test_as_a_picture(window, tmp_path, chosen, pixels):
    draw(window, digit(5))
    file = tmp_path / "five.png"
    save(window, file, chosen)
    assert message(window) == f"Saved as {file}."
    expected = np.kron(255 - image_of(window), np.ones((pixels, pixels), np.uint8))
    assert np.array_equal(values(QImage(str(file))), expected)


def test_with_its_strokes_and_opened_again_with_undo_intact(window, qtbot, tmp_path):
    seen = []
    for points in (*digit(5), *digit(4)):
        stroke(window, points)
        seen.append(image_of(window))
    stroke(window, [(2, 14), (26, 14)], RIGHT)
    seen.append(image_of(window))
    file = tmp_path / "drawing.json"
    save(window, file, 2)
    click(window, "clearButton")
    stroke(window, [(4, 4), (9, 9)])
    other = image_of(window)
    open_file(window, file)
    qtbot.waitUntil(lambda: np.array_equal(image_of(window), seen[-1]))
    qtbot.waitUntil(lambda: bool(result(window).text()))
    for image in reversed(seen):
        assert np.array_equal(image_of(window), image)
        click(window, "undoButton")
    assert not image_of(window).any()
    click(window, "undoButton")
    assert np.array_equal(image_of(window), other)


def test_only_as_what_there_is(window, tmp_path):
    draw(window, digit(5))
    save(window, tmp_path / "five.tiff")
    assert ".png" in message(window)
    assert not list(tmp_path.glob("five*"))


@contextmanager
def full_disk(folder):
    """No file may grow beyond some bytes, as on a disk that is full."""
    if sys.platform == "win32":  # for mypy: the marker leaves it out
        return
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def no_right(folder):
    """Nobody may write into the folder."""
    if sys.platform == "win32":  # for mypy: the marker leaves it out
        return
    folder.chmod(0o555)
    person = os.geteuid()
    if person == 0:
        # The superuser may do anything.
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(person)
        folder.chmod(0o755)


@pytest.mark.linux
@pytest.mark.parametrize("trouble", [full_disk, no_right])
@pytest.mark.parametrize("name", ["old.png", "old.json"])
def test_what_cannot_be_written_leaves_the_old_file_whole(window, qtbot, tmp_path, trouble, name):
    draw(window, digit(5))
    ask(qtbot, window)
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / name
    file.write_text("old")
    for put in (save, export) if name.endswith("json") else (save,):
        # Only while it is written: the dialog watches folders that nobody else may enter.
        put(window, file, during=trouble(folder))
        assert "could not be written" in message(window)
    assert file.read_text() == "old"
    assert list(folder.iterdir()) == [file]


def test_the_picture_is_copied(window):
    draw(window, digit(5))
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL)
    copied = values(QGuiApplication.clipboard().image())
    assert np.array_equal(copied[10::20, 10::20], 255 - image_of(window))


def test_the_likelihoods_are_copied(window, qtbot):
    draw(window, digit(5))
    ask(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert [row[0] for row in rows] == list("0123456789")
    assert sum(float(row[1]) for row in rows) == pytest.approx(1, abs=0.001)
    assert float(rows[5][1]) > 0.5


@pytest.mark.parametrize("known", [True, False])
def test_the_answer_is_exported(window, qtbot, tmp_path, known):
    star = [[(14, 3), (20, 23), (4, 10), (24, 10), (8, 23), (14, 3)]]
    draw(window, digit(5) if known else star)
    predictions = []
    window.workspace.predictions.answered.connect(lambda a: predictions.append(a.prediction))
    answer = ask(qtbot, window)
    assert (answer == "5") == known
    file = tmp_path / "answer.json"
    export(window, file)
    exported = json.loads(file.read_text())
    assert exported["digit"] == (5 if known else "Unknown")
    assert np.array_equal(np.float32(exported["likelihoods"]), predictions[-1].likelihoods)


def test_actions_are_on_when_there_is_something(window, qtbot):
    drawing = [action(window, "Save Drawing As..."), action(window, "Copy Picture")]
    answer = [action(window, "Export Answer..."), action(window, "Copy Likelihoods")]

    def on(actions):
        (enabled,) = {a.isEnabled() for a in actions}
        return enabled

    assert not on(drawing)
    assert not on(answer)
    draw(window, digit(5))
    assert on(drawing)
    assert not on(answer)
    ask(qtbot, window)
    assert on(answer)
    stroke(window, [(4, 4), (9, 9)])
    assert not on(answer)
    ask(qtbot, window)
    click(window, "clearButton")
    assert not on(drawing)
    assert not on(answer)
