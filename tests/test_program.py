"""The program as a process of its own: command line, start, and end."""

import json
import os
import shutil
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import digit_gui
from digit_gui.resources import default_model

PROGRAM = [sys.executable, "-m", "digit_gui"]


def run(*arguments, program=PROGRAM, timeout=60, **environment):
    return subprocess.run(
        [*program, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        env={**os.environ, **environment},
    )


def test_version():
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"digit-gui {version('digit-gui')}\n")


def test_help_names_every_option():
    done = run("--help")
    assert done.returncode == 0
    for option in (" FILE ", "--model FILE", "--self-test", "--verbose", "--version"):
        assert option in done.stdout


def test_an_unknown_option_is_an_error():
    done = run("--fast")
    assert done.returncode == 2
    assert "--fast" in done.stderr
    assert "Traceback" not in done.stderr


def test_self_test_draws_reads_and_measures():
    done = run("--self-test")
    assert done.stderr == ""
    assert done.returncode == 0
    (line,) = done.stdout.splitlines()
    measured = json.loads(line)
    assert measured["answer"] == "7"
    assert measured["explained"] is True
    assert 0 < measured["window_shown_s"] < measured["model_ready_s"]
    assert 0 < measured["click_to_answer_ms_p50"] <= measured["click_to_answer_ms_p99"]
    assert measured["first_prediction_ms"] > 0
    assert measured["longest_ui_stall_ms"] > 0
    assert measured["max_rss_mb"] > 100


def test_self_test_fails_without_a_model(tmp_path):
    missing = tmp_path / "missing.keras"
    done = run("--self-test", "--model", missing)
    assert done.returncode == 1
    assert str(missing) in done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout)["answer"] == ""


def test_another_model_is_chosen_on_the_command_line(tmp_path):
    copy = tmp_path / "another.keras"
    copy.write_bytes(default_model().read_bytes())
    assert run("--self-test", "--model", copy).returncode == 0


@pytest.mark.linux
@pytest.mark.parametrize("display", ["", ":4711"])
@pytest.mark.parametrize("platform", ["", "xcb", "nonsense"])
def test_without_a_display_it_says_so_in_one_line(display, platform):
    environment = {"QT_QPA_PLATFORM": platform, "WAYLAND_DISPLAY": "", "DISPLAY": display}
    done = run(**environment)
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def complaints(done):
    """What a process wrote to its stderr, but for what the offscreen platform says of itself."""
    of_the_platform = "This plugin does not support propagateSizeHints()"
    return [line for line in done.stderr.splitlines() if line != of_the_platform]


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


SHOWN = """
import os, sys
from digit_gui.app import create_app
app, window = create_app(["digit-gui"])
loading = []
window.workspace.client.loading.connect(lambda: loading.append(sorted(sys.modules)))
window.show()
while not loading:
    app.processEvents()
print(*loading[0], flush=True)
os._exit(0)  # TensorFlow is being imported, and nobody waits for it
"""


def test_nothing_heavy_is_imported_before_the_window_is_shown():
    done = run(program=[sys.executable, "-c", SHOWN])
    assert done.returncode == 0
    imported = done.stdout.split()
    assert "PySide6.QtWidgets" in imported
    for heavy in ("tensorflow", "keras", "h5py", "cv2", "pypdfium2", "PIL", "PySide6.QtTest"):
        assert heavy not in imported


def test_two_programs_run_side_by_side():
    both = [
        subprocess.Popen([*PROGRAM, "--self-test"], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for process in both:
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        assert json.loads(output)["answer"] == "7"


def test_a_settings_folder_that_cannot_be_written_does_no_harm(tmp_path):
    (tmp_path / ".config").write_text("a file where the folder should be")
    (tmp_path / ".local").write_text("and here")
    done = run("0", program=[sys.executable, "-c", CLOSE_AFTER], HOME=str(tmp_path))
    assert done.returncode == 0
    assert "settings were not saved" in done.stderr
    assert "Traceback" not in done.stderr


RAISES = """
import sys
from PySide6.QtCore import QTimer
from digit_gui.app import create_app
from digit_gui.self_test import self_test
app, window = create_app(["digit-gui"])
def fail():
    raise ArithmeticError("in a slot")
QTimer.singleShot(10, fail)
sys.exit(self_test(app, window))
"""


def test_self_test_fails_when_an_error_is_raised_in_a_slot():
    done = run(program=[sys.executable, "-c", RAISES])
    assert done.returncode == 1
    assert "ArithmeticError: in a slot" in done.stderr
    assert json.loads(done.stdout)["answer"] == "7"


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


def test_the_version_is_known_without_an_installation(tmp_path):
    package = Path(digit_gui.__file__).parent
    shutil.copytree(package, tmp_path / "digit_gui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(package.parent / "pyproject.toml", tmp_path)
    code = (
        "import sys; sys.path = [p for p in sys.path if 'site-packages' not in p]; "
        "import digit_gui; print(digit_gui.__version__)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    assert done.stdout.strip() == version("digit-gui")
