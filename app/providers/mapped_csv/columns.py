"""The fields of a row by what their columns mean."""

from collections.abc import Sequence
from decimal import Decimal
from json.encoder import encode_basestring

from app.domain.errors import NotADateError, RefusedError
from app.domain.mapped.kind_words import direction_of
from app.domain.mapped.maps import REVERSED, FileMap
from app.domain.mapped.meanings import NUMBERS, Meaning
from app.domain.trading.execution_times import Moments, When
from app.providers.coffer_csv.fields import FieldError, name, text
from app.providers.mapped_csv.assets import Assets, Named
from app.providers.mapped_csv.money import Money
from app.providers.mapped_csv.numbers import Numbers

BLANK = frozenset({"", "-", "--", "\u2013"})
MAX_NOTE = 2_000


class Columns:
    """Reads single fields of the rows of one file. Each raises a `FieldError` with its column."""

    def __init__(self, mapping: FileMap, header: Sequence[str]) -> None:
        """Look the columns up.

        Raises:
            RefusedError: a column that the file does not have, or a zone that is not known.
        """
        self.places = {column: place for place, column in enumerate(header)}
        for column, _ in (*mapping.columns, *mapping.skip, *mapping.only):
            if column not in self.places:
                raise RefusedError(
                    f"the file has no column {column[:60]!r}", "the mapping is for another file"
                )
        self.map = mapping
        self.header = tuple(header)
        self.numbers = Numbers(mapping)
        self.money = Money(mapping, self.places, self.numbers)
        self._own = {meaning: self.places[column] for column, meaning in mapping.columns}
        self._notes = [self.places[column] for column in mapping.all_of(Meaning.NOTE)]
        self._kinds = [self.places[column] for column in mapping.all_of(Meaning.KIND)]
        self._needed = [
            self.places[column]
            for column, meaning in mapping.columns
            if meaning in NUMBERS or meaning == Meaning.DATE
        ]
        self._moments = Moments(mapping.date_format, mapping.zone)
        self._assets = Assets(mapping)
        self._accounts = dict(mapping.accounts)

    def has(self, *meanings: str) -> bool:
        """Tell whether a column is one of some meanings."""
        return any(one in self._own for one in meanings)

    def name_of(self, meaning: str) -> str:
        """Return the name of the column of a meaning, for reasons."""
        place = self._own.get(meaning)
        return str(meaning) if place is None else self.header[place]

    def field(self, row: Sequence[str], meaning: str) -> str:
        """Return a field without blanks around it, "" where there is none."""
        place = self._own.get(meaning)
        if place is None:
            return ""
        value = clean(row[place])
        return "" if value in BLANK else value

    def kinds(self, row: Sequence[str]) -> list[str]:
        """Return the words that say of what kind a row is."""
        words = (clean(row[place]) for place in self._kinds)
        return [word for word in words if word not in BLANK]

    def is_text(self, row: Sequence[str]) -> bool:
        """Tell whether a row has neither a day nor a number: it goes on the one before it."""
        return all(clean(row[place]) in BLANK for place in self._needed)

    def number(self, row: Sequence[str], meaning: str) -> Decimal | None:
        """Return a number, `None` for an empty field."""
        return self.numbers.of(self.field(row, meaning), self.name_of(meaning))

    def price(self, row: Sequence[str]) -> tuple[Decimal | None, str]:
        """Return the price and the currency that is written beside it, or ""."""
        return self.numbers.with_unit(self.field(row, Meaning.PRICE), self.name_of(Meaning.PRICE))

    def amount(self, row: Sequence[str]) -> Decimal | None:
        """Return the amount of money: above zero what came in."""
        amount = self.money.amount(row)
        if amount is None:
            return None
        if not self.has(Meaning.DIRECTION):
            return -amount if self.map.amount_sign == REVERSED else amount
        way = self.field(row, Meaning.DIRECTION)
        sign = direction_of(way)
        if not sign:
            raise FieldError(
                self.name_of(Meaning.DIRECTION),
                "neither in nor out, neither debit nor credit",
                way,
            )
        return sign * abs(amount)

    def when(self, row: Sequence[str]) -> When:
        """Return when a row happened."""
        column = self.name_of(Meaning.DATE)
        day = self.field(row, Meaning.DATE)
        if not day:
            raise FieldError(column, "empty")
        time = self.field(row, Meaning.TIME) if ":" not in day else ""
        return self.moment(day, time, self.field(row, Meaning.ZONE), column)

    def moment(self, day: str, time: str, zone: str, column: str) -> When:
        """Read a day and a time."""
        try:
            return self._moments.read(day, time, zone)
        except NotADateError as error:
            raise FieldError(column, error.reason, error.text) from error
        except RefusedError as error:
            raise FieldError(column, error.reason) from error

    def currency(self, row: Sequence[str]) -> str:
        """Return the currency of a row: of its column, of its amount, or the map's."""
        code = self.field(row, Meaning.CURRENCY)
        if not code:
            return self.money.currency_of(row) or self.map.currency
        if len(code) > 12 or not code.isalnum():
            raise FieldError(self.name_of(Meaning.CURRENCY), "no code of a currency", code)
        return code if code in {"GBp", "ZAc"} else code.upper()

    def fee_currency(self, row: Sequence[str]) -> str:
        """Return what the fee of a row is in, "" where that is not said."""
        return self.field(row, Meaning.FEE_CURRENCY).upper()

    def asset(self, row: Sequence[str], quote: str, *, by_name: bool = True) -> Named:
        """Return what a row is about; `by_name`: a name alone is enough."""
        return self._assets.of(
            self.field(row, Meaning.SYMBOL),
            self.field(row, Meaning.ISIN),
            self.field(row, Meaning.NAME) if by_name else "",
            self.field(row, Meaning.ASSET_TYPE),
            quote,
        )

    def account(self, row: Sequence[str], meaning: str = Meaning.ACCOUNT) -> str:
        """Return an account by the name that the books have for it."""
        own = name(self.field(row, meaning), self.name_of(meaning))
        own = self._accounts.get(own, own)
        return own or (self.map.account if meaning == Meaning.ACCOUNT else "")

    def external_id(self, row: Sequence[str]) -> str:
        """Return what tells a row from all others of its account, "" if nothing does."""
        column = self.name_of(Meaning.EXTERNAL_ID)
        return name(self.field(row, Meaning.EXTERNAL_ID), column, normalise=False)

    def note(self, row: Sequence[str]) -> str:
        """Return the texts of a row in one line."""
        if not self._notes:
            return ""
        parts = dict.fromkeys(" ".join(text(clean(row[one])).split()) for one in self._notes)
        whole = " · ".join(part for part in parts if part not in BLANK)
        if not whole.isprintable():
            whole = "".join(sign for sign in whole if sign.isprintable())
        return whole[:MAX_NOTE]

    def payload(self, row: Sequence[str]) -> str:
        """Return the untouched row as JSON, without what is empty."""
        pairs = {own: value for own, value in zip(self.header, row, strict=True) if value}
        # As `json.dumps` writes it, several times as quickly.
        told = [f"{encode_basestring(own)}: {encode_basestring(pairs[own])}" for own in pairs]
        return f"{{{', '.join(told)}}}"


def clean(value: str) -> str:
    """Return a field without blanks, marks of encodings and line ends around it."""
    return value.strip(" \t\u00a0\ufeff\r\n")
