"""Tables of settings, of the append-only audit trail, and of derived caches."""

from datetime import datetime

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base


class SettingRow(Base):
    """A setting of the profile."""

    __tablename__ = "setting"
    __table_args__ = (STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class AuditRow(Base):
    """What was done to data and settings, each row chained to the one before."""

    __tablename__ = "audit"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    action: Mapped[str]
    subject: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    previous_digest: Mapped[str]
    digest: Mapped[str]
    device: Mapped[str] = mapped_column(server_default=text("''"))


class SecretRow(Base):
    """A secret of the profile, sealed: what a provider needs, the second factor."""

    __tablename__ = "secret"
    __table_args__ = (STRICT,)

    name: Mapped[str] = mapped_column(primary_key=True)
    row_version: Mapped[int]
    key_version: Mapped[int]
    sealed: Mapped[bytes]
    updated_at: Mapped[datetime]


class AttachmentRow(Base):
    """A file kept with the books; its name and digest are in the sealed head."""

    __tablename__ = "attachment"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    subject: Mapped[str]
    size: Mapped[int]
    recorded_at: Mapped[datetime]
    key_version: Mapped[int]  # 0: not sealed
    head: Mapped[bytes]


class AttachmentPartRow(Base):
    """A piece of an attachment's content."""

    __tablename__ = "attachment_part"
    __table_args__ = (STRICT,)

    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachment.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes]


class KeyHeaderRow(Base):
    """The text of the key file of books on a server; there is one row, or none."""

    __tablename__ = "key_header"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[str]


class DerivedRow(Base):
    """A cache that can be rebuilt: a compact text by kind and key."""

    __tablename__ = "derived"
    __table_args__ = ({**STRICT, "sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[str]
