"""A window with pages of the tests' digits."""

import cv2
import pytest
from PySide6.QtCore import QRectF

from digit_gui.workspace.page.open_page import State
from tests.hands import child
from tests.imaging.page.sheets import sheet
from tests.offering import drop, files

NUMBERS = ["0176 482", "31", "9153"]


@pytest.fixture
def page_file(tmp_path):
    """A picture of three numbers."""
    file = tmp_path / "numbers.png"
    cv2.imwrite(str(file), sheet(NUMBERS))
    return file


def wait_until_read(qtbot, window):
    book = window.workspace.pages
    done = (State.READ, State.FAILED, State.CANCELLED)
    qtbot.waitUntil(
        lambda: bool(book.pages) and all(page.state in done for page in book.pages),
        timeout=30_000,
    )


@pytest.fixture
def shown(window, qtbot, page_file):
    """The window when it has read the page that was dropped on it."""
    window.resize(960, 680)
    drop(window, files(page_file))
    wait_until_read(qtbot, window)
    return window


def view_of(window):
    return child(window, "pageView")


def text_of(window):
    return child(window, "pageText").toPlainText()


def middle(window, piece):
    """Where a piece is in the view's viewport."""
    return view_of(window).place(QRectF(*piece.box)).center().toPoint()
