"""Draw a digit, and see what a neural network makes of it."""

# Imports nothing: until `__main__` has had its say, Ctrl-C raises an error in the midst of it.


def __getattr__(name: str) -> str:
    """`__version__` from the installed metadata, read when asked for: it costs the start 30 ms."""
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("digit-gui")
        except PackageNotFoundError:  # run from a source tree that is not installed
            import tomllib
            from pathlib import Path

            project = Path(__file__).resolve().parent.parent / "pyproject.toml"
            about = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
            return str(about["version"])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
