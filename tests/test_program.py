"""The program as a process of its own: command line and start."""

import json
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import digit_gui
from digit_gui.resources import default_model
from tests.processes import PROGRAM, run


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
    if sys.platform != "win32":
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


@pytest.mark.long
def test_two_programs_run_side_by_side():
    both = [
        subprocess.Popen([*PROGRAM, "--self-test"], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for process in both:
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        assert json.loads(output)["answer"] == "7"


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
