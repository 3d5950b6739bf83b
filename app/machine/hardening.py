"""Keeps the memory of this process from other programs, as far as the system lets us."""

import contextlib
import ctypes
import sys

PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31


def harden() -> list[str]:
    """Switch core dumps off, and reading by other programs of the same user; say what failed."""
    failed = []
    if not _no_core():
        failed.append("core dumps could not be switched off")
    if sys.platform == "linux" and not _linux():
        failed.append("other programs of yours can read this one's memory")
    if sys.platform == "darwin":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).ptrace(PT_DENY_ATTACH, 0, 0, 0)
    return failed


def is_dumpable() -> bool:
    """Tell whether other programs of this user may read this one's memory."""
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None, use_errno=True).prctl(3, 0, 0, 0, 0))


def _no_core() -> bool:
    try:
        import resource
    except ImportError:  # Windows
        return True
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def _linux() -> bool:
    try:
        return int(ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
    except (OSError, AttributeError):
        return False
