"""The command as people and programs call it: results, errors and exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.authoring import renditions
from kiosk.cli import main
from kiosk.paths import ROOT
from tests.authoring import sample
from tests.authoring.sample import change, put

Output = pytest.CaptureFixture[str]


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("WIDTHS", "WIDE"):
        monkeypatch.setattr(renditions, name, (20,))
    monkeypatch.setattr(renditions, "_cores", lambda: 1)
    return sample.write(tmp_path / "content")


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def test_it_says_its_version(capsys: Output) -> None:
    with pytest.raises(SystemExit) as end:
        run("--version")
    assert end.value.code == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["chek"], ["check"], ["build", "x"], ["check", "x", "--format", "xml"]])
def test_a_wrong_call_is_exit_code_2(arguments: list[str], capsys: Output) -> None:
    with pytest.raises(SystemExit) as end:
        run(*arguments)
    assert end.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "build"])
def test_every_command_explains_itself_with_an_example(command: str, capsys: Output) -> None:
    with pytest.raises(SystemExit):
        run(command, "--help")
    assert f"example: kiosk {command} " in capsys.readouterr().out


def test_check_prints_a_table_and_no_findings(content: Path, capsys: Output) -> None:
    assert run("check", content) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["translated", "entries", "fr", "nl"]
    assert lines[2].split() == ["pillars", "1", "100", "%", "100", "%"]
    assert lines[-1] == "no findings"


def test_check_shows_what_is_not_translated_yet(content: Path, capsys: Output) -> None:
    put(content, "pages/story/index.nl.md", b"")
    assert run("check", content) == 0
    out = capsys.readouterr().out
    assert "pages/story/index.nl.md:1: warning: the entry is not translated to Nederlands" in out
    assert ["pages", "2", "100", "%", "50", "%"] in [line.split() for line in out.splitlines()]
    assert out.endswith("1 warning\n")


def test_check_fails_on_errors_only(content: Path, capsys: Output) -> None:
    change(content, "projects/tram/index.fr.md", "status: open", "status: opened")
    assert run("check", content) == 1
    assert capsys.readouterr().out.endswith("1 error\n")


def test_check_tells_programs_in_json(content: Path, capsys: Output) -> None:
    assert run("check", content, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []
    change(content, "projects/tram/index.fr.md", "status: open", "status: opened")
    assert run("check", content, "--format", "json") == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding == {
        "file": "projects/tram/index.fr.md",
        "line": 9,
        "field": "status",
        "level": "error",
        "problem": "“opened” is not one of the choices",
        "remedy": "did you mean “open”?",
    }


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_folder_that_is_not_there_is_exit_code_1(command: str, tmp_path: Path, capsys: Output) -> None:
    arguments = [tmp_path / "nowhere"] + ([tmp_path / "out"] if command == "build" else [])
    assert run(command, *arguments) == 1
    told = capsys.readouterr()
    assert "there is no such folder; name the folder that holds site.yml" in told.out + told.err


def test_build_says_what_it_did(content: Path, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "out"
    assert run("build", content, out) == 0
    told = capsys.readouterr()
    assert told.out == f"{out}: 8 entries, 9 pictures rendered, 0.1 MB\n"
    assert told.err == ""
    assert run("build", content, out) == 0
    assert capsys.readouterr().out == f"{out}: nothing changed\n"


def test_build_mentions_warnings(content: Path, tmp_path: Path, capsys: Output) -> None:
    put(content, "pages/story/index.nl.md", b"")
    assert run("build", content, tmp_path / "out") == 0
    assert "1 warning" in capsys.readouterr().out


def test_build_with_errors_prints_them_and_writes_nothing(content: Path, tmp_path: Path, capsys: Output) -> None:
    change(content, "projects/tram/index.fr.md", "status: open", "status: opened")
    put(content, "pages/story/index.nl.md", b"")
    assert run("build", content, tmp_path / "out") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert [line.split(" ")[0] for line in told.err.splitlines()] == ["projects/tram/index.fr.md:9:", "kiosk:"]
    assert not (tmp_path / "out").exists()


def test_build_tells_a_program_how_far_it_is(content: Path, tmp_path: Path, capsys: Output) -> None:
    assert run("build", content, tmp_path / "out", "--progress") == 0
    lines = [line.split(" ", 3) for line in capsys.readouterr().out.splitlines()]
    steps = [line for line in lines if line[0] == "progress"]
    assert [line[1] for line in steps] == [str(number) for number in range(1, 11)]
    assert {line[2] for line in steps} == {"10"}
    assert steps[-1][3] == "catalogue.db"


def test_build_shows_a_person_how_far_it_is(
    content: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run("build", content, tmp_path / "out") == 0
    shown = capsys.readouterr().err.split("\r")
    assert shown[1].startswith("1/10 ")
    assert "s left" in shown[2]
    assert shown[-1].startswith("10/10 catalogue.db")


def test_a_result_inside_the_content_is_a_wrong_call(content: Path, capsys: Output) -> None:
    assert run("build", content, content / "out") == 2
    assert "name a folder beside" in capsys.readouterr().err


def test_a_file_where_a_folder_should_be_is_told(content: Path, tmp_path: Path, capsys: Output) -> None:
    put(tmp_path, "out", "x")
    assert run("build", content, tmp_path / "out") == 1
    assert capsys.readouterr().err.startswith(f"kiosk: {tmp_path / 'out'}: ")


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (ModuleNotFoundError("no", name="yaml"), 1, "yaml: this part of the kiosk is not installed"),
        (OSError(28, "No space left on device", "x"), 1, "x: No space left on device"),
        (ZeroDivisionError("oh"), 1, "a fault of the kiosk itself (ZeroDivisionError: oh)"),
    ],
)
def test_no_traceback_reaches_a_user(
    error: BaseException, code: int, words: str, content: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def fail(*arguments: object) -> None:
        raise error

    monkeypatch.setattr("kiosk.authoring.check.check", fail)
    assert run("check", content) == code
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1


def test_check_and_an_unchanged_build_load_only_what_they_need(content: Path, tmp_path: Path) -> None:
    def loaded(*arguments: str | Path) -> set[str]:
        code = "import sys; from kiosk.cli import main; main(sys.argv[1:]); print(*sys.modules)"
        command = [sys.executable, "-c", code, *map(str, arguments)]
        ended = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        return {name.split(".")[0] for name in ended.stdout.splitlines()[-1].split()}

    assert not loaded("check", content) & {"PySide6", "sqlalchemy"}
    run("build", content, tmp_path / "out")
    assert not loaded("build", content, tmp_path / "out") & {"PySide6", "sqlalchemy", "pydantic", "PIL", "yaml"}


def test_python_m_kiosk_is_the_command(content: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", content], cwd=ROOT, check=False, capture_output=True
    )
    assert ended.returncode == 0
    assert ended.stdout.endswith(b"no findings\n")
