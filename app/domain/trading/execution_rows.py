"""From the fields of a row to an execution, as a mapping says. A bad row is refused, not mended."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotADateError, NotANumberError, RefusedError
from app.domain.map_answers import require_answers
from app.domain.numbers import ONE, ZERO, plain, to_ledger
from app.domain.trading.execution_numbers import read_number
from app.domain.trading.execution_symbols import (
    HUNDRED,
    Subject,
    Told,
    in_whole_units,
    subject_of,
)
from app.domain.trading.execution_times import Moments, When
from app.domain.trading.execution_words import (
    NOTHING,
    PASSED,
    SideWord,
    effect_of,
    is_cancellation,
    is_done,
    side_of,
)
from app.domain.trading.executions import (
    ANY_SIGN,
    BY_AMOUNT,
    CONTRACT,
    INSTRUMENT,
    NEGATIVE,
    NET,
    Execution,
    ExecutionMap,
    Field,
    Passed,
)
from app.domain.trading.records import Effect, InstrumentKind, Side

MAX_ID, MAX_NOTE = 200, 500
_NEAR = Decimal("0.02")  # a stated amount as near to ten, a hundred … times: one is misread
_NUMBER = r"([0-9][0-9.,'\u2019]*)"
_DETAILS = re.compile(
    rf"([^\W\d_]+) {_NUMBER}(?: (.+?))??"
    rf"(?: ?@ ?{_NUMBER} ?([A-Za-z]{{3}})?)?(?: \(([^()]{{1,20}})\))?"
)
_IN_NAME = re.compile(r".*\(([A-Z]{3})\)")  # "Fee (SEK)"
_NO_PRICE = "no price, and no amount that it follows from"


class RowReader:
    """Reads the rows of one file."""

    def __init__(self, mapping: ExecutionMap, header: Sequence[str]) -> None:
        """Look the columns up.

        Raises:
            RefusedError: a column that the file does not have, or a field that is missing.
        """
        places = {name: place for place, name in enumerate(header)}
        for name, _ in (*mapping.columns, *mapping.only):
            if name not in places:
                raise RefusedError(
                    f"the file has no column {name[:60]!r}", "the mapping is for another file"
                )
        require_answers(mapping.missing(), mapping.date_format, mapping.decimal)
        self._map = mapping
        self._places = {field: places[name] for name, field in mapping.columns}
        self._fees = [places[name] for name in mapping.all_of(Field.FEE)]
        self._fee_currencies = [places[name] for name in mapping.all_of(Field.FEE_CURRENCY)]
        self._fee_names = [_named_currency(name) for name in mapping.all_of(Field.FEE)]
        self._price_name = _named_currency(mapping.column(Field.PRICE))
        self._moments = Moments(mapping.date_format, mapping.zone)
        self._words = {word.strip().lower(): meaning for word, meaning in mapping.words}
        self._symbols = dict(mapping.symbols)
        self._only: dict[int, set[str]] = {}
        for name, value in mapping.only:
            self._only.setdefault(places[name], set()).add(value)
        self._sides: dict[str, SideWord | None] = {}
        self._subjects: dict[tuple[object, ...], Subject] = {}

    def read(self, line: int, row: Sequence[str]) -> Execution | Passed:
        """Return the execution of a row, or that it is none.

        Raises:
            RefusedError: the row cannot be taken; the reason names the field.
        """
        for place, values in self._only.items():
            if row[place].strip() not in values:
                return Passed(line, "not chosen")
        row_side = self._side(row)
        if isinstance(row_side, str):
            return Passed(line, row_side)
        status = self._text(row, Field.STATUS)
        if status:
            done = is_done(status)
            if done is None:
                raise RefusedError(f"status: nobody knows what {status[:40]!r} means")
            if not done:
                return Passed(line, status)
        return self._execution(line, row, row_side)

    # -- which way -------------------------------------------------------------------------

    def _side(self, row: Sequence[str]) -> SideWord | str | None:
        """Return what the row says of its side, `None`: signs decide, or why it is passed over."""
        texts = [self._text(row, Field.SIDE), self._text(row, Field.TYPE)]
        told = self._told(row)
        if told is not None:
            texts.append(told[0])
        said = [text for text in texts if text]
        has_numbers = told is not None or (
            bool(self._text(row, Field.QUANTITY))
            and bool(self._text(row, Field.PRICE) or self._text(row, Field.AMOUNT))
        )
        for text in said:
            word = self._word(text)
            if word is not None:
                return text[:60] if word.side is None else word
            if is_cancellation(text):
                raise RefusedError(
                    f"side: {text[:40]!r} takes an earlier execution back",
                    "void that one in Trades",
                )
        if not said and (self._has(Field.SIDE) or self._has(Field.DETAILS)):
            return _first_words(self._text(row, Field.DETAILS)) or "no side"
        if not said:
            return None if has_numbers else "no quantity or price"
        if not has_numbers:
            return said[0][:60]
        if self._has(Field.SIDE) and texts[0]:
            raise RefusedError(
                f"side: nobody knows what {texts[0][:40]!r} means",
                "say whether it means buy, sell or neither",
            )
        return None

    def _word(self, text: str) -> SideWord | None:
        if text not in self._sides:
            own = self._words.get(text.strip().lower())
            if own is None:
                self._sides[text] = side_of(text)
            else:
                self._sides[text] = NOTHING if own == PASSED else SideWord(Side(own))
        return self._sides[text]

    def _by_sign(self, quantity: Decimal, amount: Decimal | None) -> SideWord:
        if self._map.sign_of == BY_AMOUNT:
            if not amount:
                raise RefusedError("side: it is not said, and there is no amount to tell it by")
            return SideWord(Side.BUY if amount < 0 else Side.SELL)
        return SideWord(Side.SELL if quantity < 0 else Side.BUY)

    # -- the numbers -----------------------------------------------------------------------

    def _execution(self, line: int, row: Sequence[str], word: SideWord | None) -> Execution:
        when = self._when(row)
        told = self._told(row) if not self._text(row, Field.QUANTITY) else None
        text = self._text(row, Field.QUANTITY) if told is None else told[1]
        quantity = _number("quantity", text, self._map.decimal)
        amount = self._number(row, Field.AMOUNT)
        if not quantity:
            raise RefusedError("quantity: empty, or 0")
        if word is None:
            word = self._by_sign(quantity, amount)
        elif quantity < 0 and word.side == Side.BUY:
            raise RefusedError("quantity: bought, and below zero: the two contradict")
        side = word.side or Side.BUY
        stated, unit = self._price(row, told)
        subject, price, pence = self._subject(row, told, stated, unit)
        multiplier = _multiplier(subject)
        if price is not None and subject.option is not None and self._map.option_price == CONTRACT:
            price = to_ledger(price / multiplier)
        fee, fee_symbol = self._fee(row, subject.quote)
        gross = self._gross(amount, fee if not fee_symbol else ZERO, side, pence)
        if price is not None and pence != ONE:
            gross = None  # prices in pence, amounts in pounds: the two are not compared
        size = abs(quantity) * multiplier
        if price is not None:
            exact = _checked(gross, price, size, amount)
        elif gross is None:
            raise RefusedError(_NO_PRICE)
        else:
            price, exact = to_ledger(gross / size), gross
        if price < 0:
            raise RefusedError("price: below zero")
        if not price and subject.option is None:
            raise RefusedError("price: 0: a gift or a transfer, no execution")
        effect = word.effect or effect_of(self._text(row, Field.EFFECT))
        return Execution(
            line,
            when.at_us + int(when.is_coarse and _closes(side, effect)),
            when.on,
            when.local,
            side,
            effect,
            subject,
            abs(quantity),
            price,
            fee,
            fee_symbol,
            self._id(row, subject),
            self._text(row, Field.ORDER)[:MAX_ID],
            _clean(self._text(row, Field.NOTE))[:MAX_NOTE],
            exact,
        )

    def _when(self, row: Sequence[str]) -> When:
        texts = [self._text(row, field) for field in (Field.DATE, Field.TIME, Field.ZONE)]
        if not texts[0]:
            raise RefusedError("date: empty")
        try:
            return self._moments.read(*texts)
        except NotADateError as error:
            raise RefusedError(f"date: {error}") from error

    def _price(
        self, row: Sequence[str], told: tuple[str, ...] | None
    ) -> tuple[Decimal | None, str]:
        text = self._text(row, Field.PRICE)
        if not text and told is not None:
            return _number("price", told[3], self._map.decimal) if told[3] else None, told[4]
        try:
            return read_number(text, self._map.decimal)
        except NotANumberError as error:
            raise RefusedError(f"price: {error}") from error

    def _gross(
        self, amount: Decimal | None, fee: Decimal, side: Side, pence: Decimal
    ) -> Decimal | None:
        """Return what the execution came to before the fee, of the stated amount."""
        if not amount:
            return None
        whole = abs(amount) / pence
        if self._map.amount_is == NET:
            whole = whole - fee if side == Side.BUY else whole + fee
        return whole if whole > 0 else None

    def _fee(self, row: Sequence[str], quote: str) -> tuple[Decimal, str]:
        total, currency = ZERO, ""
        for number, place in enumerate(self._fees):
            try:
                value, unit = read_number(row[place], self._map.decimal)
            except NotANumberError as error:
                raise RefusedError(f"fee: {error}") from error
            if not value:
                continue
            own = self._fee_currency(row, number) or unit.upper()
            sign = self._map.fee_sign
            value = abs(value) if sign == ANY_SIGN else -value if sign == NEGATIVE else value
            value, own = in_whole_units(value, own)
            if total and own and currency and own != currency:
                raise RefusedError(f"fee: partly in {currency}, partly in {own}")
            total += value
            currency = own or currency
        return total, "" if currency in {"", quote} else currency

    def _fee_currency(self, row: Sequence[str], number: int) -> str:
        places = self._fee_currencies
        if not places:
            return self._fee_names[number]
        place = places[number] if len(places) == len(self._fees) else places[0]
        return _currency(row[place])

    # -- of what ---------------------------------------------------------------------------

    def _subject(
        self,
        row: Sequence[str],
        told: tuple[str, ...] | None,
        price: Decimal | None,
        unit: str,
    ) -> tuple[Subject, Decimal | None, Decimal]:
        """Return what was traded, its price in whole units, and by what amounts are divided."""
        currency = _currency(self._text(row, Field.CURRENCY)) or _currency(unit)
        currency = currency or self._price_name or self._map.currency
        pence = ONE
        whole, quote = in_whole_units(ONE, currency)
        if quote != currency:
            pence = ONE / whole
            price = None if price is None else price * whole
        symbol = self._text(row, Field.SYMBOL)
        if not symbol and told is not None:
            symbol = told[5]
        fields = tuple(
            self._text(row, field)
            for field in (
                Field.ISIN, Field.NAME, Field.KIND, Field.UNDERLYING, Field.EXPIRY, Field.RIGHT,
                Field.STRIKE, Field.MULTIPLIER,
            )
        )  # fmt: skip
        key = (symbol, quote, *fields)
        found = self._subjects.get(key)
        if found is None:
            found = self._subjects[key] = self._new_subject(symbol, quote, fields)
        return found, price, pence

    def _new_subject(self, symbol: str, quote: str, fields: Sequence[str]) -> Subject:
        isin, name, kind, underlying, expiry, right, strike, multiplier = fields
        decimal = self._map.decimal
        renamed = self._symbols.get(symbol) or self._symbols.get(isin) or symbol
        found = subject_of(
            Told(
                renamed.upper() if renamed.isascii() and ":" not in renamed else renamed,
                self._symbols.get(isin, isin).upper(),
                name,
                kind,
                quote,
                underlying.upper(),
                expiry,
                right,
                _number("strike", strike, decimal) if strike else None,
                _number("multiplier", multiplier, decimal) if multiplier else None,
            ),
            self._map.kind,
        )
        return found if found.quote else replace(found, quote=quote)

    def _id(self, row: Sequence[str], subject: Subject) -> str:
        own = _clean(self._text(row, Field.ID))
        if len(own) > MAX_ID:
            raise RefusedError(f"id: longer than {MAX_ID} characters")
        if own and self._map.id_scope == INSTRUMENT:
            return f"{own}@{subject.symbol}"
        return own

    # -- fields ----------------------------------------------------------------------------

    def _has(self, field: Field) -> bool:
        return field in self._places

    def _text(self, row: Sequence[str], field: Field) -> str:
        place = self._places.get(field)
        if place is None:
            return ""
        text = row[place].strip(" \t\u00a0")
        return "" if text in {"-", "--"} else text.removeprefix("'")

    def _number(self, row: Sequence[str], field: Field) -> Decimal | None:
        return _number(field, self._text(row, field), self._map.decimal)

    def _told(self, row: Sequence[str]) -> tuple[str, ...] | None:
        """Return side, quantity, name, price, currency and symbol of a sentence."""
        text = " ".join(self._text(row, Field.DETAILS).split())
        found = _DETAILS.fullmatch(text) if text else None
        return None if found is None else tuple(part or "" for part in found.groups())


def _checked(
    gross: Decimal | None, price: Decimal, size: Decimal, amount: Decimal | None
) -> Decimal | None:
    """Return the stated gross amount where it is price × quantity as rounded by the broker.

    Raises:
        RefusedError: the two are so far apart that a number was misread.
    """
    worth = price * size
    if gross is None or not worth or amount is None:
        return None
    shift = max(gross, worth) / min(gross, worth)
    tens = shift.adjusted() if shift.scaleb(-shift.adjusted()) < 2 else shift.adjusted() + 1
    if tens and abs(shift.scaleb(-tens) - 1) < _NEAR:
        raise RefusedError(
            f"price × quantity is {plain(to_ledger(worth))}, but the row says {plain(abs(amount))}",
            "see which sign stands before decimals, and what the price is of; or map no amount",
        )
    slack = size * _half(price) + 2 * _half(amount)
    return gross if abs(gross - worth) <= slack else None


def _half(value: Decimal) -> Decimal:
    """Return half of the last decimal that a number was written with."""
    exponent = value.as_tuple().exponent
    return Decimal(5).scaleb(min(exponent, 0) - 1) if isinstance(exponent, int) else ZERO


def _multiplier(subject: Subject) -> Decimal:
    if subject.multiplier:
        return subject.multiplier
    return HUNDRED if subject.kind == InstrumentKind.OPTION else ONE


def _closes(side: Side, effect: str) -> bool:
    """Tell what comes second where two executions have one time: what closes, else what is sold.

    Files that state a day or a second alone come in any order; so a purchase and the sale of what
    it bought do not change places.
    """
    return effect == Effect.CLOSE if effect else side == Side.SELL


def _number(field: str, text: str, decimal: str) -> Decimal | None:
    try:
        return read_number(text, decimal)[0]
    except NotANumberError as error:
        raise RefusedError(f"{field}: {error}") from error


def _currency(text: str) -> str:
    clean = text.strip()
    if not clean or len(clean) > 10 or not clean.isalnum():
        return ""
    return clean if clean in {"GBp", "ZAc"} else clean.upper()


def _named_currency(column: str) -> str:
    """Return the currency in the name of a column, as in "Fee (SEK)", or ""."""
    found = _IN_NAME.fullmatch(column)
    return found[1] if found is not None and is_currency(found[1]) else ""


def _clean(text: str) -> str:
    """Return a text without control characters."""
    return text if text.isprintable() else "".join(sign for sign in text if sign.isprintable())


def _first_words(text: str) -> str:
    return re.split(r"[0-9:@(]", text, maxsplit=1)[0].strip()[:40]
