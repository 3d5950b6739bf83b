"""The command line's grammar. Global options may stand before or after the command."""

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from app import __version__
from app.cli.allocation_arguments import add_allocation
from app.cli.assets_arguments import add_assets
from app.cli.balances_arguments import add_balances
from app.cli.baskets_arguments import add_baskets
from app.cli.belongings_arguments import add_belongings
from app.cli.care_arguments import add_care, ways_of
from app.cli.connections_arguments import add_connections
from app.cli.executions_arguments import add_executions
from app.cli.jobs_arguments import add_jobs
from app.cli.journal_arguments import add_journal
from app.cli.loans_arguments import add_loans
from app.cli.notices_arguments import add_notices
from app.cli.options_arguments import add_options
from app.cli.paper_arguments import add_paper
from app.cli.performance_arguments import add_performance
from app.cli.prices_arguments import add_prices
from app.cli.report_options import add_files
from app.cli.statement_arguments import add_statement
from app.cli.trades_arguments import add_trades
from app.cli.updates_arguments import add_updates
from app.cli.vaults_arguments import add_vaults
from app.cli.what_if_arguments import add_what_if
from app.cli.yields_arguments import add_yields
from app.domain.errors import NotADateError, NotANumberError
from app.domain.numbers import parse_decimal
from app.domain.times import end_us, from_us, parse_date, parse_moment

REPORTS = (
    "holdings", "lots", "realized", "income", "networth", "performance", "allocation", "activity",
    "restated", "statement", "gains",
)  # fmt: skip


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed command.

    Raises:
        SystemExit: with code 2 and a usage line, or 0 after --help and --version.
    """
    parser = grammar()
    arguments = parser.parse_args(argv)
    for name, default in _GLOBALS.items():
        if not hasattr(arguments, name):
            setattr(arguments, name, default)
    return arguments


_GLOBALS: dict[str, object] = {
    "db": "",
    "profile": "",
    "data_dir": "",
    "portable": False,
    "passphrase_file": "",
    "json": False,
    "quiet": False,
}


def _shared() -> argparse.ArgumentParser:
    """Return the global options. They leave no default, so either place of them counts."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--db", metavar="PATH_OR_URL", help="a file, or postgresql+psycopg://…")
    shared.add_argument("--profile", metavar="NAME", help="a profile by its name")
    shared.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        help="keep everything below this folder, and nothing anywhere else",
    )
    shared.add_argument("--passphrase-file", metavar="FILE", help="- for standard input")
    shared.add_argument("--json", action="store_true", help="machine form")
    shared.add_argument("--quiet", action="store_true", help="say nothing that is no answer")
    return shared


@cache  # takes longer than most commands do
def grammar() -> argparse.ArgumentParser:
    shared = _shared()
    parser = argparse.ArgumentParser(
        prog="coffer",
        parents=[shared],
        description="One person's whole financial life, on their own computer. Without a command "
        "the window opens. With files in place of a command it offers to import them, or to "
        "restore an archive: coffer FILE …",
    )
    parser.add_argument(
        "--portable",
        action="store_true",
        help="keep everything beside the packaged program, in a folder that this makes",
    )
    parser.add_argument("--version", action="version", version=f"coffer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def add(name: str, help: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help, description=help, parents=[shared])

    _writing(add("init", "make a database"), add("demo", "fill an empty one with the sample"))
    _importing(add("import", "bring files in"))
    _reporting(add("report", "holdings, lots, gains, income, net worth, returns, the ledger"))
    _asking(
        add("balance", "the balance of a holding at a time"),
        add("convert", "an amount in another asset"),
        add("links", "transfers between own accounts"),
    )
    add("reconcile", "write the opening balances that observations ask for")
    verify = add("verify", "check digests, conservation and derived tables")
    verify.add_argument(
        "--accept", action="store_true", help="take the books as they are: an older file is meant"
    )
    verify.add_argument("--rebuild", action="store_true", help="make derived tables anew")
    accounts = add("accounts", "list the accounts")
    accounts.add_argument("--closed", action="store_true", help="those that were closed too")
    add_assets(add, shared)
    undo = add("undo", "take an import or an edit out again, as one batch")
    undo.add_argument("batch", type=int, nargs="?", help="without one: the newest")
    undo.add_argument("--dry-run", action="store_true", help="tell which months it would move")
    add("batches", "list what was committed")
    for name, words in (("mark", "say what does not count"), ("unmark", "let it count again")):
        mark = add(name, words)
        mark.add_argument("mark", choices=("hidden", "inactive", "scam", "excluded", "paper"))
        mark.add_argument("account")
        mark.add_argument("symbol", nargs="?", default="")
        if name == "mark":
            mark.add_argument("--reason", default="", metavar="TEXT", help="why, for later")
            mark.add_argument("--since", type=_date, metavar="DATE", help="today unless given")
    what_if = add("what-if", "cost-basis methods side by side; a sale that is not made")
    add_what_if(what_if, shared, _date, _moment, _number)
    add_allocation(add, _date, _number)
    add_yields(add, _date)
    add_loans(add, shared, _date, _number)
    add_belongings(add, shared, _date, _number)
    add_balances(add, _date, _number)
    add_care(add, _date)
    add_jobs(add)
    add_updates(add)
    add_connections(add, shared)
    add_notices(add, shared)
    add_prices(add, shared)
    add_journal(add, shared, _date, _number)
    add_paper(add, shared, _date, _moment, _number)
    add_executions(add, shared)
    options = add("options", "contracts: what is held, how they end, strategies of legs")
    add_options(options, shared, _date, _number)
    add_trades(add, shared, _date, _moment, _number)
    add_baskets(add, shared, _number)
    vaults = add("vaults", "savings goals: what feeds them, pace, history and projection")
    add_vaults(vaults, shared, _date, _number)
    return parser


def _writing(init: argparse.ArgumentParser, demo: argparse.ArgumentParser) -> None:
    init.add_argument("--base", default="USD", metavar="CURRENCY", help="base currency")
    init.add_argument("--method", default="fifo", help="fifo, lifo, hifo, average, section104")
    init.add_argument("--no-encryption", action="store_true", help="a plain database, no keys")
    ways_of(init)
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    demo.add_argument("--remove", action="store_true", help="take the sample out again")


def _importing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="or: maps list, show NAME, look FILE, export NAME [FILE], import FILE, "
        "rename NAME NEW, delete NAME; files [list], save NUMBER FILE, again NUMBER, "
        "forget NUMBER; formats; profiles",
    )
    parser.add_argument(
        "--map",
        default="",
        metavar="NAME|FILE|guess",
        help="how the columns of another CSV are read; else as kept for such files",
    )
    parser.add_argument(
        "--known",
        default="import",
        choices=("import", "skip"),
        help="what becomes of rows that look like entries which are there",
    )
    parser.add_argument(
        "--format",
        default="auto",
        metavar="NAME",
        help="activities, prices, observations, executions, or one of `coffer import formats`; "
        "recognised by content unless given",
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what a file does not say itself: date_order=dmy, currency=EUR …",
    )
    parser.add_argument(
        "--map-account",
        action="append",
        default=[],
        metavar="ID=NAME",
        help="which account of the books an account of the file is",
    )
    parser.add_argument(
        "--changed",
        default="ask",
        choices=("ask", "keep", "take"),
        help="what becomes of rows that the books have with other content (they are told)",
    )
    parser.add_argument(
        "--contradicted",
        default="refuse",
        choices=("refuse", "take"),
        help="what becomes of a file whose balances do not follow from its rows",
    )
    parser.add_argument(
        "--opening",
        action="store_true",
        help="write the opening balance that a statement starts from",
    )
    parser.add_argument("--no-keep", action="store_true", help="do not keep the file itself")
    parser.add_argument(
        "--draft",
        default="",
        metavar="FILE.csv",
        help="write what a PDF or picture seems to say, to be reviewed; nothing is imported",
    )
    parser.add_argument("--account", default="", metavar="NAME", help="for rows that name none")
    parser.add_argument(
        "--cash",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether accounts made by this import track cash (they do)",
    )
    parser.add_argument("--short", action="store_true", help="its accounts may go short")
    parser.add_argument("--dry-run", action="store_true", help="tell, but write nothing")


def _reporting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("report", choices=REPORTS)
    parser.add_argument("--as-of", type=_date, metavar="DATE", help="today unless given")
    parser.add_argument("--known-on", type=_moment, metavar="TIME")
    parser.add_argument("--from", dest="first", type=_date, metavar="DATE")
    parser.add_argument("--to", dest="last", type=_date, metavar="DATE")
    parser.add_argument(
        "--every", default="", choices=("", "day", "week", "month", "quarter", "year")
    )
    parser.add_argument("--method", default="")
    parser.add_argument("--base", default="", metavar="CURRENCY")
    parser.add_argument("--scope", default="portfolio", metavar="SCOPE")
    parser.add_argument("--closed", action="store_true", help="closed holdings too")
    parser.add_argument(
        "--by",
        default="type",
        choices=("type", "currency", "institution", "account", "group", "category"),
    )
    parser.add_argument("--batch", type=int, metavar="N", help="of the restated report")
    parser.add_argument("--since", type=_moment, metavar="TIME", help="of the restated report")
    parser.add_argument(
        "--calendar", action="store_true", help="of income: received and expected, by month"
    )
    parser.add_argument("--limit", type=int, default=100, help="entries of the activity report")
    parser.add_argument("--voided", action="store_true", help="void entries too")
    add_performance(parser.add_argument_group("of the performance report"))
    add_statement(parser.add_argument_group("of the net-worth statement"), _date)
    add_files(parser.add_argument_group("of reports to hand on"))


def _asking(
    balance: argparse.ArgumentParser,
    convert: argparse.ArgumentParser,
    links: argparse.ArgumentParser,
) -> None:
    balance.add_argument("account")
    balance.add_argument("symbol")
    balance.add_argument("--at", type=_moment, metavar="TIME")
    convert.add_argument("amount", type=_number)
    convert.add_argument("source", metavar="FROM")
    convert.add_argument("target", metavar="TO")
    convert.add_argument("--at", type=_moment, metavar="TIME")
    convert.add_argument("--known-on", type=_moment, metavar="TIME", help="with the prices of then")
    links.add_argument("--suggest", action="store_true", help="likely pairs too")
    links.add_argument("--auto", action="store_true", help="link what is unique both ways")


def _folder(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it names no folder")
    return text


def _date(text: str) -> date:
    try:
        return parse_date(text)
    except NotADateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _moment(text: str) -> datetime:
    """Read a time; a date alone means the end of that day."""
    try:
        at_us, on = parse_moment(text)
    except NotADateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return from_us(end_us(on)) if len(text.strip()) == 10 else from_us(at_us)


def _number(text: str) -> Decimal:
    try:
        return parse_decimal(text)
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
