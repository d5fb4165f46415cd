"""Has the network taught the hand in use, in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digit_gui.core.hand import teaching_messages as messages
from digit_gui.workspace.hand.hand_files import taught_network
from digit_gui.workspace.hand.hands import Hands
from digit_gui.workspace.learning.training_process import TrainingProcess

if TYPE_CHECKING:
    from digit_gui.core.hand.example import Example
    from digit_gui.core.hand.judgement import Judgement, Note


class Teaching(QObject):
    """Learns from the examples of the hand in use, when a person wants it.

    What was learned is kept when the person says so; another change of the examples, or another
    hand, makes it out of date, and it is forgotten.
    """

    stateChanged = Signal()
    """It learns or no longer, or there is a judgement or none any more."""
    progressed = Signal(float)
    """How much is done, 0..1."""
    kept = Signal(Path)
    """The file of the taught network, which was kept."""
    said = Signal(str)
    """Words to the person: what went wrong."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self._hands = hands
        self._process = TrainingProcess(self, "--teacher")
        self._process.reported.connect(self._take)
        self._process.died.connect(self._recover)
        self._number = 0
        self._taught: list[Example] = []
        self._hand = 0
        self.is_learning = self.is_keeping = False
        self.judgement: Judgement | None = None
        hands.changed.connect(self._follow)

    @property
    def can_learn(self) -> bool:
        """Whether there is something to learn from, and it isn't learning."""
        return bool(self._hands.examples) and not self.is_learning and not self.is_keeping

    @property
    def can_keep(self) -> bool:
        """Whether something was learned that does no harm."""
        return self.judgement is not None and not self.judgement.is_refused and not self.is_keeping

    @property
    def doubtful(self) -> dict[int, int]:
        """Numbers of the examples that the others contradict, and what they are taken for."""
        if self.judgement is None:
            return {}
        return {self._taught[index].number: taken for index, taken in self.judgement.doubtful}

    def open(self) -> None:
        """Starts the process ahead: it takes seconds until it can learn."""
        self._process.start()

    def learn(self) -> None:
        """Learns from all examples of the hand in use, from the beginning."""
        from digit_gui.core.hand.example import as_arrays

        hand = self._hands.current
        if hand is None or not self.can_learn:
            return
        self._number += 1
        self._taught, self._hand = list(self._hands.examples), hand.number
        self.is_learning, self.judgement = True, None
        self._process.start()
        self._process.send(messages.Teach(self._number, *as_arrays(self._taught)))
        self.stateChanged.emit()

    def cancel(self) -> None:
        """Stops learning."""
        if self.is_learning:
            self.dismiss()

    def keep(self) -> None:
        """Keeps what was learned: `kept`, or `said`, tells how it went."""
        if self.can_keep:
            self.is_keeping = True
            self._process.send(
                messages.Keep(self._number, taught_network(self._hand), self._note())
            )
            self.stateChanged.emit()

    def dismiss(self) -> None:
        """Does not keep what was learned, nor what is being learned."""
        if self.is_learning:
            self._process.send(messages.Cancel())
        self._forget()

    def close(self) -> None:
        """Ends the process; what was not kept is forgotten."""
        self._process.close(patiently=self.is_keeping)
        self._forget()

    def _note(self) -> Note:
        from digit_gui import __version__
        from digit_gui.core.hand.judgement import Note
        from digit_gui.core.hand.note_file import checksum, counts_of
        from digit_gui.resources import default_model

        hand = self._hands.current
        assert hand is not None
        assert self.judgement is not None
        return Note(
            hand.name,
            counts_of(self._taught),
            checksum(default_model()),
            __version__,
            self.judgement.as_dict(),
        )

    def _take(self, report: messages.Report) -> None:
        if report.number != self._number or not (self.is_learning or self.is_keeping):
            return  # of one that was cancelled
        match report:
            case messages.Learning(_, share):
                self.progressed.emit(share)
            case messages.Judged(_, judgement):
                self.is_learning, self.judgement = False, judgement
                self.stateChanged.emit()
            case messages.Kept(_, path):
                self._forget()
                self.kept.emit(path)
            case messages.Failed(_, why):
                self._forget()
                self.said.emit(why)

    def _recover(self, why: str) -> None:
        was_wanted = self.is_learning or self.is_keeping
        self._forget()
        if was_wanted:
            self.said.emit(why)

    def _follow(self) -> None:
        """Other examples: what was learned, or is being learned, is out of date."""
        hand = self._hands.current
        same = hand is not None and hand.number == self._hand
        before = [(e.number, e.label, e.is_confirmed) for e in self._taught]
        now = [(e.number, e.label, e.is_confirmed) for e in self._hands.examples]
        is_wanted = self.is_learning or self.judgement is not None
        if is_wanted and not self.is_keeping and (not same or before != now):
            self.dismiss()

    def _forget(self) -> None:
        self._number += 1
        self.is_learning = self.is_keeping = False
        self.judgement = None
        self.stateChanged.emit()
