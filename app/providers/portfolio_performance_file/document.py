"""A whole export of Portfolio Performance: rows of money and of securities, and whose they are.

A trade belongs to a depot and is paid from an account: where the file names both, the money moves
there first. What both sides tell is taken once. Exports of the menu name no account: all is one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import to_ledger
from app.ports.importers import Document, FileEntry, Guess, RefusedFile
from app.ports.providers import RemoteAccount, RemoteEntry
from app.providers.export_tables import TableRow, rows_of
from app.providers.note_texts import joined
from app.providers.portfolio_performance_file.layout import Layout, layout_of
from app.providers.portfolio_performance_file.prices import prices_of
from app.providers.portfolio_performance_file.rows import BadCell, Cells, Told
from app.providers.portfolio_performance_file.words import Type, field_of
from app.providers.qif_file.styles import Styles
from app.providers.reading import clean
from app.providers.text_of import text_of

_ONE = "portfolio-performance"
_NAME = "Portfolio Performance"
_NO_CURRENCY = "Rows without a currency are in the main currency of the file they were saved from."
_OTHER_SIDE = "other sides of transfers"
_NOTHING = "rows of nothing"
_UNNAMED = "transfers between accounts that are not named"
_HIDDEN = "The table hides its column of accounts: all rows are taken for one account."
_TRADES = frozenset({Type.BUY, Type.SELL})
_DELIVERED = {Type.INBOUND: Kind.TRANSFER_IN, Type.OUTBOUND: Kind.TRANSFER_OUT}
_OF_DEPOTS = frozenset({*_TRADES, *_DELIVERED})
_MOVED = frozenset({Type.MOVED_IN, Type.MOVED_OUT})
_PAID = {
    Type.DEPOSIT: Kind.DEPOSIT,
    Type.REMOVAL: Kind.WITHDRAW,
    Type.DIVIDEND: Kind.DIVIDEND,
    Type.INTEREST: Kind.INTEREST,
    Type.INTEREST_CHARGE: Kind.INTEREST_CHARGE,
    Type.FEES: Kind.FEE,
    Type.FEES_REFUND: Kind.FEE,
    Type.TAXES: Kind.TAX,
    Type.TAX_REFUND: Kind.TAX,
}
_REFUNDS = frozenset({Type.FEES_REFUND, Type.TAX_REFUND})
_OF_ASSETS = frozenset({Kind.DIVIDEND, Kind.INTEREST, Kind.FEE, Kind.TAX})
_NUMBERS = ("value", "net", "amount", "fees", "taxes", "shares", "quote", "gross", "balance")


def document_of(content: bytes, options: Mapping[str, str]) -> Document:
    """Read an export.

    Raises:
        RefusedFile: none of Portfolio Performance, or damaged.
    """
    text = text_of(content, options)
    names, found = rows_of(text.text)
    layout = layout_of(names)
    if layout == Layout.MASTER:
        raise RefusedFile(
            "it is a list of securities without transactions: export the transactions", line=1
        )
    if layout == Layout.NONE:
        raise RefusedFile("its columns are none that Portfolio Performance writes", line=1)
    rows = list(found)
    if layout in {Layout.QUOTES, Layout.MERGED}:
        return prices_of(names, rows, options, text.guesses())
    return _Export(names, rows, options).document(list(text.guesses()))


class _Export:
    def __init__(
        self, names: list[str], rows: list[TableRow | RowProblem], options: Mapping[str, str]
    ) -> None:
        fields: dict[str, str] = {}
        for name in names:
            fields.setdefault(field_of(name), name)
        fields.pop("", None)
        self._rows = rows
        self._styles = _styles(rows, fields, options)
        self._cells = Cells(fields, self._styles, options.get("currency", "").strip().upper())
        self._entries: list[FileEntry] = []
        self._problems = [row for row in rows if isinstance(row, RowProblem)]
        self._passed: Counter[str] = Counter()
        self._accounts: dict[str, RemoteAccount] = {}
        self._owners: set[str] = set()
        self._depots: set[str] = set()
        self._is_nameless = "account" not in fields and "net" in fields

    def document(self, guesses: list[Guess]) -> Document:
        told: list[Told] = []
        for row in self._rows:
            if isinstance(row, TableRow):
                try:
                    told.append(self._cells.told(row))
                except BadCell as error:
                    self._bad(row.line, error)
        _settle(told)
        self._owners = {one.account for one in told} | {one.depot for one in told if one.depot}
        self._depots = {one.depot or one.account for one in told if one.type in _OF_DEPOTS}
        is_newest_first = bool(told) and told[0].at_us > told[-1].at_us
        for one in _once(told, self._owners, self._passed):
            before = len(self._entries)
            try:
                self._book(one)
                if len(self._entries) > before and one.balance is not None:
                    place = before if is_newest_first else -1
                    self._entries[place] = replace(self._entries[place], balance=one.balance)
            except BadCell as error:
                self._bad(one.row.line, error)
        guesses += self._styles.guesses
        if self._cells.lacks_currency:
            guesses.append(Guess("currency", "", about=_NO_CURRENCY))
        notes = () if self._entries or self._problems else ("The file has no transactions.",)
        if self._is_nameless:
            notes = (*notes, _HIDDEN)
        return Document(
            "portfolio_performance",
            tuple(self._accounts.values()),
            tuple(self._entries),
            problems=tuple(sorted(self._problems, key=lambda one: one.line)),
            passed=dict(self._passed),
            guesses=tuple(guesses),
            notes=notes,
        )

    def _bad(self, line: int, error: BadCell) -> None:
        value = clean(error.value)[:40]
        self._problems.append(RowProblem(line, error.reason, error.field, value))

    # -- rows --------------------------------------------------------------------------------------

    def _book(self, one: Told) -> None:
        if not one.gross and not one.shares and not one.fees and not one.taxes:
            self._passed[_NOTHING] += 1
        elif one.type in _TRADES:
            self._trade(one)
        elif one.type in _DELIVERED:
            self._delivered(one)
        elif one.type in _MOVED and one.asset is not None and one.shares:
            self._moved_shares(one)
        elif one.type in _MOVED:
            self._moved_money(one)
        else:
            self._paid(one)

    def _trade(self, one: Told) -> None:
        if one.asset is None or not one.shares:
            raise BadCell("shares", "a trade without a security or without shares")
        if one.gross < 0:
            raise BadCell("value", "fees and taxes are more than what was paid")
        is_buy = one.type == Type.BUY
        depot = one.depot or one.account
        cash = one.account or depot
        if is_buy and depot != cash:
            self._between(one, cash, depot)
        fees = one.fees + one.taxes if is_buy else one.fees
        self._add(
            one,
            depot,
            Kind.BUY if is_buy else Kind.SELL,
            asset=True,
            quantity=one.shares,
            price=to_ledger(one.gross / one.shares),
            amount=one.gross,
            fee=fees,
        )
        if not is_buy and one.taxes:  # the tax on a gain is no cost of the sale
            self._add(one, depot, Kind.TAX, asset=True, amount=one.taxes)
        if not is_buy and depot != cash:
            self._between(one, depot, cash)

    def _between(self, one: Told, giver: str, taker: str) -> None:
        """Move what a trade comes to between its account and its depot."""
        if one.net < 0:
            giver, taker = taker, giver
        if one.net:
            to = self._account(taker, one)
            self._add(one, giver, Kind.TRANSFER_OUT, amount=abs(one.net), to_account=to)

    def _delivered(self, one: Told) -> None:
        if one.asset is None or not one.shares:
            raise BadCell("shares", "a delivery without a security or without shares")
        kind = _DELIVERED[one.type]
        worth = abs(one.net) or None
        depot = one.depot or one.account
        self._add(one, depot, kind, asset=True, quantity=one.shares, amount=worth)

    def _moved_shares(self, one: Told) -> None:
        depot, other = one.depot or one.account, one.offset_depot or one.offset
        is_in = one.type == Type.MOVED_IN
        worth = abs(one.net) or None
        if other in self._owners and other != depot:
            giver, taker = (other, depot) if is_in else (depot, other)
            to = self._account(taker, one)
            self._add(
                one,
                giver,
                Kind.TRANSFER_OUT,
                asset=True,
                quantity=one.shares,
                amount=worth,
                to_account=to,
            )
            return
        kind = Kind.TRANSFER_IN if is_in else Kind.TRANSFER_OUT
        self._add(one, depot, kind, asset=True, quantity=one.shares, amount=worth, words=(other,))

    def _moved_money(self, one: Told) -> None:
        is_in = one.type == Type.MOVED_IN
        if self._is_nameless:
            self._passed[_UNNAMED] += 1
            return
        if one.offset in self._owners and one.offset != one.account:
            giver, taker = (one.offset, one.account) if is_in else (one.account, one.offset)
            to = self._account(taker, one)
            self._add(one, giver, Kind.TRANSFER_OUT, amount=abs(one.net), to_account=to)
            return
        kind = Kind.DEPOSIT if is_in else Kind.WITHDRAW
        self._add(one, one.account, kind, amount=abs(one.net), words=(one.offset,))

    def _paid(self, one: Told) -> None:
        kind = _PAID[one.type]
        if kind in {Kind.DIVIDEND, Kind.INTEREST}:
            fee, tax = one.fees, one.taxes
            self._add(one, one.account, kind, asset=True, amount=one.gross, fee=fee, tax=tax)
            return
        amount = -abs(one.net) if one.type in _REFUNDS else abs(one.net)
        if not amount:
            self._passed[_NOTHING] += 1
            return
        self._add(one, one.account, kind, asset=kind in _OF_ASSETS, amount=amount)

    def _add(
        self,
        one: Told,
        account: str,
        kind: str,
        *,
        asset: bool = False,
        quantity: Decimal | None = None,
        price: Decimal | None = None,
        amount: Decimal | None = None,
        fee: Decimal | None = None,
        tax: Decimal | None = None,
        to_account: str = "",
        words: tuple[str, ...] = (),
    ) -> None:
        row = RemoteEntry(
            self._account(account, one),
            "",
            one.at_us,
            one.on,
            kind,
            asset=one.asset if asset else None,
            quantity=quantity,
            price=price,
            currency=one.currency,
            amount=amount,
            fee=fee or None,
            tax=tax or None,
            to_account=to_account,
            note=joined(one.note, *words, "" if asset or not one.asset else one.asset.name),
            payload=one.payload,
            has_time=one.has_time,
        )
        self._entries.append(FileEntry(row, one.row.line))

    def _account(self, name: str, one: Told) -> str:
        own_id = name or _ONE
        if own_id not in self._accounts:
            is_mixed = not name or name in self._depots
            self._accounts[own_id] = RemoteAccount(
                own_id,
                name or _NAME,
                currency="" if is_mixed else one.currency,
                allows_short=True,
            )
        return own_id


def _styles(
    rows: Iterable[TableRow | RowProblem], fields: Mapping[str, str], options: Mapping[str, str]
) -> Styles:
    """Return how dates and numbers are written, by all rows."""
    told = [row for row in rows if isinstance(row, TableRow)]
    numbers = [fields[name] for name in _NUMBERS if name in fields]
    amounts = (
        row.get(name).lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ ") for row in told for name in numbers
    )
    return Styles(dict(options), (row.get(fields["date"])[:12] for row in told), amounts)


def _settle(told: list[Told]) -> None:
    """Find out which of two accounts of a trade is the depot, where the file does not say.

    The table of an account has its trades with the depot on the other side, that of a depot the
    other way round: money that comes and goes by itself shows which it is.
    """
    money = {one.account for one in told if one.type in _PAID}
    money |= {one.account for one in told if one.type in _MOVED and not one.shares}
    for one in told:
        if one.type in _TRADES and not one.depot and one.offset and one.account:
            if one.account in money and one.offset not in money:
                one.depot = one.offset
            else:
                one.depot, one.account = one.account, one.offset
            one.offset = ""


def _once(told: Iterable[Told], owners: set[str], passed: Counter[str]) -> list[Told]:
    """Return the rows without those that tell what another one told from its own side."""
    found: list[Told] = []
    seen: Counter[tuple[object, ...]] = Counter()
    rows = [one for one in told if one.type in _MOVED]
    for one in rows:
        if one.type == Type.MOVED_OUT:
            seen[_pair(one)] += 1
    for one in told:
        if one.type == Type.MOVED_IN and seen[_pair(one)] > 0:
            other = one.offset_depot or one.offset
            if other and other in owners:
                seen[_pair(one)] -= 1
                passed[_OTHER_SIDE] += 1
                continue
        found.append(one)
    return found


def _pair(one: Told) -> tuple[object, ...]:
    own, other = one.depot or one.account, one.offset_depot or one.offset
    if one.type == Type.MOVED_IN:
        own, other = other, own
    return own, other, one.at_us, one.asset, one.shares, abs(one.net), one.currency


__all__ = ["document_of"]
