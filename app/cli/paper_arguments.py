"""The grammar of `coffer paper`."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from app.domain.trading.choices import IN_QUOTE, IN_RECEIVED, THROUGH, TOUCH

Add = Callable[[str, str], argparse.ArgumentParser]
Day = Callable[[str], date]
Moment = Callable[[str], datetime]
Number = Callable[[str], Decimal]
NUMBERS = (
    ("leverage", "X", "buying power for each unit of equity, from 1"),
    ("fee-fixed", "X", "a fee an order"),
    ("fee-unit", "X", "a fee a share, coin or contract"),
    ("fee-maker", "F", "fraction of the value, of what waited for its price"),
    ("fee-taker", "F", "fraction of the value, of what took a price"),
    ("slippage", "F", "fraction of the price, against you, on market and stop orders"),
    ("volume-share", "F", "fraction of a bar's volume that an order may take; 0.1"),
)


def add_paper(
    add: Add, shared: argparse.ArgumentParser, day: Day, moment: Moment, number: Number
) -> None:
    """Add the command; `shared` has the global options, the others read values."""
    paper = add("paper", "paper accounts: practise trading, with money that never counts")
    deeds = paper.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    deed("list", "paper accounts: equity, cash, what orders bind, what is free")
    new = deed("new", "make a paper account")
    new.add_argument("name")
    new.add_argument("--currency", default="USD", metavar="C", help="a currency or a coin")
    new.add_argument(
        "--cash", type=number, default=Decimal(100_000), metavar="X", help="100000 unless given"
    )
    _rules(new, number)
    rules = deed("rules", "the rules of a paper account, or other ones; what was filled stays")
    rules.add_argument("name")
    _rules(rules, number)
    cash = deed("cash", "put paper cash in, or take it out with a minus")
    cash.add_argument("name")
    cash.add_argument("amount", type=number)
    cash.add_argument("--note", default="", metavar="TEXT")
    reset = deed("reset", "back to the start: no positions, no orders, only cash")
    reset.add_argument("name")
    reset.add_argument("--cash", type=number, metavar="X", help="as at the start unless given")
    quote = deed("quote", "type a price; open paper orders meet it")
    quote.add_argument("symbol")
    quote.add_argument("price", type=number, nargs="?", help="the last price")
    for name in ("bid", "ask", "bid-size", "ask-size"):
        quote.add_argument(f"--{name}", type=number, metavar="X")
    quote.add_argument("--at", type=moment, metavar="TIME", help="now unless given")
    feed = deed("feed", "work open orders against bars or quotes of a file, or stored prices")
    feed.add_argument("file", nargs="?", default="", help="CSV; without one: stored prices")
    feed.add_argument("--symbol", default="", metavar="S", help="where the file does not say")
    feed.add_argument("--from", dest="first", type=day, metavar="DATE", help="of stored prices")
    feed.add_argument("--to", dest="last", type=day, metavar="DATE")
    feed.add_argument(
        "--replay", action="store_true", help="as if these prices came now, one after the other"
    )
    deed("run", "end day orders, and work open ones with the prices of this moment")


def _rules(parser: argparse.ArgumentParser, number: Number) -> None:
    group = parser.add_argument_group("rules")
    for name, mark, words in NUMBERS:
        group.add_argument(f"--{name}", type=number, metavar=mark, help=words)
    group.add_argument(
        "--fee-in", choices=(IN_QUOTE, IN_RECEIVED), help="received: out of the coin that is bought"
    )
    group.add_argument(
        "--limits", choices=(TOUCH, THROUGH), help="when a limit fills: touched, or gone through"
    )
    group.add_argument("--seed", type=int, metavar="N")
    group.add_argument(
        "--hours",
        dest="keeps_hours",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="keep the exchange's hours (it does)",
    )
    group.add_argument(
        "--short",
        dest="allows_short",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="may go short (it may not)",
    )
