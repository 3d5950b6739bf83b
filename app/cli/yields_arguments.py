"""The grammar of `coffer yields`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.cli.allocation_arguments import share
from app.domain.loans.records import DayCount
from app.domain.yields.records import Compounding, Payout

Add = Callable[[str, str], argparse.ArgumentParser]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DEEDS = ("list", "show", "add", "change", "stop", "remove", "post", "check")


def add_yields(add: Add, day: Callable[[str], date]) -> None:
    """Add the command; `add` makes one from its name and help, `day` reads a date."""
    parser = add("yields", "rules by which holdings earn interest or rewards")
    parser.add_argument("deed", nargs="?", default="list", choices=DEEDS)
    parser.add_argument(
        "words", nargs="*", metavar="ID|ACCOUNT SYMBOL", help="of which rule; add: for what"
    )
    parser.add_argument("--as-of", type=day, metavar="DATE", help="today unless given")
    terms = parser.add_argument_group("what a rule says (add, change)")
    terms.add_argument("--rate", type=rate, metavar="RATE", help="a year: 3.5%% or 0.035")
    terms.add_argument(
        "--apy", action=argparse.BooleanOptionalAction, default=None,
        help="the rate has the interest on interest of a year in it",
    )  # fmt: skip
    terms.add_argument("--payout", choices=list(Payout), help="monthly unless given")
    terms.add_argument("--weekday", type=weekday, metavar="DAY", help="mon to sun, or 0 to 6")
    terms.add_argument("--month-day", type=int, metavar="N", help="1 to 31; 31: the last day")
    terms.add_argument("--month", type=int, metavar="N", help="1 to 12, of a yearly payout")
    terms.add_argument("--compounding", choices=list(Compounding), help="between payouts")
    terms.add_argument("--day-count", choices=list(DayCount))
    terms.add_argument("--kind", choices=("interest", "reward"))
    terms.add_argument("--note", metavar="TEXT")
    terms.add_argument("--since", type=day, metavar="DATE", help="from when on; today unless given")
    terms.add_argument("--until", type=day, metavar="DATE", help="the last day that earns")
    paying = terms.add_mutually_exclusive_group()
    paying.add_argument(
        "--checks-only", action="store_true", help="pay nothing: only compare with what arrives"
    )
    paying.add_argument("--pays", action="store_true", help="change: pay again, from today on")
    terms.add_argument("--dry-run", action="store_true", help="tell what it would pay")
    parser.add_argument(
        "--accept-clock", action="store_true",
        help="post: the clock is right, though nothing was done for more than a year",
    )  # fmt: skip


def rate(text: str) -> Decimal:
    """Read a rate: a percentage with its sign, or a fraction below 1."""
    value = share(text)
    if value >= 1 and not text.strip().endswith("%"):
        raise argparse.ArgumentTypeError(f"write {text.strip()}%, or as a fraction")
    return value


def weekday(text: str) -> int:
    """Read a day of the week: its name, or its number from Monday on."""
    clean = text.strip().casefold()
    for number, name in enumerate(WEEKDAYS):
        if clean[:3] == name:
            return number
    try:
        return int(clean)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"no day of the week: {text[:20]!r}") from error
