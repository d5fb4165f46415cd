"""All keys and gestures, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from digit_gui.core.words import marked, translate, without_mnemonic

# Their context is that of the dialog which they were in: translations are found by it.
_GESTURES = (
    (marked("Dialogs", "Draw"), marked("Dialogs", "left mouse button, pen or finger")),
    (marked("Dialogs", "Erase"), marked("Dialogs", "right mouse button, or the pen's other end")),
    (marked("Dialogs", "Go from cell to cell"), marked("Dialogs", "arrow keys")),
    (
        marked("Dialogs", "Draw at the cell"),
        marked("Dialogs", "Space; hold it down and go on with the arrows for a line"),
    ),
    (marked("Dialogs", "Open a picture"), marked("Dialogs", "drop it on the window, or paste it")),
    (
        marked("Dialogs", "See why a digit, or why not"),
        marked("Dialogs", "click its bar, or press 0 to 9"),
    ),
    (
        marked("Dialogs", "See what would make it another digit"),
        marked("Dialogs", "right-click its bar, or press Ctrl with 0 to 9"),
    ),
    (marked("Dialogs", "Say what it is"), marked("Dialogs", "press Shift with 0 to 9, or N")),
)


class Group(NamedTuple):
    """A title, and what can be done with which keys or gestures."""

    title: str
    rows: list[tuple[str, str]]


def groups(bar: QMenuBar, actions: Iterable[QAction]) -> list[Group]:
    """The gestures and the keys of `actions` that are in no menu; then the keys of each menu.

    Of menus within menus, which have a key for each digit, the gestures tell.
    """
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    of_menus = [
        Group(without_mnemonic(menu.title()), list(_rows(menu.actions()))) for menu in menus
    ]
    in_menus = {action for menu in menus for action in menu.actions()}
    gestures = [(translate("Dialogs", deed), translate("Dialogs", how)) for deed, how in _GESTURES]
    others = [action for action in actions if action not in in_menus]
    drawing = Group(translate("Dialogs", "On the grid"), [*gestures, *_rows(others)])
    return [drawing, *(group for group in of_menus if group.rows)]


def _rows(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    for action in actions:
        if keys := action.shortcuts():
            words = without_mnemonic(action.text()).rstrip(".\N{HORIZONTAL ELLIPSIS}")
            either = translate("Dialogs", " or ", "between two keys")
            yield words, either.join(key.toString(native) for key in keys)
