"""Belongings, debts, yield rules, vaults, scheduled work, why something does not count.

Revision ID: 0004_household
Revises: 0003_figures
"""

# ruff: noqa: S608 - SQL is put together from constants of this file

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004_household"
down_revision = "0003_figures"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
EXACT = sa.Numeric(65, 30).with_variant(sa.Text(), "sqlite")

MONEY = (
    "value", "assets", "liabilities", "cost", "unrealized", "realized", "income", "fees", "taxes",
    "flow_in", "flow_out", "unexplained_in", "unexplained_out",
)  # fmt: skip
COUNTS = (
    "counted", "price_missing", "rate_missing", "price_stale", "basis_unknown", "basis_estimated",
    "history_incomplete", "flow_unknown", "unexplained_unknown",
)  # fmt: skip
# id, type, subtype, name, category, icon, order, is a liability
ACCOUNT_TYPES = (
    (23, "loan", "other", "Other Loan", "loans", "file-minus", 34, True),
    (24, "manual_asset", "loan_given", "Loan Given", "other", "user", 46, False),
)


def upgrade() -> None:
    """Add tables, one column and two types of account; no row is touched."""
    make_belongings()
    make_loans()
    make_yields()
    make_vaults()
    make_jobs()
    table(
        "exclusion",
        ("account_id", "holding_id", "mark"),
        key("account_id"),
        key("holding_id"),
        column("mark", TEXT),
        column("reason", TEXT),
        column("since", DAY),
        refers("exclusion", "account_id", "account.id"),
    )
    op.add_column("account", maybe("closed_on", DAY))
    add_account_types()
    remake_figures()


def make_belongings() -> None:
    """What a manual asset is, how it is valued, funding rounds."""
    table(
        "belonging",
        "holding_id",
        key("holding_id"),
        column("kind", TEXT),
        column("description", TEXT),
        maybe("acquired_on", DAY),
        column("metal", TEXT),
        maybe("weight", EXACT),
        column("weight_unit", TEXT),
        maybe("purity", EXACT),
        *(column(name, TEXT) for name in ("form", "share_class", "note")),
        refers("belonging", "holding_id", "holding.id"),
    )
    table(
        "value_rule",
        ("asset_id", "since"),
        key("asset_id"),
        column("since", DAY),
        column("kind", TEXT),
        maybe("rate", EXACT),
        maybe("salvage", EXACT),
        maybe("months", WHOLE),
        maybe("index_asset_id", WHOLE),
        maybe("premium", EXACT),
        maybe("until", DAY),
        refers("value_rule", "asset_id", "asset.id"),
        refers("value_rule", "index_asset_id", "asset.id", "RESTRICT"),
    )
    table(
        "funding_round",
        "id",
        key("id"),
        column("asset_id", WHOLE),
        column("held_on", DAY),
        column("name", TEXT),
        column("price", EXACT),
        maybe("shares", EXACT),
        column("note", TEXT),
        refers("funding_round", "asset_id", "asset.id"),
    )
    op.create_index("ix_funding_round_asset_id", "funding_round", ["asset_id"])


def make_loans() -> None:
    """Terms, changes of the rate, extra payments, what is financed, cards."""
    table(
        "loan",
        "account_id",
        key("account_id"),
        column("kind", TEXT),
        column("is_given", FLAG),
        column("principal", EXACT),
        column("rate", EXACT),
        column("started_on", DAY),
        column("first_due", DAY),
        column("months", WHOLE),
        maybe("payment", EXACT),
        column("day_count", TEXT),
        maybe("paid_from", WHOLE),
        maybe("posts_from", DAY),
        column("note", TEXT),
        refers("loan", "account_id", "account.id"),
        refers("loan", "paid_from", "account.id", "RESTRICT"),
    )
    table(
        "loan_rate",
        ("account_id", "since"),
        key("account_id"),
        column("since", DAY),
        column("rate", EXACT),
        maybe("payment", EXACT),
        refers("loan_rate", "account_id", "account.id"),
    )
    table(
        "loan_extra",
        ("account_id", "paid_on"),
        key("account_id"),
        column("paid_on", DAY),
        column("amount", EXACT),
        column("effect", TEXT),
        refers("loan_extra", "account_id", "account.id"),
    )
    table(
        "loan_asset",
        ("account_id", "holding_id"),
        key("account_id"),
        key("holding_id"),
        refers("loan_asset", "account_id", "account.id"),
        refers("loan_asset", "holding_id", "holding.id"),
    )
    op.create_index("ix_loan_asset_holding_id", "loan_asset", ["holding_id"])
    table(
        "card_terms",
        "account_id",
        key("account_id"),
        maybe("credit_limit", EXACT),
        maybe("rate", EXACT),
        maybe("statement_day", WHOLE),
        maybe("due_day", WHOLE),
        refers("card_terms", "account_id", "account.id"),
    )


def make_yields() -> None:
    """Rules by which holdings earn."""
    table(
        "yield_rule",
        "id",
        key("id"),
        column("holding_id", WHOLE),
        column("since", DAY),
        column("rate", EXACT),
        column("payout", TEXT),
        maybe("until", DAY),
        column("is_effective", FLAG),
        column("compounding", TEXT),
        column("day_count", TEXT),
        *(maybe(name, WHOLE) for name in ("weekday", "month_day", "month")),
        column("kind", TEXT),
        column("note", TEXT),
        column("is_active", FLAG),
        refers("yield_rule", "holding_id", "holding.id"),
    )
    op.create_index("ix_yield_rule_holding_id", "yield_rule", ["holding_id"])


def make_vaults() -> None:
    """Savings goals and the holdings that feed them."""
    table(
        "vault",
        "id",
        key("id"),
        column("name", TEXT),
        column("currency_id", WHOLE),
        column("target", EXACT),
        column("created_on", DAY),
        maybe("target_on", DAY),
        column("colour", TEXT),
        column("icon", TEXT),
        column("priority", WHOLE),
        maybe("monthly", EXACT),
        column("note", TEXT),
        maybe("reached_on", DAY),
        maybe("archived_on", DAY),
        sa.UniqueConstraint("name", name="uq_vault_name"),
        refers("vault", "currency_id", "asset.id", "RESTRICT"),
    )
    table(
        "vault_part",
        ("vault_id", "holding_id", "since"),
        key("vault_id"),
        key("holding_id"),
        column("since", DAY),
        column("percent", EXACT),
        refers("vault_part", "vault_id", "vault.id"),
        refers("vault_part", "holding_id", "holding.id"),
    )
    op.create_index("ix_vault_part_holding_id", "vault_part", ["holding_id"])


def make_jobs() -> None:
    """The queue of scheduled work, its runner, its schedule."""
    table(
        "job",
        "id",
        key("id"),
        *(column(name, TEXT) for name in ("kind", "key", "status")),
        column("due_us", WHOLE),
        column("created_us", WHOLE),
        *(maybe(name, WHOLE) for name in ("started_us", "beat_us", "finished_us")),
        *(column(name, WHOLE) for name in ("attempts", "done", "total")),
        *(column(name, TEXT) for name in ("step", "message", "error", "runner")),
        column("is_cancel_wanted", FLAG),
    )
    op.create_index("ix_job_status", "job", ["status"])
    table(
        "job_runner",
        "id",
        key("id"),
        column("owner", TEXT),
        column("host", TEXT),
        *(column(name, WHOLE) for name in ("pid", "beat", "beat_us", "since_us")),
    )
    table(
        "job_schedule",
        "kind",
        column("kind", TEXT),
        column("is_on", FLAG),
        maybe("last_us", WHOLE),
        maybe("next_us", WHOLE),
    )


def add_account_types() -> None:
    """Fill in the types of account that debts and money lent need."""
    rows = sa.table(
        "account_type",
        *(
            sa.column(name, kind)
            for name, kind in (
                ("id", WHOLE), ("type", TEXT), ("subtype", TEXT), ("name", TEXT),
                ("category", TEXT), ("icon", TEXT), ("sort_order", WHOLE), ("is_liability", FLAG),
            )
        ),
    )  # fmt: skip
    names = [one.name for one in rows.columns]
    op.bulk_insert(rows, [dict(zip(names, row, strict=True)) for row in ACCOUNT_TYPES])


def remake_figures() -> None:
    """Give the days of scopes columns for what no entry explains; they are worked out anew."""
    op.execute("DROP VIEW portfolio_value_daily")
    op.drop_table("rollup_scope")
    for name in ("rollup_state", "rollup_holding", "rollup_history"):
        op.execute(f"DELETE FROM {name}")
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


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw belongings, debts and vaults away")


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
