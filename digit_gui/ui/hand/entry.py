"""Corrections beside the answer, the way to My Hand, and the network that was taught one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from digit_gui.core.words import translate
from digit_gui.resources import default_model
from digit_gui.ui.commands.action_groups import what_it_is
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.hand import words
from digit_gui.ui.hand.kept_line import KeptLine
from digit_gui.ui.message_bar import MessageBar
from digit_gui.ui.network_status import NetworkStatus
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.hand.example import Example
    from digit_gui.ui.hand.hand_window import HandWindow


class HandEntry(QObject):
    """Keeps corrections at once; opens My Hand; loads the network that was taught.

    A taught network that began as another version of the program's is taught again.

    Args:
        workspace: with the hands.
        act: the main window's actions.
        network: which network answers.
        side: where the line goes that says what was kept.
        messages: what goes wrong is said there, while My Hand is not open.
        window: the main window.
    """

    def __init__(
        self,
        workspace: Workspace,
        act: Actions,
        network: NetworkStatus,
        side: DrawingSide,
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._act, self._network = workspace, act, network
        self._side, self._messages, self._owner = side, messages, window
        self._window: HandWindow | None = None
        self._line: KeptLine | None = None
        self._is_renewing = False
        act.my_hand.triggered.connect(self.open)
        act.correct.triggered.connect(lambda action: self._correct(action.data()))
        network.ready.connect(self._follow_network)

    def open(self) -> None:
        """Shows My Hand."""
        if self._window is None:
            from digit_gui.ui.hand.hand_window import HandWindow

            self._connect()
            self._window = HandWindow(self._workspace, self._act, self._owner)
            self._window.useWanted.connect(self._network.load)
            self._window.teach_panel.show_answering(self._network.model)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def show_menu(self, image: Image, at: QPoint) -> None:
        """Asks what an earlier drawing is, to keep it."""
        from digit_gui.core.hand.example import LABELS

        menu = QMenu(self._owner)
        menu.setObjectName("correctionMenu")
        for label in LABELS:
            action = menu.addAction(what_it_is(label))
            action.triggered.connect(lambda _=False, label=label: self._keep(image, label))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _correct(self, label: int) -> None:
        document = self._workspace.document
        if document.is_blank:
            self._messages.show_message(translate("HandEntry", "Draw a digit first"))
            return
        from digit_gui.core.drawing_file import DrawingFileError, to_json

        document.finish_stroke()
        try:
            strokes = to_json(document.drawing)
        except DrawingFileError:  # more strokes than a file may hold
            strokes = b""
        self._keep(document.drawing.image, label, strokes)

    def _keep(self, image: Image, label: int, strokes: bytes = b"") -> None:
        self._connect()
        self._workspace.hands.keep(image, label, strokes)

    def _connect(self) -> None:
        """Makes the line, when the hands are first wanted."""
        if self._line is None:
            hands, teaching = self._workspace.hands, self._workspace.teaching
            self._line = KeptLine(self._workspace, self._act)
            self._side.add_foot(self._line)
            hands.kept.connect(self._show_kept)
            hands.said.connect(self._messages.show_message)
            teaching.kept.connect(self._network.load)
            teaching.stateChanged.connect(self._renew)
            teaching.said.connect(self._messages.show_message)

    def _show_kept(self, example: Example) -> None:
        hand = self._workspace.hands.current
        is_seen = self._window is not None and self._window.isActiveWindow()
        if self._line is not None and hand is not None and not is_seen:
            self._messages.show_message(words.kept(example, hand.name, hand.size))
            self._line.show()

    # The taught network

    def _follow_network(self) -> None:
        model = self._network.model
        if self._window is not None:
            self._window.teach_panel.show_answering(model)
        if model is not None and model != default_model():
            self._look_whether_it_is_old(model)

    def _look_whether_it_is_old(self, model: Path) -> None:
        from digit_gui.core.hand.note_file import checksum, read_note
        from digit_gui.workspace.hand.hand_files import taught_network

        note = read_note(model)
        if note is None or note.base == checksum(default_model()):
            return
        hands = self._workspace.hands
        hand = next((h for h in hands.hands if taught_network(h.number) == model), None)
        if hand is not None and hand.size:
            self._connect()
            hands.choose(hand.number)
            self._is_renewing = True
            self._workspace.teaching.learn()
            text = translate(
                "HandEntry", "The program has a newer network: it is being taught “{hand}” again."
            )
            self._messages.show_message(text.format(hand=hand.name))

    def _renew(self) -> None:
        teaching = self._workspace.teaching
        if not self._is_renewing or teaching.is_learning:
            return
        self._is_renewing = False
        if teaching.can_keep:
            teaching.keep()
        elif teaching.judgement is not None:
            self._messages.show_message(words.refusal(teaching.judgement))
