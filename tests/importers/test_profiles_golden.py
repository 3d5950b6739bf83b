"""Every sample export by its profile: what its own text states, counted and summed by reading it.

`ROWS` was written with the files at hand: how many rows of each kind, how many are passed over,
how many cannot be taken. `CASH` sums a file's own money column here, without the readers, and
holds what all rows did to cash against it.
"""

import csv
import shutil
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.activities import ActivityRow
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.mapped.balance_check import BALANCED, CONTRADICTED, COUNTED, UNCHECKED, cash_effect
from app.domain.mapped.maps import FileMap
from app.ports.mapped import StatementCheck
from app.ports.progress import NoProgress
from app.providers.mapped_csv import MappedCsv
from tests.e2e.shared_data import WITHOUT, shared_folder

Counts = dict[str, int]

ROWS: dict[str, tuple[str, Counts, int, int, str]] = {  # profile, kinds, passed, refused, grade
    "broker-csv/avanza-export.csv": (
        "avanza-transactions",
        {"withdraw": 3, "sell": 1, "buy": 3, "deposit": 5, "dividend": 1, "interest": 2, "tax": 3,
         "transfer_in": 1, "transfer_out": 1},
        0, 0, COUNTED,
    ),
    "broker-csv/bitvavo-export.csv": (  # one withdrawal of 0.0107 ETH says that its fee was 1 ETH
        "bitvavo-history",
        {"buy": 10, "sell": 2, "deposit": 6, "withdraw": 1, "transfer_in": 1, "transfer_out": 4,
         "fee": 4, "reward": 9},
        0, 1, UNCHECKED,
    ),
    "broker-csv/coinbase-export.csv": (
        "coinbase-transactions",
        {"reward": 2, "transfer_out": 1, "transfer_in": 1, "swap_out": 2, "swap_in": 2, "buy": 2},
        0, 0, COUNTED,
    ),
    "broker-csv/degiro-export.csv": (
        "degiro-account",
        {"buy": 10, "sell": 3, "transfer_in": 2, "transfer_out": 1, "dividend": 9, "tax": 6,
         "fee": 13, "deposit": 6, "withdraw": 3, "interest_charge": 1, "swap_out": 6,
         "swap_in": 6},
        8, 0, CONTRADICTED,
    ),
    "broker-csv/etoro-export.csv": (
        "etoro-activity",
        {"interest": 1, "dividend": 11, "fee": 5, "withdraw": 1, "sell": 4, "buy": 5},
        1, 0, COUNTED,
    ),
    "broker-csv/freetrade-export.csv": (
        "freetrade-activity",
        {"withdraw": 1, "deposit": 1, "dividend": 4, "interest": 1, "buy": 4}, 2, 0, COUNTED,
    ),
    "broker-csv/ibkr-trades-export.csv": ("ibkr-trades", {"buy": 8}, 0, 3, UNCHECKED),
    "broker-csv/parqet-export.csv": (
        "parqet-activities", {"buy": 18, "sell": 2, "dividend": 7}, 0, 0, COUNTED,
    ),
    "broker-csv/rabobank-export.csv": (
        "rabobank-investments",
        {"buy": 5, "sell": 1, "deposit": 2, "fee": 1, "interest": 1, "dividend": 2},
        0, 0, COUNTED,
    ),
    "broker-csv/revolut-invest-export.csv": (
        "revolut-invest",
        {"withdraw": 2, "deposit": 1, "buy": 3, "sell": 1, "dividend": 1, "fee": 1,
         "transfer_in": 1},
        2, 0, COUNTED,
    ),
    "broker-csv/saxo-export.csv": (
        "saxo-transactions",
        {"dividend": 2, "sell": 1, "fee": 4, "deposit": 11, "buy": 11, "withdraw": 1},
        0, 0, COUNTED,
    ),
    "broker-csv/swissquote-export.csv": (
        "swissquote-transactions",
        {"withdraw": 2, "buy": 5, "sell": 5, "fee": 1, "dividend": 3, "interest_charge": 1,
         "swap_out": 2, "swap_in": 2},
        0, 0, CONTRADICTED,
    ),
    "broker-csv/traderepublic-export.csv": (
        "traderepublic-transactions",
        {"withdraw": 1, "deposit": 1, "buy": 4, "sell": 2, "dividend": 1}, 0, 0, COUNTED,
    ),
    "broker-csv/trading212-export.csv": (
        "trading212-history",
        {"deposit": 1, "buy": 3, "sell": 1, "dividend": 3, "interest": 1, "transfer_in": 1,
         "transfer_out": 1, "split": 1},
        0, 0, COUNTED,
    ),
    "broker-csv-2/freetrade__data__transactions.csv": (
        "freetrade-activity",
        {"sell": 2, "dividend": 2, "interest": 1, "buy": 11, "deposit": 1}, 0, 0, COUNTED,
    ),
    "broker-csv-2/interactive_brokers__data__test_basic.csv": (  # ends with 200, moves 3027
        "ibkr-transaction-history",
        {"dividend": 2, "tax": 4, "deposit": 2, "withdraw": 1, "sell": 1, "buy": 1, "interest": 1},
        0, 0, CONTRADICTED,
    ),
    "broker-csv-2/morgan_stanley__data__Releases_Report.csv": (
        "morgan-stanley-releases", {"transfer_in": 2}, 0, 0, COUNTED,
    ),
    "broker-csv-2/schwab__data__rsu_settlement__awards.csv": (
        "schwab-awards", {}, 2, 0, COUNTED,
    ),
    "broker-csv-2/schwab__data__rsu_settlement__transactions.csv": (
        "schwab-transactions", {"sell": 1, "transfer_in": 1, "buy": 1, "deposit": 1},
        0, 0, COUNTED,
    ),
    "broker-csv-2/schwab__data__schwab_transactions.csv": (
        "schwab-transactions", {"interest": 2, "buy": 6, "sell": 4, "deposit": 1}, 0, 0, COUNTED,
    ),
    "broker-csv-2/trading212__data__2020__from_2020-09-11_to_2021-04-02.csv": (
        "trading212-history", {"deposit": 2, "buy": 4, "sell": 1, "dividend": 1}, 0, 0, COUNTED,
    ),
    "broker-csv-2/vanguard__data__cash_report.csv": (
        "vanguard-uk-cash",
        {"deposit": 4, "withdraw": 1, "buy": 4, "sell": 1, "interest": 1, "fee": 4, "dividend": 4},
        0, 0, BALANCED,
    ),
    "bank-csv/20171001-20171106.csv": ("n26-statement", {"withdraw": 1}, 0, 0, COUNTED),
    "bank-csv/20180226-1000594757-umsatz.CSV": ("sparkasse-camt", {"withdraw": 1}, 0, 0, COUNTED),
    "bank-csv/2019-03-02_11-50-46_bunq-statement.csv": (
        "bunq-statement", {"withdraw": 5, "deposit": 2}, 0, 0, COUNTED,
    ),
    "bank-csv/MS_JANE_SMITH_01-12-2019_14-12-2019.csv": (
        "ms-bank-card", {"withdraw": 9, "deposit": 1}, 3, 0, COUNTED,
    ),
    "bank-csv/Movements_1234512345_201805271848.csv": (
        "raiffeisen-cz", {"withdraw": 1}, 0, 0, COUNTED,
    ),
    "bank-csv/TH_20180101-20180523_strana_1.csv": (  # every day in it is of the year 1111
        "ceska-sporitelna", {}, 0, 9, UNCHECKED,
    ),
    "bank-csv/TransactionHistory_20180418043121.csv": (
        "ocbc-history", {"withdraw": 5, "fee": 3}, 8, 0, COUNTED,
    ),
    "bank-csv/W80844_EBH_201945.202122.csv": (  # 1055.56 and -350 are not 2345.56
        "erste-hu", {"withdraw": 1, "deposit": 1}, 0, 0, CONTRADICTED,
    ),
    "bank-csv/export_BE11123456789012_20180304_1422.csv": (
        "kbc-export", {"withdraw": 1}, 0, 0, COUNTED,
    ),
    "bank-csv/statement_1.csv": ("barclaycard-uk", {"withdraw": 1}, 0, 0, COUNTED),
}  # fmt: skip

# file → delimiter, the column of money, of its currency (or the currency), the decimal sign
CASH: dict[str, tuple[str, int, int | str, str]] = {
    "broker-csv/avanza-export.csv": (";", 6, "SEK", ","),
    "broker-csv/degiro-export.csv": (",", 8, 7, ","),  # with points too; nothing is grouped
    "broker-csv/rabobank-export.csv": (";", 10, "EUR", ","),
    "broker-csv/saxo-export.csv": (",", 10, 6, ","),
    "broker-csv/schwab-export.csv": (",", 7, "USD", "."),
    "broker-csv/swissquote-export.csv": (";", 10, 12, "."),
    "broker-csv-2/schwab__data__schwab_transactions.csv": (",", 7, "USD", "."),
    "broker-csv-2/vanguard__data__cash_report.csv": (",", 2, "GBP", "."),
    "bank-csv/2019-03-02_11-50-46_bunq-statement.csv": (",", 1, "EUR", ","),
    "bank-csv/export_BE11123456789012_20180304_1422.csv": (";", 8, "EUR", ","),
}


@pytest.fixture(scope="module")
def samples() -> Path:
    shared = shared_folder()
    folder = shared / "contracts" / "imports" if shared else None
    if folder is None or not (folder / "broker-csv").is_dir():
        pytest.skip(WITHOUT)
    return folder


def _read(
    path: Path,
) -> tuple[FileMap, list[ActivityRow], list[RowProblem], Counts, StatementCheck]:
    with MappedCsv().open(path) as sheet:
        mapping = sheet.guess().mapping
    with MappedCsv().open(path, mapping) as sheet:
        snapshot = sheet.snapshot(mapping)
        items = list(snapshot.activities(NoProgress()))
        rows = [one for one in items if isinstance(one, ActivityRow)]
        bad = [one for one in items if isinstance(one, RowProblem)]
        return mapping, rows, bad, dict(snapshot.passed), snapshot.check


@pytest.mark.parametrize("name", ROWS)
def test_a_sample_becomes_what_stands_in_it(samples: Path, name: str, tmp_path: Path) -> None:
    profile, kinds, passed, refused, grade = ROWS[name]
    nameless = tmp_path / "x"  # recognised by content
    shutil.copyfile(samples / name, nameless)
    mapping, rows, bad, over, check = _read(nameless)
    assert mapping.profile == profile
    assert dict(Counter(row.kind for row in rows)) == kinds
    assert (sum(over.values()), len(bad), check.grade) == (passed, refused, grade)
    assert all((row.account and row.line and row.payload) or row.kind == "fee" for row in rows)


@pytest.mark.parametrize("name", CASH)
def test_cash_moves_as_the_money_column_says(samples: Path, name: str) -> None:
    delimiter, place, currency, sign = CASH[name]
    stated: dict[str, Decimal] = {}
    with (samples / name).open(encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file, delimiter=delimiter))[1:]:
            text = row[place] if len(row) > place else ""
            if not any(map(str.isdigit, text)) or _is_none(row):
                continue
            code = currency if isinstance(currency, str) else row[currency]
            stated[code] = stated.get(code, Decimal(0)) + _plain(text, sign)
    moved: dict[str, Decimal] = {}
    for code, value in _effects(_read(samples / name)[1]):
        moved[code] = moved.get(code, Decimal(0)) + value
    assert moved == stated


def _is_none(row: list[str]) -> bool:
    """Tell whether a row is a total, or money that DEGIRO moves within itself."""
    return row[0].startswith("Transactions Total") or "Degiro Cash Sweep Transfer" in row


def _plain(text: str, sign: str) -> Decimal:
    clean = text.strip().replace("$", "")
    clean = clean.replace(",", ".") if sign == "," else clean.replace(",", "")
    return Decimal(clean)


def _effects(rows: list[ActivityRow]) -> Iterator[tuple[str, Decimal]]:
    for row in rows:
        if row.kind in {"swap_out", "swap_in"} and is_currency(row.symbol):
            assert row.quantity is not None
            yield row.symbol, row.quantity if row.kind == "swap_in" else -row.quantity
        elif effect := cash_effect(row):
            yield row.currency, effect


def _told(row: ActivityRow) -> tuple[object, ...]:
    return (row.on.isoformat(), row.kind, row.symbol, row.quantity, row.amount, row.currency,
            row.fee, row.tax)  # fmt: skip


D = Decimal


def test_single_rows_are_read_to_the_last_digit(samples: Path) -> None:
    def row(name: str, line: int, nth: int = 0) -> tuple[object, ...]:
        found = [one for one in _read(samples / name)[1] if one.line == line]
        return _told(found[nth])

    # 2023-03-10 … 2;330,16;-7104,41;SEK;21,45 : 7104.41 are 7082.96 and the courtage
    assert row("broker-csv/avanza-export.csv", 18) == (
        "2023-03-10", "buy", "US78409V1044", D(2), D("7082.96"), "SEK", D("21.45"), None,
    )  # fmt: skip
    # buy 0.0053543 ETH, paid 10.00 with a fee of 0.02600996
    assert row("broker-csv/bitvavo-export.csv", 3) == (
        "2023-11-30", "buy", "ETH", D("0.0053543"), D("9.97399004"), "EUR", D("0.02600996"), None,
    )  # fmt: skip
    # withdrawal -0.0009999 BTC with 0.0002 in it for the network
    assert row("broker-csv/bitvavo-export.csv", 11) == (
        "2023-05-19", "transfer_out", "BTC", D("0.0007999"), None, "EUR", None, None,
    )  # fmt: skip
    # a number in brackets is charged
    assert row("broker-csv/etoro-export.csv", 29)[4] == D("6.97")
    # " 100,00 " beside "4,581.91" in other rows
    assert row("broker-csv/etoro-export.csv", 23)[2:5] == ("NKE CFD", D("0.398451"), D(100))
    # 1.51 USD withheld at 0.79485569; 6.78 GBP came in
    dividend = row("broker-csv/freetrade-export.csv", 10)
    assert isinstance(dividend[4], Decimal)
    assert isinstance(dividend[7], Decimal)
    assert dividend[4] - dividend[7] == D("6.78")
    # 10,799 beside 0,104341: ten and some, no ten thousand
    assert row("broker-csv/traderepublic-export.csv", 5)[4] == D("10.799")
    # 29.80478 old for 7.451195 new
    split = next(one for one in _read(samples / "broker-csv/trading212-export.csv")[1]
                 if one.kind == "split")  # fmt: skip
    assert (split.symbol, split.quantity) == ("ISOU", D("0.25"))
    # Sell 4 AVIVA@496 GBX: 19.84 pounds
    assert row("broker-csv/degiro-export.csv", 56)[1:6] == (
        "sell", "GB00BPQY8M80", D(4), D("19.84"), "GBP",
    )  # fmt: skip
    # 263 × 6 with 14.83 tax and 1 fee; and 320.32 with 12.64 given back and 1 fee
    assert row("broker-csv/parqet-export.csv", 20)[4:7] == (D(1578), "EUR", D("15.83"))
    assert row("broker-csv/parqet-export.csv", 25)[4:7] == (D("331.96"), "EUR", None)
    assert row("bank-csv/MS_JANE_SMITH_01-12-2019_14-12-2019.csv", 14)[:5] == (
        "2019-12-02", "deposit", "", None, D(1100),
    )  # fmt: skip
