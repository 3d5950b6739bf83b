"""Files that were brought in: by which reader, how far they are believed, where they are kept.

Revision ID: 0007_files
Revises: 0006_connections
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007_files"
down_revision = "0006_connections"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()


def upgrade() -> None:
    """Add a table; no row is touched."""
    op.create_table(
        "import_file",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        column("digest", TEXT),
        column("name", TEXT),
        column("size", WHOLE),
        column("format", TEXT),
        column("profile", TEXT),
        column("version", WHOLE),
        column("at_us", WHOLE),
        sa.Column("batch_id", WHOLE, nullable=True),
        column("grade", TEXT),
        column("detail", TEXT),
        sa.Column("attachment_id", WHOLE, nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_import_file_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import_file"),
        sqlite_strict=True,
    )
    op.create_index("ix_import_file_digest", "import_file", ["digest"])
    op.create_index("ix_import_file_batch_id", "import_file", ["batch_id"])


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise NotImplementedError("going back would throw away which files were brought in")


def column(name: str, kind: Any) -> "sa.Column[Any]":
    """Return a column that must have a value."""
    return sa.Column(name, kind, nullable=False)
