"""A picture with several digits is shown as a page: its boxes, its text, its pieces on the grid."""

import threading

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.hands import LEFT, child, click, digit, draw, image_of, message, result
from tests.imaging.page.sheets import pixels, sheet
from tests.offering import drop, file_as, files, image_data, paste, picture, wait_for_answer
from tests.ui.page.conftest import NUMBERS, middle, text_of, view_of, wait_until_read

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view_of(window), key, modifiers)


def click_piece(qtbot, window, piece):
    QTest.mouseClick(view_of(window).viewport(), LEFT, pos=middle(window, piece))


@pytest.mark.parametrize("way", ["open", "paste", "drop"])
def test_a_picture_with_several_digits_is_shown_with_its_text(window, qtbot, page_file, way):
    file_as(way, window, page_file)
    wait_until_read(qtbot, window)
    assert view_of(window).isVisible()
    assert text_of(window).splitlines() == NUMBERS
    assert "13 digits in 3 lines" in child(window, "pageStatusLabel").text()
    assert "Opening" not in message(window)


def test_a_picture_in_the_clipboard_is_shown_as_a_page(window, qtbot):
    page = np.ascontiguousarray(pixels(sheet(["42"])))
    kind = QImage.Format.Format_RGBA8888
    paste(window, image_data(QImage(page.data, page.shape[1], page.shape[0], kind).copy()))
    wait_until_read(qtbot, window)
    assert text_of(window) == "42"


def test_a_picture_with_one_digit_is_put_on_the_grid_as_before(window, qtbot):
    paste(window, image_data(picture(4)))
    wait_for_answer(qtbot, window, "4")
    assert not window.workspace.pages.pages


def test_a_click_puts_the_digit_on_the_grid_and_undo_brings_the_drawing_back(
    window, qtbot, page_file
):
    draw(window, digit(3))
    drawn = image_of(window)
    drop(window, files(page_file))
    wait_until_read(qtbot, window)
    pieces = view_of(window).pieces
    np.testing.assert_array_equal(image_of(window), drawn)
    for at in (2, 5):
        click_piece(qtbot, window, pieces[at])
        np.testing.assert_array_equal(image_of(window), pieces[at].image)
    wait_for_answer(qtbot, window, "8")
    # Those that were looked at are one step.
    click(window, "undoButton")
    np.testing.assert_array_equal(image_of(window), drawn)


def test_the_keys_go_from_box_to_box(shown, qtbot):
    book = shown.workspace.pages
    assert view_of(shown).hasFocus()
    for key, text in (
        (Qt.Key.Key_Right, "0"),
        (Qt.Key.Key_Right, "1"),
        (Qt.Key.Key_Down, "1"),
        (Qt.Key.Key_End, "1"),
        (Qt.Key.Key_Left, "3"),
        (Qt.Key.Key_Up, "0"),
        (Qt.Key.Key_End, "2"),
    ):
        press(shown, key)
        assert str(book.piece.digit) == text
        wait_for_answer(qtbot, shown, text)


def test_a_click_in_the_text_selects_its_box(shown, qtbot):
    text = child(shown, "pageText")
    cursor = text.textCursor()
    cursor.setPosition(text_of(shown).index("8"))
    at = text.cursorRect(cursor).center()
    at.setX(at.x() + 4)
    QTest.mouseClick(text.viewport(), LEFT, pos=at)
    wait_for_answer(qtbot, shown, "8")
    assert shown.workspace.pages.piece.digit == 8


def test_the_way_back_to_drawing_and_to_the_page(shown, qtbot):
    assert not child(shown, "backToPageButton").isVisible()
    click(shown, "backToDrawingButton")
    assert not view_of(shown).isVisible()
    assert child(shown, "backToPageButton").isVisible()
    click(shown, "backToPageButton")
    assert view_of(shown).isVisible()
    press(shown, Qt.Key.Key_Escape)
    assert not view_of(shown).isVisible()
    # The inside view and the page take turns.
    click(shown, "backToPageButton")
    click(shown, "insideToggle")
    assert child(shown, "networkView").isVisible()
    assert not view_of(shown).isVisible()
    click(shown, "backToPageButton")
    assert not child(shown, "networkView").isVisible()
    assert view_of(shown).isVisible()
    assert (shown.width(), shown.height()) == (960, 680)


def test_the_text_can_be_copied(shown):
    click(shown, "copyTextButton")
    assert QGuiApplication.clipboard().text().splitlines() == NUMBERS
    QGuiApplication.clipboard().clear()
    press(shown, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == NUMBERS
    QGuiApplication.clipboard().clear()


def test_several_files_open_as_pages_one_after_another(window, qtbot, tmp_path):
    names = []
    for name, text in (("a.png", "27"), ("b.png", "8"), ("c.png", "315")):
        cv2.imwrite(str(tmp_path / name), sheet([text]))
        names.append(tmp_path / name)
    (tmp_path / "d.png").write_text("words")
    drop(window, files(*names, tmp_path / "d.png"))
    qtbot.waitUntil(lambda: len(window.workspace.pages.pages) == 4)
    wait_until_read(qtbot, window)
    assert text_of(window) == "27"
    assert child(window, "pageNumberLabel").text() == "1 of 4"
    click(window, "nextPageButton")
    assert text_of(window) == "8"
    press(window, Qt.Key.Key_PageDown)
    assert text_of(window) == "315"
    click(window, "nextPageButton")
    assert "d.png is not a supported image" in child(window, "pageStatusLabel").text()
    assert not child(window, "nextPageButton").isEnabled()
    click(window, "closePageButton")
    assert text_of(window) == "315"
    for _ in range(3):
        click(window, "closePageButton")
    assert not view_of(window).isVisible()
    assert not child(window, "backToPageButton").isVisible()


class Slow:
    """The network, which reads pages only when it is let through."""

    def __init__(self, recognizer, gate):
        self._recognizer, self._gate = recognizer, gate

    def __getattr__(self, name):
        return getattr(self._recognizer, name)

    def predict_all(self, images):
        self._gate.wait(20)
        return self._recognizer.predict_all(images)


def test_reading_can_be_cancelled_and_taken_up_again(make_window, qtbot, recognizer, tmp_path):
    gate = threading.Event()
    window = make_window(lambda path: Slow(recognizer, gate))
    file = tmp_path / "many.png"
    cv2.imwrite(str(file), sheet(["0123456789"] * 5))
    drop(window, files(file))
    book = window.workspace.pages
    qtbot.waitUntil(lambda: bool(book.pages), timeout=30_000)
    assert child(window, "pageProgressBar").isVisible()
    assert "Reading" in child(window, "pageStatusLabel").text()
    click(window, "cancelReadingButton")
    gate.set()
    assert "cancelled" in child(window, "pageStatusLabel").text()
    assert not text_of(window)
    assert not child(window, "pageProgressBar").isVisible()
    click(window, "readAgainButton")
    wait_until_read(qtbot, window)
    assert text_of(window).splitlines() == ["0123456789"] * 5


def test_a_page_waits_for_the_network(make_window, qtbot, recognizer, page_file):
    gate = threading.Event()

    def load(path):
        gate.wait(20)
        return recognizer

    window = make_window(load, ready=False)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "importPreview") is not None)
    drop(window, files(page_file))
    qtbot.waitUntil(lambda: bool(window.workspace.pages.pages), timeout=30_000)
    assert "Waiting for the network" in child(window, "pageStatusLabel").text()
    gate.set()
    wait_until_read(qtbot, window)
    assert text_of(window).splitlines() == NUMBERS


def test_a_page_without_any_digit_says_so(window, qtbot, tmp_path):
    page = np.full((300, 400), 245, np.uint8)
    for at, letter in enumerate("MWKRAH"):
        place = (20 + 60 * at, 150)
        cv2.putText(page, letter, place, cv2.FONT_HERSHEY_SIMPLEX, 1.6, 30, 4, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "words.png"), page)
    drop(window, files(tmp_path / "words.png"))
    wait_until_read(qtbot, window)
    assert "No digit was found" in child(window, "pageStatusLabel").text()
    assert not child(window, "copyTextButton").isEnabled()


def test_the_answer_of_a_piece_is_that_of_any_drawing(shown, qtbot):
    press(shown, Qt.Key.Key_Right)
    wait_for_answer(qtbot, shown, "0")
    assert result(shown).property("stale") is False
