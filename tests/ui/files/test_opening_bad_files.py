"""Files that are no pictures, or no good ones: each is said, and nothing is lost."""

import struct
import zlib

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.hands import child, digit, document, draw, image_of, message
from tests.offering import CONTROL, drop, files, paste, picture, wait_for_complaint


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
    return data.data()


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
    before, step = image_of(window), document(window).drawing.position
    if content := HOSTILE[name]:
        (tmp_path / name).write_bytes(content())
    drop(window, files(tmp_path / name))
    said = wait_for_complaint(qtbot, window)
    assert said.endswith(".")
    assert str(tmp_path) not in said
    assert np.array_equal(image_of(window), before)
    assert document(window).drawing.position == step
    assert not child(window, "importPreview").isVisible()


@pytest.mark.parametrize("put", [paste, drop])
def test_what_is_no_picture_is_not_opened(window, put):
    before = message(window)
    held = QMimeData()
    held.setText("neither")
    put(window, held)
    assert message(window) == ("There is no picture in the clipboard." if put is paste else before)


def test_an_empty_clipboard_is_said_to_be_empty(window):
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert message(window) == "There is no picture in the clipboard."
