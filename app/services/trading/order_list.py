"""Orders as a list, with what became of each; and the rules of what trades."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.trading.machine import LIVE, words_of
from app.domain.trading.records import Instrument, Order, OrderMessage
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.instruments import (
    InstrumentSpec,
    ensure_instrument,
    find_instrument,
    rules_of,
    title_of,
)


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order with the names of what it is about."""

    order: Order
    account: str
    is_paper: bool
    symbol: str
    title: str
    currency: str
    kind: str = ""  # of the instrument

    @property
    def stands(self) -> str:
        """Return where it stands: "cancelled with filled 41 of 60"."""
        return words_of(self.order.status, self.order.filled, self.order.quantity)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One order and all that it was told."""

    line: OrderLine
    messages: tuple[OrderMessage, ...]


@dataclass(frozen=True, slots=True)
class OrderListService:
    """Reads orders. Nothing is written."""

    database: Database

    def all(
        self, *, account: str = "", working: bool = True, ids: Iterable[int] | None = None
    ) -> tuple[OrderLine, ...]:
        """Return orders, the newest first.

        `working`: only those that are not over. `ids`: these alone.

        Raises:
            UnknownNameError: there is no such account.
        """
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            where: dict[str, object] = {}
            if account:
                where["account_id"] = registry.account(account).id
            if working:
                where["status"] = [str(one) for one in LIVE]
            if ids is not None:
                where["id"] = list(ids)
            orders = unit.records(Order).where(**where)
            return _lines(unit, registry, sorted(orders, key=lambda one: -one.id))

    def show(self, order_id: int) -> OrderPage:
        """Return one order with its messages, in the order in which they came.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.reading() as unit:
            found = unit.records(Order).where(id=order_id)
            if not found:
                raise UnknownNameError("order", str(order_id))
            registry = Registry(unit, "", may_create=False)
            (line,) = _lines(unit, registry, found)
            return OrderPage(line, tuple(unit.records(OrderMessage).where(order_id=order_id)))


@dataclass(frozen=True, slots=True)
class InstrumentService:
    """Makes known what trades, and changes the rules that its venue has for it."""

    database: Database

    def state(self, spec: InstrumentSpec) -> tuple[Instrument, Changes]:
        """Return the instrument of a spec; it is made, or gets the rules that the spec states.

        Raises:
            RefusedError: a rule is out of range, or the spec says that it is something else.
        """
        with self.database.writing() as unit:
            registry = Registry(unit, read_preferences(unit.settings).base_currency)
            try:
                known = find_instrument(unit, spec.symbol, spec.quote)
            except UnknownNameError:
                made = ensure_instrument(unit, registry, spec)
            else:
                if spec.kind and spec.kind != known.kind:
                    raise RefusedError(f"{known.symbol} is {known.kind} here, not {spec.kind}")
                if spec.multiplier not in {None, known.multiplier} and _is_traded(unit, known):
                    raise RefusedError(
                        f"{known.symbol} was traded with a multiplier of {known.multiplier}",
                        "an adjusted contract has a symbol of its own",
                    )
                made = rules_of(unit, known, spec)
            unit.commit()
            return made, Changes(frozenset({Topic.TRADES}))

    def of(self, symbol: str, quote: str = "") -> tuple[Instrument, str]:
        """Return an instrument, and the symbol of what it is quoted in.

        Raises:
            UnknownNameError: there is none. AmbiguousSymbolError: there are several.
        """
        with self.database.reading() as unit:
            found = find_instrument(unit, symbol, quote)
            names = {one.id: one.symbol for one in unit.catalogue.assets()}
            return found, names[found.quote_id]


def _is_traded(unit: UnitOfWork, instrument: Instrument) -> bool:
    return any(one[1] == instrument.id for one in unit.fills.pairs())


def _lines(unit: UnitOfWork, registry: Registry, orders: Iterable[Order]) -> tuple[OrderLine, ...]:
    found = list(orders)
    numbers = sorted({one.instrument_id for one in found})
    instruments = {one.id: one for one in unit.records(Instrument).where(id=numbers)}
    accounts = {one.id: one for one in registry.accounts.values()}
    return tuple(
        OrderLine(
            one,
            accounts[one.account_id].name,
            accounts[one.account_id].is_paper,
            instruments[one.instrument_id].symbol,
            title_of(instruments[one.instrument_id]),
            registry.assets[instruments[one.instrument_id].quote_id].symbol,
            instruments[one.instrument_id].kind,
        )
        for one in found
    )
