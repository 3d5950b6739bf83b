"""Trades: instruments, orders, fills, positions, journals, paper accounts, baskets.

Revision ID: 0005_trades
Revises: 0004_household
"""

# ruff: noqa: S608 - SQL is put together from constants of this file

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005_trades"
down_revision = "0004_household"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
EXACT = sa.Numeric(65, 30).with_variant(sa.Text(), "sqlite")
APPEND_ONLY = {
    "trade_order_message": (("id",),),
    "trade_fill": (("id",), ("account_id", "external_id")),
}


def upgrade() -> None:
    """Add tables; no row is touched."""
    make_instruments()
    make_positions()
    make_baskets()
    make_orders()
    make_fills()
    make_journals()
    make_paper()
    guard(op.get_bind().dialect.name)


def make_instruments() -> None:
    """What trades, by which rules, what a contract delivers, the newest quotes."""
    table(
        "instrument",
        "id",
        key("id"),
        column("asset_id", WHOLE),
        column("quote_id", WHOLE),
        column("kind", TEXT),
        column("symbol", TEXT),
        column("exchange", TEXT),
        column("multiplier", EXACT),
        column("tick", EXACT),
        column("lot_step", EXACT),
        column("min_quantity", EXACT),
        column("min_value", EXACT),
        maybe("underlying_id", WHOLE),
        column("root", TEXT),
        maybe("expires_on", DAY),
        column("right", TEXT),
        maybe("strike", EXACT),
        column("style", TEXT),
        column("settlement", TEXT),
        column("settles", TEXT),
        column("is_adjusted", FLAG),
        column("note", TEXT),
        sa.UniqueConstraint("asset_id", "quote_id", name="uq_instrument_asset_id_quote_id"),
        refers("instrument", "asset_id", "asset.id", "RESTRICT"),
        refers("instrument", "quote_id", "asset.id", "RESTRICT"),
        refers("instrument", "underlying_id", "asset.id", "RESTRICT"),
    )
    op.create_index("ix_instrument_symbol", "instrument", ["symbol"])
    table(
        "instrument_deliverable",
        ("instrument_id", "asset_id"),
        key("instrument_id"),
        key("asset_id"),
        column("quantity", EXACT),
        refers("instrument_deliverable", "instrument_id", "instrument.id"),
        refers("instrument_deliverable", "asset_id", "asset.id", "RESTRICT"),
    )
    table(
        "instrument_quote",
        "instrument_id",
        key("instrument_id"),
        column("at_us", WHOLE),
        maybe("bid", EXACT),
        maybe("ask", EXACT),
        maybe("last", EXACT),
        maybe("bid_size", EXACT),
        maybe("ask_size", EXACT),
        column("source", TEXT),
        refers("instrument_quote", "instrument_id", "instrument.id"),
    )


def make_positions() -> None:
    """Positions and the strategies that they are legs of."""
    table(
        "trade_group",
        "id",
        key("id"),
        column("account_id", WHOLE),
        column("kind", TEXT),
        column("name", TEXT),
        column("is_guess", FLAG),
        column("made_us", WHOLE),
        maybe("replaces_id", WHOLE),
        column("note", TEXT),
        refers("trade_group", "account_id", "account.id", "RESTRICT"),
        refers("trade_group", "replaces_id", "trade_group.id", "SET NULL"),
    )
    table(
        "trade_position",
        "id",
        key("id"),
        column("account_id", WHOLE),
        column("instrument_id", WHOLE),
        column("direction", TEXT),
        column("status", TEXT),
        column("opened", EXACT),
        column("closed", EXACT),
        column("working", EXACT),
        column("open_value", EXACT),
        column("close_value", EXACT),
        maybe("fees", EXACT),
        maybe("realized", EXACT),
        maybe("realized_average", EXACT),
        maybe("cost", EXACT),
        maybe("cost_average", EXACT),
        column("fill_count", WHOLE),
        column("opened_us", WHOLE),
        maybe("closed_us", WHOLE),
        maybe("group_id", WHOLE),
        maybe("replaces_id", WHOLE),
        refers("trade_position", "account_id", "account.id", "RESTRICT"),
        refers("trade_position", "instrument_id", "instrument.id", "RESTRICT"),
        refers("trade_position", "group_id", "trade_group.id", "SET NULL"),
        refers("trade_position", "replaces_id", "trade_position.id", "SET NULL"),
    )
    op.create_index(
        "ix_trade_position_account_id_instrument_id",
        "trade_position",
        ["account_id", "instrument_id"],
    )
    op.create_index("ix_trade_position_status", "trade_position", ["status"])
    op.create_index("ix_trade_position_opened_us", "trade_position", ["opened_us"])
    op.create_index("ix_trade_position_group_id", "trade_position", ["group_id"])


def make_baskets() -> None:
    """Weights that are traded together."""
    table(
        "basket",
        "id",
        key("id"),
        column("name", TEXT),
        column("description", TEXT),
        maybe("risk", WHOLE),
        column("created_on", DAY),
        maybe("archived_on", DAY),
        column("note", TEXT),
        sa.UniqueConstraint("name", name="uq_basket_name"),
    )
    table(
        "basket_part",
        ("basket_id", "instrument_id"),
        key("basket_id"),
        key("instrument_id"),
        column("weight", EXACT),
        refers("basket_part", "basket_id", "basket.id"),
        refers("basket_part", "instrument_id", "instrument.id", "RESTRICT"),
    )
    table(
        "basket_order",
        "id",
        key("id"),
        column("basket_id", WHOLE),
        column("account_id", WHOLE),
        column("side", TEXT),
        column("amount", EXACT),
        column("client_id", TEXT),
        column("made_us", WHOLE),
        column("leftover", EXACT),
        column("note", TEXT),
        sa.UniqueConstraint("client_id", name="uq_basket_order_client_id"),
        refers("basket_order", "basket_id", "basket.id", "RESTRICT"),
        refers("basket_order", "account_id", "account.id", "RESTRICT"),
    )
    op.create_index("ix_basket_order_basket_id", "basket_order", ["basket_id"])


def make_orders() -> None:
    """Orders and their messages."""
    table(
        "trade_order",
        "id",
        key("id"),
        column("account_id", WHOLE),
        column("instrument_id", WHOLE),
        column("client_id", TEXT),
        column("side", TEXT),
        column("effect", TEXT),
        column("type", TEXT),
        column("tif", TEXT),
        maybe("quantity", EXACT),
        maybe("amount", EXACT),
        maybe("limit_price", EXACT),
        maybe("stop_price", EXACT),
        column("status", TEXT),
        column("filled", EXACT),
        maybe("average_price", EXACT),
        column("made_us", WHOLE),
        column("updated_us", WHOLE),
        maybe("position_id", WHOLE),
        maybe("group_id", WHOLE),
        maybe("parent_id", WHOLE),
        column("oco", TEXT),
        column("role", TEXT),
        maybe("basket_order_id", WHOLE),
        maybe("replaces_id", WHOLE),
        column("venue_id", TEXT),
        column("venue_word", TEXT),
        column("sending", TEXT),
        column("source", TEXT),
        column("source_name", TEXT),
        column("reason", TEXT),
        column("note", TEXT),
        sa.UniqueConstraint("account_id", "client_id", name="uq_trade_order_account_id_client_id"),
        refers("trade_order", "account_id", "account.id", "RESTRICT"),
        refers("trade_order", "instrument_id", "instrument.id", "RESTRICT"),
        refers("trade_order", "position_id", "trade_position.id", "RESTRICT"),
        refers("trade_order", "group_id", "trade_group.id", "SET NULL"),
        refers("trade_order", "parent_id", "trade_order.id", "SET NULL"),
        refers("trade_order", "basket_order_id", "basket_order.id", "RESTRICT"),
        refers("trade_order", "replaces_id", "trade_order.id", "SET NULL"),
    )
    op.create_index("ix_trade_order_position_id", "trade_order", ["position_id"])
    op.create_index("ix_trade_order_status", "trade_order", ["status"])
    op.create_index("ix_trade_order_instrument_id", "trade_order", ["instrument_id"])
    op.create_index("ix_trade_order_parent_id", "trade_order", ["parent_id"])
    op.create_index("ix_trade_order_basket_order_id", "trade_order", ["basket_order_id"])
    table(
        "trade_order_message",
        "id",
        key("id"),
        column("order_id", WHOLE),
        column("kind", TEXT),
        column("external_id", TEXT),
        column("at_us", WHOLE),
        column("recorded_us", WHOLE),
        column("before", TEXT),
        column("after", TEXT),
        column("detail", TEXT),
        refers("trade_order_message", "order_id", "trade_order.id", "RESTRICT"),
    )
    op.create_index("ix_trade_order_message_order_id", "trade_order_message", ["order_id"])


def make_fills() -> None:
    """Fills, those that do not count, and which part of each a position has."""
    table(
        "trade_fill",
        "id",
        key("id"),
        column("account_id", WHOLE),
        column("instrument_id", WHOLE),
        maybe("order_id", WHOLE),
        column("external_id", TEXT),
        column("kind", TEXT),
        column("side", TEXT),
        column("quantity", EXACT),
        column("price", EXACT),
        column("fee", EXACT),
        maybe("fee_asset_id", WHOLE),
        column("at_us", WHOLE),
        column("recorded_us", WHOLE),
        maybe("entry_id", WHOLE),
        column("source", TEXT),
        column("note", TEXT),
        maybe("amount", EXACT),
        sa.UniqueConstraint(
            "account_id", "external_id", name="uq_trade_fill_account_id_external_id"
        ),
        refers("trade_fill", "account_id", "account.id", "RESTRICT"),
        refers("trade_fill", "instrument_id", "instrument.id", "RESTRICT"),
        refers("trade_fill", "order_id", "trade_order.id", "RESTRICT"),
        refers("trade_fill", "fee_asset_id", "asset.id", "RESTRICT"),
        refers("trade_fill", "entry_id", "entry.id", "RESTRICT"),
    )
    op.create_index(
        "ix_trade_fill_account_id_instrument_id", "trade_fill", ["account_id", "instrument_id"]
    )
    op.create_index("ix_trade_fill_order_id", "trade_fill", ["order_id"])
    op.create_index("ix_trade_fill_entry_id", "trade_fill", ["entry_id"])
    table(
        "trade_fill_void",
        "fill_id",
        key("fill_id"),
        column("at_us", WHOLE),
        column("reason", TEXT),
        refers("trade_fill_void", "fill_id", "trade_fill.id", "RESTRICT"),
    )
    table(
        "trade_fill_part",
        ("fill_id", "position_id"),
        key("fill_id"),
        key("position_id"),
        column("quantity", EXACT),
        column("effect", TEXT),
        maybe("realized", EXACT),
        maybe("realized_average", EXACT),
        refers("trade_fill_part", "fill_id", "trade_fill.id", "RESTRICT"),
        refers("trade_fill_part", "position_id", "trade_position.id", "RESTRICT"),
    )
    op.create_index("ix_trade_fill_part_position_id", "trade_fill_part", ["position_id"])


def make_journals() -> None:
    """A person's own words about positions."""
    table(
        "position_note",
        "position_id",
        key("position_id"),
        column("strategy", TEXT),
        column("note", TEXT),
        maybe("rating", WHOLE),
        maybe("planned_stop", EXACT),
        maybe("planned_target", EXACT),
        maybe("first_stop", EXACT),
        refers("position_note", "position_id", "trade_position.id", "RESTRICT"),
    )
    table(
        "position_tag",
        ("position_id", "tag"),
        key("position_id"),
        column("tag", TEXT),
        refers("position_tag", "position_id", "trade_position.id", "RESTRICT"),
    )
    op.create_index("ix_position_tag_tag", "position_tag", ["tag"])


def make_paper() -> None:
    """Accounts with money of their own that never counts."""
    table(
        "paper_book",
        "account_id",
        key("account_id"),
        column("currency_id", WHOLE),
        column("leverage", EXACT),
        column("fee_fixed", EXACT),
        column("fee_unit", EXACT),
        column("fee_maker", EXACT),
        column("fee_taker", EXACT),
        column("slippage", EXACT),
        column("volume_share", EXACT),
        column("limits", TEXT),
        column("seed", WHOLE),
        column("fee_in", TEXT),
        column("keeps_hours", FLAG),
        column("made_us", WHOLE),
        refers("paper_book", "account_id", "account.id", "RESTRICT"),
        refers("paper_book", "currency_id", "asset.id", "RESTRICT"),
    )
    table(
        "paper_cash",
        "id",
        key("id"),
        column("account_id", WHOLE),
        column("at_us", WHOLE),
        column("amount", EXACT),
        column("note", TEXT),
        refers("paper_cash", "account_id", "account.id", "RESTRICT"),
    )
    op.create_index("ix_paper_cash_account_id", "paper_cash", ["account_id"])


def guard(dialect: str) -> None:
    """Refuse to change or delete what is append-only, as 0001 does."""
    for name, keys in APPEND_ONLY.items():
        if dialect == "sqlite":
            guard_on_sqlite(name, keys)
        else:
            guard_on_postgresql(name)


def guard_on_sqlite(name: str, keys: tuple[tuple[str, ...], ...]) -> None:
    """Refuse UPDATE, DELETE, and INSERT OR REPLACE, which would walk past a delete trigger."""
    refuse = f"BEGIN SELECT RAISE(ABORT, 'append-only: {name} refuses %s'); END"
    known = " OR ".join(
        f"EXISTS (SELECT 1 FROM {name} WHERE {' AND '.join(f'{c} = NEW.{c}' for c in columns)})"
        for columns in keys
    )
    for event, when, what in (
        ("delete", "BEFORE DELETE", "DELETE"),
        ("update", "BEFORE UPDATE", "UPDATE"),
    ):
        op.execute(f"CREATE TRIGGER {name}_refuse_{event} {when} ON {name} {refuse % what}")
    op.execute(
        f"CREATE TRIGGER {name}_refuse_replace BEFORE INSERT ON {name} WHEN {known} "
        f"{refuse % 'a second row of one key'}"
    )


def guard_on_postgresql(name: str) -> None:
    """Refuse UPDATE, DELETE and TRUNCATE."""
    for event, scope in (("UPDATE", "ROW"), ("DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
        op.execute(
            f"CREATE TRIGGER {name}_refuse_{event.lower()} BEFORE {event} ON {name} "
            f"FOR EACH {scope} EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw trades away")


def column(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False)


def maybe(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that may be NULL."""
    return sa.Column(name, kind, nullable=True)


def key(name: str) -> "sa.Column[Any]":
    """Return an integer key that the program hands out itself."""
    return sa.Column(name, WHOLE, nullable=False, autoincrement=False)


def refers(table: str, own: str, other: str, gone: str = "CASCADE") -> sa.ForeignKeyConstraint:
    """Return a foreign key; as it is, rows go with what they refer to."""
    return sa.ForeignKeyConstraint([own], [other], name=f"fk_{table}_{own}", ondelete=gone)


def table(name: str, keys: str | tuple[str, ...], *parts: Any) -> None:
    """Make a table; on SQLite a STRICT one."""
    own = (keys,) if isinstance(keys, str) else keys
    primary = sa.PrimaryKeyConstraint(*own, name=f"pk_{name}")
    op.create_table(name, *parts, primary, sqlite_strict=True)
