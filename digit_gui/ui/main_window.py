"""The window: its layout, and which part speaks to which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from digit_gui.ui import dialogs, languages, window_state
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.icons import program_icon
from digit_gui.ui.settings import Settings
from digit_gui.ui.window_content import WindowContent
from digit_gui.workspace.hand.hand_files import hand_of
from digit_gui.workspace.workspace import Workspace

_FIRST_SIZE = QSize(960, 640)
"""Pixels: fits the smallest screens in use, 1024 x 768, with their panels."""

_FRAME = QSize(2, 40)
"""Pixels that the system's frame adds to a window: 37 high with GNOME's title bar."""


class MainWindow(QMainWindow):
    """The program's window.

    Args:
        workspace: what it shows; its network starts to load when the window has been painted.
        settings: what was remembered; written again when the window closes.
        model: the file that the network is in.
        file: a picture or a drawing to begin with.
    """

    modelReady = Signal()
    """A network has been loaded and answers."""

    def __init__(
        self, workspace: Workspace, settings: Settings, model: Path, file: Path | None = None
    ) -> None:
        super().__init__()
        self.workspace = workspace
        # Else it would go when nothing in Python knows it any more, in whatever thread that is.
        workspace.setParent(self)
        self._settings = settings
        self._first_model = model
        self._first_file = file
        self._was_painted = False
        self._closed_in_time = True

        self.setWindowTitle("Digit")
        self.setWindowIcon(program_icon())
        # Qt's own menu would open and close panels behind the back of their actions.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(settings["window/geometry"])
        self._content = self._make_content()
        self._take_colours()

    @property
    def closed_in_time(self) -> bool:
        """False when the window is closed and another thread is still in the midst of a job."""
        return self._closed_in_time

    def _make_content(self) -> WindowContent:
        content = WindowContent(self, self.workspace, self._settings)
        act = content.act
        act.full_screen.setChecked(self.isFullScreen())
        act.leave_full_screen.setEnabled(self.isFullScreen())
        act.full_screen.toggled.connect(self._fill_screen)
        act.leave_full_screen.triggered.connect(lambda: act.full_screen.setChecked(False))
        act.appearance.triggered.connect(lambda choice: theme.use_appearance(choice.data()))
        act.language.triggered.connect(lambda choice: self._speak(choice.data()))
        act.about.triggered.connect(lambda: dialogs.show_about(self, self.workspace.client.model))
        act.quit.triggered.connect(self.close)
        content.network.ready.connect(self.modelReady)
        window_state.restore(self._settings, act, content.brush)
        act.take_colours(QGuiApplication.palette())
        return content

    def show_program_error(self, summary: str, details: str, log_file: Path) -> None:
        """Tells of an error that nothing handled, one at a time; all are in the log."""
        if self.isVisible() and self.findChild(QWidget, "errorDialog") is None:
            dialogs.show_program_error(self, summary, details, log_file)

    def _complete(self) -> None:
        """Makes what is not seen at first: the window need not wait for it."""
        self._content.complete()
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What takes time and can wait until the window is there to be seen."""
        self._content.act.inside.setChecked(self._settings["view/inside"])
        self._content.network.load(self._first_model)
        if self._first_file is not None:
            self.workspace.importer.open_file(self._first_file)

    # Another language

    def _speak(self, choice: str) -> None:
        self._settings["view/language"] = choice
        # Later: what is deleted then is the menu that this comes from, among others.
        QTimer.singleShot(0, self._change_language)

    def _change_language(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        size, was_open = self.size(), self._close_parts()
        self._remember()
        self._content.remove()
        languages.speak(app, self._settings["view/language"])
        self._content = self._make_content()
        if self._was_painted:
            self._content.complete()
        for name in was_open:
            action = getattr(self._content.act, name)
            action.setChecked(True) if action.isCheckable() else action.trigger()
        self.resize(size)
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def _close_parts(self) -> list[str]:
        """Closes what is open beside the drawing; the names of its actions."""
        act = self._content.act
        was_open = [name for name in ("inside", "page") if getattr(act, name).isChecked()]
        for name in was_open:
            getattr(act, name).setChecked(False)
        windows = {
            "workshop": "workshopWindow",
            "my_hand": "myHandWindow",
            "help": "helpWindow",
        }
        for name, window in windows.items():
            found = self.findChild(QWidget, window)
            if found is not None and found.isVisible():
                was_open.append(name)
        return was_open

    # The window itself

    def _fill_screen(self, wanted: bool) -> None:
        self._content.act.leave_full_screen.setEnabled(wanted)
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if wanted else state & ~full)

    def _take_colours(self) -> None:
        palette = QGuiApplication.palette()
        sheet = theme.style_sheet(palette)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            self._content.act.take_colours(palette)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._complete)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_colours()
        super().changeEvent(event)

    def _remember(self) -> None:
        inside = self._content.inside
        self._settings["network/hand"] = hand_of(self.workspace.client.model)
        self._settings["view/inside_share"] = inside.share
        self._settings["view/exact"] = inside.is_exact
        window_state.remember(self, self._settings, self._content.act, self._content.brush)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        self.hide()
        self._closed_in_time = self.workspace.close()
        event.accept()
