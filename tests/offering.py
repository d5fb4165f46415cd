"""How a person offers the window a picture: opens a file, pastes, drops."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
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

from tests.hands import child, digit, message, result

CONTROL = Qt.KeyboardModifier.ControlModifier


def picture(d, ink="#203050", paper="#e8e4d8", size=(500, 400), kind=QImage.Format.Format_ARGB32):
    """A digit a third as high as the picture, right of its middle."""
    drawn = QImage(size[0], size[1], kind)
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
    dialog.filesSelected.emit([str(file)])
    dialog.close()


def paste(window, data):
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    # What is still there at the end is destroyed after Python, which crashes the process.
    QGuiApplication.clipboard().clear()


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
        lambda: message(window) and not message(window).startswith("Opening"), timeout=20_000
    )
    return message(window)
