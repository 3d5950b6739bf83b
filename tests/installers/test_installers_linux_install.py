"""The tar's install.sh, and the Flatpak that is made with it."""

import hashlib
import subprocess
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # it has no types of its own

from installers.linux import make_flatpak, make_tar, stage
from installers.running import PackagingError
from tests.installers.linux_parts import ENTRY, a_bundle, a_plan, lay, need, said

DESKTOP = "share/applications/app.coffer.Coffer.desktop"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    need("xz")
    plan = a_plan(tmp_path)
    said("tar", "-xf", make_tar(plan, stage(plan, a_bundle(tmp_path), lay)), cwd=tmp_path)
    return tmp_path / "coffer-1.2.3-linux-x86_64"


def install(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    line = ["sh", str(folder / "install.sh"), *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False, cwd=folder.parent)


def listed(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }


def test_the_unpacked_folder_starts_where_it_lies(unpacked: Path) -> None:
    assert said(unpacked / "coffer").startswith("coffer, started as")


def test_it_is_put_in_place_and_the_menu_finds_it(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "my place"
    done = install(unpacked, "--prefix", prefix)
    assert (done.returncode, done.stderr) == (0, "")
    assert said(prefix / "bin/coffer").startswith("coffer, started as")
    entry = (prefix / DESKTOP).read_text(encoding="utf-8")
    assert f'\nExec="{prefix}/bin/coffer" %f\nTryExec={prefix}/bin/coffer\n' in entry
    assert (prefix / "share/man/man1/coffer.1.gz").is_file()


def test_a_newer_one_takes_its_place_whole(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "place"
    install(unpacked, "--prefix", prefix)
    (unpacked / "_internal/parts/data.toml").unlink()
    (unpacked / "_internal/new.toml").write_text("b = 2\n", encoding="utf-8")
    (unpacked / "share/man/man1/coffer.1.gz").rename(unpacked / "share/coffer.1.gz")
    data = prefix / "lib/coffer/Coffer Data"
    data.mkdir()
    (data / "books.db").write_text("books", encoding="utf-8")
    assert install(unpacked, "--prefix", prefix).returncode == 0
    assert not (prefix / "lib/coffer/_internal/parts/data.toml").exists()
    assert not (prefix / "share/man/man1/coffer.1.gz").exists()
    assert (prefix / "lib/coffer/_internal/new.toml").is_file()
    assert (data / "books.db").read_text(encoding="utf-8") == "books"
    assert {path.name for path in (prefix / "lib").iterdir()} == {"coffer"}


def test_it_is_taken_away_without_a_trace(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "place"
    other = prefix / "share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("other", encoding="utf-8")
    install(unpacked, "--prefix", prefix)
    done = install(prefix / "lib/coffer", "--prefix", prefix, "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    left = {name for name in listed(prefix) if "cache" not in name}  # menus' own
    assert left == {"share/applications/other.desktop"}


def test_data_beside_the_program_are_not_removed(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "place"
    install(unpacked, "--prefix", prefix)
    (prefix / "lib/coffer/Coffer Data").mkdir()
    done = install(unpacked, "--prefix", prefix, "--remove")
    assert done.returncode == 1
    assert "your data lie in" in done.stderr
    assert (prefix / "bin/coffer").exists()


def failing_mv(folder: Path, pattern: str) -> dict[str, str]:
    """Return an environment in which `mv` fails for what fits a pattern, as a full disk does."""
    tool = folder / "tools" / "mv"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\ncase "$*" in {pattern}) exit 1 ;; esac\nexec /bin/mv "$@"\n')
    tool.chmod(0o755)
    return {"PATH": f"{tool.parent}:/usr/bin:/bin", "HOME": str(folder)}


@pytest.mark.parametrize("failing", ["*/.coffer-old.*", "*/.coffer-new.*/place/lib/coffer"])
def test_an_installation_that_fails_keeps_program_and_data(
    unpacked: Path, tmp_path: Path, failing: str
) -> None:
    prefix = tmp_path / "place"
    install(unpacked, "--prefix", prefix)
    books = prefix / "lib/coffer/Coffer Data/books.db"
    books.parent.mkdir()
    books.write_text("books", encoding="utf-8")
    line = ["sh", str(unpacked / "install.sh"), "--prefix", str(prefix)]
    environment = failing_mv(tmp_path, failing)
    assert subprocess.run(line, capture_output=True, check=False, env=environment).returncode == 1
    assert books.read_text(encoding="utf-8") == "books"
    assert said(prefix / "bin/coffer").startswith("coffer, started as")
    assert {path.name for path in (prefix / "lib").iterdir()} == {"coffer"}
    assert install(unpacked, "--prefix", prefix).returncode == 0
    assert books.read_text(encoding="utf-8") == "books"


def test_data_that_cannot_follow_are_kept_and_named(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "place"
    install(unpacked, "--prefix", prefix)
    (prefix / "lib/coffer/Coffer Data").mkdir()
    line = ["sh", str(unpacked / "install.sh"), "--prefix", str(prefix)]
    environment = failing_mv(tmp_path, "*Coffer*Data*")
    done = subprocess.run(line, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    (kept,) = (prefix / "lib").glob(".coffer-old.*/Coffer Data")
    assert f"your data lie in {kept}" in done.stderr


def test_the_link_of_another_coffer_stays(unpacked: Path, tmp_path: Path) -> None:
    prefix, other = tmp_path / "place", tmp_path / "other"
    other.write_text("somebody's", encoding="utf-8")
    link = prefix / "bin/coffer"
    link.parent.mkdir(parents=True)
    link.symlink_to(other)
    done = install(unpacked, "--prefix", prefix)
    assert (done.returncode, "is not from here" in done.stderr) == (1, True)
    link.unlink()
    assert install(unpacked, "--prefix", prefix).returncode == 0
    link.unlink()
    link.symlink_to(other)
    assert install(unpacked, "--prefix", prefix, "--remove").returncode == 0
    assert link.readlink() == other


def test_data_on_a_stick_are_not_copied(unpacked: Path, tmp_path: Path) -> None:
    (unpacked / "Coffer Data").mkdir()
    assert install(unpacked, "--prefix", tmp_path / "place").returncode == 0
    assert not (tmp_path / "place/lib/coffer/Coffer Data").exists()


@pytest.mark.parametrize("taken", ["bin/coffer", "lib/coffer"])
def test_what_is_not_coffers_is_not_overwritten(unpacked: Path, tmp_path: Path, taken: str) -> None:
    foreign = tmp_path / "place" / taken
    foreign.parent.mkdir(parents=True)
    foreign.write_text("somebody's", encoding="utf-8")
    done = install(unpacked, "--prefix", tmp_path / "place")
    assert done.returncode == 1
    assert "exists and is not from here" in done.stderr
    assert listed(tmp_path / "place") == {taken}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--prefix"], "--prefix needs a folder"),
        (["--prefix", 'a"b'], "choose another"),
        (["--what"], "there is no option '--what'"),
        (["--remove", "--prefix", "nowhere"], "there is no Coffer in"),
    ],
)
def test_what_cannot_be_done_is_said(unpacked: Path, words: list[str], complaint: str) -> None:
    done = install(unpacked, *words)
    assert done.returncode == 1
    assert complaint in done.stderr


def test_the_flatpak_is_built_of_this_tar_and_no_other(unpacked: Path, tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "again")
    tar = tmp_path / "out/coffer-1.2.3-linux-x86_64.tar.xz"
    made = make_flatpak(plan, tar)
    assert made == plan.out / "app.coffer.Coffer.yml"
    manifest = yaml.safe_load(made.read_text(encoding="utf-8"))
    assert manifest["id"] == "app.coffer.Coffer"
    assert manifest["command"] == "coffer"
    assert not any(word.startswith("--filesystem") for word in manifest["finish-args"])
    module = manifest["modules"][0]
    digest = hashlib.sha256(tar.read_bytes()).hexdigest()
    assert module["sources"] == [{"type": "archive", "path": tar.name, "sha256": digest}]
    app = tmp_path / "app"
    for command in module["build-commands"]:
        words = ["sh", "-eu", "-c", command]
        env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "FLATPAK_DEST": str(app)}
        subprocess.run(words, check=True, cwd=unpacked, env=env)
    assert (app / "bin/coffer").samefile(app / "lib/coffer/coffer")
    assert (app / DESKTOP).read_text(encoding="utf-8") == ENTRY  # Flatpak rewrites it itself
    assert not (app / "lib/coffer/share").exists()


def test_a_flatpak_needs_something_to_be_built_of(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="there is none"):
        make_flatpak(a_plan(tmp_path), None)
