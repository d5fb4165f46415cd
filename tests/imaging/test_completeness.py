"""Real encoders' files, cut anywhere, and with something behind their end."""

import io

import numpy as np
import pytest
from PIL import Image

from digit_gui.imaging.image_file import PictureError, open_image
from tests.hands import digit, drawing

GREY = Image.fromarray(255 - drawing(digit(5)).repeat(3, axis=0).repeat(3, axis=1))
FEW = GREY.quantize(16)
BEHIND = b"\xff\xd8 a film \xff\xd9 IEND ; }" * 1000


def encoded(picture, kind, **options):
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def with_thumbnail():
    """A JPEG with a small one of other ink in its EXIF block."""
    thumbnail = encoded(Image.new("L", (16, 16), 90), "JPEG")
    block = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0" + thumbnail
    return encoded(GREY, "JPEG", exif=block)


def run_length_encoded():
    """A BMP of 8 bits, compressed line by line, which Pillow reads and does not write."""
    plain = bytearray(encoded(GREY, "BMP"))
    rows = np.asarray(GREY)[::-1]
    lines = [b"".join(bytes([1, value]) for value in row) + b"\0\0" for row in rows]
    data = b"".join(lines) + b"\0\1"
    start = int.from_bytes(plain[10:14], "little")
    plain[30:38] = (1).to_bytes(4, "little") + len(data).to_bytes(4, "little")
    return bytes(plain[:start]) + data


FILES = {
    "a.jpg": lambda: encoded(GREY, "JPEG"),
    "progressive.jpg": lambda: encoded(GREY.convert("RGB"), "JPEG", progressive=True),
    "thumbnail.jpg": with_thumbnail,
    "a.png": lambda: encoded(GREY, "PNG"),
    "colours.png": lambda: encoded(FEW, "PNG"),
    "a.gif": lambda: encoded(FEW, "GIF"),
    "interlaced.gif": lambda: encoded(FEW, "GIF", interlace=1),
    "a.bmp": lambda: encoded(GREY.convert("RGB"), "BMP"),
    "colours.bmp": lambda: encoded(FEW, "BMP"),
    "runs.bmp": run_length_encoded,
    "a.xbm": lambda: encoded(GREY.convert("1"), "XBM"),
    "a.ppm": lambda: encoded(GREY, "PPM"),
    "a.webp": lambda: encoded(GREY.convert("RGB"), "WEBP"),
    "a.tiff": lambda: encoded(GREY, "TIFF", compression="tiff_lzw"),
}


def opened(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return open_image(path)


@pytest.mark.qt_log_ignore("directory")  # by the decoder of TIFF
@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_anywhere_is_refused_or_just_the_same(tmp_path, name):
    whole = FILES[name]()
    picture = opened(tmp_path, name, whole)
    refused = 0
    for length in range(0, len(whole), max(1, len(whole) // 150)):
        try:
            cut = opened(tmp_path, name, whole[:length])
        except PictureError:
            refused += 1
        else:
            assert cut == picture, length
    assert refused > 100


@pytest.mark.parametrize("name", FILES)
def test_what_follows_behind_the_end_does_no_harm(tmp_path, name):
    whole = FILES[name]()
    assert opened(tmp_path, name, whole + BEHIND) == opened(tmp_path, name, whole)


def test_a_jpeg_cut_behind_its_thumbnail_is_refused(tmp_path):
    whole = with_thumbnail()
    behind = whole.index(b"\xff\xd9") + 2
    assert behind < len(whole) - 500
    with pytest.raises(PictureError, match="incomplete"):
        opened(tmp_path, "x.jpg", whole[: behind + 500])
