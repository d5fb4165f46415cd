"""The window: its layout, and which part speaks to which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from digit_gui.resources import default_model
from digit_gui.ui import dialogs, theme
from digit_gui.ui import window_state as memory
from digit_gui.ui.actions import ActionButton, Actions
from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.brush_slider import BrushSlider
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.history.step_bar import HistoryBar
from digit_gui.ui.icons import program_icon
from digit_gui.ui.message_bar import MessageBar
from digit_gui.ui.settings import Settings
from digit_gui.ui.tool_row import tool_row
from digit_gui.workspace.client import Network
from digit_gui.workspace.explanation_controller import Why
from digit_gui.workspace.prediction_controller import Asking

if TYPE_CHECKING:
    from digit_gui.ui.files.opening import Opening
    from digit_gui.ui.inside.inside_dock import InsideDock

_FIRST_SIZE = (960, 640)
_LOADING = "The network is loading. You can draw already."
_INVITATION = "Draw a digit, then press Predict."


class MainWindow(QMainWindow):
    """The program's window.

    Args:
        network: what answers; it starts to load when the window has first been painted.
        settings: what was remembered; written again when the window closes.
        model: the file that the network is in.
        file: a picture or a drawing to begin with.
    """

    modelReady = Signal()

    def __init__(
        self, network: Network, settings: Settings, model: Path, file: Path | None = None
    ) -> None:
        super().__init__()
        self.network = network
        self._settings = settings
        self._first_model = model
        self._first_file = file
        self._model: Path | None = None
        self._was_painted = False
        self._closed_in_time = True

        self.setWindowTitle("Digit")
        self.setWindowIcon(program_icon())
        self._act = Actions(self)
        self._grid = DrawingGrid()
        self._answer = AnswerPanel()
        self._brush = BrushSlider()
        self._messages = MessageBar(ActionButton(self._act.choose_model, "chooseModelButton"))
        self._inside: InsideDock | None = None
        self._opening: Opening | None = None
        self._history = HistoryBar(self._grid, network)
        self._history.hide()
        self._asking = Asking(self._grid, self._answer, network, self._messages)
        self._lay_out()
        self._act.fill(self.menuBar())
        self._why = Why(self._grid, self._answer, network, self._messages)
        self._connect_drawing()
        self._connect_network()
        self._connect_window()
        self.resize(*_FIRST_SIZE)
        memory.restore(self, settings, self._act, self._brush)
        self._take_colours()
        self._messages.show_status(_LOADING, busy=True)
        self._grid.setFocus()

    @property
    def closed_in_time(self) -> bool:
        """False when the window is closed and another thread is still in the midst of a job."""
        return self._closed_in_time

    def _lay_out(self) -> None:
        space = theme.SPACE
        self._top = top = QHBoxLayout()
        top.setSpacing(space * 3)
        top.addWidget(self._grid, 3)
        top.addWidget(self._answer, 2)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(space * 2, space * 2, space * 2, space)
        layout.setSpacing(space * 2)
        layout.addLayout(top, 1)
        layout.addLayout(tool_row(self._act, self._brush))
        self._foot = foot = QHBoxLayout()
        foot.addWidget(self._messages, 1)
        foot.addWidget(self._history)
        layout.addLayout(foot)
        self.setCentralWidget(central)

    def _connect_drawing(self) -> None:
        act = self._act
        act.predict.triggered.connect(self._asking.predict)
        act.clear.triggered.connect(self._asking.clear)
        act.undo.triggered.connect(self._grid.undo)
        act.redo.triggered.connect(self._grid.redo)
        act.live.toggled.connect(self._asking.follow)
        act.why.triggered.connect(lambda action: self._why.explain(action.data()))
        act.erase.toggled.connect(self._grid.set_erasing)
        act.thinner.triggered.connect(self._brush.thinner)
        act.thicker.triggered.connect(self._brush.thicker)
        self._brush.widthChanged.connect(self._grid.set_brush_width)
        self._grid.changed.connect(self._show_possibilities)
        self._history.scrubbed.connect(self._asking.ask_again)

    def _connect_network(self) -> None:
        network, messages = self.network, self._messages
        network.loading.connect(lambda: messages.show_status(_LOADING, busy=True))
        network.ready.connect(self._on_ready)
        network.unavailable.connect(lambda why: messages.show_status(why, offer_remedy=True))
        self._act.choose_model.triggered.connect(lambda: dialogs.choose_model(self, network.load))
        self._act.own_model.triggered.connect(lambda: network.load(default_model()))

    def _connect_window(self) -> None:
        act = self._act
        act.inside.toggled.connect(self._show_inside)
        act.full_screen.toggled.connect(self._fill_screen)
        act.leave_full_screen.triggered.connect(lambda: act.full_screen.setChecked(False))
        act.appearance.triggered.connect(lambda choice: theme.use_appearance(choice.data()))
        act.shortcuts.triggered.connect(lambda: dialogs.show_shortcuts(self, act))
        act.about.triggered.connect(lambda: dialogs.show_about(self, self._model))
        act.quit.triggered.connect(self.close)

    def show_unforeseen(self, summary: str, details: str, log_file: Path) -> None:
        """Tells of an error that nobody caught, one at a time; all are in the log."""
        if self.isVisible() and self.findChild(QWidget, "errorDialog") is None:
            dialogs.show_unforeseen(self, summary, details, log_file)

    def _complete(self) -> None:
        """Makes what is not seen at first: the window need not wait for it."""
        from digit_gui.ui.files.opening import Opening
        from digit_gui.ui.files.saving import Saving
        from digit_gui.ui.history.drawings_strip import Strip

        self._top.addWidget(Strip(self._grid, self._asking, self._act.drawings, self.network))
        # At once: a strip that was remembered would be painted in the corner first.
        self._top.activate()
        self._opening = Opening(self._grid, self._asking, self._act, self._messages)
        self._foot.insertWidget(0, self._opening.view)
        self.network.ready.connect(self._opening.complain_again)
        self.setAcceptDrops(True)
        Saving(self._grid, self._answer, self._act, self._messages)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What takes time and can wait until the window is there to be seen."""
        self._show_possibilities()
        self._act.inside.setChecked(self._settings["view/inside"])
        self.network.load(self._first_model)
        if self._opening is not None and self._first_file is not None:
            self._opening.open_file(self._first_file)

    def _show_possibilities(self) -> None:
        self._act.undo.setEnabled(self._grid.ink.can_undo)
        self._act.redo.setEnabled(self._grid.ink.can_redo)

    # The network

    def _on_ready(self, model: Path) -> None:
        self._model = model
        self._messages.show_status("")
        self._messages.remark(_INVITATION)
        self.modelReady.emit()

    # The window itself

    def _show_inside(self, wanted: bool) -> None:
        if self._inside is None:
            # Made when it is first wanted: the window need not wait for it.
            from digit_gui.ui.inside.inside_dock import InsideDock

            self._inside = InsideDock(self.network)
            self._asking.emptied.connect(self._inside.clear)
            self._inside.filled.connect(
                lambda filled: self._act.show_picture_actions(possible=filled)
            )
            self._act.save_picture.triggered.connect(self._inside.save_picture)
            self._act.print_picture.triggered.connect(self._inside.print_picture)
            self._inside.closed.connect(lambda: self._act.inside.setChecked(False))
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._inside)
        self._inside.open(wanted)
        self._history.setVisible(wanted)
        if wanted:
            self._history.follow()
            self._asking.ask_again()

    def _fill_screen(self, wanted: bool) -> None:
        self._act.leave_full_screen.setEnabled(wanted)
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if wanted else state & ~full)

    def _take_colours(self) -> None:
        palette = QGuiApplication.palette()
        sheet = theme.style_sheet(palette)
        if sheet != self.styleSheet():
            self._act.take_colours(palette)
            self.setStyleSheet(sheet)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._complete)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_colours()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        # Where a move is proposed, the file manager would take the file away.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._opening is not None:
            self._opening.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        memory.remember(self, self._settings, self._act, self._brush)
        self.hide()
        is_reading = self._opening is not None and self._opening.is_reading
        self._closed_in_time = self.network.close() and not is_reading
        event.accept()
