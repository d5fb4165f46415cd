"""No text of the main window is cut off, in any language, where the window is small."""

import re

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QWidget,
)

from digit_gui.ui import languages
from tests.hands import INSIDE_TABS, answered, ask, child, click, digit, draw
from tests.ui.test_languages import choose


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    languages.speak(qapp, "en")


def plain(text):
    return re.sub(r"<.*?>|&(?!&)", "", text)


def is_whole(widget):
    """Whether a widget is as wide and as high as its text needs."""
    size = widget.size()
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            longest_word = widget.minimumSizeHint().width()
            return widget.heightForWidth(size.width()) <= size.height() >= 1 and (
                longest_word <= size.width()
            )
        metrics, room = widget.fontMetrics(), widget.contentsRect()
        needed = metrics.horizontalAdvance(plain(widget.text()))
        return needed <= room.width() and (not needed or metrics.ascent() <= room.height())
    hint = widget.minimumSizeHint() if isinstance(widget, QGroupBox) else widget.sizeHint()
    return hint.width() <= size.width() and hint.height() <= size.height()


def cut_off(window):
    """The visible texts of the window that are not whole."""
    kinds = (QLabel, QAbstractButton, QAbstractSpinBox, QComboBox, QGroupBox)
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.window() is window
        and widget.isVisible()
        # Those of Qt's own are small on purpose.
        and not widget.objectName().startswith("qt_")
        and not is_whole(widget)
    ]


def see_that_all_is_whole(qtbot, window):
    """Now, or when what is still computed has come and has its place."""

    def is_well():
        assert (window.width(), window.height()) == (960, 680)
        assert cut_off(window) == []

    QApplication.processEvents()
    qtbot.waitUntil(is_well)


def test_no_text_is_cut_off_in_any_language(window, qtbot):
    window.resize(960, 680)
    for code in languages.LANGUAGES:
        choose(qtbot, window, code)
        click(window, "clearButton")
        assert child(window, "sampleDrawings").isVisible()
        see_that_all_is_whole(qtbot, window)
        draw(window, digit(4))
        ask(qtbot, window)
        assert child(window, "hints").isVisible()
        see_that_all_is_whole(qtbot, window)


def test_no_text_of_the_inside_view_is_cut_off_in_any_language(window, qtbot):
    window.resize(960, 680)
    draw(window, digit(4))
    for code in languages.LANGUAGES:
        choose(qtbot, window, code)
        with answered(qtbot, window, timeout=20_000):
            click(window, "insideToggle")
        see_that_all_is_whole(qtbot, window)
        for tab in INSIDE_TABS:
            click(window, tab)
            see_that_all_is_whole(qtbot, window)
        click(window, "insideToggle")
