"""An exchange and a wallet: buys, staking, a swap, withdrawals with network fees, an airdrop."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal

from app.domain.kinds import Kind
from app.providers.sample.accounts import CHECKING, EXCHANGE, WALLET
from app.providers.sample.books import When, cents, units
from app.providers.sample.instruments import FERN, LICHEN, PEBBLE
from app.providers.sample.story import EMERGENCY, Story

_BEGINS = 3.4  # years
_FEE = Decimal("0.005")
_STAKED_A_MONTH = Decimal("0.0035")
STAKED_A_YEAR = _STAKED_A_MONTH * 12
_RULED_DAYS = 17
_PLACES = 8


def plan(story: Story) -> None:
    """Plan it."""
    agenda = story.agenda
    agenda.monthly(7, _deposit(story, 130), years=_BEGINS)
    for month in range(12 * 10):
        on = agenda.day(month / 12 + 0.03)
        if on >= agenda.day(_BEGINS):
            symbol = FERN if month % 3 == 0 else PEBBLE
            agenda.at(on, _purchase(story, symbol), 18 * 60 + 20 + month % 40)
    agenda.monthly(26, _staking(story), years=_BEGINS + 0.3)
    for years, part in ((4.8, "0.8"), (6.7, "0.7"), (8.3, "0.7")):
        agenda.at(agenda.day(years), _to_wallet(story, PEBBLE, Decimal(part)), 19 * 60 + 4)
    agenda.at(agenda.day(6.15), _sale(story, PEBBLE, Decimal("0.3")), 9 * 60 + 41)
    agenda.at(agenda.day(7.1), _swap(story), 21 * 60 + 12)
    agenda.at(agenda.day(9.55), _airdrop(story), 6 * 60 + 30)
    agenda.at(agenda.day(8.9), _contract_fee(story), 20 * 60 + 9)
    agenda.at(agenda.day(9.4), _twice(story), 10 * 60 + 2)


def _deposit(story: Story, dollars: int) -> Callable[[When], None]:
    def move(when: When) -> None:
        amount = Decimal(dollars)
        if story.reserve() - amount >= EMERGENCY / 2:
            story.fund(when, CHECKING, amount + 1_500)
            story.books.move(when, CHECKING, EXCHANGE, amount, "To the exchange")

    return move


def _purchase(story: Story, symbol: str) -> Callable[[When], None]:
    def buy(when: When) -> None:
        budget = min(story.books.held(EXCHANGE), Decimal(400))
        price = story.quoted(symbol, when)
        gross = (budget / (1 + _FEE)).quantize(Decimal(1), ROUND_DOWN)
        quantity = units(gross, price, _PLACES)
        fee = cents(gross * _FEE)
        if quantity > 0:
            story.books.trade(when, EXCHANGE, Kind.BUY, symbol, quantity, price, fee=fee)

    return buy


def _sale(story: Story, symbol: str, part: Decimal) -> Callable[[When], None]:
    """Sell a part and bring the money home."""

    def sell(when: When) -> None:
        quantity = _part(story, EXCHANGE, symbol, part)
        price = story.quoted(symbol, when)
        if quantity > 0:
            fee = cents(quantity * price * _FEE)
            story.books.trade(when, EXCHANGE, Kind.SELL, symbol, quantity, price, fee=fee)
            story.books.move(
                when.later(15), EXCHANGE, CHECKING, cents(quantity * price) - fee, "Coins sold"
            )

    return sell


def staked_by_rule(last: date) -> date:
    """Return the day from which on a rule pays the staking, and no longer the story.

    In the year that runs: what was stated at its beginning stays true.
    """
    today = last + timedelta(1)
    return max(today - timedelta(_RULED_DAYS), date(today.year, 1, 1))


def _staking(story: Story) -> Callable[[When], None]:
    ruled = staked_by_rule(story.agenda.last)

    def pay(when: When) -> None:
        if when.on >= ruled:
            return
        quantity = _part(story, EXCHANGE, FERN, _STAKED_A_MONTH)
        if quantity > 0:
            price = story.market.close(FERN, when.on)
            story.books.kind_row(
                when, EXCHANGE, Kind.REWARD, FERN, quantity, price=price, note="Staking"
            )

    return pay


def _to_wallet(story: Story, symbol: str, part: Decimal) -> Callable[[When], None]:
    """Withdraw to the own wallet; the network keeps a little, less than linking tolerates."""

    def move(when: When) -> None:
        sent = _part(story, EXCHANGE, symbol, part)
        network_fee = (sent * Decimal("0.004")).quantize(Decimal("0.000001"))
        if sent > 0:
            _send(story, when, symbol, sent, network_fee, 11)

    return move


def _twice(story: Story) -> Callable[[When], None]:
    """Withdraw the same twice within minutes: nobody but the person can tell which is which."""

    def move(when: When) -> None:
        sent = (story.books.held(EXCHANGE, FERN) / 4).quantize(Decimal(1))
        if sent > 0:
            network_fee = (sent * Decimal("0.002")).quantize(Decimal("0.01"))
            for minutes in (0, 9):
                _send(story, when.later(minutes), FERN, sent, network_fee, 8)

    return move


def _send(
    story: Story, when: When, symbol: str, sent: Decimal, network_fee: Decimal, minutes: int
) -> None:
    story.books.kind_row(when, EXCHANGE, Kind.WITHDRAW, symbol, sent, note="To my wallet")
    story.books.kind_row(when.later(minutes), WALLET, Kind.DEPOSIT, symbol, sent - network_fee)


def _swap(story: Story) -> Callable[[When], None]:
    def swap(when: When) -> None:
        given = _part(story, EXCHANGE, FERN, Decimal("0.25"))
        price_given = story.market.close(FERN, when.on)
        price_received = story.market.close(PEBBLE, when.on)
        received = units(given * price_given, price_received, _PLACES)
        if given > 0 and received > 0:
            note = "Fernchain for Pebblecoin"
            story.books.kind_row(
                when, EXCHANGE, Kind.SWAP_OUT, FERN, given, price=price_given, note=note
            )
            story.books.kind_row(when, EXCHANGE, Kind.SWAP_IN, PEBBLE, received, note=note)

    return swap


def _airdrop(story: Story) -> Callable[[When], None]:
    """Receive a coin that nobody trades: its value stays unknown."""

    def receive(when: When) -> None:
        story.books.kind_row(when, WALLET, Kind.AIRDROP, LICHEN, Decimal(250), note="Airdrop")

    return receive


def _contract_fee(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        quantity = Decimal("0.00021")
        if story.books.held(WALLET, PEBBLE) > quantity:
            story.books.kind_row(when, WALLET, Kind.FEE, PEBBLE, quantity, note="Contract fee")

    return pay


def _part(story: Story, account: str, symbol: str, part: Decimal) -> Decimal:
    return (story.books.held(account, symbol) * part).quantize(Decimal("0.00000001"))
