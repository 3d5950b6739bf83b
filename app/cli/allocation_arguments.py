"""The grammar of the commands about groups, allocation and rebalancing."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal
from app.services.dimensions import DIMENSIONS

Add = Callable[[str, str], argparse.ArgumentParser]


def add_allocation(add: Add, day: Callable[[str], date], number: Callable[[str], Decimal]) -> None:
    """Add the commands; `add` makes one from its name and help, the others read values."""
    groups = add("groups", "groups of holdings and accounts: list, make and change them")
    groups.add_argument(
        "deed",
        nargs="?",
        default="list",
        choices=("list", "add", "rename", "colour", "order", "put", "take", "delete"),
    )
    groups.add_argument("name", nargs="?", default="")
    groups.add_argument(
        "rest", nargs="*", metavar="MEMBER|NAME|COLOUR", help="ACCOUNT or ACCOUNT/SYMBOL"
    )
    groups.add_argument("--colour", default="", metavar="#RRGGBB", help="of a new group")
    allocation = add("allocation", "how what is owned is split, with targets and drift")
    allocation.add_argument("deed", nargs="?", default="", choices=("", "target"))
    allocation.add_argument("dimension", nargs="?", default="", metavar="DIMENSION")
    allocation.add_argument("key", nargs="?", default="", metavar="KEY")
    allocation.add_argument(
        "share", nargs="?", type=share, metavar="SHARE", help="0.25 or 25%%; 0 takes it away"
    )
    rebalance = add("rebalance", "the trades that bring what is owned to its targets")
    for parser in (allocation, rebalance):
        parser.add_argument("--by", default="type", choices=DIMENSIONS)
        parser.add_argument("--as-of", type=day, metavar="DATE", help="today unless given")
        parser.add_argument("--scope", default="portfolio", metavar="SCOPE")
        parser.add_argument("--base", default="", metavar="CURRENCY")
        parser.add_argument(
            "--band", type=share, metavar="SHARE", help="how far from a target is near enough"
        )
    rebalance.add_argument(
        "--new-money", type=number, default=Decimal(0), metavar="X", help="to be spent"
    )
    rebalance.add_argument("--sales", action="store_true", help="sell what there is too much of")
    rebalance.add_argument(
        "--min-trade", type=number, default=Decimal(0), metavar="X", help="no smaller trades"
    )
    rebalance.add_argument("--whole", action="store_true", help="stocks and funds in whole units")
    rebalance.add_argument(
        "--within-accounts", action="store_true", help="money of sales stays in its account"
    )
    rebalance.add_argument(
        "--choose", action="append", default=[], metavar="ACCOUNT/SYMBOL",
        help="takes all trades of its part; may be given several times",
    )  # fmt: skip
    rebalance.add_argument("--csv", default="", metavar="FILE", help="- for standard output")


def share(text: str) -> Decimal:
    """Read a share: a fraction, or with a sign a percentage."""
    clean = text.strip()
    try:
        if clean.endswith("%"):
            return parse_decimal(clean[:-1].strip()).scaleb(-2)
        return parse_decimal(clean)
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
