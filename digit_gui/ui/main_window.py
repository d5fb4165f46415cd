"""The window: its layout, and which part speaks to which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from digit_gui.ui import dialogs, menus, theme, window_state
from digit_gui.ui.actions import ActionButton, Actions
from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.brush_slider import BrushSlider
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.icons import program_icon
from digit_gui.ui.inside_opener import InsideOpener
from digit_gui.ui.message_bar import MessageBar
from digit_gui.ui.network_status import NetworkStatus
from digit_gui.ui.settings import Settings
from digit_gui.ui.tool_row import ToolRow
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
        self._settings = settings
        self._first_model = model
        self._first_file = file
        self._was_painted = False
        self._closed_in_time = True

        self.setWindowTitle("Digit")
        self.setWindowIcon(program_icon())
        # Qt's own menu would open and close panels behind the back of their actions.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._act = Actions(self)
        self._grid = DrawingGrid(workspace.document)
        self._answer = AnswerPanel(workspace.document)
        self._brush = BrushSlider()
        choose = ActionButton(self._act.choose_model, "chooseModelButton")
        own = ActionButton(self._act.own_model, "ownModelButton")
        self._messages = MessageBar(choose, own)
        self._network = NetworkStatus(workspace, self._act, self._messages, self)
        tools = ToolRow(self._act, self._brush)
        self._side = DrawingSide(self._grid, self._answer, tools, self._messages)
        self.setCentralWidget(self._side)
        self._inside = InsideOpener(
            self,
            self._side,
            workspace,
            self._act,
            self._network,
            share=settings["view/inside_share"],
            exact=settings["view/exact"],
        )
        menus.fill(self.menuBar(), self._act)
        self._connect_drawing()
        self._connect_network()
        self._connect_window()
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        window_state.restore(self, settings, self._act, self._brush)
        self._take_colours()
        self._network.show_loading()
        self._grid.setFocus()

    @property
    def closed_in_time(self) -> bool:
        """False when the window is closed and another thread is still in the midst of a job."""
        return self._closed_in_time

    def _connect_drawing(self) -> None:
        act, document = self._act, self.workspace.document
        act.clear.triggered.connect(document.clear)
        act.undo.triggered.connect(document.undo)
        act.redo.triggered.connect(document.redo)
        act.erase.toggled.connect(self._grid.set_erasing)
        act.thinner.triggered.connect(self._brush.thinner)
        act.thicker.triggered.connect(self._brush.thicker)
        self._brush.widthChanged.connect(self._grid.set_brush_width)
        document.drawingChanged.connect(self._show_possibilities)

    def _connect_network(self) -> None:
        act, messages, workspace = self._act, self._messages, self.workspace
        explanations = workspace.explanations
        act.predict.triggered.connect(workspace.predictions.predict)
        act.live.toggled.connect(workspace.predictions.follow)
        act.why.triggered.connect(lambda action: explanations.explain(action.data()))
        self._answer.digitChosen.connect(explanations.explain)
        for speaker in (workspace.predictions, explanations):
            speaker.said.connect(messages.show_message)
            speaker.unsaid.connect(messages.end_message)
        self._network.ready.connect(self.modelReady)

    def _connect_window(self) -> None:
        act = self._act
        act.full_screen.toggled.connect(self._fill_screen)
        act.leave_full_screen.triggered.connect(lambda: act.full_screen.setChecked(False))
        act.appearance.triggered.connect(lambda choice: theme.use_appearance(choice.data()))
        act.shortcuts.triggered.connect(lambda: dialogs.show_shortcuts(self, act))
        act.about.triggered.connect(lambda: dialogs.show_about(self, self._network.model))
        act.quit.triggered.connect(self.close)

    def show_program_error(self, summary: str, details: str, log_file: Path) -> None:
        """Tells of an error that nothing handled, one at a time; all are in the log."""
        if self.isVisible() and self.findChild(QWidget, "errorDialog") is None:
            dialogs.show_program_error(self, summary, details, log_file)

    def _complete(self) -> None:
        """Makes what is not seen at first: the window need not wait for it."""
        from digit_gui.ui.canvas.attribution_overlay import AttributionOverlay
        from digit_gui.ui.files.import_preview import ImportPreview
        from digit_gui.ui.files.opening import Opening
        from digit_gui.ui.files.saving import Saving
        from digit_gui.ui.hand.entry import HandEntry
        from digit_gui.ui.history.drawings_strip import DrawingsStrip
        from digit_gui.ui.page.entry import PageEntry
        from digit_gui.ui.what_if_view import WhatIfView
        from digit_gui.ui.workshop.entry import WorkshopEntry

        workspace, messages = self.workspace, self._messages
        overlay = AttributionOverlay(self._grid)
        workspace.explanations.explained.connect(overlay.show_attribution)
        workspace.explanations.stopped.connect(overlay.hide)
        document, predictions = workspace.document, workspace.predictions
        strip = DrawingsStrip(document, predictions, self._act.drawings, self._side)
        self._side.add_strip(strip)
        self._side.add_foot(WhatIfView(workspace, self._act, self._answer, self._grid, messages))
        several = workspace.several_digits
        several.found.connect(self._answer.show_several)
        several.said.connect(messages.show_message)
        self._answer.pieceChosen.connect(several.look_at)
        WorkshopEntry(workspace, self._act, self._network, self, self._side)
        PageEntry(workspace, self._act, self, self._side)
        hand = HandEntry(workspace, self._act, self._network, self._side, messages, self)
        strip.correctionWanted.connect(hand.show_menu)
        preview = ImportPreview()
        self._side.add_preview(preview)
        Opening(workspace.importer, self._act, self)
        workspace.importer.pictureShown.connect(preview.show_picture)
        workspace.importer.said.connect(messages.show_message)
        workspace.importer.unsaid.connect(messages.end_message)
        workspace.client.loaded.connect(workspace.importer.repeat_error)
        Saving(workspace.document, self._act, self).said.connect(messages.show_message)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What takes time and can wait until the window is there to be seen."""
        self._show_possibilities()
        self._act.inside.setChecked(self._settings["view/inside"])
        self._network.load(self._first_model)
        if self._first_file is not None:
            self.workspace.importer.open_file(self._first_file)

    def _show_possibilities(self) -> None:
        drawing = self.workspace.document.drawing
        self._act.undo.setEnabled(drawing.can_undo)
        self._act.redo.setEnabled(drawing.can_redo)

    # The window itself

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings["network/hand"] = hand_of(self._network.model)
        self._settings["view/inside_share"] = self._inside.share
        self._settings["view/exact"] = self._inside.is_exact
        window_state.remember(self, self._settings, self._act, self._brush)
        self.hide()
        self._closed_in_time = self.workspace.close()
        event.accept()
