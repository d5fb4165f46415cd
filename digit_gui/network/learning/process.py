"""The process that trains for the workshop: commands come in through a pipe, reports go out.

It is a process of its own so that the window never waits for the training, and so that all memory
is free again when it ends. It ends when the pipe from the window is closed, whatever became of the
window.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any

from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.core.learning.packets import Unpacker, packed
from digit_gui.core.learning.reports import Report
from digit_gui.core.learning.requests import Command
from digit_gui.network.startup import compute_on_one_core, native_noise_silenced
from digit_gui.resources import resource

_NICENESS = 2
"""A little below the window, so that it answers first where there are few cores."""


Follow = Callable[["queue.SimpleQueue[Any]", Callable[[Any], None]], None]
"""Does what comes through a queue until None comes, and reports through a function."""


def main() -> int:
    """Trains until the pipe is closed; returns the exit status."""
    return serve(_follow)


def serve(follow: Follow) -> int:
    """Has commands from the pipe carried out until it is closed; returns the exit status."""
    if sys.platform != "win32":
        os.nice(_NICENESS)
    # Whatever else is printed must not get among the packets.
    output = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    commands: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(commands,), daemon=True).start()
    compute_on_one_core()
    # It warns that each new network is compiled anew, which is what is wanted.
    logging.getLogger("tensorflow").setLevel(logging.ERROR)

    def report(value: object) -> None:
        with contextlib.suppress(BrokenPipeError):  # the window has gone, and soon this process
            output.write(packed(value))

    follow(commands, report)
    return 0


def _follow(commands: queue.SimpleQueue[Command | None], report: Callable[[Report], None]) -> None:
    with native_noise_silenced():
        from digit_gui.network.learning.session import Session
        from digit_gui.network.learning.trainer import Trainer

    Session(Trainer(load_lesson_data(resource("assets/lesson.npz"))), report).follow(commands)


def _receive(commands: queue.SimpleQueue[Any]) -> None:
    unpacker = Unpacker()
    while part := os.read(0, 65536):
        for command in unpacker.feed(part):
            commands.put(command)
    commands.put(None)
