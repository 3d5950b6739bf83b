"""The grammar of `coffer options`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

Day = Callable[[str], date]
Number = Callable[[str], Decimal]
OUTCOMES = ("worthless", "exercised", "assigned", "cash")


def add_options(
    parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, day: Day, number: Number
) -> None:
    """Add the deeds. `shared` has the global options; the others read values."""
    _listing(parser, number)
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def add(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    symbol = add("symbol", "read option symbols, or write one from its parts")
    symbol.add_argument("texts", nargs="*", metavar="SYMBOL")
    symbol.add_argument("--root", metavar="R")
    symbol.add_argument("--expires", type=day, metavar="DATE")
    symbol.add_argument("--right", choices=("C", "P", "call", "put"))
    symbol.add_argument("--strike", type=number, metavar="X")
    _contract(
        add("contract", "make a contract known, or state what an adjusted one delivers"), number
    )
    expiring = add("expiring", "what ends soon, and what has ended and waits for you")
    expiring.add_argument("--days", type=int, default=7, metavar="N")
    _ending(add, day, number)
    _grouping(add)


def _listing(parser: argparse.ArgumentParser, number: Number) -> None:
    parser.add_argument("--account", action="append", default=[], metavar="NAME")
    parser.add_argument("--underlying", default="", metavar="SYMBOL")
    parser.add_argument("--within", type=int, metavar="DAYS", help="to expiry")
    parser.add_argument("--ended", action="store_true", help="only what has ended")
    parser.add_argument("--paper", action=argparse.BooleanOptionalAction, default=None)
    parser.add_argument("--rate", type=number, metavar="F", help="a year, as a fraction: 0.04")
    parser.add_argument("--dividend", type=number, metavar="F", help="yield a year, as a fraction")
    parser.add_argument("--volatility", type=number, metavar="F", help="instead of the market's")


def _contract(parser: argparse.ArgumentParser, number: Number) -> None:
    parser.add_argument("symbol", metavar="SYMBOL", help="in any form")
    parser.add_argument("--underlying", default="", metavar="SYMBOL")
    parser.add_argument("--quote", default="USD", metavar="C")
    parser.add_argument("--exchange", default="XNYS", metavar="MIC")
    parser.add_argument("--multiplier", type=number, metavar="N")
    parser.add_argument(
        "--delivers", type=goods, action="append", default=[], metavar="QUANTITY:SYMBOL",
        help="of one contract; once for each asset, money among them",
    )  # fmt: skip
    parser.add_argument("--style", default="", choices=("american", "european"))
    parser.add_argument("--settlement", default="", choices=("physical", "cash"))
    parser.add_argument("--settles", default="", choices=("pm", "am"))
    parser.add_argument("--note", default="", metavar="TEXT")


def _ending(add: Callable[[str, str], argparse.ArgumentParser], day: Day, number: Number) -> None:
    for name, words in (
        ("exercise", "exercise contracts that are held"),
        ("assign", "book that contracts which were sold were assigned"),
    ):
        early = _position(add(name, words))
        early.add_argument("--quantity", type=number, metavar="N", help="of the contracts; all")
        early.add_argument("--on", type=day, metavar="DATE", help="today unless given")
        early.add_argument("--fee", type=number, default=Decimal(0), metavar="X")
        early.add_argument("--price", type=number, metavar="X", help="where cash is paid")
    expire = _position(add("expire", "book the end of a contract by the rules"))
    expire.add_argument("--price", type=number, metavar="X", help="of what it is on, at its end")
    outcome = _position(add("outcome", "say what became of a contract that has ended"))
    outcome.add_argument("what", choices=OUTCOMES)
    outcome.add_argument("--quantity", type=number, metavar="N", help="the rest expired worthless")
    outcome.add_argument("--price", type=number, metavar="X", help="of what it is on, for cash")
    outcome.add_argument("--fee", type=number, default=Decimal(0), metavar="X")
    _position(add("reopen", "take the booked end of a contract back"))
    keep = _position(add("keep", "do not exercise it at its end"))
    keep.add_argument("--off", action="store_true", help="exercise it again, if it is worth it")
    post = add("post", "book what has ended, each contract once")
    post.add_argument("--accept-clock", action="store_true", help="the clock is right: go on")


def _grouping(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    strategies = add("strategies", "legs that belong together")
    strategies.add_argument("--open", action="store_true", dest="open_only")
    add("chains", "what was rolled, each chain as one trade")
    add("guesses", "positions that look like one strategy")
    group = add("group", "make a strategy of positions, or find strategies")
    group.add_argument("positions", nargs="*", type=int, metavar="POSITION")
    group.add_argument("--name", default="", metavar="TEXT")
    group.add_argument("--guess", action="store_true", help="also what only looks like one")
    for name, words in (
        ("ungroup", "take a strategy apart; its positions stay"),
        ("confirm", "take a guess as true"),
    ):
        add(name, words).add_argument("group", type=int, metavar="STRATEGY")
    roll = add("roll", "note that a position replaced another")
    roll.add_argument("old", type=int, metavar="OLD")
    roll.add_argument("new", type=int, metavar="NEW")
    _position(add("unroll", "take back that a position replaced another"))


def _position(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("position", type=int, metavar="POSITION", help="its number")
    return parser


def goods(text: str) -> tuple[Decimal, str]:
    """Read "10:AMC"."""
    quantity, _, symbol = text.partition(":")
    if not symbol.strip():
        raise argparse.ArgumentTypeError(f"{text!r}: write a quantity and a symbol, as 10:AMC")
    try:
        return parse_decimal(quantity), symbol.strip().upper()
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
