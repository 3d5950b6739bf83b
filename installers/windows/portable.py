"""The portable ZIP: unpacked anywhere, it keeps all data in a folder beside the program."""

import time
import zipfile
from pathlib import Path

from app.machine.portable import NAME as DATA_FOLDER
from installers.plan import Plan

_FILE, _FOLDER = 0o100644 << 16, (0o040755 << 16) | 0x10
_FIRST = 315_532_800  # 1980: ZIPs know no time before


def make_portable(plan: Plan, bundle: Path, target: Path) -> Path:
    """Write the ZIP: sorted, with one time and fixed modes; return it."""
    top = f"Coffer {plan.version}"
    moment = time.gmtime(max(plan.epoch, _FIRST))[:6]
    aside = target.with_name(f".{target.name}.part")
    with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        _folder(made, f"{top}/{DATA_FOLDER}/", moment)
        for path in sorted(bundle.rglob("*"), key=lambda one: one.relative_to(bundle).as_posix()):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{top}/{path.relative_to(bundle).as_posix()}", moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system, entry.external_attr = 3, _FILE
                with path.open("rb") as given, made.open(entry, "w") as written:
                    while block := given.read(1 << 20):
                        written.write(block)
    return aside.replace(target)


def _folder(made: zipfile.ZipFile, name: str, moment: tuple[int, ...]) -> None:
    year, month, day, hour, minute, second = moment
    entry = zipfile.ZipInfo(name, (year, month, day, hour, minute, second))
    entry.create_system, entry.external_attr = 3, _FOLDER
    made.writestr(entry, b"")
