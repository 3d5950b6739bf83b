"""External flows: what crosses the border of a scope."""

from collections.abc import Collection, Sequence
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.activities import ActivityRow
from app.domain.balance import step
from app.domain.booking import book, is_swap
from app.domain.errors import RefusedError
from app.domain.flows import flows
from app.domain.ids import AccountId, AssetId, EntryId, HoldingId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from tests.builders import FakeBooks, FixedRates, a_row
from tests.depth import examples

# Prices at which every trade of these tests is made, so that a trade by itself earns nothing.
PRICES = {"USD": 1, "EUR": 2, "ACME": 10, "BTC": 100}


class Ledger:
    """Rows booked and turned into the legs that storage would give."""

    def __init__(self, *rows: ActivityRow, cash: bool = True) -> None:
        self.books = FakeBooks(tracks_cash=cash)
        for symbol in PRICES:
            self.books.asset(symbol, "crypto" if symbol == "BTC" else "")
        self.legs: list[LegRecord] = []
        self.moves: dict[LegId, LegId] = {}
        self._ids = count(1)
        at = 0
        while at < len(rows):
            pair = rows[at : at + 2]
            size = 2 if len(pair) == 2 and is_swap(*pair) else 1
            self._write(rows[at : at + size])
            at += size
        self.legs.sort(key=lambda leg: (leg.at_us, leg.leg_id))

    def _write(self, rows: Sequence[ActivityRow]) -> None:
        entry = book(rows, self.books, "csv")
        entry_id = EntryId(next(self._ids))
        out: LegId | None = None
        for leg in entry.legs:
            leg_id = LegId(next(self._ids))
            self.legs.append(
                LegRecord(
                    leg_id, entry_id, leg.holding_id,
                    AccountId(leg.holding_id // 1000), AssetId(leg.holding_id % 1000),
                    entry.at_us, entry.on.toordinal(), leg.kind, leg.quantity, leg.unit_price,
                    leg.quote_id, leg.amount, leg.fee, leg.fee_asset_id, leg.counter_asset_id,
                    leg.counter_quantity,
                )
            )  # fmt: skip
            if leg.kind == Kind.TRANSFER_OUT:
                out = leg_id
            elif leg.kind == Kind.TRANSFER_IN and out is not None:
                self.moves[out] = leg_id

    @property
    def rates(self) -> FixedRates:
        return FixedRates({self.books.assets[one].id: worth for one, worth in PRICES.items()})

    def holdings(self, account: str = "", symbol: str = "") -> set[HoldingId]:
        return {
            holding
            for holding, (its_account, its_symbol) in self.books.holdings.items()
            if account in {"", its_account} and symbol in {"", its_symbol}
        }

    def flows(self, scope: Collection[HoldingId]) -> list[tuple[Decimal | None, str]]:
        index = {(AccountId(one // 1000), AssetId(one % 1000)): one for one in self.holdings()}
        found = flows(self.legs, scope, self.moves, self.rates, index)
        return [(flow.amount, flow.leg.kind) for flow in found]

    def net(self, scope: Collection[HoldingId]) -> Decimal:
        amounts = [amount for amount, _ in self.flows(scope)]
        assert None not in amounts
        return sum((one for one in amounts if one is not None), Decimal(0))

    def value(self, scope: Collection[HoldingId]) -> Decimal:
        quantities: dict[HoldingId, Decimal] = {}
        for leg in self.legs:
            held = quantities.get(leg.holding_id, Decimal(0))
            quantities[leg.holding_id] = step(held, leg)
        return sum(
            (
                self.rates.to_base(quantity, AssetId(holding % 1000), 0) or Decimal(0)
                for holding, quantity in quantities.items()
                if holding in scope
            ),
            Decimal(0),
        )

    def gain(self, scope: Collection[HoldingId]) -> Decimal:
        """Return what the scope earned: its value less the flows, begun with nothing."""
        return self.value(scope) - self.net(scope)


def deposit(amount: int = 1000) -> ActivityRow:
    return a_row("deposit", amount=amount)


# -- the whole portfolio -----------------------------------------------------------------------


def test_what_comes_from_outside_and_what_leaves_are_flows() -> None:
    ledger = Ledger(deposit(), a_row("withdraw", amount=300))
    assert ledger.flows(ledger.holdings()) == [(1000, "deposit"), (-300, "withdraw")]


@pytest.mark.parametrize("kind", ["deposit", "transfer_in", "opening_balance"])
def test_an_asset_that_comes_in_is_a_flow_at_its_price_else_at_market_value(kind: str) -> None:
    stated = Ledger(a_row(kind, "ACME", quantity=2, price=9))
    assert stated.net(stated.holdings()) == 18
    silent = Ledger(a_row(kind, "ACME", quantity=2, price=None))
    assert silent.net(silent.holdings()) == 20


@pytest.mark.parametrize("cash", [True, False])
def test_an_asset_that_leaves_is_a_flow_at_market_value(cash: bool) -> None:
    row = a_row("transfer_out", "ACME", quantity=2)
    ledger = Ledger(row, cash=cash)
    assert ledger.net(ledger.holdings()) == -20


def test_with_cash_a_trade_is_an_inner_matter() -> None:
    ledger = Ledger(deposit(), a_row("buy", "ACME", quantity=2, price=10, fee=1))
    assert ledger.net(ledger.holdings()) == 1000


def test_without_cash_a_trade_brings_its_money_in_or_takes_it_out() -> None:
    bought = Ledger(a_row("buy", "ACME", quantity=2, price=10, fee=1), cash=False)
    assert bought.flows(bought.holdings()) == [(21, "buy")]
    sold = Ledger(a_row("sell", "ACME", quantity=2, price=10, fee=1), cash=False)
    assert sold.flows(sold.holdings()) == [(-19, "sell")]


def test_a_swap_is_an_inner_matter_with_and_without_cash() -> None:
    out = a_row("swap_out", "ACME", quantity=10, price=10, external_id="a")
    into = a_row("swap_in", "BTC", quantity=1, asset_type="crypto", external_id="b")
    for cash in (True, False):
        ledger = Ledger(out, into, cash=cash)
        assert ledger.flows(ledger.holdings()) == []


@pytest.mark.parametrize("kind", sorted(INCOME_KINDS | CHARGE_KINDS))
@pytest.mark.parametrize("symbol", ["", "ACME"])
def test_income_and_charges_within_the_portfolio_are_return(kind: str, symbol: str) -> None:
    ledger = Ledger(deposit(), a_row(kind, symbol, amount=7))
    assert ledger.net(ledger.holdings()) == 1000
    in_kind = Ledger(a_row(kind, "ACME", quantity=2, price=10))
    assert in_kind.net(in_kind.holdings()) == 0


def test_without_cash_a_dividend_leaves_and_a_charge_is_paid_from_outside() -> None:
    paid = Ledger(a_row("dividend", "ACME", amount=7), cash=False)
    assert paid.net(paid.holdings()) == -7
    charged = Ledger(a_row("tax", "ACME", amount=7), cash=False)
    assert charged.net(charged.holdings()) == 7


def test_a_transfer_between_own_accounts_is_no_flow_of_the_portfolio() -> None:
    ledger = Ledger(deposit(), a_row("transfer_out", amount=100, to_account="Bank"))
    assert ledger.net(ledger.holdings()) == 1000


def test_a_split_is_no_flow() -> None:
    ledger = Ledger(a_row("split", "ACME", quantity=2))
    assert ledger.flows(ledger.holdings()) == []


def test_a_flow_without_a_rate_is_unknown_and_never_zero() -> None:
    ledger = Ledger(a_row("deposit", amount=5, currency="CHF"))
    assert ledger.flows(ledger.holdings()) == [(None, "deposit")]


# -- fees that cash pays for what came in ------------------------------------------------------


@pytest.mark.parametrize("kind", ["reward", "airdrop", "interest", "dividend"])
def test_the_fee_of_income_in_kind_is_return(kind: str) -> None:
    ledger = Ledger(deposit(), a_row(kind, "ACME", quantity=2, price=10, fee=3))
    assert ledger.net(ledger.holdings()) == 1000
    assert ledger.gain(ledger.holdings()) == 17


@pytest.mark.parametrize("kind", ["deposit", "transfer_in"])
def test_the_fee_of_what_comes_in_is_return_where_cash_pays_it(kind: str) -> None:
    ledger = Ledger(deposit(), a_row(kind, "ACME", quantity=2, price=10, fee=3))
    assert ledger.flows(ledger.holdings()) == [(1000, "deposit"), (20, kind)]
    assert ledger.gain(ledger.holdings()) == -3


@pytest.mark.parametrize("kind", ["deposit", "transfer_in"])
def test_the_fee_of_what_comes_in_is_part_of_the_flow_where_there_is_no_cash(kind: str) -> None:
    ledger = Ledger(a_row(kind, "ACME", quantity=2, price=10, fee=3), cash=False)
    assert ledger.flows(ledger.holdings()) == [(23, kind)]


def test_the_fee_of_a_linked_arrival_is_return() -> None:
    ledger = Ledger(
        deposit(),
        a_row("withdraw", "ACME", quantity=2, account="Wallet"),
        a_row("deposit", "ACME", quantity=2, fee=3, at="2024-01-15T10:00"),
    )
    out = next(leg for leg in ledger.legs if leg.kind == "withdraw")
    into = next(leg for leg in ledger.legs if leg.kind == "deposit" and leg.quantity == 2)
    ledger.moves[out.leg_id] = into.leg_id
    assert ledger.flows(ledger.holdings()) == [(1000, "deposit")]


def test_the_fee_of_a_swap_is_return() -> None:
    out = a_row("swap_out", "ACME", quantity=10, price=10, external_id="a")
    into = a_row("swap_in", "BTC", quantity=1, fee=5, asset_type="crypto", external_id="b")
    ledger = Ledger(deposit(), out, into)
    assert ledger.net(ledger.holdings()) == 1000


def test_the_fee_of_a_swap_is_paid_from_outside_where_there_is_no_cash() -> None:
    out = a_row("swap_out", "ACME", quantity=10, price=10, external_id="a")
    into = a_row("swap_in", "BTC", quantity=1, fee=5, asset_type="crypto", external_id="b")
    ledger = Ledger(a_row("deposit", "ACME", quantity=10), out, into, cash=False)
    assert ledger.flows(ledger.holdings()) == [(100, "deposit"), (5, "swap_in")]
    assert ledger.gain(ledger.holdings()) == -5


@pytest.mark.parametrize(("amount", "fee"), [(7, 1), (1, 7)])
def test_the_fee_of_a_dividend_is_return_where_there_is_no_cash(amount: int, fee: int) -> None:
    ledger = Ledger(a_row("dividend", "ACME", amount=amount, fee=fee), cash=False)
    assert ledger.gain(ledger.holdings()) == amount - fee


@pytest.mark.parametrize("charged", [0, 1])
def test_a_swap_across_the_border_is_a_flow_whoever_pays_the_fee(charged: int) -> None:
    fees = [None, None]
    fees[charged] = 5  # type: ignore[call-overload]
    out = a_row("swap_out", "ACME", quantity=10, price=10, fee=fees[0], external_id="a")
    into = a_row(
        "swap_in", "BTC", quantity=1, price=100, fee=fees[1], asset_type="crypto", external_id="b"
    )
    ledger = Ledger(a_row("deposit", "ACME", quantity=10), deposit(), out, into)
    without_btc = ledger.holdings() - ledger.holdings(symbol="BTC")
    assert ledger.net(without_btc) == 1000
    assert ledger.gain(without_btc) == -5


# -- smaller scopes ----------------------------------------------------------------------------


def test_a_transfer_is_a_flow_of_each_of_its_accounts() -> None:
    ledger = Ledger(deposit(), a_row("transfer_out", amount=100, to_account="Bank"))
    assert ledger.net(ledger.holdings("Broker")) == 900
    assert ledger.flows(ledger.holdings("Bank")) == [(100, "transfer_in")]


def test_the_money_of_a_trade_is_a_flow_of_the_holding_and_of_the_cash() -> None:
    ledger = Ledger(
        deposit(),
        a_row("buy", "ACME", quantity=2, price=10, fee=1),
        a_row("sell", "ACME", quantity=1, price=12, fee=1, at="2024-01-16"),
    )
    assert ledger.flows(ledger.holdings(symbol="ACME")) == [(21, "buy"), (-11, "sell")]
    assert ledger.net(ledger.holdings(symbol="USD")) == 990
    assert ledger.gain(ledger.holdings(symbol="USD")) == 0


def test_a_dividend_is_return_of_the_holding_that_paid_it_and_leaves_it_at_once() -> None:
    ledger = Ledger(deposit(), a_row("dividend", "ACME", amount=7))
    assert ledger.flows(ledger.holdings(symbol="ACME")) == [(-7, "dividend")]
    assert ledger.gain(ledger.holdings(symbol="ACME")) == 7
    assert ledger.gain(ledger.holdings(symbol="USD")) == 0


def test_a_charge_for_a_holding_is_its_loss_and_not_that_of_the_cash() -> None:
    ledger = Ledger(deposit(), a_row("fee", "ACME", amount=7))
    assert ledger.gain(ledger.holdings(symbol="ACME")) == -7
    assert ledger.gain(ledger.holdings(symbol="USD")) == 0


def test_interest_without_a_payer_is_return_of_the_cash() -> None:
    ledger = Ledger(deposit(), a_row("interest", amount=7))
    assert ledger.gain(ledger.holdings(symbol="USD")) == 7


# -- properties --------------------------------------------------------------------------------

SYMBOLS = st.sampled_from(["ACME", "BTC", "EUR"])


@st.composite
def rows(draw: st.DrawFn) -> list[ActivityRow]:
    """Draw rows that trade at the fixed prices, so that all gains are income and charges."""
    made: list[ActivityRow] = []
    for number in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from([one for one in Kind if one not in _NOT_DRAWN]))
        symbol, name = draw(SYMBOLS), f"r{number}"
        account = draw(st.sampled_from(["Broker", "Bank"]))
        fee = draw(st.sampled_from([None, 1]))
        quantity = draw(st.integers(1, 5))
        to_account = ""
        if kind == Kind.TRANSFER_OUT and draw(st.booleans()):
            to_account = "Bank" if account == "Broker" else "Broker"
        in_money = draw(st.booleans()) and kind not in {Kind.BUY, Kind.SELL}
        names_payer = kind in _PAID and draw(st.booleans())
        made.append(
            a_row(
                kind,
                ("ACME" if names_payer else "") if in_money else symbol,
                account=account,
                quantity=None if in_money else quantity,
                amount=quantity if in_money else None,
                price=None if in_money else PRICES[symbol],
                fee=fee,
                to_account=to_account,
                external_id=name,
            )
        )
    return made


_PAID = {Kind.DIVIDEND, Kind.INTEREST, *CHARGE_KINDS}
_NOT_DRAWN = {
    Kind.SPLIT, Kind.VOID, Kind.SETTLEMENT, Kind.SWAP_IN, Kind.SWAP_OUT, Kind.UNKNOWN,
}  # fmt: skip


@given(rows(), st.booleans())
@settings(max_examples=examples(200))
def test_the_flows_of_accounts_less_their_transfers_are_those_of_the_portfolio(
    drawn: list[ActivityRow], cash: bool
) -> None:
    try:
        ledger = Ledger(*drawn, cash=cash)
    except RefusedError:
        return
    whole = ledger.net(ledger.holdings())
    parts = ledger.net(ledger.holdings("Broker")) + ledger.net(ledger.holdings("Bank"))
    assert parts == whole  # the two sides of a transfer cancel


@given(rows())
@settings(max_examples=examples(200))
def test_with_cash_the_gains_of_holdings_add_up_to_that_of_the_portfolio(
    drawn: list[ActivityRow],
) -> None:
    try:
        ledger = Ledger(*drawn)
    except RefusedError:
        return
    single = [ledger.gain({holding}) for holding in ledger.holdings()]
    assert sum(single, Decimal(0)) == ledger.gain(ledger.holdings())


@given(rows())
@settings(max_examples=examples(200))
def test_at_fixed_prices_all_that_is_earned_is_income_less_charges(
    drawn: list[ActivityRow],
) -> None:
    try:
        ledger = Ledger(*drawn)
    except RefusedError:
        return
    earned = Decimal(0)
    for row in drawn:
        fee = row.fee or Decimal(0)
        worth = (row.amount or row.quantity or Decimal(0)) * (
            PRICES[row.symbol] if row.amount is None else 1
        )
        if row.kind in {Kind.DIVIDEND, Kind.INTEREST, Kind.REWARD, Kind.AIRDROP}:
            earned += worth
        elif row.kind in CHARGE_KINDS:
            earned -= worth
        earned -= fee
    assert ledger.gain(ledger.holdings()) == earned
