"""The start of the window beside a bare one, HomeBank and GnuCash: to the first picture, to idle.

All run on a display of their own (Xvfb), in turn. The books are plain ones whose first screen is
kept, as it is after they were last closed; encrypted ones are measured beside them.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figures
from tests.benchmarks.spending import WrongAnswerError, run

ROOT = Path(__file__).resolve().parents[2]
BARE, PAINTED, COLD = "start, bare window", "start, painted Overview", "start, cold files"
OPENED, PASSPHRASE = "start, unlocked and painted", "… what the passphrase takes apart"
MEMORY, IDLE_MEMORY = "memory of the painted Overview", "memory of the idle window"
IDLE, IDLE_WALL = "start, to idle", "start, to idle, by the clock"
OPEN = "start, books opened and at rest"  # some seconds later, by itself
PEERS = {"homebank": ["homebank"], "gnucash": ["gnucash", "--nofile"]}
LATER = frozenset({"numpy", "pyqtgraph", "sqlalchemy", "alembic", "psycopg", "keyring", "pandas",
                   "scipy", "exchange_calendars", "vollib", "xlsxwriter"})  # fmt: skip
QUIET_S, LOOK_S, LONGEST_S = 1.0, 0.05, 40.0
QUIET_SHARE = 0.03  # of a processor: less is idle
SETTLED_S = 15.0  # after which the memory of the idle window is looked at


def peer(name: str, what: str) -> str:
    """Return what a figure of another program is called."""
    return f"{what}, {name}"


def left_out() -> list[str]:
    """Return what is not installed."""
    return [name for name in ("Xvfb", *PEERS) if shutil.which(name) is None]


def measure(figures: Figures, rows: int, books: Path, *, is_first: bool, is_small: bool) -> None:
    """Take one sample of each. `books`: the folder of encrypted books.

    Raises:
        WrongAnswerError: something was not painted, or was imported too early.
    """
    if shutil.which("Xvfb") is None:
        return
    plain, sealed = _copies(books, is_first=is_first)
    code = (books / "recovery-code").read_text("utf-8").strip()
    with _display() as display:
        if is_first:
            _child(display, "painted", plain)  # its files come into the system's cache
        figures.add(BARE, rows, _child(display, "bare")[0])
        seconds, answer = _child(display, "painted", plain)
        _require(answer)
        figures.add(PAINTED, rows, seconds)
        figures.add(MEMORY, rows, answer["bytes"])
        _forget(plain)
        figures.add(COLD, rows, _child(display, "painted", plain)[0])
        seconds, answer = _child(display, "opened", sealed, code)
        _require(answer)
        figures.add(OPENED, rows, seconds)
        if is_small:
            _idle(figures, rows, display, plain)
    if is_first:
        figures.add(PASSPHRASE, rows, _passphrase(sealed))


def _idle(figures: Figures, rows: int, display: str, plain: Path) -> None:
    own = [sys.executable, "-m", "tests.benchmarks.start_child", "idle", str(plain)]
    cpu, wall, used, whole = _to_idle(own, display, settle=True)
    figures.add(IDLE, rows, cpu)
    figures.add(OPEN, rows, whole)
    figures.add(IDLE_WALL, rows, wall)
    figures.add(IDLE_MEMORY, rows, used)
    for name, line in PEERS.items():
        if shutil.which(name):
            cpu, wall, _, _ = _to_idle(line, display, settle=False)
            figures.add(peer(name, IDLE), rows, cpu)
            figures.add(peer(name, IDLE_WALL), rows, wall)


def _require(answer: dict[str, Any]) -> None:
    early = LATER & set(answer["modules"])
    if early:
        raise WrongAnswerError(f"imported before the first picture: {', '.join(sorted(early))}")
    if not answer["points"] or not any(one.isdigit() for one in answer["figure"]):
        raise WrongAnswerError("the Overview was painted without its figures")


def _child(display: str, *words: str | Path) -> tuple[float, dict[str, Any]]:
    line = [sys.executable, "-m", "tests.benchmarks.start_child", *words]
    spent, text = run(line, environment=_variables(display))
    return spent.cpu_s, json.loads(text.splitlines()[-1]) if text.strip() else {}


def _variables(display: str) -> dict[str, str]:
    return {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "COFFER_DATA_DIR": tempfile.gettempdir() + "/coffer-bench-none",
        "PYTHONPATH": str(ROOT),
    }


@contextmanager
def _display() -> Iterator[str]:
    """Give the name of a display of our own."""
    begin, end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[end], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(end)
    try:
        with os.fdopen(begin) as file:
            yield f":{file.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _to_idle(line: list[str], display: str, *, settle: bool) -> tuple[float, float, int, float]:
    """Return processor seconds and seconds to the first quiet second; bytes and the former later.

    Raises:
        WrongAnswerError: it ended by itself.
    """
    with tempfile.TemporaryDirectory() as home:
        own = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        own |= {**_variables(display), "HOME": home, "XDG_CONFIG_HOME": home,
                "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}  # fmt: skip
        began = time.monotonic()
        child = subprocess.Popen(
            line, env=own, cwd=ROOT, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            cpu, wall = _watch(child.pid, began)
            if settle:
                time.sleep(max(0.0, SETTLED_S - (time.monotonic() - began)))
            if child.poll() is not None:
                raise WrongAnswerError(f"{line[0]} ended by itself")
            return cpu, wall, _bytes_of(child.pid), _cpu_of(child.pid)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _watch(pid: int, began: float) -> tuple[float, float]:
    looks: list[tuple[float, float]] = []
    while time.monotonic() - began < LONGEST_S:
        time.sleep(LOOK_S)
        now, cpu = time.monotonic(), _cpu_of(pid)
        looks.append((now, cpu))
        before = [one for one in looks if one[0] <= now - QUIET_S]
        if before and before[-1][1] > 0.1 and cpu - before[-1][1] < QUIET_SHARE * QUIET_S:
            return before[-1][1], before[-1][0] - began
    raise WrongAnswerError("it did not come to rest")


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _bytes_of(pid: int) -> int:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return int(pages * os.sysconf("SC_PAGE_SIZE"))


def _copies(books: Path, *, is_first: bool) -> tuple[Path, Path]:
    """Return plain and encrypted copies of books whose first screen is kept."""
    folder = books.with_name(f"start-{books.name}")
    plain, sealed = folder / "plain" / "coffer.db", folder / "sealed" / "coffer.db"
    if is_first:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(books, sealed.parent)
        run([sys.executable, "-m", "tests.benchmarks.start_books", sealed, plain,
             books / "recovery-code"])  # fmt: skip
    return plain, sealed


def _passphrase(sealed: Path) -> float:
    code = (
        "import sys, time; from app.bootstrap import unlock; from app.ports.keys import Way;"
        "secret = open(sys.argv[2]).read().strip(); import app.keys.gate; t = time.process_time();"
        "unlock(sys.argv[1], Way.PASSPHRASE, secret).wipe(); print(time.process_time() - t)"
    )
    line: list[str | Path] = [sys.executable, "-c", code, sealed]
    line.append(sealed.with_name("passphrase"))
    return float(run(line, environment={"PYTHONPATH": str(ROOT)})[1])


def _forget(place: Path) -> None:
    """Take the files of the program and of the books out of the system's cache."""
    packages = Path(sys.prefix) / "lib"
    folders = [ROOT / "app", ROOT / "ui", ROOT / "resources", place.parent, packages]
    wanted = (".so", ".py", ".pyc", ".db", ".otf", ".svg")
    for folder in folders:
        for path in folder.rglob("*"):
            if path.name.endswith(wanted) or ".so." in path.name:
                with suppress(OSError), path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
