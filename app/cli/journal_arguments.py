"""The grammar of `coffer journal`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.trading.choices import DIMENSIONS

Day = Callable[[str], date]
Number = Callable[[str], Decimal]
Add = Callable[[str, str], argparse.ArgumentParser]


def add_journal(add: Add, shared: argparse.ArgumentParser, day: Day, number: Number) -> None:
    """Add the command. `shared` has the global options; `day` and `number` read values."""
    parser = add("journal", "notes, tags and plans of positions; what closed trades say")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)

    def deed(name: str, help: str, *, of_position: bool = True) -> argparse.ArgumentParser:
        made = deeds.add_parser(name, help=help, description=help, parents=[shared])
        if of_position:
            made.add_argument("position", type=int, metavar="POSITION", help="its number")
        return made

    deed("show", "what is noted of a position, its plan and its files")
    note = deed("note", "keep a text about a position")
    note.add_argument("text", metavar="TEXT", help="'' takes it out, - reads standard input")
    for name, words in (("tag", "put words on a position"), ("untag", "take words off")):
        tags = deed(name, words)
        tags.add_argument("tags", nargs="+", metavar="TAG")
    rate = deed("rate", "rate how well it was traded")
    rate.add_argument(
        "rating", choices=("1", "2", "3", "4", "5", "none"), help="5 is best; none takes it out"
    )
    plan = deed("plan", "keep where it was meant to be closed")
    plan.add_argument("--stop", type=number, metavar="PRICE", help="the loss that was accepted")
    plan.add_argument("--target", type=number, metavar="PRICE")
    plan.add_argument("--no-stop", action="store_true", help="without a planned stop")
    plan.add_argument("--no-target", action="store_true", help="without a target")
    plan.add_argument(
        "--correct", action="store_true", help="the first stop was a mistake: measure R by this one"
    )
    strategy = deed("strategy", "say by which strategy it was traded")
    strategy.add_argument("name", metavar="NAME", help="'' takes it out")
    attach = deed("attach", "keep a screenshot, or another file, with a position")
    attach.add_argument("files", nargs="+", metavar="FILE")
    detach = deed("detach", "take a file out")
    detach.add_argument("file", type=int, metavar="NUMBER", help="as `show` lists it")
    deed("tags", "list the tags and strategies in use", of_position=False)
    analysis = deed("analysis", "win rate, expectancy, drawdown and tables", of_position=False)
    analysis.add_argument(
        "--by", action="append", choices=DIMENSIONS, help="a table; may be given again"
    )
    _which(analysis, day)
    analysis.add_argument("--trades", action="store_true", help="list the trades as well")
    calendar = deed("calendar", "results by day of closing", of_position=False)
    span = calendar.add_mutually_exclusive_group()
    span.add_argument("--month", metavar="YYYY-MM", help="this month unless given")
    span.add_argument("--year", type=int, metavar="YYYY", help="by month")
    _which(calendar, day, has_days=False)


def _which(parser: argparse.ArgumentParser, day: Day, *, has_days: bool = True) -> None:
    """Add what tells which trades count."""
    if has_days:
        parser.add_argument("--since", type=day, metavar="DATE", help="closed on it or later")
        parser.add_argument("--until", type=day, metavar="DATE", help="closed on it or before")
    parser.add_argument("--account", action="append", default=[], metavar="NAME")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--paper", action="store_const", const=True, default=None, dest="paper")
    kind.add_argument(
        "--real", action="store_const", const=False, dest="paper",
        help="the default where there are real trades; paper is never counted with them",
    )  # fmt: skip
    parser.add_argument("--tag", default="", metavar="TAG")
    parser.add_argument("--instrument", default="", metavar="SYMBOL", help="or an underlying")
    parser.add_argument("--strategy", default="", metavar="NAME")
    parser.add_argument("--direction", default="", choices=("", "long", "short", "mixed"))
    parser.add_argument(
        "--zone", default="", metavar="ZONE", help="of days and hours, like America/New_York; "
        "this computer's unless given",
    )  # fmt: skip
