"""Calendar, currencies, coverage, inclusion, and what failures say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import Account, Holding
from app.domain.assets import AssetType
from app.domain.calendar import easter, is_market_day, market_days_between
from app.domain.coverage import Coverage, weakest
from app.domain.currencies import is_currency, minor_units
from app.domain.errors import (
    AmbiguousSymbolError,
    CofferError,
    ConservationError,
    DatabaseDamagedError,
    FileRefusedError,
    NotADateError,
    NotANumberError,
    RefusedError,
    UnknownNameError,
    VerificationError,
)
from app.domain.inclusion import is_counted, is_shown
from tests.builders import a_holding, an_account, an_asset


@pytest.mark.parametrize(
    "sunday",
    """1900-04-15 1913-03-23 1943-04-25 1954-04-18 1961-04-02 1981-04-19 2000-04-23 2008-03-23
    2011-04-24 2019-04-21 2024-03-31 2025-04-20 2038-04-25 2049-04-18 2076-04-19 2160-03-23
    2200-04-06""".split(),
)
def test_easter_falls_where_the_tables_put_it(sunday: str) -> None:
    on = date.fromisoformat(sunday)
    assert easter(on.year) == on


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    on = easter(year)
    assert on.isoweekday() == 7
    assert date(year, 3, 22) <= on <= date(year, 4, 25)


@pytest.mark.parametrize(
    "closed", ["2024-01-01", "2024-03-29", "2024-04-01", "2024-12-25", "2024-12-26", "2024-06-01"]
)
def test_markets_rest_at_weekends_and_on_the_common_holidays(closed: str) -> None:
    assert not is_market_day(date.fromisoformat(closed))


@pytest.mark.parametrize("open_day", ["2024-03-28", "2024-04-02", "2024-12-24", "2024-07-04"])
def test_markets_are_open_on_all_other_days(open_day: str) -> None:
    assert is_market_day(date.fromisoformat(open_day))


def test_market_days_count_after_the_first_day_up_to_and_with_the_last() -> None:
    friday, monday = date(2024, 6, 7), date(2024, 6, 10)
    assert market_days_between(friday, friday) == 0
    assert market_days_between(friday, monday - timedelta(1)) == 0
    assert market_days_between(friday, monday) == 1
    assert market_days_between(date(2024, 3, 28), date(2024, 4, 2)) == 1  # over Easter
    assert market_days_between(monday, friday) == 0
    assert market_days_between(date(1900, 1, 1), date(2200, 1, 1)) == 400  # enough is enough


ISO_LIST_ONE = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL
BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP
ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD
JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"""


@pytest.mark.parametrize("code", ISO_LIST_ONE.split())
def test_the_codes_of_iso_4217_are_currencies(code: str) -> None:
    assert is_currency(code)


@pytest.mark.parametrize("code", ["usd", "XAU", "XTS", "XXX", "BTC", "USDT", "", "US", "USDX"])
def test_metals_coins_and_other_spellings_are_no_currencies(code: str) -> None:
    assert not is_currency(code)


@pytest.mark.parametrize(
    ("code", "decimals"), [("USD", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("CLP", 0), ("?", 2)]
)
def test_amounts_are_shown_with_the_decimals_of_their_currency(code: str, decimals: int) -> None:
    assert minor_units(code) == decimals


F, E, P, U = Coverage.FULL, Coverage.ESTIMATED, Coverage.PARTIAL, Coverage.UNKNOWN


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ([], F),
        ([F, F], F),
        ([F, E], E),
        ([E, P], P),
        ([F, U], P),
        ([U, U], U),
        ([P, U], P),
        ([U], U),
    ],
)
def test_a_total_is_as_good_as_its_weakest_part(parts: list[Coverage], total: Coverage) -> None:
    assert weakest(parts) is total
    assert weakest(iter(reversed(parts))) is total


def test_coverage_is_spelled_in_lower_case() -> None:
    assert [one.code for one in Coverage] == ["unknown", "partial", "estimated", "full"]


def test_an_ordinary_holding_is_shown_and_counted() -> None:
    assert is_shown(an_account(), a_holding(), an_asset())
    assert is_counted(an_account(), a_holding(), an_asset())


def _marked(**marks: bool) -> list[tuple[Account, Holding]]:
    return [
        (replace(an_account(), **marks), a_holding()),  # type: ignore[arg-type]  # marks alone
        (an_account(), replace(a_holding(), **marks)),  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize("marks", [{"is_active": False}, {"is_hidden": True}])
def test_what_is_hidden_or_closed_is_neither_shown_nor_counted(marks: dict[str, bool]) -> None:
    for account, holding in _marked(**marks):
        assert not is_shown(account, holding, an_asset())
        assert not is_counted(account, holding, an_asset())


@pytest.mark.parametrize("marks", [{"is_excluded": True}, {"is_paper": True}])
def test_what_is_excluded_or_paper_is_shown_but_not_counted(marks: dict[str, bool]) -> None:
    for account, holding in _marked(**marks):
        assert is_shown(account, holding, an_asset())
        assert not is_counted(account, holding, an_asset())


@pytest.mark.parametrize("rule", [is_shown, is_counted])
def test_a_probable_scam_is_neither_shown_nor_counted(
    rule: Callable[..., bool],
) -> None:
    flagged = replace(a_holding(), is_scam=True)
    assert not rule(an_account(), flagged, an_asset())
    assert not rule(an_account(), a_holding(), replace(an_asset(), scam_probability=0.51))
    assert rule(an_account(), a_holding(), replace(an_asset(), scam_probability=0.5))


@pytest.mark.parametrize(
    ("failure", "says"),
    [
        (NotANumberError("x" * 99, "no number"), f"no number: {'x' * 40!r}"),
        (NotADateError("x", "no date"), "no date: 'x'"),
        (ConservationError("row 3", "unequal"), "row 3: unequal"),
        (UnknownNameError("account", "Bank"), "no account named 'Bank'"),
        (AmbiguousSymbolError("A", ("crypto", "fiat")), "several assets have the symbol 'A'"),
        (RefusedError("no", "do this"), "no; do this"),
        (RefusedError("no"), "no"),
        (FileRefusedError("a.csv", "no UTF-8"), "a.csv: no UTF-8"),
        (DatabaseDamagedError("a.db", "cut short", "restore"), "a.db: cut short; restore"),
        (VerificationError(["one", "two"]), "one; two"),
    ],
)
def test_a_foreseen_failure_says_what_and_why(failure: CofferError, says: str) -> None:
    assert str(failure).startswith(says)
    assert isinstance(failure, CofferError)


def test_only_a_fiat_asset_is_money() -> None:
    assert [an_asset(type=one).is_fiat for one in AssetType] == [
        one is AssetType.FIAT for one in AssetType
    ]
