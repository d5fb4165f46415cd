import os
import sys

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from digit_gui.imaging.find_digits import LONGEST, find
from digit_gui.imaging.image_file import (
    PictureError,
    find_drawing,
    open_image,
    scaled,
    supported_suffixes,
)
from tests.hands import digit
from tests.imaging.test_find_digits import painted
from tests.offering import picture


def test_the_usual_suffixes_are_supported():
    assert {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tiff"} <= supported_suffixes()


@pytest.mark.parametrize("kind", ["png", "jpg", "bmp", "webp", "tiff", "ppm", "ico"])
def test_a_picture_file_is_opened(tmp_path, kind):
    written = picture(4, size=(90, 120), kind=QImage.Format.Format_RGB32)
    assert written.save(str(tmp_path / f"4.{kind}"))
    opened = open_image(tmp_path / f"4.{kind}")
    assert opened.size() == written.size()
    assert find_drawing(opened).image.any()


def test_the_format_is_found_out_from_the_content(tmp_path):
    picture(4).save(str(tmp_path / "4"), "png")
    assert open_image(tmp_path / "4").size() == QSize(500, 400)


@pytest.mark.parametrize("name", ["nested.svg", "nested.png"])
def test_a_vector_graphic_is_refused_before_it_is_drawn(tmp_path, name):
    """This one would be drawn ten thousand million times."""
    levels = "".join(
        f"<g id='g{n + 1}'>" + f"<use xlink:href='#g{n}'/>" * 10 + "</g>" for n in range(10)
    )
    (tmp_path / name).write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        f"width='9' height='9'><g id='g0'><text>7</text></g>{levels}</svg>"
    )
    with pytest.raises(PictureError, match="vector graphic"):
        open_image(tmp_path / name)
    assert not {".svg", ".svgz"} & supported_suffixes()


@pytest.mark.linux
@pytest.mark.parametrize("kind", ["png", "tiff"])
def test_a_name_that_is_not_text(tmp_path, kind):
    picture(4).save(str(tmp_path / "4"), kind)
    path = tmp_path / os.fsdecode(b"caf\xe9." + kind.encode())
    (tmp_path / "4").rename(path)
    assert open_image(path).size() == QSize(500, 400)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((28, 28), (28, 28)),
        ((LONGEST, 100), (LONGEST, 100)),
        ((3 * LONGEST, 300), (LONGEST, 100)),
        ((60, 2 * LONGEST), (30, LONGEST)),
        ((10_000, 1), (LONGEST, 1)),
    ],
)
def test_a_picture_is_scaled_down_and_never_up(size, expected):
    assert scaled(QImage(QSize(*size), QImage.Format.Format_RGB32)).size() == QSize(*expected)


def test_what_was_found_is_told_in_shares_of_the_picture():
    found = find_drawing(scaled(picture(4, size=(2000, 1600))))
    left, top, width, height = found.area
    # The 4 is drawn over (15 to 24, 11 to 24) of 28 cells, in the right half, a quarter from above.
    assert found.image.shape == (28, 28)
    assert 0.5 < left < left + width < 1
    assert 0.25 < top < top + height < 0.75
    small = find_drawing(scaled(picture(4, size=(400, 320))))
    assert small.area == pytest.approx(found.area, abs=0.01)


def test_the_same_is_found_in_the_picture_as_in_its_pixels():
    pixels = np.ascontiguousarray(painted(digit(3)))
    side = len(pixels)
    as_picture = QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGBA8888)
    assert np.array_equal(find_drawing(as_picture).image, find(pixels).image)


def test_a_blank_picture_is_said_to_be_blank():
    blank = QImage(100, 100, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    with pytest.raises(PictureError, match=r"^Nothing is written in this picture\.$"):
        find_drawing(blank)


@pytest.mark.linux
def test_what_is_not_a_regular_file_is_not_opened(tmp_path):
    if sys.platform == "win32":  # for mypy: the marker leaves it out
        return
    (tmp_path / "words.png").write_text("words")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    (tmp_path / "device.png").symlink_to(os.devnull)
    os.mkfifo(tmp_path / "pipe.png")
    for name, words in {
        "gone.png": r"^gone\.png is not there",
        "words.png": r"^words\.png is not a supported image\.$",
        "folder.png": r"^folder\.png is not a regular file\.$",
        "loop.png": r"^loop\.png can't be read: ",
        "device.png": r"^device\.png is not a regular file\.$",
        "pipe.png": r"^pipe\.png is not a regular file\.$",
        "x" * 300 + ".png": "can't be read: ",
    }.items():
        with pytest.raises(PictureError, match=words):
            open_image(tmp_path / name)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "x.bmp").open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(PictureError, match=r"too large: 300 MB, and 256 MB can be opened"):
        open_image(tmp_path / "x.bmp")
