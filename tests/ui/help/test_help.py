"""The help: what F1 opens."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTextBrowser

from digit_gui.ui import languages
from digit_gui.ui.looks import theme
from tests.hands import child
from tests.ui.test_theme import contrast

SECTIONS = ["Use", "How It Works", "Lessons", "Words", "Privacy", "Shortcuts"]


@pytest.fixture
def help_window(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    return child(window, "helpWindow")


def contents(help_window):
    return child(help_window, "helpContents", QListWidget)


def read(help_window, title):
    """Chooses a section with the arrow keys; its text."""
    chosen = contents(help_window)
    QTest.keyClick(chosen, Qt.Key.Key_Home)
    for _ in range(SECTIONS.index(title)):
        QTest.keyClick(chosen, Qt.Key.Key_Down)
    return child(help_window, "helpText", QTextBrowser).toPlainText()


def test_each_section_is_reached_by_keys_and_begins_with_its_title(help_window):
    chosen = contents(help_window)
    assert [chosen.item(row).text() for row in range(chosen.count())] == SECTIONS
    for title in SECTIONS:
        assert read(help_window, title).startswith(title)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Use", ["Predict", "Unknown", "Shift", "arrow keys"]),
        ("How It Works", ["framed", "kernels", "100 %"]),
        ("Lessons", ["Too few drawings", "Why convolutions?"]),
        ("Words", ["Feature map", "Receptive field"]),
        ("Privacy", ["nothing that you draw leaves"]),
        ("Shortcuts", ["Predict", "Return", "F11", "right mouse button", "Space", "Esc"]),
    ],
)
def test_what_is_said(help_window, title, words):
    text = read(help_window, title)
    assert [word for word in words if word not in text] == []


def test_all_keys_are_listed_in_the_groups_of_the_menus(window, help_window):
    text = read(help_window, "Shortcuts")
    for title in ("File", "Edit", "View", "Model", "Help"):
        assert f"\n{title}\n" in text
    for action in window.actions():
        if action.shortcuts():
            assert action.text().replace("&", "").rstrip(".") in text


def test_pictures_are_there_in_the_colours_of_the_window(help_window):
    text = child(help_window, "helpText", QTextBrowser)
    papers = []
    for appearance in ("light", "dark"):
        theme.use_appearance(appearance)
        QApplication.processEvents()
        document = text.document()
        for name in ("picture:answer", "picture:framing", "picture:kernel", "icon:undo"):
            picture = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
            assert not picture.isNull()
        answer = document.resource(QTextDocument.ResourceType.ImageResource, QUrl("picture:answer"))
        papers.append(answer.pixelColor(answer.width() // 2, 0).lightness())
        palette = QApplication.palette()
        assert contrast(theme.ink(palette), theme.paper(palette)) >= 7
    theme.use_appearance("system")
    assert papers[0] > 200 > 60 > papers[1]


def test_escape_closes_it_and_f1_opens_it_where_it_was(window, help_window, qtbot):
    assert read(help_window, "Words")
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert help_window.isVisible()
    assert contents(help_window).currentItem().text() == "Words"


def test_reading_leaves_nothing_behind(help_window):
    text = child(help_window, "helpText", QTextBrowser)
    for title in SECTIONS:
        read(help_window, title)
    assert len(help_window.findChildren(QTextDocument)) == 1
    assert text.verticalScrollBar().value() == 0


def test_shortcuts_opens_that_section(window):
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    chosen = contents(child(window, "helpWindow"))
    assert chosen.currentItem().text() == "Shortcuts"


def test_it_is_open_in_the_next_language_too_and_from_right_to_left(
    qapp, window, help_window, qtbot
):
    menus = window.menuBar()
    next(a for a in window.findChildren(QAction) if a.data() == "ar").trigger()
    try:
        qtbot.waitUntil(lambda: window.menuBar() is not menus)
        qtbot.wait(50)
        opened = child(window, "helpWindow")
        assert opened.isVisible()
        text = child(opened, "helpText", QTextBrowser)
        assert text.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
        listed = contents(opened)
        assert listed.mapTo(opened, listed.rect().topLeft()).x() > text.x()
    finally:
        languages.speak(qapp, "en")
