"""The workflows run what is there, by actions that nobody can exchange."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request):
    return request.param.read_text(encoding="utf-8")


def test_actions_are_pinned_by_hash_and_their_version_is_told(workflow):
    uses = re.findall(r"uses: (.+)", workflow)
    assert uses
    for action in uses:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_commands_name_files_and_modules_that_are_there(workflow):
    files = re.findall(r"(?:python|sh|pytest.*) ([\w/]+\.(?:py|sh))", workflow)
    modules = re.findall(r"python -m ([\w.]+)", workflow)
    assert files
    for file in files:
        assert (ROOT / file).is_file()
    for module in modules:
        assert find_spec(module)


def test_extras_and_markers_are_the_projects(workflow):
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for extra in re.findall(r"'\.\[(\w+)\]'", workflow):
        assert re.search(rf"^{extra} = \[", project, re.MULTILINE)
    for marker in re.findall(r"pytest -m (\w+)", workflow):
        assert f'"{marker}: ' in project
