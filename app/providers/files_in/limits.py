"""What a child that reads files may take: memory, time, descriptors; no file, no core, no program.

On Linux a filter of system calls and a list of readable folders come on top, see `confinement`.
Figures: reliability, section 4.5. What a system does not enforce is named, never passed over.
"""

import sys
from dataclasses import dataclass

MEMORY = 1024 * 1024 * 1024  # bytes of address space
CPU_SECONDS = 60
WALL_SECONDS = 60.0
DESCRIPTORS = 48


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may take."""

    memory: int = MEMORY
    cpu_seconds: int = CPU_SECONDS
    wall_seconds: float = WALL_SECONDS  # that its answer may be waited for


def apply(limits: Limits, readable: list[str]) -> list[str]:
    """Put this process under limits, for good; return what the system does not enforce.

    `readable`: folders of the program itself and of its libraries; on Linux nothing else can be
    opened afterwards.
    """
    missing = _resources(limits)
    if sys.platform == "linux":
        from app.providers.files_in.confinement import confine

        return missing + confine(readable)
    return [*missing, "system calls", "reading other files"]


def _resources(limits: Limits) -> list[str]:
    try:
        import resource
    except ImportError:  # Windows: the watchdog outside limits its time, nothing its memory
        return ["memory", "processor time"]
    missing = []
    wanted = [
        ("memory", resource.RLIMIT_AS, limits.memory),
        ("processor time", resource.RLIMIT_CPU, limits.cpu_seconds),
        ("writing files", resource.RLIMIT_FSIZE, 0),
        ("core dumps", resource.RLIMIT_CORE, 0),
        ("descriptors", resource.RLIMIT_NOFILE, DESCRIPTORS),
    ]
    if sys.platform != "linux":  # there the filter of system calls does it, for root as well
        wanted.append(("processes", resource.RLIMIT_NPROC, 0))
    for name, which, value in wanted:
        try:
            hard = resource.getrlimit(which)[1]
            most = value if hard == resource.RLIM_INFINITY else min(value, hard)
            # The signal that says that it is too much comes a second before the one that ends it.
            last = most + 1 if which == resource.RLIMIT_CPU and most != hard else most
            resource.setrlimit(which, (most, last))
        except (OSError, ValueError):
            missing.append(name)
    return missing
