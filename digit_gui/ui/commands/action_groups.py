"""Actions of which there is one for each digit, or one for each choice."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import DIGITS, NO_DIGIT, with_article
from digit_gui.core.words import marked, translate
from digit_gui.ui.languages import LANGUAGES, SYSTEM

_APPEARANCES = {
    "system": marked("ActionGroups", "As the &System"),
    "light": marked("ActionGroups", "&Light"),
    "dark": marked("ActionGroups", "&Dark"),
}


def why(owner: QWidget) -> QActionGroup:
    """Ten questions, one for each digit, which is an action's data."""
    group = _group(owner)
    for digit in range(DIGITS):
        words = translate("ActionGroups", "Why &{digit}, or Why Not?").format(digit=digit)
        _add(group, words, digit).setShortcut(str(digit))
    return group


def what_if(owner: QWidget) -> QActionGroup:
    """Ten questions, one for each digit, which is an action's data."""
    group = _group(owner)
    for digit in range(DIGITS):
        words = translate("ActionGroups", "What Would Make It {a_digit}?")
        action = _add(group, words.format(a_digit=with_article(digit)), digit)
        action.setShortcut(f"Ctrl+{digit}")
    return group


def correct(owner: QWidget) -> QActionGroup:
    """Eleven corrections, one for each digit and one for no digit, which is an action's data."""
    group = _group(owner)
    for label in (*range(DIGITS), NO_DIGIT):
        key = "Shift+N" if label == NO_DIGIT else f"Shift+{label}"
        _add(group, what_it_is(label), label).setShortcut(key)
    return group


def what_it_is(label: int) -> str:
    """The name of an action that says what a drawing is: 0..9, or -1 for no digit."""
    if label == NO_DIGIT:
        return translate("ActionGroups", "It Is No Digit")
    return translate("ActionGroups", "It Is {a_digit}").format(a_digit=with_article(label))


def appearance(owner: QWidget) -> QActionGroup:
    """How the window looks: an action's data is what `theme.use_appearance` takes."""
    group = QActionGroup(owner)
    for name, label in _APPEARANCES.items():
        _add(group, translate("ActionGroups", label), name).setCheckable(True)
    return group


def language(owner: QWidget) -> QActionGroup:
    """The languages, each in its own: an action's data is what `languages.speak` takes."""
    group = QActionGroup(owner)
    system = translate("ActionGroups", "As the &System")
    for code, name in {SYSTEM: system, **LANGUAGES}.items():
        _add(group, name, code).setCheckable(True)
    return group


def _group(owner: QWidget) -> QActionGroup:
    group = QActionGroup(owner)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    return group


def _add(group: QActionGroup, text: str, data: int | str) -> QAction:
    action = QAction(text, group)
    action.setData(data)
    return action
