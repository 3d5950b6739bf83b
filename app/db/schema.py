"""The schema as a whole: its tables, and the constants by which a database is recognised."""

from app.db import (
    catalogue_rows,
    figure_rows,
    file_rows,
    household_rows,
    ledger_rows,
    price_rows,
    profile_rows,
    sync_rows,
    trading_rows,
)
from app.db.base import Base

metadata = Base.metadata

__all__ = [
    "catalogue_rows",
    "figure_rows",
    "file_rows",
    "household_rows",
    "ledger_rows",
    "metadata",
    "price_rows",
    "profile_rows",
    "sync_rows",
    "trading_rows",
]
