"""Books with everything that is hard to show: `python tests/hostile_books.py PLACE` makes them.

Names of 200 signs, in other scripts, with marks that turn a line around; amounts from a
quintillionth to a quadrillion; what is unknown; what is owed. The clock's day is the last but for
what is said to lie in the future.
"""

import csv
import sys
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap import Coffer, create_coffer
from app.domain.signs import is_showable
from app.services.accounts import AccountDraft
from app.services.belongings_answers import BelongingDraft
from app.services.imports_answers import ImportOptions
from app.services.loans_answers import CardDraft, LoanDraft
from app.services.vaults_answers import VaultDraft
from app.services.yields_answers import YieldTerms

D = Decimal
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 5  # cut to 200
LONG_WORDS = "The account opened in the year of the great flood and never closed again since " * 3
NAMES = (
    LONG_WORD[:200],
    LONG_WORDS[:199] + "!",
    "حساب التوفير 2024 (رقم 17) في بنك القاهرة",
    'חשבון 12,345.67 ש"ח — קרן 3',
    "Joint 👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪🇯🇵 👩🏽‍🚀 account",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "Pay \u202etnuocca eulav\u202c \u200fnow\u200e",
    "<b>Bold</b> & <script>alert(1)</script> {} {name} %n %1 %s &amp;",
    "日本円の普通預金口座（東京三菱UFJ銀行・新宿支店）",
    "**Not** _markdown_ [x](y) `z`",
)
SYMBOL = "AVERYLONGSYMBOLTHATNOBODYWOULDTYPEBUTAFILEMAYHOLDITASITISXYZ"[:60]
OPTION = "VELQ261224P00132000"
DUST = D("0.000000000000000001")
HUGE = D("1000000000000000")  # yen
MUCH = D("300000000000.01")  # dollars: four of these are as much as the daily figures count
NOTE = "First line\nsecond line\twith a tab\n\n<i>third</i> & {} %n 👩🏽‍🚀 حساب 12"
MANY_ACCOUNTS, MANY_GROUPS, MANY_VAULTS = 40, 30, 12
Row = dict[str, object]


def make(place: Path) -> Coffer:
    """Make the books at a place, and leave them open."""
    made = create_coffer(str(place), name=NAMES[0])
    today = made.clock.today()
    with TemporaryDirectory() as folder:
        _import(made, Path(folder), "activities", _activities(today))
        _import(made, Path(folder), "prices", _prices(today))
        _import(made, Path(folder), "observations", _observations(today))
    _household(made, today)
    _goals(made, today)
    _groups(made)
    return made


def debts_alone(place: Path) -> Coffer:
    """Make books in which there is nothing but what is owed."""
    made = create_coffer(str(place), name="Debts")
    today = made.clock.today()
    start = today.replace(day=1) - timedelta(days=700)
    made.loans.add(LoanDraft(NAMES[0], "mortgage", MUCH, D("0.0999"), start, today, 480))
    made.loans.add_card(CardDraft(NAMES[2], D(5000), owed=D("4999.99")))
    return made


def nothing_worth(place: Path) -> Coffer:
    """Make books whose every total is zero."""
    made = create_coffer(str(place), name="Zero")
    today = made.clock.today()
    with TemporaryDirectory() as folder:
        rows = [
            _row(today - timedelta(days=90), "Bank", "deposit", currency="USD", amount=D(10)),
            _row(today - timedelta(days=80), "Bank", "withdraw", currency="USD", amount=D(10)),
        ]
        _import(made, Path(folder), "activities", rows)
    return made


def _row(on: date, account: str, kind: str, **fields: object) -> Row:
    return {"date": on.isoformat(), "account": account, "kind": kind, **fields}


def _import(made: Coffer, folder: Path, name: str, rows: Sequence[Row]) -> None:
    titles = list(dict.fromkeys(title for row in rows for title in row))
    path = folder / f"{name}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, titles)
        writer.writeheader()
        for row in rows:
            writer.writerow({key: _text(value) for key, value in row.items()})
    done = made.imports.run(path, ImportOptions(allows_short=True))
    assert not done.rejected, done.rejected


def _text(value: object) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _activities(today: date) -> list[Row]:
    """Return the entries: every name is an account, and each has something else in it."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    rows = [_row(date(1990, 1, 2), NAMES[0], "deposit", currency="USD", amount=MUCH, note=NOTE)]
    rows += [
        _row(ago(400 - 10 * place), name, "deposit", currency="USD", amount=D("1234.56"), note=NOTE)
        for place, name in enumerate(NAMES)
    ]
    rows += [
        _row(ago(300), NAMES[8], "deposit", currency="JPY", amount=HUGE),
        _row(ago(300), NAMES[3], "deposit", currency="XOF", amount=D("98765432.1")),
        _row(ago(290), NAMES[1], "withdraw", currency="EUR", amount=D("999999999.99")),
        _buy(ago(280), NAMES[4], "DUST", DUST, D("0.00000001234")),
        _buy(ago(270), NAMES[4], "SHIB", D("123456789012345.123456789012345678"), D("0.00001234")),
        _buy(ago(260), NAMES[2], SYMBOL, D("12.5"), D("1234567.89"), "public-stock"),
        _buy(ago(250), NAMES[0], OPTION, D(3), D("1.25"), "option"),
        _buy(ago(240), NAMES[5], "NOPRICE", D("7.000000000000000001"), None),
        _row(ago(230), NAMES[6], "sell", symbol="SHORTED", asset_type="public-stock",
             quantity=D(1000000), price=D("123.45"), currency="USD", fee=D("0.01")),
        _row(ago(220), NAMES[7], "dividend", symbol=SYMBOL, currency="USD", amount=D("0.01")),
        _row(ago(210), NAMES[9], "transfer_out", currency="USD", amount=D(5), to_account=NAMES[2]),
        _row(ago(200), NAMES[7], "interest_charge", currency="USD", amount=MUCH / 10),
        _row(ago(190), NAMES[1], "unknown", symbol="WHAT", asset_type="other", quantity=D(1)),
        _row(today + timedelta(days=400), NAMES[9], "deposit", currency="USD", amount=D(77)),
    ]  # fmt: skip
    rows += [
        _row(ago(180), f"{name[:180]} {number}", "deposit", currency="USD", amount=D(number))
        for number, name in _again(MANY_ACCOUNTS - len(NAMES))
    ]
    return rows


def _buy(
    on: date, account: str, symbol: str, quantity: Decimal, price: Decimal | None, kind: str = ""
) -> Row:
    row = _row(on, account, "buy" if price is not None else "airdrop", symbol=symbol,
               asset_type=kind or "crypto", quantity=quantity, note=NOTE)  # fmt: skip
    return row if price is None else {**row, "price": price, "currency": "USD"}


def _again(count: int) -> Iterable[tuple[int, str]]:
    return ((number, NAMES[number % len(NAMES)]) for number in range(1, count + 1))


def _prices(today: date) -> list[Row]:
    """Return a year of prices, some that are old, and rates of some currencies."""
    rows: list[Row] = []
    for days in range(0, 360, 5):
        on = (today - timedelta(days=days)).isoformat()
        swing = D(100 + (days * 7) % 23) / 100
        for symbol, price in (
            ("DUST", D("0.00000001234")),
            ("SHIB", D("0.00001234")),
            (OPTION, D("1.25")),
            ("SHORTED", D("123.45")),
            ("JPY", D("0.0000066")),
            ("EUR", D("1.08")),
        ):
            rows.append({"date": on, "symbol": symbol, "price": price * swing, "currency": "USD"})
    old = (today - timedelta(days=250)).isoformat()
    rows.append({"date": old, "symbol": SYMBOL, "price": D("7654321.09"), "currency": "USD"})
    return rows


def _observations(today: date) -> list[Row]:
    return [
        {"date": today.isoformat(), "account": NAMES[3], "symbol": "USD", "balance": "-99999.99"},
        {"date": today.isoformat(), "account": NAMES[5], "symbol": "NOPRICE", "balance": "6"},
    ]


def _household(made: Coffer, today: date) -> None:
    start = today.replace(day=1) - timedelta(days=700)
    for place, kind in enumerate(("property", "vehicle", "private_company", "other")):
        made.belongings.add(
            BelongingDraft(
                kind,
                f"{NAMES[place]}"[:100] + " owned",
                quantity=D(3) if kind == "private_company" else None,
                acquired_on=start,
                cost=MUCH if kind == "property" else D(1),
                value=None if kind == "vehicle" else MUCH,
                description=NOTE,
            )
        )
    made.loans.add(
        LoanDraft(f"{NAMES[1][:100]} owed", "mortgage", MUCH, D("0.0999"), start, today, 480,
                  institution=NAMES[0])
    )  # fmt: skip
    made.loans.add_card(CardDraft(f"{NAMES[2]} بطاقة", D(5000), D("0.29"), owed=D("4999.99")))
    made.accounts.add(AccountDraft("Empty account", NAMES[0], "bank"))
    made.yields.add(NAMES[1], "USD", YieldTerms(D("0.99"), month_day=31, note=NOTE), since=start)


def _goals(made: Coffer, today: date) -> None:
    for number, name in _again(MANY_VAULTS):
        far = today + timedelta(days=300 * number)
        made.vaults.add(
            VaultDraft(
                f"{_plain(name)[:190]} {number}",
                ("USD", "JPY", "EUR")[number % 3],
                HUGE if number % 2 else D("0.01"),
                far if number % 3 else None,
                monthly=HUGE / 100 if number % 4 == 0 else None,
                note=NOTE.replace("\t", " "),
            )
        )
    for _, name in made.vaults.names()[:6]:
        for choice in made.vaults.choices(name)[:2]:
            made.vaults.feed(name, choice.holding_id, D(100))


def _groups(made: Coffer) -> None:
    there = [one.name for one in made.accounts.all()]
    known = [next(one for one in there if one.startswith(name[:30])) for name in NAMES]
    for number, name in _again(MANY_GROUPS):
        made.groups.make(f"{_plain(name)[:190]} {number}", members=known[: number % 4])


def _plain(name: str) -> str:
    """Return a name as a group or a vault may have it: nothing in it turns the line around."""
    return "".join(sign for sign in name if is_showable(sign))


if __name__ == "__main__":
    make(Path(sys.argv[1])).close()
