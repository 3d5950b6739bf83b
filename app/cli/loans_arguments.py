"""The grammar of `coffer loans` and `coffer cards`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.cli.allocation_arguments import share
from app.domain.loans.records import DayCount, ExtraEffect, LoanKind
from app.services.loans_answers import LOAN_KINDS

Add = Callable[[str, str], argparse.ArgumentParser]
Day = Callable[[str], date]
Number = Callable[[str], Decimal]


def add_loans(add: Add, shared: argparse.ArgumentParser, day: Day, number: Number) -> None:
    """Add both commands; `shared` has the global options, the others read values."""
    loans = add("loans", "debts and money lent: schedules, payments, what they finance")
    _when(loans, day)
    deeds = loans.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    _when(deed("list", "all debts, cards and loans given"), day)
    show = deed("show", "one debt: terms, next payment, what it finances, what was observed")
    plan = deed("schedule", "every payment; with an extra one: what it does")
    for parser in (show, plan):
        parser.add_argument("name")
        _when(parser, day)
    plan.add_argument("--extra", type=number, metavar="X", help="thought of: paid once")
    plan.add_argument("--on", type=day, metavar="DATE", help="when; today unless given")
    plan.add_argument("--monthly", type=number, metavar="X", help="thought of: with each payment")
    plan.add_argument("--from", dest="first", type=day, metavar="DATE", help="of --monthly")
    plan.add_argument("--effect", choices=list(ExtraEffect), default=ExtraEffect.SHORTEN)
    _adding(deed("add", "add a loan, and post what is due already"), day, number)
    _changing(deed("change", "other terms; what was posted stays"), day, number)
    rate = deed("rate", "another rate from a day on")
    rate.add_argument("name")
    rate.add_argument("since", type=day, metavar="DATE")
    rate.add_argument("rate", type=share, nargs="?", metavar="RATE", help="0.035 or 3.5%%")
    rate.add_argument("--payment", type=number, help="by contract; worked out unless given")
    extra = deed("extra", "an extra payment, made or planned")
    extra.add_argument("name")
    extra.add_argument("on", type=day, metavar="DATE")
    extra.add_argument("amount", type=number, nargs="?")
    extra.add_argument("--effect", choices=list(ExtraEffect), default=ExtraEffect.SHORTEN)
    link = deed("link", "say what a loan finances")
    link.add_argument("name")
    link.add_argument("account")
    link.add_argument("symbol")
    for parser in (rate, extra, link):
        parser.add_argument("--remove", action="store_true", help="take it back")
    check = deed("check", "observed balances beside ledger and schedule")
    check.add_argument("name")
    check.add_argument("--correct", action="store_true", help="book the newest difference")
    accepting_clock(deed("post", "post what is due, each payment once"))
    _cards(add("cards", "credit cards: limit, available credit, days"), shared, day, number)


def accepting_clock(parser: argparse.ArgumentParser) -> None:
    """Let a person say that the clock is right."""
    parser.add_argument(
        "--accept-clock", action="store_true",
        help="the clock is right, though nothing was done for more than a year",
    )  # fmt: skip


def _cards(
    cards: argparse.ArgumentParser, shared: argparse.ArgumentParser, day: Day, number: Number
) -> None:
    _when(cards, day)
    deeds = cards.add_subparsers(dest="deed", metavar="DEED")
    _when(deeds.add_parser("list", help="all cards", parents=[shared]), day)
    new = deeds.add_parser("add", help="add a card", parents=[shared])
    change = deeds.add_parser("set", help="say the terms of a card anew", parents=[shared])
    for parser in (new, change):
        parser.add_argument("name")
        parser.add_argument("--limit", type=number)
        parser.add_argument("--rate", type=share, metavar="RATE", help="a year: 0.199 or 19.9%%")
        parser.add_argument("--statement-day", type=int, metavar="1…31")
        parser.add_argument("--due-day", type=int, metavar="1…31")
    new.add_argument("--currency", default="")
    new.add_argument("--institution", default="Manual")
    new.add_argument("--owed", type=number, default=Decimal(0), help="owed on --on")
    new.add_argument("--on", type=day, metavar="DATE", help="today unless given")


def _adding(parser: argparse.ArgumentParser, day: Day, number: Number) -> None:
    parser.add_argument("kind", choices=[str(one) for one in LOAN_KINDS])
    parser.add_argument("name")
    parser.add_argument("--principal", type=number, required=True, help="paid out, or still owed")
    parser.add_argument("--rate", type=share, required=True, help="a year: 0.035 or 3.5%%")
    parser.add_argument("--start", type=day, required=True, metavar="DATE", help="paid out on")
    parser.add_argument(
        "--first-due", type=day, metavar="DATE", help="a month after the start unless given"
    )
    parser.add_argument("--months", type=int, required=True, help="number of payments")
    parser.add_argument("--repayment", choices=list(LoanKind), default=LoanKind.ANNUITY)
    parser.add_argument("--payment", type=number, help="by contract; worked out unless given")
    parser.add_argument("--day-count", choices=list(DayCount), default=DayCount.THIRTY_360)
    parser.add_argument("--currency", default="", help="the base currency unless given")
    parser.add_argument("--institution", default="Manual")
    parser.add_argument("--paid-from", default="", metavar="ACCOUNT", help="pays, or receives")
    parser.add_argument(
        "--paid-to", default="", metavar="ACCOUNT", help="the money went there, or came from there"
    )
    parser.add_argument(
        "--opening", action="store_true", help="an older loan: so much is owed on the start day"
    )
    parser.add_argument("--no-posting", action="store_true", help="payments are booked by hand")
    parser.add_argument("--note", default="")


def _changing(parser: argparse.ArgumentParser, day: Day, number: Number) -> None:
    parser.add_argument("name")
    parser.add_argument("--principal", type=number)
    parser.add_argument("--rate", type=share, metavar="RATE", help="from the beginning on")
    parser.add_argument("--first-due", type=day, metavar="DATE")
    parser.add_argument("--months", type=int)
    parser.add_argument("--payment", type=number, help="0: worked out from the terms")
    parser.add_argument("--day-count", choices=list(DayCount))
    parser.add_argument("--repayment", choices=list(LoanKind))
    parser.add_argument("--paid-from", metavar="ACCOUNT", help='"": no account')
    parser.add_argument("--posts-from", type=day, metavar="DATE")
    parser.add_argument("--stop-posting", action="store_true")
    parser.add_argument("--note")


def _when(parser: argparse.ArgumentParser, day: Day) -> None:
    # No defaults: an option before the deed would be undone by the deed's own.
    parser.add_argument(
        "--as-of", type=day, default=argparse.SUPPRESS, metavar="DATE", help="today unless given"
    )
    parser.add_argument("--base", default=argparse.SUPPRESS, metavar="CURRENCY")
