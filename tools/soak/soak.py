"""One run of random events on the window: what is done, when it is checked, what is reported."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.soak.hands import Hands
    from tools.soak.truth import Truth
    from tools.soak.watch import Complaints, Resources

_CHECK_EVERY = 50
"""Events: about every second, so that the last ones tell what went wrong."""

_COUNT_EVERY = 1000
"""Events between two lines of progress."""

_EVENTS_TOLD = 60
"""Of the last events, when something went wrong: all since the last check but one."""

_PATIENCE_S = 60.0
"""After that much waiting the window counts as hung: a network loads in one."""

_ALLOWED_MEMORY_MB = 30
"""What memory may grow by, after the first tenth; the allocator's own fluctuation."""

_WARM_UP_ROUNDS = 4
"""Of loading each network. After ten loads TensorFlow takes no more memory; before, 4 MB a load."""

_QUIET_MS = 400
"""Longer than any of Qt's animations lasts; so long the window is left alone before counting."""


class Soak:
    """One run: a script that goes on whenever the event loop is idle.

    Args:
        hands: do the events.
        truth: checks the window.
        complaints: what went wrong beside that.
        events: how many are done; None: as many as there is time for.
        seconds: how long it lasts; None: until the events are done.
    """

    def __init__(
        self,
        hands: Hands,
        truth: Truth,
        complaints: Complaints,
        events: int | None,
        seconds: float | None,
    ) -> None:
        self._hands = hands
        self._truth = truth
        self._complaints = complaints
        self._events = events
        self._seconds = seconds
        self.done = 0
        self.is_over = False
        self.failures: list[str] = []
        self.last: deque[str] = deque(maxlen=_EVENTS_TOLD)
        self.first: Resources | None = None
        self.now: Resources | None = None
        self._began = time.monotonic()

    @property
    def share(self) -> float:
        """Of the run that is done, in 0..1."""
        if self._events is not None:
            return self.done / self._events
        assert self._seconds is not None
        return (time.monotonic() - self._began) / self._seconds

    def script(self) -> Iterator[int]:
        """Yields the milliseconds to wait before it goes on."""
        yield from self._warm_up()
        self._began = time.monotonic()
        while self.share < 1 and not self.failures:
            self.last.append(self._hands.next())
            self.done += 1
            yield 0
            if self.done % _CHECK_EVERY == 0:
                yield from self._check()
            if self.first is None and self.share >= 0.1:
                yield from self._make_comparable()
                yield from self._count()
                self.first = self.now
            elif self.done % _COUNT_EVERY == 0:
                yield from self._count()
        if not self.failures:
            yield from self._check()
            yield from self._make_comparable()
            yield from self._count()
            assert self.first is not None
            assert self.now is not None
            self.failures += self.now.grown(self.first, _ALLOWED_MEMORY_MB)

    def _warm_up(self) -> Iterator[int]:
        """Has all be there that is made when it is first needed, so that it counts as no growth."""
        self._hands.tidy_up()
        for _ in range(_WARM_UP_ROUNDS):
            for _ in self._hands.all_networks():
                yield from self._rest()
        for _ in self._hands.dialogs.all_once():
            yield 0
        yield from self._open_all_views()

    def _open_all_views(self) -> Iterator[int]:
        for _ in self._hands.all_views():
            yield from self._rest()
            yield _QUIET_MS

    def _make_comparable(self) -> Iterator[int]:
        """The same network and views: networks differ in size, and views are made when opened."""
        self._hands.tidy_up()
        yield from self._open_all_views()
        self._hands.load_own_network()
        yield from self._rest()
        self._hands.draw_and_ask()
        yield from self._rest()

    def fail(self, why: str) -> None:
        """Notes what went wrong; the script then ends."""
        self.failures.append(why)

    def summary(self, seed: int) -> dict[str, object]:
        """What was done and found; when something went wrong, the events before it."""
        return {
            "seed": seed,
            "events": self.done,
            "seconds": round(time.monotonic() - self._began),
            "networks_loaded": self._truth.networks_loaded,
            "networks_refused": self._truth.networks_refused,
            "files_written": self._hands.dialogs.files_written,
            "after_a_tenth": self.first and self.first.figures,
            "at_the_end": self.now and self.now.figures,
            "failures": self.failures,
            "last_events": list(self.last) if self.failures else [],
        }

    def _rest(self) -> Iterator[int]:
        began = time.monotonic()
        still = 0
        while still < 3:
            if time.monotonic() - began > _PATIENCE_S:
                self.failures.append(f"the window is still busy after {_PATIENCE_S:.0f} s")
                return
            yield 1
            still = still + 1 if self._truth.is_at_rest else 0

    def _check(self) -> Iterator[int]:
        yield from self._rest()
        self.failures += self._truth.contradictions()
        if self.done % (4 * _CHECK_EVERY) == 0:
            self.failures += self._truth.is_undone_and_redone()
            yield from self._rest()
            self.failures += self._truth.contradictions()
        self.failures += self._complaints.found

    def _count(self) -> Iterator[int]:
        from tools.soak.watch import resources

        self._hands.tidy_up()
        yield from self._rest()
        yield _QUIET_MS
        self.now = resources()
        print(f"{time.monotonic() - self._began:7.0f} s {self.done:7} events  {self.now}")
        sys.stdout.flush()
