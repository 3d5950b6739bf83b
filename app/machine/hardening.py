"""Keeps the memory of this process from other programs, as far as the system lets us."""

import contextlib
import ctypes
import sys

PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31
M_ARENA_MAX = -8


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


def spare_memory() -> None:
    """Let all threads take memory from two places: with one for each, most lies idle in all."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # a C library that has no such thing
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, 2)


def give_memory_back() -> None:
    """Return what is free to the system."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


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
