"""Any CSV by a map: read back as written, guessed, and refused where it is hostile."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.errors import CofferError, FileRefusedError, RowProblem
from app.domain.mapped.kind_words import direction_of, kind_of
from app.domain.mapped.maps import FileMap
from app.domain.numbers import plain
from app.ports.progress import NoProgress
from app.providers.mapped_csv import MappedCsv
from app.providers.mapped_csv.sheet import MappedSheetCsv
from tests.unit.mapped.dialects import Dialect, Payment, dialects, payments, said, written

NOW = NoProgress()
SHARED = Path(os.environ.get("COFFER_SHARED", Path(__file__).parents[4] / "shared"))
SAMPLES = SHARED / "contracts" / "imports"


@contextmanager
def opened(
    folder: Path, content: str | bytes, mapping: FileMap | None = None
) -> Iterator[MappedSheetCsv]:
    path = folder / "bank.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with MappedCsv().open(path, mapping) as sheet:
        yield sheet


def read(
    folder: Path, content: str | bytes, mapping: FileMap | None = None, **changes: object
) -> tuple[list[ActivityRow], list[str]]:
    """Return the activities and the problems of a file, by a map or as it is guessed."""
    with opened(folder, content, mapping) as sheet:
        used = replace(mapping or sheet.guess().mapping, **changes)  # type: ignore[arg-type]  # fields by name
        rows, problems = [], []
        for item in sheet.snapshot(used).activities(NOW):
            if isinstance(item, RowProblem):
                problems.append(f"{item.line}: {item.reason}")
            else:
                rows.append(item)
        return rows, problems


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mapped")


@settings(max_examples=120)
@given(payments, dialects())
def test_whatever_dialect_a_bank_writes_its_rows_are_read_back(
    folder: Path, rows: list[Payment], how: Dialect
) -> None:
    content, mapping = written(rows, how)
    found, problems = read(folder, content, mapping)
    assert problems == []
    told = [(row.on, row.kind, plain(row.amount or Decimal(0)), row.note) for row in found]
    assert sorted(told) == sorted(said(rows))
    assert all((row.account, row.currency) == ("Main", "EUR") for row in found)


@settings(max_examples=60)
@given(payments.filter(lambda rows: len(rows) > 5), dialects())
def test_a_guess_reads_what_it_does_not_ask_about(
    folder: Path, rows: list[Payment], how: Dialect
) -> None:
    content, _ = written(rows, how)
    with opened(folder, content) as sheet:
        guess = sheet.guess()
        asked = {str(one.doubt) for one in guess.questions}
        if asked - {"account"} or how.sides == "reversed":
            return
        assert guess.mapping.column("date") == "Buchungstag"
    found, problems = read(folder, content, account="Main", currency="EUR")
    assert problems == []
    told = [(row.on, row.kind, plain(row.amount or Decimal(0))) for row in found]
    if guess.mapping.date_format == how.order:
        assert sorted(told) == sorted(one[:3] for one in said(rows))


BROKER = """\
Date;Action;Ticker;ISIN;Name;Shares;Price;Amount;Fee;Withholding tax;Currency;ID
31.01.2024;Kauf;ACME;US0000000001;Acme;10;1,50;-15,10;0,10;;EUR;a1
01.02.2024;Dividende;ACME;US0000000001;Acme;10;0,20;1,70;;0,30;EUR;a2
02.02.2024;Verkauf;ACME;US0000000001;Acme;-4;2,00;7,90;0,10;;EUR;a3
03.02.2024;Einzahlung;;;Mr Smith;;;100,00;;;EUR;a4
04.02.2024;Auszahlung;;;;;;-50,00;;;EUR;a5
05.02.2024;Zinsen;;;;;;-0,40;;;EUR;a6
06.02.2024;Rückgängig;;;;;;5;;;EUR;a7
"""


def test_a_brokers_file_is_guessed_and_read(tmp_path: Path) -> None:
    rows, problems = read(tmp_path, BROKER, account="Depot")
    told = [
        (row.kind, row.symbol, str(row.quantity), str(row.price), str(row.amount), str(row.fee),
         str(row.tax), row.external_id)
        for row in rows
    ]  # fmt: skip
    none = "None"
    assert told == [
        ("buy", "ACME", "10", "1.50", "15.00", "0.10", none, "a1"),
        ("dividend", "ACME", none, none, "2.00", none, "0.30", "a2"),
        ("sell", "ACME", "4", "2.00", "8.00", "0.10", none, "a3"),
        ("deposit", "", none, none, "100.00", none, none, "a4"),
        ("withdraw", "", none, none, "50.00", none, none, "a5"),
        ("interest_charge", "", none, none, "0.40", none, none, "a6"),
    ]
    assert problems == ["8: Action: nobody knows what this word means: 'Rückgängig'"]
    assert {row.asset_type for row in rows if row.symbol} == {"public-stock"}


def test_what_cannot_be_told_is_asked_and_never_assumed(tmp_path: Path) -> None:
    ambiguous = "Date,Amount,Text\n01/02/2024,-5.00,a\n03/04/2024,6.00,b\n"
    with opened(tmp_path, ambiguous) as sheet:
        asked = {str(one.doubt): one.about for one in sheet.guess().questions}
        assert asked == {"date_order": "01/02/2024", "account": ""}
        with pytest.raises(CofferError, match="day or month"):
            sheet.snapshot(sheet.guess().mapping)
    one_sided = "Date,Amount,Text\n2024-01-02,5.00,a\n2024-01-03,6.00,b\n"
    with opened(tmp_path, one_sided) as sheet:
        assert "amount_sign" in {one.doubt for one in sheet.guess().questions}
    mixed = 'Date,Amount,Text\n2024-01-02,"-5,25",a\n2024-01-03,-6.25,b\n'
    with opened(tmp_path, mixed) as sheet:
        assert "decimal" in {one.doubt for one in sheet.guess().questions}


def test_other_columns_of_days_and_the_newest_row_first(tmp_path: Path) -> None:
    content = (
        "Booked,Value date,Amount,Text\n05/02/2024,28/02/2024,-1.00,c\n"
        "04/02/2024,27/02/2024,-2.00,b\n04/02/2024,27/02/2024,3.00,a\n"
    )
    rows, _ = read(tmp_path, content.replace("Booked", "Booking date"))
    assert [(row.on, row.note) for row in rows] == [
        (date(2024, 2, 5), "c"),
        (date(2024, 2, 4), "a"),
        (date(2024, 2, 4), "b"),
    ]


def test_files_without_names_pending_rows_and_notes_that_go_on(tmp_path: Path) -> None:
    bare = "22.01.2024;Shop;-5,20\n23.01.2024;Salary of a month;1.000,00\n"
    rows, problems = read(tmp_path, bare)
    assert [(row.kind, str(row.amount), row.note) for row in rows] == [
        ("withdraw", "5.20", "Shop"),
        ("deposit", "1000.00", "Salary of a month"),
    ]
    assert problems == []
    content = (
        "Date,Description,Withdrawals (SGD),Deposits (SGD)\nPending,x,1.00,\n"
        "18/04/2024,Shop,6.66,\n,in the city\n17/04/2024,Pay,,10\nTotal,,6.66,10\n"
    )
    with opened(tmp_path, content) as sheet:
        snapshot = sheet.snapshot(replace(sheet.guess().mapping, account="x"))
        rows = [row for row in snapshot.activities(NOW) if isinstance(row, ActivityRow)]
        assert [(row.kind, str(row.amount), row.currency) for row in rows] == [
            ("withdraw", "6.66", "SGD"),
            ("deposit", "10", "SGD"),
        ]
        assert dict(snapshot.passed) == {"Pending": 1, "in the city": 1, "Total": 1}


def test_prices_and_balances_by_a_map(tmp_path: Path) -> None:
    with opened(tmp_path, "Date;Close\n2024-01-02;1,5\n2024-01-03;GBX 150\n") as sheet:
        mapping = sheet.guess().mapping
        assert mapping.rows == "prices"
        full = replace(mapping, symbol="ACME", currency="EUR", decimal=",")
        price = next(iter(sheet.snapshot(full).prices(NOW)))
        assert isinstance(price, PriceRow)
        assert (price.symbol, price.price, price.currency) == ("ACME", Decimal("1.5"), "EUR")
    with opened(tmp_path, "Date,Account,Currency,Balance\n2024-01-02,A,EUR,-5.20\n") as sheet:
        mapping = sheet.guess().mapping
        [one] = sheet.snapshot(mapping).observations(NOW)
        assert isinstance(one, ObservationRow)
        assert (one.account, one.symbol, one.balance) == ("A", "EUR", Decimal("-5.20"))


@pytest.mark.parametrize("is_newest_first", [True, False])
def test_balances_that_follow_from_the_rows(tmp_path: Path, is_newest_first: bool) -> None:
    lines = [
        "2024-01-01,100.00,100.00,a", "2024-01-02,-30.00,70.00,b", "2024-01-02,-20.00,50.00,c",
        "2024-01-03,5.00,55.00,d",
    ]  # fmt: skip
    for wrong, grade in (("", "balanced"), ("51.00", "contradicted")):
        own = [line.replace("50.00,c", f"{wrong or '50.00'},c") for line in lines]
        own = own[::-1] if is_newest_first else own
        content = "\n".join(["Date,Amount,Balance,Text", *own, ""])
        with opened(tmp_path, content) as sheet:
            snapshot = sheet.snapshot(sheet.guess().mapping)
            list(snapshot.activities(NOW))
            assert snapshot.check.grade == grade
            assert (snapshot.check.line > 0) == bool(wrong)


HOSTILE = {
    "empty": (b"", "the file is empty"),
    "nul": (b"Date,Amount,Text\n2024-01-02,5.00,a\0b\n", "line 2 has a NUL"),
    "long line": (b"Date,Amount,Text\n2024-01-02,5," + b"x" * 10_000_000, "line 2 is longer"),
    "wide": (",".join(f"c{n}" for n in range(5000)).encode() + b"\n", "5000 columns"),
    "unclosed": (b'Date,Amount,Text\n2024-01-02,5.00,"a\n2024-01-03,1,b\n', "never closed"),
    "picture": (bytes(range(256)) * 40, "no text|NUL"),
    "utf-32": ("Date,Amount,Text\n".encode("utf-32"), "UTF-32"),
    "words": (b"nothing to see here\nat all\n", "no header row"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_with_a_reason(tmp_path: Path, name: str) -> None:
    content, reason = HOSTILE[name]
    with pytest.raises(FileRefusedError, match=reason), opened(tmp_path, content) as sheet:
        list(sheet.snapshot(replace(sheet.guess().mapping, account="x")).activities(NOW))


def test_folders_missing_files_and_changes_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv", Path("a\0b")):
        with pytest.raises(FileRefusedError):
            MappedCsv().open(path)
    with opened(tmp_path, BROKER) as sheet:
        snapshot = sheet.snapshot(replace(sheet.guess().mapping, account="x"))
        (tmp_path / "bank.csv").write_text(BROKER + "x", encoding="utf-8")
        with pytest.raises(FileRefusedError, match="changed"):
            list(snapshot.activities(NOW))
    locked = tmp_path / "locked.csv"
    locked.write_text(BROKER, encoding="utf-8")
    locked.chmod(0)
    if not os.access(locked, os.R_OK):  # root may read it all the same
        with pytest.raises(FileRefusedError, match="permission"):
            MappedCsv().open(locked)


def test_bad_fields_are_rejected_with_line_and_column(tmp_path: Path) -> None:
    content = (
        "Date;Amount;Type;Symbol;Quantity;Currency\n31/02/2024;1,00;Kauf;A;1;EUR\n"
        "13/02/2024;1e99999;Kauf;A;1;EUR\n13/02/2024;NaN;Kauf;A;1;EUR\n"
        "13/02/2024;=1+1;Kauf;A;1;EUR\n13/02/2024;1,00;Kauf;=cmd|x;1;EUR\n"
        "13/02/2024;1,00,00;Kauf;A;1;EUR\n13/02/2024,1,Kauf,A,1,EUR\n"
        "\ufeffDate;Amount;Type;Symbol;Quantity;Currency\n\ufeff14/02/2024;1,00;Kauf;A\u202eB;1;EUR\n"
        f"14/02/2024;{'9' * 200};Kauf;A;1;EUR\n14/02/2024;1,00;Kauf;A;1;E=R\n"
    )
    columns = {"Date": "date", "Amount": "amount", "Type": "kind", "Symbol": "symbol",
               "Quantity": "quantity", "Currency": "currency"}  # fmt: skip
    own = FileMap(tuple(columns.items()), date_format="dmy", decimal=",", account="x")
    rows, problems = read(tmp_path, content, own)
    assert [row.on for row in rows] == [date(2024, 2, 14)]
    told = "\n".join(problems)
    for part in (
        "2: Date: no such day: '31/02/2024'", "3: Amount: not a number", "4: Amount: not a number",
        "5: Amount: not a number", "6: symbol: looks like a formula", "7: Amount: not a number",
        "8: too few fields: 1, the header has 6", "11: Amount: too long for a number",
        "12: Currency: no code of a currency",
    ):  # fmt: skip
        assert part in told, told


@settings(max_examples=60)
@given(st.binary(max_size=400), st.integers(0, 500), st.integers(0, 500))
def test_mutated_files_are_read_or_refused_and_never_crash(
    folder: Path, noise: bytes, start: int, length: int
) -> None:
    base = BROKER.encode()
    content = base[:start] + noise + base[start + length :]
    with suppress(CofferError):
        read(folder, content, account="x")


def test_digits_grouped_otherwise_than_stated_are_rejected(tmp_path: Path) -> None:
    content = "Date;Amount;Text\n2024-01-02;-1'000,50;a\n2024-01-03;-1.000,50;b\n"
    assert len(read(tmp_path, content)[0]) == 2
    rows, problems = read(tmp_path, content, thousands=".")
    assert [row.note for row in rows] == ["b"]
    assert problems == ['2: Amount: its digits are grouped otherwise than stated: "-1\'000,50"']


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Kauf", "buy"), ("SELL - MARKET", "sell"), ("Koop Fondsen", "buy"), ("Köp", "buy"),
        ("Dividend (Tax exempted)", "dividend"), ("Dividendbelasting", "tax"),
        ("Withholding Tax", "tax"), ("Custody Fee", "fee"), ("Credit Interest", "interest"),
        ("CASH TOP-UP", "deposit"), ("Uttag", "withdraw"), ("Stock Split", "split"),
        ("Staking Income", "reward"), ("MoneyLink Transfer", "by_sign"), ("Pending", "skip"),
        ("Storno Kauf", ""), ("Frob", ""), ("", ""),
    ],
)  # fmt: skip
def test_words_of_banks_mean_kinds(word: str, kind: str) -> None:
    assert kind_of(word) == kind


def test_words_for_in_and_out() -> None:
    assert [direction_of(one) for one in ("Haben", "S", "CR", "bij", "x")] == [1, -1, 1, 1, 0]


def test_the_preview_marks_what_is_wrong_in_its_cell(tmp_path: Path) -> None:
    content = BROKER + "32.02.2024;Kauf;ACME;;;1;1,50;x;;;EUR;a8\n"
    with opened(tmp_path, content) as sheet:
        mapping = replace(sheet.guess().mapping, account="x")
        rows, refusal = sheet.preview(mapping, 50)
        assert refusal == ""
        assert [row.state for row in rows] == [
            "buy", "dividend", "sell", "deposit", "withdraw", "interest_charge", "problem",
            "problem",
        ]  # fmt: skip
        assert [cell.read for cell in rows[0].cells][:3] == ["2024-01-31", "buy", "ACME"]
        assert rows[6].cells[1].problem.startswith("Action: nobody knows")
        assert "no such day" in rows[7].cells[0].problem
        assert "not a number" in rows[7].cells[7].problem
        assert ("Rückgängig", "") in sheet.words(mapping)


FULLY, PARTLY = 15, 18  # of the samples that are CSV; neither may fall


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_how_many_of_the_samples_are_told_by_their_look() -> None:
    fully: list[str] = []
    partly: list[str] = []
    for path in sorted(SAMPLES.glob("b*-csv*/*.[cC][sS][vV]")):
        with MappedCsv().open(path) as sheet:
            guess = sheet.guess()
            asked = [str(one.doubt) for one in guess.questions if one.doubt != "account"]
            if asked:
                partly.append(f"{path.name}: {asked}")
                continue
            snapshot = sheet.snapshot(replace(guess.mapping, account="x"))
            bad = [one for one in snapshot.activities(NOW) if isinstance(one, RowProblem)]
            (partly if bad else fully).append(f"{path.name}: {len(bad)}")
    assert len(fully) >= FULLY, (len(fully), partly)
    assert len(fully) + len(partly) == FULLY + PARTLY, (len(fully), partly)
