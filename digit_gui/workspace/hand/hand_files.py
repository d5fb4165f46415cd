"""Where hands and the networks that were taught them are kept."""

from __future__ import annotations

from pathlib import Path

from digit_gui.folders import data_folder


def hands_folder() -> Path:
    """In the user's data folder."""
    return data_folder() / "hands"


def examples_file() -> Path:
    """The examples of all hands."""
    return hands_folder() / "examples.sqlite"


def taught_network(hand: int) -> Path:
    """The network that was taught the hand with a number."""
    return hands_folder() / f"taught-{hand}.keras"


def hand_of(network: Path | None) -> int:
    """The number of the hand that a network was taught; 0 when it was taught none."""
    if network is None or network.parent != hands_folder():
        return 0
    number = network.stem.removeprefix("taught-")
    return int(number) if number.isdecimal() else 0


def taught_network_in_use(hand: int) -> Path | None:
    """The network that was taught a hand, if there is one; `hand` 0: none was."""
    path = taught_network(hand)
    return path if hand and path.is_file() else None
