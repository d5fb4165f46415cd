"""The way in: `digit-gui` and `python -m digit_gui`."""

import sys


def main() -> int:
    """Runs the program; returns its exit status."""
    try:
        from digit_gui.app import main as run
    except ImportError as error:
        # Qt's own libraries come with it, but those of the system may be missing.
        print(f"digit-gui: a library is missing: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return run()


if __name__ == "__main__":
    sys.exit(main())
