"""The grammar of the commands about stated balances, what does not count, and closed accounts."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

Add = Callable[[str, str], argparse.ArgumentParser]


def add_balances(add: Add, day: Callable[[str], date], number: Callable[[str], Decimal]) -> None:
    """Add the commands; `add` makes one from its name and help, the others read values."""
    balances = add("balances", "balances as stated, beside the ledger; state, correct, take back")
    balances.add_argument(
        "deed",
        nargs="?",
        default="list",
        choices=("list", "set", "history", "remove", "calendar"),
    )
    balances.add_argument(
        "words", nargs="*", metavar="ACCOUNT|BALANCE|NUMBER",
        help="set ACCOUNT BALANCE; history ACCOUNT; remove NUMBER; list and calendar [ACCOUNT]",
    )  # fmt: skip
    balances.add_argument("--symbol", default="", help="its money unless given")
    balances.add_argument("--type", default="", dest="asset_type", help="of a new symbol")
    balances.add_argument(
        "--on", type=day, metavar="DATE", help="the day whose closing balance it is; now without"
    )
    balances.add_argument("--source", default="user", help="user, statement, sync …")
    balances.add_argument("--owed", action="store_true", help="BALANCE is what is owed")
    balances.add_argument("--available", type=number, metavar="X", help="of it, what can be drawn")
    balances.add_argument("--limit", type=number, metavar="X", help="of credit")
    balances.add_argument("--cost", type=number, metavar="X", help="what all of it cost")
    balances.add_argument("--replaces", type=int, metavar="NUMBER", help="the balance corrected")
    balances.add_argument("--dry-run", action="store_true", help="tell, but write nothing")
    balances.add_argument("--as-of", type=day, metavar="DATE", help="of the list; today without")
    balances.add_argument("--year", type=int, metavar="YEAR", help="of the calendar; this one")
    balances.add_argument("--all", action="store_true", help="closed and hidden accounts too")
    exclusions = add("exclusions", "everything that does not count, with reason and day")
    exclusions.add_argument("account", nargs="?", default="")
    close = add("close", "close an account that holds nothing; its past goes on counting")
    close.add_argument("account")
    close.add_argument("--on", type=day, metavar="DATE", help="today unless given")
    close.add_argument("--reason", default="", metavar="TEXT")
    add("reopen", "take a closed account back into use").add_argument("account")
