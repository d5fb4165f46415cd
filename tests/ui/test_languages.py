"""The program in each of its languages, and from one to another while it runs."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMainWindow, QPushButton

from digit_gui import cli
from digit_gui.core.words import decimal, percent
from digit_gui.ui import languages
from digit_gui.ui.history.drawings_strip import DrawingsStrip
from tests.hands import ask, child, digit, document, draw, image_of, message, result
from tools.translations import CODES


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    languages.speak(qapp, "en")


def choose(qtbot, window, code):
    """Chooses a language from the menu; returns when the window speaks it."""
    menus = window.menuBar()
    action = next(a for a in window.findChildren(QAction) if a.data() == code)
    action.trigger()
    qtbot.waitUntil(lambda: window.menuBar() is not menus)
    # What was shown before is deleted; it must not be heard from again.
    qtbot.wait(50)


def test_the_command_line_knows_the_same_languages():
    assert set(cli._LANGUAGES) == set(languages.LANGUAGES) == {"en", *CODES}


@pytest.mark.parametrize(
    ("code", "number", "share"),
    [
        ("en", "1,234.5", "12.3 %"),
        ("de", "1.234,5", "12,3"),
        ("fr", "1\N{NARROW NO-BREAK SPACE}234,5", "12,3"),
        ("ar", "1,234.5", "12.3"),
    ],
)
def test_numbers_are_written_as_in_the_language(qapp, code, number, share):
    languages.speak(qapp, code)
    assert decimal(1234.5, 1) == number
    assert percent(0.123, 1).startswith(share)


def test_arabic_is_written_from_right_to_left(qapp):
    languages.speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().zeroDigit() == "0"
    languages.speak(qapp, "de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_texts_that_are_no_longer_needed_go(qapp, qtbot):
    for code in ("de", "fr", "en"):
        languages.speak(qapp, code)
    qtbot.waitUntil(lambda: not qapp.findChildren(QTranslator))


def test_a_language_that_is_not_there_is_that_of_the_system(qapp):
    assert languages.speak(qapp, "tlh") == languages.of_the_system() == "en"


def test_another_language_leaves_the_drawing_the_answer_and_the_network(window, qtbot):
    draw(window, digit(4))
    ask(qtbot, window)
    drawn, answer = image_of(window), document(window).answer
    child(window, "insideToggle", QPushButton).click()
    window.resize(1000, 700)
    choose(qtbot, window, "de")
    assert isinstance(window, QMainWindow)
    assert np.array_equal(image_of(window), drawn)
    assert result(window).text() == "4"
    assert document(window).answer is not None
    assert document(window).answer.network == answer.network
    assert child(window, "insideToggle", QPushButton).isChecked()
    assert window.findChildren(DrawingsStrip)[0].count() == 1
    assert len(window.findChildren(QComboBox, "networkChoice")) == 1
    qtbot.waitUntil(lambda: child(window, "drawingGrid").width() > 100)
    draw(window, [[(3, 3), (6, 3)]])
    ask(qtbot, window)
    assert message(window) == ""


def test_the_language_is_remembered(window, settings, qtbot):
    choose(qtbot, window, "fr")
    assert settings["view/language"] == "fr"
