"""Checks a backup in a process of its own: `python -m app.drill`.

That process gets the keys of this one file over a pipe, never by its arguments or environment. Its
environment is empty but for what Python needs, so it finds no keyring and no settings; it opens no
socket. When this process ends, it ends, too.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer
from typing import Any

from app.backups.keying import key_of
from app.backups.manifest import manifest_of
from app.domain.errors import BackupError
from app.ports.backups import Header, Outcome
from app.ports.keys import DataKey, Purpose

KEY = 32  # bytes
TIMEOUT_S = 1800.0
LONGEST = 64 * 1024 * 1024  # bytes of an answer
ROOT = Path(__file__).resolve().parents[2]


def own_command() -> tuple[str, ...]:
    """Return how the check is started; a packed program starts itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--check-backup")
    return (sys.executable, "-s", "-P", "-m", "app.drill")


@dataclass
class CheckProcess:
    """Implements `app.ports.backups.Checker`."""

    key: DataKey | None
    command: Sequence[str] = field(default_factory=own_command)
    timeout_s: float = TIMEOUT_S

    def __call__(self, container: Path, header: Header, scratch: Path) -> Outcome:
        """Return what was found; a check that could not be run is a problem, too."""
        began = time.perf_counter()
        try:
            keys = key_of(header, self.key) or bytes(KEY)
        except BackupError as error:
            return Outcome((error.reason,), None)
        keys += self.key.derive(Purpose.DATABASE) if self.key else bytes(KEY)
        job = {
            "container": str(container),
            "scratch": str(scratch),
            "profile_id": self.key.profile_id if self.key else "",
            "key_version": self.key.version if self.key else 0,
        }
        answer = self._run(json.dumps(job).encode() + b"\n" + keys, scratch)
        return _outcome(answer, time.perf_counter() - began)

    def _run(self, given: bytes, scratch: Path) -> Mapping[str, Any] | str:
        """Return the process's answer, or why there is none."""
        try:
            process = subprocess.Popen(  # noqa: S603  # our own interpreter
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a driver's chatter; the answer says what went wrong
                env=_environment(scratch),
                cwd=scratch,
            )
        except OSError as error:
            return f"the check could not be started ({error.strerror})"
        with process:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError("the pipes of the check are missing")
            limit = Timer(self.timeout_s, process.kill)
            limit.start()
            try:
                with suppress(BrokenPipeError):  # it ended; what it said tells why, if anything
                    process.stdin.write(given)
                    process.stdin.flush()
                said = process.stdout.read(LONGEST)
            finally:
                limit.cancel()
                process.kill()  # of effect only where it has not answered
                code = process.wait()
                try:
                    process.stdin.close()
                except BrokenPipeError:
                    process.stdin = None
        try:
            answer = json.loads(said)
        except ValueError:
            return f"the check ended early (code {code})"
        return answer if isinstance(answer, dict) else "the check gave no answer"


def _outcome(answer: Mapping[str, Any] | str, seconds: float) -> Outcome:
    if isinstance(answer, str):
        return Outcome((answer,), None, seconds)
    problems = tuple(str(one) for one in answer.get("problems", ["the check gave no answer"]))
    try:
        manifest = manifest_of(answer["manifest"]) if answer.get("manifest") else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return Outcome((*problems, "its manifest cannot be read"), None, seconds)
    if manifest is None and not problems:
        problems = ("the check gave no answer",)
    return Outcome(problems, manifest, seconds)


def _environment(scratch: Path) -> dict[str, str]:
    kept = {
        name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ
    }
    return {
        **kept,
        "PATH": os.defpath,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "HOME": str(scratch),
        "TMPDIR": str(scratch),
        "TEMP": str(scratch),
    }
