"""The grammar of the commands that look after books: keys, backups, archives, profiles, doctor."""

import argparse
from collections.abc import Callable
from datetime import date

Add = Callable[[str, str], argparse.ArgumentParser]
# As `app.services.exporting.service.Out`, which would be imported with every command.
OUT = (
    "holdings", "activity", "gains", "income", "prices", "beancount", "hledger", "ofx", "calendar",
)  # fmt: skip


def add_care(add: Add, day: Callable[[str], date]) -> None:
    """Add the commands; `add` makes one from its name and help."""
    _keys(add)
    _backups(add)
    _archives(add, day)
    _care(add)


def ways_of(parser: argparse.ArgumentParser) -> None:
    """Let a command choose how new keys are unlocked, beside the passphrase."""
    parser.add_argument(
        "--keyring",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="let this computer's keyring open the books too",
    )
    parser.add_argument(
        "--recovery-code", action="store_true", help="make a recovery code, shown once"
    )


def _keys(add: Add) -> None:
    changed = add("passphrase", "set or change the passphrase")
    changed.add_argument("--new-passphrase-file", default="", metavar="FILE", help="- for input")
    add("recovery-code", "make a new recovery code, shown once")
    keyring = add("keyring", "let this computer's keyring open the books, or no longer")
    keyring.add_argument("switch", nargs="?", choices=("on", "off", "state"), default="state")
    ways_of(add("encrypt", "encrypt a plain database in place"))
    add("decrypt", "take the encryption off a database")
    add("rotate-key", "make a new data key and encrypt everything anew")


def _backups(add: Add) -> None:
    backup = add("backup", "make a verified backup, to a file or among the automatic ones")
    backup.add_argument("file", nargs="?", default="", metavar="FILE")
    backups = add("backups", "list the backups; prove that one can be restored; thin them out")
    backups.add_argument("deed", nargs="?", choices=("list", "drill", "thin"), default="list")
    restore = add("restore", "put a backup in place of the books; the present ones are kept")
    restore.add_argument("file", metavar="FILE")
    salvage = add("salvage", "save what can be read of a damaged database into a new one")
    salvage.add_argument("file", metavar="NEW_FILE")


def _archives(add: Add, day: Callable[[str], date]) -> None:
    export = add(
        "export",
        "write everything into an open archive: a .coffer file (a ZIP; .zip does too) or a new "
        "folder; with --as a part of it for other programs",
    )
    export.add_argument(
        "target",
        nargs="?",
        default="",
        metavar="FILE.coffer|DIR|FILE",
        help="coffer-archive-DATE.coffer here unless given",
    )
    export.add_argument(
        "--as",
        dest="what",
        default="",
        choices=OUT,
        help="a table (.csv, .xlsx, .json), a journal, an OFX file or a calendar (.ics)",
    )
    export.add_argument("--scope", default="portfolio", help="of tables and OFX")
    export.add_argument("--from", dest="first", type=day, default=None, metavar="DAY")
    export.add_argument("--to", dest="last", type=day, default=None, metavar="DAY")
    export.add_argument(
        "--symbol", action="append", default=[], dest="symbols", help="of prices; may be repeated"
    )
    export.add_argument("--code", default="", help="of the second factor, where there is one")
    load = add("import-archive", "read such an archive into empty books")
    load.add_argument("source", metavar="FILE.coffer|DIR")
    attach = add("attachments", "files kept with the books: list, add, save, remove")
    attach.add_argument(
        "deed", nargs="?", default="list", choices=("list", "add", "save", "remove")
    )
    attach.add_argument("what", nargs="?", default="", metavar="FILE|NUMBER")
    attach.add_argument("--to", default="", metavar="SUBJECT|FILE", help="entry:12, account:Main …")


def _care(add: Add) -> None:
    profiles = add("profiles", "list, make, rename, switch and delete profiles")
    profiles.add_argument(
        "deed", nargs="?", default="list", choices=("list", "rename", "use", "delete")
    )
    profiles.add_argument("name", nargs="?", default="")
    profiles.add_argument("new_name", nargs="?", default="")
    profiles.add_argument("--yes", action="store_true", help="delete without asking")
    doctor = add("doctor", "what is protected, verified and proven, and what is not")
    doctor.add_argument("--repair", action="store_true", help="do what takes nothing away")
    diagnostics = add("diagnostics", "write a bundle for a question, without anything private")
    diagnostics.add_argument("file", metavar="FILE.zip")
    trail = add("audit", "what was done to data and settings, newest first")
    trail.add_argument("--limit", type=int, default=50)
    trail.add_argument("--text", default="", help="only what mentions this")
