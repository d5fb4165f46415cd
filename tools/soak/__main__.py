"""Random events on the real window, for as long as is asked: does anything break, or grow?

Each event and its place depend on the seed alone, so that a run can be repeated; only how far
another thread has come in the meantime may differ. Every so many events the window is let come to
rest and checked. What the process holds is compared with what it held after a tenth of the events.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Iterator
from pathlib import Path
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
                yield from self._use_own_network()
                yield from self._count()
                self.first = self.now
            elif self.done % _COUNT_EVERY == 0:
                yield from self._count()
        if not self.failures:
            yield from self._check()
            yield from self._use_own_network()
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

    def _use_own_network(self) -> Iterator[int]:
        """So that what is compared is the same one: networks take memory of very different size."""
        self._hands.tidy_up()
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


def main() -> int:
    """Runs the test; prints lines of progress and a summary; 1 when something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--events", type=int, help="how many events")
    length.add_argument("--minutes", type=float, help="how long (1 unless said)")
    parser.add_argument("--seed", type=int, help="of the events (a random one unless said)")
    options = parser.parse_args()
    seconds = None if options.events else 60 * (options.minutes or 1)
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory(prefix="digit-gui-soak-") as home:
        # Nothing of the person's own is read or written.
        os.environ.update(HOME=home, QT_QPA_PLATFORM=_display(Path(home)), LC_ALL="C.UTF-8")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        # Dialogs of files begin here.
        with contextlib.chdir(home):
            return _run(Path(home), options.events, seconds, seed)


def _display(home: Path) -> str:
    """Qt's offscreen platform with a screen that the window fits on in full screen, too."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = home / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}))
    return f"offscreen:configfile={config}"


def _run(home: Path, events: int | None, seconds: float | None, seed: int) -> int:
    from PySide6.QtCore import QStandardPaths, Qt, QTimer

    from digit_gui.app import create_app
    from digit_gui.network.startup import native_noise_silenced
    from digit_gui.resources import small_model

    QStandardPaths.setTestModeEnabled(True)
    app, window = create_app(["digit-gui"])
    with native_noise_silenced():
        from tools.soak.hands import Hands
        from tools.soak.material import make_material
        from tools.soak.truth import Truth
        from tools.soak.watch import Complaints

        material = make_material(home)
    complaints = Complaints()
    # The window offers the small one, too.
    truth = Truth(window, (*material.networks, small_model()))
    soak = Soak(Hands(window, material, home, seed), truth, complaints, events, seconds)
    script = soak.script()
    timer = QTimer(singleShot=True)

    def go_on() -> None:
        try:
            pause = next(script, None)
        except Exception:  # noqa: BLE001 - in a slot it would be lost, and the run never end
            soak.fail(traceback.format_exc())
            pause = None
        if pause is None:
            soak.is_over = True
            app.quit()
        else:
            timer.start(pause)

    timer.timeout.connect(go_on)
    window.modelReady.connect(lambda: timer.start(0), Qt.ConnectionType.SingleShotConnection)
    window.show()
    app.exec()
    if not soak.is_over:
        soak.fail("the window was closed")
    # What is still there at the end is destroyed after Python, which crashes the process.
    app.clipboard().clear()
    window.close()
    print(json.dumps(soak.summary(seed)))
    return 1 if soak.failures else 0


if __name__ == "__main__":
    sys.exit(main())
