"""Reads legs and observations as the engines need them: fast, in order, only those in effect."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from app.db.bulk import Row, id_list, id_value, number, pages, without_collections
from app.db.effect import dead_of, undone_batches, until
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.ledger import KnownLeg, LegRecord
from app.domain.observations import Observation
from app.domain.times import from_us

# Legs are found by holding and source: of a source alone, the whole ledger would be read.
EVERY_HOLDING = "leg.holding_id IN (SELECT id FROM holding)"
LEG_NUMBERS = ("quantity", "unit_price", "amount", "fee", "counter_quantity")


def legs(
    connection: Connection,
    until_us: int | None,
    known_on: datetime | None,
    asset_ids: Iterable[AssetId] | None,
    account_ids: Iterable[AccountId] | None,
    kinds: Iterable[str] | None = None,
    source: str | None = None,
    first_us: int | None = None,
    entry_ids: Iterable[int] | None = None,
) -> list[LegRecord]:
    """Return the legs in effect in order of (at_us, entry id, leg id); those of entries as well."""
    holdings = {
        row[0]: (row[1], row[2])
        for row in connection.exec_driver_sql("SELECT id, account_id, asset_id FROM holding")
    }
    conditions, parameters = _chosen(connection, holdings, asset_ids, account_ids)
    if until_us is not None:
        conditions.append("entry.at_us <= :until")
        parameters["until"] = until_us
    if first_us is not None:
        conditions.append("entry.at_us >= :first")
        parameters["first"] = first_us
    if entry_ids is not None:
        conditions.append(f"entry.id IN {id_list(connection, 'entries')}")
        parameters["entries"] = id_value(connection, entry_ids)
    if kinds is not None:
        names = {f"kind_{place}": str(kind) for place, kind in enumerate(sorted(set(kinds)))}
        chosen = ", ".join(f":{name}" for name in names) or "NULL"  # of no kind at all: none
        conditions.append(f"leg.kind IN ({chosen})")
        parameters |= names
    if source is not None:
        if account_ids is None and asset_ids is None:
            conditions.append(EVERY_HOLDING)
        conditions.append("leg.source = :source")
        parameters["source"] = source
    if known_on is not None:
        conditions.append("entry.batch_id IN (SELECT id FROM batch WHERE recorded_at <= :known)")
        parameters["known"] = until(known_on)
    numbers = {name: number(connection, f"leg.{name}") for name in LEG_NUMBERS}
    sql = (
        f"SELECT leg.id, entry.id, leg.holding_id, entry.at_us, entry.on_date, leg.kind, "
        f"{numbers['quantity']}, {numbers['unit_price']}, leg.quote_id, {numbers['amount']}, "
        f"{numbers['fee']}, leg.fee_asset_id, leg.counter_asset_id, {numbers['counter_quantity']} "
        f"FROM entry JOIN leg ON leg.entry_id = entry.id "
        f"{'WHERE ' + ' AND '.join(conditions) if conditions else ''} "
        f"ORDER BY entry.at_us, entry.id, leg.id"
    )
    dead = dead_of(connection, until(known_on)) if entry_ids is None else set()
    found: list[LegRecord] = []
    days: dict[Any, int] = {}
    try:
        with without_collections():
            for rows in pages(connection, sql, parameters):
                _take(rows, dead, holdings, days, found)
    except (ArithmeticError, ValueError, TypeError, KeyError) as error:
        place = str(connection.get_execution_options().get("place", ""))
        raise DatabaseDamagedError(
            place, "a row of the ledger cannot be read", "verify names it"
        ) from error
    return found


def _take(
    rows: Sequence[Row],
    dead: set[Any],
    holdings: dict[int, tuple[int, int]],
    days: dict[Any, int],
    found: list[LegRecord],
) -> None:
    """Turn rows into records. All in one loop: it runs once for every row of the ledger."""
    new, exact = tuple.__new__, Decimal
    for (
        leg, entry, holding, at_us, on, kind, quantity, price, quote, amount, fee, fee_asset,
        counter, counter_quantity,
    ) in rows:  # fmt: skip
        if entry in dead:
            continue
        day = days.get(on)
        if day is None:
            day = days[on] = ordinal(on)
        account, asset = holdings[holding]
        found.append(
            new(
                LegRecord,
                (
                    leg, entry, holding, account, asset, at_us, day, kind, exact(quantity),
                    None if price is None else exact(price),
                    quote,
                    None if amount is None else exact(amount),
                    None if fee is None else exact(fee),
                    fee_asset,
                    counter,
                    None if counter_quantity is None else exact(counter_quantity),
                ),
            )
        )  # fmt: skip


def ordinal(on: date | str) -> int:
    """Return the proleptic ordinal of a stored day: a date from PostgreSQL, text from SQLite."""
    return (date.fromisoformat(on) if isinstance(on, str) else on).toordinal()


def _chosen(
    connection: Connection,
    holdings: dict[int, tuple[int, int]],
    asset_ids: Iterable[AssetId] | None,
    account_ids: Iterable[AccountId] | None,
) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    parameters: dict[str, Any] = {}
    if asset_ids is not None:
        assets = set(asset_ids)
        of_assets = [own for own, (_, asset) in holdings.items() if asset in assets]
        conditions.append(
            f"(leg.holding_id IN {id_list(connection, 'of_assets')} "
            f"OR leg.counter_asset_id IN {id_list(connection, 'assets')})"
        )
        parameters["of_assets"] = id_value(connection, of_assets)
        parameters["assets"] = id_value(connection, assets)
    if account_ids is not None:
        accounts = set(account_ids)
        of_accounts = [own for own, (account, _) in holdings.items() if account in accounts]
        conditions.append(f"leg.holding_id IN {id_list(connection, 'of_accounts')}")
        parameters["of_accounts"] = id_value(connection, of_accounts)
    return conditions, parameters


def known(
    connection: Connection, source: str, account_ids: Iterable[AccountId] | None = None
) -> dict[tuple[HoldingId, str], KnownLeg]:
    """Return what is stored of a source, by (holding, external id): in effect, or the newest.

    The revision is the highest there is, whichever it tells of.
    """
    chosen, parameters = EVERY_HOLDING, dict[str, Any](source=source)
    if account_ids is not None:
        accounts = id_list(connection, "accounts")
        chosen = f"leg.holding_id IN (SELECT id FROM holding WHERE account_id IN {accounts})"
        parameters["accounts"] = id_value(connection, account_ids)
    dead = dead_of(connection)
    undone = {
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT void.voids_entry_id, void.id FROM entry AS void "
            "JOIN batch ON batch.id = void.batch_id "
            "WHERE void.voids_entry_id IS NOT NULL AND batch.origin = 'undo'"
        )
        if row[1] not in dead
    }
    sql = (
        "SELECT leg.holding_id, leg.external_id, leg.entry_id, entry.fingerprint, leg.revision "
        "FROM leg JOIN entry ON entry.id = leg.entry_id "
        f"WHERE {chosen} AND leg.source = :source ORDER BY leg.id"
    )
    found: dict[tuple[HoldingId, str], KnownLeg] = {}
    last: KnownLeg | None = None
    with without_collections():
        for rows in pages(connection, sql, parameters):
            for holding, external_id, entry, fingerprint, revision in rows:
                if last is None or last.entry_id != entry or last.revision != revision:
                    is_undone, is_void = entry in undone, entry in dead
                    last = KnownLeg(entry, fingerprint, revision, is_undone, is_void)
                key = (holding, external_id)
                before = found.get(key)
                if before is not None and last.is_void and not before.is_void:
                    # What had taken its place was taken back: it is in effect again.
                    newest = max(before.revision, revision)
                    found[key] = replace(before, revision=newest)
                elif before is None or before.revision <= revision:
                    found[key] = last
    merged = stand_ins(connection)
    if merged:  # what was known of a holding is known of the one that took its entries over
        for (holding, external_id), leg in list(found.items()):
            if holding in merged:
                found.setdefault((merged[holding], external_id), leg)
    return found


def stand_ins(connection: Connection) -> dict[HoldingId, HoldingId]:
    """Return the holding to which each one's entries went as its asset was merged with another."""
    into: dict[int, int] = {
        row[0]: row[1]
        for row in connection.exec_driver_sql(
            "SELECT from_id, into_id FROM asset_merge WHERE undone_us IS NULL ORDER BY id"
        )
    }
    if not into:
        return {}
    rows = connection.exec_driver_sql("SELECT id, account_id, asset_id FROM holding").fetchall()
    by_place = {(row[1], row[2]): HoldingId(row[0]) for row in rows}
    found: dict[HoldingId, HoldingId] = {}
    for holding, account, asset in rows:
        survivor = asset
        while survivor in into:
            survivor = into[survivor]
        if survivor != asset and (account, survivor) in by_place:
            found[HoldingId(holding)] = by_place[account, survivor]
    return found


def observations(
    connection: Connection,
    known_on: datetime | None,
    holding_ids: Iterable[HoldingId] | None,
) -> list[Observation]:
    """Return the observations in effect, ordered by (at_us, id).

    Of several by one source for one holding and time, the one recorded last is in effect.
    """
    known_us = until(known_on)
    parameters: dict[str, Any] = {
        "known": known_us,
        "undone": id_value(connection, undone_batches(connection, known_us)),
    }
    chosen = ""
    if holding_ids is not None:
        chosen = f"AND holding_id IN {id_list(connection, 'ids')}"
        parameters["ids"] = id_value(connection, holding_ids)
    balance, available, limit = (
        number(connection, name) for name in ("balance", "available", "credit_limit")
    )
    sql = (
        f"SELECT id, holding_id, at_us, {balance}, source, {available}, {limit}, recorded_at "
        f"FROM observation WHERE recorded_at <= :known {chosen} "
        f"AND NOT EXISTS (SELECT 1 FROM observation_void AS void JOIN batch "
        f"ON batch.id = void.batch_id WHERE void.observation_id = observation.id "
        f"AND batch.recorded_at <= :known "
        f"AND void.batch_id NOT IN {id_list(connection, 'undone')}) ORDER BY id"
    )
    latest: dict[tuple[int, int, str], Any] = {}
    for rows in pages(connection, sql, parameters):
        for row in rows:
            latest[row[1], row[2], row[4]] = row
    try:
        return [
            Observation(
                row[0], row[1], row[2], Decimal(row[3]), row[4],
                None if row[5] is None else Decimal(row[5]),
                None if row[6] is None else Decimal(row[6]),
                from_us(row[7]),
            )
            for row in sorted(latest.values(), key=lambda row: (row[2], row[0]))
        ]  # fmt: skip
    except (ArithmeticError, ValueError, TypeError) as error:
        place = str(connection.get_execution_options().get("place", ""))
        raise DatabaseDamagedError(
            place, "an observation cannot be read", "verify names it"
        ) from error
