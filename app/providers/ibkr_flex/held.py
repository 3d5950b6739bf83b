"""Accounts and balances of Flex: OpenPositions and CashReport, at the end of their day."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, Snapshot
from app.providers.ibkr_flex.document import FlexRow, Part
from app.providers.ibkr_flex.rows import Reading, currency_of
from app.providers.ibkr_flex.times import end_of
from app.providers.reading import BadAnswer, Row

INSTITUTION = "Interactive Brokers"
_SUBTYPES = (("roth", "roth_ira"), ("ira", "ira"), ("401", "401k"))
_SUMMARY = "BASE_SUMMARY"


def account_of(own: str, row: Row | None) -> RemoteAccount:
    """Return an account, by its AccountInformation where the query has it.

    Raises:
        BadAnswer: an attribute that cannot be read.
    """
    if row is None:
        return RemoteAccount(
            own,
            f"{INSTITUTION} {own}",
            mask=own[-4:],
            institution=INSTITUTION,
            allows_short=True,
        )
    kind = f"{row.maybe_text('accountType')} {row.maybe_text('customerType')}".lower()
    subtype = next((code for word, code in _SUBTYPES if word in kind.split("-")[0].split()), "")
    alias = row.maybe_text("acctAlias")
    currency = row.maybe_text("currency")
    return RemoteAccount(
        own,
        alias or f"{INSTITUTION} {own}",
        subtype=subtype or "brokerage",
        currency=currency if is_currency(currency) else "",
        mask=own[-4:],
        official_name=own,
        institution=INSTITUTION,
        allows_short=True,
        note="closed" if row.maybe_text("dateClosed") else "",
    )


def snapshots_of(
    parts: Sequence[Part], reading: Reading, account_ids: Sequence[str]
) -> Iterator[Snapshot]:
    """Give the balances of each account."""
    for own in account_ids:
        problems: list[str] = []
        balances: list[RemoteBalance] = []
        for name, read in (("OpenPositions", _positions), ("CashReport", _cash)):
            having = [part for part in parts if name in part.sections]
            about = _newest([part for part in having if _is_about(part, own)], reading)
            if not about:
                problems.append(f"the query has no section {name} of this account")
            for part in about:
                rows = [one for one in part.of(name) if one.account_id == own]
                balances += read(part, rows, reading, problems)
        yield _snapshot(own, balances, problems)


def _snapshot(own: str, balances: list[RemoteBalance], problems: list[str]) -> Snapshot:
    """Return a snapshot. An asset told twice is told by the newest; two at once are a problem."""
    newest: dict[RemoteAsset, RemoteBalance] = {}
    for one in balances:
        before = newest.get(one.asset)
        if before is not None and before.at_us == one.at_us and before != one:
            problems.append(f"{one.asset.symbol} is told twice")
        if before is None or one.at_us >= before.at_us:
            newest[one.asset] = one
    return Snapshot(own, tuple(newest.values()), not problems, tuple(dict.fromkeys(problems)))


def _is_about(part: Part, own: str) -> bool:
    return part.account_id == own or any(one.account_id == own for one in part.rows)


def _newest(parts: Sequence[Part], reading: Reading) -> list[Part]:
    """Return the parts with the last day: what an older one alone names is not held any more."""
    days = [reading.dates.maybe(part.attributes, "toDate") for part in parts]
    last = max((one.on for one in days if one is not None), default=None)
    return [part for part, one in zip(parts, days, strict=True) if one is None or one.on == last]


def _positions(
    part: Part, rows: Sequence[FlexRow], reading: Reading, problems: list[str]
) -> Iterator[RemoteBalance]:
    if rows and all(one.level == "LOT" for one in rows):
        problems.append("OpenPositions tells lots alone: let the query tell Summary")
    for one in rows:
        if one.level not in ("", "SUMMARY"):
            continue
        row = one.row
        try:
            reading.columns.check(one)
            price = row.maybe_number("markPrice")
            multiplier = reading.assets.multiplier(row)
            is_bond = row.text("assetCategory") in ("BOND", "BILL")
            cost = row.maybe_number("costBasisMoney")
            at_us = end_of(_day(part, row, reading, "reportDate"))
            yield RemoteBalance(
                one.account_id,
                reading.assets.of(row),
                row.number("position"),
                at_us,
                price=None if price is None else price * multiplier / (100 if is_bond else 1),
                currency=currency_of(row),
                cost=cost,
            )
        except BadAnswer as error:
            problems.append(str(error))


def _cash(
    part: Part, rows: Sequence[FlexRow], reading: Reading, problems: list[str]
) -> Iterator[RemoteBalance]:
    own = [one for one in rows if one.row.maybe_text("currency") != _SUMMARY]
    if rows and not own:
        problems.append("CashReport tells the base currency alone: let it break down by currency")
    for one in own:
        row = one.row
        try:
            reading.columns.check(one)
            code = currency_of(row)
            yield RemoteBalance(
                one.account_id,
                RemoteAsset(code, AssetType.FIAT),
                row.number("endingCash"),
                end_of(_day(part, row, reading, "toDate")),
                row.maybe_number("endingSettledCash"),
            )
        except BadAnswer as error:
            problems.append(str(error))


def _day(part: Part, row: Row, reading: Reading, name: str) -> date:
    found = reading.dates.maybe(row, name) or reading.dates.maybe(part.attributes, "toDate")
    if found is None:
        raise BadAnswer(f"{row.where}.{name}", "missing")
    return found.on
