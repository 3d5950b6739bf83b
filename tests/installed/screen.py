"""A screen, a session bus and what makes windows accessible: real ones, for one test run."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)
NEEDED = ("Xvfb", "dbus-daemon", "xdotool")
WIDE, HIGH = 1440, 900
# A bus that starts nothing by itself: no keyring of this system may ask for a password.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


def missing() -> list[str]:
    """Return what this system lacks."""
    launcher = any(Path(one).exists() for one in LAUNCHERS)
    lacking = [one for one in NEEDED if not shutil.which(one)]
    return lacking if launcher else [*lacking, "at-spi2-core"]


@dataclass(frozen=True, slots=True)
class Screen:
    """Where programs show themselves, and the hands of who sits before it."""

    environment: dict[str, str]

    @property
    def session(self) -> str:
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def click(self, at: tuple[int, int]) -> None:
        """Move the pointer somewhere and press its first button."""
        self._hands("mousemove", "--sync", str(at[0]), str(at[1]), "click", "1")

    def type(self, text: str) -> None:
        """Type letter by letter."""
        self._give_keyboard()
        self._hands("type", "--delay", "8", "--", text)

    def key(self, *names: str) -> None:
        """Press keys: "Tab", "ctrl+l", "Return"."""
        self._give_keyboard()
        self._hands("key", "--delay", "20", *names)

    def picture(self, path: Path) -> None:
        """Take a picture, where the system can."""
        if shutil.which("import"):
            subprocess.run(  # the screen as it is
                ["import", "-window", "root", str(path)], env=self.environment, check=False
            )

    def _give_keyboard(self) -> None:
        """Focus the newest window if none has the keyboard: there is no window manager to do it."""
        focused = self._asked("getwindowfocus")
        windows = self._asked("search", "--onlyvisible", "--name", ".+").split()
        if windows and focused not in windows:
            self._hands("windowfocus", "--sync", windows[-1])

    def _asked(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, check=False, timeout=30,
            capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout.strip()

    def _hands(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=30)


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Give a screen, with homes of its own below a folder; all ends with the block."""
    with ExitStack() as stack:
        display = stack.enter_context(_xvfb())
        places = {
            name: str(_made(folder / name.lower()))
            for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                         "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
        }  # fmt: skip
        environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **places,
        }  # fmt: skip
        settings = folder / "bus.conf"
        settings.write_text(BUS, encoding="utf-8")
        bus = stack.enter_context(
            _running(
                ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address=1"],
                environment,
                stdout=subprocess.PIPE,
            )
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = next(one for one in LAUNCHERS if Path(one).exists())
        stack.enter_context(_running([launcher, "--launch-immediately"], environment))
        _wait_for_names(environment["DBUS_SESSION_BUS_ADDRESS"])
        yield Screen(environment)


def _wait_for_names(session: str) -> None:
    """Wait until programs can tell what they show: one that starts earlier never does."""
    owner = message_bus.NameHasOwner("org.a11y.Bus")
    with open_dbus_connection(bus=session) as connection:
        for _ in range(100):
            if unwrap_msg(connection.send_and_get_reply(owner))[0]:
                return
            time.sleep(0.1)
    raise AssertionError("the accessibility bus did not start")


@contextmanager
def _xvfb() -> Iterator[str]:
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDE}x{HIGH}x24", "-nolisten",
             "tcp", "-noreset"]  # fmt: skip
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def _running(
    words: Sequence[str], environment: dict[str, str], stdout: int = subprocess.DEVNULL
) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        words, env=environment, stdout=stdout, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            time.sleep(0.05)
            process.kill()


def _made(path: Path) -> Path:
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path
