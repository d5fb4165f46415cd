"""The program as a process of its own, and what it wrote."""

import os
import subprocess
import sys

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


def complaints(done):
    """What a process wrote to its stderr, but for what the offscreen platform says of itself."""
    of_the_platform = "This plugin does not support propagateSizeHints()"
    return [line for line in done.stderr.splitlines() if line != of_the_platform]
