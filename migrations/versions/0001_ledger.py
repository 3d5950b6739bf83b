"""The first schema: catalogue, append-only ledger, observations, prices, settings, audit, caches.

Revision ID: 0001_ledger
Revises: -
"""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001_ledger"
down_revision = None

APPLICATION_ID = 0x436F6666
FORMAT = 1

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
SCORE: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
EXACT = sa.Numeric(65, 30).with_variant(sa.Text(), "sqlite")

# The append-only tables and, for each, the keys by which INSERT OR REPLACE would take a row out.
APPEND_ONLY: dict[str, tuple[tuple[str, ...], ...]] = {
    "batch": (("id",),),
    "batch_seal": (("batch_id",),),
    "entry": (("id",),),
    "leg": (("id",), ("holding_id", "source", "external_id", "revision")),
    "leg_reference_removal": (("leg_id", "reference"),),
    "observation": (("id",),),
    "observation_void": (("observation_id", "batch_id"),),
    "price_edit": (("id",),),
    "audit": (("id",),),
}
# What a leg says beside its holding: it becomes NULL when its asset is deleted, and only then.
REFERENCES = ("quote_id", "fee_asset_id", "counter_asset_id")
LEG_CONTENT = (
    "id", "entry_id", "holding_id", "kind", "quantity", "unit_price", "amount", "fee",
    "counter_quantity", "source", "external_id", "revision", "picks", "digest",
)  # fmt: skip

INSTITUTION_TYPES = (
    ("bank", "Bank"),
    ("broker", "Broker"),
    ("crypto_exchange", "Crypto exchange"),
    ("crypto_wallet", "Crypto wallet"),
    ("investment_fund", "Investment fund"),
    ("private_equity", "Private equity"),
    ("real_estate", "Real estate"),
    ("other", "Other"),
)
# type, subtype, name, category, icon, order, is a liability
ACCOUNT_TYPES = (
    ("depository", "checking", "Checking Account", "cash", "wallet", 1, False),
    ("depository", "savings", "Savings Account", "cash", "piggy-bank", 2, False),
    ("depository", "cd", "Certificate of Deposit", "cash", "lock", 3, False),
    ("investment", "brokerage", "Brokerage Account", "investment", "trending-up", 10, False),
    ("investment", "401k", "401(k)", "investment", "briefcase", 11, False),
    ("investment", "ira", "IRA", "investment", "shield", 12, False),
    ("investment", "roth_ira", "Roth IRA", "investment", "shield", 13, False),
    ("investment", "crypto_exchange", "Crypto Exchange", "digital_asset", "bitcoin", 14, False),
    ("investment", "crypto_wallet", "Crypto Wallet", "digital_asset", "wallet", 15, False),
    ("credit", "credit_card", "Credit Card", "credit_cards", "credit-card", 20, True),
    ("loan", "mortgage", "Mortgage", "mortgages", "home", 30, True),
    ("loan", "auto", "Auto Loan", "loans", "car", 31, True),
    ("loan", "personal", "Personal Loan", "loans", "user", 32, True),
    ("loan", "student", "Student Loan", "loans", "graduation-cap", 33, True),
    ("manual_asset", "real_estate", "Real Estate", "property", "home", 40, False),
    ("manual_asset", "vehicle", "Vehicle", "vehicle", "car", 41, False),
    ("manual_asset", "precious_metal", "Precious Metal", "precious_metal", "coins", 42, False),
    ("manual_asset", "crypto", "Cryptocurrency", "digital_asset", "bitcoin", 43, False),
    ("manual_asset", "private_company", "Private Company", "investment", "briefcase", 44, False),
    ("manual_asset", "collectible", "Collectible", "other", "gem", 45, False),
    ("manual_asset", "other", "Other Asset", "other", "box", 50, False),
    ("manual_liability", "other", "Other Liability", "other_liabilities", "file-minus", 60, True),
)


def upgrade() -> None:
    """Make all tables, fill the catalogues, guard the append-only tables."""
    make_catalogue()
    make_ledger()
    make_links()
    make_observations()
    make_prices()
    make_profile()
    fill_catalogue()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        op.execute(f"PRAGMA user_version = {FORMAT}")
        guard_on_sqlite()
    else:
        guard_on_postgresql()


def downgrade() -> None:
    """Refuse: going back would throw the ledger away. A backup is the way back."""
    raise NotImplementedError("the first schema has nothing before it")


def column(name: str, kind: Any, **options: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False, **options)


def maybe(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that may be NULL."""
    return sa.Column(name, kind, nullable=True)


def refers(table: str, own: str, other: str, **options: Any) -> sa.ForeignKeyConstraint:
    """Return a foreign key, named as the models name it."""
    return sa.ForeignKeyConstraint([own], [other], name=f"fk_{table}_{own}", **options)


def table(name: str, key: str | tuple[str, ...], *parts: Any, **options: Any) -> None:
    """Make a table; on SQLite a STRICT one."""
    keys = (key,) if isinstance(key, str) else key
    primary = sa.PrimaryKeyConstraint(*keys, name=f"pk_{name}")
    op.create_table(name, *parts, primary, sqlite_strict=True, **options)


def key(name: str = "id") -> "sa.Column[Any]":
    """Return an integer key that the program hands out itself."""
    return sa.Column(name, WHOLE, nullable=False, autoincrement=False)


def make_catalogue() -> None:
    """Institutions, accounts, assets, holdings."""
    table("institution_type", "code", column("code", TEXT), column("name", TEXT))
    table(
        "account_type",
        "id",
        key(),
        *(column(name, TEXT) for name in ("type", "subtype", "name", "category", "icon")),
        column("sort_order", WHOLE),
        column("is_liability", FLAG),
        sa.UniqueConstraint("type", "subtype", name="uq_account_type_type_subtype"),
    )
    table(
        "institution",
        "id",
        key(),
        column("name", TEXT),
        column("type", TEXT),
        sa.UniqueConstraint("name", name="uq_institution_name"),
        refers("institution", "type", "institution_type.code", ondelete="RESTRICT"),
    )
    table(
        "institution_chain",
        ("institution_id", "chain_id", "chain_type"),
        key("institution_id"),
        column("chain_id", TEXT),
        column("chain_type", TEXT),
        refers("institution_chain", "institution_id", "institution.id", ondelete="CASCADE"),
    )
    table(
        "account",
        "id",
        key(),
        column("institution_id", WHOLE),
        *(column(n, TEXT) for n in ("name", "type", "subtype", "currency", "official_name")),
        column("mask", TEXT),
        column("tracks_cash", FLAG),
        column("allows_short", FLAG),
        column("cost_basis_method", TEXT),
        *(column(n, FLAG) for n in ("is_active", "is_hidden", "is_excluded", "is_paper")),
        sa.UniqueConstraint("name", name="uq_account_name"),
        sa.ForeignKeyConstraint(
            ["type", "subtype"],
            ["account_type.type", "account_type.subtype"],
            name="fk_account_type_subtype",
            ondelete="RESTRICT",
        ),
        refers("account", "institution_id", "institution.id", ondelete="RESTRICT"),
    )
    op.create_index("ix_account_institution_id", "account", ["institution_id"])
    table(
        "asset",
        "id",
        key(),
        *(column(name, TEXT) for name in ("symbol", "type", "market_segment", "name")),
        column("decimals", WHOLE),
        column("is_type_guessed", FLAG),
        maybe("scam_probability", SCORE),
        maybe("unpriceable_until", WHOLE),
        column("cooldown_days", WHOLE),
        column("category", TEXT),
        column("provider_metadata", TEXT, server_default="{}"),
        sa.UniqueConstraint(
            "symbol", "type", "market_segment", name="uq_asset_symbol_type_market_segment"
        ),
        sa.CheckConstraint("decimals >= 0", name="ck_asset_decimals"),
        sa.CheckConstraint("cooldown_days >= 0", name="ck_asset_cooldown_days"),
        sa.CheckConstraint("scam_probability BETWEEN 0 AND 1", name="ck_asset_scam_probability"),
    )
    table(
        "holding",
        "id",
        key(),
        column("account_id", WHOLE),
        column("asset_id", WHOLE),
        *(column(n, FLAG) for n in ("is_active", "is_hidden", "is_excluded", "is_paper")),
        column("is_scam", FLAG),
        column("created_at", WHOLE),
        sa.UniqueConstraint("account_id", "asset_id", name="uq_holding_account_id_asset_id"),
        refers("holding", "account_id", "account.id", ondelete="CASCADE"),
        refers("holding", "asset_id", "asset.id", ondelete="RESTRICT"),
    )
    op.create_index("ix_holding_asset_id", "holding", ["asset_id"])
    table(
        "coverage",
        "holding_id",
        key("holding_id"),
        column("has_complete_history", FLAG),
        *(maybe(f"{end}_{what}_at", WHOLE) for what in ("leg", "observation")
          for end in ("first", "last")),
        refers("coverage", "holding_id", "holding.id", ondelete="CASCADE"),
    )  # fmt: skip


def make_ledger() -> None:
    """Batches, entries, legs."""
    table(
        "batch",
        "id",
        key(),
        column("recorded_at", WHOLE),
        column("origin", TEXT),
        column("label", TEXT),
        column("file_digest", TEXT),
        maybe("undoes", WHOLE),
        refers("batch", "undoes", "batch.id"),
    )
    table(
        "batch_seal",
        "batch_id",
        key("batch_id"),
        *(column(n, WHOLE) for n in ("entries", "legs", "observations", "observation_voids")),
        column("prices", WHOLE),
        column("previous_digest", TEXT),
        column("digest", TEXT),
        refers("batch_seal", "batch_id", "batch.id"),
    )
    table(
        "entry",
        "id",
        key(),
        column("batch_id", WHOLE),
        column("at_us", WHOLE),
        column("on_date", DAY),
        *(column(n, TEXT) for n in ("kind", "source", "external_id", "note", "payload")),
        column("fingerprint", TEXT),
        maybe("voids_entry_id", WHOLE),
        column("digest", TEXT),
        refers("entry", "batch_id", "batch.id"),
        refers("entry", "voids_entry_id", "entry.id"),
    )
    op.create_index("ix_entry_at_us_id", "entry", ["at_us", "id"])
    op.create_index("ix_entry_batch_id", "entry", ["batch_id"])
    where_it_has("ix_entry_voids_entry_id", "entry", "voids_entry_id")
    table(
        "leg",
        "id",
        key(),
        column("entry_id", WHOLE),
        column("holding_id", WHOLE),
        column("kind", TEXT),
        column("quantity", EXACT),
        maybe("unit_price", EXACT),
        maybe("quote_id", WHOLE),
        maybe("amount", EXACT),
        maybe("fee", EXACT),
        maybe("fee_asset_id", WHOLE),
        maybe("counter_asset_id", WHOLE),
        maybe("counter_quantity", EXACT),
        column("source", TEXT),
        column("external_id", TEXT),
        column("revision", WHOLE, server_default="0"),
        column("picks", TEXT),
        column("digest", TEXT),
        sa.UniqueConstraint(
            "holding_id",
            "source",
            "external_id",
            "revision",
            name="uq_leg_holding_id_source_external_id_revision",
        ),
        sa.CheckConstraint("revision >= 0", name="ck_leg_revision"),
        refers("leg", "entry_id", "entry.id"),
        refers("leg", "holding_id", "holding.id", ondelete="CASCADE"),
        *(refers("leg", name, "asset.id", ondelete="SET NULL") for name in REFERENCES),
    )
    op.create_index("ix_leg_entry_id", "leg", ["entry_id"])
    where_it_has("ix_leg_counter_asset_id", "leg", "counter_asset_id")
    picked = sa.text("picks <> ''")
    op.create_index("ix_leg_picks", "leg", ["id"], sqlite_where=picked, postgresql_where=picked)
    table(
        "leg_reference_removal",
        ("leg_id", "reference"),
        key("leg_id"),
        column("reference", TEXT),
        column("asset_id", WHOLE),
        refers("leg_reference_removal", "leg_id", "leg.id"),
    )


def where_it_has(name: str, of: str, what: str) -> None:
    """Make an index of the rows that have a value there: few of many."""
    condition = sa.text(f"{what} IS NOT NULL")
    op.create_index(name, of, [what], sqlite_where=condition, postgresql_where=condition)


def make_links() -> None:
    """Links between legs."""
    table(
        "link",
        "id",
        key(),
        column("kind", TEXT),
        column("out_leg_id", WHOLE),
        column("in_leg_id", WHOLE),
        column("made_at", WHOLE),
        column("made_by", TEXT),
        maybe("removed_at", WHOLE),
        refers("link", "out_leg_id", "leg.id"),
        refers("link", "in_leg_id", "leg.id"),
    )
    op.create_index("ix_link_out_leg_id", "link", ["out_leg_id"])
    op.create_index("ix_link_in_leg_id", "link", ["in_leg_id"])


def make_observations() -> None:
    """Observed balances."""
    table(
        "observation",
        "id",
        key(),
        column("holding_id", WHOLE),
        column("batch_id", WHOLE),
        column("at_us", WHOLE),
        column("balance", EXACT),
        column("source", TEXT),
        maybe("available", EXACT),
        maybe("credit_limit", EXACT),
        column("recorded_at", WHOLE),
        column("digest", TEXT),
        refers("observation", "holding_id", "holding.id", ondelete="CASCADE"),
        refers("observation", "batch_id", "batch.id"),
    )
    op.create_index("ix_observation_holding_id_at_us", "observation", ["holding_id", "at_us"])
    op.create_index("ix_observation_batch_id", "observation", ["batch_id"])
    table(
        "observation_void",
        ("observation_id", "batch_id"),
        key("observation_id"),
        key("batch_id"),
        column("digest", TEXT),
        refers("observation_void", "observation_id", "observation.id"),
        refers("observation_void", "batch_id", "batch.id"),
    )
    op.create_index("ix_observation_void_batch_id", "observation_void", ["batch_id"])


def make_prices() -> None:
    """Prices and their history."""
    table(
        "price",
        ("asset_id", "quote_id", "at_us", "granularity"),
        key("asset_id"),
        key("quote_id"),
        key("at_us"),
        column("granularity", TEXT),
        column("value", EXACT),
        column("source", TEXT),
        column("batch_id", WHOLE),
        refers("price", "asset_id", "asset.id", ondelete="CASCADE"),
        refers("price", "quote_id", "asset.id", ondelete="RESTRICT"),
        refers("price", "batch_id", "batch.id"),
        sqlite_with_rowid=False,
    )
    table(
        "price_edit",
        "id",
        key(),
        *(column(name, WHOLE) for name in ("asset_id", "quote_id", "at_us")),
        column("granularity", TEXT),
        maybe("old", EXACT),
        maybe("new", EXACT),
        column("old_source", TEXT),
        maybe("old_batch_id", WHOLE),
        column("source", TEXT),
        column("batch_id", WHOLE),
        column("edited_at", WHOLE),
        column("reason", TEXT),
        refers("price_edit", "old_batch_id", "batch.id"),
        refers("price_edit", "batch_id", "batch.id"),
    )
    op.create_index(
        "ix_price_edit_asset_id_quote_id_at_us", "price_edit", ["asset_id", "quote_id", "at_us"]
    )
    op.create_index("ix_price_edit_batch_id", "price_edit", ["batch_id"])


def make_profile() -> None:
    """Settings, audit trail, caches."""
    table("setting", "key", column("key", TEXT), column("value", TEXT))
    table(
        "audit",
        "id",
        key(),
        column("at", WHOLE),
        *(column(name, TEXT) for name in ("action", "subject", "before", "after")),
        column("previous_digest", TEXT),
        column("digest", TEXT),
    )
    table(
        "derived",
        ("kind", "key"),
        *(column(name, TEXT) for name in ("kind", "key", "payload")),
        sqlite_with_rowid=False,
    )


def fill_catalogue() -> None:
    """Store the types of institutions (reference 1) and of accounts (reference 3)."""
    op.bulk_insert(
        sa.table("institution_type", sa.column("code", TEXT), sa.column("name", TEXT)),
        [{"code": code, "name": name} for code, name in INSTITUTION_TYPES],
    )
    kinds: dict[str, sa.types.TypeEngine[Any]] = {
        "id": WHOLE,
        "sort_order": WHOLE,
        "is_liability": FLAG,
    }
    names = ("id", "type", "subtype", "name", "category", "icon", "sort_order", "is_liability")
    op.bulk_insert(
        sa.table("account_type", *(sa.column(name, kinds.get(name, TEXT)) for name in names)),
        [dict(zip(names, (i, *row), strict=True)) for i, row in enumerate(ACCOUNT_TYPES, 1)],
    )


def guard_on_sqlite() -> None:
    """Refuse UPDATE, DELETE, and INSERT OR REPLACE, which would walk past a delete trigger."""
    for name, keys in APPEND_ONLY.items():
        refuse = f"BEGIN SELECT RAISE(ABORT, 'append-only: {name} refuses %s'); END"
        known = " OR ".join(
            f"EXISTS (SELECT 1 FROM {name} WHERE {' AND '.join(f'{c} = NEW.{c}' for c in columns)})"
            for columns in keys
        )
        op.execute(
            f"CREATE TRIGGER {name}_refuse_delete BEFORE DELETE ON {name} {refuse % 'DELETE'}"
        )
        op.execute(
            f"CREATE TRIGGER {name}_refuse_replace BEFORE INSERT ON {name} WHEN {known} "
            f"{refuse % 'a second row of one key'}"
        )
        unless = f"WHEN NOT ({reference_is_gone('IS')})" if name == "leg" else ""
        op.execute(
            f"CREATE TRIGGER {name}_refuse_update BEFORE UPDATE ON {name} {unless} "
            f"{refuse % 'UPDATE'}"
        )
    records = "".join(
        f"INSERT INTO leg_reference_removal (leg_id, reference, asset_id) "
        f"SELECT OLD.id, '{name}', OLD.{name} WHERE OLD.{name} IS NOT NULL AND NEW.{name} IS NULL; "
        for name in REFERENCES
    )
    op.execute(f"CREATE TRIGGER leg_record_removal AFTER UPDATE ON leg BEGIN {records} END")


def reference_is_gone(same: str) -> str:
    """Return the condition under which a leg may change: an asset that it names was deleted.

    Nothing else differs, and at least one reference becomes NULL because its row is gone.
    """
    untouched = " AND ".join(f"NEW.{name} {same} OLD.{name}" for name in LEG_CONTENT)
    allowed = " AND ".join(
        f"(NEW.{name} {same} OLD.{name} OR (NEW.{name} IS NULL AND NOT EXISTS "
        f"(SELECT 1 FROM asset WHERE asset.id = OLD.{name})))"
        for name in REFERENCES
    )
    changed = " OR ".join(f"(NEW.{name} IS NULL AND OLD.{name} IS NOT NULL)" for name in REFERENCES)
    return f"{untouched} AND {allowed} AND ({changed})"


def guard_on_postgresql() -> None:
    """Refuse UPDATE, DELETE and TRUNCATE. The functions look tables up in this schema alone."""
    op.execute(
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        BEGIN
            RAISE EXCEPTION 'append-only: % refuses %', TG_TABLE_NAME, TG_OP
                USING ERRCODE = 'restrict_violation';
        END $$
        """
    )
    records = " ".join(
        f"IF OLD.{name} IS NOT NULL AND NEW.{name} IS NULL THEN "
        f"INSERT INTO leg_reference_removal (leg_id, reference, asset_id) "
        f"VALUES (OLD.id, '{name}', OLD.{name}); END IF;"
        for name in REFERENCES
    )
    op.execute(
        f"""
        CREATE FUNCTION refuse_leg_change() RETURNS trigger LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        BEGIN
            IF NOT ({reference_is_gone("IS NOT DISTINCT FROM")}) THEN
                RAISE EXCEPTION 'append-only: % refuses %', TG_TABLE_NAME, TG_OP
                    USING ERRCODE = 'restrict_violation';
            END IF;
            {records}
            RETURN NEW;
        END $$
        """
    )
    for name in APPEND_ONLY:
        update = "refuse_leg_change" if name == "leg" else "refuse_change"
        for event, scope, function in (
            ("UPDATE", "ROW", update),
            ("DELETE", "ROW", "refuse_change"),
            ("TRUNCATE", "STATEMENT", "refuse_change"),
        ):
            op.execute(
                f"CREATE TRIGGER {name}_refuse_{event.lower()} BEFORE {event} ON {name} "
                f"FOR EACH {scope} EXECUTE FUNCTION {function}()"
            )
