"""Carries out what the window wants of a teacher; prepares while it wants nothing."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from digit_gui.core.hand import teaching_messages as messages
from digit_gui.network.teaching import taught_network
from digit_gui.network.teaching.rehearsal import load_rehearsal
from digit_gui.network.teaching.teach import Taught, teach
from digit_gui.network.teaching.teacher import Teacher
from digit_gui.network.teaching.upper_layers import UpperLayers

log = logging.getLogger(__name__)

_REPORT_S = 0.05
"""Seconds between two reports of the progress, at least."""


class TeachingSession:
    """Lasts as long as the window of the hand is open."""

    def __init__(self, base: Path, report: Callable[[messages.Report], None]) -> None:
        self._base = base
        self._report = report
        self._teacher: Teacher | None = None
        self._work: Iterator[object] | None = self._prepared()
        self._number = 0
        self._taught: Taught | None = None
        self._reported_at = 0.0

    def follow(self, commands: queue.SimpleQueue[messages.Command | None]) -> None:
        """Does what is wanted until None comes."""
        while True:
            try:
                command = commands.get(block=self._work is None)
            except queue.Empty:
                self._attempt(self._go_on)
                continue
            if command is None:
                return
            self._attempt(lambda wanted=command: self._take(wanted))  # type: ignore[misc]

    def _attempt(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            log.exception("teaching failed")
            self._work = None
            if self._number:
                self._report(messages.Failed(self._number, str(error) or type(error).__name__))

    def _take(self, command: messages.Command) -> None:
        match command:
            case messages.Teach(number, images, labels, confirmed):
                self._number, self._taught = number, None
                self._work = teach(self._ready(), images, labels, confirmed)
            case messages.Cancel():
                self._work = None
            case messages.Keep(number, path, note):
                self._number = number
                assert self._taught is not None, "nothing was taught"
                taught_network.save(self._ready().upper, self._taught.weights, note, path)
                self._report(messages.Kept(number, path))

    def _go_on(self) -> None:
        assert self._work is not None
        done = next(self._work, None)
        if done is None:
            self._work = None
        elif isinstance(done, Taught):
            self._taught, self._work = done, None
            self._report(messages.Judged(self._number, done.judgement))
        elif isinstance(done, float) and self._number:
            now = time.monotonic()
            if now >= self._reported_at + _REPORT_S:
                self._reported_at = now
                self._report(messages.Learning(self._number, done))

    def _prepared(self) -> Iterator[float]:
        """Ahead of what a person will want."""
        yield from self._ready().prepare()

    def _ready(self) -> Teacher:
        if self._teacher is None:
            self._teacher = Teacher(UpperLayers(self._base), load_rehearsal())
        return self._teacher
