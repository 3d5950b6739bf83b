"""From a row to an execution: signs, fees, amounts, prices, options, ids."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import RefusedError
from app.domain.times import parse_moment
from app.domain.trading.execution_rows import RowReader
from app.domain.trading.executions import (
    Execution,
    ExecutionMap,
    Passed,
    content_of,
    header_digest,
    made_id,
    map_from_json,
    map_to_json,
    shown,
)

ROW = {"date": "2024-01-02", "side": "buy", "symbol": "AAPL", "quantity": "10", "price": "150.5"}


def read(own: dict[str, Any] | None = None, /, **fields: str) -> Execution | Passed:
    """Read one row whose columns are named for what they are."""
    row = {**ROW, **fields}
    settings = {"date_format": "ymd", "currency": "USD", **(own or {})}
    columns = tuple((name, name.rstrip("0123456789")) for name in row)
    mapping = ExecutionMap(columns, **settings)
    return RowReader(mapping, list(row)).read(2, list(row.values()))


def execution(own: dict[str, Any] | None = None, /, **fields: str) -> Execution:
    found = read(own, **fields)
    assert isinstance(found, Execution)
    return found


def test_a_plain_row() -> None:
    one = execution(fee="1", id="T1", note="first")
    assert shown(one) == "buy 10 AAPL at 150.5 USD, fee 1"
    assert (one.external_id, one.note, one.fee_symbol) == ("T1", "first", "")


@pytest.mark.parametrize(
    ("side", "quantity", "expected"),
    [("sell", "-10", "sell"), ("sell", "10", "sell"), ("buy", "10", "buy")],
)
def test_quantities_may_be_signed(side: str, quantity: str, expected: str) -> None:
    one = execution(side=side, quantity=quantity)
    assert (one.side, one.quantity) == (expected, 10)


def test_a_purchase_of_less_than_nothing_contradicts_itself() -> None:
    with pytest.raises(RefusedError, match="contradict"):
        read(quantity="-10")


def test_without_a_side_the_quantity_s_sign_tells() -> None:
    columns = {"date": "2024-01-02", "symbol": "A", "quantity": "-3", "price": "2"}
    mapping = ExecutionMap(tuple((name, name) for name in columns), date_format="ymd")
    found = RowReader(mapping, list(columns)).read(2, list(columns.values()))
    assert isinstance(found, Execution)
    assert (found.side, found.quantity) == ("sell", 3)


def test_or_the_amount_s_sign() -> None:
    columns = {"date": "2024-01-02", "symbol": "A", "quantity": "3", "amount": "-6"}
    mapping = ExecutionMap(
        tuple((name, name) for name in columns), date_format="ymd", sign_of="amount"
    )
    found = RowReader(mapping, list(columns)).read(2, list(columns.values()))
    assert isinstance(found, Execution)
    assert (found.side, found.price) == ("buy", 2)


def test_fees_of_several_columns_add_up() -> None:
    assert execution(fee1="1.50", fee2="0.02", fee3="").fee == Decimal("1.52")


@pytest.mark.parametrize(
    ("sign", "text", "fee"),
    [
        ("charged", "-1", "-1"),
        ("negative", "-1", "1"),
        ("negative", "0.2", "-0.2"),
        ("any", "-1", "1"),
    ],
)
def test_a_fee_below_zero_is_a_charge_or_a_rebate(sign: str, text: str, fee: str) -> None:
    assert execution({"fee_sign": sign}, fee=text).fee == Decimal(fee)


def test_a_fee_in_the_coin_itself() -> None:
    one = execution(symbol="BTC/USDT", quantity="1", fee="0.001BTC")
    assert (one.fee, one.fee_symbol) == (Decimal("0.001"), "BTC")
    assert execution(fee="1", fee_currency="USD").fee_symbol == ""
    with pytest.raises(RefusedError, match="partly"):
        read(fee1="1 EUR", fee2="1 CHF")


def test_the_price_follows_from_the_amount_where_there_is_none() -> None:
    gross = execution(price="", amount="1505")
    net = execution({"amount_is": "net"}, price="", amount="-1506", fee="1")
    sold = execution({"amount_is": "net"}, side="sell", price="", amount="1504", fee="1")
    assert [one.price for one in (gross, net, sold)] == [Decimal("150.5")] * 3
    assert net.amount == 1505


def test_a_rounded_amount_is_what_was_paid() -> None:
    one = execution(quantity="0.029053", price="49.96", amount="1.45")
    assert one.amount == Decimal("1.45")
    assert execution(price="150.5", amount="1400").amount is None  # something else is in it


def test_a_misread_number_is_seen_by_the_amount() -> None:
    with pytest.raises(RefusedError, match="price × quantity"):
        read(price="1505", amount="1505")


def test_pence_become_pounds() -> None:
    one = execution(price="496", currency="GBX", quantity="4")
    assert (one.price, one.subject.quote) == (Decimal("4.96"), "GBP")


def test_prices_of_options_are_a_share_s() -> None:
    unit = execution(symbol="AAPL260116C00150000", price="3.5", amount="700", quantity="2")
    whole = execution(
        {"option_price": "contract"}, symbol="AAPL260116C00150000", price="350", quantity="2"
    )
    assert (unit.price, unit.amount) == (Decimal("3.5"), 700)
    assert whole.price == Decimal("3.5")


def test_a_contract_may_be_sold_for_nothing_a_share_may_not() -> None:
    assert execution(symbol="AAPL260116C00150000", side="STC", price="0").price == 0
    with pytest.raises(RefusedError, match="gift"):
        read(price="0")


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"side": "Dividend"}, "Dividend"),
        ({"side": ""}, "no side"),
        ({"side": "Name Change", "price": ""}, "Name Change"),
        ({"status": "Cancelled"}, "Cancelled"),
        ({"side": "", "type": "DEPOSIT"}, "DEPOSIT"),
    ],
)
def test_rows_that_are_no_execution_are_passed_over(fields: dict[str, str], word: str) -> None:
    assert read(**fields) == Passed(2, word)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"side": "Frobnicate"}, "nobody knows"),
        ({"side": "Cancel buy"}, "takes an earlier execution back"),
        ({"quantity": "0"}, "quantity"),
        ({"quantity": "ten"}, "quantity: not a number"),
        ({"price": "=A1"}, "price: not a number"),
        ({"price": "-3"}, "below zero"),
        ({"date": "yesterday"}, "date"),
        ({"date": ""}, "date: empty"),
        ({"symbol": ""}, "no symbol"),
        ({"status": "Distributed"}, "status"),
        ({"id": "x" * 300}, "id: longer"),
    ],
)
def test_a_bad_row_is_refused_with_its_field(fields: dict[str, str], reason: str) -> None:
    with pytest.raises(RefusedError, match=reason):
        read(**fields)


def test_a_person_s_own_words_and_symbols() -> None:
    own = {"words": (("open position", "buy"),), "symbols": (("US0378331005", "AAPL"),)}
    one = execution(own, side="Open Position", symbol="", isin="US0378331005")
    assert shown(one) == "buy 10 AAPL at 150.5 USD"
    row = {**ROW, "account": "C"}
    mapping = ExecutionMap(
        tuple((name, name) for name in ROW),
        date_format="ymd",
        only=(("account", "A"), ("account", "B")),
    )
    assert RowReader(mapping, list(row)).read(2, list(row.values())) == Passed(2, "not chosen")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Koop 1 @ 33,9 USD", "buy 1 VICI at 33.9 USD"),
        ("Verkoop 500 @ 0,039 EUR", "sell 500 VICI at 0.039 EUR"),
        ("Compra 6 ISHARES MSCI A@49,785 EUR (IE00B4L5Y983)", "buy 6 VICI at 49.785 EUR"),
        ("Sell 4 AVIVA@496 GBX (GB00BPQY8M80)", "sell 4 VICI at 4.96 GBP"),
    ],
)
def test_a_sentence_says_it_all(text: str, said: str) -> None:
    columns = {"date": "2024-01-02", "details": text, "symbol": "VICI"}
    mapping = ExecutionMap(tuple((name, name) for name in columns), date_format="ymd", decimal=",")
    found = RowReader(mapping, list(columns)).read(2, list(columns.values()))
    assert isinstance(found, Execution)
    assert shown(found) == said


def test_what_closes_comes_after_what_opens_at_the_same_second() -> None:
    second = parse_moment("2024-01-02T10:00:00Z")[0]
    at = {"date": "2024-01-02 10:00:00"}
    bought, sold = execution(**at), execution(side="sell", **at)
    assert (bought.at_us, sold.at_us) == (second, second + 1)
    assert execution(side="STO", **at).at_us == second
    assert execution(side="Buy to cover", **at).at_us == second + 1
    assert execution(side="sell", date="2024-01-02 10:00:00.5").at_us == second + 500_000


def test_a_made_id_follows_from_the_content_alone() -> None:
    one = execution(fee="1")
    same = execution({"decimal": ",", "zone": "Asia/Tokyo"}, price="150,50", quantity="10,0")
    assert content_of(one) == content_of(same)
    assert made_id(one, 1) == made_id(same, 1) != made_id(one, 2)
    timed = {"date": "2024-01-02 10:00:00"}
    assert made_id(execution({"zone": "Asia/Tokyo"}, **timed), 1) == made_id(execution(**timed), 1)
    assert made_id(execution(price="150.51"), 1) != made_id(one, 1)


def test_ids_that_count_in_each_market_apart() -> None:
    assert execution({"id_scope": "instrument"}, id="7").external_id == "7@AAPL"


def test_a_mapping_is_the_same_after_json() -> None:
    mapping = ExecutionMap(
        (("Datum", "date"), ("Kosten", "fee"), ("Courtage", "fee")),
        "dmy", "Europe/Berlin", ",", "EUR", words=(("Kauf!", "buy"),), only=(("Konto", "1"),),
    )  # fmt: skip
    assert map_from_json(map_to_json(mapping)) == mapping
    short = map_from_json('{"columns": {"Datum": "date"}}')
    assert short == ExecutionMap((("Datum", "date"),))


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "{", '{"columns": 1}', '{"columns": {"a": "b"}}', '{"columns": [["a"]]}',
        '{"columns": {"a": "date", "b": "date"}}', '{"columns": {}, "nonsense": ""}',
        '{"columns": {}, "decimal": ";"}', '{"columns": {}, "zone": 1}',
        '{"columns": {}, "words": {"a": "maybe"}}', "[" * 5000,
        '{"columns": "' + "x" * 30_000 + '"}',
    ],
)  # fmt: skip
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        map_from_json(text)


def test_a_mapping_for_another_file_is_refused() -> None:
    mapping = ExecutionMap(tuple((name, name) for name in ROW), date_format="ymd")
    with pytest.raises(RefusedError, match="no column"):
        RowReader(mapping, ["date", "side"])
    with pytest.raises(RefusedError, match="day or month"):
        RowReader(replace(mapping, date_format=""), list(ROW))
    with pytest.raises(RefusedError, match="points and commas"):
        RowReader(replace(mapping, decimal=""), list(ROW))
    with pytest.raises(RefusedError, match="price"):
        RowReader(mapping.with_column("price", ""), list(ROW))


def test_a_column_is_taken_for_one_thing() -> None:
    mapping = ExecutionMap((("a", "date"), ("b", "fee"), ("c", "fee")))
    assert mapping.with_column("d", "date").column("date") == "d"
    assert mapping.with_column("d", "fee").all_of("fee") == ("b", "c", "d")
    assert header_digest([" A ", "b"]) == header_digest(["a", "B"]) != header_digest(["b", "a"])
