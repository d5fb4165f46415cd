"""The process that teaches a hand: commands come in through a pipe, reports go out.

A process of its own, as the workshop's: the pen never waits for it.
"""

from __future__ import annotations

import os
import queue
from collections.abc import Callable
from typing import Any

from digit_gui.network.learning.process import serve
from digit_gui.network.startup import native_noise_silenced
from digit_gui.resources import default_model


def main() -> int:
    """Teaches until the pipe is closed; returns the exit status."""
    # For the layers below; the window computes little meanwhile, and goes first.
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", str(max(1, min(2, os.cpu_count() or 1))))
    # For the last layers, which are so small that more threads only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    return serve(_follow)


def _follow(commands: queue.SimpleQueue[Any], report: Callable[[Any], None]) -> None:
    with native_noise_silenced():
        from digit_gui.network.teaching.session import TeachingSession

    TeachingSession(default_model(), report).follow(commands)
