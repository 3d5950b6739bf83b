"""Whatever is done in whatever order, cached positions equal those worked out from nothing."""

import contextlib
import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.errors import CofferError
from app.domain.kinds import INFLOW_KINDS, OUTFLOW_KINDS
from app.services.accounts import AccountDraft
from app.services.preferences import (
    BASE_CURRENCY,
    COST_BASIS_METHOD,
    KIND_FEES_REALIZE,
    REWARDS_ARE_INCOME,
)
from tests.depth import examples
from tests.unit.services.desk import Desk, Row, at, open_desk
from tests.unit.services.made_rows import (
    PAIRS,
    accounts,
    price_lines,
    prices,
    quantities,
    rows,
    symbols,
)

SETTINGS = (
    (BASE_CURRENCY, "EUR"), (BASE_CURRENCY, "USD"), (COST_BASIS_METHOD, "lifo"),
    (COST_BASIS_METHOD, "average"), (COST_BASIS_METHOD, "section104"),
    (REWARDS_ARE_INCOME, "0"), (KIND_FEES_REALIZE, "1"),
)  # fmt: skip
MARKS = ("hidden", "inactive", "excluded", "paper")
DAYS = st.integers(1, 28).map(lambda day: date(2024, 1, day))


class AnyWork(RuleBasedStateMachine):
    """A person at work. What is refused changes nothing; what is done keeps the cache right."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        self.desk: Desk = self._stack.enter_context(open_desk())
        self.undoable = 0
        self.reported: list[tuple[Any, list[tuple[Any, ...]]]] = []

    def teardown(self) -> None:
        try:
            self.desk.verified()
        finally:
            self._stack.close()

    def attempt(self, call: Callable[[], Any]) -> None:
        """Do something that may be refused."""
        before = self.desk.dump()
        try:
            call()
        except CofferError:
            assert self.desk.dump() == before, "a refusal changed the books"

    def an_entry(self, number: int, kinds: frozenset[str] | None = None) -> Any:
        found = [
            one.id for one in self.desk.entries(with_voided=True)
            if kinds is None or one.kind in kinds
        ]  # fmt: skip
        return found[number % len(found)] if found else 0

    # -- what comes in ----------------------------------------------------------------------

    @initialize(made=st.lists(rows(), min_size=2, max_size=6), lines=price_lines())
    def begin(self, made: list[Row], lines: list[str]) -> None:
        self.desk.take_prices(*lines)
        self.desk.take(*made)

    @rule(made=st.lists(rows(), min_size=1, max_size=5), short=st.booleans())
    def import_activities(self, made: list[Row], short: bool) -> None:
        self.desk.take(*made, allows_short=short)

    @rule(lines=price_lines())
    def import_prices(self, lines: list[str]) -> None:
        self.desk.take_prices(*lines)

    @rule(pair=st.sampled_from(PAIRS), price=prices)
    def change_an_early_price(self, pair: tuple[str, str], price: Decimal) -> None:
        self.desk.take_prices(f"2023-12-31,{pair[0]},{price},{pair[1]}")

    @rule(
        account=st.sampled_from(("Main", "Side", "New")), symbol=symbols, balance=quantities,
        on=DAYS, short=st.booleans(),
    )  # fmt: skip
    def import_observations(
        self, account: str, symbol: str, balance: Decimal, on: date, short: bool
    ) -> None:
        self.desk.take_observations(f"{on},{account},{symbol},{balance}", allows_short=short)

    @rule(row=rows())
    def record(self, row: Row) -> None:
        self.attempt(lambda: self.desk.coffer.ledger.record(row.activity()))

    @rule(given=quantities, taken=quantities, price=prices, account=accounts)
    def swap(self, given: Decimal, taken: Decimal, price: Decimal, account: str) -> None:
        out = Row("swap_out", account, "ETH", given, price)
        into = Row("swap_in", account, "AAA", taken)
        self.attempt(lambda: self.desk.coffer.ledger.record_swap(out.activity(), into.activity()))

    @rule(symbol=symbols, amount=prices, currency=st.sampled_from(("USD", "EUR", "ETH")))
    def be_paid(self, symbol: str, amount: Decimal, currency: str) -> None:
        row = Row("dividend", "Main", symbol, amount=amount, currency=currency, at=at(30))
        self.attempt(lambda: self.desk.coffer.ledger.record(row.activity()))

    @rule(symbol=symbols, quantity=quantities, minutes=st.integers(1, 50_000))
    def move(self, symbol: str, quantity: Decimal, minutes: int) -> None:
        """Move something in two rows that linking joins, and link them."""
        self.desk.take(
            Row("transfer_out", "Main", symbol, quantity, at=at(minutes)),
            Row("transfer_in", "Side", symbol, quantity, at=at(minutes + 5)),
        )
        self.the_cache_equals_a_rebuild()
        self.link_all()

    @rule(symbol=symbols, on=DAYS, price=prices)
    def set_price(self, symbol: str, on: date, price: Decimal) -> None:
        currency = "ETH" if symbol == "COIN" else "USD"
        self.attempt(lambda: self.desk.coffer.prices.set_price(symbol, on, price, currency))

    @rule()
    def reconcile(self) -> None:
        first = self.desk.coffer.reconciliation.run()
        before = self.desk.dump()
        assert self.desk.coffer.reconciliation.run() == first
        assert self.desk.dump() == before

    # -- what is taken back -----------------------------------------------------------------

    @rule(number=st.integers(0, 50))
    def void(self, number: int) -> None:
        entry_id = self.an_entry(number)
        self.attempt(lambda: self.desk.coffer.ledger.void(entry_id, reason="a mistake"))

    @rule(number=st.integers(0, 50), quantity=quantities)
    def edit(self, number: int, quantity: Decimal) -> None:
        def edit() -> None:
            ledger = self.desk.coffer.ledger
            entry_id = self.an_entry(number)
            stored = ledger.entry(entry_id)
            if stored.kind != "void" and stored.legs:
                row = ledger.row_of(entry_id)
                if row.quantity is not None:
                    row = replace(row, quantity=quantity, amount=None)
                ledger.record(row, replaces=entry_id)

        self.attempt(edit)

    @rule(number=st.integers(0, 30))
    def undo(self, number: int) -> None:
        batches = self.desk.coffer.ledger.batches()
        chosen = batches[number % len(batches)].id
        self.attempt(lambda: self.desk.coffer.ledger.undo(chosen))

    @rule()
    def undo_last(self) -> None:
        self.attempt(self.desk.coffer.undo.last)

    @rule(row=rows())
    def preview(self, row: Row) -> None:
        before = self.desk.dump()
        self.desk.coffer.ledger.preview(row.activity())
        assert self.desk.dump() == before

    # -- links ------------------------------------------------------------------------------

    @rule()
    def link_all(self) -> None:
        first = self.desk.coffer.links.link_all()
        before = self.desk.dump()
        assert self.desk.coffer.links.link_all() == first
        assert self.desk.dump() == before

    @rule(one=st.integers(0, 50), other=st.integers(0, 50))
    def link(self, one: int, other: int) -> None:
        out, into = self.an_entry(one, OUTFLOW_KINDS), self.an_entry(other, INFLOW_KINDS)
        self.attempt(lambda: self.desk.coffer.links.link(out, into))

    @rule(one=st.integers(0, 50))
    def unlink(self, one: int) -> None:
        out = self.an_entry(one, OUTFLOW_KINDS)
        self.attempt(lambda: self.desk.coffer.links.unlink(out))

    # -- settings ---------------------------------------------------------------------------

    @rule(setting=st.sampled_from(SETTINGS))
    def change_a_setting(self, setting: tuple[str, str]) -> None:
        self.attempt(lambda: self.desk.coffer.profile.set(*setting))

    @rule(method=st.sampled_from(("", "hifo", "section104", "average")), short=st.booleans())
    def change_an_account(self, method: str, short: bool) -> None:
        account = self.desk.coffer.accounts.all()[0]
        self.attempt(
            lambda: self.desk.coffer.accounts.update(
                replace(account, cost_basis_method=method, allows_short=short)
            )
        )

    @rule(name=st.sampled_from(("One", "Two")), short=st.booleans())
    def add_an_account(self, name: str, short: bool) -> None:
        draft = AccountDraft(name, allows_short=short)
        self.attempt(lambda: self.desk.coffer.accounts.add(draft))

    @rule(mark=st.sampled_from(MARKS), on=st.booleans(), account=accounts)
    def mark(self, mark: str, on: bool, account: str) -> None:
        self.attempt(lambda: self.desk.coffer.accounts.mark(mark, account, on=on))

    @rule()
    def reopen(self) -> None:
        self.desk.reopened()

    # -- what always holds ------------------------------------------------------------------

    @precondition(lambda self: self.desk.coffer.ledger.batches(1))
    @invariant()
    def the_cache_equals_a_rebuild(self) -> None:
        cached, rebuilt = self.desk.cached_and_rebuilt()
        assert cached.keys() == rebuilt.keys() or not cached
        for key, text in cached.items():
            assert _read(text) == _read(rebuilt[key]), key


def _read(text: str) -> Any:
    with contextlib.suppress(ValueError):
        return json.loads(text)
    return text


TestAnyWork = AnyWork.TestCase
TestAnyWork.settings = settings(max_examples=examples(40), stateful_step_count=14)
