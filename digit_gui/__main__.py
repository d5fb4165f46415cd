"""The way in: `digit-gui` and `python -m digit_gui`."""

import gc
import sys


def main() -> int:
    """Runs the program; returns its exit status."""
    try:
        if sys.argv[1:2] == ["recognize"]:
            from digit_gui.cli import main as recognize

            return recognize(sys.argv[2:])
        # Starting makes a million objects and next to no garbage: to look for it takes a fifth of
        # the time. The app turns it on again when the network is there.
        gc.disable()
        from digit_gui.app import main as run
    except ImportError as error:
        # Qt's own libraries come with it, but those of the system may be missing.
        print(f"digit-gui: a library is missing: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return run()


if __name__ == "__main__":
    sys.exit(main())
