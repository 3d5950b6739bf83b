"""Small questions about the ledger that services ask beside its legs."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value
from app.db.effect import dead_of
from app.db.legs import ordinal
from app.domain.ids import AssetId, EntryId, HoldingId, LegId


def last_days(connection: Connection) -> dict[HoldingId, date]:
    """Return the day of each holding's newest leg."""
    rows = connection.execute(
        text(
            # Added to nothing, it has no index: in that order each leg is looked up by itself.
            "SELECT one.holding_id, MAX(one.on_date) FROM "
            "(SELECT leg.holding_id + 0 AS holding_id, entry.on_date FROM leg "
            "JOIN entry ON entry.id = leg.entry_id) AS one GROUP BY one.holding_id"
        )
    )
    return {HoldingId(row[0]): date.fromordinal(ordinal(row[1])) for row in rows}


def assets_of(connection: Connection, entry_ids: Sequence[EntryId]) -> set[AssetId]:
    """Return the assets of the legs of entries, and of the entries that they void, in turn."""
    found: set[AssetId] = set()
    waiting = set(entry_ids)
    seen: set[EntryId] = set()
    while waiting:
        seen |= waiting
        values = {"ids": id_value(connection, waiting)}
        chosen = id_list(connection, "ids")
        for row in connection.execute(
            text(
                "SELECT DISTINCT holding.asset_id, leg.counter_asset_id FROM leg "
                "JOIN holding ON holding.id = leg.holding_id "
                f"WHERE leg.entry_id IN {chosen}"
            ),
            values,
        ):
            found |= {AssetId(one) for one in row if one is not None}
        named = connection.execute(
            text(
                "SELECT voids_entry_id FROM entry "
                f"WHERE voids_entry_id IS NOT NULL AND id IN {chosen}"
            ),
            values,
        )
        waiting = {EntryId(row[0]) for row in named} - seen
    return found


def with_voided(connection: Connection, entry_ids: Iterable[EntryId]) -> set[EntryId]:
    """Return entries, those that they void, and those that these void, in turn."""
    seen: set[EntryId] = set()
    waiting = set(entry_ids)
    while waiting:
        seen |= waiting
        sql = f"SELECT voids_entry_id FROM entry WHERE id IN {id_list(connection, 'ids')}"
        rows = connection.execute(text(sql), {"ids": id_value(connection, waiting)})
        waiting = {EntryId(row[0]) for row in rows if row[0] is not None} - seen
    return seen


def holdings_of_legs(connection: Connection, leg_ids: Iterable[LegId]) -> dict[LegId, HoldingId]:
    """Return leg → holding."""
    ids = list(leg_ids)
    if not ids:
        return {}
    sql = f"SELECT id, holding_id FROM leg WHERE id IN {id_list(connection, 'ids')}"
    rows = connection.execute(text(sql), {"ids": id_value(connection, ids)})
    return {LegId(row[0]): HoldingId(row[1]) for row in rows}


def linked_entries(connection: Connection, entry_ids: Iterable[EntryId]) -> set[EntryId]:
    """Return the entries of which a leg is linked to one of these."""
    chosen = id_list(connection, "ids")
    values = {"ids": id_value(connection, entry_ids)}
    found: set[EntryId] = set()
    for near, far in (("out_leg_id", "in_leg_id"), ("in_leg_id", "out_leg_id")):
        sql = (
            "SELECT theirs.entry_id FROM leg AS ours "
            f"JOIN link ON link.{near} = ours.id AND link.removed_at IS NULL "
            f"JOIN leg AS theirs ON theirs.id = link.{far} WHERE ours.entry_id IN {chosen}"
        )
        found |= {EntryId(row[0]) for row in connection.execute(text(sql), values)}
    return found


def has_any(connection: Connection) -> bool:
    """Tell whether there is any entry or observation."""
    sql = "SELECT EXISTS (SELECT 1 FROM entry) OR EXISTS (SELECT 1 FROM observation)"
    return bool(connection.exec_driver_sql(sql).scalar_one())


def first_us(connection: Connection) -> int | None:
    """Return the time of the earliest leg or observation in effect; `None`: there is none."""
    sql = "SELECT MIN(first_leg_at), MIN(first_observation_at) FROM coverage"
    row = connection.exec_driver_sql(sql).one()
    return min((one for one in row if one is not None), default=None)


def first_times(connection: Connection) -> dict[HoldingId, int]:
    """Return the time of each holding's earliest leg or observation in effect."""
    rows = connection.exec_driver_sql(
        "SELECT holding_id, first_leg_at, first_observation_at FROM coverage "
        "WHERE first_leg_at IS NOT NULL OR first_observation_at IS NOT NULL"
    )
    return {HoldingId(row[0]): min(one for one in row[1:] if one is not None) for row in rows}


def moves_of(connection: Connection, leg_ids: Iterable[LegId]) -> dict[LegId, LegId]:
    """Return out leg → in leg of the links in effect that name one of these legs."""
    values = {"ids": id_value(connection, leg_ids)}
    chosen = id_list(connection, "ids")
    dead = dead_of(connection)
    found: dict[LegId, LegId] = {}
    for near in ("out_leg_id", "in_leg_id"):
        sql = (
            "SELECT link.out_leg_id, link.in_leg_id, going.entry_id, coming.entry_id FROM link "
            "JOIN leg AS going ON going.id = link.out_leg_id "
            "JOIN leg AS coming ON coming.id = link.in_leg_id "
            f"WHERE link.removed_at IS NULL AND link.{near} IN {chosen} ORDER BY link.id"
        )
        for out, into, going, coming in connection.execute(text(sql), values):
            if going not in dead and coming not in dead:
                found[LegId(out)] = LegId(into)
    return found


def is_plain(connection: Connection, entry_ids: Iterable[EntryId]) -> bool:
    """Tell whether each of some new entries voids nothing, or one that was in effect."""
    values = {"ids": id_value(connection, entry_ids)}
    chosen = id_list(connection, "ids")
    sql = (
        "SELECT COUNT(*) FROM entry JOIN entry AS voided ON voided.id = entry.voids_entry_id "
        f"WHERE entry.id IN {chosen} AND (voided.voids_entry_id IS NOT NULL OR "
        "(SELECT COUNT(*) FROM entry AS other WHERE other.voids_entry_id = voided.id) > 1)"
    )
    return not connection.execute(text(sql), values).scalar_one()


def is_observed(connection: Connection, holding_id: HoldingId) -> bool:
    """Tell whether balances of a holding were observed, in effect or not."""
    sql = "SELECT EXISTS (SELECT 1 FROM observation WHERE holding_id = :id)"
    return bool(connection.execute(text(sql), {"id": holding_id}).scalar_one())


def is_named_as_payer(connection: Connection, asset_id: AssetId) -> bool:
    """Tell whether any leg names an asset as its other side."""
    sql = "SELECT EXISTS (SELECT 1 FROM leg WHERE counter_asset_id = :id)"
    return bool(connection.execute(text(sql), {"id": asset_id}).scalar_one())


def last_leg_us(connection: Connection, holding_id: HoldingId) -> int | None:
    """Return the time of a holding's newest leg in effect; `None`: it has none."""
    sql = "SELECT last_leg_at FROM coverage WHERE holding_id = :id"
    found: int | None = connection.execute(text(sql), {"id": holding_id}).scalar_one_or_none()
    return found


def has_any_of(connection: Connection, source: str, keys: Iterable[tuple[HoldingId, str]]) -> bool:
    """Tell whether a source has a leg of one of these holdings and external ids."""
    sql = text(
        "SELECT EXISTS (SELECT 1 FROM leg WHERE holding_id = :holding AND source = :source "
        "AND external_id = :id)"
    )
    return any(
        connection.execute(sql, {"holding": holding, "source": source, "id": own}).scalar_one()
        for holding, own in keys
    )


def observed_holdings(connection: Connection) -> set[HoldingId]:
    """Return the holdings of which balances were observed, in effect or not."""
    rows = connection.exec_driver_sql("SELECT DISTINCT holding_id FROM observation")
    return {HoldingId(row[0]) for row in rows}
