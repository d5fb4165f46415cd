"""What the process that trains does with commands; its pipe is tested with the workshop."""

import queue

import pytest

from digit_gui.core.learning import reports as says
from digit_gui.core.learning import requests as wants
from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.network.learning.session import Session
from digit_gui.network.learning.trainer import Trainer
from digit_gui.resources import resource
from tests.hands import digit, drawing

SMALL = wants.Architecture(kind="no hidden layer")
BUILD = wants.Build(SMALL)
FEW = wants.Learn(wants.Hyperparameters(drawings=100, with_non_digits=False))


@pytest.fixture(scope="module")
def trainer():
    return Trainer(load_lesson_data(resource("assets/lesson.npz")))


@pytest.fixture
def reports_of(trainer):
    """What is told while commands are carried out, from the first to the last."""

    def carry_out(*commands, until=None):
        inbox: queue.SimpleQueue[wants.Command | None] = queue.SimpleQueue()
        reports = []
        for command in commands:
            inbox.put(command)
        if until is None:
            inbox.put(None)

        def report(value):
            reports.append(value)
            if until is not None and until(value):
                inbox.put(None)

        Session(trainer, report).follow(inbox)
        return reports

    return carry_out


def of_kind(reports, kind):
    return [report for report in reports if isinstance(report, kind)]


def test_it_trains_for_as_many_epochs_as_asked(reports_of):
    reports = reports_of(
        BUILD, FEW, wants.Run(epochs=3), until=lambda r: isinstance(r, says.Paused)
    )
    evaluated = [e.point.epochs for e in of_kind(reports, says.Evaluation)]
    assert evaluated[0] == 0
    assert evaluated[-1] == 3
    losses = [loss for p in of_kind(reports, says.Progress) for loss in p.losses]
    assert len(losses) == 6
    assert isinstance(reports[-1], says.Paused)


def test_slow_motion_tells_of_every_step_and_pause_stops_it(reports_of):
    slow = wants.Learn(wants.Hyperparameters(pause_s=0.001))
    reports = reports_of(
        BUILD, slow, wants.Run(steps=4, number=7), until=lambda r: isinstance(r, says.Paused)
    )
    told = [len(p.losses) for p in of_kind(reports, says.Progress)]
    assert told.count(1) == 4
    assert reports[-1].number == 7
    reports = reports_of(BUILD, wants.Run(), wants.Pause(), wants.Look(None))
    assert len(of_kind(reports, says.Paused)) == 1
    assert isinstance(reports[-1], says.Progress)


def test_the_drawing_is_answered_without_training_too(reports_of):
    *_, seen, unseen = reports_of(BUILD, wants.Look(drawing(digit(2))), wants.Look(None))
    assert seen.likelihoods.shape == (10,)
    assert unseen.likelihoods is None


def test_a_network_makes_room_only_when_it_is_kept(reports_of, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    keep = blocked / "former.keras"
    other = wants.Architecture(kind="one dense layer", width=2)
    reports = reports_of(BUILD, wants.Build(other, keep=keep))
    (refused,) = of_kind(reports, says.Refused)
    assert "could not be written" in refused.why
    assert [built.architecture for built in of_kind(reports, says.Built)] == [SMALL]
    reports = reports_of(BUILD, wants.Build(other, keep=tmp_path / "former.keras"))
    assert [built.architecture for built in of_kind(reports, says.Built)] == [SMALL, other]
    back = reports_of(BUILD, wants.Open(tmp_path / "former.keras"))
    assert of_kind(back, says.Built)[-1].architecture == SMALL


def test_what_cant_be_opened_leaves_the_present_network(reports_of, tmp_path):
    reports = reports_of(
        BUILD, wants.Open(tmp_path / "nothing.keras"), wants.Run(steps=1), wants.Pause()
    )
    (refused,) = of_kind(reports, says.Refused)
    assert refused.why == f"There is no model file {tmp_path / 'nothing.keras'}."
