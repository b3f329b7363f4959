"""Publishing and syncing as people and programs call it, from keys to a stick."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.catalogue.opening import read_opening
from kiosk.cli import main
from kiosk.cli.publish import PASSPHRASE
from kiosk.cli.sync import PIN
from kiosk.paths import synced_folder
from kiosk.publication import keyfiles
from kiosk.sync import generations
from kiosk.sync.storage import Storage
from tests.conftest import SMALL_CONTENT
from tests.sync.publisher import Publisher

Output = pytest.CaptureFixture[str]
OLD, NEW = "title: Vivre avec l’eau", "title: L’eau pour tous"


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, small: Path) -> Iterator[Path]:
    """A folder with content, its compiled form, keys, and a publication with two releases; read it only."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(SMALL_CONTENT, folder / "content")
    shutil.copytree(small, folder / "public.compiled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSPHRASE, "four words are enough")
        patch.setattr(keyfiles, "COST", 2)
        assert run("keys", "create", folder / "keys") == 0
        assert run("publish", folder / "content", folder / "public", "--keys", folder / "keys") == 0
        shutil.copytree(folder / "public", folder / "first")
        text = folder / "content" / "pillars" / "water" / "index.fr.md"
        text.write_text(text.read_text("utf-8").replace(OLD, NEW), "utf-8")
        assert run("publish", folder / "content", folder / "public", "--keys", folder / "keys") == 0
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def office(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, to be written."""
    monkeypatch.setenv(PASSPHRASE, "four words are enough")
    return Path(shutil.copytree(published, tmp_path / "office"))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def trusting(state: Path, published: Path) -> Path:
    assert run("trust", published / "first" / "metadata" / "1.root.json", "--yes", "--state", state) == 0
    return state


@pytest.mark.parametrize(
    "command",
    ["keys create", "keys rotate", "keys renew", "publish", "resign", "doctor", "trust", "sync", "rollback", "pin"],
)
def test_every_command_explains_itself_with_an_example(command: str, capsys: Output) -> None:
    with pytest.raises(SystemExit):
        run(*command.split(), "--help")
    assert f"example: kiosk {command}" in capsys.readouterr().out


def test_keys_are_explained_in_plain_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setenv(PASSPHRASE, "four words are enough")
    assert run("keys", "create", tmp_path / "keys") == 0
    told = capsys.readouterr().out
    assert "root-1.pem, root-2.pem and root-3.pem to three USB sticks, each with public.json" in told
    assert "lock them away" in told
    assert run("keys", "create", tmp_path / "keys") == 1
    assert "never overwritten" in capsys.readouterr().err


def test_without_somebody_to_ask_a_passphrase_must_be_given(
    published: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.delenv(PASSPHRASE, raising=False)
    assert run("resign", published / "public", "--keys", published / "keys") == 2
    assert PASSPHRASE in capsys.readouterr().err


def test_publishing_again_changes_nothing(office: Path, capsys: Output) -> None:
    assert run("publish", office / "content", office / "public", "--keys", office / "keys") == 0
    assert "nothing changed since release 2" in capsys.readouterr().out


def test_content_with_errors_is_not_published(office: Path, capsys: Output) -> None:
    (office / "content" / "site.yml").write_text("name: {", "utf-8")
    assert run("publish", office / "content", office / "public", "--keys", office / "keys") == 1
    assert "nothing was published" in capsys.readouterr().err


def test_resigning_says_until_when(office: Path, capsys: Output) -> None:
    assert run("resign", office / "public", "--keys", office / "keys") == 0
    assert "signed until 20" in capsys.readouterr().out


def test_a_replaced_key_is_followed_by_terminals(office: Path, trusting: Path, capsys: Output) -> None:
    assert run("keys", "rotate", "timestamp", "--keys", office / "keys", "--repository", office / "public") == 0
    assert "timestamp-2 stands for timestamp" in capsys.readouterr().out
    assert run("keys", "renew", "--keys", office / "keys", "--repository", office / "public") == 0
    assert "root 3 is good until" in capsys.readouterr().out
    assert run("sync", "--source", office / "public", "--state", trusting) == 0


def test_the_first_publication_tells_the_fingerprint_that_a_terminal_shows(
    tmp_path: Path, published: Path, state: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv(PASSPHRASE, "four words are enough")
    keys, public = published / "keys", tmp_path / "public"
    compiled = ("--compiled", published / "public.compiled")
    assert run("publish", published / "content", public, "--keys", keys, *compiled) == 0
    [told] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("fingerprint: ")]
    assert run("trust", public / "metadata" / "1.root.json", "--yes", "--state", state) == 0
    assert told in capsys.readouterr().out.splitlines()


def test_an_older_list_of_keys_does_not_keep_a_stolen_one_in_use(office: Path, capsys: Output) -> None:
    rotate = ("keys", "rotate", "timestamp", "--keys", office / "keys", "--repository", office / "public")
    old = (office / "keys" / "public.json").read_bytes()
    assert run(*rotate) == 0
    (office / "keys" / "public.json").write_bytes(old)
    assert run(*rotate) == 0
    assert "timestamp-3 stands for the one before" in capsys.readouterr().out


def test_an_answer_that_never_comes_is_told(
    state: Path, published: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)

    def ended(question: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", ended)
    assert run("trust", published / "first" / "metadata" / "1.root.json", "--state", state) == 2
    assert "the input ended" in capsys.readouterr().err


def test_whom_nobody_trusts_any_longer_is_not_asked(trusting: Path, published: Path, capsys: Output) -> None:
    assert run("sync", "--source", published / "public", "--state", trusting) == 0
    shutil.rmtree(synced_folder(trusting) / "trust")
    assert run("sync", "--source", published / "public", "--state", trusting) == 1
    assert "trusts nobody yet" in capsys.readouterr().err


def test_status_tells_what_is_on_screen_though_its_name_is_lost(
    trusting: Path, published: Path, capsys: Output
) -> None:
    assert run("sync", "--source", published / "public", "--state", trusting) == 0
    (synced_folder(trusting) / "CURRENT").unlink()
    assert run("status", "--state", trusting) == 0
    assert "release:   2, published" in capsys.readouterr().out


@pytest.mark.parametrize("url", ["content.example.org", "file:///etc", "https://", "https://[half", "http://x:99999"])
def test_the_doctor_wants_an_address(url: str, capsys: Output) -> None:
    assert run("doctor", url) == 2
    assert "begins with https://" in capsys.readouterr().err


def test_nothing_is_synced_before_somebody_is_trusted(state: Path, published: Path, capsys: Output) -> None:
    assert run("sync", "--source", published / "public", "--state", state) == 1
    assert "kiosk trust" in capsys.readouterr().err
    run("status", "--state", state)
    assert "nobody is trusted yet" in capsys.readouterr().out


def test_trusting_shows_the_fingerprint_to_compare(
    state: Path, published: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = published / "first" / "metadata" / "1.root.json"
    assert run("trust", root, "--state", state) == 2, "nobody is there to compare"
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers = iter(["n", "y"])
    monkeypatch.setattr("builtins.input", lambda question: next(answers))
    assert run("trust", root, "--state", state) == 1
    assert "nothing was installed" in capsys.readouterr().err
    assert run("trust", root, "--state", state) == 0
    assert "fingerprint: " in capsys.readouterr().out


def test_what_is_trusted_is_what_was_compared_whatever_the_stick_holds_by_then(
    state: Path, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, stick = (published / "first" / "metadata" / "1.root.json").read_bytes(), tmp_path / "1.root.json"
    stick.write_bytes(root)

    def agree(question: str) -> str:
        stick.write_bytes(Publisher().first_root)
        return "y"

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", agree)
    assert run("trust", stick, "--state", state) == 0
    assert (Storage(synced_folder(state)).trust / "1.root.json").read_bytes() == root


def title(state: Path) -> str:
    current = generations.current(Storage(synced_folder(state)))
    assert current is not None
    assert read_opening(current.folder).name["fr"] == "Deux Rives"
    return str(current.release.sequence)


def test_sync_rollback_and_sync_again(trusting: Path, published: Path, capsys: Output) -> None:
    sync: Callable[..., int] = lambda *more: run("sync", "--state", trusting, *more)  # noqa: E731 - said once
    assert sync("--source", published / "first") == 0
    assert "release 1 of 20" in capsys.readouterr().out
    assert sync("--source", published / "public") == 0
    assert title(trusting) == "2"
    capsys.readouterr()
    assert run("rollback", "--state", trusting) == 0
    assert "release 1 of" in capsys.readouterr().out
    assert title(trusting) == "1"
    assert run("rollback", "--state", trusting) == 1
    assert "nothing earlier" in capsys.readouterr().err
    assert sync("--source", published / "public") == 0
    assert "was rolled back here" in capsys.readouterr().out
    assert sync("--source", published / "public", "--again") == 0
    assert "is installed" in capsys.readouterr().out
    assert sync("--source", published / "public") == 0
    assert "is here already" in capsys.readouterr().out


def test_sync_tells_a_program(trusting: Path, published: Path, capsys: Output) -> None:
    assert run("sync", "--source", published / "public", "--state", trusting, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["kind"] == "installed"
    assert told["sequence"] == 2
    assert told["bytes"] > 100_000
    assert run("sync", "--source", published / "nothing", "--state", trusting, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["kind"] == "failed"
    assert told["reason"] == "source"
    assert told["remedy"]


def test_sync_tells_the_screen_how_far_it_is(trusting: Path, published: Path, capsys: Output) -> None:
    assert run("sync", "--source", published / "public", "--state", trusting, "--progress") == 0
    *progress, outcome = capsys.readouterr().out.splitlines()
    assert outcome == 'outcome {"kind": "installed", "sequence": 2}'
    told = [json.loads(line.removeprefix("progress ")) for line in progress]
    assert told[-1]["files"] == told[-1]["files_total"] > 10
    assert told[-1]["bytes"] == told[-1]["bytes_total"]


def test_a_sync_needs_a_source(trusting: Path, capsys: Output) -> None:
    assert run("sync", "--state", trusting) == 2
    assert "no source" in capsys.readouterr().err


def test_the_site_file_names_the_source(trusting: Path, published: Path, tmp_path: Path) -> None:
    site = tmp_path / "kiosk.toml"
    site.write_text(f'[sync]\nsource = "{published / "public"}"\n', "utf-8")
    assert run("sync", "--site", site, "--state", trusting) == 0
    assert title(trusting) == "2"


def test_a_stick_carries_the_same(office: Path, trusting: Path, tmp_path: Path, capsys: Output) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keys = ("--keys", office / "keys")
    assert run("publish", office / "content", office / "public", *keys, "--to-stick", stick) == 0
    assert "copied" in capsys.readouterr().out
    assert run("sync", "--source", stick, "--state", trusting) == 0
    assert title(trusting) == "2"


def test_status_tells_what_arrived_and_what_went_wrong(
    trusting: Path, published: Path, tmp_path: Path, capsys: Output
) -> None:
    assert run("sync", "--source", published / "first", "--state", trusting) == 0
    assert run("sync", "--source", published / "public", "--state", trusting) == 0
    assert run("sync", "--source", tmp_path, "--state", trusting) == 1
    capsys.readouterr()
    assert run("status", "--state", trusting) == 0
    told = capsys.readouterr().out
    for words in (
        "sync:      fresh",
        "release:   2, published",
        "before:    1, published",
        "failure:   has no",
        "trusts:  ",
    ):
        assert words in told
    assert run("status", "--state", trusting, "--json") == 0
    synced = json.loads(capsys.readouterr().out)["synced"]
    assert synced["current"]["release"]["sequence"] == 2
    assert synced["summary"]["reason"] == "missing"
    assert [one["kind"] for one in synced["summary"]["history"]] == ["failed", "installed", "installed"]


def test_a_pin_is_set_and_kept_as_a_hash(state: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setenv(PIN, "273945")
    assert run("pin", "--state", state) == 0
    assert "273945" not in (state / "pin.json").read_text("utf-8")
    monkeypatch.setenv(PIN, "1234")
    assert run("pin", "--state", state) == 1
    monkeypatch.delenv(PIN)
    assert run("pin", "--state", state) == 2
