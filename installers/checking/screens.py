"""A screen before which the person of a bare system sits: it lies outside, its sockets inside.

The programs that make it belong to that person's number, so that a bus takes them for the same
person; the driver, which is root, may look at both.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.checking.rooms import NUMBER, Person
from installers.running import PackagingError
from tests.installed.screen import HIGH, LAUNCHERS, WIDE, Screen, missing

SOCKETS = Path("/tmp/.X11-unix")  # where X servers listen
RUNS = Path("/run")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}/bus</listen>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Seat:
    """A screen as the driver uses it, and as a program in a bare system finds it."""

    screen: Screen
    person: Person


def lacking() -> str:
    """Return what of a screen this computer lacks."""
    absent = missing()
    return f"{', '.join(absent)} not installed" if absent else ""


@contextmanager
def seat() -> Iterator[Seat]:
    """Give a screen, a session bus and what makes windows accessible; all end with the block."""
    RUNS.mkdir(exist_ok=True)
    with ExitStack() as stack:
        named = tempfile.TemporaryDirectory(prefix="coffer-check-", dir=RUNS)
        folder = Path(stack.enter_context(named))
        folder.chmod(0o700)
        os.chown(folder, NUMBER, NUMBER)
        display = stack.enter_context(server())
        shared = {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(folder),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        outside = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(folder), **shared}
        settings = folder / "bus.conf"
        settings.write_text(BUS.format(folder), encoding="utf-8")
        stack.enter_context(
            _running(["dbus-daemon", f"--config-file={settings}", "--nofork"], outside)
        )
        _wait_for(folder / "bus")
        launcher = next(one for one in LAUNCHERS if Path(one).exists())
        stack.enter_context(_running([launcher, "--launch-immediately"], outside))
        _wait_for_names(outside)
        binds = ((folder, str(folder)), (SOCKETS, str(SOCKETS)))
        yield Seat(Screen(outside), Person.ordinary(binds, shared))


@contextmanager
def server() -> Iterator[str]:
    """Give the name of a display that every user of this computer may use while it runs."""
    reading, writing = os.pipe()
    words = ["setpriv", "--pdeathsig", "KILL", "Xvfb", "-displayfd", str(writing), "-screen", "0",
             f"{WIDE}x{HIGH}x24", "-nolisten", "tcp", "-ac", "-noreset"]  # fmt: skip
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise PackagingError("Xvfb does not start")
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _running(words: Sequence[str], environment: dict[str, str]) -> Iterator[None]:
    """Run something for the length of a block, by the person's number."""
    with subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", *words], env=environment, user=NUMBER, group=NUMBER,
        extra_groups=[], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
    ) as process:  # fmt: skip
        try:
            yield
        finally:
            process.terminate()
            time.sleep(0.05)
            process.kill()


def _wait_for(path: Path) -> None:
    end = time.monotonic() + PATIENCE_S
    while not path.exists():
        if time.monotonic() > end:
            raise PackagingError(f"{path} did not appear")
        time.sleep(0.05)


def _wait_for_names(environment: dict[str, str]) -> None:
    """Wait until programs can tell what they show: one that starts earlier never does."""
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    owner = message_bus.NameHasOwner("org.a11y.Bus")
    end = time.monotonic() + PATIENCE_S
    with open_dbus_connection(bus=environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        while not unwrap_msg(connection.send_and_get_reply(owner))[0]:
            if time.monotonic() > end:
                raise PackagingError("the accessibility bus does not start")
            time.sleep(0.1)
