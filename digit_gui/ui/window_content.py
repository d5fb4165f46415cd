"""What is in the window: its parts, and which speaks to which."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenuBar, QWidget

from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.brush_slider import BrushSlider
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.commands import menus
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.inside.entry import InsideOpener
from digit_gui.ui.message_bar import MessageBar
from digit_gui.ui.network_status import NetworkStatus
from digit_gui.ui.settings import Settings
from digit_gui.ui.tool_row import ToolRow
from digit_gui.ui.welcome.sample_drawings import SampleDrawings
from digit_gui.workspace.workspace import Workspace


class WindowContent(QObject):
    """All parts of the window, in one language: for another, they are made anew.

    What is worked on is in the workspace, and stays. Its signals are connected to methods of
    objects that go with the window's content, never to functions that would outlast them.

    Args:
        window: that they are shown in.
        workspace: what they show.
        settings: for what was remembered.
    """

    def __init__(self, window: QMainWindow, workspace: Workspace, settings: Settings) -> None:
        super().__init__()
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._before = set(map(_address, window.children()))
        # After that, so that it goes with the rest: it must not hear of the drawing any longer.
        self.setParent(window)
        self.act = Actions(window)
        self._grid = DrawingGrid(workspace.document, invites=True)
        self._answer = AnswerPanel(workspace.document)
        SampleDrawings(workspace.document, workspace.predictions, self._answer.place_of_digit)
        self.brush = BrushSlider()
        choose = ActionButton(self.act.choose_model, "chooseModelButton")
        own = ActionButton(self.act.own_model, "ownModelButton")
        self._messages = MessageBar(choose, own)
        self.network = NetworkStatus(workspace, self.act, self._messages, window)
        tools = ToolRow(self.act, self.brush)
        self._side = DrawingSide(self._grid, self._answer, tools, self._messages)
        window.setCentralWidget(self._side)
        self.inside = InsideOpener(
            window,
            self._side,
            workspace,
            self.act,
            self.network,
            share=settings["view/inside_share"],
            exact=settings["view/exact"],
        )
        menus.fill(window.menuBar(), self.act)
        self._connect_drawing()
        self._connect_network()
        self.network.show_state()
        self._grid.setFocus()

    def _connect_drawing(self) -> None:
        act, document = self.act, self._workspace.document
        act.clear.triggered.connect(document.clear)
        act.undo.triggered.connect(document.undo)
        act.redo.triggered.connect(document.redo)
        act.erase.toggled.connect(self._grid.set_erasing)
        act.thinner.triggered.connect(self.brush.thinner)
        act.thicker.triggered.connect(self.brush.thicker)
        self.brush.widthChanged.connect(self._grid.set_brush_width)
        document.drawingChanged.connect(self._show_possibilities)

    def _connect_network(self) -> None:
        act, messages, workspace = self.act, self._messages, self._workspace
        explanations = workspace.explanations
        act.predict.triggered.connect(workspace.predictions.predict)
        act.live.toggled.connect(workspace.predictions.follow)
        act.why.triggered.connect(lambda action: explanations.explain(action.data()))
        self._answer.digitChosen.connect(explanations.explain)
        for speaker in (workspace.predictions, explanations):
            speaker.said.connect(messages.show_message)
            speaker.unsaid.connect(messages.end_message)

    def complete(self) -> None:
        """Makes what is not seen at first: the window need not wait for it."""
        from digit_gui.ui.canvas.attribution_overlay import AttributionOverlay
        from digit_gui.ui.files.drawings_export import DrawingsExport
        from digit_gui.ui.files.import_preview import ImportPreview
        from digit_gui.ui.files.opening import Opening
        from digit_gui.ui.files.saving import Saving
        from digit_gui.ui.hand.entry import HandEntry
        from digit_gui.ui.help.entry import HelpEntry
        from digit_gui.ui.history.drawings_strip import DrawingsStrip
        from digit_gui.ui.page.entry import PageEntry
        from digit_gui.ui.welcome.hints import Hints
        from digit_gui.ui.what_if_view import WhatIfView
        from digit_gui.ui.workshop.entry import WorkshopEntry

        workspace, messages = self._workspace, self._messages
        overlay = AttributionOverlay(self._grid)
        workspace.explanations.explained.connect(overlay.show_attribution)
        workspace.explanations.stopped.connect(overlay.hide)
        strip = DrawingsStrip(
            workspace.document, workspace.predictions, workspace.kept_drawings, self.act, self._side
        )
        self._side.add_strip(strip)
        self._side.add_foot(WhatIfView(workspace, self.act, self._answer, self._grid, messages))
        hints = Hints(workspace, self.act, self._settings)
        hints.said.connect(messages.show_message)
        hints.set_scale(self._side.scale)
        self._side.scaleChanged.connect(hints.set_scale)
        self._side.add_foot(hints)
        several = workspace.several_digits
        several.found.connect(self._answer.show_several)
        several.said.connect(messages.show_message)
        self._answer.pieceChosen.connect(several.look_at)
        WorkshopEntry(workspace, self.act, self.network, self._window, self._side)
        hand = HandEntry(workspace, self.act, self.network, self._side, messages, self._window)
        strip.correctionWanted.connect(hand.show_menu)
        PageEntry(workspace, self.act, self._window, self._side)
        HelpEntry(self.act, self._window)
        preview = ImportPreview()
        self._side.add_preview(preview)
        Opening(workspace.importer, self.act, self._window)
        workspace.importer.pictureShown.connect(preview.show_picture)
        workspace.importer.said.connect(messages.show_message)
        workspace.importer.unsaid.connect(messages.end_message)
        workspace.client.loaded.connect(workspace.importer.repeat_error)
        Saving(workspace.document, self.act, self._window).said.connect(messages.show_message)
        export = DrawingsExport(workspace.kept_drawings, self.act, self._window)
        export.said.connect(messages.show_message)
        self._show_possibilities()

    def _show_possibilities(self) -> None:
        drawing = self._workspace.document.drawing
        self.act.undo.setEnabled(drawing.can_undo)
        self.act.redo.setEnabled(drawing.can_redo)

    def remove(self) -> None:
        """Takes everything out of the window, and ends what is shown over the drawing."""
        workspace, window = self._workspace, self._window
        workspace.explanations.stop()
        workspace.what_ifs.stop()
        window.setMenuBar(QMenuBar())
        # They go together, when nothing is under way in any of them any more.
        self._leaving = leaving = QWidget()
        for child in window.children():
            if _address(child) in self._before or child is window.menuBar():
                continue
            if isinstance(child, QDockWidget):
                window.removeDockWidget(child)
            if isinstance(child, QAction):
                window.removeAction(child)
            if isinstance(child, QWidget):
                child.hide()
                child.setParent(leaving)
            else:
                child.setParent(leaving)
        leaving.deleteLater()


def _address(thing: QObject) -> int:
    return int(shiboken6.getCppPointer(thing)[0])
