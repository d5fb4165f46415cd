"""Draw a digit, and see what a neural network makes of it."""

from typing import Any


def __getattr__(name: str) -> Any:
    """`__version__` from the installed metadata, read when asked for: it costs the start 30 ms."""
    if name == "__version__":
        from importlib.metadata import version

        return version("digit-gui")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
