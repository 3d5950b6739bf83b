"""Exports of Ghostfolio and Wealthfolio, written by hand in the programs' shapes."""

import json
from decimal import Decimal
from typing import Any

from app.ports.importers import SURE
from app.providers.ghostfolio_file import IMPORTER as GHOSTFOLIO
from app.providers.wealthfolio_file import IMPORTER as WEALTHFOLIO
from tests.importers.kit import document_of, recognised, refusal_of, rows_of
from tests.importers.mutations import attack

D = Decimal


def activity(word: str, **more: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "accountId": "a1",
        "comment": None,
        "fee": 0,
        "quantity": 2,
        "type": word,
        "unitPrice": 10.5,
        "currency": "USD",
        "dataSource": "YAHOO",
        "date": "2023-05-02T00:00:00.000Z",
        "symbol": "MSFT",
    }
    return usual | more


EXPORT: dict[str, Any] = {
    "meta": {"date": "2024-01-01T00:00:00.000Z", "version": "2.0.0"},
    "platforms": [{"id": "p", "name": "Some Broker"}],
    "accounts": [
        {
            "id": "a1",
            "name": "Depot",
            "currency": "USD",
            "platformId": "p",
            "balances": [{"date": "2023-12-31T00:00:00.000Z", "value": 100.25}],
        }
    ],
    "assetProfiles": [
        {"symbol": "X1", "dataSource": "MANUAL", "name": "Flat", "currency": "USD",
         "marketData": [{"date": "2023-06-01", "marketPrice": 5.5}]},
        {"symbol": "BTCUSD", "dataSource": "YAHOO", "assetSubClass": "CRYPTOCURRENCY",
         "currency": "USD"},
    ],
    "activities": [
        activity("BUY", fee=1, id="i1"),
        activity("SELL", unitPrice=12),
        activity("DIVIDEND", unitPrice=0.62, quantity=5),
        activity("INTEREST", quantity=1, unitPrice=3),
        activity("FEE", fee=49, quantity=0, unitPrice=0, symbol="X1", dataSource="MANUAL"),
        activity("BUY", symbol="BTCUSD", quantity=1e-7, unitPrice=30000),
        activity("BUY", currency="GBp", unitPrice=250, symbol="VOD.L"),
        activity("BUY", date="2050-06-06T00:00:00.000Z"),
        activity("LIABILITY"),
        activity("BUY", date="2023-02-30"),
    ],
}  # fmt: skip


def test_ghostfolio_gives_activities_balances_and_prices() -> None:
    content = json.dumps(EXPORT)
    assert recognised(content)[0] == ("ghostfolio", SURE)
    document = document_of(GHOSTFOLIO, content)
    assert rows_of(document) == [
        ("2023-05-02", "buy", D("-22.0")),
        ("2023-05-02", "sell", D("24")),
        ("2023-05-02", "dividend", D("3.10")),
        ("2023-05-02", "interest", D(3)),
        ("2023-05-02", "fee", D(-49)),
        ("2023-05-02", "buy", D("-0.003")),
        ("2023-05-02", "buy", D("-5")),
    ]
    first, coin, pence = (document.entries[place].row for place in (0, 5, 6))
    assert first.external_id == "i1"
    assert coin.asset is not None
    assert (coin.asset.symbol, coin.asset.type, coin.quantity) == ("BTC", "crypto", D("1E-7"))
    assert (pence.currency, pence.price) == ("GBP", D("2.5"))
    assert [(one.line, one.field) for one in document.problems] == [(9, "type"), (10, "date")]
    assert document.passed == {"drafts": 1}
    (account,) = document.accounts
    assert (account.name, account.institution, account.tracks_cash) == (
        "Depot",
        "Some Broker",
        False,
    )
    assert document.balances[0].balance == D("100.25")
    assert [(one.asset.symbol, one.value) for one in document.prices] == [("Flat", D("5.5"))]


def row(word: str, **more: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "id": word,
        "accountId": "a1",
        "assetId": "MSFT",
        "activityType": word,
        "date": "2023-05-02T10:30:00+00:00",
        "quantity": "2",
        "unitPrice": "10.5",
        "currency": "USD",
        "fee": "0",
        "amount": None,
        "isDraft": False,
        "comment": 'a "word", and a comma',
        "accountName": "Depot",
        "accountCurrency": "USD",
        "assetSymbol": "MSFT",
    }
    return usual | more


ROWS = [
    row("BUY", fee="1"),
    row("SELL", unitPrice="12"),
    row("DIVIDEND", amount="3.10"),
    row("DEPOSIT", assetSymbol="$CASH-USD", amount="100"),
    row("WITHDRAWAL", assetSymbol="$CASH-USD", quantity="1", unitPrice="7"),
    row("FEE", assetSymbol="$CASH-USD", fee="4", quantity="0"),
    row("SPLIT", amount="2", quantity="0", unitPrice="0"),
    row("TRANSFER_IN", quantity="3"),
    row("BUY", isDraft=True),
    row("GIFT"),
]
EXPECTED = [
    ("2023-05-02", "buy", D("-22.0")),
    ("2023-05-02", "sell", D(24)),
    ("2023-05-02", "dividend", D("3.10")),
    ("2023-05-02", "deposit", D(100)),
    ("2023-05-02", "withdraw", D(-7)),
    ("2023-05-02", "fee", D(-4)),
    ("2023-05-02", "split", D(0)),
    ("2023-05-02", "transfer_in", D(0)),
]


def table(rows: list[dict[str, object]]) -> str:
    """Write rows as the program does: strings as JSON, nothing for null."""
    lines: list[list[object]] = [[*rows[0]], *([*one.values()] for one in rows)]
    return "\n".join(",".join(cell(one) for one in line) for line in lines)


def cell(value: object) -> str:
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, str | bool) else str(value)


def test_wealthfolio_gives_the_same_from_json_and_csv() -> None:
    for content in (json.dumps(ROWS), table(ROWS)):
        assert recognised(content)[0] == ("wealthfolio", SURE)
        document = document_of(WEALTHFOLIO, content)
        assert rows_of(document) == EXPECTED
        assert document.entries[0].row.note == 'a "word", and a comma'
        assert document.entries[0].row.has_time
        assert document.entries[6].row.quantity == 2
        assert [one.line for one in document.problems] == [10]
        assert document.passed == {"drafts": 1}
        assert [one.name for one in document.accounts] == ["Depot"]


def test_what_is_no_export_is_refused() -> None:
    deep = "[" * 5_000 + "]" * 5_000
    for importer in (GHOSTFOLIO, WEALTHFOLIO):
        for content in ("{", "[NaN]", '{"a": 1, "a": 2}', deep, '"a\n'):
            assert refusal_of(importer, content).reason
    assert "activities" in refusal_of(GHOSTFOLIO, "{}").reason


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    read, refused = attack(GHOSTFOLIO, {"export": json.dumps(EXPORT, indent=1).encode()}, 150)
    assert read
    assert refused
    files = {"json": json.dumps(ROWS, indent=1).encode(), "csv": table(ROWS).encode()}
    read, refused = attack(WEALTHFOLIO, files, 150)
    assert read
    assert refused
