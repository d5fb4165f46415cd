"""Draw a digit, and see what a neural network makes of it."""

from typing import Any


def __getattr__(name: str) -> Any:
    """`__version__` from the installed metadata, read when asked for: it costs the start 30 ms."""
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("digit-gui")
        except PackageNotFoundError:  # run from a source tree that is not installed
            import tomllib
            from pathlib import Path

            project = Path(__file__).resolve().parent.parent / "pyproject.toml"
            return tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
