"""Above a page: the way back to drawing, which page it is, and the ways to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.page.book import PageBook


class PageHeader(QWidget):
    """Back to Drawing, the page's name, and, where several are open, the ways to the others."""

    backWanted = Signal()

    def __init__(self, book: PageBook) -> None:
        super().__init__()
        self._book = book
        self._back = push_button(
            "← " + translate("Page", "Back to Drawing"),
            "backToDrawingButton",
            translate("Page", "Hide the page; it stays open (Escape)"),
        )
        self._back.clicked.connect(self.backWanted)
        self._name = QLabel()
        self._name.setObjectName("pageNameLabel")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._previous = self._step(
            "previousPageButton",
            translate("Page", "Previous page (Page Up)"),
            Qt.ArrowType.LeftArrow,
            -1,
        )
        self._count = QLabel()
        self._count.setObjectName("pageNumberLabel")
        self._following = self._step(
            "nextPageButton",
            translate("Page", "Next page (Page Down)"),
            Qt.ArrowType.RightArrow,
            1,
        )
        self._close = push_button(
            translate("Page", "Close Page"),
            "closePageButton",
            translate("Page", "Close this page; its corrections are lost unless they were saved"),
        )
        self._close.clicked.connect(book.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._back)
        layout.addSpacing(theme.SPACE)
        layout.addWidget(self._name, 1)
        for widget in (self._previous, self._count, self._following, self._close):
            layout.addWidget(widget)
        book.changed.connect(self._follow)
        self._follow()

    def _step(self, name: str, words: str, arrow: Qt.ArrowType, by: int) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setObjectName(name)
        explain(button, words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._book.turn(self._book.index + by))
        return button

    def _follow(self) -> None:
        page, index, count = self._book.page, self._book.index, len(self._book.pages)
        name = "" if page is None else page.source.name
        self._name.setText(name)
        self._name.setToolTip("" if page is None else page.source.full_name)
        self._count.setText(
            translate("Page", "{number} of {count}").format(number=index + 1, count=count)
        )
        for widget in (self._previous, self._count, self._following):
            widget.setVisible(count > 1)
        self._previous.setEnabled(index > 0)
        self._following.setEnabled(index + 1 < count)
