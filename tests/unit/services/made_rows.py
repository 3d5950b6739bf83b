"""Strategies: activities of a small world of two accounts and four assets, and its prices."""

from decimal import Decimal

from hypothesis import strategies as st

from tests.unit.services.desk import TYPES, Row, at

ACCOUNTS = ("Main", "Side")
MINUTES = 60 * 24 * 40

quantities = st.decimals("0.001", "50", places=3)
prices = st.decimals("0.01", "200", places=2)
fees = st.one_of(st.none(), st.decimals("0.01", "3", places=2))
accounts = st.sampled_from(ACCOUNTS)
symbols = st.sampled_from(sorted(TYPES))
money = st.sampled_from(("USD", "EUR"))
times = st.integers(0, MINUTES).map(at)


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """Make one activity of any kind but a swap."""
    kind = draw(st.sampled_from(sorted(_MAKERS)))
    account, symbol = draw(accounts), draw(symbols)
    return draw(_MAKERS[kind](kind, account, symbol))


def _cash(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    return st.builds(
        Row, st.just(kind), st.just(account), st.just(""), amount=prices, currency=money, at=times
    )


def _trade(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    return st.builds(
        Row, st.just(kind), st.just(account), st.just(symbol), quantities, prices, fees,
        currency=money, at=times,
    )  # fmt: skip


def _silent(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    """Make a row that states no price: its worth is the market's."""
    return st.builds(Row, st.just(kind), st.just(account), st.just(symbol), quantities, at=times)


def _paid(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    currencies = st.sampled_from(("USD", "EUR", "ETH"))
    return st.builds(
        Row, st.just(kind), st.just(account), st.just(symbol), amount=prices,
        currency=currencies, at=times,
    )  # fmt: skip


def _moved(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    other = "Side" if account == "Main" else "Main"
    return st.builds(
        Row, st.just(kind), st.just(account), st.just(symbol), quantities,
        to_account=st.just(other), at=times,
    )  # fmt: skip


def _split(kind: str, account: str, symbol: str) -> st.SearchStrategy[Row]:
    ratios = st.sampled_from([Decimal(2), Decimal(3), Decimal("0.1")])
    return st.builds(Row, st.just(kind), st.just(account), st.just(symbol), ratios, at=times)


_MAKERS = {
    "deposit": _cash, "withdraw": _silent, "buy": _trade, "sell": _trade, "transfer_out": _moved,
    "transfer_in": _silent, "reward": _silent, "airdrop": _trade, "dividend": _paid,
    "interest": _cash, "fee": _paid, "tax": _silent, "split": _split, "opening_balance": _trade,
}  # fmt: skip

PAIRS = (("AAA", "USD"), ("COIN", "ETH"), ("ETH", "USD"), ("GEM", "EUR"), ("EUR", "USD"))


@st.composite
def price_lines(draw: st.DrawFn) -> list[str]:
    """Make up to eight prices; COIN is priced in ETH alone, and so depends on two of them."""
    found = draw(
        st.lists(
            st.tuples(st.sampled_from(PAIRS), st.integers(1, 28), prices),
            min_size=1,
            max_size=8,
            unique_by=lambda one: one[:2],
        )
    )
    return [f"2024-01-{day:02d},{pair[0]},{price},{pair[1]}" for pair, day, price in found]
