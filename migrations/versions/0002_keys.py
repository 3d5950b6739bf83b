"""Sealed secrets and attachments, the key file of server books, devices in the audit trail.

Revision ID: 0002_keys
Revises: 0001_ledger
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002_keys"
down_revision = "0001_ledger"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
BYTES = sa.LargeBinary()


def upgrade() -> None:
    """Add a column and four tables; no row is touched."""
    op.add_column("audit", sa.Column("device", TEXT, nullable=False, server_default=sa.text("''")))
    table(
        "secret",
        "name",
        column("name", TEXT),
        column("row_version", WHOLE),
        column("key_version", WHOLE),
        column("sealed", BYTES),
        column("updated_at", WHOLE),
    )
    table(
        "attachment",
        "id",
        key("id"),
        column("subject", TEXT),
        column("size", WHOLE),
        column("recorded_at", WHOLE),
        column("key_version", WHOLE),
        column("head", BYTES),
    )
    table(
        "attachment_part",
        ("attachment_id", "position"),
        key("attachment_id"),
        key("position"),
        column("content", BYTES),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachment.id"],
            name="fk_attachment_part_attachment_id",
            ondelete="CASCADE",
        ),
    )
    table("key_header", "id", key("id"), column("content", TEXT))


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw secrets and attachments away")


def column(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False)


def key(name: str) -> "sa.Column[Any]":
    """Return an integer key that the program hands out itself."""
    return sa.Column(name, WHOLE, nullable=False, autoincrement=False)


def table(name: str, keys: str | tuple[str, ...], *parts: Any) -> None:
    """Make a table; on SQLite a STRICT one."""
    own = (keys,) if isinstance(keys, str) else keys
    primary = sa.PrimaryKeyConstraint(*own, name=f"pk_{name}")
    op.create_table(name, *parts, primary, sqlite_strict=True)
