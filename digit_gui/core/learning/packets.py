"""Values through a pipe between two processes of this program, one packet for each."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from typing import Any

_LENGTH = struct.Struct("<I")


def packed(value: object) -> bytes:
    """The packet of a value: the length of its pickle in four bytes, then the pickle."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(content)) + content


class Unpacker:
    """Puts values together from bytes that come in parts of any size.

    Only for pipes to a process that this one has started, or was started by: unpickling runs what
    the sender wants.
    """

    def __init__(self) -> None:
        self._received = bytearray()

    def feed(self, part: bytes) -> Iterator[Any]:
        """The values that are complete with this part."""
        self._received += part
        while len(self._received) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._received)
            end = _LENGTH.size + length
            if len(self._received) < end:
                return
            content = bytes(self._received[_LENGTH.size : end])
            del self._received[:end]
            yield pickle.loads(content)  # noqa: S301 - see the class
