"""The life of each installer in a bare system: installed, used, taken away; what stays is data."""

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from installers.checking import homes
from installers.checking.desktops import debian_names, desktop
from installers.checking.driving import AFTER_BANK, AFTER_BOTH, PASSPHRASE, Sitting, unlock
from installers.checking.results import Report
from installers.checking.rooms import HOME, Person, Room
from installers.checking.roots import Roots
from installers.checking.screens import Seat
from installers.linux.needs import RECOMMENDED
from installers.running import PackagingError, run

BANK_TOTAL, WHOLE_TOTAL = Decimal(1800), Decimal(2000)
PROGRAM = "/usr/lib/coffer"
SECRET = f"{HOME}/secret"
DEB = "/var/tmp/coffer.deb"
APT = ("apt-get", "-q", "-y", "--no-install-recommends")
FUSE = Path("/dev/fuse")


class Life:
    """One installer in one bare system, and the person who uses it."""

    def __init__(self, report: Report, kind: str, room: Room, seat: Seat, root: Path) -> None:
        self.report, self.kind, self.room, self.seat, self.root = report, kind, room, seat, root

    def begins(self, words: Sequence[str], *, whole: bool) -> bool:
        """Use it for the first time and once more; `whole`: with code and statement."""
        sitting = Sitting(self.room, self.seat, words)
        sitting.lay_files()
        first, again = f"{self.kind}: first run by hand", f"{self.kind}: started again"
        seen = AFTER_BOTH if whole else AFTER_BANK
        with self.report.check(first) as told:
            with sitting.started() as person:
                sitting.first_run(person, with_code=whole)
                told.add("books made" + (", recovery code kept" if whole else ""))
                sitting.import_bank(person)
                told.add("CSV imported")
                if whole:
                    sitting.import_statement(person)
                    told.add("OFX imported")
            told.add(f"figure {seen}")
        if self.report.has_failed(first):
            return False
        with self.report.check(again) as told:
            with sitting.started() as person:
                unlock(person)
                person.sees(seen)
            told.add("by passphrase")
            if whole:
                with sitting.started() as person:
                    sitting.unlock_by_code(person)
                    person.sees(seen)
                told.add("by recovery code")
            told.add(f"figure {seen}")
        self._is_sound(words)
        return True

    def _is_sound(self, words: Sequence[str]) -> None:
        """Let the program prove its books, and a backup of them."""
        with self.report.check(f"{self.kind}: verify, and a backup proven") as told:
            self.room.write(SECRET, PASSPHRASE)
            books = homes.books_below(self.room.home)
            line = [*words, "--db", f"/{books.relative_to(self.room.root)}", "--passphrase-file",
                    SECRET]  # fmt: skip
            self.room.require([*line, "verify"], Person.ordinary())
            self.room.require([*line, "backup"], Person.ordinary())
            self.room.require([*line, "backups", "drill"], Person.ordinary())
            told.add("no network, no display")
            self.room.outside(SECRET).unlink()

    def is_readable(self, total: Decimal) -> None:
        """What the person has is still there, and another Coffer reads it."""
        with self.report.check(f"{self.kind}: the data can be read afterwards") as told:
            told.add(homes.require_total(homes.books_below(self.room.home), total, self.root))


def live_deb(report: Report, roots: Roots, seat: Seat, deb: Path, root: Path) -> Life | None:
    """Install by apt where there is nothing else, and use it; it stays for further checks."""
    room = roots.bare("deb")
    installed = "deb: installed by apt in a bare root"
    with report.check(installed) as told:
        room.outside(DEB).write_bytes(deb.read_bytes())
        said = roots.install(room, [DEB])
        counted = re.search(r"(\d+) newly installed", said)
        told.add(f"{counted[1] if counted else '?'} packages")
        told.add(room.require(["coffer", "--version"], Person.ordinary()).strip())
    if report.has_failed(installed):
        return None
    with report.check("deb: files are root's, and complete") as told:
        told.add(_sound_files(room))
    life = Life(report, "deb", room, seat, root)
    life.begins(["coffer"], whole=True)
    return life


def end_deb(report: Report, life: Life) -> None:
    """Take it away in both ways that apt knows; in between it is there again, with the data."""
    room, before = life.room, homes.files_of(life.room.home)
    listed = room.run(["dpkg", "-L", "coffer"]).text.splitlines()
    with report.check("deb: apt-get remove") as told:
        room.require([*APT, "remove", "coffer"])
        _require_gone(room, listed)
        told.add("program gone")
        told.add(homes.require_kept(before, room.home))
    life.is_readable(WHOLE_TOTAL)
    with report.check("deb: installed again, with the data kept") as told:
        room.require([*APT, "install", DEB])
        books = homes.books_below(room.home)
        room.write(SECRET, PASSPHRASE)
        said = room.require(
            ["coffer", "--db", f"/{books.relative_to(room.root)}", "--passphrase-file", SECRET,
             "--json", "report", "networth"], Person.ordinary(),
        )  # fmt: skip
        room.outside(SECRET).unlink()
        told.add(homes.require_answer(said, WHOLE_TOTAL))
    before = homes.files_of(room.home)
    with report.check("deb: apt-get purge") as told:
        room.require([*APT, "purge", "coffer"])
        _require_gone(room, listed)
        left = room.run(["dpkg-query", "--show", "--showformat", "${db:Status-Status}", "coffer"])
        if left.code == 0 and left.text.strip() != "not-installed":
            raise PackagingError(f"dpkg still has it as {left.text.strip()}")
        told.add("program gone")
        told.add(homes.require_kept(before, room.home))


def _require_gone(room: Room, listed: Sequence[str]) -> None:
    left = [one for one in listed if room.outside(one).is_file()]
    if left or room.outside(PROGRAM).exists() or room.outside("/usr/bin/coffer").is_symlink():
        raise PackagingError(f"still there: {', '.join(left[:5]) or PROGRAM}")


def _sound_files(room: Room) -> str:
    """Fail if others may write into the program, or a library of it wants one that is not there."""
    own, count = set[str](), 0
    for path in room.outside(PROGRAM).rglob("*"):
        facts = path.lstat()
        own.add(path.name)
        count += 1
        if facts.st_uid or facts.st_gid or facts.st_mode & 0o6000:
            raise PackagingError(f"{path.name}: not plainly root's")
        if not path.is_symlink() and facts.st_mode & 0o022:
            raise PackagingError(f"{path.name}: others may write into it")
    said = room.run(["sh", "-c",
                     f"find {PROGRAM} -type f -name '*.so*' -exec ldd {{}} + 2>/dev/null"],
                    Person.root(LD_LIBRARY_PATH=f"{PROGRAM}/_internal")).text  # fmt: skip
    if "libc.so.6 => " not in said:
        raise PackagingError("ldd told nothing of the libraries")
    missing = unresolved(said) - own - set(RECOMMENDED)
    if missing:
        raise PackagingError(f"libraries that are not there: {', '.join(sorted(missing))}")
    return f"{count} files"


def unresolved(said: str) -> set[str]:
    """Return the libraries that ldd did not find."""
    return {line.split()[0] for line in said.splitlines() if line.endswith("not found")}


def live_appimage(report: Report, roots: Roots, seat: Seat, image: Path, root: Path) -> None:
    """Start the one file as it was downloaded, where there is no FUSE and where there is."""
    room = roots.with_packages("appimage", desktop())
    inside = f"{HOME}/Downloads/{image.name}"
    room.give(image, inside).chmod(0o755)
    life = Life(report, "appimage", room, seat, root)
    if life.begins([inside], whole=True):
        with report.check("appimage: taken away"):
            before = homes.files_of(room.home / ".local")
            room.outside(inside).unlink()
            homes.require_kept(before, room.home / ".local")
        life.is_readable(WHOLE_TOTAL)
    if not FUSE.exists():
        report.absent("appimage: mounted by FUSE", "there is no /dev/fuse here")
        return
    with report.check("appimage: mounted by FUSE") as told:
        mounting = roots.with_packages("appimage-fuse", (*desktop(), "fuse3"))
        mounting.give(image, inside).chmod(0o755)
        person = replace(Person.ordinary(), has_fuse=True)
        said = mounting.require([inside, "--version"], person)
        unpacked = list(mounting.home.rglob("_internal"))
        told.add(said.strip())
        if unpacked:
            raise PackagingError("it was unpacked instead")


def live_rpm(report: Report, roots: Roots, seat: Seat, package: Path, root: Path) -> None:
    """Install by rpm itself into a bare root, use it, and take it away."""
    needs = run(["rpm", "--query", "--package", "--requires", package])
    with report.check("rpm: what it asks for is had") as told:
        packages = debian_names(needs)
        told.add(f"{len(packages)} packages of Debian stand for it")
    if report.has_failed("rpm: what it asks for is had"):
        return
    room = roots.with_packages("rpm", packages)
    rpm = ["rpm", "--root", str(room.root), "--dbpath", "/var/lib/rpm"]
    installed = "rpm: installed by rpm in a bare root"
    with report.check(installed) as told:
        run(["rpm", "--checksig", "--nosignature", package])
        run([*rpm, "--initdb"])
        # What it asks for is named as on RPM systems; here Debian's packages stand for it.
        run([*rpm, "--nodeps", "--install", package])
        run([*rpm, "--verify", "--nodeps", "coffer"])
        told.add(room.require(["coffer", "--version"], Person.ordinary()).strip())
    if report.has_failed(installed):
        return
    life = Life(report, "rpm", room, seat, root)
    life.begins(["coffer"], whole=False)
    with report.check("rpm: erased") as told:
        before = homes.files_of(room.home)
        run([*rpm, "--nodeps", "--erase", "coffer"])
        if room.outside(PROGRAM).exists() or room.outside("/usr/bin/coffer").is_symlink():
            raise PackagingError("the program is still there")
        told.add(homes.require_kept(before, room.home))
    life.is_readable(BANK_TOTAL)


def live_tar(report: Report, roots: Roots, seat: Seat, archive: Path, root: Path) -> None:
    """Unpack it, keep the data beside the program, and carry both elsewhere."""
    room = roots.with_packages("tar", desktop())
    unpacked = "tar: unpacked, made portable"
    program = Path()
    with report.check(unpacked) as told:
        place = room.home / "Programs"
        place.mkdir()
        run(["tar", "--extract", f"--file={archive}", f"--directory={place}", "--no-same-owner"])
        _hand_over(place, room)
        program = next(path for path in sorted(place.rglob("coffer"))
                       if path.is_file() and (path.parent / "_internal").is_dir())  # fmt: skip
        said = room.require([f"/{program.relative_to(room.root)}", "--portable"], Person.ordinary())
        told.add(said.strip().splitlines()[-1] if said.strip() else "")
    if report.has_failed(unpacked):
        return
    own = program.parents[0]
    before = homes.files_of(room.home)
    life = Life(report, "tar", room, seat, root)
    if not life.begins([f"/{program.relative_to(room.root)}"], whole=False):
        return
    with report.check("tar: writes only beside the program") as told:
        data = homes.books_below(room.home)
        found = homes.strangers(room, before | homes.files_of(own), _data_folder(data, program))
        found = [name for name in found if name not in ("bank.csv", "checking.ofx")]
        if found or not data.is_relative_to(place):
            raise PackagingError(f"elsewhere: {', '.join(found[:5]) or data}")
        told.add(str(_data_folder(data, program).relative_to(place)))
    with report.check("tar: carried to another place") as told:
        moved = room.home / "Stick"
        place.rename(moved)
        carried = f"/{(moved / program.relative_to(place)).relative_to(room.root)}"
        with Sitting(room, seat, [carried]).started() as person:
            unlock(person)
            person.sees(AFTER_BANK)
        told.add(f"figure {AFTER_BANK}")
    life.is_readable(BANK_TOTAL)


def _data_folder(books: Path, program: Path) -> Path:
    """Return the folder beside the program that the books lie in."""
    own = program.parent
    return own / books.relative_to(own).parts[0] if books.is_relative_to(own) else books.parent


def _hand_over(folder: Path, room: Room) -> None:
    facts = room.home.stat()
    for path in (folder, *folder.rglob("*")):
        os.chown(path, facts.st_uid, facts.st_gid, follow_symlinks=False)
