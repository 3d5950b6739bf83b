"""The grammar of `coffer notices`."""

import argparse
from collections.abc import Callable

from app.domain.notices.records import SENDABLE, Priority, Rhythm

Add = Callable[[str, str], argparse.ArgumentParser]
WEIGHTS = tuple(one.name.lower() for one in Priority)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def add_notices(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add the command; `shared` has the global options."""
    parser = add("notices", "what you are told of, over which channels, and when")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    def of_one(name: str, help: str) -> argparse.ArgumentParser:
        made = deed(name, help)
        made.add_argument("channel", help="its name")
        return made

    listed = deed("list", "what there is to know now, what waits, and what was sent")
    listed.add_argument("--limit", type=int, default=20, metavar="N", help="of what was sent")
    deed("channels", "the ways out of this computer, and what kinds of them there are")
    adding = deed("add", "set up a channel; a test is sent first")
    adding.add_argument("kind", help="one of those that `channels` lists")
    adding.add_argument("--name", default="", help="your own word for it")
    adding.add_argument("--no-test", action="store_true", help="keep it unproven")
    _fields(adding)
    _reach(adding)
    changing = of_one("change", "what it is told of, or other fields")
    changing.add_argument("--no-test", action="store_true", help="keep the fields unproven")
    _fields(changing)
    _reach(changing)
    of_one("test", "send one now, whatever the hour")
    of_one("on", "use it again")
    of_one("off", "send nothing over it; what waits is kept for three days")
    of_one("remove", "forget it and its secrets")
    quiet = deed("quiet", "hours in which nothing is sent")
    quiet.add_argument(
        "hours", nargs="?", default="", metavar="FROM-TO", help="22:00-07:00, or off"
    )
    quiet.add_argument("--days", metavar="DAY,…", help=f"on which they begin: {', '.join(DAYS)}")
    quiet.add_argument("--high", choices=("pass", "wait"), help="what weighs most: goes, or waits")
    digest = deed("digest", "send what is not urgent in one letter")
    rhythms = tuple(one.value for one in Rhythm)
    digest.add_argument("rhythm", nargs="?", choices=rhythms)
    digest.add_argument("--at", metavar="HH:MM")
    digest.add_argument("--day", choices=DAYS, help="of a weekly one")
    told = deed("set", "what may leave this computer, and what is watched")
    told.add_argument("--details", choices=("yes", "no"), help="names and amounts may leave")
    told.add_argument("--drop", metavar="PERCENT", type=int, help="of net worth in a week; 0: off")
    deed("send", "look what is new, and send what is due, in the foreground")


def _fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--field", action="append", default=[], metavar="KEY=VALUE",
        help="a field that is no secret; secrets are asked, or read from --secrets",
    )  # fmt: skip
    parser.add_argument(
        "--secrets", default="", metavar="FILE",
        help="lines KEY=VALUE, or a JSON object; - for standard input",
    )  # fmt: skip


def _reach(parser: argparse.ArgumentParser) -> None:
    kinds = ", ".join(sorted(SENDABLE))
    parser.add_argument("--kinds", metavar="KIND,…", help=f"all unless given: {kinds}")
    parser.add_argument("--least", choices=WEIGHTS, help="the least weight that it is told of")
    parser.add_argument("--an-hour", type=int, metavar="N", help="letters an hour at most")
