"""Daily figures of every scope, groups, and targets of allocation.

Revision ID: 0003_figures
Revises: 0002_keys
"""

# ruff: noqa: S608 - SQL is put together from constants of this file

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003_figures"
down_revision = "0002_keys"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
BYTES = sa.LargeBinary()
EXACT = sa.Numeric(65, 30).with_variant(sa.Text(), "sqlite")

MONEY = (
    "value", "assets", "liabilities", "cost", "unrealized", "realized", "income", "fees", "taxes",
    "flow_in", "flow_out",
)  # fmt: skip
COUNTS = (
    "counted", "price_missing", "rate_missing", "price_stale", "basis_unknown", "basis_estimated",
    "history_incomplete", "flow_unknown",
)  # fmt: skip


def upgrade() -> None:
    """Add tables and a view; no row is touched."""
    table(
        "asset_group",
        "id",
        key("id"),
        column("name", TEXT),
        column("colour", TEXT),
        column("sort_order", WHOLE),
        sa.UniqueConstraint("name", name="uq_asset_group_name"),
    )
    for what in ("holding", "account"):
        name = f"group_{what}"
        table(
            name,
            ("group_id", f"{what}_id"),
            key("group_id"),
            key(f"{what}_id"),
            refers(name, "group_id", "asset_group.id"),
            refers(name, f"{what}_id", f"{what}.id"),
        )
        op.create_index(f"ix_{name}_{what}_id", name, [f"{what}_id"])
    table(
        "allocation_target",
        ("dimension", "key"),
        column("dimension", TEXT),
        column("key", TEXT),
        column("share", EXACT),
    )
    table(
        "rollup_state",
        "currency_id",
        key("currency_id"),
        column("places", WHOLE),
        column("first_day", WHOLE),
        column("last_day", WHOLE),
        column("settings", TEXT),
        column("head", TEXT),
    )
    table(
        "rollup_holding",
        ("currency_id", "holding_id", "year"),
        key("currency_id"),
        key("holding_id"),
        key("year"),
        column("days", BYTES),
    )
    table(
        "rollup_history",
        ("currency_id", "holding_id", "year"),
        key("currency_id"),
        key("holding_id"),
        key("year"),
        column("steps", BYTES),
        column("mark", TEXT),
    )
    table(
        "rollup_scope",
        ("currency_id", "scope", "scope_id", "year"),
        key("currency_id"),
        column("scope", TEXT),
        key("scope_id"),
        key("year"),
        *(column(name, TEXT) for name in (*MONEY, *COUNTS)),
    )
    op.execute(daily_view(op.get_bind().dialect.name))


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw groups and targets away")


def daily_view(dialect: str) -> str:
    """Return the SQL of `portfolio_value_daily`: a row a day, out of the blocks a year.

    Money as exact decimals; the figures of a day stand at its place in the year.
    """
    return on_sqlite() if dialect == "sqlite" else on_postgresql()


def on_sqlite() -> str:
    """Return the view over JSON arrays by json_each."""
    money = ", ".join(f"{exact_text(place_of(name))} AS {name}" for name in MONEY)
    counts = ", ".join(f"{place_of(name)} AS {name}" for name in COUNTS)
    return (
        "CREATE VIEW portfolio_value_daily AS SELECT block.scope, block.scope_id, "
        "date(printf('%04d-01-01', block.year), '+' || day.key || ' days') AS on_date, "
        f"asset.symbol AS currency, {money}, {counts} "
        "FROM rollup_scope AS block JOIN rollup_state AS state USING (currency_id) "
        "JOIN asset ON asset.id = currency_id JOIN json_each(block.value) AS day"
    )


def place_of(name: str) -> str:
    """Return the SQL of a day's element of a block."""
    if name == "value":
        return "day.value"
    return f"json_extract(block.{name}, '$[' || day.key || ']')"


def exact_text(number: str) -> str:
    """Return the SQL that writes a whole number of units as a decimal."""
    digits = f"printf('%0*d', state.places + 1, abs({number}))"
    return (
        f"CASE WHEN {number} < 0 THEN '-' ELSE '' END || "
        f"substr({digits}, 1, length({digits}) - state.places) || "
        f"CASE WHEN state.places THEN '.' || substr({digits}, -state.places) ELSE '' END"
    )


def on_postgresql() -> str:
    """Return the view over JSON arrays by jsonb functions."""
    money = ", ".join(
        f"round((block.{name}::jsonb ->> (day.place - 1)::int)::numeric "
        f"/ power(10::numeric, state.places), state.places::int) AS {name}"
        for name in MONEY
    )
    counts = ", ".join(
        f"(block.{name}::jsonb ->> (day.place - 1)::int)::bigint AS {name}" for name in COUNTS
    )
    return (
        "CREATE VIEW portfolio_value_daily AS SELECT block.scope, block.scope_id, "
        "make_date(block.year::int, 1, 1) + (day.place - 1)::int AS on_date, "
        f"asset.symbol AS currency, {money}, {counts} "
        "FROM rollup_scope AS block JOIN rollup_state AS state USING (currency_id) "
        "JOIN asset ON asset.id = currency_id, "
        "LATERAL jsonb_array_elements_text(block.value::jsonb) "
        "WITH ORDINALITY AS day(element, place)"
    )


def column(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False)


def key(name: str) -> "sa.Column[Any]":
    """Return an integer key that the program hands out itself."""
    return sa.Column(name, WHOLE, nullable=False, autoincrement=False)


def refers(table: str, own: str, other: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key whose rows go with what they refer to."""
    return sa.ForeignKeyConstraint([own], [other], name=f"fk_{table}_{own}", ondelete="CASCADE")


def table(name: str, keys: str | tuple[str, ...], *parts: Any) -> None:
    """Make a table; on SQLite a STRICT one."""
    own = (keys,) if isinstance(keys, str) else keys
    primary = sa.PrimaryKeyConstraint(*own, name=f"pk_{name}")
    op.create_table(name, *parts, primary, sqlite_strict=True)
