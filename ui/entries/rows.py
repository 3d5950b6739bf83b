"""Rows that the entry form begins from."""

from datetime import UTC, datetime

from app.domain.activities import ActivityRow
from app.domain.kinds import Kind
from app.domain.times import from_us, start_us
from app.services.reports import HoldingLine


def row_for(line: HoldingLine) -> ActivityRow:
    """Return an empty entry for a holding, to begin from."""
    today = datetime.now(UTC).astimezone().date()
    kind = Kind.DEPOSIT if line.is_cash else Kind.BUY
    currency = line.price.currency if line.price and not line.is_cash else ""
    return ActivityRow(
        start_us(today), today, line.account, kind, symbol=line.symbol,
        asset_type=line.asset_type, currency=currency,
    )  # fmt: skip


def empty_row(account: str, symbol: str = "", asset_type: str = "") -> ActivityRow:
    """Return an empty entry for an account, an asset or both, to begin from."""
    today = datetime.now(UTC).astimezone().date()
    kind = Kind.BUY if symbol and asset_type != "fiat" else Kind.DEPOSIT
    return ActivityRow(
        start_us(today), today, account, kind, symbol=symbol, asset_type=asset_type
    )  # fmt: skip


def local_time(row: ActivityRow) -> str:
    """Return the time of a row on this computer's clock."""
    at = from_us(row.at_us).astimezone()
    return at.strftime("%H:%M:%S" if at.second else "%H:%M")
