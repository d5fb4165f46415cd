"""Opens files as the program does, in a process of its own: it may crash, hang, or fill memory.

Reads the path of a file from each line of standard input, and answers with a line of JSON:
`{"verdict": "opened" | "refused" | "failed", "why": ...}`. "refused" is a documented error.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

_LARGEST_GROWTH = 4 << 30
"""Bytes of address space beyond which the process is ended for the machine's sake."""

_FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "os.fork", "subprocess.Popen",
              "socket.connect", "pickle.find_class")  # fmt: skip
"""What no file may cause (events of `sys.audit`)."""

_CHANGES = {"os.remove": 1, "os.rmdir": 1, "os.mkdir": 2}
"""What no file may cause outside of the process's own folder: Keras unpacks some there for a
moment. With each event, which of its arguments says in which open folder the path is, or -1."""


def _open_picture(path: Path) -> None:
    from digit_gui.imaging.image_file import PictureError, find_drawing, open_image, scaled

    with _Refusing(PictureError):
        picture = scaled(open_image(path))
        found = find_drawing(picture)
        assert found.image.shape == (28, 28)
        assert found.image.dtype == "uint8"
        assert found.image.any()


def _open_drawing(path: Path) -> None:
    from digit_gui.core.drawing_file import DrawingFileError, parse, to_json

    with _Refusing(DrawingFileError):
        drawing = parse(path.read_bytes())
        assert not drawing.is_blank
        again = parse(to_json(drawing))
        assert (again.image == drawing.image).all()


def _open_array(path: Path) -> None:
    from digit_gui.batch.arrays import ArrayFileError, images_in

    with _Refusing(ArrayFileError):
        for _, images in images_in(path):
            assert images.shape[1:] == (28, 28)
            assert images.dtype == "uint8"


def _open_settings(path: Path) -> None:
    from digit_gui.ui import settings as module

    settings = module.Settings(path)
    for key, (default, least, largest) in module._SETTINGS.items():
        value = settings[key]
        assert isinstance(value, type(default)), f"{key} is {value!r}"
        assert least is None or largest is None or least <= value <= largest, f"{key} is {value!r}"


def _open_network(path: Path) -> None:
    import numpy as np

    from digit_gui.core.inspection.activations import InspectionError
    from digit_gui.network.recognizer import ModelError, Recognizer

    image = np.zeros((28, 28), np.uint8)
    image[6:22, 13:16] = 255
    with _Refusing(ModelError):
        network = Recognizer(path)
    with _Refusing(ValueError):
        network.predict(image)
    with _Refusing(InspectionError):
        structure = network.structure
        network.inspect(image)
        if structure.stages:
            network.cell_sum(image, 0, 0, 0, 0)
        network.explain(image, 7).advance()


OPENERS: dict[str, Callable[[Path], None]] = {
    "picture": _open_picture,
    "drawing": _open_drawing,
    "array": _open_array,
    "settings": _open_settings,
    "network": _open_network,
}


class _RefusedError(Exception):
    """A file was refused as it is documented."""


class _Refusing:
    """Within it, errors of one class, and no class below, refuse a file."""

    def __init__(self, kind: type[Exception]) -> None:
        self._kind = kind

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: object, _: object) -> None:
        if kind is self._kind:
            raise _RefusedError(str(error))


def _watch(forbidden: list[str]) -> None:
    """Has Python note what a file must not cause. What native code does it does not see."""
    here = os.path.realpath(Path.cwd())

    def is_outside(path: str | bytes, folder: int = -1) -> bool:
        start = os.readlink(f"/proc/self/fd/{folder}") if folder >= 0 else here  # noqa: PTH115
        return not os.path.realpath(os.path.join(start, os.fsdecode(path))).startswith(here)  # noqa: PTH118

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if writes and not isinstance(path, int) and is_outside(path):
                forbidden.append(f"{event} {arguments}")
        elif event in _CHANGES:
            if is_outside(arguments[0], arguments[_CHANGES[event]]):
                forbidden.append(f"{event} {arguments}")
        elif event in _FORBIDDEN:
            forbidden.append(f"{event} {arguments}")

    sys.addaudithook(note)


def main() -> None:
    """Serves until standard input ends. Its only argument is the kind of the files."""
    if sys.platform == "win32":
        raise NotImplementedError
    import resource

    faulthandler.enable()
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    open_file = OPENERS[sys.argv[1]]
    if sys.argv[1] == "network":
        from digit_gui.network.startup import compute_on_one_core

        compute_on_one_core()
    for warm_up in sys.argv[2:]:
        open_file(Path(warm_up))
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * os.sysconf("SC_PAGE_SIZE") + _LARGEST_GROWTH
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    forbidden: list[str] = []
    _watch(forbidden)
    answers.write('{"verdict": "ready"}\n')
    for line in sys.stdin:
        verdict, why = "opened", ""
        try:
            open_file(Path(json.loads(line)))
        except _RefusedError as refusal:
            verdict, why = "refused", str(refusal)
        except BaseException:  # noqa: BLE001 - whatever a file causes
            verdict, why = "failed", traceback.format_exc()
        if forbidden:
            verdict, why = "failed", f"forbidden: {forbidden}"
            forbidden.clear()
        answers.write(json.dumps({"verdict": verdict, "why": why}) + "\n")


if __name__ == "__main__":
    main()
