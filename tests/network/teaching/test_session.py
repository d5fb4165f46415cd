"""What the process that teaches does with commands; its pipe is tested with My Hand."""

import queue

import numpy as np

from digit_gui.core.hand import teaching_messages as messages
from digit_gui.core.hand.judgement import Note
from digit_gui.core.hand.note_file import read_note
from digit_gui.network.teaching.session import TeachingSession
from digit_gui.resources import default_model
from tests.hands import digit, drawing

_MIRRORED = drawing(digit(3))[:, ::-1]
TEACH = messages.Teach(
    1,
    np.stack([_MIRRORED, np.roll(_MIRRORED, 1, 0)]),
    np.array([3, 3], np.int8),
    np.array([False, False]),
)


def test_what_was_learned_is_judged_and_written_when_it_is_kept(tmp_path):
    commands: queue.SimpleQueue[messages.Command | None] = queue.SimpleQueue()
    reports: list[messages.Report] = []
    path = tmp_path / "taught.keras"

    def report(value):
        reports.append(value)
        if isinstance(value, messages.Judged):
            note = Note("Ada", {"3": 2}, "0" * 64, "1.0.0", value.judgement.as_dict())
            commands.put(messages.Keep(2, path, note))
        elif isinstance(value, messages.Kept | messages.Failed):
            commands.put(None)

    commands.put(TEACH)
    TeachingSession(default_model(), report).follow(commands)
    shares = [value.share for value in reports if isinstance(value, messages.Learning)]
    assert shares
    assert shares == sorted(shares)
    *_, judged, kept = reports
    assert isinstance(judged, messages.Judged)
    assert judged.judgement.own.after.right == 2
    assert kept == messages.Kept(2, path)
    note = read_note(path)
    assert note is not None
    assert note.hand == "Ada"


def test_a_network_that_is_not_there_fails_with_words(tmp_path):
    commands: queue.SimpleQueue[messages.Command | None] = queue.SimpleQueue()
    reports: list[messages.Report] = []

    def report(value):
        reports.append(value)
        commands.put(None)

    commands.put(TEACH)
    TeachingSession(tmp_path / "nowhere.keras", report).follow(commands)
    [failed] = reports
    assert isinstance(failed, messages.Failed)
    assert "nowhere.keras" in failed.why


def test_cancel_ends_it_without_a_report(tmp_path):
    commands: queue.SimpleQueue[messages.Command | None] = queue.SimpleQueue()
    reports: list[messages.Report] = []
    for command in (TEACH, messages.Cancel(), None):
        commands.put(command)
    TeachingSession(default_model(), reports.append).follow(commands)
    assert reports == []
