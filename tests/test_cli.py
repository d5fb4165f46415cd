from pathlib import Path

import pytest

from digit_gui import cli


def parsed(line):
    return vars(cli.parse(line.split()))


def refused(line, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.parse(line.split())
    assert ended.value.code == 2
    return capsys.readouterr().err


def printed(line, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.parse(line.split())
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "file", "model"),
    [
        ("", None, None),
        ("7.png", Path("7.png"), None),
        ("7.png --model x.keras", Path("7.png"), Path("x.keras")),
        ("--model=x.keras 7.png", Path("7.png"), Path("x.keras")),
        ("--model recognize", None, Path("recognize")),
        ("./recognize", Path("./recognize"), None),
        ("-- recognize", Path("recognize"), None),
        ("--verbose -- recognize", Path("recognize"), None),
        ("-- --7.png", Path("--7.png"), None),
    ],
)
def test_a_file_to_open(line, file, model):
    options = parsed(line)
    assert (options["command"], options["file"], options["model"]) == (None, file, model)


@pytest.mark.parametrize(
    "line",
    [
        "recognize a b --model x.keras --verbose",
        "--model x.keras --verbose recognize a b",
        "--verbose recognize --model x.keras a b",
        "--model=x.keras recognize --verbose a b",
        "--verbose --model y.keras recognize a b --model x.keras",
    ],
)
def test_shared_options_stand_before_or_after_the_command(line):
    assert parsed(line) == {
        "command": "recognize",
        "paths": ["a", "b"],
        "output": None,
        "pages": False,
        "resume": False,
        "ray": None,
        "model": Path("x.keras"),
        "verbose": True,
    }


def test_options_of_recognize():
    options = parsed("recognize - --output rows.csv --resume --ray host:6379")
    assert (options["paths"], options["output"]) == (["-"], Path("rows.csv"))
    assert (options["resume"], options["ray"]) == (True, "host:6379")
    assert parsed("recognize a --ray")["ray"] == ""
    assert parsed("recognize recognize")["paths"] == ["recognize"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--fast", "--fast"),
        ("a.png b.png", "b.png"),
        ("a.png recognize", "recognize"),
        ("a.png --self-test", "not allowed with"),
        ("--self-test recognize", "not allowed with"),
        ("--model", "expected one argument"),
        ("recognize", "PATH"),
        ("--model recognize recognize", "PATH"),
        ("recognize --ray folder", "PATH"),
        ("recognize x.png --resume", "--resume needs an --output"),
        ("recognize x.png --output rows.txt", "must end with .csv or .jsonl"),
        ("recognize x.png --fast", "--fast"),
        ("recognize x.png --self-test", "--self-test"),
    ],
)
def test_a_wrong_command_line(line, words, capsys):
    assert words in refused(line, capsys)


def test_an_output_that_is_there_already(tmp_path, capsys):
    (tmp_path / "rows.csv").touch()
    line = f"recognize x --output {tmp_path}/rows.csv"
    assert "rows.csv is there already: --resume goes on with it" in refused(line, capsys)
    assert parsed(line + " --resume")["resume"]


def test_the_help_shows_both_commands(capsys):
    program = printed("--help", capsys)
    for words in ("[FILE]", "--model FILE", "--self-test", "--verbose", "--version", "recognize"):
        assert words in program
    recognize = printed("recognize --help", capsys)
    for words in ("PATH", "--output FILE", "--resume", "--ray [ADDRESS]", "--model FILE"):
        assert words in recognize
    assert printed("--verbose recognize --help", capsys) == recognize


def test_the_version(capsys):
    from digit_gui import __version__

    assert printed("--version", capsys) == f"digit-gui {__version__}\n"
