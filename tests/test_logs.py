import contextlib
import logging

import pytest

from digit_gui import logs
from digit_gui.network.startup import native_noise_silenced


@pytest.fixture
def log(tmp_path, monkeypatch):
    """A logger, with handlers that are closed again; the log file is in `tmp_path`."""
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "digit-gui.log")
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield logging.getLogger("test")
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        with contextlib.suppress(OSError):  # of the full disk, as logging.shutdown does
            handler.close()
    root.setLevel(level)


def test_verbose_is_seen_while_native_noise_is_silenced(log, capfd):
    logs.start_logging(verbose=True)
    with native_noise_silenced():
        log.debug("loading")
    log.debug("loaded")
    said = capfd.readouterr().err
    assert "loading" in said
    assert "loaded" in said


def test_the_log_is_set_aside_when_it_is_full(log, tmp_path):
    (tmp_path / "digit-gui.log").write_text("x" * 1_000_001)
    logs.start_logging(verbose=False)
    log.info("new")
    assert (tmp_path / "digit-gui.log").read_text().endswith("INFO test: new\n")
    assert (tmp_path / "digit-gui.log.1").stat().st_size == 1_000_001


@pytest.mark.linux
def test_a_full_disk_is_not_the_programs_concern(log, tmp_path, capfd):
    (tmp_path / "digit-gui.log").symlink_to("/dev/full")
    logs.start_logging(verbose=False)
    log.info("new")
    assert capfd.readouterr().err == ""
