"""Whether a picture file is there to its end, found out from the structure of its format.

Qt fills in what a truncated JPEG, BMP, GIF or XBM lacks, and says nothing. What follows behind the
end (a phone's motion photo carries a film there) is not looked at.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable

_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff])")
"""Bytes of 255 and a code. In compressed data, a 255 that is not a marker is followed by a 0."""

_JPEG_ALONE = frozenset(b"\x01\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8")
"""Markers without a length: TEM, RST0 to RST7, SOI."""

_BMP_RLE = (1, 2)
"""Compressions RLE8 and RLE4."""


def is_complete(content: bytes, kind: str) -> bool:
    """Whether the whole picture is in `content`.

    Args:
        content: a file.
        kind: its format, as `QImageReader.format` names it. Of formats other than BMP, GIF, JPEG,
            PNG and XBM nothing is known here, and True is returned: Qt's decoders refuse truncated
            ones themselves.
    """
    check = _CHECKS.get(kind.lower())
    try:
        return check is None or check(content)
    except (struct.error, IndexError):  # the file ends where a number should stand
        return False


def _is_complete_jpeg(content: bytes) -> bool:
    """ITU-T T.81, annex B: segments with a length, up to the marker EOI."""
    at = 0
    while marker := _JPEG_MARKER.search(content, at):
        code, at = marker[1][0], marker.end()
        if code == 0xD9:
            return True
        if code not in _JPEG_ALONE:
            # An EXIF thumbnail is a JPEG of its own within a segment, and skipped with it.
            (length,) = struct.unpack_from(">H", content, at)
            at += length
    return False


def _is_complete_png(content: bytes) -> bool:
    """PNG specification, section 5: chunks with a length and a checksum, up to IEND."""
    at, name = 8, b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", content, at)
        at += 12 + length
    return at <= len(content)


def _is_complete_gif(content: bytes) -> bool:
    """GIF89a specification: blocks, up to the trailer."""
    at = 13 + _size_of_gif_colours(content[10])
    while content[at] != 0x3B:
        if content[at] == 0x2C:  # a picture: its place and size, colours, and the code's length
            at += 11 + _size_of_gif_colours(content[at + 9])
        else:  # an extension: its label
            at += 2
        while size := content[at]:
            at += 1 + size
        at += 1
    return True


def _size_of_gif_colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _is_complete_bmp(content: bytes) -> bool:
    """Microsoft's BITMAPFILEHEADER and BITMAPINFOHEADER, or OS/2's shorter BITMAPCOREHEADER."""
    start, header = struct.unpack_from("<II", content, 10)
    if header == 12:
        width, height, _, depth = struct.unpack_from("<HHHH", content, 18)
        compression = 0
    else:
        width, height, _, depth, compression = struct.unpack_from("<iiHHI", content, 18)
    if compression in _BMP_RLE:
        (size,) = struct.unpack_from("<I", content, 34)
    else:
        size = (abs(width) * depth + 31) // 32 * 4 * abs(height)
    return bool(start + size <= len(content))


def _is_complete_xbm(content: bytes) -> bool:
    """Source code in C: an array, whose braces close."""
    return b"}" in content[content.find(b"{") :]


_CHECKS: dict[str, Callable[[bytes], bool]] = {
    "bmp": _is_complete_bmp,
    "gif": _is_complete_gif,
    "jpg": _is_complete_jpeg,
    "jpeg": _is_complete_jpeg,
    "png": _is_complete_png,
    "xbm": _is_complete_xbm,
}
