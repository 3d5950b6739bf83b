"""The AppImage as people start it: mounted by FUSE where that works, else out of the cache."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from installers.appimage import make
from installers.plan import Plan
from tests.installers.appimage_parts import (
    a_plan,
    a_tree,
    environment,
    require_tools,
    started,
    values,
    versions,
)

UNPACKED = {"APPIMAGE_EXTRACT_AND_RUN": "1"}
OWN_MOUNTS = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")
NO_FUSE = (*OWN_MOUNTS, 'mount --bind /dev/null /dev/fuse && exec "$@"', "sh")
WAIT_S = 10.0


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Plan, Path, Path]:
    require_tools()
    place = tmp_path_factory.mktemp("appimage")
    plan, tree = a_plan(place), a_tree(place / "tree")
    return plan, tree, make(plan, tree)


@pytest.fixture
def image(made: tuple[Plan, Path, Path], tmp_path: Path) -> Path:
    """Return a copy under a name that shells and old mounts stumble over."""
    copy = tmp_path / "down loads" / "Coffer, ü.AppImage"
    copy.parent.mkdir()
    shutil.copy2(made[2], copy)
    return copy


@pytest.fixture
def home(tmp_path: Path) -> Path:
    place = tmp_path / "home of someone"
    place.mkdir()
    return place


@pytest.fixture
def fuse(image: Path, home: Path) -> None:
    """Skip where FUSE cannot be used: inside most containers, and where nobody may open it."""
    with subprocess.Popen(
        [image, "--appimage-mount"], env=environment(home), stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    ) as mounting:  # fmt: skip
        assert mounting.stdout is not None
        place = mounting.stdout.readline()
        mounting.send_signal(signal.SIGTERM)
    if not place:
        pytest.skip("nothing can be mounted by FUSE here")


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def in_other_mounts_or_skip() -> None:
    tried = subprocess.run([*OWN_MOUNTS, "true"], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip("this system lets nobody make mounts of their own")


def mounts(home: Path) -> list[Path]:
    return list(home.glob(".mount_*"))


def test_unpacked_the_program_gets_its_words_its_place_and_its_end(image: Path, home: Path) -> None:
    done = started(image, "ends", "7", "a b", "", home=home, more=UNPACKED)
    assert (done.returncode, done.stderr) == (7, "")
    said = values(done.stdout)
    (version,) = versions(home)
    assert said["APPIMAGE"] == str(image)
    assert said["APPDIR"] == str(version)
    assert said["ARGV0"] == str(image)
    assert said["OWD"] == str(home)
    assert said["APPIMAGE_EXTRACT_AND_RUN"] == ""  # not handed on to what the program starts
    words = [line for line in done.stdout.splitlines() if line.startswith("word=")]
    assert words == ["word=ends", "word=7", "word=a b", "word="]


@pytest.mark.usefixtures("fuse")
def test_mounted_the_program_gets_the_same_and_leaves_no_mount(image: Path, home: Path) -> None:
    done = started(image, "ends", "7", home=home)  # returns: nobody holds its output
    assert (done.returncode, done.stderr) == (7, "")
    said = values(done.stdout)
    assert Path(said["APPDIR"]).name.startswith(".mount_coffer")
    assert (said["APPIMAGE"], said["OWD"]) == (str(image), str(home))
    wait_until(lambda: not mounts(home))
    assert not (home / ".cache").exists()


@pytest.mark.usefixtures("fuse")
def test_a_child_that_outlives_the_program_keeps_its_mount(image: Path, home: Path) -> None:
    flag = home / "flag"
    assert started(image, "leaves", flag, home=home).returncode == 0
    wait_until(flag.exists)
    time.sleep(0.6)  # long enough for two tries to unmount
    (mount,) = mounts(home)
    assert (mount / "AppRun").exists()
    flag.unlink()
    wait_until(lambda: not mounts(home))


@pytest.mark.usefixtures("fuse")
def test_a_mount_shows_the_tree_as_it_was_made(
    made: tuple[Plan, Path, Path], image: Path, home: Path
) -> None:
    with subprocess.Popen(
        [image, "--appimage-mount"], env=environment(home), stdout=subprocess.PIPE, text=True
    ) as mounting:
        assert mounting.stdout is not None
        mount = Path(mounting.stdout.readline().rstrip("\n"))
        for path in sorted(made[1].rglob("*")):
            there = mount / path.relative_to(made[1])
            assert there.lstat().st_mode == path.lstat().st_mode
            if path.is_file():
                assert there.read_bytes() == path.read_bytes()
        with pytest.raises(OSError, match="Read-only"):
            (mount / "new").touch()
        assert not (mount / "missing").exists()
        mounting.send_signal(signal.SIGINT)
    assert mounting.returncode == 0
    wait_until(lambda: not mounts(home))


def test_without_fuse_it_starts_by_itself_and_says_nothing(image: Path, home: Path) -> None:
    in_other_mounts_or_skip()
    done = started(image, "ends", "3", home=home, before=NO_FUSE)
    assert (done.returncode, done.stderr) == (3, "")
    assert values(done.stdout)["APPDIR"] == str(versions(home)[0])
    assert not mounts(home)


def test_it_is_unpacked_once_and_again_when_something_is_amiss(image: Path, home: Path) -> None:
    started(image, "--appimage-extract-and-run", home=home)
    (version,) = versions(home)
    data, first = version / "usr/lib/coffer/_internal/data", version.stat().st_ino
    started(image, home=home, more=UNPACKED)
    assert version.stat().st_ino == first

    def cut_short() -> None:
        data.write_bytes(data.read_bytes()[:-1])

    def led_astray() -> None:
        (version / "AppRun").unlink()
        (version / "AppRun").symlink_to("/bin/false")

    for spoil in (data.unlink, cut_short, led_astray, lambda: data.chmod(0o666)):
        spoil()
        assert started(image, "ends", "5", home=home, more=UNPACKED).returncode == 5
        assert versions(home) == [version]
        assert data.stat().st_size == 300_000


def test_what_is_in_the_cache_is_closed_to_others(image: Path, home: Path) -> None:
    (home / ".cache/coffer").mkdir(parents=True)
    (home / ".cache/coffer").chmod(0o775)
    assert started(image, home=home, more=UNPACKED).returncode == 0
    assert (home / ".cache/coffer").stat().st_mode & 0o777 == 0o755
    assert (home / ".cache/coffer/appimage").stat().st_mode & 0o777 == 0o700


def test_a_damaged_download_is_refused_and_nothing_is_left(image: Path, home: Path) -> None:
    whole = image.read_bytes()
    begin = int(started(image, "--appimage-offset", home=home).stdout)
    middle = (begin + len(whole)) // 2
    for broken in (
        whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        whole[:-5000],
        whole[: begin + 50],
        whole[:begin],
        whole + b"more",
    ):
        image.write_bytes(broken)
        for words in (("--appimage-extract-and-run",), ("--appimage-extract",)):
            done = started(image, *words, home=home)
            assert done.returncode == 127
            assert "is damaged or was not downloaded to its end" in done.stderr
        assert versions(home) == []
        assert not (home / "squashfs-root").exists()


def test_a_link_in_the_place_of_the_cache_is_refused(image: Path, home: Path) -> None:
    elsewhere = home / "elsewhere"
    elsewhere.mkdir()
    (home / ".cache").mkdir()
    (home / ".cache/coffer").symlink_to(elsewhere)
    done = started(image, home=home, more=UNPACKED)
    assert done.returncode == 127
    assert "will not unpack to" in done.stderr
    assert list(elsewhere.iterdir()) == []


def test_a_link_in_the_place_of_a_version_is_not_followed(image: Path, home: Path) -> None:
    started(image, home=home, more=UNPACKED)
    (version,) = versions(home)
    moved = version.rename(home / "moved")
    version.symlink_to(moved)
    done = started(image, "ends", "5", home=home, more=UNPACKED)
    assert done.returncode == 5
    assert version.is_dir()
    assert not version.is_symlink()
    assert (moved / "AppRun").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
@pytest.mark.parametrize("name", [".cache", ".cache/coffer", ".cache/coffer/appimage"])
def test_a_folder_of_somebody_else_is_refused(image: Path, home: Path, name: str) -> None:
    (home / name).mkdir(parents=True)
    os.chown(home / name, 12345, 12345)
    done = started(image, home=home, more=UNPACKED)
    assert done.returncode == 127
    assert "belongs to another user" in done.stderr or "open to others" in done.stderr
    assert not list((home / name).iterdir())


def test_a_cache_that_everybody_may_change_is_refused(image: Path, home: Path) -> None:
    (home / "open").mkdir()
    (home / "open").chmod(0o777)
    done = started(image, home=home, more={**UNPACKED, "XDG_CACHE_HOME": str(home / "open")})
    assert done.returncode == 127
    assert "open to others" in done.stderr


def test_where_to_unpack_must_be_known_and_usable(image: Path, home: Path) -> None:
    done = subprocess.run(
        [image, "--appimage-extract-and-run"], env={}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 127
    assert "neither HOME nor XDG_CACHE_HOME" in done.stderr
    (home / "file").touch()
    for place in (home / "file", "/proc/nowhere"):
        done = started(image, home=home, more={**UNPACKED, "XDG_CACHE_HOME": str(place)})
        assert done.returncode == 127
        assert f"cannot use {place}" in done.stderr


def test_a_full_disk_is_said_before_anything_is_written(image: Path, home: Path) -> None:
    in_other_mounts_or_skip()
    small = (*OWN_MOUNTS, 'mount -t tmpfs -o size=200k none "$HOME" && "$@"; code=$?; '
             'find "$HOME" -type f ! -name .lock; exit $code', "sh")  # fmt: skip
    done = started(image, home=home, before=small, more=UNPACKED)
    assert done.returncode == 127
    assert "needs 1 MB to unpack" in done.stderr
    assert done.stdout == ""


def test_older_versions_go_unless_they_run(
    made: tuple[Plan, Path, Path], image: Path, home: Path, tmp_path: Path
) -> None:
    newer = make(a_plan(tmp_path / "newer", version="9.9.0"), made[1])
    flag = home / "flag"
    with subprocess.Popen(
        [image, "waits", flag], env=environment(home, UNPACKED), stdout=subprocess.DEVNULL
    ) as running:
        wait_until(flag.exists)
        (older,) = versions(home)
        (home / ".cache/coffer/appimage/.new/usr").mkdir(parents=True)  # of a start that was killed
        started(newer, home=home, more=UNPACKED)
        assert [path.name[:5] for path in versions(home)] == ["9.8.7", "9.9.0"]
        flag.unlink()
        assert running.wait(WAIT_S) == 0
    shutil.rmtree(versions(home)[1])
    started(newer, home=home, more=UNPACKED)
    assert [path.name[:5] for path in versions(home)] == ["9.9.0"]
    assert not older.exists()


def test_first_starts_at_the_same_time_all_work(image: Path, home: Path) -> None:
    running = [
        subprocess.Popen(
            [image, "ends", "4"], env=environment(home, UNPACKED), stdout=subprocess.DEVNULL
        )
        for _ in range(6)
    ]
    assert [process.wait(WAIT_S) for process in running] == [4] * 6
    assert len(versions(home)) == 1


def test_it_is_unpacked_here_when_asked(
    made: tuple[Plan, Path, Path], image: Path, home: Path
) -> None:
    for _ in range(2):  # over what is there, too
        assert started(image, "--appimage-extract", home=home).returncode == 0
    root = home / "squashfs-root"
    for path in sorted(made[1].rglob("*")):
        there = root / path.relative_to(made[1])
        assert there.lstat().st_mode == path.lstat().st_mode
        if path.is_file():
            assert there.read_bytes() == path.read_bytes()


def test_a_pattern_chooses_what_is_unpacked(image: Path, home: Path) -> None:
    assert started(image, "--appimage-extract", "*.desktop", home=home).returncode == 0
    found = {path.name for path in (home / "squashfs-root").rglob("*") if path.is_file()}
    assert found == {"app.coffer.Coffer.desktop"}
    assert started(image, "--appimage-extract", "usr/lib", home=home).returncode == 0
    assert (home / "squashfs-root/usr/lib/coffer/_internal/data").exists()
    done = started(image, "--appimage-extract", "*.none", home=home)
    assert (done.returncode, done.stderr) == (127, "coffer: nothing in it matches *.none\n")


def test_unpacking_here_follows_no_links(image: Path, home: Path) -> None:
    outside = home / "outside"
    outside.mkdir()
    (home / "squashfs-root").symlink_to(outside)
    assert started(image, "--appimage-extract", home=home).returncode == 127
    (home / "squashfs-root").unlink()
    (home / "squashfs-root").mkdir()
    (home / "squashfs-root/usr").symlink_to(outside)
    assert started(image, "--appimage-extract", home=home).returncode == 127
    assert list(outside.iterdir()) == []


def test_it_answers_what_tools_for_appimages_ask(image: Path, home: Path) -> None:
    offset = int(started(image, "--appimage-offset", home=home).stdout)
    whole = image.read_bytes()
    assert whole[8:11] == b"AI\x02"
    assert whole[offset : offset + 4] == b"hsqs"
    assert started(image, "--appimage-version", home=home).stdout == "Version: 9.8.7\n"
    assert started(image, "--appimage-updateinformation", home=home).stdout == "\n"
    assert started(image, "--appimage-signature", home=home).stdout == "\n"
    assert "--appimage-extract" in started(image, "--appimage-help", home=home).stdout
    unknown = started(image, "--appimage-dance", home=home)
    assert unknown.returncode == 127
    assert "there is no option --appimage-dance" in unknown.stderr
