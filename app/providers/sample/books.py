"""Writes the household's activities in order of time and knows what each account holds."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal

from app.domain.activities import ActivityRow
from app.domain.assets import AssetType
from app.domain.kinds import DIRECTION, Kind
from app.domain.numbers import ZERO, plain
from app.domain.times import start_us
from app.providers.sample.instruments import BY_SYMBOL, CAR, HOME, LICHEN, TIDEWATER

CENT = Decimal("0.01")
_MINUTE_US = 60_000_000
_TYPES: dict[str, str] = {one.symbol: one.type for one in BY_SYMBOL.values()} | {
    HOME: AssetType.OTHER,
    CAR: AssetType.OTHER,
    TIDEWATER: AssetType.PRIVATE_COMPANY,
    LICHEN: AssetType.CRYPTO,
    "EUR": AssetType.FIAT,
}


@dataclass(frozen=True, slots=True)
class When:
    """A moment of a day; banks state the day alone."""

    on: date
    minute: int | None = None  # of the day, UTC

    @property
    def at_us(self) -> int:
        return start_us(self.on) + (self.minute or 0) * _MINUTE_US

    def later(self, minutes: int) -> "When":
        return When(self.on, (self.minute or 0) + minutes)


def cents(amount: Decimal | float) -> Decimal:
    """Round to the cent, half even."""
    exact = amount if isinstance(amount, Decimal) else Decimal(f"{amount:.6f}")
    return exact.quantize(CENT)


def units(amount: Decimal, price: Decimal, places: int) -> Decimal:
    """Return how many units an amount buys, rounded down."""
    return plain_units((amount / price).quantize(Decimal(1).scaleb(-places), ROUND_DOWN))


def plain_units(quantity: Decimal) -> Decimal:
    """Return the same without trailing zeros or an exponent."""
    return Decimal(plain(quantity))


class Books:
    """Every call appends a row; balances follow the rules of the ledger."""

    def __init__(self) -> None:
        self.rows: list[ActivityRow] = []
        self._held: dict[tuple[str, str], Decimal] = defaultdict(Decimal)

    @property
    def last_id(self) -> str:
        """Return the external id of the newest row."""
        return self.rows[-1].external_id

    def held(self, account: str, symbol: str = "USD") -> Decimal:
        """Return a balance: of a currency the cash, of anything else units."""
        return self._held[account, symbol]

    def holdings(self, account: str) -> list[tuple[str, Decimal]]:
        """Return what an account holds, by symbol; nothing that is zero."""
        return sorted(
            (symbol, balance)
            for (of, symbol), balance in self._held.items()
            if of == account and balance
        )

    def cash(
        self, when: When, account: str, kind: Kind, amount: Decimal, note: str = "",
        *, currency: str = "USD", payer: str = "", to: str = "",
    ) -> None:  # fmt: skip
        """Write a row that moves money; `payer` names the asset that it concerns."""
        self._held[account, currency] += DIRECTION[kind] * amount
        if to:
            self._held[to, currency] += amount
        self._append(
            when, account, kind, payer, amount=amount, currency=currency, to_account=to, note=note
        )

    def move(
        self, when: When, source: str, to: str, amount: Decimal, note: str = "",
        *, currency: str = "USD",
    ) -> None:  # fmt: skip
        """Write a transfer of money between own accounts."""
        self.cash(when, source, Kind.TRANSFER_OUT, amount, note, currency=currency, to=to)

    def trade(
        self, when: When, account: str, kind: Kind, symbol: str, quantity: Decimal, price: Decimal,
        *, fee: Decimal = ZERO, currency: str = "USD", note: str = "",
    ) -> None:  # fmt: skip
        """Write a buy or sell whose money is rounded to the cent, as brokers do."""
        amount = cents(quantity * price)
        sign = DIRECTION[kind]
        self._held[account, symbol] += sign * quantity
        self._held[account, currency] -= sign * amount + fee
        self._append(
            when, account, kind, symbol, quantity=plain_units(quantity), price=price,
            fee=fee or None, amount=amount, currency=currency, note=note,
        )  # fmt: skip

    def kind_row(
        self, when: When, account: str, kind: Kind, symbol: str, quantity: Decimal,
        *, price: Decimal | None = None, to: str = "", note: str = "",
    ) -> None:  # fmt: skip
        """Write a row that moves units and no money."""
        if kind == Kind.SPLIT:
            self._held[account, symbol] = plain_units(self._held[account, symbol] * quantity)
        else:
            self._held[account, symbol] += DIRECTION[kind] * quantity
        if to:
            self._held[to, symbol] += quantity
        self._append(
            when, account, kind, symbol, quantity=plain_units(quantity), price=price,
            currency="USD" if price is not None else "", to_account=to, note=note,
        )  # fmt: skip

    def _append(
        self, when: When, account: str, kind: Kind, symbol: str,
        *, currency: str, note: str, quantity: Decimal | None = None, price: Decimal | None = None,
        fee: Decimal | None = None, amount: Decimal | None = None, to_account: str = "",
    ) -> None:  # fmt: skip
        self.rows.append(
            ActivityRow(
                at_us=when.at_us,
                on=when.on,
                account=account,
                kind=kind.value,
                symbol=symbol,
                asset_type=str(_TYPES.get(symbol, AssetType.OPTION)) if symbol else "",
                quantity=quantity,
                price=price,
                currency=currency,
                fee=fee,
                amount=amount,
                to_account=to_account,
                external_id=f"sample-{len(self.rows) + 1:05d}",
                note=note,
                has_time=when.minute is not None,
            )
        )
