"""Tells this process from all others, also from a later one that was given its number."""

import os
import platform
import uuid
from functools import cached_property
from pathlib import Path

STARTED = 19  # place of the start time among what follows the name in /proc/PID/stat


class ProcessPresence:
    """This process, by machine, number and start."""

    @cached_property
    def name(self) -> str:
        own = os.getpid()
        begun = _begun(own) or uuid.uuid4().hex[:12]
        return f"{platform.node()[:64]}|{own}|{begun}"

    def is_gone(self, name: str) -> bool | None:
        """Tell whether the process of that name has ended; `None`: it cannot be told from here."""
        if name == self.name:
            return False
        node, _, rest = name.rpartition("|")[0].rpartition("|")
        begun = name.rpartition("|")[2]
        if node != platform.node()[:64] or not rest.isdecimal():
            return None
        found = _begun(int(rest))
        if found:
            return found != begun
        if Path("/proc/self/stat").exists():
            return True
        return None if _is_there(int(rest)) else True


def _begun(pid: int) -> str:
    """Return when a process began, as the system counts it; "" where that cannot be told."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text()[:8]
    except OSError:
        return ""
    parts = text.rpartition(")")[2].split()
    if parts[0] in {"Z", "X"}:  # it has ended, and nobody has asked for its result yet
        return "ended"
    return f"{boot}.{parts[STARTED]}"


def _is_there(pid: int) -> bool:
    if os.name == "nt":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
