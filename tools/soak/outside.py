"""What comes to the window from other programs: by the clipboard, and dropped."""

from __future__ import annotations

import random

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digit_gui.ui.main_window import MainWindow
from tools.soak.material import Material
from tools.soak.pointing import LEFT, NO_MODIFIER


class Outside:
    """Pastes and drops pictures, files, text and addresses.

    Args:
        window: shown.
        material: the files.
        chance: decides which.
    """

    def __init__(self, window: MainWindow, material: Material, chance: random.Random) -> None:
        self._window = window
        self._material = material
        self._random = chance

    def paste(self) -> str:
        what = self._random.choice(["picture", "file", "text", "nothing", "URL"])
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(self._offered(what))
        QTest.keySequence(self._window.windowHandle(), QKeySequence("Ctrl+V"))
        return what

    def drop(self) -> str:
        what = self._random.choice(["picture", "file", "bad file", "files", "text", "URL"])
        data = self._offered(what)
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(200, 200), copy, data, LEFT, NO_MODIFIER)
        QApplication.sendEvent(self._window, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(200, 200), copy, data, LEFT, NO_MODIFIER)
            QApplication.sendEvent(self._window, drop)
        return f"{what} {[url.fileName() for url in data.urls()]}"

    def _offered(self, what: str) -> QMimeData:
        data = QMimeData()
        good, bad = self._material.drawings, self._material.refused
        match what:
            case "picture":
                data.setImageData(QImage(str(self._random.choice(good[1::2]))))
            case "file" | "bad file":
                file = self._random.choice(good if what == "file" else bad)
                data.setUrls([QUrl.fromLocalFile(str(file))])
            case "files":
                data.setUrls([QUrl.fromLocalFile(str(file)) for file in good[:2]])
            case "text":
                data.setText("seven")
            case "URL":
                data.setUrls([QUrl("https://example.org/digit.png")])
        return data
