"""Checks that a release's tag is the version in pyproject.toml: python tools/check_tag.py TAG."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def main() -> int:
    """Returns 0 when the tag is "v" and the version, else 1, with the reason on stderr."""
    if len(sys.argv) != 2:
        print("usage: python tools/check_tag.py TAG", file=sys.stderr)
        return 2
    tag = sys.argv[1]
    version = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"]
    if tag == f"v{version}":
        return 0
    print(
        f"The tag is {tag}, but pyproject.toml says version {version}: the tag must be v{version}. "
        "Correct one of them, delete the tag, and tag again.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
