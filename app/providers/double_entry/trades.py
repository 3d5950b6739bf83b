"""Trades of a transaction: what was bought or sold, what it came to, what it cost besides."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import ZERO, to_ledger
from app.providers.double_entry.records import BookAccount, Means, Posting, Side

NEARLY = Decimal("0.01")  # money by which rounded prices may miss
_SHARE = Decimal("0.001")  # of the whole, at most


@dataclass(slots=True)
class Trade:
    """What was bought (above zero) or sold in one account against one commodity."""

    account: str
    commodity: str
    quote: str
    quantity: Decimal
    weight: Decimal
    worth: Decimal | None
    line: int
    memo: str
    is_at_cost: bool = False  # its weight is what it once cost
    fee: Decimal = ZERO
    amount: Decimal = ZERO

    @property
    def stated(self) -> Decimal:
        """Return what it came to, by its own posting alone."""
        return abs(self.weight) if self.worth is None else self.worth

    @property
    def effect(self) -> Decimal:
        """Return what it does to the money of its account."""
        if self.quantity > 0:
            return -(self.amount + self.fee)
        return self.amount - self.fee

    def join(self, post: Posting) -> None:
        """Take in another posting of its kind; where none says a worth, its weight is it."""
        if (self.worth, post.worth) != (None, None):
            self.worth = self.stated + (
                abs(post.weight or ZERO) if post.worth is None else post.worth
            )
        self.quantity += post.quantity
        self.weight += post.weight or ZERO


@dataclass(slots=True)
class Category:
    """What a category took (above zero) or gave."""

    account: BookAccount
    commodity: str
    weight: Decimal
    memo: str


def value(group: list[Trade], beside: list[Category], moved: Decimal) -> list[Category]:
    """Find what trades in one currency came to, and their fees, by what stands beside them.

    `moved`: what the own accounts lost or got of that currency. Return the categories that are
    explained thereby: fees, and gains that are the difference to the cost.
    """
    gains_alone = [one for one in beside if one.account.means == Means.GAIN]
    if len(group) > 1:
        for trade in group:
            trade.amount = to_ledger(trade.stated)
        return gains_alone if any(trade.quantity < 0 for trade in group) else []
    (trade,) = group
    is_sale = trade.quantity < 0
    is_to_find = is_sale and trade.is_at_cost and trade.worth is None
    fees = [one for one in beside if one.account.means == Means.FEE and one.weight > 0]
    gains = [one for one in beside if is_sale and _is_gain(one, is_to_find=is_to_find)]
    trade.fee = to_ledger(sum((one.weight for one in fees), ZERO))
    rest = moved + sum((one.weight for one in beside if one not in gains), ZERO)
    fits = to_ledger(rest if is_sale else -rest)
    stated = to_ledger(trade.stated)
    takes_rest = (is_to_find and bool(gains)) or is_near(fits - stated, stated)
    trade.amount = fits if takes_rest and fits >= 0 else stated
    return [*fees, *gains]


def is_weighed(post: Posting) -> bool:
    """Tell whether a posting counts in another commodity than its own."""
    return post.weight is not None and post.weighed_in != post.commodity


def trade_of(post: Posting) -> Trade:
    """Return the trade that a posting is."""
    return Trade(
        post.account,
        post.commodity,
        post.weighed_in,
        post.quantity,
        post.weight or ZERO,
        post.worth,
        post.line,
        post.memo,
        post.is_at_cost,
    )


def is_near(apart: Decimal, whole: Decimal) -> bool:
    """Tell whether a difference is one of rounding."""
    return abs(apart) <= min(NEARLY, abs(whole) * _SHARE)


def _is_gain(one: Category, *, is_to_find: bool) -> bool:
    """Tell whether a category beside a sale has its gain or loss."""
    if one.account.means == Means.GAIN:
        return True
    return is_to_find and one.account.side == Side.INCOME and one.account.means == Means.OTHER
