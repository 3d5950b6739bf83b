"""Tables of settings, of the append-only audit trail, and of derived caches."""

from datetime import datetime

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


class DerivedRow(Base):
    """A cache that can be rebuilt: a compact text by kind and key."""

    __tablename__ = "derived"
    __table_args__ = ({**STRICT, "sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[str]
