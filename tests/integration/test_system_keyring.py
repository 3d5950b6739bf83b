"""The real Secret Service: gnome-keyring in a D-Bus session of its own."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("secret_service_child.py")
UNLOCK = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"
MOST_S = 0.5  # a tenth of a second on a quiet machine; a shared one takes its time


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """Return an empty home for a session; skip, or fail in CI, where there is no daemon."""
    if sys.platform != "linux":
        pytest.skip("the Secret Service is Linux's")
    missing = [
        name for name in ("gnome-keyring-daemon", "dbus-run-session") if not shutil.which(name)
    ]
    if missing:
        why = f"{' and '.join(missing)} not installed (`./dev test` installs them)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    for name in ("home", "run", "profile"):
        (tmp_path / name).mkdir(mode=0o700)
    return tmp_path


def run(session: Path, parts: list[str], start: str = UNLOCK) -> list[dict[str, Any]]:
    """Run parts of the child one after another in one session of its own."""
    child, profile = shlex.quote(str(CHILD)), shlex.quote(str(session / "profile"))
    calls = [f'"$0" -X utf8 {child} {part} {profile}' for part in parts]
    home = str(session / "home")
    environment = {
        **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
        "HOME": home, "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_CONFIG_HOME": f"{home}/config", "XDG_RUNTIME_DIR": str(session / "run"),
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", " && ".join([start, *calls]), sys.executable],
        cwd=session, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def test_the_secret_service_keeps_and_gives_back_a_wrap_key(session: Path) -> None:
    [found] = run(session, ["whole"])
    assert found == {
        "problem": "",
        "backend": "keyring.backends.SecretService",
        "is_data_key": False,
        "opens": True,
        "gone": True,
        "said": "it has no key for these books",
        "unasked": False,
        "another": True,
        "kept": True,
        "opens again": True,
        "forgotten": True,
    }


def test_unlocking_by_the_keyring_is_quick(session: Path) -> None:
    _, *times = run(session, ["remember", *["quick"] * 5])
    best = min(float(one["took_s"]) for one in times)
    assert best < MOST_S, times


def test_a_locked_secret_service_is_told_in_time(session: Path) -> None:
    [found] = run(session, ["locked"], LOCKED)
    assert found["problem"] in {"", "it is locked"}  # "": it is made when it is first needed
    assert found["looked_s"] < 1  # and no window of the system was opened for that
    assert found["reason"]
    assert found["took_s"] < 4
