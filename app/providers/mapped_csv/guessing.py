"""What the columns of any file seem to be: by their names in several languages, and by content.

What cannot be told is a question, never an assumption: whether 03/04 is in March or April, whether
10,799 is ten or ten thousand, whether a positive amount came in or went out.
"""

import re
from collections.abc import Callable, Sequence

from app.domain.activities import ACTIVITIES, OBSERVATIONS
from app.domain.kinds import CHARGE_KINDS, Kind
from app.domain.mapped.kind_words import direction_of, kind_of
from app.domain.mapped.maps import FileMap
from app.domain.mapped.meanings import Meaning
from app.domain.trading.execution_numbers import COMMA, POINT
from app.domain.trading.execution_symbols import COINS
from app.domain.trading.execution_words import is_done
from app.ports.mapped import Doubt, MapGuess, Question
from app.providers.executions.values import (
    ISIN,
    Columns,
    is_day,
    is_money,
    is_numeric,
    is_symbol,
    is_time,
    is_unique,
)
from app.providers.mapped_csv.names import (
    NAMES_OF,
    SENTENCES,
    is_fee_column,
    is_pending,
    named,
)
from app.providers.mapped_csv.settling import Settling, says

LOOKED_AT = 1_000  # rows
_MOST_KINDS = 60  # words that a column of kinds has
_MOST_ACCOUNTS = 12
_MOSTLY = 0.6
_NOTES = 5
_WORD = re.compile(r"[^\W\d_]{4}")
_LEAVING = frozenset({Kind.WITHDRAW, Kind.TRANSFER_OUT, Kind.BUY}) | CHARGE_KINDS


class _Guessing:
    """One file's first rows, and what was found so far."""

    def __init__(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.columns = Columns(header, rows, NAMES_OF, named)
        self.place = {name: number for number, name in enumerate(header)}
        self.header = header
        self.skip: tuple[tuple[str, str], ...] = ()

    # -- columns ---------------------------------------------------------------------------

    def take(self) -> None:
        """Say what each column is."""
        self._dates()
        self._assets()
        self._numbers()
        self._words()
        self._notes()

    def _dates(self) -> None:
        columns = self.columns
        date = columns.best(
            Meaning.DATE,
            lambda one: (
                columns.share(one, is_day) > 0.3
                and columns.share(one, lambda text: is_day(text) or is_pending(text)) > _MOSTLY
            ),
        )
        if not date:
            date = self._by_content(
                Meaning.DATE, lambda one: columns.share(one, _is_written_day) > 0.9
            )
        values = columns.values.get(date, [])
        if date and not any(":" in one for one in values[:50]):
            columns.best(Meaning.TIME, lambda one: columns.share(one, is_time) > _MOSTLY)
        columns.best(
            Meaning.ZONE, lambda one: columns.share(one, lambda text: "/" in text) > _MOSTLY
        )
        strange = dict.fromkeys(one for one in values if is_pending(one) and not is_day(one))
        self.skip = tuple((date, word) for word in list(strange)[:10])

    def _assets(self) -> None:
        columns = self.columns
        columns.best(
            Meaning.ISIN,
            lambda one: columns.share(one, lambda text: bool(ISIN.fullmatch(text))) > 0.5,
        )
        columns.best(
            Meaning.DIRECTION,
            lambda one: columns.share(one, lambda text: bool(direction_of(text))) > 0.95,
        )
        if columns.best(Meaning.KIND, self._is_kind):
            self._more_kinds()
        columns.best(Meaning.SYMBOL, self._is_symbols)

    def _is_symbols(self, name: str) -> bool:
        columns = self.columns
        if "currency" in named(name):  # of an exchange: the coin that is moved
            values = columns.values[name]
            return any(one.upper() in COINS for one in values) and "quote" not in named(name)
        if named(name) in SENTENCES and columns.share(name, lambda text: "/" in text) < 0.5:
            return False
        return columns.share(name, is_symbol) > _MOSTLY

    def _is_kind(self, name: str) -> bool:
        columns = self.columns
        values = columns.values[name]
        if not values or len(set(values)) > _MOST_KINDS or is_numeric(columns, name):
            return False
        if named(name) in SENTENCES and not (
            Meaning.ISIN in columns.taken.values() and Meaning.KIND not in columns.taken.values()
        ):
            return False
        is_of_a_bank = Meaning.ISIN not in columns.taken.values() and named(name) not in SENTENCES
        if is_of_a_bank and any(map(says, values)):
            return True  # what is not known, the sign of the amount decides
        return columns.share(name, lambda text: bool(kind_of(text))) > 0.3

    def _more_kinds(self) -> None:
        """Take other columns of words too, where rows have none that is known in the first."""
        columns = self.columns
        names = set(NAMES_OF[Meaning.KIND])
        for name in columns.free():
            if named(name) not in names or not self._is_kind(name):
                continue
            own = [self.place[one] for one, what in columns.taken.items() if what == Meaning.KIND]
            if any(
                says(row[self.place[name]]) and not any(says(row[place]) for place in own)
                for row in columns.rows
            ):
                columns.take(Meaning.KIND, name)

    def _numbers(self) -> None:
        columns = self.columns

        def numeric(name: str) -> bool:
            return is_numeric(columns, name) and columns.share(name, is_day) < 0.5

        names = {one: {named(name) for name in columns.free()} & set(NAMES_OF[one])
                 for one in (Meaning.DEBIT, Meaning.CREDIT)}  # fmt: skip
        if all(names.values()):
            columns.best(Meaning.DEBIT, lambda one: not columns.values[one] or numeric(one))
            columns.best(Meaning.CREDIT, lambda one: not columns.values[one] or numeric(one))
            if len({"debit", "credit"} & set(columns.taken.values())) < 2:
                for name in [one for one, own in columns.taken.items() if own in names]:
                    del columns.taken[name]
        columns.best(Meaning.BALANCE, numeric)
        has_asset = {Meaning.SYMBOL, Meaning.ISIN} & set(columns.taken.values())
        wanted = [name for name in columns.free() if numeric(name)]
        if has_asset or any(named(name) in NAMES_OF[Meaning.PRICE] for name in wanted):
            columns.best(
                Meaning.QUANTITY,
                lambda one: named(one) != "amount" and numeric(one),
            )
            columns.best(Meaning.PRICE, numeric)
            if Meaning.QUANTITY not in columns.taken.values() and has_asset:
                has_other = any(
                    named(one) in NAMES_OF[Meaning.AMOUNT] and named(one) != "amount"
                    for one in wanted
                )
                if has_other and Meaning.PRICE in columns.taken.values():
                    columns.best(Meaning.QUANTITY, numeric)
        self._charges()
        sides = {Meaning.DEBIT, Meaning.CREDIT} & set(columns.taken.values())
        if not sides:
            columns.best(Meaning.AMOUNT, numeric)
        if not sides and not {Meaning.AMOUNT, Meaning.PRICE} & set(columns.taken.values()):
            self._by_content(Meaning.AMOUNT, self._has_cents)

    def _charges(self) -> None:
        columns = self.columns
        for name in columns.free():
            if is_fee_column(name) and columns.values[name] and is_numeric(columns, name):
                columns.take(Meaning.FEE, name)
            elif is_fee_column(name) and columns.share(name, is_money) > _MOSTLY:
                if Meaning.FEE_CURRENCY not in columns.taken.values():
                    columns.take(Meaning.FEE_CURRENCY, name)
            elif named(name) in NAMES_OF[Meaning.TAX] and is_numeric(columns, name):
                columns.take(Meaning.TAX, name)

    def _has_cents(self, name: str) -> bool:
        values = self.columns.values[name]
        cents = sum(1 for one in values if len(one) > 3 and one[-3:-2] in {POINT, COMMA})
        return bool(values) and is_numeric(self.columns, name) and cents > 0.5 * len(values)

    def _words(self) -> None:
        columns = self.columns
        self._currency()
        columns.best(
            Meaning.STATUS,
            lambda one: (
                columns.share(one, lambda text: is_done(text) is not None or is_pending(text))
                > 0.95
            ),
        )
        columns.best(Meaning.EXTERNAL_ID, lambda one: is_unique(columns, one))
        columns.best(Meaning.ACCOUNT, self._is_account)
        columns.best(Meaning.TO_ACCOUNT, lambda one: bool(columns.values[one]))
        if {Meaning.SYMBOL, Meaning.ISIN, Meaning.QUANTITY} & set(columns.taken.values()):
            columns.best(Meaning.NAME, lambda one: not is_numeric(columns, one))
            columns.best(Meaning.ASSET_TYPE, lambda one: 0 < len(set(columns.values[one])) <= 10)

    def _currency(self) -> None:
        """Take the currency of the amount, else of the price: the one beside it by name."""
        columns = self.columns
        beside = [
            f"currency {named(name)}"
            for name, own in columns.taken.items()
            if own in {Meaning.AMOUNT, Meaning.PRICE}
        ]
        for wanted in beside:
            for name in columns.free():
                if named(name) == wanted and columns.share(name, is_money) > _MOSTLY:
                    columns.take(Meaning.CURRENCY, name)
                    return
        if columns.best(Meaning.CURRENCY, lambda one: columns.share(one, is_money) > _MOSTLY):
            return
        amount = next((name for name, own in columns.taken.items() if own == Meaning.AMOUNT), "")
        before = self.place.get(amount, 0) - 1  # a column without a name, beside the amount
        name = self.header[before] if before >= 0 else ""
        if name in columns.free() and columns.share(name, is_money) > 0.9:
            columns.take(Meaning.CURRENCY, name)

    def _is_account(self, name: str) -> bool:
        values = self.columns.values[name]
        is_full = len(values) > 0.9 * len(self.columns.rows)
        return is_full and len(set(values)) <= _MOST_ACCOUNTS

    def _notes(self) -> None:
        columns = self.columns
        ranks = {name: rank for rank, name in enumerate(NAMES_OF[Meaning.NOTE])}
        found = [one for one in columns.free() if named(one) in ranks and columns.values[one]]
        found = [one for one in found if self._is_words(one) or not is_numeric(columns, one)]
        for name in sorted(found, key=lambda one: ranks[named(one)])[:_NOTES]:
            columns.take(Meaning.NOTE, name)
        if Meaning.NOTE not in columns.taken.values() and not any(map(named_well, self.header)):
            texts = [one for one in columns.free() if columns.values[one]]
            longest = max(texts, key=lambda one: _length(columns, one), default="")
            if longest and _length(columns, longest) > 6:
                columns.take(Meaning.NOTE, longest)

    def _is_words(self, name: str) -> bool:
        """Tell whether most values have a word in them, whatever numbers there are."""
        return self.columns.share(name, lambda text: bool(_WORD.search(text))) > 0.5

    def _by_content(self, meaning: str, fits: Callable[[str], bool]) -> str:
        found = [name for name in self.columns.free() if fits(name)]
        return self.columns.take(meaning, found[0] if found else "")


def guess(header: Sequence[str], rows: Sequence[Sequence[str]]) -> MapGuess:
    """Return what the columns of a file seem to be, given its first rows."""
    one = _Guessing(header, rows)
    one.take()
    return MapGuess(Settling(one.columns, one.skip).settled())


def questions_of(
    mapping: FileMap, header: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[Question, ...]:
    """Return what a map leaves open, each with an example from the file."""
    place = {name: number for number, name in enumerate(header)}

    def first(meaning: str) -> str:
        column = mapping.column(meaning)
        values = (row[place[column]].strip() for row in rows) if column in place else ()
        return next((one for one in values if one and any(map(str.isdigit, one))), "")

    asked = [Question(Doubt.MISSING, one) for one in mapping.missing()]
    if not mapping.date_format and mapping.column(Meaning.DATE):
        asked.append(Question(Doubt.DATE_ORDER, first(Meaning.DATE)))
    if not mapping.decimal:
        asked.append(Question(Doubt.DECIMAL, first(Meaning.AMOUNT) or first(Meaning.QUANTITY)))
    if not mapping.amount_sign:
        asked.append(Question(Doubt.AMOUNT_SIGN, first(Meaning.AMOUNT)))
    needs_account = mapping.rows in {ACTIVITIES, OBSERVATIONS}
    if needs_account and not mapping.account and not mapping.column(Meaning.ACCOUNT):
        asked.append(Question(Doubt.ACCOUNT))
    return tuple(asked)


def sample_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a letter for each column: what stands in it. It tells files without names apart."""
    columns = Columns(header, rows, NAMES_OF, named)
    letters = []
    for name in header:
        if not columns.values[name]:
            letters.append("_")
        elif columns.share(name, is_day) > 0.9:
            letters.append("d")
        else:
            letters.append("n" if is_numeric(columns, name) else "t")
    return "".join(letters)


def _is_written_day(text: str) -> bool:
    """Tell whether a text is a day by the look of it: no bare number, but for 20240131."""
    return is_day(text) and (not text.isdigit() or (len(text) == 8 and text[:2] in {"19", "20"}))


def named_well(name: str) -> bool:
    """Tell whether a column has a name of its own, not a number."""
    return not named(name).startswith("column ")


def _length(columns: Columns, name: str) -> float:
    values = columns.values[name][:100]
    return sum(map(len, values)) / max(len(values), 1)
