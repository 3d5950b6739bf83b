"""From a transaction of double entry to rows of Coffer, exact for each account and commodity.

What is bought or sold is a trade in the account that holds it. The money that the trade needs
comes there from, or goes to, the account that the transaction names: a transfer. What is left
came from, or went to, categories: a deposit or a withdrawal, or what the category's name says.
Whatever is inferred, each account's sum is that of its postings.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import start_us
from app.ports.importers import FileEntry
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.double_entry.records import (
    OWN,
    BookAccount,
    Means,
    Posting,
    Side,
    Transaction,
)
from app.providers.double_entry.trades import (
    NEARLY,
    Category,
    Trade,
    is_near,
    is_weighed,
    trade_of,
    value,
)
from app.providers.reading import LONGEST, clean

SPLIT, ADD, REMOVE, DIVIDEND = "split", "add", "remove", "dividend"  # actions of postings
_MONEY = "fiat"
_OLD_UNITS = (1, 2, 5, 10, 20, 100)  # for which a split gives new ones, at most
Key = tuple[str, str]  # account, commodity


class Translator:
    """Takes transactions in the order of their days; knows what accounts hold by then."""

    def __init__(
        self, accounts: Mapping[str, BookAccount], assets: Mapping[str, RemoteAsset]
    ) -> None:
        self._accounts = accounts
        self._assets = assets
        self._money = {
            name: one.symbol if one.type == _MONEY else "" for name, one in assets.items()
        }
        self.held: dict[Key, Decimal] = {}
        self.without_effect = 0  # transactions that change no account

    def entries(self, one: Transaction) -> list[FileEntry]:
        """Return the rows of a transaction."""
        accounts = self._accounts
        own = [post for post in one.postings if accounts[post.account].side in OWN]
        categories = [
            Category(
                accounts[post.account],
                post.weighed_in if post.weight is not None else post.commodity,
                post.weight if post.weight is not None else post.quantity,
                post.memo,
            )
            for post in one.postings
            if accounts[post.account].side not in OWN
            and accounts[post.account].side != Side.TRADING
        ]
        work = _Work(self, one, categories)
        days = {post.on or one.on for post in own}
        if len(days) > 1:  # money that is on its way belongs to neither account meanwhile
            for day in sorted(days):
                work.take([post for post in own if (post.on or one.on) == day], day)
        else:
            work.take(own, next(iter(days), one.on))
        if not work.rows:
            self.without_effect += 1
        return [_numbered(row, place) for place, row in enumerate(work.rows)]

    def asset(self, commodity: str) -> RemoteAsset:
        return self._assets[commodity]

    def code(self, commodity: str) -> str:
        """Return the currency that a commodity is; "" for an asset."""
        return self._money[commodity]

    def account(self, own_id: str) -> BookAccount:
        return self._accounts[own_id]


def _numbered(row: FileEntry, place: int) -> FileEntry:
    """Give each row of a transaction that has an id one of its own."""
    if not place or not row.row.external_id:
        return row
    own_id = f"{row.row.external_id}#{place + 1}"
    return replace(row, row=replace(row.row, external_id=own_id))


class _Work:
    """One transaction at work."""

    __slots__ = ("_base", "_categories", "_day", "_one", "rows")

    def __init__(self, base: Translator, one: Transaction, categories: list[Category]) -> None:
        self._base = base
        self._one = one
        self._categories = categories
        self._day = one.on
        self.rows: list[FileEntry] = []

    def take(self, own: list[Posting], day: date) -> None:
        self._day = day
        moved = [post for post in own if post.quantity]
        if not moved:
            return
        if self._is_opening(moved):
            for post in moved:
                self._opening(post)
        else:
            plain, trades = self._sorted(moved)
            self._book(plain, trades)
        held = self._base.held
        for post in moved:
            key = (post.account, post.commodity)
            held[key] = held.get(key, ZERO) + post.quantity

    # -- opening balances --------------------------------------------------------------------

    def _is_opening(self, moved: list[Posting]) -> bool:
        if not self._categories or any(
            one.account.means != Means.OPENING for one in self._categories
        ):
            return False
        keys = [(post.account, post.commodity) for post in moved]
        return len(set(keys)) == len(keys) and not any(key in self._base.held for key in keys)

    def _opening(self, post: Posting) -> None:
        code = self._base.code(post.commodity)
        if code:
            self._row(post.account, Kind.OPENING_BALANCE, post, currency=code, amount=post.quantity)
            return
        price, currency = None, ""
        if post.weight and post.weighed_in != post.commodity:
            currency = self._base.code(post.weighed_in)
            price = to_ledger(post.weight / post.quantity) if currency else None
        self._row(
            post.account,
            Kind.OPENING_BALANCE,
            post,
            asset=self._base.asset(post.commodity),
            quantity=post.quantity,
            price=price,
            currency=currency if price is not None else "",
        )

    # -- what was traded, and what only moved --------------------------------------------------

    def _sorted(self, moved: list[Posting]) -> tuple[list[Posting], list[Trade]]:
        """Return what only moved, and the trades; splits are booked at once."""
        plain = [post for post in moved if not is_weighed(post)]
        weighed = [post for post in moved if is_weighed(post)]
        if not weighed:
            return plain, []
        by_commodity: dict[str, list[Posting]] = {}
        for post in weighed:
            by_commodity.setdefault(post.commodity, []).append(post)
        trades: dict[tuple[str, str, str, bool], Trade] = {}
        for commodity, group in by_commodity.items():
            if self._only_moved(commodity, group, moved):
                plain.extend(group)
                continue
            for post in self._after_splits(commodity, group):
                if not post.weight:
                    plain.append(post)
                    continue
                key = (post.account, commodity, post.weighed_in, post.quantity > 0)
                if key in trades:
                    trades[key].join(post)
                else:
                    trades[key] = trade_of(post)
        return plain, list(trades.values())

    def _only_moved(self, commodity: str, group: list[Posting], moved: list[Posting]) -> bool:
        """Tell whether a commodity was moved among own accounts, or is money that was spent."""
        places = {post.account for post in group}
        if len(places) > 1 and not sum((post.quantity for post in group), ZERO):
            return not any(post.worth is not None for post in group)
        if not self._base.code(commodity):
            return False
        quotes = {post.weighed_in for post in group}
        return not any(
            post.commodity in quotes or (is_weighed(post) and post.weighed_in in quotes)
            for post in moved
            if post.commodity != commodity
        )

    def _after_splits(self, commodity: str, group: list[Posting]) -> list[Posting]:
        """Book the splits of a commodity; return what is left."""
        left: list[Posting] = []
        for account in dict.fromkeys(post.account for post in group):
            own = [post for post in group if post.account == account]
            weight = sum((post.weight or ZERO for post in own), ZERO)
            whole = sum((abs(post.weight or ZERO) for post in own), ZERO)
            quantity = sum((post.quantity for post in own), ZERO)
            told = [post for post in own if post.action == SPLIT and not post.weight]
            if told:
                rest = [post for post in own if post not in told]
                unlike = [
                    post
                    for post in told
                    if not self._split(account, commodity, post.quantity, post)
                ]
                left += [*unlike, *rest]
                continue
            swaps_lots = len({post.quantity > 0 for post in own}) == 2 and not any(
                post.worth is not None for post in own
            )
            if swaps_lots and is_near(weight, whole):
                if not quantity:
                    continue  # lots got other costs or days, no more
                if self._split(account, commodity, quantity, own[0]):
                    continue
            left.extend(own)
        return left

    def _split(self, account: str, commodity: str, quantity: Decimal, post: Posting) -> bool:
        """Book a split; where a fraction was rounded away, that goes or comes besides."""
        held = self._base.held.get((account, commodity), ZERO)
        after = held + quantity
        if held <= 0 or after <= 0:
            return False
        found = _ratio(held, after)
        if found is None:
            return False  # 1 for 3: no decimal says it exactly
        ratio, rest = found
        asset = self._base.asset(commodity)
        self._row(account, Kind.SPLIT, post, asset=asset, quantity=ratio)
        if rest:
            kind = Kind.DEPOSIT if rest > 0 else Kind.WITHDRAW
            self._row(account, kind, post, asset=asset, quantity=abs(rest))
        return True

    # -- what it came to -----------------------------------------------------------------------

    def _book(self, plain: list[Posting], trades: list[Trade]) -> None:
        for quote in dict.fromkeys(trade.quote for trade in trades):
            group = [trade for trade in trades if trade.quote == quote]
            moved = sum((post.quantity for post in plain if post.commodity == quote), ZERO)
            beside = [one for one in self._categories if one.commodity == quote]
            taken = value(group, beside, moved)
            self._categories = [one for one in self._categories if one not in taken]
        flows: dict[str, dict[str, Decimal]] = {}
        told: dict[Key, Posting] = {}
        for post in plain:
            of_commodity = flows.setdefault(post.commodity, {})
            of_commodity[post.account] = of_commodity.get(post.account, ZERO) + post.quantity
            told.setdefault((post.account, post.commodity), post)
        for trade in trades:
            of_quote = flows.setdefault(trade.quote, {})
            of_quote[trade.account] = of_quote.get(trade.account, ZERO) - trade.effect
        for trade in trades:
            if trade.quantity < 0:
                self._trade(trade)
        for commodity, of_accounts in flows.items():
            self._match(commodity, of_accounts, told)
        for trade in trades:
            if trade.quantity > 0:
                self._trade(trade)

    def _trade(self, trade: Trade) -> None:
        units = abs(trade.quantity)
        quote = self._base.asset(trade.quote)
        code = self._base.code(trade.quote)
        self._add(
            RemoteEntry(
                trade.account,
                self._one.id,
                start_us(self._day),
                self._day,
                Kind.BUY if trade.quantity > 0 else Kind.SELL,
                self._base.asset(trade.commodity),
                units,
                to_ledger(trade.amount / units),
                code,
                None if code else quote,
                trade.amount,
                trade.fee or None,
                note=_note(self._one.note, trade.memo),
                payload=self._one.payload,
            ),
            trade.line,
        )

    # -- what moved ----------------------------------------------------------------------------

    def _match(
        self, commodity: str, of_accounts: dict[str, Decimal], told: Mapping[Key, Posting]
    ) -> None:
        """Book what moved between own accounts, then what came from or went to the outside."""
        left = {account: amount for account, amount in of_accounts.items() if amount}
        takers = [account for account, amount in left.items() if amount > 0]
        for giver in [account for account, amount in left.items() if amount < 0]:
            for taker in takers:
                amount = min(-left[giver], left[taker])
                if amount > 0:
                    post = told.get((giver, commodity)) or told.get((taker, commodity))
                    self._moves(giver, Kind.TRANSFER_OUT, commodity, amount, post, to=taker)
                    left[giver] += amount
                    left[taker] -= amount
        over = [(account, amount) for account, amount in left.items() if amount]
        for account, amount in over:
            self._outside(
                account, commodity, amount, told.get((account, commodity)), is_only=len(over) == 1
            )

    def _outside(
        self, account: str, commodity: str, amount: Decimal, post: Posting | None, *, is_only: bool
    ) -> None:
        beside = [one for one in self._categories if one.commodity == commodity]
        beside = beside or self._categories
        if is_only and self._income(account, commodity, amount, post, beside):
            return
        kinds = {(one.account.means, one.account.side) for one in beside}
        means, side = next(iter(kinds)) if len(kinds) == 1 else (Means.OTHER, Side.EQUITY)
        kind = Kind.DEPOSIT if amount > 0 else Kind.WITHDRAW
        signed = abs(amount)
        special = _KINDS.get((means, side))
        if special:
            towards = amount if side == Side.INCOME else -amount
            if self._base.code(commodity) or (towards > 0 and special != Kind.DIVIDEND):
                kind, signed = special, towards
        payer = self._payer(beside) if kind == Kind.DIVIDEND else None
        self._moves(account, kind, commodity, signed, post, beside=beside, payer=payer)

    def _income(
        self,
        account: str,
        commodity: str,
        amount: Decimal,
        post: Posting | None,
        beside: list[Category],
    ) -> bool:
        """Book a dividend or interest of which tax or a fee was kept back; `False`: it is none."""
        came = [
            one
            for one in beside
            if one.account.side == Side.INCOME
            and one.account.means in (Means.DIVIDEND, Means.INTEREST)
        ]
        kept = [one for one in beside if one not in came]
        if (
            not came
            or not kept
            or not self._base.code(commodity)
            or len({one.account.means for one in came}) != 1
            or any(
                one.account.means not in (Means.TAX, Means.FEE) or one.weight < 0 for one in kept
            )
            or amount != -sum((one.weight for one in beside), ZERO)
        ):
            return False
        tax = sum((one.weight for one in kept if one.account.means == Means.TAX), ZERO)
        fee = sum((one.weight for one in kept if one.account.means == Means.FEE), ZERO)
        is_dividend = came[0].account.means == Means.DIVIDEND
        self._moves(
            account,
            Kind.DIVIDEND if is_dividend else Kind.INTEREST,
            commodity,
            to_ledger(amount + tax + fee),
            post,
            beside=beside,
            payer=self._payer(came) if is_dividend else None,
            fee=fee,
            tax=tax,
        )
        return True

    def _payer(self, beside: list[Category]) -> RemoteAsset | None:
        named = next((one.account.payer for one in beside if one.account.payer), "")
        if not named:
            named = next(
                (
                    post.commodity
                    for post in self._one.postings
                    if not self._base.code(post.commodity)
                    and (not post.quantity or post.action == DIVIDEND)
                    and self._base.account(post.account).side in OWN
                ),
                "",
            )
        return self._base.asset(named) if named else None

    def _moves(
        self,
        account: str,
        kind: Kind,
        commodity: str,
        amount: Decimal,
        post: Posting | None,
        *,
        to: str = "",
        beside: list[Category] | None = None,
        payer: RemoteAsset | None = None,
        fee: Decimal = ZERO,
        tax: Decimal = ZERO,
    ) -> None:
        code = self._base.code(commodity)
        texts = [post.memo if post else ""]
        for one in beside or ():
            texts += [one.memo, one.account.path]
        self._add(
            RemoteEntry(
                account,
                self._one.id,
                start_us(self._day),
                self._day,
                kind,
                payer if code else self._base.asset(commodity),
                None if code else amount,
                None,
                code,
                amount=amount if code else None,
                fee=fee or None,
                tax=tax or None,
                to_account=to,
                note=_note(self._one.note, *texts),
                payload=self._one.payload,
            ),
            post.line if post else self._one.line,
        )

    def _row(
        self,
        account: str,
        kind: Kind,
        post: Posting,
        *,
        asset: RemoteAsset | None = None,
        quantity: Decimal | None = None,
        price: Decimal | None = None,
        currency: str = "",
        amount: Decimal | None = None,
    ) -> None:
        self._add(
            RemoteEntry(
                account,
                self._one.id,
                start_us(self._day),
                self._day,
                kind,
                asset,
                quantity,
                price,
                currency,
                amount=amount,
                note=_note(self._one.note, post.memo),
                payload=self._one.payload,
            ),
            post.line,
        )

    def _add(self, row: RemoteEntry, line: int) -> None:
        if self.rows and any(one.line == line for one in self.rows):
            line = self._one.line
        self.rows.append(FileEntry(row, line or self._one.line))


_KINDS = {
    (Means.DIVIDEND, Side.INCOME): Kind.DIVIDEND,
    (Means.INTEREST, Side.INCOME): Kind.INTEREST,
    (Means.REWARD, Side.INCOME): Kind.REWARD,
    (Means.INTEREST, Side.EXPENSE): Kind.INTEREST_CHARGE,
    (Means.FEE, Side.EXPENSE): Kind.FEE,
    (Means.TAX, Side.EXPENSE): Kind.TAX,
}


def _ratio(held: Decimal, after: Decimal) -> tuple[Decimal, Decimal] | None:
    """Return by what a split multiplies, and what was rounded away besides."""
    exact = to_ledger(after / held)
    if exact * held == after:
        return exact, ZERO
    for most in _OLD_UNITS:
        told = Fraction(after / held).limit_denominator(most)
        ratio = to_ledger(Decimal(told.numerator) / told.denominator)
        rest = after - ratio * held
        is_exact = ratio * told.denominator == told.numerator
        if ratio > 0 and is_exact and abs(rest) <= after * NEARLY:
            return ratio, to_ledger(rest)
    return None


def _note(*texts: str) -> str:
    kept = dict.fromkeys(text for text in map(clean, texts) if text)
    return " · ".join(kept)[:LONGEST]
