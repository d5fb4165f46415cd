"""The packages say of the program what it says of itself."""

import re
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

import pytest

from digit_gui.app import create_app

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def filled_in(template, **more):
    """As the build does it, whose modules are no package."""
    call = f"import project; print(project.filled_in({template!r}, **{more!r}))"
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", call],
        cwd=ROOT / "packaging",
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


@pytest.fixture(scope="module")
def desktop_entry():
    parser = ConfigParser(interpolation=None)
    setattr(parser, "optionxform", str)  # noqa: B010  # keys keep their case
    parser.read_string(filled_in("linux/digit-gui.desktop"))
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo():
    return ElementTree.fromstring(filled_in("linux/metainfo.xml", links="").strip())  # noqa: S314


@pytest.fixture(scope="module")
def manual():
    return filled_in("linux/digit-gui.1").replace("\\-", "-")


@pytest.fixture(scope="module")
def control():
    return filled_in("linux/control", architecture="amd64", glibc="2.36", size=1)


def test_the_installed_version_is_the_projects():
    assert version("digit-gui") == PROJECT["version"]


def test_the_desktop_entry_starts_the_command_that_the_project_installs(desktop_entry):
    assert desktop_entry["Exec"] in PROJECT["scripts"]
    assert (ROOT / f"assets/{desktop_entry['Icon']}.svg").is_file()
    assert desktop_entry["Comment"] == PROJECT["description"]


def test_the_window_belongs_to_the_desktop_entry(qapp, desktop_entry):
    app, window = create_app(["digit-gui"])
    assert app.desktopFileName() == desktop_entry["Exec"] == desktop_entry["StartupWMClass"]
    assert app.applicationDisplayName() == desktop_entry["Name"]
    window.close()


def test_the_metainfo_tells_of_this_version(metainfo, desktop_entry):
    assert metainfo.find("releases/release").get("version") == PROJECT["version"]
    assert metainfo.findtext("name") == desktop_entry["Name"]
    assert metainfo.findtext("summary") == PROJECT["description"]
    assert metainfo.findtext("project_license") == PROJECT["license"]
    assert metainfo.findtext("launchable") == f"{PROJECT['name']}.desktop"
    assert metainfo.findtext("provides/binary") == desktop_entry["Exec"]


def test_the_man_page_names_every_option(manual, capsys):
    with pytest.raises(SystemExit):
        create_app(["digit-gui", "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert options == set(re.findall(r"--[a-z-]+", manual))
    assert f"{PROJECT['name']} {PROJECT['version']}" in manual
    assert PROJECT["description"] in manual


def test_the_debian_package_is_of_this_version(control):
    assert f"Package: {PROJECT['name']}\nVersion: {PROJECT['version']}\n" in control
    assert f"Description: {PROJECT['description']}\n" in control


def test_what_the_project_says_stands_in_no_recipe():
    folder = ROOT / "packaging"
    recipes = [ROOT / "build_exe.spec", *folder.glob("*.py")]
    recipes += [*folder.glob("linux/*"), *folder.glob("windows/*")]
    for recipe in recipes:
        text = recipe.read_text(encoding="utf-8")
        assert PROJECT["version"] not in re.findall(r"\d+\.\d+\.\d+", text), recipe
        assert PROJECT["description"] not in text, recipe


def test_the_spec_freezes_the_program_with_its_network():
    spec = (ROOT / "build_exe.spec").read_text(encoding="utf-8")
    for source in re.findall(r'"(digit_gui/__main__\.py|model\.keras|assets|packaging/\S+)"', spec):
        assert (ROOT / source).exists()
    assert '("model.keras", "digit_gui")' in spec
    assert '("assets", "digit_gui/assets")' in spec
