"""Pictures and drawings from outside: opened, pasted, dropped, named on the command line."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from digit_gui.app import create_app
from digit_gui.imaging import image_file
from digit_gui.resources import default_model
from digit_gui.ui.main_window import MainWindow
from digit_gui.workspace.workspace import Workspace
from tests.hands import LEFT, child, click, digit, draw, image_of, message, result, stroke
from tests.offering import (
    drop,
    file_as,
    files,
    image_data,
    paste,
    picture,
    wait_for_answer,
    wait_for_complaint,
)


@pytest.mark.parametrize("way", ["open", "paste", "drop"])
def test_a_file_is_read_and_answered(window, qtbot, tmp_path, way):
    file = tmp_path / "four.png"
    picture(4).save(str(file))
    file_as(way, window, file)
    wait_for_answer(qtbot, window, "4")
    assert result(window).property("stale") is False


@pytest.mark.parametrize("put", [paste, drop])
def test_a_picture_without_a_file_is_read_and_answered(window, qtbot, put):
    put(window, image_data(picture(2)))
    wait_for_answer(qtbot, window, "2")


@pytest.mark.parametrize(
    ("d", "name", "look"),
    [
        (0, "a.jpg", {}),
        (3, "a.bmp", {"ink": "#f4f4f4", "paper": "#102018"}),
        (6, "a.webp", {"ink": "black", "paper": "transparent"}),
        (7, "a.tiff", {"kind": QImage.Format.Format_Grayscale8, "size": (90, 56)}),
        (5, "a.gif", {"ink": "red", "paper": "white"}),
        (2, "a.png", {"ink": "white", "paper": "transparent", "size": (2400, 1800)}),
    ],
)
def test_formats_sizes_and_colours(window, qtbot, tmp_path, d, name, look):
    file = tmp_path / name
    if not picture(d, **look).save(str(file)):
        # Qt reads more than it writes.
        picture(d, **look).save(str(file), "png")
    drop(window, files(file))
    wait_for_answer(qtbot, window, str(d))


def test_it_is_one_step_that_can_be_undone(window, qtbot):
    draw(window, digit(7))
    before = image_of(window)
    paste(window, image_data(picture(3)))
    wait_for_answer(qtbot, window, "3")
    taken = image_of(window)
    click(window, "undoButton")
    assert np.array_equal(image_of(window), before)
    click(window, "redoButton")
    assert np.array_equal(image_of(window), taken)


def test_it_shows_what_was_taken_from_where(window, qtbot, tmp_path):
    view = child(window, "importPreview")
    assert not view.isVisible()
    file = tmp_path / "<b>four.png"
    picture(4).save(str(file))
    drop(window, files(file))
    qtbot.waitUntil(view.isVisible, timeout=20_000)
    left, top, width, height = view.imported.area
    assert 0.5 < left < left + width <= 1
    assert 0.25 < top < top + height < 0.75
    assert "&lt;b&gt;four.png" in view.toolTip()
    click(window, "undoButton")
    assert not view.isVisible()
    click(window, "redoButton")
    assert view.isVisible()
    stroke(window, [(2, 2), (4, 4)])
    assert view.isVisible()
    click(window, "clearButton")
    assert not view.isVisible()


def test_it_does_not_stand_beside_words_about_another_file(window, qtbot, tmp_path):
    view = child(window, "importPreview")
    four, blank = tmp_path / "four.png", tmp_path / "blank.png"
    picture(4).save(str(four))
    empty = QImage(60, 60, QImage.Format.Format_RGB32)
    empty.fill(Qt.GlobalColor.white)
    empty.save(str(blank))
    drop(window, files(four))
    wait_for_answer(qtbot, window, "4")
    assert view.isVisible()
    drop(window, files(blank))
    assert "Opening blank.png" in message(window)
    assert not view.isVisible()
    complaint = wait_for_complaint(qtbot, window)
    assert "written" in complaint
    assert not view.isVisible()
    # With the next stroke the words go, and the drawing is still that of the first picture.
    stroke(window, [(2, 2), (4, 4)])
    assert message(window) != complaint
    assert view.isVisible()
    drop(window, files(four, blank))
    assert not view.isVisible()


def test_it_goes_when_an_earlier_drawing_is_brought_back(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_H)
    draw(window, digit(7))
    click(window, "predictButton")
    wait_for_answer(qtbot, window, "7")
    paste(window, image_data(picture(4)))
    wait_for_answer(qtbot, window, "4")
    assert child(window, "importPreview").isVisible()
    strip = child(window, "drawingsStrip", QListWidget)
    seven = next(strip.item(row) for row in range(strip.count()) if strip.item(row).text() == "7")
    QTest.mouseClick(strip.viewport(), LEFT, pos=strip.visualItemRect(seven).center())
    assert not child(window, "importPreview").isVisible()
    click(window, "undoButton")
    assert child(window, "importPreview").isVisible()


class Slow:
    """Reads pictures when it is told to, in the order it is told to."""

    def __init__(self, monkeypatch):
        self.gates: dict[Path, threading.Event] = {}
        read = image_file.open_image

        def wait_and_read(path):
            self.gates[path].wait(20)
            return read(path)

        monkeypatch.setattr(image_file, "open_image", wait_and_read)

    def file(self, path, d):
        picture(d).save(str(path))
        self.gates[path] = threading.Event()
        return path


@pytest.fixture
def slow(monkeypatch):
    slow = Slow(monkeypatch)
    yield slow
    for gate in slow.gates.values():
        gate.set()
    QThreadPool.globalInstance().waitForDone()


def test_the_newest_wins(window, qtbot, tmp_path, slow):
    old, new = slow.file(tmp_path / "old.png", 3), slow.file(tmp_path / "new.png", 7)
    drop(window, files(old))
    assert "Opening old.png" in message(window)
    drop(window, files(new))
    slow.gates[new].set()
    wait_for_answer(qtbot, window, "7")
    image = image_of(window)
    slow.gates[old].set()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert np.array_equal(image_of(window), image)


def test_one_may_draw_while_it_is_read(window, qtbot, tmp_path, slow):
    file = slow.file(tmp_path / "late.png", 3)
    drop(window, files(file))
    draw(window, digit(7))
    drawn = image_of(window)
    slow.gates[file].set()
    wait_for_answer(qtbot, window, "3")
    click(window, "undoButton")
    assert np.array_equal(image_of(window), drawn)


def test_closing_while_it_is_read_is_safe(window, tmp_path, slow):
    file = slow.file(tmp_path / "late.png", 3)
    drop(window, files(file))
    window.close()
    # So that the process ends without waiting for it.
    assert not window.closed_in_time
    slow.gates[file].set()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def test_a_file_on_the_command_line_waits_for_the_network(qtbot, tmp_path):
    file = tmp_path / "--3.png"
    picture(3).save(str(file))
    _, window = create_app(["digit-gui", "--", str(file)])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: image_of(window).any(), timeout=20_000)
    qtbot.waitUntil(lambda: result(window).text() == "3", timeout=60_000)


def test_a_bad_file_on_the_command_line_is_still_said_when_the_network_is_ready(
    qtbot, settings, recognizer, tmp_path
):
    gate = threading.Event()

    def load(path):
        gate.wait(20)
        return recognizer

    window = MainWindow(Workspace(load), settings, default_model(), tmp_path / "gone.png")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "gone.png is" in message(window))
    with qtbot.waitSignal(window.modelReady):
        gate.set()
    assert "gone.png is" in message(window)
    stroke(window, [(5, 5), (20, 20)])
    assert "gone.png" not in message(window)
