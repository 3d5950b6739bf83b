"""The grammar of `coffer vaults`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

Day = Callable[[str], date]
Number = Callable[[str], Decimal]


def add_vaults(
    parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, day: Day, number: Number
) -> None:
    """Add the deeds. `shared` has the global options; the others read values."""
    parser.add_argument("--as-of", type=day, metavar="DATE", help="today unless given")
    parser.add_argument("--archived", action="store_true", help="archived ones too")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def add(name: str, help: str) -> argparse.ArgumentParser:
        made = deeds.add_parser(name, help=help, description=help, parents=[shared])
        made.add_argument("name", metavar="NAME", help="of the vault")
        made.add_argument(
            "--as-of", type=day, metavar="DATE", default=argparse.SUPPRESS, help="of the answer"
        )
        return made

    new = add("add", "make a vault")
    new.add_argument("--currency", required=True, metavar="C", help="what it is reckoned in")
    new.add_argument("--target", required=True, type=number, metavar="X", help="what is meant")
    _goal(new, day, number)
    change = add("change", "change what is given, and leave the rest")
    change.add_argument("--name", dest="new_name", metavar="NAME", help="another name")
    change.add_argument("--currency", metavar="C")
    change.add_argument("--target", type=number, metavar="X")
    change.add_argument("--no-by", action="store_true", help="without a target date")
    change.add_argument("--no-monthly", action="store_true", help="without a plan")
    _goal(change, day, number)
    attach = add("attach", "let a percentage of a holding count, or change it")
    detach = add("detach", "let a holding count no more")
    for one in (attach, detach):
        one.add_argument("account", metavar="ACCOUNT")
        one.add_argument("symbol", metavar="SYMBOL", help="a currency: the cash of the account")
        one.add_argument("--since", type=day, metavar="DATE", help="from when on")
    attach.add_argument("--percent", required=True, type=percent, metavar="P", help="from 1 to 100")
    detach.add_argument("--entirely", action="store_true", help="as if it had never counted")
    add("archive", "put a vault away")
    add("unarchive", "take a vault back")
    add("remove", "remove a vault; what fed it stays")
    show = add("show", "parts, pace, contributions by month, projection and history")
    show.add_argument("--seed", type=int, metavar="N", help="of the projection's draws")
    show.add_argument(
        "--every", default="month", choices=("day", "month"), help="how dense the history is"
    )


def _goal(parser: argparse.ArgumentParser, day: Day, number: Number) -> None:
    parser.add_argument("--by", type=day, metavar="DATE", help="the target date")
    parser.add_argument("--monthly", type=number, metavar="X", help="planned a month")
    parser.add_argument("--priority", type=int, metavar="N", help="0 comes first")
    parser.add_argument("--colour", metavar="#RRGGBB")
    parser.add_argument("--icon", metavar="NAME")
    parser.add_argument("--note", metavar="TEXT")


def percent(text: str) -> Decimal:
    """Read a percentage, with its sign or without."""
    try:
        return parse_decimal(text.strip().removesuffix("%").strip())
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
