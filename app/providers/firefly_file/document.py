"""A whole export of Firefly III: what moves between its own accounts, in and out of them.

Which side is an own account, its type says; the amount's sign says nothing that the sides do not.
A transfer to an account of another currency arrives as money of the first, and is exchanged there.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import plain, to_ledger
from app.domain.times import start_us
from app.ports.importers import Document, FileEntry
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteEntry
from app.providers.firefly_file.journals import Journal, Told, of_json, of_table
from app.providers.note_texts import joined
from app.providers.reading import BadAnswer, clean, day_of, time_us_of
from app.providers.text_of import text_of

_OWN = {
    "asset account": ("depository", "checking"),
    "default account": ("depository", "checking"),
    "credit card": ("credit", "credit_card"),
    "loan": ("loan", "personal"),
    "debt": ("manual_liability", "other"),
    "mortgage": ("loan", "mortgage"),
}
_OPENING = ("opening balance", "liability credit")
_TYPES = frozenset({"withdrawal", "deposit", "transfer", "reconciliation", *_OPENING})
_NOTHING = "rows of nothing"
Side = tuple[str, str]  # name and type of an account


def document_of(content: bytes, options: Mapping[str, str]) -> Document:
    """Read an export.

    Raises:
        RefusedFile: neither CSV nor JSON of Firefly III, or damaged.
    """
    text = text_of(content, options)
    told = Told([])
    if text.text.lstrip().startswith(("{", "[")):
        journals = list(of_json(text.text.encode(), told))
    else:
        journals = list(of_table(text.text))
    export = _Export()
    export.take(journals)
    notes = [*told.notes, *export.notes]
    if not export.entries and not export.problems:
        notes.append("The file has no transactions.")
    stated = None
    if told.groups is not None:
        lines = len({one.line for one in export.entries})
        stated = lines + sum(export.passed.values()) + told.groups - told.groups_read
        if told.groups < told.groups_read:
            stated = told.groups
    return Document(
        "firefly",
        export.accounts(),
        tuple(export.entries),
        problems=tuple(export.problems),
        passed=dict(export.passed),
        guesses=text.guesses(),
        notes=tuple(notes),
        stated_rows=None if stated is None else max(stated, 0),
    )


class _Export:
    def __init__(self) -> None:
        self.entries: list[FileEntry] = []
        self.problems: list[RowProblem] = []
        self.passed: Counter[str] = Counter()
        self.notes: list[str] = []
        self._ids: dict[Side, str] = {}
        self._made: dict[str, RemoteAccount] = {}
        self._currencies: dict[Side, str] = {}

    def take(self, journals: Iterable[Journal | RowProblem]) -> None:
        rows = [one for one in journals if isinstance(one, Journal)]
        self.problems += [one for one in journals if isinstance(one, RowProblem)]
        self._currencies = _currencies(rows)
        for one in rows:
            try:
                self._row(one)
            except BadAnswer as error:
                value = clean(one.get(error.where))[:40]
                self.problems.append(RowProblem(one.line, error.reason, error.where, value))
        self.problems.sort(key=lambda one: one.line)

    def accounts(self) -> tuple[RemoteAccount, ...]:
        return tuple(self._made.values())

    def _row(self, one: Journal) -> None:
        word = one.get("type").lower()
        if word not in _TYPES:
            raise BadAnswer("type", "a type that cannot be booked")
        source, target = _side(one, "source"), _side(one, "destination")
        currency, amount = _money(one, "currency_code", "amount")
        if amount is None:
            raise BadAnswer("amount", "missing")
        foreign, foreign_amount = _money(one, "foreign_currency_code", "foreign_amount")
        side = target if target is not None else source
        if side is None:
            self.passed["moves no account"] += 1
        elif not amount and not foreign_amount:
            self.passed[_NOTHING] += 1
        elif source is not None and target is not None and word not in _OPENING:
            if source == target:
                raise BadAnswer("destination_name", "it is the source itself")
            received = self._received(target, currency, amount, foreign, foreign_amount)
            self._transfer(one, source, target, (currency, amount), received)
        else:
            words = _abroad(foreign, foreign_amount)
            if word in _OPENING:
                signed = amount if target is not None else -amount
                self._add(one, side, Kind.OPENING_BALANCE, currency, signed, words)
            else:
                kind = Kind.DEPOSIT if target is not None else Kind.WITHDRAW
                self._add(one, side, kind, currency, amount, words)

    def _received(
        self, target: Side, currency: str, amount: Decimal, foreign: str, other: Decimal | None
    ) -> tuple[str, Decimal]:
        """Return what arrives: a foreign amount only where the account is of that currency."""
        own = self._currencies.get(target, foreign)
        is_abroad = bool(foreign) and currency not in {foreign, own}
        return (foreign, other) if is_abroad and other else (currency, amount)

    def _transfer(
        self,
        one: Journal,
        source: Side,
        target: Side,
        sent: tuple[str, Decimal],
        received: tuple[str, Decimal],
    ) -> None:
        (currency, amount), (foreign, other) = sent, received
        to = self._account(one, target, "destination", foreign)
        if amount:
            self._add(one, source, Kind.TRANSFER_OUT, currency, amount, "", to_account=to)
        if foreign == currency:
            return
        if not amount:
            raise BadAnswer("amount", "nothing was sent, and something arrived")
        asset = RemoteAsset(foreign, AssetType.FIAT)
        self._add(one, target, Kind.BUY, currency, amount, "", bought=(asset, other))

    def _add(
        self,
        one: Journal,
        side: Side,
        kind: str,
        currency: str,
        amount: Decimal,
        abroad: str,
        *,
        to_account: str = "",
        bought: tuple[RemoteAsset, Decimal] | None = None,
    ) -> None:
        is_source = clean(one.get("source_name")) == side[0]
        is_source = is_source and one.get("source_type").lower() == side[1]
        which = "source" if is_source else "destination"
        code = currency if bought is None else bought[0].symbol
        account = self._account(one, side, which, code)
        on, at_us, has_time = _when(one.get("date"))
        asset, quantity = bought if bought is not None else (None, None)
        own_id = clean(one.get("journal_id"))
        row = RemoteEntry(
            account,
            f"{own_id}#2" if own_id and bought is not None else own_id,
            at_us,
            on,
            kind,
            asset=asset,
            quantity=quantity,
            price=None if not quantity else to_ledger(amount / quantity),
            currency=currency,
            amount=amount,
            to_account=to_account,
            note=_note(one, side, abroad),
            payload=one.payload,
            has_time=has_time,
        )
        self.entries.append(FileEntry(row, one.line))

    def _account(self, one: Journal, side: Side, which: str, currency: str) -> str:
        """Return the id of an account: its IBAN or its name, and its type where both are taken."""
        own_id = self._ids.get(side)
        if own_id is not None:
            return own_id
        name, word = side
        iban = clean(one.get(f"{which}_iban")).replace(" ", "").upper()[:34]
        own_id = iban or name
        if own_id in self._made:
            own_id = f"{name} ({word})"
        self._ids[side] = own_id
        type_, subtype = _OWN[word]
        self._made[own_id] = RemoteAccount(
            own_id,
            name,
            type_,
            subtype,
            currency=self._currencies.get(side, currency),
            mask=iban[-4:],
            official_name=iban,
        )
        return own_id


def _currencies(rows: Iterable[Journal]) -> dict[Side, str]:
    """Return the currency of each account, by the rows that are of it alone."""
    votes: dict[Side, Counter[str]] = defaultdict(Counter)
    for one in rows:
        try:
            source, target = _side(one, "source"), _side(one, "destination")
        except BadAnswer:
            continue
        code = one.get("currency_code").upper()
        if not is_currency(code):
            continue
        if source is not None:
            votes[source][code] += 1  # a transfer is told in the currency of its source
        elif target is not None:
            votes[target][code] += 1
    return {side: counted.most_common(1)[0][0] for side, counted in votes.items()}


_OF_SIDES = {which: (f"{which}_type", f"{which}_name") for which in ("source", "destination")}


def _side(one: Journal, which: str) -> Side | None:
    """Return an own account; `None` for shops, employers and the program's counterparts."""
    of_type, of_name = _OF_SIDES[which]
    word = one.get(of_type).lower()
    if word not in _OWN:
        return None
    name = clean(one.get(of_name))
    if not name:
        raise BadAnswer(of_name, "missing")
    return name, word


def _money(one: Journal, code_name: str, name: str) -> tuple[str, Decimal | None]:
    """Return a currency and an amount without its sign."""
    amount = one.amount(name)
    code = one.get(code_name).upper()
    if amount is None:
        return "", None
    if not is_currency(code):
        raise BadAnswer(code_name, "no currency (ISO 4217)")
    return code, abs(amount)


def _when(text: str) -> tuple[date, int, bool]:
    """Return the day as written, the time, and whether there is one."""
    try:
        on, at_us = day_of(text), time_us_of(text)
    except ValueError as error:
        raise BadAnswer("date", str(error)) from error
    has_time = text[11:19] not in {"", "00:00:00"}
    return on, at_us if has_time else start_us(on), has_time


def _abroad(code: str, amount: Decimal | None) -> str:
    return f"{plain(amount)} {code}" if amount else ""


def _note(one: Journal, side: Side, abroad: str) -> str:
    others = [one.get(f"{which}_name") for which in ("source", "destination")]
    other = next((name for name in others if clean(name) != side[0]), "")
    words = [one.get(name) for name in ("category", "group_title", "tags", "notes")]
    return joined(one.get("description"), other, abroad, *words)


__all__ = ["document_of"]
