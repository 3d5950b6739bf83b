"""The grammar of `coffer trades`."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from app.domain.trading.choices import SORTS

Add = Callable[[str, str], argparse.ArgumentParser]
Day = Callable[[str], date]
Moment = Callable[[str], datetime]
Number = Callable[[str], Decimal]
SIDES = ("buy", "sell", "short", "cover")
STATUSES = ("all", "open", "closed", "expired", "cancelled")
KINDS = ("stock", "etf", "option", "crypto_pair")


def add_trades(
    add: Add, shared: argparse.ArgumentParser, day: Day, moment: Moment, number: Number
) -> None:
    """Add the command; `shared` has the global options, the others read values."""
    parser = add("trades", "positions, orders and fills, on paper and in real accounts")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    _listing(deed("list", "positions, the newest first"), day)
    deed("show", "a position, its orders and their fills").add_argument(
        "position", type=int, metavar="POSITION", help="its number"
    )
    orders = deed("orders", "orders that are at work; or one, with all that it was told")
    orders.add_argument("order", nargs="?", type=int, metavar="ORDER", help="its number")
    orders.add_argument("--account", default="", metavar="NAME")
    orders.add_argument("--all", action="store_true", help="those that are over, too")
    _order(deed("order", "place an order"), number, moment)
    _closing(deed("close", "close a position, or a part of it"), number)
    deed("cancel", "cancel an order; what was filled stays").add_argument(
        "order", type=int, metavar="ORDER"
    )
    replace = deed("replace", "put an order with other terms in the place of one at work")
    replace.add_argument("order", type=int, metavar="ORDER")
    replace.add_argument(
        "--quantity", type=number, metavar="N", help="of the whole, with what is filled already"
    )
    _prices(replace, number)
    fill = deed("fill", "record what your broker executed of an order")
    fill.add_argument("order", type=int, metavar="ORDER")
    fill.add_argument("quantity", type=number, metavar="QUANTITY")
    fill.add_argument("price", type=number, metavar="PRICE")
    _execution(fill, number, moment)
    fill.add_argument(
        "--partial", action="store_true", help="of an order by amount: more is to come"
    )
    void = deed("void", "take a fill out, with its entry in the ledger")
    void.add_argument("fill", type=int, metavar="FILL")
    void.add_argument("--reason", default="", metavar="TEXT")
    _instrument(deed("instrument", "the rules of what trades; with options, state them"), number)
    deed("settle", "look for orders that got no answer")


def _listing(parser: argparse.ArgumentParser, day: Day) -> None:
    parser.add_argument("--status", choices=STATUSES, default="all")
    parser.add_argument("--account", action="append", default=[], metavar="NAME")
    parser.add_argument("--instrument", default="", metavar="SYMBOL", help="or what it is on")
    parser.add_argument("--tag", default="", metavar="WORD")
    parser.add_argument("--strategy", default="", metavar="WORD")
    parser.add_argument("--text", default="", metavar="TEXT", help="in symbol, name, account, tag")
    parser.add_argument("--since", type=day, metavar="DATE", help="open on that day or later")
    parser.add_argument("--until", type=day, metavar="DATE")
    parser.add_argument("--paper", action=argparse.BooleanOptionalAction, default=None)
    parser.add_argument("--sort", choices=SORTS, default="opened_at")
    parser.add_argument("--ascending", action="store_true")
    parser.add_argument("--limit", type=int, default=100, metavar="N")
    parser.add_argument("--offset", type=int, default=0, metavar="N")


def _order(parser: argparse.ArgumentParser, number: Number, moment: Moment) -> None:
    parser.add_argument("account", metavar="ACCOUNT")
    parser.add_argument("side", choices=SIDES, help="buy and short open; sell and cover close")
    parser.add_argument("symbol", metavar="SYMBOL", help="AAPL, BTC/USDT, an option in any form")
    parser.add_argument("quantity", nargs="?", type=number, metavar="QUANTITY")
    parser.add_argument(
        "--amount", type=number, metavar="X", help="of money, instead of a quantity"
    )
    parser.add_argument(
        "--net", action="store_true", help="close what there is and open with the rest"
    )
    _prices(parser, number)
    parser.add_argument("--tif", choices=("day", "gtc"), default="day", help="how long it works")
    parser.add_argument("--stop-loss", type=number, metavar="X", help="a stop once it is filled")
    parser.add_argument("--target", type=number, metavar="X", help="a limit once it is filled")
    parser.add_argument("--quote", default="", metavar="C", help="where it trades in several")
    parser.add_argument(
        "--client-id", default="", metavar="ID", help="the same again orders nothing twice"
    )
    parser.add_argument(
        "--filled", type=number, metavar="PRICE", help="your broker executed all of it, at this"
    )
    _execution(parser, number, moment)


def _closing(parser: argparse.ArgumentParser, number: Number) -> None:
    parser.add_argument("position", type=int, metavar="POSITION", help="its number")
    parser.add_argument("quantity", nargs="?", type=number, metavar="QUANTITY", help="all of it")
    _prices(parser, number)
    parser.add_argument("--tif", choices=("day", "gtc"), default="day")
    parser.add_argument("--client-id", default="", metavar="ID")
    parser.add_argument("--note", default="", metavar="TEXT")


def _prices(parser: argparse.ArgumentParser, number: Number) -> None:
    parser.add_argument("--limit", type=number, metavar="X", help="at this price or better")
    parser.add_argument("--stop", type=number, metavar="X", help="once the price is here")


def _execution(parser: argparse.ArgumentParser, number: Number, moment: Moment) -> None:
    parser.add_argument("--fee", type=number, default=Decimal(0), metavar="X", help="- a rebate")
    parser.add_argument("--fee-in", default="", metavar="SYMBOL", help="the quote unless given")
    parser.add_argument("--at", type=moment, metavar="TIME", help="now unless given")
    parser.add_argument("--id", default="", metavar="ID", help="the broker's; counts only once")
    parser.add_argument("--note", default="", metavar="TEXT")


def _instrument(parser: argparse.ArgumentParser, number: Number) -> None:
    parser.add_argument("symbol", metavar="SYMBOL")
    parser.add_argument("--kind", default="", choices=KINDS)
    parser.add_argument("--quote", default="", metavar="C")
    parser.add_argument("--exchange", default="", metavar="MIC", help="of its calendar; or 24/7")
    for name, mark, words in (
        ("multiplier", "N", "money of a point of price, a unit"),
        ("tick", "X", "prices are whole multiples of it; 0: any"),
        ("step", "X", "quantities are whole multiples of it; 0: any"),
        ("min-quantity", "X", "of an order"),
        ("min-value", "X", "of an order, in what it is quoted in"),
    ):
        parser.add_argument(f"--{name}", type=number, metavar=mark, help=words)
