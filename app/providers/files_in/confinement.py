"""Linux: a filter of system calls (seccomp) and a list of readable folders (Landlock), by ctypes.

The filter names what is allowed; all else fails with EPERM: sockets, other programs, processes,
signals to others, changes of files, of limits, of memory of others, and whatever a later kernel
brings. Sources: linux/seccomp.h, linux/filter.h, linux/landlock.h, the kernel's tables of calls.
"""

import contextlib
import ctypes
import os
import platform
import struct

_PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 4, 22, 38
_PR_SET_NAME = 15
_FILTER = 2  # SECCOMP_MODE_FILTER
_LD, _JEQ, _JSET, _JGE, _RET = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS = 1, 38
_NUMBER, _ARCH, _FIRST = 0, 4, 16  # offsets in struct seccomp_data; arguments of 8 bytes
_X32 = 0x40000000
_CLONE_THREAD = 0x00010000
_CHANGES = 0o3 | 0o100 | 0o1000 | 0o2000 | 0o20000000  # write, create, truncate, append, tmpfile
_IOCTLS = (
    0x5401,
    0x5413,
    0x541B,
    0x5451,
)  # is it a terminal, how big, how much waits, close on exec
_FCNTLS = (0, 1, 2, 3, 1030)  # duplicate, flags of descriptors and files
_ARCHES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
# Name → number on x86_64 and on aarch64; -1: there is none. These are allowed whatever they say.
_CALLS: dict[str, tuple[int, int]] = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "stat": (4, -1), "fstat": (5, 80),
    "lstat": (6, -1), "poll": (7, -1), "lseek": (8, 62), "mmap": (9, 222), "mprotect": (10, 226),
    "munmap": (11, 215), "brk": (12, 214), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139), "pread64": (17, 67), "readv": (19, 65), "writev": (20, 66),
    "access": (21, -1), "select": (23, -1), "sched_yield": (24, 124), "mremap": (25, 216),
    "mincore": (27, 232), "madvise": (28, 233), "dup": (32, 23), "nanosleep": (35, 101),
    "getpid": (39, 172), "exit": (60, 93), "uname": (63, 160), "getcwd": (79, 17),
    "readlink": (89, -1), "gettimeofday": (96, 169), "getrlimit": (97, 163),
    "getrusage": (98, 165), "sysinfo": (99, 179), "times": (100, 153), "getuid": (102, 174),
    "getgid": (104, 176), "geteuid": (107, 175), "getegid": (108, 177), "getppid": (110, 173),
    "sigaltstack": (131, 132), "statfs": (137, 43), "fstatfs": (138, 44),
    "sched_getparam": (143, 121), "sched_getscheduler": (145, 120), "gettid": (186, 178),
    "time": (201, -1), "futex": (202, 98), "sched_getaffinity": (204, 123),
    "getdents64": (217, 61), "set_tid_address": (218, 96), "restart_syscall": (219, 128),
    "fadvise64": (221, 223), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115), "exit_group": (231, 94), "newfstatat": (262, 79),
    "readlinkat": (267, 78), "faccessat": (269, 48), "pselect6": (270, 72), "ppoll": (271, 73),
    "set_robust_list": (273, 99), "get_robust_list": (274, 100), "getcpu": (309, 168),
    "getrandom": (318, 278), "membarrier": (324, 283), "statx": (332, 291), "rseq": (334, 293),
    "faccessat2": (439, 439), "futex_waitv": (449, 449),
}  # fmt: skip
_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share/zoneinfo",
    "/etc/ld.so.cache", "/etc/localtime", "/dev/null", "/dev/urandom", "/proc/self",
    "/proc/cpuinfo", "/proc/meminfo", "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu",
)  # fmt: skip
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # on all architectures
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3


def confine(readable: list[str]) -> list[str]:
    """Let this process do nothing but read, compute and answer; return what is not enforced."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return ["system calls", "reading other files"]
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    missing = [] if _landlock(libc, readable) else ["reading other files"]
    return missing if _seccomp(libc) else [*missing, "system calls"]


def _seccomp(libc: ctypes.CDLL) -> bool:
    found = _ARCHES.get(platform.machine())
    if found is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    code = _program(*found)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    held = ctypes.create_string_buffer(program, len(program))
    return bool(libc.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(held), 0, 0) == 0)


def _program(arch: int, column: int) -> bytes:
    """Return the filter as instructions of 8 bytes; a block answers for one call."""
    code = [
        _step(_LD, _ARCH),
        _step(_JEQ, arch, 1, 0),
        _step(_RET, _KILL),
        _step(_LD, _NUMBER),
        _step(_JGE, _X32, 0, 1),  # the other way to call on x86_64
        _step(_RET, _ERRNO | _EPERM),
    ]
    for numbers in _CALLS.values():
        if numbers[column] >= 0:
            code += [_step(_JEQ, numbers[column], 0, 1), _step(_RET, _ALLOW)]
    pick = column.__eq__
    code += _on(56 if pick(0) else 220, _has_bits(0, _CLONE_THREAD))  # clone: threads alone
    code += _on(435, [_step(_RET, _ERRNO | _ENOSYS)])  # clone3: its flags cannot be looked at
    code += _on(257 if pick(0) else 56, _has_no_bits(2, _CHANGES))  # openat
    if pick(0):
        code += _on(2, _has_no_bits(1, _CHANGES))  # open
    code += _on(302 if pick(0) else 261, _is_null(2))  # prlimit64: looking, not changing
    code += _on(157 if pick(0) else 167, _is_one_of(0, (_PR_SET_NAME,)))  # prctl
    code += _on(16 if pick(0) else 29, _is_one_of(1, _IOCTLS))
    code += _on(72 if pick(0) else 25, _is_one_of(1, _FCNTLS))
    code += _on(234 if pick(0) else 131, _is_one_of(0, (os.getpid(),)))  # tgkill: itself
    code.append(_step(_RET, _ERRNO | _EPERM))
    return b"".join(code)


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _on(number: int, block: list[bytes]) -> list[bytes]:
    """Run a block for one call; a block ends by an answer."""
    return [_step(_JEQ, number, 0, len(block)), *block]


def _low(argument: int) -> bytes:
    return _step(_LD, _FIRST + 8 * argument)


def _high(argument: int) -> bytes:
    return _step(_LD, _FIRST + 8 * argument + 4)


_NO = _step(_RET, _ERRNO | _EPERM)
_YES = _step(_RET, _ALLOW)


def _has_bits(argument: int, bits: int) -> list[bytes]:
    return [_low(argument), _step(_JSET, bits, 0, 1), _YES, _NO]


def _has_no_bits(argument: int, bits: int) -> list[bytes]:
    return [_low(argument), _step(_JSET, bits, 1, 0), _YES, _NO]


def _is_null(argument: int) -> list[bytes]:
    return [
        _low(argument),
        _step(_JEQ, 0, 0, 3),
        _high(argument),
        _step(_JEQ, 0, 0, 1),
        _YES,
        _NO,
    ]


def _is_one_of(argument: int, values: tuple[int, ...]) -> list[bytes]:
    block = [_low(argument)]
    for value in values:
        block += [_step(_JEQ, value, 0, 1), _YES]
    return [*block, _NO]


def _landlock(libc: ctypes.CDLL, readable: list[str]) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    handled = (1 << (13 if version < 2 else 14 if version < 3 else 15)) - 1
    net = 3 if version >= 4 else 0  # to bind and to connect
    rules = struct.pack("QQ", handled, net) if version >= 4 else struct.pack("Q", handled)
    ruleset = libc.syscall(
        _LANDLOCK_CREATE, ctypes.create_string_buffer(rules, len(rules)), len(rules), 0
    )
    if ruleset < 0:
        return False
    try:
        for path in (*readable, *_SYSTEM):
            with contextlib.suppress(OSError):
                _allow_reading(libc, ruleset, path)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rights = _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE  # noqa: PTH112  # a late import of pathlib would be refused by then
        rule = struct.pack("=Qi", rights, place)
        held = ctypes.create_string_buffer(rule, len(rule))
        if libc.syscall(_LANDLOCK_ADD, ruleset, 1, held, 0) != 0:
            raise OSError(ctypes.get_errno(), "a folder cannot be made readable")
    finally:
        os.close(place)
