"""From the rows of a file to activities, by the rules of a profile."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from json import dumps
from types import MappingProxyType

from app.domain.activities import ActivityRow
from app.domain.errors import NotADateError, RefusedError
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.mapped.maps import FileMap
from app.domain.mapped.profiles import (
    BY_SIGN,
    LEG,
    LEG_FEE,
    NUMBERS,
    REFUSE,
    Output,
    Profile,
    Value,
)
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.trading.execution_symbols import in_whole_units
from app.domain.trading.execution_times import Moments, When
from app.providers.coffer_csv.fields import FieldError, name, text
from app.providers.coffer_csv.fields import currency as as_currency
from app.providers.coffer_csv.kind_rules import check
from app.providers.mapped_csv.assets import Assets, Named
from app.providers.mapped_csv.columns import MAX_NOTE
from app.providers.mapped_csv.profile_cells import Numbers, RowCells
from app.providers.mapped_csv.profile_files import places_of
from app.providers.mapped_csv.profile_pairs import Leg
from app.providers.mapped_csv.profile_texts import (
    Sum,
    Test,
    Words,
    check_of,
    joined,
    matched,
    sum_of,
    words_of,
)
from app.providers.mapped_csv.rows import Passed

_TRADES = frozenset({Kind.BUY, Kind.SELL})
_TURNED: dict[str, str] = {
    Kind.DEPOSIT: Kind.WITHDRAW, Kind.WITHDRAW: Kind.DEPOSIT,
    Kind.TRANSFER_IN: Kind.TRANSFER_OUT, Kind.TRANSFER_OUT: Kind.TRANSFER_IN,
    Kind.INTEREST: Kind.INTEREST_CHARGE, Kind.INTEREST_CHARGE: Kind.INTEREST,
    Kind.FEE: Kind.FEE, Kind.TAX: Kind.TAX,
}  # fmt: skip
_LEAVING = frozenset({Kind.WITHDRAW, Kind.TRANSFER_OUT})
_MOVES = frozenset({Kind.DEPOSIT, Kind.WITHDRAW, Kind.TRANSFER_IN, Kind.TRANSFER_OUT})


@dataclass(frozen=True, slots=True)
class Read:
    """What a row became, and the balance that stands in it."""

    rows: tuple[ActivityRow, ...]
    legs: tuple[Leg, ...]
    balance: Decimal | None


class _Output:
    """An output whose texts and sums are made ready."""

    __slots__ = ("note", "sums", "words")

    def __init__(self, output: Output) -> None:
        self.words: dict[str, Words] = {}
        self.sums: dict[str, Sum] = {}
        for key, value in output.values:
            if key in NUMBERS:
                self.sums[key] = sum_of(str(value).removeprefix("="))
            else:
                self.words[key] = _words_of(value)
        note = output.get("note")
        self.note = tuple(map(words_of, (note,) if isinstance(note, str) else note))


@dataclass(frozen=True, slots=True)
class _Rule:
    tests: tuple[Test, ...]
    patterns: tuple[tuple[str, tuple[str, ...]], ...]
    outputs: tuple[_Output, ...]


class ProfileReader:
    """Reads the rows of one file."""

    def __init__(
        self,
        profile: Profile,
        mapping: FileMap,
        header: Sequence[str],
        facts: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Look the columns up. `facts`: what stands before the rows, by name.

        Raises:
            RefusedError: the file lacks a column that the profile needs.
        """
        places = places_of(profile, header)
        if places is None:
            raise RefusedError(f"the file has not the columns of {profile.name}")
        self.profile, self.map, self.header = profile, mapping, tuple(header)
        self._places, self.facts = places, facts
        self._numbers = Numbers(profile)
        self._assets = Assets(mapping)
        self._moments = Moments(profile.date, mapping.zone if _says_zone(mapping) else profile.zone)
        self._accounts, self._symbols = dict(mapping.accounts), dict(profile.symbols)
        self._currency = mapping.currency or profile.currency
        self._rules = [
            _Rule(
                tuple(check_of(column, wanted) for column, wanted in rule.when),
                rule.patterns,
                tuple(map(_Output, rule.outputs)),
            )
            for rule in profile.rules
        ]
        self.has_balance = profile.checks_balance and any(
            output.get("balance") for rule in profile.rules for output in rule.outputs
        )

    def read(self, line: int, row: Sequence[str]) -> Read | Passed:
        """Return what a row becomes.

        Raises:
            FieldError: it cannot be taken; the error names the column.
        """
        cells = RowCells(self._numbers, self._places, self.header, row, self.facts)
        outputs = self._outputs(cells)
        word = cells.text(self.profile.word)[:60] or "empty"
        if not outputs:
            return Passed(line, word)
        payload = self._payload(row)
        rows: list[ActivityRow] = []
        legs: list[Leg] = []
        for number, output in enumerate(outputs):
            made = self._made(line, cells, output, payload, number)
            if isinstance(made, Leg):
                legs.append(made)
            elif made is not None:
                rows.append(made)
        if not rows and not legs:
            return Passed(line, word)
        return Read(tuple(rows), tuple(legs), self._sum(cells, outputs[0], "balance"))

    def fact(self, name: str) -> Decimal | None:
        """Return a number that stands before the rows; `None`: it does not."""
        text = self.facts.get(name, "")
        try:
            return self._numbers.read(text, self.profile.decimal.replace("any", "."), name)
        except FieldError:
            return None

    def day_of(self, row: Sequence[str]) -> str:
        """Return the day of a row as ISO 8601, "" where it has none: rows of a file are sorted."""
        cells = RowCells(self._numbers, self._places, self.header, row, self.facts)
        output = next((rule.outputs for rule in self._rules if rule.outputs), ())
        try:
            return self._when(cells, output[0]).on.isoformat() if output else ""
        except FieldError:
            return ""

    def _outputs(self, cells: RowCells) -> tuple[_Output, ...]:
        for rule in self._rules:
            if not all(test(cells) for test in rule.tests):
                continue
            cells.forget()
            for column, patterns in rule.patterns:
                found = matched(cells.text(column), patterns)
                if found is None:
                    break
                cells.take(found)
            else:
                return rule.outputs
        cells.forget()
        column = self.profile.word
        raise FieldError(
            cells.title(column) if column else "row",
            "the profile has no rule for such a row",
            cells.text(column),
        )

    # -- one output ------------------------------------------------------------------------

    def _made(
        self, line: int, cells: RowCells, output: _Output, payload: str, number: int
    ) -> ActivityRow | Leg | None:
        kind = self._text(cells, output, "kind")
        if kind == REFUSE:
            column = self.profile.word
            raise FieldError(
                cells.title(column) if column else "row",
                self._text(cells, output, "note"),
                cells.text(column),
            )
        when = self._when(cells, output)
        account = self._account(cells, output)
        amount = self._sum(cells, output, "amount")
        quantity, price = self._sum(cells, output, "quantity"), self._sum(cells, output, "price")
        fee, tax = self._sum(cells, output, "fee"), self._sum(cells, output, "tax")
        stated = self._text(cells, output, "currency") or self._currency
        code = stated if stated in {"GBp", "ZAc"} else stated.upper()
        asset = self._asset(cells, output, code)
        scale, quote = in_whole_units(ONE, code)
        price, amount = _scaled(price, scale), _scaled(amount, scale)
        fee, tax = _scaled(fee, scale), _scaled(tax, scale)
        external_id = self._text(cells, output, "external_id")
        if number and external_id:
            external_id = f"{external_id}#{number + 1}"
        base = ActivityRow(
            when.at_us,
            when.on,
            account,
            kind,
            currency=as_currency(quote),
            external_id=name(external_id, "external_id", normalise=False),
            note=self._note(cells, output),
            has_time=when.has_time,
            line=line,
            payload=payload,
        )
        if kind in {LEG, LEG_FEE}:
            return self._leg(cells, output, base, asset, quantity, fee)
        return _settled(base, asset, quantity, price, amount, fee, tax)

    def _leg(
        self,
        cells: RowCells,
        output: _Output,
        base: ActivityRow,
        asset: Named,
        quantity: Decimal | None,
        fee: Decimal | None,
    ) -> Leg | None:
        if not asset.symbol:
            raise FieldError("symbol", "empty")
        if not quantity:
            return None
        own = replace(base, symbol=asset.symbol, asset_type=asset.type)
        pair = self._text(cells, output, "pair")
        if not pair:
            raise FieldError("pair", "nothing says which other row this one belongs to")
        is_fee = base.kind == LEG_FEE
        return Leg(f"{base.account}\x1f{pair}", own, quantity, fee or ZERO, is_fee)

    def _asset(self, cells: RowCells, output: _Output, quote: str) -> Named:
        own = self._text(cells, output, "symbol")
        symbol = self._symbols.get(own, own)
        isin, title = self._text(cells, output, "isin"), self._text(cells, output, "name")
        if not (symbol or isin or title):
            return Named()
        kind = self._text(cells, output, "asset_type")
        return self._assets.of(symbol, isin, title, kind, quote)

    def _when(self, cells: RowCells, output: _Output) -> When:
        day = self._text(cells, output, "date")
        if not day:
            raise FieldError("date", "empty")
        time = self._text(cells, output, "time") if ":" not in day else ""
        try:
            return self._moments.read(day, time, self._text(cells, output, "zone"))
        except NotADateError as error:
            raise FieldError("date", error.reason, error.text) from error
        except RefusedError as error:
            raise FieldError("date", error.reason) from error

    def _account(self, cells: RowCells, output: _Output) -> str:
        own = name(self._text(cells, output, "account"), "account")
        own = self._accounts.get(own, own)
        return own or self.map.account

    def _text(self, cells: RowCells, output: _Output, key: str) -> str:
        read = output.words.get(key)
        return "" if read is None else read(cells)

    def _sum(self, cells: RowCells, output: _Output, key: str) -> Decimal | None:
        reckon = output.sums.get(key)
        if reckon is None:
            return None
        found = reckon(cells)
        return None if found is None else to_ledger(found)

    def _note(self, cells: RowCells, output: _Output) -> str:
        whole = joined(" ".join(text(read(cells)).split()) for read in output.note)
        if not whole.isprintable():
            whole = "".join(sign for sign in whole if sign.isprintable())
        return whole[:MAX_NOTE]

    def _payload(self, row: Sequence[str]) -> str:
        pairs = {own: value for own, value in zip(self.header, row, strict=False) if value}
        return dumps(pairs, ensure_ascii=False)


def _settled(
    base: ActivityRow,
    asset: Named,
    quantity: Decimal | None,
    price: Decimal | None,
    amount: Decimal | None,
    fee: Decimal | None,
    tax: Decimal | None,
) -> ActivityRow | None:
    """Return an activity: its numbers positive, its kind as the signs say; `None`: nothing moved.

    Raises:
        FieldError: something that its kind needs is missing.
    """
    kind, symbol = base.kind, asset.symbol
    fee, tax = fee or ZERO, tax or ZERO
    if asset.is_money and kind not in _TRADES and kind not in {Kind.SWAP_IN, Kind.SWAP_OUT}:
        if amount is None and quantity is not None:  # of a charge: what was charged
            amount = -quantity if kind in CHARGE_KINDS else quantity
        quantity, base, symbol = None, replace(base, currency=symbol), ""
    size = quantity if quantity is not None else amount
    if kind == BY_SIGN:
        kind = Kind.WITHDRAW if (size or ZERO) < 0 else Kind.DEPOSIT
    elif size is not None and size < 0 and kind in _MOVES - _LEAVING:
        kind = _TURNED[kind]
    elif kind in {Kind.INTEREST, Kind.INTEREST_CHARGE} and amount is not None:
        kind = Kind.INTEREST_CHARGE if amount < 0 else Kind.INTEREST
    is_trade = kind in _TRADES
    if is_trade:
        fee, tax, amount = _of_trade(kind, fee + tax, amount)
    elif amount is not None:
        if kind in CHARGE_KINDS:
            amount = -amount
        elif kind not in INCOME_KINDS:
            amount = abs(amount)
        if kind in INCOME_KINDS and symbol and quantity is None:
            price = None
    if not is_trade and kind != Kind.SPLIT and not amount and not quantity and not fee and not tax:
        return None
    if kind in _MOVES and quantity is None:
        symbol = ""
    units = None if quantity is None else abs(quantity)
    price = None if price is None or (amount is not None and not is_trade) else abs(price)
    made = asset.type if symbol else ""
    units = check(kind, symbol, made, units, price, amount, base.account, "")
    return ActivityRow(
        base.at_us,
        base.on,
        base.account,
        str(kind),
        symbol,
        made,
        units,
        price,
        base.currency,
        fee or None,
        amount,
        "",
        base.external_id,
        base.note,
        base.has_time,
        base.line,
        base.payload,
        tax=tax or None,
    )


def _of_trade(
    kind: str, charged: Decimal, amount: Decimal | None
) -> tuple[Decimal, Decimal, Decimal | None]:
    """Return fee, tax and gross of a trade: what is given back for it changes its worth."""
    gross = None if amount is None else abs(amount)
    if charged >= 0 or gross is None:
        return max(charged, ZERO), ZERO, gross
    return ZERO, ZERO, gross + charged if kind == Kind.BUY else gross - charged


def _scaled(value: Decimal | None, scale: Decimal) -> Decimal | None:
    return value if value is None or scale == 1 else value * scale


def _words_of(value: Value) -> Words:
    if isinstance(value, str):
        return words_of(value)
    several = tuple(map(words_of, value))
    return lambda cells: joined(read(cells) for read in several)


def _says_zone(mapping: FileMap) -> bool:
    return mapping.zone not in {"", "UTC"}


def words(profile: Profile) -> Iterator[str]:
    """Give each text of a profile that is compiled: tests see that all of them can be."""
    for rule in profile.rules:
        for output in rule.outputs:
            for key, value in output.values:
                for one in (value,) if isinstance(value, str) else value:
                    if key in NUMBERS:
                        sum_of(one.removeprefix("="))
                    else:
                        words_of(one)
                    yield one
