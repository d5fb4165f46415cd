"""Pictures and drawings from outside: opened, pasted, dropped, named on the command line."""

import struct
import threading
import zlib

import numpy as np
import pytest
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QThreadPool,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digit_gui import pictures
from digit_gui.app import create_app
from digit_gui.paths import default_model
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.network import Network
from tests.hands import child, click, digit, draw, image_of, message, result, stroke

CONTROL = Qt.KeyboardModifier.ControlModifier


def picture(d, ink="#203050", paper="#e8e4d8", size=(500, 400), kind=QImage.Format.Format_ARGB32):
    """A digit a third as high as the picture, right of its middle."""
    drawn = QImage(*size, kind)
    drawn.fill(QColor(paper))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cell = size[1] / 56
    painter.translate(size[0] / 2, size[1] / 4)
    pen = QPen(QColor(ink), 2.2 * cell)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for points in digit(d):
        painter.drawPolyline(QPolygonF([QPointF(x * cell, y * cell) for x, y in points]))
    painter.end()
    return drawn


def open_file(window, file):
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL)
    dialog = child(window, "openDialog", QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()


def paste(window, data):
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)


def drop(window, data):
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copy, data, left, none))


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def image_data(image):
    data = QMimeData()
    data.setImageData(image)
    return data


def file_as(way, window, path):
    if way == "open":
        open_file(window, path)
    elif way == "paste":
        paste(window, files(path))
    else:
        drop(window, files(path))


def wait_for_answer(qtbot, window, text):
    qtbot.waitUntil(lambda: result(window).text() == text, timeout=20_000)


def wait_for_complaint(qtbot, window):
    qtbot.waitUntil(
        lambda: message(window) and not message(window).startswith("Reading"), timeout=20_000
    )
    return message(window)


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
    view = child(window, "takenView")
    assert not view.isVisible()
    file = tmp_path / "<b>four.png"
    picture(4).save(str(file))
    drop(window, files(file))
    qtbot.waitUntil(view.isVisible, timeout=20_000)
    area, size = view.taken.area, view.taken.thumbnail.size()
    assert area.left() > size.width() / 2
    assert area.right() <= size.width()
    assert size.height() / 4 < area.top() < area.bottom() < size.height() * 3 / 4
    assert "&lt;b&gt;four.png" in view.toolTip()
    click(window, "undoButton")
    assert not view.isVisible()
    click(window, "redoButton")
    assert view.isVisible()
    stroke(window, [(2, 2), (4, 4)])
    assert view.isVisible()
    click(window, "clearButton")
    assert not view.isVisible()


def png(width, height):
    """A PNG whose head promises more than there is."""

    def chunk(kind, body):
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


# Two pictures of 1 x 1.
GIF = (
    b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff"
    + b"!\xf9\4\0\n\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0" * 2
    + b";"
)


def saved(kind, **look):
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(4, **look).save(buffer, kind)
    return bytes(data)


HOSTILE = {
    "empty.png": lambda: b"",
    "text.png": lambda: b"no picture",
    "truncated.png": lambda: saved("png")[:-400],
    "truncated.jpg": lambda: saved("jpg")[:-400],
    "huge.png": lambda: png(30_000, 30_000),
    "dot.png": lambda: saved("png", size=(1, 1)),
    "blank.png": lambda: saved("png", ink="white", paper="white"),
    "moving.gif": lambda: GIF,
    "foreign.json": lambda: b'{"digit": 3}',
    "broken.json": lambda: b"{\xff",
    "gone.png": None,
    "gone.json": None,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_is_said_and_changes_nothing(window, qtbot, tmp_path, name):
    draw(window, digit(7))
    before, step = image_of(window), child(window, "drawingGrid").ink.step
    if content := HOSTILE[name]:
        (tmp_path / name).write_bytes(content())
    drop(window, files(tmp_path / name))
    said = wait_for_complaint(qtbot, window)
    assert said.endswith(".")
    assert str(tmp_path) not in said
    assert np.array_equal(image_of(window), before)
    assert child(window, "drawingGrid").ink.step == step
    assert not child(window, "takenView").isVisible()


@pytest.mark.parametrize("put", [paste, drop])
@pytest.mark.parametrize("data", [files("a.png", "b.png"), QMimeData()])
def test_more_or_less_than_one_picture_is_said(window, put, data):
    before = message(window)
    held = QMimeData()
    if data.hasUrls():
        held.setUrls(data.urls())
    held.setText("neither")
    put(window, held)
    if data.hasUrls():
        assert "digit-gui recognize" in message(window)
    else:
        assert message(window) == (
            "There is no picture in the clipboard." if put is paste else before
        )


class Slow:
    """Reads pictures when it is told to, in the order it is told to."""

    def __init__(self, monkeypatch):
        self.gates = {}
        read = pictures.read

        def wait_and_read(path):
            self.gates[path].wait(20)
            return read(path)

        monkeypatch.setattr(pictures, "read", wait_and_read)

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
    assert "Reading old.png" in message(window)
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
    load = lambda path: gate.wait(20) and recognizer  # noqa: E731
    window = MainWindow(Network(load), settings, default_model(), tmp_path / "gone.png")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "gone.png is" in message(window))
    with qtbot.waitSignal(window.modelReady):
        gate.set()
    assert "gone.png is" in message(window)
    stroke(window, [(5, 5), (20, 20)])
    assert "gone.png" not in message(window)
