"""Opens the inside view, and gives it most of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.frames.dock_share import DockShare
from digit_gui.ui.network_status import NetworkStatus
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.ui.history.step_bar import StepBar
    from digit_gui.ui.inside.inside_dock import InsideDock


class InsideOpener(QObject):
    """Makes the inside view when it is first wanted: the window need not wait for it.

    The view keeps its share of the window's width when the window's size changes.

    Args:
        window: that it is opened in.
        side: where the person draws; made compact meanwhile.
        workspace: what is shown.
        act: the program's actions.
        network: loads the network that is chosen in the view.
        share: of the window's width, in percent.
        exact: whether the view's words are exact.
    """

    def __init__(
        self,
        window: QMainWindow,
        side: DrawingSide,
        workspace: Workspace,
        act: Actions,
        network: NetworkStatus,
        *,
        share: int,
        exact: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._side = side
        self._workspace = workspace
        self._act = act
        self._network = network
        self._first_share = share
        self._share: DockShare | None = None
        self._exact = exact
        self._dock: InsideDock | None = None
        self._steps: StepBar | None = None
        act.inside.toggled.connect(self._open)

    @property
    def share(self) -> int:
        """Of the window's width, in percent, that the view has or had last."""
        return self._first_share if self._share is None else self._share.share

    @property
    def is_exact(self) -> bool:
        """Whether the view's words are exact."""
        return self._exact if self._dock is None else self._dock.header.is_exact

    def _make(self) -> tuple[InsideDock, StepBar]:
        from digit_gui.ui.history.step_bar import StepBar
        from digit_gui.ui.inside.inside_dock import InsideDock

        workspace, act = self._workspace, self._act
        dock = InsideDock(workspace)
        dock.filled.connect(act.set_network_picture_available)
        act.save_picture.triggered.connect(dock.save_picture)
        act.print_picture.triggered.connect(dock.print_picture)
        dock.closed.connect(lambda: act.inside.setChecked(False))
        dock.header.networkWanted.connect(self._network.load_or_choose)
        dock.header.set_exact(self._exact)
        if self._network.model is not None:
            dock.show_network(self._network.model)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        steps = StepBar(workspace.document, workspace.steps, workspace.predictions)
        self._side.add_foot(steps)
        return dock, steps

    def _open(self, wanted: bool) -> None:
        before = self._window.size()
        if self._dock is None or self._steps is None:
            self._dock, self._steps = self._make()
            self._share = DockShare(self._window, self._dock, self._first_share)
        self._side.set_compact(wanted)
        self._dock.open(wanted)
        self._steps.open(wanted)
        assert self._share is not None
        self._share.follow(wanted, before)
