"""A run in a bare system: whose it is, what it sees, and that nothing of it stays."""

import os
import subprocess
from pathlib import Path

import pytest

from installers.checking import rooms
from installers.checking.rooms import Ended, Person, Room
from installers.running import PackagingError

SYSTEM = ("/bin", "/lib", "/lib64", "/usr")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A root that shows this system's programs."""
    if rooms.lacking():
        pytest.skip(rooms.lacking())
    if subprocess.run(["unshare", "--mount", "true"], check=False).returncode != 0:
        pytest.skip("mounts of its own are not allowed here")
    tmp_path.chmod(0o755)
    root = tmp_path / "root"
    for name in ("proc", "dev", "run", "tmp", "home/pat"):
        (root / name).mkdir(parents=True)
    os.chown(root / "home/pat", rooms.NUMBER, rooms.NUMBER)
    return Room(root)


def whose(person: Person) -> Person:
    binds = tuple((Path(one), one) for one in SYSTEM if Path(one).is_dir())
    return Person(person.number, person.folder, person.environment, binds, person.has_network)


def test_a_person_has_a_number_a_home_and_no_network(room: Room) -> None:
    said = room.require(
        ["sh", "-c", "id -u; id -G; pwd; echo x >own; tail -n +3 /proc/net/dev | cut -d: -f1; env"],
        whose(Person.ordinary()),
    )
    lines = [line.strip() for line in said.splitlines()]
    assert lines[:4] == ["1000", "1000", "/home/pat", "lo"]
    assert "HOME=/home/pat" in lines
    assert not [line for line in lines if line.startswith(("PYTHON", "COFFER"))]
    assert (room.home / "own").read_text() == "x\n"


def test_mounts_and_processes_end_with_the_run(room: Room) -> None:
    said = room.require(["sh", "-c", "sleep 77 & mount | wc -l; echo $!"], whose(Person.root()))
    assert int(said.split()[0]) > 5
    assert str(room.root) not in Path("/proc/self/mounts").read_text()
    left = [
        one for one in Path("/proc").glob("[0-9]*/cmdline") if _words(one) == b"sleep\x0077\x00"
    ]
    assert left == []


def _words(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_what_goes_wrong_is_told_with_its_last_words(room: Room) -> None:
    with pytest.raises(PackagingError, match="ended with 3: so it is"):
        room.require(["sh", "-c", "echo so it is; exit 3"], whose(Person.root()))


def test_what_takes_too_long_is_ended(room: Room) -> None:
    ended = room.run(["sleep", "60"], whose(Person.root()), timeout=0.5)
    assert ended == Ended(124, "sleep took longer than 0 s")


def test_files_given_to_the_person_are_theirs(room: Room) -> None:
    made = room.write("/home/pat/Old books/one.txt", "text")
    assert {one.stat().st_uid for one in (made, made.parent)} == {rooms.NUMBER}
    assert room.root.stat().st_uid == os.getuid()


def test_who_is_not_root_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "needs root" in rooms.lacking()


def test_who_installs_has_a_network_only_if_it_is_said() -> None:
    room = Room(Path("/nowhere"))
    assert "--net" in room.line(["true"], Person.root())
    assert "--net" not in room.line(["true"], Person.root(has_network=True))
    assert "--net" in room.line(["true"], Person.ordinary())
