"""Money that moved without a trade: CashTransactions, SalesTaxes, Transfers."""

from app.domain.kinds import CHARGE_KINDS, Kind
from app.domain.numbers import to_ledger
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.ibkr_flex.assets import MONEY, told
from app.providers.ibkr_flex.document import FlexRow
from app.providers.ibkr_flex.rows import Reading, currency_of, not_zero
from app.providers.reading import BadAnswer, Row

_KINDS = {
    "dividends": Kind.DIVIDEND,
    "payment in lieu of dividends": Kind.DIVIDEND,
    "withholding tax": Kind.TAX,
    "871(m) withholding": Kind.TAX,
    "broker interest received": Kind.INTEREST,
    "bond interest received": Kind.INTEREST,
    "broker interest paid": Kind.INTEREST_CHARGE,
    "bond interest paid": Kind.INTEREST_CHARGE,
    "other fees": Kind.FEE,
    "broker fees": Kind.FEE,
    "advisor fees": Kind.FEE,
    "commission adjustments": Kind.FEE,
    "deposits/withdrawals": Kind.DEPOSIT,
    "deposits & withdrawals": Kind.DEPOSIT,
    "deposits": Kind.DEPOSIT,
    "withdrawals": Kind.DEPOSIT,
    "other income": Kind.REWARD,
}
_OF_ASSETS = frozenset({"dividends", "payment in lieu of dividends"})


def is_detail(one: FlexRow) -> bool:
    return one.level in ("", "DETAIL")


def payment_of(reading: Reading, one: FlexRow) -> RemoteEntry | None:
    """Return the event of a CashTransaction; `None` where nothing moved.

    An income or a charge that takes an earlier one back is below zero, of the same kind.

    Raises:
        BadAnswer: it cannot be read, or its type is not known.
    """
    row = one.row
    word = row.text("type").lower()
    kind = _KINDS.get(word)
    if kind is None:
        raise BadAnswer(f"{row.where}.type", f"{word[:40]!r} is not known: {told(row)}")
    own_id, amount = reading.id_of(one), row.number("amount")
    when, currency = reading.dates.booked(row), currency_of(row)
    asset = _payer(reading, row, is_needed=word in _OF_ASSETS)
    if not amount:
        return None
    if kind == Kind.DEPOSIT:
        kind = Kind.DEPOSIT if amount > 0 else Kind.WITHDRAW
        return reading.made(one, own_id, when, kind, None, currency, amount=abs(amount))
    signed = -amount if kind in CHARGE_KINDS else amount
    return reading.made(one, own_id, when, kind, asset, currency, amount=signed)


def sales_tax_of(reading: Reading, one: FlexRow) -> RemoteEntry | None:
    """Return a sales tax on a fee. Raises: BadAnswer."""
    row = one.row
    own_id, amount = reading.id_of(one), row.number("salesTax")
    if not amount:
        return None
    when, currency = reading.dates.booked(row), currency_of(row)
    note = " ".join((row.maybe_text("taxType"), row.maybe_text("taxableDescription"))).strip()
    return reading.made(one, own_id, when, Kind.TAX, None, currency, amount=-amount, note=note)


def transfers_of(reading: Reading, one: FlexRow) -> list[RemoteEntry]:
    """Return what a Transfer moved: units of an asset, or money.

    Raises:
        BadAnswer: it cannot be read.
    """
    row = one.row
    own_id, direction = reading.id_of(one), row.text("direction").upper()
    if direction not in ("IN", "OUT"):
        raise BadAnswer(f"{row.where}.direction", f"{direction[:20]!r} is neither in nor out")
    kind = Kind.TRANSFER_IN if direction == "IN" else Kind.TRANSFER_OUT
    when, currency = reading.dates.booked(row), currency_of(row)
    cash, units = row.maybe_number("cashTransfer"), row.maybe_number("quantity")
    is_money = row.maybe_text("assetCategory") in ("", MONEY) or not row.maybe_text("symbol")
    for value in (cash, units):
        if value and (value > 0) != (direction == "IN"):
            raise BadAnswer(row.where, f"its sign is not that of {direction}: {told(row)}")
    if is_money:
        amount = cash or not_zero(row, "cashTransfer")
        return [reading.made(one, own_id, when, kind, None, currency, amount=abs(amount))]
    if cash:
        raise BadAnswer(row.where, f"money and units in one transfer: {told(row)}")
    units = not_zero(row, "quantity")
    asset, worth = reading.assets.of(row), row.maybe_number("positionAmount")
    price = to_ledger(abs(worth) / abs(units)) if worth else None
    return [
        reading.made(one, own_id, when, kind, asset, currency, quantity=abs(units), price=price)
    ]


def _payer(reading: Reading, row: Row, *, is_needed: bool) -> RemoteAsset | None:
    """Return what a payment is about; a share where the query leaves its category out."""
    if not is_needed and not row.maybe_text("symbol"):
        return None
    if not row.maybe_text("assetCategory"):
        row = Row({**row.raw, "assetCategory": "STK"}, row.where)
    return reading.assets.of(row)
