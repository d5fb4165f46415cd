"""What was read is corrected: another digit, no digit, split, join; undone, and saved."""

import csv
import json

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from tests.hands import LEFT, child, click
from tests.imaging.page import sheets
from tests.offering import drop, files
from tests.ui.page.conftest import middle, text_of, view_of, wait_until_read

CTRL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton


def press(window, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(view_of(window), key, modifiers)


def test_a_digit_is_typed_over_and_undone(shown):
    press(shown, Qt.Key.Key_Right, Qt.Key.Key_5)
    assert text_of(shown).splitlines()[0] == "5176 482"
    assert "as you said" in child(shown, "pieceLabel").text()
    press(shown, Qt.Key.Key_Z, modifiers=CTRL)
    assert text_of(shown).splitlines()[0] == "0176 482"
    assert not child(shown, "pageUndoButton").isEnabled()
    click(shown, "pageRedoButton")
    assert text_of(shown).splitlines()[0] == "5176 482"


def test_the_menu_names_a_digit(shown):
    piece = view_of(shown).pieces[1]
    QTest.mouseClick(view_of(shown).viewport(), RIGHT, pos=middle(shown, piece))
    menu = shown.findChild(QMenu, "pieceMenu")
    next(action for action in menu.actions() if action.text() == "&7").trigger()
    menu.close()
    assert text_of(shown).splitlines()[0] == "0776 482"


def test_what_is_no_digit_is_left_out(shown):
    press(shown, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert text_of(shown).splitlines()[0] == "176 482"
    assert not child(shown, "noDigitButton").isEnabled()
    press(shown, Qt.Key.Key_End, Qt.Key.Key_Delete)
    assert text_of(shown).splitlines()[0] == "176 48"


@pytest.fixture
def touching(window, qtbot, tmp_path):
    """A page on which a person joins two digits, and takes them apart."""
    cv2.imwrite(str(tmp_path / "a.png"), sheets.sheet(["507", "3"]))
    drop(window, files(tmp_path / "a.png"))
    wait_until_read(qtbot, window)
    return window


def test_pieces_are_joined_and_split(touching, qtbot):
    press(touching, Qt.Key.Key_Right)
    click(touching, "joinButton")
    qtbot.waitUntil(lambda: len(view_of(touching).pieces) == 3, timeout=10_000)
    assert touching.workspace.pages.piece is view_of(touching).pieces[0]
    click(touching, "splitButton")
    qtbot.waitUntil(lambda: len(view_of(touching).pieces) == 4, timeout=10_000)
    assert text_of(touching).splitlines() == ["507", "3"]
    click(touching, "pageUndoButton")
    assert len(view_of(touching).pieces) == 3
    press(touching, Qt.Key.Key_Down)
    assert not child(touching, "joinButton").isEnabled()


def test_nothing_can_be_corrected_without_a_piece(shown):
    for name in ("otherDigitButton", "noDigitButton", "splitButton", "joinButton"):
        assert not child(shown, name).isEnabled()
    QTest.mouseClick(view_of(shown).viewport(), LEFT, pos=middle(shown, view_of(shown).pieces[0]))
    assert child(shown, "splitButton").isEnabled()
    QTest.mouseClick(view_of(shown).viewport(), LEFT, pos=view_of(shown).rect().topLeft() * 2)
    assert not child(shown, "splitButton").isEnabled()


@pytest.mark.parametrize("suffix", ["txt", "csv", "json", "doc"])
def test_what_was_read_is_saved(shown, tmp_path, suffix):
    press(shown, Qt.Key.Key_Right, Qt.Key.Key_5)
    click(shown, "saveTextButton")
    dialog = child(shown, "savePageDialog", QFileDialog)
    file = tmp_path / f"out.{suffix}"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    said = child(shown, "pageStatusLabel").text()
    if suffix == "doc":
        assert "saved as .txt" in said
        assert not file.exists()
        return
    assert "Saved" in said
    content = file.read_text()
    if suffix == "txt":
        assert content == "5176 482\n31\n9153\n"
    elif suffix == "csv":
        rows = list(csv.DictReader(content.splitlines()))
        assert [row["digit"] for row in rows] == list("5176482319153")
        assert rows[0]["path"].endswith("numbers.png")
    else:
        page = json.loads(content)
        assert [line["text"] for line in page["lines"]] == ["5176 482", "31", "9153"]
        assert page["lines"][0]["digits"][0]["digit"] == "5"
