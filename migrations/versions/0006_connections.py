"""Connections: what is connected, how far it was read, what came, prices held back.

Revision ID: 0006_connections
Revises: 0005_trades
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006_connections"
down_revision = "0005_trades"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
EXACT = sa.Numeric(65, 30).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Add tables; no row is touched."""
    make_connections()
    make_coming()
    make_assets()


def make_connections() -> None:
    """Connections, their accounts, cursors and runs."""
    table(
        "connection",
        "id",
        key("id"),
        column("provider", TEXT),
        column("name", TEXT),
        column("status", TEXT),
        column("made_us", WHOLE),
        column("every_minutes", WHOLE),
        column("options", TEXT),
        column("cause", TEXT),
        column("reason", TEXT),
        maybe("last_ok_us", WHOLE),
        maybe("last_try_us", WHOLE),
        maybe("next_us", WHOLE),
        maybe("wait_until_us", WHOLE),
        column("failures", WHOLE),
        column("permissions", TEXT),
        sa.UniqueConstraint("name", name="uq_connection_name"),
    )
    table(
        "connection_account",
        ("connection_id", "remote_id"),
        key("connection_id"),
        key("remote_id", TEXT),
        column("name", TEXT),
        column("type", TEXT),
        column("subtype", TEXT),
        column("currency", TEXT),
        column("mask", TEXT),
        column("institution", TEXT),
        column("is_followed", FLAG),
        maybe("account_id", WHOLE),
        column("first_seen_us", WHOLE),
        column("seen_us", WHOLE),
        column("is_gone", FLAG),
        refers("connection_account", "connection_id", "connection.id"),
        refers("connection_account", "account_id", "account.id", "RESTRICT"),
    )
    op.create_index("ix_connection_account_account_id", "connection_account", ["account_id"])
    table(
        "connection_cursor",
        ("connection_id", "stream"),
        key("connection_id"),
        key("stream", TEXT),
        column("cursor", TEXT),
        column("moved_us", WHOLE),
        column("complete_since", TEXT),
        column("rows", WHOLE),
        refers("connection_cursor", "connection_id", "connection.id"),
    )
    table(
        "sync_run",
        "id",
        key("id"),
        column("connection_id", WHOLE),
        column("kind", TEXT),
        column("status", TEXT),
        column("started_us", WHOLE),
        column("beat_us", WHOLE),
        maybe("finished_us", WHOLE),
        column("accounts", WHOLE),
        column("pages", WHOLE),
        column("calls", WHOLE),
        column("read", WHOLE),
        column("added", WHOLE),
        column("known", WHOLE),
        column("changed", WHOLE),
        column("removed", WHOLE),
        column("pending", WHOLE),
        column("rejected", WHOLE),
        column("observed", WHOLE),
        column("prices", WHOLE),
        column("questions", WHOLE),
        column("cause", TEXT),
        column("error", TEXT),
        column("detail", TEXT),
    )
    op.create_index("ix_sync_run_connection_id_id", "sync_run", ["connection_id", "id"])


def make_coming() -> None:
    """What came: evidence, announced payments, questions."""
    table(
        "evidence",
        "id",
        key("id"),
        column("connection_id", WHOLE),
        column("run_id", WHOLE),
        column("at_us", WHOLE),
        column("what", TEXT),
        column("digest", TEXT),
        column("size", WHOLE),
        column("body", TEXT),
    )
    op.create_index("ix_evidence_connection_id_digest", "evidence", ["connection_id", "digest"])
    op.create_index("ix_evidence_run_id", "evidence", ["run_id"])
    table(
        "pending_row",
        ("connection_id", "external_id"),
        key("connection_id"),
        key("external_id", TEXT),
        column("remote_id", TEXT),
        column("content", TEXT),
        column("first_us", WHOLE),
        column("seen_us", WHOLE),
        column("misses", WHOLE),
        refers("pending_row", "connection_id", "connection.id"),
    )
    table(
        "question",
        "id",
        key("id"),
        column("connection_id", WHOLE),
        column("kind", TEXT),
        column("key", TEXT),
        column("subject", TEXT),
        column("detail", TEXT),
        column("asked_us", WHOLE),
        maybe("settled_us", WHOLE),
        column("answer", TEXT),
        sa.UniqueConstraint("key", name="uq_question_key"),
    )
    op.create_index("ix_question_settled_us", "question", ["settled_us"])


def make_assets() -> None:
    """Identities of assets, sources of prices, prices that were held back."""
    table(
        "asset_key",
        ("scheme", "value"),
        key("scheme", TEXT),
        key("value", TEXT),
        column("asset_id", WHOLE),
        column("source", TEXT),
        column("at_us", WHOLE),
        refers("asset_key", "asset_id", "asset.id"),
    )
    op.create_index("ix_asset_key_asset_id", "asset_key", ["asset_id"])
    table(
        "asset_merge",
        "id",
        key("id"),
        column("from_id", WHOLE),
        column("into_id", WHOLE),
        column("at_us", WHOLE),
        column("made_by", TEXT),
        column("detail", TEXT),
        maybe("undone_us", WHOLE),
        refers("asset_merge", "from_id", "asset.id", "RESTRICT"),
        refers("asset_merge", "into_id", "asset.id", "RESTRICT"),
    )
    op.create_index("ix_asset_merge_from_id", "asset_merge", ["from_id"])
    table(
        "asset_source",
        ("asset_id", "source"),
        key("asset_id"),
        key("source", TEXT),
        column("symbol", TEXT),
        column("position", WHOLE),
        column("currency", TEXT),
        column("is_on", FLAG),
        column("made_by", TEXT),
        column("options", TEXT),
        refers("asset_source", "asset_id", "asset.id"),
    )
    table(
        "price_asked",
        ("asset_id", "source", "first_day"),
        key("asset_id"),
        key("source", TEXT),
        key("first_day", TEXT),
        column("last_day", TEXT),
        column("asked_us", WHOLE),
        column("found", WHOLE),
        refers("price_asked", "asset_id", "asset.id"),
    )
    table(
        "held_price",
        "id",
        key("id"),
        column("asset_id", WHOLE),
        column("quote_id", WHOLE),
        column("at_us", WHOLE),
        column("granularity", TEXT),
        column("value", EXACT),
        maybe("last_value", EXACT),
        column("source", TEXT),
        column("reason", TEXT),
        column("held_us", WHOLE),
        maybe("settled_us", WHOLE),
        column("answer", TEXT),
        refers("held_price", "asset_id", "asset.id"),
        refers("held_price", "quote_id", "asset.id"),
    )
    op.create_index("ix_held_price_asset_id", "held_price", ["asset_id"])
    op.create_index("ix_held_price_settled_us", "held_price", ["settled_us"])


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw connections away")


def column(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False)


def maybe(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that may be NULL."""
    return sa.Column(name, kind, nullable=True)


def key(name: str, kind: Any = WHOLE) -> "sa.Column[Any]":
    """Return a key that the program hands out itself."""
    return sa.Column(name, kind, nullable=False, autoincrement=False)


def refers(table: str, own: str, other: str, gone: str = "CASCADE") -> sa.ForeignKeyConstraint:
    """Return a foreign key; as it is, rows go with what they refer to."""
    return sa.ForeignKeyConstraint([own], [other], name=f"fk_{table}_{own}", ondelete=gone)


def table(name: str, keys: str | tuple[str, ...], *parts: Any) -> None:
    """Make a table; on SQLite a STRICT one."""
    own = (keys,) if isinstance(keys, str) else keys
    primary = sa.PrimaryKeyConstraint(*own, name=f"pk_{name}")
    op.create_table(name, *parts, primary, sqlite_strict=True)
