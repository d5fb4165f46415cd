"""Damages files: their bytes, their numbers, their JSON, and what is packed into them."""

from __future__ import annotations

import contextlib
import copy
import gzip
import io
import json
import random
import re
import struct
import warnings
import zipfile
import zlib
from typing import Any

_LARGEST_JSON = 40_000
"""Bytes of JSON that is taken apart; a longer one is damaged as bytes."""

_LARGEST_REPEATED = 100_000
"""Bytes of a file of which a part is repeated; a longer one would grow without end."""

_EDGES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
"""Where numbers overflow, or change their sign."""

_NUMBERS = (0, -1, 1, 2, 27, 29, 255, 256, 65536, 10**7, 2**31, 2**63, 10**30, 0.5, -0.0, 1e308)
_VALUES: tuple[Any, ...] = (
    *_NUMBERS, float("nan"), float("inf"), None, True, "", "x", "\0", "../../x", "1e999", [], {},
    "Lambda", "Dense", "float64", "same", [[]], [None, 28, 28, 1], [1, 2, 3],
)  # fmt: skip


class Mutator:
    """Damages files, in ways that depend on `seed` alone."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311

    def choose(self, kinds: dict[str, int]) -> str:
        """One of `kinds`, by its weight."""
        return self._random.choices(list(kinds), list(kinds.values()))[0]

    def mutated(self, samples: list[tuple[str, bytes]]) -> tuple[str, bytes]:
        """One of `samples`, damaged; most keep the end of their name."""
        end, content = self._random.choice(samples)
        other = self._random.choice(samples)[1]
        if self._random.random() < 0.02:
            end = self._random.choice(samples)[0]
        if self._random.random() < 0.02:
            return end, content
        return end, self._damaged(content, other)

    def _damaged(self, content: bytes, other: bytes) -> bytes:
        is_whole = self._random.random() < 0.75
        if is_whole and content[:4] == b"PK\x03\x04":
            return self._repacked(content, other)
        if is_whole and content[:2] == b"\x1f\x8b":
            return gzip.compress(self._bytes(gzip.decompress(content), other), mtime=0)
        if is_whole and content[:1] == b"{" and len(content) < _LARGEST_JSON:
            with contextlib.suppress(RecursionError):  # too deeply nested by what came before
                return self._json(content)
        if is_whole and content[:4] == b"\x89PNG":
            return self._png(content, other)
        return self._bytes(content, other)

    def _repacked(self, content: bytes, other: bytes) -> bytes:
        """A zip archive with one member damaged, or left out, or twice."""
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [(name, archive.read(name)) for name in archive.namelist()]
        n = self._random.randrange(len(members))
        name, inside = members[n]
        match self._random.randrange(12):
            case 0:
                del members[n]
            case 1:
                members.append(("../../" + name if self._random.random() < 0.5 else name, inside))
            case 2:
                members[n] = name, b"\0" * self._random.choice([0, 10**6, 3 * 10**8])
            case _:
                members[n] = name, self._damaged(inside, other)
        out = io.BytesIO()
        packing = self._random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
        with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "w") as archive:
            for name, inside in members:
                archive.writestr(zipfile.ZipInfo(name), inside, packing)
        return out.getvalue()

    def _png(self, content: bytes, other: bytes) -> bytes:
        """A chunk damaged under a checksum that is right."""
        at, chunks = 8, []
        while at + 12 <= len(content):
            length = struct.unpack_from(">I", content, at)[0]
            chunks.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + length]))
            at += 12 + length
        n = self._random.randrange(len(chunks))
        kind, data = chunks[n]
        if kind == b"IDAT" and self._random.random() < 0.5:
            data = zlib.compress(self._bytes(zlib.decompress(data), other))
        else:
            data = self._bytes(data, other)
        chunks[n : n + self._random.randint(0, 1)] = [(kind, data)]
        return content[:8] + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )

    def _json(self, content: bytes) -> bytes:
        """A value anywhere in it changed, left out, repeated, or nested."""
        root = json.loads(content)
        for _ in range(self._random.choice([1, 1, 1, 2, 5])):
            if not (places := _places(root)):
                break
            holder, key = self._random.choice(places)
            value = holder[key]
            match self._random.randrange(8):
                case 0:
                    del holder[key]
                case 1 if isinstance(holder, list) and not isinstance(value, list | dict):
                    holder[key:key] = [value] * self._random.choice([1, 3, 2000])
                case 2:
                    for _ in range(self._random.choice([1, 2, 900])):
                        value = [value]
                    holder[key] = value
                case 3 if isinstance(value, int | float):
                    holder[key] = value * self._random.choice([-1, 2, 100, 10**6])
                case 4:
                    other, at = self._random.choice(places)
                    holder[key] = copy.deepcopy(other[at])
                case _:
                    holder[key] = copy.deepcopy(self._random.choice(_VALUES))
        return json.dumps(root).encode()

    def _bytes(self, content: bytes, other: bytes) -> bytes:
        out = bytearray(content)
        for _ in range(self._random.choice([1, 1, 2, 4, 16])):
            at = self._at(out)
            length = self._random.choice([1, 2, 4, 64, 1 + len(out) // 4])
            match self._random.randrange(11):
                case 0:
                    del out[at:]
                case 1:
                    del out[at : at + length]
                case 2 if len(out) < _LARGEST_REPEATED:
                    out[at:at] = out[at : at + length] * self._random.choice([1, 2, 100])
                case 3:
                    out[at:at] = self._random.randbytes(min(length, 1000))
                case 4:
                    start = self._at(other)
                    out[at : at + length] = other[start : start + length]
                case 5 | 6:
                    order = self._random.choice("<>") + self._random.choice("BHI")
                    size = struct.calcsize(order)
                    edge = self._random.choice(_EDGES) & (256**size - 1)
                    out[at : at + size] = struct.pack(order, edge)
                case 7 if numbers := list(re.finditer(rb"\d+", out)):
                    number = self._random.choice(numbers)
                    text = str(self._random.choice(_NUMBERS)).encode()
                    out[number.start() : number.end()] = text
                case _ if out:
                    out[at % len(out)] ^= 1 << self._random.randrange(8)
        return bytes(out)

    def _at(self, content: bytes | bytearray) -> int:
        """A place in it; heads, where the sizes are, come more often."""
        reach = self._random.choice([32, 256, len(content)])
        return self._random.randrange(max(1, min(reach, len(content))))


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Each list or dict in a JSON value, with each of its keys."""
    places, waiting = [], [value]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, dict | list):
            keys = list(holder) if isinstance(holder, dict) else range(len(holder))
            places += [(holder, key) for key in keys]
            waiting += [holder[key] for key in keys]
    return places
