"""Puts the trades of the sample into the books: a paper account, positions, notes, baskets."""

from app.domain.accounts import Account
from app.domain.ids import AccountId
from app.domain.trading.checks import NewOrder
from app.domain.trading.machine import MessageKind
from app.domain.trading.records import (
    Basket,
    BasketPart,
    FillPart,
    PaperBook,
    PaperCash,
    PositionNote,
    PositionTag,
)
from app.ports.sample_trades import SampleNote, SampleOrder, SampleTrades
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.trading.adopting import adopt
from app.services.trading.folding import refold
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.making import place_in
from app.services.trading.messages import note_message, settle_orders
from app.services.trading.paper import INSTITUTION
from app.services.trading.recording import NewFill, record_fills

SOURCE = "demo"


def add_trades(unit: UnitOfWork, registry: Registry, sample: SampleTrades) -> None:
    """Write everything, through the same doors that a person's own trades take."""
    for name in sample.adopted:
        adopt(unit, name, dry_run=False)
    registry.reload_assets()
    account = _paper_account(unit, registry, sample)
    fills = [
        NewFill(
            account_id=account.id,
            instrument_id=ensure_instrument(unit, registry, InstrumentSpec(one.symbol)).id,
            external_id=one.external_id,
            side=one.side,
            quantity=one.quantity,
            price=one.price,
            at_us=one.at_us,
            fee=one.fee,
            kind=one.kind,
        )
        for one in sample.fills
    ]
    done = record_fills(unit, registry, fills, source=SOURCE, label=sample.paper_account)
    by_fill = dict(zip((one.external_id for one in fills), done.fill_ids, strict=True))
    position_of = {
        one.fill_id: one.position_id
        for one in unit.records(FillPart).where(fill_id=list(done.fill_ids), effect="open")
    }
    for note in sample.notes:
        _note(unit, position_of[by_fill[note.opened_by]], note)
    for order in sample.orders:
        _order(unit, registry, sample.paper_account, order)
    for number, basket in enumerate(sample.baskets, 1):
        unit.records(Basket).put(
            Basket(number, basket.name, basket.description, basket.risk, unit.today())
        )
        for symbol, weight in basket.parts:
            instrument = ensure_instrument(unit, registry, InstrumentSpec(symbol, kind="stock"))
            unit.records(BasketPart).put(BasketPart(number, instrument.id, weight))


def _paper_account(unit: UnitOfWork, registry: Registry, sample: SampleTrades) -> Account:
    currency = registry.currency(registry.base_currency)
    account = registry.add_account(
        Account(
            AccountId(0),
            registry.institution(INSTITUTION, "broker").id,
            sample.paper_account,
            currency=currency.symbol,
            allows_short=True,
            is_paper=True,
        )
    )
    unit.records(PaperBook).put(
        PaperBook(account.id, currency.id, fee_unit=sample.fee_unit, made_us=sample.opened_us)
    )
    cash = PaperCash(1, account.id, sample.opened_us, sample.paper_cash, "start")
    unit.records(PaperCash).put(cash)
    return account


def _note(unit: UnitOfWork, position_id: int, note: SampleNote) -> None:
    unit.records(PositionNote).put(
        PositionNote(
            position_id,
            note.strategy,
            note.note,
            note.rating,
            note.stop,
            note.target,
            note.stop,
        )
    )
    for tag in note.tags:
        unit.records(PositionTag).put(PositionTag(position_id, tag))


def _order(unit: UnitOfWork, registry: Registry, account: str, order: SampleOrder) -> None:
    made = place_in(
        unit,
        registry,
        NewOrder(
            account=account,
            symbol=order.symbol,
            side=order.side,
            effect=order.effect,
            type=order.type,
            tif="gtc",
            quantity=order.quantity,
            limit_price=order.limit_price,
            stop_price=order.stop_price,
            client_id=order.client_id,
            oco=order.oco,
            role=order.role,
        ),
    )
    note_message(unit, made, MessageKind.ACCEPTED, external_id="sample")
    settle_orders(unit, [made.id])
    refold(unit, made.account_id, made.instrument_id, registry)
