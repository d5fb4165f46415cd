"""What a room must not import is not there when it is imported; the rest is import-linter's."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("room", "unwanted"),
    [
        ("digit_gui.workspace.workspace", ["PySide6.QtWidgets", "keras", "tensorflow"]),
        ("digit_gui.imaging.image_file", ["PySide6.QtWidgets", "keras", "tensorflow"]),
        ("digit_gui.core.drawing_file", ["PySide6.QtCore", "keras", "tensorflow"]),
        ("digit_gui.cli", ["PySide6.QtCore", "numpy", "keras"]),
    ],
)
def test_a_room_imports_only_what_it_may(room, unwanted):
    code = f"import sys, {room}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = done.stdout.split()
    assert room in imported
    assert not set(unwanted) & set(imported)
