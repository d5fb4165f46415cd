"""What can be done with an answer, said until it has been done or is not wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from digit_gui.core.words import marked, translate
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.ui.looks.type_scale import scaled_font
from digit_gui.ui.settings import Settings
from digit_gui.workspace.workspace import Workspace

_LINKS = {
    "why": (
        marked("Hints", "Why this answer?"),
        marked("Hints", "Show which ink speaks for the answer, and which against it"),
    ),
    "inside": (
        marked("Hints", "Look inside"),
        marked("Hints", "Show what happens inside the network"),
    ),
    "wrong": (
        marked("Hints", "Was it wrong?"),
        marked("Hints", "Say what you drew: the program can learn how you write"),
    ),
}
"""By the names under which the settings keep what has not been used yet."""


class Hints(QFrame):
    """Links that stand below an answer; each goes when it, or what it leads to, has been used.

    Args:
        workspace: with the answer.
        act: the main window's actions.
        settings: where it is kept which hints are left.
    """

    said = Signal(str)
    """Words to the person, until the next."""

    def __init__(self, workspace: Workspace, act: Actions, settings: Settings) -> None:
        super().__init__()
        self._document = workspace.document
        self._act = act
        self._settings = settings
        self._has_room = True
        self._scale = 1.0
        self.setObjectName("hints")
        self._links = {name: self._link(name) for name in _LINKS}
        self._words = QLabel(translate("Hints", "Try next:"))
        close = push_button(
            "\N{MULTIPLICATION SIGN}", "closeHints", translate("Hints", "Close the hints")
        )
        close.setAccessibleName(translate("Hints", "Close the hints"))
        close.setProperty("link", True)
        close.clicked.connect(lambda: self._keep(()))
        self._close = close
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE // 2, theme.SPACE // 2)
        row.setSpacing(theme.SPACE)
        for link in (self._words, *self._links.values(), close):
            row.addWidget(link)
        self.hide()
        self._document.answerChanged.connect(self._follow)
        act.hints.triggered.connect(self._bring_back)
        workspace.explanations.explained.connect(self._forget_why)
        act.inside.toggled.connect(self._follow_inside)
        act.page.toggled.connect(self._follow)
        # Before those views are opened: they would get less width while this is in the way.
        for action in (act.inside, act.page):
            action.changed.connect(self._give_way)
        act.correct.triggered.connect(self._forget_wrong)
        workspace.what_ifs.found.connect(self._make_room)
        workspace.what_ifs.stopped.connect(self._take_room)
        self._follow()

    def set_scale(self, scale: float) -> None:
        """How many times the system's size the type has."""
        self._scale = scale
        for part in (self._words, self._close, *self._links.values()):
            part.setFont(scaled_font(scale))

    def minimumSizeHint(self) -> QSize:
        """That of the system's type: a window that becomes small at once need not stay wide."""
        return self.sizeHint() / self._scale

    def _link(self, name: str) -> QPushButton:
        words, explanation = _LINKS[name]
        link = push_button(
            translate("Hints", words), f"{name}Hint", translate("Hints", explanation)
        )
        link.setProperty("link", True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: self._use(name))
        return link

    def _use(self, name: str) -> None:
        answer = self._document.answer
        if name == "inside":
            self._act.inside.setChecked(True)
        elif name == "why" and answer is not None:
            likeliest = int(answer.prediction.likelihoods.argmax())
            self._act.why.actions()[likeliest].trigger()
        elif name == "wrong":
            link = self._links[name]
            menu = QMenu(self.window())
            menu.setObjectName("hintMenu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self._act.correct.actions())
            menu.popup(link.mapToGlobal(link.rect().topLeft()))
        self._forget(name)

    # Which are left

    @property
    def _left(self) -> tuple[str, ...]:
        return tuple(name for name in self._settings["view/hints"].split() if name in _LINKS)

    def _keep(self, names: tuple[str, ...]) -> None:
        self._settings["view/hints"] = " ".join(names)
        self._follow()

    def _forget(self, used: str) -> None:
        if used in self._left:
            self._keep(tuple(name for name in self._left if name != used))

    def _forget_why(self) -> None:
        self._forget("why")

    def _forget_wrong(self) -> None:
        self._forget("wrong")

    def _follow_inside(self, is_open: bool) -> None:
        if is_open:
            self._forget("inside")
        self._follow()

    def _bring_back(self) -> None:
        self._keep(tuple(_LINKS))
        if self.isHidden():
            self.said.emit(translate("Hints", "Hints come with the next answer."))

    # When they are shown

    def _make_room(self) -> None:
        """A proposal has its legend and its buttons in the same line."""
        self._has_room = False
        self._follow()

    def _take_room(self) -> None:
        self._has_room = True
        self._follow()

    def _give_way(self) -> None:
        if not self._is_alone:
            self.hide()

    @property
    def _is_alone(self) -> bool:
        """Beside the inside view or a page there is no room below the drawing."""
        return not (self._act.inside.isChecked() or self._act.page.isChecked())

    def _follow(self) -> None:
        left = self._left
        for name, link in self._links.items():
            link.setVisible(name in left)
        has_answer = self._document.answer is not None
        self.setVisible(bool(left) and has_answer and self._is_alone and self._has_room)
