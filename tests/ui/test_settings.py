import pytest

from digit_gui.ui.settings import Settings


def test_an_unknown_setting_is_an_error(settings):
    with pytest.raises(KeyError):
        settings["drawing/brush_wdith"]
    with pytest.raises(KeyError):
        settings["drawing/brush_wdith"] = 2


@pytest.mark.parametrize("text", ["", "no ini file at all \x00", "[drawing]\nbrush_width=wide\n"])
def test_a_broken_settings_file_means_the_defaults(tmp_path, text):
    file = tmp_path / "broken.ini"
    file.write_text(text)
    assert Settings(file)["drawing/brush_width"] == 2.2
    assert Settings(file)["view/appearance"] == "system"
