"""Joins the runtime and a squashfs of the program into one file that can be started."""

import hashlib
import struct
from pathlib import Path

from installers.appimage.directory import lay_out, require_complete
from installers.appimage.runtime import compile_runtime
from installers.plan import Plan
from installers.running import PackagingError, run

MARK = b"AI\x02"  # in the ELF header: an AppImage of type 2
MARK_AT = 8
# zstd, as it unpacks many times as quickly as xz, and a start waits for it. Blocks of 1 MiB make
# the file 10 % smaller than those of 128 KiB, the usual ones; level 22 saves 2 % more, and so
# do the ends of files packed together.
PACKING = ("-comp", "zstd", "-Xcompression-level", "22", "-b", "1M", "-tailends")


def make(plan: Plan, tree: Path) -> Path:
    """Return the AppImage of a staged tree."""
    require_complete(tree)
    compiled = compile_runtime(plan)
    folder = lay_out(plan, tree, compiled.linked)
    squashfs = pack(plan, folder)
    with squashfs.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    runtime = marked(compiled.of_image(digest))
    made = plan.work / f"Coffer-{plan.version}-{plan.machine}.AppImage"
    with made.open("wb") as whole, squashfs.open("rb") as file:
        whole.write(runtime)
        while block := file.read(1 << 20):
            whole.write(block)
    made.chmod(0o755)
    squashfs.unlink()
    return made.replace(plan.out / made.name)


def pack(plan: Plan, folder: Path) -> Path:
    """Return a squashfs that hangs on nothing but what is in `folder`."""
    made = plan.work / "appimage.squashfs"
    made.unlink(missing_ok=True)  # mksquashfs would add to it
    times = ("-mkfs-time", str(plan.epoch), "-all-time", str(plan.epoch))
    alike = ("-noappend", "-all-root", "-no-xattrs", "-no-exports")
    # It takes the times from options or from SOURCE_DATE_EPOCH, and refuses both.
    environment = {k: v for k, v in plan.environment.items() if k != "SOURCE_DATE_EPOCH"}
    words: list[str | Path] = ["mksquashfs", folder, made, *PACKING, *alike, *times]
    run([*words, "-quiet", "-no-progress"], environment=environment)
    return made


def marked(runtime: bytes) -> bytes:
    """Return the runtime with the mark of AppImages; what follows it is found by its length."""
    if (end := end_of_elf(runtime)) != len(runtime):
        raise PackagingError(
            f"the AppImage's runtime has {len(runtime)} bytes, and ends at {end} by its header"
        )
    return runtime[:MARK_AT] + MARK + runtime[MARK_AT + len(MARK) :]


def end_of_elf(program: bytes) -> int:
    """Return where a 64-bit ELF file ends whose table of sections comes last."""
    if program[:6] != b"\x7fELF\x02\x01":
        raise PackagingError("the AppImage's runtime is no program for a 64-bit system")
    (table,) = struct.unpack_from("<Q", program, 0x28)
    size, count = struct.unpack_from("<HH", program, 0x3A)
    return int(table + size * count)
