"""A change of the store of examples, on the stack of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Change(QUndoCommand):
    """A change that is forgotten when it can't be made, or not be taken back.

    Args:
        text: what it is.
        do: makes it; returns whether it could.
        take_back: the opposite.
    """

    def __init__(self, text: str, do: Callable[[], bool], take_back: Callable[[], bool]) -> None:
        super().__init__(text)
        self._do, self._take_back = do, take_back
        self.is_done = False

    def redo(self) -> None:
        self.is_done = self._do()
        self.setObsolete(not self.is_done)

    def undo(self) -> None:
        self.setObsolete(not self._take_back())
