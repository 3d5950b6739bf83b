"""Rows of investments: Quicken's actions, with the X of those whose money is in another account."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.providers.qif_file.book import (
    BadRecord,
    Piece,
    Securities,
    Values,
    account_in,
    category_in,
    words_of,
)
from app.providers.qif_file.records import Record
from app.providers.qif_file.registers import money
from app.providers.trade_sums import gross_of

_BUYS = frozenset({"buy", "bought", "cvrshrt"})
_SALES = frozenset({"sell", "sold", "shtsell"})
_INCOME = {
    "div": (Kind.DIVIDEND, ""),
    "cglong": (Kind.DIVIDEND, "Long-term capital gain"),
    "cgmid": (Kind.DIVIDEND, "Mid-term capital gain"),
    "cgshort": (Kind.DIVIDEND, "Short-term capital gain"),
    "rtrncap": (Kind.DIVIDEND, "Return of capital"),
    "intinc": (Kind.INTEREST, ""),
    "miscinc": (Kind.DIVIDEND, "Miscellaneous income"),
}
_COSTS = {"miscexp": Kind.FEE, "margint": Kind.INTEREST_CHARGE}
_REINVESTED = {
    "reinvdiv": (Kind.DIVIDEND, ""),
    "reinvint": (Kind.INTEREST, ""),
    "reinvlg": (Kind.DIVIDEND, "Long-term capital gain"),
    "reinvmd": (Kind.DIVIDEND, "Mid-term capital gain"),
    "reinvsh": (Kind.DIVIDEND, "Short-term capital gain"),
}
_MOVES = {"xin": 1, "contribx": 1, "xout": -1, "withdrwx": -1, "withdrawx": -1}
_TEN = Decimal(10)
REMINDER = "reminder"


class Actions:
    """Reads rows of investments."""

    def __init__(self, values: Values, securities: Securities) -> None:
        self._values, self._securities = values, securities
        self._units: dict[str, Callable[[Record, str, date], list[Piece]]] = {
            "shrsin": self._shares,
            "shrsout": self._shares,
            "stksplit": self._split,
            "expire": self._expired,
            "cash": self._cash,
        }

    def pieces(self, record: Record, account: str) -> list[Piece]:
        """Return the events of a row.

        Raises:
            BadRecord: it lacks what its action needs, or its action is not known.
        """
        on, word = self._values.day(record), record.get("N").lower()
        if word in _MOVES:
            amount = _MOVES[word] * abs(self._moved(record))
            return [self._other_side(record, account, on, amount)]
        if word in self._units:
            return self._units[word](record, account, on)
        if word in _REINVESTED:
            return self._reinvested(record, account, on, word)
        plain = word[:-1] if word.endswith("x") else word
        if plain in _BUYS or plain in _SALES:
            found, sign = [self._trade(record, account, on, is_buy=plain in _BUYS)], 1
            sign = 1 if plain in _BUYS else -1
        elif plain in _INCOME:
            found, sign = [self._income(record, account, on, plain)], -1
        elif plain in _COSTS:
            found, sign = [self._cost(record, account, on, plain)], 1
        elif not word and not record.get("Y"):
            return self._cash(record, account, on)
        else:
            raise BadRecord("action", "an action that cannot be booked", record.get("N"))
        other = account_in(record.get("L"))
        if plain != word and other != account:
            moved = self._values.number(record, "$", "amount moved")
            moved = self._values.total(record) if moved is None else moved
            if moved is None:
                moved = cash_of(found[0])
            if moved:
                found.append(self._other_side(record, account, on, sign * abs(moved)))
        return found

    # -- trades ----------------------------------------------------------------------------

    def _trade(self, record: Record, account: str, on: date, *, is_buy: bool) -> Piece:
        asset, number = self._securities.of(record.get("Y")), self._values.number
        quantity, price = number(record, "Q", "quantity"), number(record, "I", "price")
        fee, total = abs(number(record, "O", "commission") or ZERO), self._values.total(record)
        if not quantity:
            raise BadRecord("quantity", "a trade without a quantity")
        if price is not None and price < 0:
            raise BadRecord("price", "a price below zero", record.get("I"))
        quantity = abs(quantity)
        worth = None if price is None else to_ledger(quantity * price)
        if total is not None:
            amount = gross_of(abs(total), fee, worth, is_buy=is_buy)
        elif worth is not None:
            amount = worth
        else:
            raise BadRecord("amount", "neither an amount nor a price")
        unit = to_ledger(amount / quantity)
        if price is not None and worth is not None and abs(amount - worth) <= worth / 100:
            unit = price
        return Piece(
            record,
            account,
            on,
            Kind.BUY if is_buy else Kind.SELL,
            asset=asset,
            quantity=quantity,
            price=unit,
            amount=amount,
            fee=fee or None,
            words=tuple(words_of(record)),
        )

    def _reinvested(self, record: Record, account: str, on: date, word: str) -> list[Piece]:
        bought = self._trade(record, account, on, is_buy=True)
        kind, note = _REINVESTED[word]
        cash = -cash_of(bought)
        words = (*words_of(record), note)
        paid = Piece(record, account, on, kind, asset=bought.asset, amount=cash, words=words)
        return [paid, bought]

    # -- money -----------------------------------------------------------------------------

    def _income(self, record: Record, account: str, on: date, word: str) -> Piece:
        kind, note = _INCOME[word]
        total = self._moved(record)
        words = (*words_of(record), note, category_in(record.get("L")) if word == "miscinc" else "")
        if not record.get("Y") and word == "miscinc":
            return money(record, account, on, total, "", words)
        asset = self._securities.of(record.get("Y")) if record.get("Y") else None
        return Piece(record, account, on, kind, asset=asset, amount=total, words=words)

    def _cost(self, record: Record, account: str, on: date, word: str) -> Piece:
        total = abs(self._moved(record))
        asset = self._securities.of(record.get("Y")) if record.get("Y") else None
        kind = _COSTS[word]
        if kind == Kind.INTEREST_CHARGE:
            asset = None
        words = tuple(words_of(record))
        return Piece(record, account, on, kind, asset=asset, amount=total, words=words)

    def _cash(self, record: Record, account: str, on: date) -> list[Piece]:
        total, other = self._moved(record), account_in(record.get("L"))
        own = () if other else (category_in(record.get("L")),)
        return [money(record, account, on, total, other, (*words_of(record), *own))]

    def _other_side(self, record: Record, account: str, on: date, amount: Decimal) -> Piece:
        other = account_in(record.get("L"))
        if other == account:
            return money(record, account, on, amount, account, tuple(words_of(record)))
        words = tuple(words_of(record))
        if not other:
            words = (*words, category_in(record.get("L")))
        return Piece(record, account, on, money=amount, other=other, words=words)

    def _moved(self, record: Record) -> Decimal:
        total = self._values.total(record)
        if total is None:
            total = self._values.number(record, "$", "amount moved")
        if total is None:
            raise BadRecord("amount", "the row has no amount")
        return total

    # -- units -----------------------------------------------------------------------------

    def _shares(self, record: Record, account: str, on: date) -> list[Piece]:
        asset = self._securities.of(record.get("Y"))
        quantity = self._values.number(record, "Q", "quantity")
        price = self._values.number(record, "I", "price")
        if not quantity:
            raise BadRecord("quantity", "shares without a quantity")
        is_in = (record.get("N").lower() == "shrsin") == (quantity > 0)
        return [
            Piece(
                record,
                account,
                on,
                Kind.TRANSFER_IN if is_in else Kind.TRANSFER_OUT,
                asset=asset,
                quantity=abs(quantity),
                price=price if price and price > 0 else None,
                words=tuple(words_of(record)),
            )
        ]

    def _split(self, record: Record, account: str, on: date) -> list[Piece]:
        """A split: so many new shares for ten old ones."""
        asset = self._securities.of(record.get("Y"))
        new = self._values.number(record, "Q", "ratio")
        if not new or new < 0:
            raise BadRecord("ratio", "a split that does not tell its ratio", record.get("Q"))
        words = tuple(words_of(record))
        ratio = to_ledger(new / _TEN)
        return [Piece(record, account, on, Kind.SPLIT, asset=asset, quantity=ratio, words=words)]

    def _expired(self, record: Record, account: str, on: date) -> list[Piece]:
        asset = self._securities.of(record.get("Y"))
        quantity = self._values.number(record, "Q", "quantity")
        if not quantity:
            raise BadRecord("quantity", "an end of nothing")
        return [
            Piece(
                record,
                account,
                on,
                Kind.SELL if quantity > 0 else Kind.BUY,
                asset=asset,
                quantity=abs(quantity),
                amount=ZERO,
                words=(*words_of(record), "Expired"),
            )
        ]


def cash_of(piece: Piece) -> Decimal:
    """Return what a trade or an income moved in money."""
    amount, fee = piece.amount or ZERO, piece.fee or ZERO
    if piece.kind == Kind.BUY:
        return -(amount + fee)
    return amount - fee
