"""Random events on the window, as a person's hands, devices and other programs cause them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeySequence,
    QPixmapCache,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QPushButton, QSlider

from digit_gui.ui.frames.side_window import SideWindow
from digit_gui.ui.languages import LANGUAGES
from digit_gui.ui.main_window import MainWindow
from tools.soak.dialogs import ACTIONS, Dialogs
from tools.soak.material import Material
from tools.soak.outside import Outside
from tools.soak.pointing import FREE_KEYS, NO_MODIFIER, Pointing

_DIALOG_KEYS = ("Ctrl+O", "Ctrl+S", "Ctrl+E", "Ctrl+M", "Ctrl+Shift+S", "Ctrl+P", "F1")
_SIZES = ((640, 480), (960, 640), (1024, 768), (1280, 720), (1920, 1080))
"""Of screens in use, and one below the smallest that the window takes."""

Event = Callable[[], str]
"""Does something, and says what."""


class Hands:
    """Does one random event at a time. What it does depends on `seed` and on nothing else.

    Args:
        window: shown, with a network.
        material: what is opened and loaded.
        folder: what is saved goes here, and is removed again.
        seed: of the events.
    """

    def __init__(self, window: MainWindow, material: Material, folder: Path, seed: int) -> None:
        self._window = window
        self._material = material
        self._random = random.Random(seed)  # noqa: S311
        self.dialogs = Dialogs(window, folder)
        self._pointing = Pointing(window, self._random)
        self._outside = Outside(window, material, self._random)
        self._keep_it_open()
        self._kinds: dict[Event, int] = {
            self._pointing.stroke: 300,
            self._pointing.pen_stroke: 80,
            self._pointing.click: 60,
            self._pointing.press_button: 150,
            self.shortcut: 120,
            self.key: 100,
            self._pointing.wheel: 30,
            self.slider: 40,
            self._pointing.choose_digit: 30,
            self._pointing.cell_of_the_network: 40,
            self._pointing.toggle: 25,
            self.panel: 12,
            self.resize: 15,
            self._outside.paste: 15,
            self._outside.drop: 20,
            self.menu: 6,
            self.language: 2,
            self.dialog: 6,
            self.load: 2,
        }

    def next(self) -> str:
        """Does a random event; says which."""
        (kind,) = self._random.choices(list(self._kinds), list(self._kinds.values()))
        told = f"{kind.__name__}: {kind()}"
        # A click may have opened one: in a dialog of files, Delete deletes files.
        self.dialogs.close_all()
        return told

    def slider(self) -> str:
        name = self._random.choices(["historySlider", "brushSlider"], [3, 1])[0]
        share = self._random.random()
        slider = self._window.findChild(QSlider, name)
        if slider is None:  # the inside view has not been opened in this language
            return f"no {name}"
        low, high = slider.minimum(), slider.maximum()
        slider.setValue(low + round(share * (high - low)))
        return f"{name} {slider.value()}"

    # Keys

    def shortcut(self) -> str:
        """A key of any action that opens no dialog and doesn't end the program."""
        keys = sorted(
            key.toString()
            for action in self._window.findChildren(QAction)
            for key in action.shortcuts()
            if key.toString() not in (*_DIALOG_KEYS, "Ctrl+Q")
        )
        key = self._random.choice(keys)
        self._press(key)
        return key

    def key(self) -> str:
        key = self._random.choice(FREE_KEYS)
        modifier = self._random.choices([NO_MODIFIER, Qt.KeyboardModifier.ControlModifier], [5, 1])[
            0
        ]
        if key == Qt.Key.Key_Space and self._random.random() < 0.5:
            QTest.keyPress(self._focus, key)
            QTest.keyClick(self._focus, Qt.Key.Key_Right)
            QTest.keyRelease(self._focus, key)
        else:
            QTest.keyClick(self._focus, key, modifier)
        return f"{key.name} {modifier.name}"

    def menu(self) -> str:
        """Opens a menu with the keyboard and leaves it again."""
        letter = self._random.choice("FEVMH")
        self._press(f"Alt+{letter}")
        for _ in range(self._random.randint(0, 3)):
            QTest.keyClick(self._focus, Qt.Key.Key_Down)
        self.dialogs.close_all()
        return letter

    def _keep_it_open(self) -> None:
        """Else a click into an open menu ends the run."""
        self.dialogs.action("&Quit").setEnabled(False)

    # The window and its panels

    def panel(self) -> str:
        """Shows or hides a panel, or changes the looks."""
        names = ["&Drawings", "&Full Screen", "As the &System", "&Light", "&Dark"]
        name = self._random.choices(names, [3, 1, 1, 1, 1])[0]
        self.dialogs.action(name).trigger()
        return name

    def language(self) -> str:
        """Another language and back: the other events look for names in English."""
        english, *others = LANGUAGES.values()
        other = self._random.choice(others)
        for name in (other, english):
            self.dialogs.action(name).trigger()
            QApplication.processEvents()
            self._pointing.stroke()
        self._keep_it_open()
        return other

    def resize(self) -> str:
        size = self._random.choice(_SIZES)
        self._window.resize(*size)
        return f"{size}"

    # Dialogs

    def load(self) -> str:
        """Loads a network, by the dialog."""
        good, bad = self._material.networks, self._material.no_networks
        path = self._random.choice([*good, *good, *bad])
        self.dialogs.load_network(path)
        return path.name

    def dialog(self) -> str:
        """Opens a dialog, and leaves it or has it write a file."""
        text = self._random.choice(ACTIONS)
        writes = self._random.random() < 0.5
        self.dialogs.open_and_close(text, writes=writes)
        return f"{text} {'accepted' if writes else 'left'}"

    def draw_and_ask(self) -> None:
        """A stroke, its answer, and why it is that."""
        document = self._window.workspace.document
        while document.is_blank:
            self._pointing.stroke()
        self._pointing.click_on(self._pointing.child("predictButton"))
        self._pointing.choose_digit()

    def all_networks(self) -> Iterator[None]:
        """Loads each, and has it do all that it can."""
        for path in self._material.networks:
            self.dialogs.load_network(path)
            yield
            self.draw_and_ask()
            yield

    def load_own_network(self) -> None:
        """Loads that of the program."""
        self.dialogs.load_network(self._material.networks[0])

    def all_views(self) -> Iterator[None]:
        """Opens what is made when it is first wanted, each once."""
        for text in ("&Workshop", "My &Hand"):
            self.dialogs.action(text).trigger()
            yield
        for button in self._window.findChildren(QPushButton):
            if button.objectName().endswith("Tab"):
                button.click()
                yield
        self._window.workspace.importer.open_files(self._material.drawings[1::2][:2])
        yield

    def tidy_up(self) -> None:
        """Brings the window into one and the same state, so that what it holds can be compared."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, SideWindow):
                window.close()
        while self._window.workspace.pages.pages:
            self._window.workspace.pages.close()
        for text in ("&Full Screen", "&Live", "&Eraser"):
            self.dialogs.action(text).setChecked(False)
        for text in ("&Drawings", "&Inside"):
            self.dialogs.action(text).setChecked(True)
        for dock in self._window.findChildren(QDockWidget):
            dock.setFloating(False)
        self.dialogs.action("As the &System").trigger()
        self.dialogs.action("&Clear").trigger()
        self._window.resize(*_SIZES[1])
        QGuiApplication.clipboard().clear()
        # Qt's cache of pictures fills up slowly, to 10 MB.
        QPixmapCache.clear()

    # Their parts

    @property
    def _focus(self) -> QWindow:
        return QGuiApplication.focusWindow() or self._pointing.handle

    def _press(self, key: str) -> None:
        QTest.keySequence(self._focus, QKeySequence(key))
