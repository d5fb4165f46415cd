"""Which network is in use, and what the window says while one loads or when it can't be used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digit_gui.core.words import marked, translate
from digit_gui.resources import default_model
from digit_gui.ui import dialogs
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.message_bar import MessageBar
from digit_gui.workspace.workspace import Workspace

_LOADING = marked("NetworkStatus", "The network is loading. You can draw already.")
_INVITATION = marked("NetworkStatus", "Draw a digit, then press Predict.")


class NetworkStatus(QObject):
    """Loads the networks that a person chooses, and tells in the message bar how it goes."""

    ready = Signal()
    """A network has been loaded and answers."""

    def __init__(
        self, workspace: Workspace, act: Actions, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = workspace.document
        self._client = workspace.client
        self._act = act
        self._messages = messages
        act.choose_model.triggered.connect(lambda: dialogs.choose_model(window, self.load))
        act.own_model.triggered.connect(lambda: self.load(default_model()))
        self._client.loading.connect(self.show_loading)
        self._client.loaded.connect(self._on_loaded)
        self._client.unavailable.connect(self._on_unavailable)
        self._document.answerChanged.connect(self._on_answer)

    @property
    def model(self) -> Path | None:
        """The file of the network in use; None when there is none."""
        return self._client.model

    def load(self, model: Path) -> None:
        """Starts to load the network in a file; the one in use stays until it is there."""
        self._offer_own_model(model)
        self._client.load(model)

    def load_or_choose(self, model: Path | None) -> None:
        """Loads the network in a file, or lets a person choose one."""
        if model is None:
            self._act.choose_model.trigger()
        else:
            self.load(model)

    def show_state(self) -> None:
        """Says how it stands: for a window that is new, while the network may be there already."""
        if self._client.failure:
            self._on_unavailable(self._client.failure)
        elif self._client.is_loading or not self._client.is_ready:
            self.show_loading()
        elif self.model is not None:
            self._offer_own_model(self.model)
            self._messages.show_status("")

    def show_loading(self) -> None:
        """Says that a network is loading."""
        self._messages.show_status(translate("NetworkStatus", _LOADING), busy=True)

    def _on_loaded(self, model: Path) -> None:
        self._offer_own_model(model)
        self._messages.show_status("")
        self._messages.show_message(translate("NetworkStatus", _INVITATION))
        self.ready.emit()

    def _on_unavailable(self, why: str) -> None:
        if self.model is not None:
            self._offer_own_model(self.model)
        self._messages.show_status(why, offer_remedy=True)

    def _on_answer(self) -> None:
        """Ends the status of another network that could not be loaded: this one answers."""
        if self._document.is_current and not self._messages.is_busy:
            self._messages.show_status("")

    def _offer_own_model(self, model: Path) -> None:
        self._act.own_model.setEnabled(model != default_model())
