"""The table of files that were brought in; the files themselves are attachments."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import BatchId


class ImportFileRow(Base):
    """A file that was brought in."""

    __tablename__ = "import_file"
    __table_args__ = (Index(None, "digest"), Index(None, "batch_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str]
    name: Mapped[str]
    size: Mapped[int]
    format: Mapped[str]
    profile: Mapped[str]
    version: Mapped[int]
    at_us: Mapped[int]
    batch_id: Mapped[BatchId | None] = mapped_column(ForeignKey("batch.id", ondelete="RESTRICT"))
    grade: Mapped[str]
    detail: Mapped[str]
    attachment_id: Mapped[int | None]  # no reference: archives bring attachments in later
