"""How soon the figure is on the screen: of the installed program beside the checkout itself.

Both open copies of the same books on the same screen, in turn; the clock runs from the moment the
program is executed until the headline figure stands there as it stays. Nothing looks into them.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from installers.checking.driving import CLOSING_S
from installers.checking.pixels import Area, Pixels
from installers.checking.results import Report
from installers.checking.rooms import HOME, NUMBER, Person, Room
from installers.checking.screens import Seat
from installers.running import PackagingError, run
from tests.installed.accessible import Part, Tree
from tests.installed.sitter import Sitter

MOST = 1.3  # times what the checkout takes
WARM, COLD = 9, 5  # runs of each
LONGEST_S, LOOK_S, SETTLE_S = 20.0, 0.002, 2.5
FIGURE = "Net worth "
WAITING = 'read -r _ && exec "$@"'  # until it is told to go
LOOKED_UP = (".so", ".py", ".pyc", ".db", ".otf", ".ttf", ".svg", ".zip", ".pyz", ".dat", ".qm")


@dataclass(slots=True)
class Runner:
    """One of the two: how it is started, of what files it is, and how long its starts took."""

    name: str
    line: Sequence[str]
    environment: dict[str, str]
    files: tuple[Path, ...]
    area: Area = field(default_factory=lambda: Area(0, 0, 0, 0))
    picture: bytes = b""
    warm: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)


def check_starts(
    report: Report, room: Room, seat: Seat, root: Path, program: str, work: Path
) -> None:
    """Measure both, and compare the medians."""
    with report.check("deb: books to start with") as told:
        runners = _runners(room, seat, root, program, work)
        for one in runners:
            _look_first(one, seat)
        told.add("same books, same screen")
    if report.has_failed("deb: books to start with"):
        return
    installed, source = runners
    with report.check("deb: starts are timed") as told, Pixels(_display(seat)) as pixels:
        for _ in range(WARM):
            for one in runners:
                one.warm.append(_start(one, pixels))
        for _ in range(COLD):
            for one in runners:
                _forget(one.files)
                one.cold.append(_start(one, pixels))
        told.add(f"{WARM} warm and {COLD} cold ones of each")
    for name, own, other in (
        ("warm", installed.warm, source.warm),
        ("cold", installed.cold, source.cold),
    ):
        with report.check(f"deb: {name} start within {MOST} of the checkout's") as told:
            if not own or not other:
                raise PackagingError("it was not timed")
            told.add(compared(own, other))
            if statistics.median(own) > MOST * statistics.median(other):
                raise PackagingError("it starts too slowly")


def compared(own: Sequence[float], other: Sequence[float]) -> str:
    """Return the medians of two rows of seconds, and their ratio, in words."""
    here, there = statistics.median(own), statistics.median(other)
    return f"{here * 1000:.0f} ms installed, {there * 1000:.0f} ms checkout: {here / there:.2f} ×"


def _runners(room: Room, seat: Seat, root: Path, program: str, work: Path) -> tuple[Runner, Runner]:
    folder = work / "starts"
    shutil.rmtree(folder, ignore_errors=True)
    books = folder / "books" / "coffer.db"
    books.parent.mkdir(parents=True)
    python = [sys.executable, "-P", "-m", "ui.entry", "--db", str(books)]
    own = {**_plain(seat.screen.environment), "PYTHONPATH": str(root), "HOME": str(folder),
           "COFFER_DATA_DIR": str(folder / "data"), "LANG": "C.UTF-8", "TZ": "UTC"}  # fmt: skip
    run([*python, "--quiet", "init", "--no-encryption"], environment=own, cwd=root)
    run([*python, "--quiet", "demo"], environment=own, cwd=root)
    inside = f"{HOME}/started/coffer.db"
    room.write(inside, "").write_bytes(books.read_bytes())
    for one in (room.outside(inside).parent, room.outside(inside)):
        os.chown(one, NUMBER, NUMBER)
    person = Person.ordinary(seat.person.binds, seat.person.environment)
    installed = Runner(
        "installed", room.line(["sh", "-c", WAITING, "sh", program, "--db", inside], person), {},
        (room.outside("/usr/lib/coffer"), room.outside(inside).parent),
    )  # fmt: skip
    packages = (Path(sys.prefix) / "lib", Path(sys.base_prefix) / "lib")
    source = Runner(
        "checkout", ["sh", "-c", WAITING, "sh", *python], own,
        (root / "app", root / "ui", root / "resources", books.parent, *packages),
    )  # fmt: skip
    return installed, source


def _plain(environment: dict[str, str]) -> dict[str, str]:
    """Return what a program of the checkout needs of a screen."""
    names = ("PATH", "DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS",
             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")  # fmt: skip
    return {name: environment[name] for name in names}


def _display(seat: Seat) -> str:
    return seat.screen.environment["DISPLAY"]


def _look_first(one: Runner, seat: Seat) -> None:
    """Open the books once and close them, which keeps the first screen; note how it looks."""
    with _waiting(one) as process:
        _go(process)
        with closing(Tree(seat.screen.session)) as tree:
            person = Sitter(seat.screen, tree, Path("/nowhere"))
            person.sees(FIGURE)
            time.sleep(SETTLE_S)
            person.keys("ctrl+q")
        try:
            code = process.wait(timeout=CLOSING_S)
        except subprocess.TimeoutExpired as error:
            raise PackagingError(f"{one.name}: it does not close by Ctrl+Q") from error
        if code != 0:
            raise PackagingError(f"{one.name}: it ended with {code}")
    with _waiting(one) as process, Pixels(_display(seat)) as pixels:
        _go(process)
        with closing(Tree(seat.screen.session)) as tree:
            person = Sitter(seat.screen, tree, Path("/nowhere"))
            person.find(FIGURE, "push button", starts=True)
            time.sleep(SETTLE_S)
            one.area = _area_of(person.find(FIGURE, "push button", starts=True))
        one.picture = pixels.look(one.area)
    if len(set(one.picture)) < 8:
        raise PackagingError(f"{one.name}: nothing is painted where the figure is")


def _area_of(part: Part) -> Area:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(part.path, part.owner, "org.a11y.atspi.Component")
    ((x, y, width, height),) = part.tree.ask(new_method_call(address, "GetExtents", "u", (0,)))
    return Area(x, y, width, height)


def _start(one: Runner, pixels: Pixels) -> float:
    """Return how long it took until the figure was there."""
    with _waiting(one) as process:
        time.sleep(0.15)  # the shell that waits is there by then
        if pixels.look(one.area) == one.picture:
            raise PackagingError(f"{one.name}: its figure is there before it is started")
        begun = time.monotonic()
        _go(process)
        while pixels.look(one.area) != one.picture:
            if time.monotonic() - begun > LONGEST_S:
                raise PackagingError(f"{one.name}: its figure is not there after {LONGEST_S:.0f} s")
            time.sleep(LOOK_S)
        return time.monotonic() - begun


def _waiting(one: Runner) -> "_Child":
    return _Child(one.line, one.environment)


def _go(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()


class _Child:
    """A program that waits to be told to go, and is gone after the block."""

    def __init__(self, line: Sequence[str], environment: dict[str, str]) -> None:
        self._line = ["setpriv", "--pdeathsig", "KILL", *line]
        self._environment = environment or dict(os.environ)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "subprocess.Popen[bytes]":
        self._process = subprocess.Popen(
            self._line, env=self._environment, cwd="/", stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return self._process

    def __exit__(self, *_: object) -> None:
        process = self._process
        if process is None:
            return
        process.kill()
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        process.wait()
        time.sleep(0.3)  # its window is taken off the screen


def _forget(folders: Iterable[Path]) -> None:
    """Take a program's files, and its books, out of the system's cache."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.name.endswith(LOOKED_UP) or ".so." in path.name or path.suffix == "":
                with suppress(OSError):
                    _drop(path)


def _drop(path: Path) -> None:
    if not path.is_file() or path.is_symlink():
        return
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
