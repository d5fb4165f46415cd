"""A release is refused when its tag is not the version."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "check_tag.py"


@pytest.mark.parametrize(("prefix", "status"), [("v", 0), ("", 1), ("v1", 1)])
def test_only_v_and_the_version_is_accepted(prefix, status):
    tag = f"{prefix}{version('digit-gui')}"
    done = subprocess.run(
        [sys.executable, SCRIPT, tag], capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert (f"The tag is {tag}" in done.stderr) == (status == 1)
