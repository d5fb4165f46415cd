"""The command as a process of its own."""

import csv
import io
import json
import os
import signal
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.batch.conftest import ONE, SEVEN, save

COMMAND = [sys.executable, "-m", "digit_gui", "recognize"]

WITHOUT_RAY = """
import sys
from digit_gui.__main__ import main
sys.modules["ray"] = None
sys.exit(main())
"""


def run(*arguments, program=COMMAND, stdin=b""):
    return subprocess.run(
        [*program, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
    )


def png_of_30_000_pixels():
    """The beginning of a picture of 30,000 x 30,000 pixels."""
    header = b"IHDR" + struct.pack(">2I5B", 30_000, 30_000, 8, 6, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + chunk + bytes(1000)


def fill_with_good_and_bad(folder):
    save(SEVEN, folder / "7.png")
    save(ONE, folder / 'a "one", with\ncommas.png')
    whole = (folder / "7.png").read_bytes()
    bad = {
        "bad_crc.png": whole[:20] + bytes(8) + whole[28:],
        "bad_empty.jpg": b"",
        "bad_half.png": whole[: len(whole) // 2],
        "bad_huge.png": png_of_30_000_pixels(),
        "bad_words.gif": b"words",
        "bad_array.npz": b"PK words",
    }
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    QImage(1, 1, QImage.Format.Format_Grayscale8).save(str(folder / "bad_pixel.png"))
    (folder / "bad_link.png").symlink_to(folder / "nowhere")
    (folder / "bad_loop.png").symlink_to(folder / "bad_loop.png")
    (folder / "bad_zeros.npz").symlink_to("/dev/zero")
    if sys.platform != "win32":
        os.mkfifo(folder / "bad_pipe.npz")
        os.mkfifo(folder / "bad_pipe.png")
    (folder / "notes.txt").write_text("no picture, and not asked for")


@pytest.mark.linux
def test_good_bad_and_hostile_pictures_without_a_display(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    fill_with_good_and_bad(pictures)
    single = save(SEVEN, tmp_path / "single.png")
    np.savez(tmp_path / "x.npz", x_test=np.stack([ONE, SEVEN]))
    done = run(pictures, "-", tmp_path / "x.npz", "missing.png", stdin=os.fsencode(single) + b"\n")
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "digit-gui recognize: 13 of 18 could not be read; their rows say why.\n"
    )
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))
    in_folder = sorted(path for path in pictures.iterdir() if path.suffix != ".txt")
    in_array = [f"{tmp_path / 'x.npz'}#x_test[{n}]" for n in range(2)]
    names = [*map(str, [*in_folder, single]), *in_array, "missing.png"]
    assert [row["path"] for row in rows] == names
    for row in rows:
        is_bad = Path(row["path"]).name.startswith(("bad_", "missing"))
        assert bool(row["error"]) == is_bad
        assert (row["digit"] in ("1", "7")) != is_bad
    assert [row["digit"] for row in rows[-4:]] == ["7", "1", "7", ""]


@pytest.mark.long
def test_an_interrupted_run_is_resumed(tmp_path):
    np.savez(tmp_path / "x.npz", x=np.stack([ONE, SEVEN] * 2000))
    output = tmp_path / "rows.jsonl"
    arguments = [tmp_path / "x.npz", "--output", output]
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stderr=subprocess.PIPE,
        # Where the tests run in the background, the shell has them and their children ignore it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (output.exists() and output.stat().st_size) and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert (process.communicate(timeout=30)[1], process.returncode) == (b"", 130)
    lines = output.read_bytes().splitlines(keepends=True)
    assert 64 <= len(lines) < 4000
    assert lines[-1].endswith(b"}\n")

    refused = run(*arguments)
    assert refused.returncode == 2
    assert b"is there already: --resume" in refused.stderr
    assert output.read_bytes() == b"".join(lines)

    output.write_bytes(b"".join(lines)[:-7])  # as if the power had failed
    assert run(*arguments, "--resume").returncode == 0
    rows = [json.loads(line) for line in output.read_bytes().splitlines()]
    assert [row["path"] for row in rows] == [f"{tmp_path / 'x.npz'}#x[{n}]" for n in range(4000)]
    assert [row["digit"] for row in rows] == ["1", "7"] * 2000


@pytest.mark.long
def test_a_second_run_on_an_output_says_so(tmp_path):
    np.savez(tmp_path / "x.npz", x=np.stack([ONE, SEVEN] * 20_000))
    output = tmp_path / "rows.csv"
    arguments = [tmp_path / "x.npz", "--output", output, "--resume"]
    first = subprocess.Popen([*COMMAND, *map(str, arguments)], stderr=subprocess.PIPE)
    try:
        while not output.exists() and first.poll() is None:
            time.sleep(0.02)
        second = run(*arguments)
        assert (second.returncode, first.poll()) == (2, None)
        assert b"rows.csv is being written by another run" in second.stderr
        # It is told before the network is loaded: a file that is none is not even opened.
        third = run(*arguments, "--model", tmp_path / "none.keras")
        assert third.stderr == second.stderr
        first.kill()
    finally:
        first.communicate(timeout=30)
    # What a killed run leaves behind keeps nobody out.
    np.savez(tmp_path / "x.npz", x=np.stack([ONE, SEVEN] * 100))
    assert run(*arguments).returncode == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["rows.csv", "x.npz"]


def test_without_ray_it_says_how_to_install_it(tmp_path):
    done = run(tmp_path, "--ray", program=[sys.executable, "-c", WITHOUT_RAY, "recognize"])
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"digit-gui recognize: Ray is missing: pip install digit-gui[ray]\n"


def test_a_file_that_is_not_a_network_named_before_the_command(tmp_path):
    (tmp_path / "x.keras").write_text("words")
    program = [sys.executable, "-m", "digit_gui", "--model", str(tmp_path / "x.keras"), "recognize"]
    done = run(tmp_path, "--output", tmp_path / "rows.csv", program=program)
    assert done.returncode == 2
    assert "x.keras is" in done.stderr.decode()
    assert not (tmp_path / "rows.csv").exists()
