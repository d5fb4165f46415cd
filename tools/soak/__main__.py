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
import traceback
from pathlib import Path

from tools.soak.soak import Soak


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
