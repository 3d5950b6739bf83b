"""From the fields of a row to an activity, a price or a balance, as a map says.

A bad row is refused with its column and reason, never mended.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.activities import OBSERVATIONS, PRICES, ActivityRow, ObservationRow, PriceRow
from app.domain.errors import RefusedError
from app.domain.map_answers import require_answers
from app.domain.mapped.maps import FileMap
from app.domain.mapped.meanings import NUMBERS, Meaning
from app.domain.numbers import ONE, plain
from app.domain.price_points import Granularity
from app.domain.trading.execution_symbols import in_whole_units
from app.domain.trading.execution_words import is_done
from app.providers.coffer_csv.fields import FieldError
from app.providers.coffer_csv.fields import currency as as_currency
from app.providers.mapped_csv.activities import Activities
from app.providers.mapped_csv.columns import BLANK, Columns, clean
from app.providers.mapped_csv.names import is_pending


@dataclass(frozen=True, slots=True)
class Passed:
    """A row that is passed over, and the word that says why."""

    line: int
    word: str


Row = ActivityRow | PriceRow | ObservationRow | Passed


class RowReader:
    """Reads the rows of one file."""

    def __init__(self, mapping: FileMap, header: Sequence[str]) -> None:
        """Look the columns up.

        Raises:
            RefusedError: a column that the file does not have, a meaning that is missing, or a
                question that nobody answered.
        """
        self._columns = Columns(_answered(mapping), header)
        self.map, self.header = mapping, tuple(header)
        self.activities = Activities(self._columns)
        places = self._columns.places
        self._meanings = {places[own]: meaning for own, meaning in mapping.columns}
        self._skip = [(places[one], _pattern(value)) for one, value in mapping.skip]
        self._only: dict[int, list[Callable[[str], bool]]] = {}
        for one, value in mapping.only:
            self._only.setdefault(places[one], []).append(_pattern(value))

    def read(self, line: int, row: Sequence[str]) -> Row:
        """Return what a row is.

        Raises:
            FieldError: it cannot be taken; the error names the column.
        """
        word = self._passed(row)
        if word:
            return Passed(line, word)
        if self.map.rows == PRICES:
            return self._price(line, row)
        if self.map.rows == OBSERVATIONS:
            return self._observation(line, row)
        found = self.activities.read(line, row)
        return Passed(line, found) if isinstance(found, str) else found

    def balance(self, row: Sequence[str]) -> Decimal | None:
        """Return what a row says that the account has after it; `None`: nothing that is read."""
        try:
            return self._columns.number(row, Meaning.BALANCE)
        except FieldError:
            return None

    def is_read(self, place: int) -> bool:
        """Tell whether a column means something."""
        return place in self._meanings

    def read_cell(self, place: int, value: str) -> str:
        """Return a field as it is read by itself; "" where its column means nothing.

        Raises:
            FieldError: it cannot be read.
        """
        meaning, text = self._meanings.get(place, ""), clean(value)
        if not meaning or text in BLANK:
            return ""
        if meaning in NUMBERS:
            found = self._columns.numbers.of(text, self.header[place])
            return "" if found is None else plain(found)
        if meaning == Meaning.DATE:
            return self._columns.moment(text, "", "", self.header[place]).local
        if meaning == Meaning.KIND:
            return self.activities.kind_of_word(text)
        return text

    def _passed(self, row: Sequence[str]) -> str:
        for place, fits in self._skip:
            if fits(clean(row[place])):
                return clean(row[place])[:60] or "empty"
        for place, several in self._only.items():
            if not any(fits(clean(row[place])) for fits in several):
                return clean(row[place])[:60] or "not chosen"
        if self._columns.is_text(row):
            return next((clean(one)[:60] for one in row if clean(one)), "empty")
        status = self._columns.field(row, Meaning.STATUS)
        if status and (is_done(status) is False or is_pending(status)):
            return status[:60]
        return ""

    def _price(self, line: int, row: Sequence[str]) -> PriceRow:
        columns = self._columns
        when = columns.when(row)
        price, unit = columns.price(row)
        if not price or price < 0:
            raise FieldError(columns.name_of(Meaning.PRICE), "a price above zero is needed")
        stated = columns.currency(row) or unit
        asset = columns.asset(row, stated)
        scale, quote = in_whole_units(ONE, asset.quote or stated)
        if not asset.symbol:
            raise FieldError(columns.name_of(Meaning.SYMBOL), "empty")
        if not quote:
            raise FieldError(columns.name_of(Meaning.CURRENCY), "empty")
        return PriceRow(
            when.at_us,
            asset.symbol,
            price * scale,
            as_currency(quote),
            Granularity.INTRADAY if when.has_time else Granularity.DAILY,
            "",
            asset.type,
            line,
        )

    def _observation(self, line: int, row: Sequence[str]) -> ObservationRow:
        columns = self._columns
        when = columns.when(row)
        for meaning in (Meaning.BALANCE, Meaning.QUANTITY, Meaning.AMOUNT):
            balance = columns.number(row, meaning)
            if balance is not None:
                break
        else:
            raise FieldError(columns.name_of(Meaning.BALANCE), "empty")
        quote = columns.currency(row)
        symbol = columns.asset(row, quote).symbol or quote
        if not symbol:
            raise FieldError(columns.name_of(Meaning.SYMBOL), "empty")
        account = columns.account(row)
        return ObservationRow(
            when.at_us, account, symbol, balance, "user", quote, line=line, has_time=when.has_time
        )


def _answered(mapping: FileMap) -> FileMap:
    """Return a map that leaves nothing open.

    Raises:
        RefusedError: it does.
    """
    require_answers(mapping.missing(), mapping.date_format, mapping.decimal)
    if not mapping.amount_sign:
        raise RefusedError(
            "whether a positive amount came in or went out cannot be told from this file",
            "say which: signed for in, reversed for out",
        )
    return mapping


def _pattern(value: str) -> Callable[[str], bool]:
    """Return what tells whether a field is a value; a * at an end stands for anything."""
    want = value.strip().casefold()
    core = want.strip("*")
    if want.startswith("*") and want.endswith("*"):
        return lambda text: core in text.casefold()
    if want.endswith("*"):
        return lambda text: text.casefold().startswith(core)
    if want.startswith("*"):
        return lambda text: text.casefold().endswith(core)
    return lambda text: text.casefold() == core
