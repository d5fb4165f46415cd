"""Opens the page beside the grid, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.frames.dock_share import DockShare
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.ui.page.page_panel import PagePanel

_SHARE = 72
"""Percent of the window's width that the page gets."""


class PageEntry(QObject):
    """Makes the view of pages when the first one is opened, and shows or hides it.

    Args:
        workspace: what is shown.
        act: the program's actions; that of the page can be used while one is open.
        window: that the page is shown in.
        side: where the person draws; made compact meanwhile.
    """

    def __init__(
        self, workspace: Workspace, act: Actions, window: QMainWindow, side: DrawingSide
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._act = act
        self._window = window
        self._side = side
        self._dock: QDockWidget | None = None
        self._share: DockShare | None = None
        self._panel: PagePanel | None = None
        self._back = push_button(
            translate("Page", "Back to the Page"), "backToPageButton", act.page.toolTip()
        )
        self._back.clicked.connect(lambda: act.page.setChecked(True))
        self._back.hide()
        side.add_foot(self._back)
        act.page.toggled.connect(self._open)
        workspace.pages.opened.connect(self._show)
        workspace.pages.changed.connect(self._follow)
        self._follow()

    def _make(self) -> tuple[QDockWidget, DockShare]:
        from digit_gui.ui.page.page_panel import PagePanel

        dock = QDockWidget()
        dock.setObjectName("pageDock")
        dock.setWindowTitle(translate("Page", "Page"))
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget())  # The header says what this is, and leads back.
        self._panel = PagePanel(self._workspace)
        self._panel.backWanted.connect(lambda: self._act.page.setChecked(False))
        dock.setWidget(self._panel)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        return dock, DockShare(self._window, dock, _SHARE)

    def _show(self) -> None:
        self._act.page.setEnabled(True)
        self._act.page.setChecked(True)

    def _open(self, wanted: bool) -> None:
        before = self._window.size()
        if self._dock is None or self._share is None:
            self._dock, self._share = self._make()
        self._side.set_compact(wanted)
        self._dock.setVisible(wanted)
        self._share.follow(wanted, before)
        self._follow()
        if wanted and self._panel is not None:
            self._panel.view.setFocus()

    def _follow(self) -> None:
        is_some = bool(self._workspace.pages.pages)
        if not is_some:
            self._act.page.setChecked(False)
        self._act.page.setEnabled(is_some)
        self._back.setVisible(is_some and not self._act.page.isChecked())
