"""Good rows, bad rows, and the reasons that bad ones get."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.errors import RowProblem
from app.domain.times import to_us
from app.ports.progress import NoProgress
from app.providers.coffer_csv import CofferCsv

DATA = Path(__file__).parents[2] / "data" / "csv"
HEADER = (
    "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,"
    "external_id,note"
)
Write = Callable[[str | bytes], Path]


def row(**given: str) -> str:
    """Return a line of activities: a deposit of 10 USD but for what is given."""
    fields = {"date": "2024-01-02", "account": "Bank", "kind": "deposit", "amount": "10"} | given
    return ",".join(fields.get(column, "") for column in HEADER.split(","))


@pytest.fixture
def read(write: Write, reader: CofferCsv) -> Callable[..., list[ActivityRow | RowProblem]]:
    def reads(*lines: str) -> list[ActivityRow | RowProblem]:
        path = write("\n".join((HEADER, *lines)) + "\n")
        return list(reader.read_activities(path, NoProgress()))

    return reads


Read = Callable[..., list[ActivityRow | RowProblem]]


def one_problem(found: list[ActivityRow | RowProblem]) -> RowProblem:
    assert len(found) == 1
    assert isinstance(found[0], RowProblem)
    return found[0]


def one_row(found: list[ActivityRow | RowProblem]) -> ActivityRow:
    assert len(found) == 1
    assert isinstance(found[0], ActivityRow), found[0]
    return found[0]


def test_the_sample_file_is_read_row_by_row(reader: CofferCsv) -> None:
    found = list(reader.read_activities(DATA / "activities.csv", NoProgress()))
    assert [one.line for one in found] == [2, 3, 4, 6, 7, 8, 9]
    buy = found[2]
    assert isinstance(buy, ActivityRow)
    assert buy == ActivityRow(
        at_us=to_us(datetime(2024, 1, 4, 15, 30, tzinfo=UTC)),
        on=date(2024, 1, 4),
        account="Broker",
        kind="buy",
        symbol="VOLT",
        asset_type="public-stock",
        quantity=Decimal("12.5"),
        price=Decimal("40.12"),
        currency="USD",
        fee=Decimal("1.50"),
        amount=Decimal("501.50"),
        external_id="a-3",
        note="first buy,\non two lines",
        has_time=True,
        line=4,
        payload=buy.payload,
    )
    assert [one.kind for one in found if isinstance(one, ActivityRow)][-1] == "rebase"


def test_prices_are_daily_by_date_and_intraday_by_time(reader: CofferCsv) -> None:
    found = list(reader.read_prices(DATA / "prices.csv", NoProgress()))
    assert found[0] == PriceRow(
        to_us(datetime(2024, 1, 2, tzinfo=UTC)),
        "EUR",
        Decimal("1.0953"),
        "USD",
        source="bank",
        line=2,
    )
    assert [one.granularity for one in found if isinstance(one, PriceRow)] == [
        "daily",
        "daily",
        "intraday",
    ]


def test_observations_may_be_negative_and_say_whether_they_have_a_time(
    reader: CofferCsv,
) -> None:
    found = list(reader.read_observations(DATA / "observations.csv", NoProgress()))
    day, noon = (to_us(datetime(2024, 1, 31, hour, tzinfo=UTC)) for hour in (0, 12))
    bank = ObservationRow(
        day, "Bank", "USD", Decimal(3000), "statement", "", Decimal(2900), None, 2, has_time=False
    )
    card = ObservationRow(
        noon, "Card", "USD", Decimal("-120.55"), "user", "USD", None, Decimal(5000), 3
    )
    assert found == [bank, card]


def test_a_bad_row_is_a_problem_and_the_others_are_read(read: Read) -> None:
    found = read(row(), row(amount="1,000").replace("1,000", '"1,000"'), row(date="2023-02-29"))
    assert isinstance(found[0], ActivityRow)
    assert found[1:] == [
        RowProblem(3, "amount: not a plain decimal number: '1,000'", "amount", "1,000"),
        RowProblem(4, "date: no such day: '2023-02-29'", "date", "2023-02-29"),
    ]


@pytest.mark.parametrize(
    "amount",
    [
        "NaN", "nan", "sNaN", "Infinity", "-inf", "1E5", "1e-5", "1E+1000000", "1_000", "0x10",
        "٣.٥", "１２", "1" + "0" * 60, "10" * 60, "1.234,56", "1,234.56", "1 234,56", "1'234.56",
        "(12.34)", "12.34-", "12,3", "−5", "--5", "+-5", "1.2.3", ".", "-", "$5", "5 USD",
        "0." + "1" * 30 + "x", "0." + "1" * 119,
    ],
)  # fmt: skip
def test_what_is_no_plain_number_is_refused(read: Read, amount: str) -> None:
    problem = one_problem(read(row(amount=f'"{amount}"')))
    assert problem.field == "amount"
    assert problem.reason.startswith("amount: ")


@pytest.mark.parametrize(
    ("written", "means"),
    [
        (".5", "0.5"), ("5.", "5"), ("+5", "5"), ("1.000", "1"), ("-0", "0"), ("-0.00", "0"),
        (" 12.34\t", "12.34"), ("007", "7"), ("0." + "0" * 29 + "1", "1E-30"),
        ("9" * 35, "9" * 35), ("0.5" + "0" * 60, "0.5"),
    ],
)  # fmt: skip
def test_plain_numbers_are_read_exactly(read: Read, written: str, means: str) -> None:
    assert one_row(read(row(amount=written))).amount == Decimal(means)


def test_quotients_are_rounded_half_even_to_thirty_decimals_but_quantities_are_exact(
    read: Read,
) -> None:
    third, half = "0." + "3" * 31, "0." + "0" * 29 + "25"
    trade = {"kind": "buy", "symbol": "VOLT", "quantity": "1", "amount": ""}
    assert one_row(read(row(**trade, price=third))).price == Decimal("0." + "3" * 30)
    assert one_row(read(row(**trade, price=half))).price == Decimal("2E-30")
    trade["quantity"] = third
    assert "30 digits after the point" in one_problem(read(row(**trade, price="1"))).reason


@pytest.mark.parametrize("field", ["quantity", "price", "fee", "amount"])
def test_numbers_are_not_negative_as_the_kind_gives_the_sign(read: Read, field: str) -> None:
    given = {"kind": "buy", "symbol": "VOLT", "quantity": "1", "price": "2"} | {field: "-1"}
    assert one_problem(read(row(**given))).reason == f"{field}: must not be negative: '-1'"


@pytest.mark.parametrize(
    "written",
    ["", "  ", "0001-01-01", "9999-12-31", "1899-12-31", "2201-01-01", "2023-02-29", "2100-02-29",
     "24-01-02", "02/01/2024", "2024-1-2", "20240102", "2024-01-02T25:00:00Z", "２０２４-01-02",
     "2024-01-02T10:00:00+99:00", "yesterday", "2024-01-02 10"],
)  # fmt: skip
def test_a_date_that_is_none_is_refused(read: Read, written: str) -> None:
    assert one_problem(read(row(date=written))).field == "date"


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("1900-01-01", datetime(1900, 1, 1, tzinfo=UTC)),
        ("1969-12-31", datetime(1969, 12, 31, tzinfo=UTC)),
        ("2038-01-20", datetime(2038, 1, 20, tzinfo=UTC)),
        ("2200-12-31", datetime(2200, 12, 31, tzinfo=UTC)),
        ("2024-03-31T02:30:00", datetime(2024, 3, 31, 2, 30, tzinfo=UTC)),
        ("2024-03-31T23:59:59.999999Z", datetime(2024, 3, 31, 23, 59, 59, 999999, tzinfo=UTC)),
        ("2024-01-01T00:30:00+14:00", datetime(2023, 12, 31, 10, 30, tzinfo=UTC)),
    ],
)
def test_times_are_utc_and_the_day_is_the_one_written(
    read: Read, written: str, means: datetime
) -> None:
    found = one_row(read(row(date=written)))
    assert (found.at_us, found.on.isoformat()) == (to_us(means), written[:10])
    assert found.has_time is (len(written) > 10)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"kind": ""}, "kind: empty"),
        ({"account": " "}, "account: empty"),
        ({"kind": "void"}, "kind: Coffer writes this kind itself; no file may: 'void'"),
        ({"asset_type": "stock"}, "asset_type: not one of crypto, fiat,"),
        ({"account": "a\tb"}, "account: has control characters: 'a\\tb'"),
        ({"account": "a\x1b[31m"}, "account: has control characters"),
        ({"account": "a\u2028b"}, "account: has control characters"),
        ({"symbol": "V\x07", "quantity": "1"}, "symbol: has control characters"),
        ({"external_id": "x\x7f"}, "external_id: has control characters"),
        ({"external_id": "x" * 201}, "external_id: longer than 200 characters"),
        ({"account": "x" * 201}, "account: longer than 200 characters: 'xxx"),
        ({"kind": "transfer_out", "to_account": "Bank"}, "to_account: the same as account"),
        ({"kind": "withdraw", "to_account": "B"}, "to_account: only a transfer_out has it"),
        ({"amount": ""}, "amount: deposit needs an amount or a quantity"),
        ({"kind": "dividend", "amount": ""}, "amount: dividend needs an amount or a quantity"),
        ({"symbol": "VOLT"}, "quantity: deposit needs a quantity"),
        ({"kind": "transfer_out", "symbol": "VOLT"}, "quantity: transfer_out needs a quantity"),
        ({"symbol": "ADA", "asset_type": "crypto"}, "quantity: deposit needs a quantity"),
        ({"amount": "", "quantity": "0"}, "quantity: must be more than zero"),
        ({"kind": "buy", "quantity": "1", "price": "1"}, "symbol: buy needs a symbol"),
        ({"kind": "sell", "symbol": "VOLT", "price": "1"}, "quantity: sell needs a quantity"),
        ({"kind": "swap_in", "symbol": "VOLT"}, "quantity: swap_in needs a quantity"),
        (
            {"kind": "buy", "symbol": "VOLT", "quantity": "1", "amount": ""},
            "price: buy needs a price or an amount",
        ),
        ({"kind": "buy", "symbol": "VOLT", "quantity": "0"}, "quantity: must be more than zero"),
        ({"kind": "split", "symbol": "VOLT"}, "quantity: split needs a ratio"),
        ({"kind": "split", "symbol": "VOLT", "quantity": "0"}, "quantity: must be more than zero"),
        ({"kind": "split", "symbol": "VOLT", "quantity": "-2"}, "quantity: must not be negative"),
    ],
)  # fmt: skip
def test_a_row_says_what_is_wrong_with_it(read: Read, given: dict[str, str], reason: str) -> None:
    assert one_problem(read(row(**given))).reason.startswith(reason)


@pytest.mark.parametrize(
    "given",
    [
        {"symbol": "EUR"},
        {"symbol": "JPY", "asset_type": "fiat"},
        {"symbol": "VOLT", "quantity": "1", "amount": ""},
        {"kind": "fee", "symbol": "PEBL", "quantity": "0.1", "amount": ""},
        {"kind": "dividend", "symbol": "VOLT"},
        {"kind": "buy", "symbol": "VOLT", "quantity": "1"},
        {"kind": "buy", "symbol": "VOLT", "quantity": "1", "price": "0", "amount": ""},
        {"kind": "swap_out", "symbol": "PEBL", "quantity": "1", "amount": ""},
        {"kind": "split", "symbol": "VOLT", "quantity": "0.125", "amount": ""},
        {"kind": "transfer_out", "symbol": "VOLT", "quantity": "1", "to_account": "Broker"},
        {"kind": "rebase", "amount": "", "to_account": "Elsewhere"},
        {"kind": "deposit", "amount": "0"},
    ],
)
def test_rows_that_say_enough_are_taken(read: Read, given: dict[str, str]) -> None:
    one_row(read(row(**given)))


def test_a_zero_beside_an_amount_is_a_field_that_is_not_used(read: Read) -> None:
    found = one_row(read(row(kind="dividend", symbol="VOLT", quantity="0", price="0")))
    assert (found.quantity, found.amount) == (None, Decimal(10))


def test_names_are_stripped_and_composed_and_kinds_are_lower_case(read: Read) -> None:
    found = one_row(
        read(row(account=" Cafe\u0301 ", kind="BUY", symbol=" brk.B ", quantity="1", currency="usd",
                 asset_type="Public-Stock"))
    )  # fmt: skip
    assert (found.account, found.kind, found.symbol) == ("Café", "buy", "brk.B")
    assert (found.currency, found.asset_type) == ("USD", "public-stock")


def test_the_guard_against_formulas_is_taken_off(read: Read) -> None:
    found = one_row(read(row(account="'=Bank", note="'@home", external_id="'-7")))
    assert (found.account, found.note, found.external_id) == ("=Bank", "@home", "-7")


def test_the_payload_is_the_row_as_written_with_unknown_columns(
    write: Write, reader: CofferCsv
) -> None:
    path = write(
        'Memo, DATE ,account,kind,amount,empty\n"say ""hi""\n\tthere é",2024-01-02, Bank ,deposit,'
        "10,\n"
    )
    (found,) = reader.read_activities(path, NoProgress())
    assert isinstance(found, ActivityRow)
    assert found.payload == (
        r'{"Memo":"say \"hi\"\n\tthere é"," DATE ":"2024-01-02","account":" Bank ",'
        r'"kind":"deposit","amount":"10"}'
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2024-01-02,VOLT,0,USD", "price: must be more than zero: '0'"),
        ("2024-01-02,VOLT,-1,USD", "price: must not be negative: '-1'"),
        ("2024-01-02,VOLT,,USD", "price: empty"),
        ("2024-01-02,,1,USD", "symbol: empty"),
        ("2024-01-02,VOLT,1,", "currency: empty"),
        ("2024-01-02,USD,1.1,USD", "price: one USD is one USD"),
        ("2024-01-02,VOLT,1", "too few fields: 3, the header has 4"),
        ("2024-01-02,VOLT,1,234,USD", "too many fields: 5, the header has 4"),
    ],
)
def test_a_price_says_what_is_wrong_with_it(
    write: Write, reader: CofferCsv, line: str, reason: str
) -> None:
    path = write(f"date,symbol,price,currency\n{line}\n2024-01-03,VOLT,2,USD\n")
    found = list(reader.read_prices(path, NoProgress()))
    assert isinstance(found[0], RowProblem)
    assert (found[0].line, found[0].reason[: len(reason)]) == (2, reason)
    assert isinstance(found[1], PriceRow)


def test_an_unknown_granularity_is_refused(write: Write, reader: CofferCsv) -> None:
    path = write("date,symbol,price,currency,granularity\n2024-01-02,VOLT,1,USD,weekly\n")
    (found,) = reader.read_prices(path, NoProgress())
    assert isinstance(found, RowProblem)
    assert found.reason == "granularity: not one of daily, intraday, tx-exact: 'weekly'"


def test_an_observation_without_a_balance_is_refused(write: Write, reader: CofferCsv) -> None:
    path = write("date,account,symbol,balance,limit\n2024-01-02,B,USD,,\n2024-01-02,B,USD,1,-1\n")
    found = list(reader.read_observations(path, NoProgress()))
    assert [one.reason for one in found if isinstance(one, RowProblem)] == [
        "balance: empty",
        "limit: must not be negative: '-1'",
    ]
