"""My Hand: ten digits written, examples relabelled, the network taught, kept and left again."""

import json
import shutil

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QSpinBox

from digit_gui.app import load_recognizer
from digit_gui.core.hand.example import Example
from digit_gui.core.hand.judgement import Note
from digit_gui.core.hand.note_file import add_note, checksum, read_note
from digit_gui.resources import default_model
from digit_gui.workspace.hand.hand_files import hands_folder, taught_network
from tests.hands import ask, child, click, digit, drawing, grid_of, stroke

SLOW = 300_000
"""Milliseconds: the process that teaches imports TensorFlow, on a busy machine too."""


@pytest.fixture
def window(make_window, recognizer):
    """The program's window, which can load other networks, too."""
    shutil.rmtree(hands_folder(), ignore_errors=True)
    own = default_model()
    return make_window(lambda path: recognizer if path == own else load_recognizer(path))


@pytest.fixture
def my_hand(window):
    """The window My Hand, opened with its key; its process is not waited for."""
    return opened(window)


def opened(window):
    grid_of(window).setFocus()
    QTest.keyClick(grid_of(window), Qt.Key.Key_M)
    return child(window, "myHandWindow")


def labels(window):
    return sorted(example.label for example in window.workspace.hands.examples)


def select(my_hand, row, column=0):
    table = child(my_hand, "examplesTable")
    index = table.model().index(row, column)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    table.selectionModel().setCurrentIndex(index, flags)
    table.setFocus()
    return table


def said(my_hand):
    return child(my_hand, "handMessage", QLabel).text()


def write(my_hand, d):
    """Strokes on the writing grid."""
    grid = child(my_hand, "writingGrid")
    for points in digit(d):
        stroke_on(grid, points)


def stroke_on(grid, points):
    class Only:
        """What `stroke` looks for a grid in."""

        def findChild(self, *_):
            return grid

    stroke(Only(), points)


def test_write_ten_asks_for_each_digit_keeps_each_and_goes_back(window, my_hand):
    assert not child(my_hand, "teachButton").isEnabled()
    child(my_hand, "timesBox", QSpinBox).setValue(1)
    click(my_hand, "writeTenButton")
    question = child(my_hand, "writeTenQuestion", QLabel)
    grid = child(my_hand, "writingGrid")
    for d in range(10):
        assert question.text().startswith(f"Write a{'n' if d == 8 else ''} {d}")
        assert not child(my_hand, "nextButton").isEnabled()
        write(my_hand, d)
        assert child(my_hand, "nextButton").isEnabled()
        if d == 4:
            QTest.keyClick(grid, Qt.Key.Key_Return)
            assert labels(window) == [0, 1, 2, 3, 4]
            # Back: it was not good; it is on the grid again.
            click(my_hand, "undoWritingButton")
            assert labels(window) == [0, 1, 2, 3]
            assert grid.property("image").any()
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert labels(window) == list(range(10))
    assert said(my_hand) == "10 examples kept."
    assert child(my_hand, "examplesTable").isVisible()
    strokes = [len(json.loads(e.drawing)["steps"]) for e in window.workspace.hands.examples]
    assert strokes == [len(digit(d)) for d in range(10)]
    click(my_hand, "writeTenButton")
    write(my_hand, 0)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    click(my_hand, "stopWritingButton")
    assert said(my_hand) == "1 example kept."


def test_examples_are_relabelled_deleted_and_brought_back(window, my_hand):
    hands = window.workspace.hands
    hands.keep(drawing(digit(7)), 1)
    hands.keep(drawing(digit(3)), 3)
    assert not child(my_hand, "deleteExampleButton").isEnabled()
    table = select(my_hand, 1)
    QTest.keyClick(table, Qt.Key.Key_7)
    assert labels(window) == [3, 7]
    assert [e.label for e in table.selected] == [7]
    QTest.keyClick(table, Qt.Key.Key_N)
    assert labels(window) == [-1, 3]
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert labels(window) == [3]
    for before in ([-1, 3], [3, 7], [1, 3], [1]):
        click(my_hand, "undoHandButton")
        assert labels(window) == before
    click(my_hand, "redoHandButton")
    assert labels(window) == [1, 3]


def test_several_hands_as_files_too(window, my_hand, tmp_path):
    hands = window.workspace.hands
    hands.keep(drawing(digit(7)), 7)
    file = tmp_path / "hand.json"
    file.write_bytes(hands.exported())
    child(my_hand, "newHand", QAction).trigger()
    dialog = child(my_hand, "handNameDialog", QInputDialog)
    dialog.setTextValue("Anna")
    dialog.accept()
    box = child(my_hand, "handBox", QComboBox)
    assert (hands.current.name, box.currentText(), labels(window)) == ("Anna", "Anna", [])
    hands.import_file(file)
    assert hands.current.name == "My hand 2"
    assert labels(window) == [7]
    assert "1 example" in said(my_hand)
    file.write_text("{")
    hands.import_file(file)
    assert "can't be used" in said(my_hand)
    child(my_hand, "removeHand", QAction).trigger()
    assert {hand.name for hand in hands.hands} == {"My hand", "Anna"}
    click(my_hand, "undoHandButton")
    assert "My hand 2" in {hand.name for hand in hands.hands}
    hands.add_hand("anna")
    assert "already" in said(my_hand)
    # Another program keeps an example of the same hand.
    anna = next(hand for hand in hands.hands if hand.name == "Anna")
    type(hands._store)(hands._store.path).add(anna.number, [Example(4, drawing(digit(4)))])
    hands.choose(anna.number)
    hands.refresh()
    assert labels(window) == [4]


def test_teach_cancel_keep_and_back(window, my_hand, qtbot):
    hands, teaching = window.workspace.hands, window.workspace.teaching
    mirrored = {d: drawing(digit(d))[:, ::-1].copy() for d in (2, 3, 7)}
    hands.keep_all([Example(d, image) for d, image in mirrored.items() for _ in range(3)])
    click(my_hand, "teachButton")
    assert child(my_hand, "teachingProgress").isVisible()
    click(my_hand, "cancelTeachingButton")
    assert not teaching.is_learning
    click(my_hand, "teachButton")
    qtbot.waitUntil(lambda: teaching.judgement is not None, timeout=SLOW)
    words = child(my_hand, "teachingLabel", QLabel).text()
    assert "9 examples" in words
    assert "Strangers' digits" in words
    # With other examples it is out of date.
    hands.keep(drawing(digit(7)), 7)
    assert teaching.judgement is None
    click(my_hand, "undoHandButton")
    click(my_hand, "teachButton")
    qtbot.waitUntil(lambda: teaching.judgement is not None, timeout=SLOW)
    click(my_hand, "dismissTaughtButton")
    assert not taught_network(hands.current.number).exists()
    click(my_hand, "teachButton")
    qtbot.waitUntil(lambda: teaching.judgement is not None, timeout=SLOW)
    assert teaching.can_keep
    before = default_model().read_bytes()
    with qtbot.waitSignal(window.modelReady, timeout=SLOW):
        click(my_hand, "keepTaughtButton")
    assert default_model().read_bytes() == before
    assert child(window, "answeringLabel", QLabel).text() == "Taught: My hand"
    window.workspace.document.replace(mirrored[3])
    assert ask(qtbot, window) == "3"
    with qtbot.waitSignal(window.modelReady, timeout=SLOW):
        click(window, "backToOwnButton")
    assert ask(qtbot, window) != "3"
    with qtbot.waitSignal(window.modelReady, timeout=SLOW):
        click(my_hand, "useTaughtButton")
    assert ask(qtbot, window) == "3"
    # It answers the next time, too.
    window.close()
    assert window._settings["network/hand"] == hands.hands[0].number
    note = read_note(taught_network(hands.hands[0].number))
    assert note is not None
    assert note.hand == "My hand"
    assert note.counts == {"2": 3, "3": 3, "7": 3}
    assert note.base == checksum(default_model())


@pytest.mark.long
def test_a_network_of_an_earlier_version_is_taught_again(window, qtbot):
    hands = window.workspace.hands
    hands.keep(drawing(digit(7)), 7)
    old = taught_network(hands.current.number)
    shutil.copy(default_model(), old)
    add_note(old, Note("My hand", {"7": 1}, "an earlier one", "0.0", {}))
    window._content.network.load(old)
    qtbot.waitUntil(
        lambda: (note := read_note(old)) is not None and note.base == checksum(default_model()),
        timeout=SLOW,
    )
    qtbot.waitUntil(lambda: child(window, "answeringLabel", QLabel).text() == "Taught: My hand")
