"""Teaching the network the hand in use: what it brought, and whether to keep it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.hand import words
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.hand.hand_files import taught_network
from digit_gui.workspace.hand.hands import Hands
from digit_gui.workspace.hand.teaching import Teaching


class TeachPanel(QWidget):
    """Teach, a bar of progress with Cancel, and then the judgement with Keep and Don't Keep."""

    useWanted = Signal(Path)
    """The file of a taught network that shall answer."""

    def __init__(self, hands: Hands, teaching: Teaching, act: Actions) -> None:
        super().__init__()
        self._hands, self._teaching = hands, teaching
        self._answering: Path | None = None
        self._text = QLabel(wordWrap=True)
        self._text.setObjectName("teachingLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar(maximum=1000, textVisible=False)
        self._progress.setObjectName("teachingProgress")
        self._progress.setAccessibleName(translate("TeachPanel", "Learning"))
        self._teach = push_button(
            translate("TeachPanel", "&Teach the Network"),
            "teachButton",
            translate("TeachPanel", "Have the network learn from these examples; takes seconds"),
        )
        self._cancel = push_button(
            translate("TeachPanel", "Cance&l"),
            "cancelTeachingButton",
            translate("TeachPanel", "Stop learning; nothing changes"),
        )
        self._keep = push_button(
            translate("TeachPanel", "&Keep It"),
            "keepTaughtButton",
            translate("TeachPanel", "From now on the taught network answers"),
        )
        self._dismiss = push_button(
            translate("TeachPanel", "&Don't Keep It"),
            "dismissTaughtButton",
            translate("TeachPanel", "The network stays as it is"),
        )
        self._use = push_button(
            translate("TeachPanel", "&Use the Taught Network"),
            "useTaughtButton",
            translate("TeachPanel", "Have the network answer that was taught this hand"),
        )
        self._own = ActionButton(act.own_model, "useOwnButton")
        self._teach.clicked.connect(teaching.learn)
        self._cancel.clicked.connect(teaching.cancel)
        self._keep.clicked.connect(teaching.keep)
        self._dismiss.clicked.connect(teaching.dismiss)
        self._use.clicked.connect(self._want_taught)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in (self._teach, self._cancel, self._keep, self._dismiss):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._use)
        row.addWidget(self._own)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._text)
        layout.addWidget(self._progress)
        layout.addLayout(row)
        hands.changed.connect(self.follow)
        teaching.stateChanged.connect(self.follow)
        teaching.progressed.connect(self._show_progress)
        self.follow()

    def show_answering(self, model: Path | None) -> None:
        """Which network answers in the main window."""
        self._answering = model
        self.follow()

    def follow(self) -> None:
        """Shows what can be done now."""
        teaching, hand = self._teaching, self._hands.current
        is_judged = teaching.judgement is not None
        for button in (self._keep, self._dismiss):
            button.setVisible(is_judged)
        self._keep.setEnabled(teaching.can_keep)
        self._dismiss.setEnabled(is_judged and not teaching.is_keeping)
        self._teach.setVisible(not is_judged and not teaching.is_learning)
        self._teach.setEnabled(teaching.can_learn)
        self._cancel.setVisible(teaching.is_learning)
        if not teaching.is_learning:
            self._progress.setValue(0)
        self._progress.setVisible(teaching.is_learning)
        file = None if hand is None else taught_network(hand.number)
        self._use.setVisible(file is not None and file.is_file() and file != self._answering)
        self._own.setVisible(self._own.isEnabled())
        self._say()

    def _show_progress(self, share: float) -> None:
        self._progress.setValue(round(1000 * share))

    def _say(self) -> None:
        judgement = self._teaching.judgement
        if self._teaching.is_learning:
            text = translate("TeachPanel", "The network learns. You can go on drawing.")
        elif judgement is not None:
            refusal = words.refusal(judgement)
            text = "\n".join([*words.judgement_lines(judgement), *([refusal] if refusal else [])])
        else:
            text = words.inventory(self._hands.examples)
        if text != self._text.text():
            self._text.setText(text)
            announce(self._text, text)

    def _want_taught(self) -> None:
        if self._hands.current is not None:
            self.useWanted.emit(taught_network(self._hands.current.number))
