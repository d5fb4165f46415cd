"""How the program ends: by its window, by signals, at any moment of its start."""

import os
import signal
import subprocess
import sys

import pytest

from tests.processes import complaints, run

CLOSE_AFTER = """
import sys
from PySide6.QtCore import QTimer
from digit_gui.app import create_app, run
app, window = create_app(["digit-gui"])
if sys.argv[1] == "ready":
    window.modelReady.connect(window.close)
else:
    QTimer.singleShot(int(sys.argv[1]), window.close)
sys.exit(run(app, window))
"""


@pytest.mark.parametrize("when", [0, 300, 900, 1500, "ready"])
def test_closing_at_any_moment_ends_the_process_cleanly(when):
    done = run(when, program=[sys.executable, "-c", CLOSE_AFTER])
    assert (done.returncode, complaints(done)) == (0, [])


NEVER_CLOSED = """
import time
from digit_gui.app import create_app
app, window = create_app(["digit-gui"])
ready = []
window.modelReady.connect(lambda: ready.append(True))
window.show()
while not ready:
    app.processEvents()
    time.sleep(0.01)
"""


def test_a_window_that_nobody_closes_ends_with_the_process():
    done = run(program=[sys.executable, "-c", NEVER_CLOSED])
    assert (done.returncode, complaints(done)) == (0, [])


IMPORTED_FIRST = """
import sys
before = set(sys.modules)
import digit_gui.__main__
print(*sorted(set(sys.modules) - before))
"""


def test_little_is_imported_before_ctrl_c_is_taken_care_of():
    # Without the site module, which imports by itself what the packages there ask for.
    done = run(program=[sys.executable, "-S", "-c", IMPORTED_FIRST])
    imported = set(done.stdout.split())
    assert {"digit_gui.__main__", "signal"} <= imported
    assert not imported & {"argparse", "digit_gui.cli", "pathlib", "re", "typing"}


@pytest.mark.linux
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_as_its_own_button_does(number, tmp_path):
    environment = {**os.environ, "HOME": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, "-c", SIGNALLED],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "loading\n"
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 128 + number
    assert [line for line in errors.splitlines() if "propagateSizeHints" not in line] == []
    saved = (tmp_path / ".config" / "digit-gui" / "digit-gui.ini").read_text()
    assert "live=true" in saved


SIGNALLED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from digit_gui.app import create_app, run
app, window = create_app(["digit-gui"])
def tell():
    window.findChild(QPushButton, "liveToggle").click()
    print("loading", flush=True)
window.workspace.client.loading.connect(lambda: QTimer.singleShot(100, tell))
sys.exit(run(app, window))
"""


def test_a_settings_folder_that_cannot_be_written_does_no_harm(tmp_path):
    (tmp_path / ".config").write_text("a file where the folder should be")
    (tmp_path / ".local").write_text("and here")
    done = run("0", program=[sys.executable, "-c", CLOSE_AFTER], HOME=str(tmp_path))
    assert done.returncode == 0
    assert "settings were not saved" in done.stderr
    assert "Traceback" not in done.stderr
