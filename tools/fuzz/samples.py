"""Files as they should be, of each kind that the program opens: what mutations start from."""

from __future__ import annotations

import gzip
import io
import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

_ROOT = Path(__file__).parents[2]

_SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
width="90" height="90"><defs><g id="a"><path d="M10 10 L80 80" stroke="black" stroke-width="9"/>
</g><g id="b"><use xlink:href="#a"/><use xlink:href="#a" x="5"/></g></defs><use xlink:href="#b"/>
<text x="10" y="50">7</text></svg>"""

_SETTINGS = b"""[drawing]
brush_width=2.3
live=true

[view]
appearance=dark
drawings=true
inside=false

[window]
geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\0\\0\\0\\x11\\0\\0\\0\\x9a\\0\\0\\x3\\xd0)
"""

CANARY = "DIGIT_GUI_FUZZ_CANARY"
"""Environment variable: where program code in a network would write if it were run."""

_CODE: Callable[[Any], Any] = lambda x: (  # noqa: E731 - what Keras packs into the file
    open(__import__("os").environ.get("DIGIT_GUI_FUZZ_CANARY", "/dev/null"), "w"),  # noqa: PTH123, SIM115
    x,
)[1]

Sample = tuple[str, bytes]
"""The end of a file's name, and the content."""


def make_samples() -> dict[str, list[Sample]]:
    """The samples of each kind; imports Keras for the networks."""
    kinds: dict[str, Callable[[], Iterator[Sample]]] = {
        "picture": _pictures,
        "drawing": _drawings,
        "array": _arrays,
        "settings": lambda: iter([(".ini", _SETTINGS)]),
        "network": _networks,
    }
    return {kind: list(samples()) for kind, samples in kinds.items()}


def _pictures() -> Iterator[Sample]:
    grey = Image.new("L", (90, 120), 235)
    ImageDraw.Draw(grey).line([(20, 20), (70, 25), (45, 100)], 20, 9)
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    colour, small = grey.convert("RGB"), grey.resize((30, 40))
    yield ".png", _saved(grey, "PNG")
    yield ".png", _saved(grey.convert("RGBA"), "PNG", exif=exif)
    yield ".png", _saved(grey.convert("1"), "PNG")
    yield ".png", _saved(colour.quantize(8), "PNG", transparency=0)
    yield ".png", _saved(Image.fromarray(np.asarray(small, np.uint16) * 257), "PNG")
    yield ".jpg", _saved(grey, "JPEG")
    yield ".jpg", _saved(colour, "JPEG", progressive=True, exif=exif)
    yield ".bmp", _saved(small, "BMP")
    yield ".bmp", _saved(small.convert("1"), "BMP")
    yield ".gif", _saved(small, "GIF")
    yield ".gif", _saved(small, "GIF", save_all=True, append_images=[small])
    yield ".tif", _saved(small, "TIFF")
    yield ".tif", _saved(colour, "TIFF", compression="tiff_lzw")
    yield ".webp", _saved(colour, "WEBP")
    yield ".webp", _saved(small, "WEBP", lossless=True)
    yield ".ico", _saved(small, "ICO")
    yield ".tga", _saved(small.convert("RGB"), "TGA", compression="tga_rle")
    yield ".pgm", _saved(small, "PPM")
    yield ".xbm", _saved(small.convert("1"), "XBM")
    yield ".xpm", _XPM
    yield ".svg", _SVG


_XPM = b"""/* XPM */
static char *x[] = {"8 4 2 1", ". c #ffffff", "x c black",
"........", "..xxxx..", "..xxxx..", "........"};
"""


def _saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def _drawings() -> Iterator[Sample]:
    rows = ["00" * 28] * 10 + ["00" * 9 + "ff" * 10 + "00" * 9] * 8 + ["00" * 28] * 10
    path = [[5.0, 5.0, 2.2], [14.5, 20.25, 1.1], [22, 7, 3.3]]
    head: dict[str, Any] = {"format": "digit-gui drawing", "version": 1}
    for steps in (
        [{"stroke": path}],
        [{"picture": rows}, {"erase": path[:2]}, {"stroke": path[:1]}],
    ):
        yield ".json", json.dumps(head | {"steps": steps}).encode()


def _arrays() -> Iterator[Sample]:
    images = np.zeros((3, 28, 28), np.uint8)
    images[:, 8:20, 12:16] = 255
    idx = b"\0\0\x08\x03" + np.array(images.shape, ">u4").tobytes() + images.tobytes()
    yield "-images-idx3-ubyte", idx
    yield "-images-idx3-ubyte.gz", gzip.compress(idx, mtime=0)
    for save in (np.savez, np.savez_compressed):
        content = io.BytesIO()
        save(content, x=images, y=np.arange(3), z=images[..., None] / np.float32(255))
        yield ".npz", content.getvalue()


def _networks() -> Iterator[Sample]:
    """The program's own, two of other kinds, and one that holds program code."""
    import keras

    layers = keras.layers
    keras.utils.set_random_seed(7)
    ends = [[layers.Flatten(), layers.Dense(10, "softmax")] for _ in range(2)]
    convolution = layers.Conv2D(4, 5, strides=2, activation="relu")
    first = keras.Sequential(
        [keras.Input((28, 28, 1)), convolution, layers.BatchNormalization(), *ends[0]]
    )
    image = keras.Input((28, 28))
    ink = layers.Reshape((28, 28, 1))(image)
    maps = layers.Add()([layers.Conv2D(3, 3, padding=p)(ink) for p in ("same", "same")])
    pooled = layers.MaxPooling2D(4)(layers.ZeroPadding2D(2)(maps))
    second = keras.Model(image, layers.Dense(10, "softmax")(layers.Flatten()(pooled)))
    code = keras.Sequential([keras.Input((28, 28, 1)), layers.Lambda(_CODE), *ends[1]])
    yield ".keras", (_ROOT / "model.keras").read_bytes()
    for network in (first, second, code):
        yield ".keras", _file_of(network)


def _file_of(network: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.keras"
        network.save(path)
        return path.read_bytes()
