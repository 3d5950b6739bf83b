"""Books as every released version left them, opened by the program that is installed now."""

import gzip
import json
from pathlib import Path

from installers.checking.results import Report, Told
from installers.checking.rooms import HOME, Person, Room
from installers.running import PackagingError

FOLDER = Path("tests/data/released")
ENDING = ".db.gz"
DAY, NET_WORTH = "2024-04-01", "6180.356356845307613494220761435223"  # by the versions themselves
BACKUP = "*-migration.coffer-backup"


def check_released(report: Report, room: Room, root: Path, words: list[str]) -> None:
    """Open each of them in the system that the program is installed in."""
    stored = sorted((root / FOLDER).glob(f"*{ENDING}"))
    with report.check("deb: books of released versions") as told:
        if not stored:
            raise PackagingError(f"there are none in {FOLDER}")
        told.add(f"{len(stored)} schemas")
    for file in stored:
        name = file.name.removesuffix(ENDING)
        with report.check(f"deb: opens books of {name}") as told:
            _check(told, room, file, name, words)


def _check(told: Told, room: Room, file: Path, name: str, words: list[str]) -> None:
    place = f"{HOME}/Old books/{name}/coffer.db"
    room.write(place, "").write_bytes(gzip.decompress(file.read_bytes()))
    before = room.outside(place).read_bytes()
    person = Person.ordinary()
    said = room.require([*words, "--db", place, "--json", "report", "networth", "--as-of", DAY],
                        person)  # fmt: skip
    point = json.loads(said)["points"][-1]
    if (point["date"], point["net_worth"]) != (DAY, NET_WORTH):
        raise PackagingError(f"{point['net_worth']} on {point['date']}, not {NET_WORTH}")
    told.add(f"net worth {NET_WORTH[:12]}… on {DAY}")
    folder = room.outside(place).parent
    made = sorted((folder / "backups").glob(BACKUP))
    if len(made) != 1:
        raise PackagingError(f"{len(made)} backups were made before, not one")
    if room.outside(place).read_bytes() == before:
        raise PackagingError("it was not brought up to date")
    told.add("backed up before")
    room.require([*words, "--db", place, "verify"], person)
    restored = f"{HOME}/Old books/{name}/restored.db"
    room.require([*words, "--db", restored, "restore", f"/{made[0].relative_to(room.root)}"],
                 person)  # fmt: skip
    told.add("backup restored")
