"""The hands that are kept, the one in use, and its examples; every change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digit_gui.core.hand.store import HandStore
from digit_gui.core.words import translate
from digit_gui.workspace.hand.change import Change
from digit_gui.workspace.hand.hand_files import examples_file

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.hand.example import Example
    from digit_gui.core.hand.store import Hand


class Hands(QObject):
    """What the store holds, for widgets to show, and to change through its methods.

    Another program may change the store meanwhile: `refresh` looks what it holds now.
    """

    changed = Signal()
    """There are other hands, another one is in use, or it has other examples."""
    kept = Signal(object)
    """An `Example` was kept."""
    said = Signal(str)
    """Words to the person: mostly why something could not be done."""

    def __init__(self, parent: QObject | None = None, path: Path | None = None) -> None:
        super().__init__(parent)
        self._store = HandStore(path or examples_file())
        self.undo_stack = QUndoStack(self)
        self.hands: list[Hand] = []
        self.examples: list[Example] = []
        self._current = 0
        self.refresh()

    @property
    def current(self) -> Hand | None:
        """The hand in use; None before there is one."""
        return next((hand for hand in self.hands if hand.number == self._current), None)

    def refresh(self) -> None:
        """Reads the store anew."""
        self._attempt(lambda: None)

    # Keeping an example: the one method for all who have a drawing and know what it is

    def keep(self, image: Image, label: int, drawing: bytes = b"") -> bool:
        """Keeps a drawing as an example of the hand in use, on the disk when this returns.

        Args:
            image: (28, 28) uint8, 255 = ink; not blank.
            label: 0..9, or -1 for no digit.
            drawing: its strokes, as `core.drawing_file.to_json` gives them, if they are known.

        Returns:
            Whether it was kept; else `said` has told why.
        """
        from digit_gui.core.hand.example import Example

        return self.keep_all([Example(label, image.copy(), drawing)])

    def keep_all(self, examples: Sequence[Example]) -> bool:
        """Keeps several at once, or none."""
        if self.current is None and not self.add_hand(translate("Hand", "My hand")):
            return False
        hand, kept = self._current, list(examples)

        def do() -> None:
            kept[:] = self._store.add(hand, kept)

        if not self._do(
            translate("Hand", "Keep an Example"),
            do,
            lambda: self._store.remove([e.number for e in kept]),
        ):
            return False
        for example in kept:
            self.kept.emit(example)
        return True

    # Examples

    def relabel(self, examples: Sequence[Example], label: int) -> None:
        """Says what examples are: 0..9, or -1 for no digit."""
        self._change(
            translate("Hand", "Change What It Is"),
            [replace(example, label=label, is_confirmed=False) for example in examples],
            examples,
        )

    def confirm(self, examples: Sequence[Example]) -> None:
        """Says that examples are right, although the others contradict them."""
        self._change(
            translate("Hand", "Say That It Is Right"),
            [replace(example, is_confirmed=True) for example in examples],
            examples,
        )

    def delete(self, examples: Sequence[Example]) -> None:
        hand, numbers = self._current, [example.number for example in examples]
        self._do(
            translate("Hand", "Delete Examples"),
            lambda: self._store.remove(numbers),
            lambda: self._store.add(hand, examples),
        )

    def _change(self, text: str, after: Sequence[Example], before: Sequence[Example]) -> None:
        self._do(text, lambda: self._store.change(after), lambda: self._store.change(before))

    # Hands

    def choose(self, hand: int) -> None:
        """Goes on with another hand."""
        if hand != self._current and self._attempt(lambda: self._store.choose_hand(hand)):
            self._current = hand
            self.undo_stack.clear()
        self.refresh()

    def add_hand(self, name: str, examples: Sequence[Example] = ()) -> bool:
        """A new hand, with examples, which is chosen; whether it could be made."""
        made = []

        def add() -> None:
            made.append(self._store.add_hand(name))
            try:
                self._store.add(made[0], examples)
            except Exception:
                self._store.remove_hand(made.pop())
                raise

        if self._attempt(add):
            self.choose(made[0])
        return bool(made)

    def rename_hand(self, name: str) -> None:
        """Renames the hand in use."""
        hand = self.current
        if hand is not None and name != hand.name:
            self._do(
                translate("Hand", "Rename the Hand"),
                lambda: self._store.rename_hand(hand.number, name),
                lambda: self._store.rename_hand(hand.number, hand.name),
            )

    def remove_hand(self) -> None:
        """Removes the hand in use, with its examples."""
        hand, examples = self.current, list(self.examples)
        if hand is not None:
            self._do(
                translate("Hand", "Remove the Hand"),
                lambda: self._store.remove_hand(hand.number),
                lambda: self._store.bring_back_hand(hand, examples),
            )

    def import_file(self, path: Path) -> None:
        """Adds the hand in a file that was exported, under its name or a similar one."""
        from digit_gui.core.hand import hand_file

        try:
            name, examples = hand_file.parse(_content_of(path, hand_file.MAX_BYTES + 1))
        except OSError as error:
            why = translate("Hand", "{file} can't be opened: {why}.")
            self.said.emit(why.format(file=path.name, why=error.strerror))
        except hand_file.HandFileError as error:
            why = translate("Hand", "{file} can't be used: {why}.")
            self.said.emit(why.format(file=path.name, why=error))
        else:
            name = self._unused_name(name)
            if self.add_hand(name, examples):
                count = len(examples)
                words = translate("Hand", "“{name}” was opened: %n example(s).", "", count)
                self.said.emit(words.format(name=name))

    def exported(self) -> bytes:
        """The content of a file with the hand in use."""
        from digit_gui.core.hand import hand_file

        assert self.current is not None
        return hand_file.to_json(self.current.name, self.examples)

    def close(self) -> None:
        """Lets go of the file; nothing is told any more."""
        # It would tell of its end widgets that are about to end too.
        self.undo_stack.blockSignals(True)
        self._store.close()

    def _unused_name(self, name: str) -> str:
        from digit_gui.core.hand.store import LONGEST_NAME

        name = name.strip()[: LONGEST_NAME - 5]
        taken = {hand.name.casefold() for hand in self.hands}
        names = (f"{name} {n}" if n > 1 else name for n in range(1, len(taken) + 2))
        return next(candidate for candidate in names if candidate.casefold() not in taken)

    def _do(self, text: str, do: Callable[[], object], take_back: Callable[[], object]) -> bool:
        """Makes a change that can be undone; whether it could be made."""
        change = Change(text, lambda: self._attempt(do), lambda: self._attempt(take_back))
        self.undo_stack.push(change)
        return change.is_done

    def _attempt(self, change: Callable[[], object]) -> bool:
        """Makes a change and reads the store anew; says why when it can't be."""
        from digit_gui.core.hand.store_errors import StoreError

        why = ""
        try:
            change()
        except StoreError as error:
            why = str(error)
        try:
            self.hands = self._store.hands()
            if self.current is None:
                self._current = self.hands[0].number if self.hands else 0
            self.examples = self._store.examples(self._current) if self._current else []
        except StoreError as error:
            why = why or str(error)
        self.changed.emit()
        if why:
            self.said.emit(why)
        return not why


def _content_of(path: Path, most: int) -> bytes:
    """The first `most` bytes of a file."""
    with path.open("rb") as file:
        return file.read(most)
