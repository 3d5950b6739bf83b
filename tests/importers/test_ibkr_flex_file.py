"""Saved Flex statements: what the samples say, written down by reading them."""

from decimal import Decimal

import pytest

from app.domain.kinds import Kind
from app.providers.ibkr_flex import FACTS, IMPORTER
from tests.importers.kit import (
    document_of,
    grades_of,
    look_of,
    money_of,
    refusal_of,
    sample,
    samples,
)

# Of each file its rows: day, kind, units and symbol, money with its currency, the id.
FILES: dict[str, list[str]] = {
    "03": ["2022-12-05 interest 0.02 USD Xmytransactionidhere"],
    "05": [
        "2018-02-09 buy 7 MMM -1275.25 EUR T2029054512",
        "2020-07-29 buy 25 CDW -2870 USD T3004185992",
        "2018-03-15 dividend MMM 9.52 USD X8765764573",
        "2020-09-10 dividend CDW 9.5 USD X13713058125",
    ],
    "07": ["2019-10-30 buy 120 SGN -726 EUR T2592275115"],
    "09": ["2022-12-05 fee -2.4444 EUR X1526114213"],  # the trade was taken back, but for that
    "11": ["2019-12-13 buy 14 QID -350.175 USD"],
    "13": [],
    "15": [
        "2023-04-12 buy 23.342 009086587 -10004.95 EUR T129722031",
        "2023-04-04 deposit 10000 EUR",
        "2023-04-11 deposit 10000 EUR",
    ],
    "17": [
        "2023-03-02 fee -1.5 USD X457125101",
        "2023-03-02 fee -1.5 USD X457125105",
        "2023-03-02 fee -1.5 USD X457125110",
        "2023-03-02 tax -0.3 USD X457155534",
        "2023-03-02 tax -0.3 USD X457155535",
        "2023-03-02 tax -0.3 USD X457155536",
    ],
    "20": [
        "2023-01-23 buy 157 ARCC -2995.205 USD T486028469",
        "2022-10-28 tax EIT.UN 28.5 CAD X1453669036",
        "2022-10-28 tax EIT.UN -28.5 CAD X1453669038",
    ],
    "23": [
        "2020-05-11 sell 367 JMLP 405.4249 USD",
        "2020-02-17 tax JMLP 8.97 USD X12057009986",
        "2019-08-15 dividend JMLP 61.13 USD X11136056417",
    ],
}


def name_of(number: str) -> str:
    return f"testIBFlexStatementFile{number}.xml"


@pytest.mark.parametrize("number", FILES)
def test_what_a_sample_says(number: str) -> None:
    document = document_of(IMPORTER, sample("ibkr-flex", name_of(number)))
    found = []
    for one in document.entries:
        row = one.row
        parts = [str(row.on), row.kind]
        parts += [f"{row.quantity.normalize():f}"] if row.quantity is not None else []
        parts += [row.asset.symbol] if row.asset is not None else []
        parts += [f"{money_of(one).normalize():f}", row.currency]
        parts += [row.external_id] if row.external_id[0] in "TX" else []
        found.append(" ".join(parts))
    assert found == FILES[number]


def test_the_long_one() -> None:
    document = document_of(IMPORTER, sample("ibkr-flex", name_of("01")))
    kinds = ("buy", "fee", "interest", "interest_charge", "tax", "split")
    told: dict[str, list[str]] = {kind: [] for kind in kinds}
    for one in document.entries:
        told[one.row.kind].append(f"{money_of(one).normalize():f}")
    small = ["-232"] * 6
    assert told == {
        "buy": [
            "-1356.75", "-1628.1", "-271.35", "-232", "-464", *small, "-2574", "-27300",
            "-1390.8956",
        ],
        "fee": ["-10", "-9.49", "-9.18", "9.18"],
        "interest": ["1.23"],
        "interest_charge": ["-15.17"],
        "tax": ["-2.07"],
        "split": ["0"],
    }  # fmt: skip
    split = next(one.row for one in document.entries if one.row.kind == Kind.SPLIT)
    assert split.quantity == Decimal("0.04")
    # A tender of 12,000 units, out and in, and what was paid for them, are booked by hand.
    assert [one.field for one in document.problems] == [
        "CorporateActions 1", "CorporateActions 2", "CorporateActions 5",
    ]  # fmt: skip
    assert sum(document.passed.values()) == 15  # exchanges of money that trades tell as well


def test_what_the_cash_report_states() -> None:
    document = document_of(IMPORTER, sample("ibkr-flex", name_of("20")))
    assert [(one.currency, str(one.opening), str(one.closing)) for one in document.parts] == [
        ("AUD", "-0.00005528", "-0.00005528"),
        ("CAD", "1700.13195851", "4806.66195851"),
        ("EUR", "152.241642114", "152.241642114"),
        ("USD", "1473.251952", "1544.296952"),
    ]
    # Its dividends were taken out before it was made public: CAD and USD do not agree.
    assert grades_of(document) == ["balanced", "contradicted", "balanced", "contradicted"]
    assert len(document_of(IMPORTER, sample("ibkr-flex", name_of("17"))).balances) == 13


def test_what_cannot_be_booked_is_named() -> None:
    document = document_of(IMPORTER, sample("ibkr-flex", name_of("13")))
    assert "contract for difference" in document.problems[0].reason
    assert IMPORTER.format.id == FACTS.id  # so that a file and a connection tell one history


CASH = """<FlexQueryResponse queryName="q" type="AF"><FlexStatements count="1">
<FlexStatement accountId="U1" fromDate="20240101" toDate="20240131" whenGenerated="20240201;010101">
<CashReport><CashReportCurrency accountId="U1" currency="USD" startingCash="10" endingCash="14"
 accountTransfers="{moved}"/></CashReport>
<Trades/><CashTransactions><CashTransaction accountId="U1" currency="USD" dateTime="{day}"
 amount="4" type="Deposits/Withdrawals" levelOfDetail="DETAIL" transactionID="77"
 description="in"/></CashTransactions><CorporateActions/>
</FlexStatement></FlexStatements></FlexQueryResponse>"""


def test_balances_count_where_all_that_moved_is_told() -> None:
    told = CASH.format(moved="0", day="20240105")
    assert grades_of(document_of(IMPORTER, told)) == ["balanced"]
    without = CASH.format(moved="3", day="20240105")  # and no section Transfers
    document = document_of(IMPORTER, without)
    assert [(one.opening, one.closing) for one in document.parts] == [(None, None)]


def test_dates_that_can_be_read_in_two_ways_are_asked_for() -> None:
    content = CASH.format(moved="0", day="03/04/2024")
    asked = document_of(IMPORTER, content)
    assert [(one.key, one.is_open, one.about) for one in asked.guesses] == [
        ("date_order", True, "03/04/2024")
    ]
    assert str(document_of(IMPORTER, content, date_order="dmy").entries[0].row.on) == "2024-04-03"
    assert str(document_of(IMPORTER, content, date_order="mdy").entries[0].row.on) == "2024-03-04"
    assert refusal_of(IMPORTER, content, date_order="ymd").reason


def test_recognition_and_refusal() -> None:
    for name, content in samples("ibkr-flex").items():
        assert IMPORTER.recognise(look_of(content)) == 100, name
    for name, content in samples("camt").items():
        assert IMPORTER.recognise(look_of(content)) == 0, name
    assert refusal_of(IMPORTER, CASH[:300]).line >= 1
    assert "DTD" in refusal_of(IMPORTER, "<!DOCTYPE a []>" + CASH).reason
    assert refusal_of(IMPORTER, CASH.replace("AF", "TCF")).reason
