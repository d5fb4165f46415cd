"""All actions of the window with their names, keys and icons."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from digit_gui.core.words import translate
from digit_gui.ui.commands import action_groups as groups
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.icons import icon


class Actions:
    """The window's actions, not yet connected to anything."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._icons: dict[QAction, str] = {}
        self.predict = self._make(
            translate("Actions", "&Predict"),
            translate("Actions", "Ask the network which digit this is"),
            "Return",
            "Enter",
        )
        self.clear = self._make(
            translate("Actions", "&Clear"),
            translate("Actions", "Clear the sheet"),
            "Delete",
            "Backspace",
            icon_name="clear",
        )
        self.undo = self._make(
            translate("Actions", "&Undo"),
            translate("Actions", "Undo the last stroke"),
            "Ctrl+Z",
            icon_name="undo",
        )
        self.redo = self._make(
            translate("Actions", "&Redo"),
            translate("Actions", "Draw the stroke again"),
            "Ctrl+Shift+Z",
            "Ctrl+Y",
            icon_name="redo",
        )
        for action in (self.undo, self.redo):
            action.setEnabled(False)
        self.erase = self._make(
            translate("Actions", "&Eraser"),
            translate("Actions", "Erase instead of drawing"),
            "E",
            icon_name="eraser",
        )
        self.erase.setCheckable(True)
        # There it would stand in the place of the check mark.
        self.erase.setIconVisibleInMenu(False)
        self.live = self._make(
            translate("Actions", "&Live"),
            translate("Actions", "Have the answer follow the pen"),
            "L",
        )
        self.live.setCheckable(True)
        self.open = self._make(
            translate("Actions", "&Open..."),
            translate("Actions", "Open pictures, pages or a drawing from files"),
            "Ctrl+O",
        )
        self.paste = self._make(
            translate("Actions", "&Paste"),
            translate("Actions", "Open the picture in the clipboard"),
            "Ctrl+V",
        )
        self.save = self._make(
            translate("Actions", "Save Drawing &As..."),
            translate("Actions", "As a picture, or with its strokes"),
            "Ctrl+S",
        )
        self.export = self._make(
            translate("Actions", "&Export Answer..."),
            translate("Actions", "The digit and the ten likelihoods, as JSON"),
            "Ctrl+E",
        )
        self.export_drawings = self._make(
            translate("Actions", "Export All &Drawings..."),
            translate("Actions", "All drawings of the strip with their digits, as NPZ or CSV"),
        )
        self.copy = self._make(
            translate("Actions", "&Copy Picture"),
            translate("Actions", "Copy the drawing as a picture"),
            "Ctrl+C",
        )
        self.copy_likelihoods = self._make(
            translate("Actions", "Copy &Likelihoods"),
            translate("Actions", "Copy the ten likelihoods as text"),
            "Ctrl+Shift+C",
        )
        self.thinner = self._make(
            translate("Actions", "&Thinner Brush"),
            translate("Actions", "Draw thinner strokes"),
            "[",
            "-",
        )
        self.thicker = self._make(
            translate("Actions", "Th&icker Brush"),
            translate("Actions", "Draw thicker strokes"),
            "]",
            "+",
        )
        self.choose_model = self._make(
            translate("Actions", "Choose a &Model File..."),
            translate("Actions", "Use another network, from a .keras file"),
            "Ctrl+M",
        )
        self.own_model = self._make(
            translate("Actions", "Use the &Program's Own"),
            translate("Actions", "Use the network that comes with the program"),
        )
        self.inside = self._make(
            translate("Actions", "&Inside"),
            translate("Actions", "Show what happens inside the network"),
            "N",
        )
        self.inside.setCheckable(True)
        self.page = self._make(
            translate("Actions", "Pa&ge"),
            translate("Actions", "Show the page that is open, beside the drawing"),
            "G",
        )
        self.page.setCheckable(True)
        self.page.setEnabled(False)
        # There is room for one of them beside the drawing.
        beside = QActionGroup(owner)
        beside.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        beside.addAction(self.inside)
        beside.addAction(self.page)
        self.drawings = self._make(
            translate("Actions", "&Drawings"),
            translate("Actions", "Show earlier drawings, to bring one back"),
            "H",
        )
        self.drawings.setCheckable(True)
        self.workshop = self._make(
            translate("Actions", "&Workshop"),
            translate("Actions", "Train a network yourself, and watch it learn"),
            "W",
        )
        self.my_hand = self._make(
            translate("Actions", "My &Hand"),
            translate("Actions", "Show your examples, and teach the network how you write"),
            "M",
        )
        self.save_picture = self._make(
            translate("Actions", "&Save the Network's Picture..."),
            translate("Actions", "As PNG or SVG"),
            "Ctrl+Shift+S",
        )
        self.print_picture = self._make(
            translate("Actions", "&Print the Network's Picture..."),
            translate("Actions", "On paper"),
            "Ctrl+P",
        )
        self.set_network_picture_available(False)
        self.full_screen = self._make(
            translate("Actions", "&Full Screen"),
            translate("Actions", "Fill the whole screen"),
            "F11",
        )
        self.full_screen.setCheckable(True)
        self.leave_full_screen = self._make(
            translate("Actions", "&Leave Full Screen"),
            translate("Actions", "Back to a window"),
            "Escape",
        )
        self.leave_full_screen.setEnabled(False)
        self.hints = self._make(
            translate("Actions", "Show H&ints"),
            translate("Actions", "Show again what can be done with an answer"),
        )
        self.help = self._make(
            translate("Actions", "Digit &Help"),
            translate("Actions", "How to use the program, and how it works"),
            "F1",
        )
        self.whats_this = self._make(
            translate("Actions", "What's &This?"),
            translate("Actions", "Click anything then, to read what it is for"),
            "Shift+F1",
        )
        self.shortcuts = self._make(
            translate("Actions", "&Shortcuts"),
            translate("Actions", "All keys and gestures"),
            "Ctrl+F1",
        )
        self.about = self._make(
            translate("Actions", "&About"),
            translate("Actions", "Version, network, libraries and licences"),
        )
        self.quit = self._make(
            translate("Actions", "&Quit"), translate("Actions", "Close the program"), "Ctrl+Q"
        )
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        self.why = groups.why(owner)
        self.what_if = groups.what_if(owner)
        self.correct = groups.correct(owner)
        self.appearance = groups.appearance(owner)
        self.language = groups.language(owner)

    def __iter__(self) -> Iterator[QAction]:
        """Every action that has a key, in the order of the menus."""
        return (action for action in self._owner.actions() if action.shortcuts())

    def about_digit(self, digit: int) -> list[QAction]:
        """What can be asked about a digit, 0 to 9."""
        return [group.actions()[digit] for group in (self.why, self.what_if, self.correct)]

    def set_network_picture_available(self, available: bool) -> None:
        """Whether there is a picture of the network to save and to print."""
        for action in (self.save_picture, self.print_picture):
            action.setEnabled(available)

    def take_colours(self, palette: QPalette) -> None:
        for action, name in self._icons.items():
            action.setIcon(
                icon(name, theme.text(palette), theme.faint(palette), theme.on_accent(palette))
            )

    def _make(self, name: str, tip: str, *keys: str, icon_name: str = "") -> QAction:
        action = QAction(name, self._owner)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        action.setStatusTip(tip)
        action.setWhatsThis(tip)
        if icon_name:
            self._icons[action] = icon_name
        # Shortcuts work in full screen too, where there may be no menu, when the window has them.
        self._owner.addAction(action)
        return action
