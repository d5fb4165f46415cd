"""Settings that were damaged or edited by hand, and a lock that a killed program left."""

import os

import pytest

from digit_gui.core.grid import DEFAULT_WIDTH
from digit_gui.ui.settings import Settings


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e400", "wide", "0", "-3", "50", ""])
def test_a_value_that_is_no_good_becomes_the_default(tmp_path, value):
    file = tmp_path / "settings.ini"
    file.write_text(f"[drawing]\nbrush_width={value}\n")
    assert Settings(file)["drawing/brush_width"] == DEFAULT_WIDTH


def test_a_value_in_range_is_kept(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[drawing]\nbrush_width=3.5\n")
    assert Settings(file)["drawing/brush_width"] == 3.5


def test_an_unknown_key_is_a_programming_error(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    with pytest.raises(KeyError):
        settings["view/nothing"]
    with pytest.raises(KeyError):
        settings["view/nothing"] = 2


def test_a_lock_of_a_killed_program_is_taken_away(tmp_path):
    file = tmp_path / "settings.ini"
    lock = tmp_path / "settings.ini.lock"
    lock.write_text("")
    os.utime(lock, (1, 1))
    settings = Settings(file)
    settings["drawing/live"] = True
    settings.save()
    assert not lock.exists()
    assert Settings(file)["drawing/live"] is True


@pytest.mark.parametrize("text", ["", "no ini file at all \x00", "[drawing]\nbrush_width=wide\n"])
def test_a_broken_settings_file_means_the_defaults(tmp_path, text):
    file = tmp_path / "broken.ini"
    file.write_text(text)
    assert Settings(file)["drawing/brush_width"] == 2.2
    assert Settings(file)["view/appearance"] == "system"
