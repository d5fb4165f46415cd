"""The network's picture, saved and printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from digit_gui.ui.inside.network_picture import print_on
from tests.hands import child, click


def text(panel):
    return child(panel, "insideText", QLabel).text()


@pytest.mark.parametrize(("name", "start"), [("net.png", b"\x89PNG"), ("net.svg", b"<?xml")])
def test_its_picture_can_be_saved(panel, window, tmp_path, name, start):
    file = tmp_path / name
    save(window, file)
    assert file.read_bytes().startswith(start)
    assert "Saved" in text(panel)


def save(window, file):
    QTest.keyClick(
        window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = child(window, "pictureDialog", QFileDialog)
    dialog.findChild(QLineEdit).setText(str(file))
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_a_picture_that_cannot_be_saved_is_said_so(panel, window, tmp_path):
    folder = tmp_path / "nowhere"
    save(window, folder / "net.png")
    assert "could not be written" in text(panel)
    assert not folder.exists()


def test_its_picture_can_be_printed(view, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    file = tmp_path / "net.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(file))
    print_on(view, printer)
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_picture_there_is_nothing_to_save(panel, window):
    actions = {action.text(): action for action in window.actions()}
    save_action = actions["&Save the Network's Picture..."]
    assert save_action.isEnabled()
    click(window, "clearButton")
    assert not save_action.isEnabled()
