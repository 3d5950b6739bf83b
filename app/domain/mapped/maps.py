"""The map of a file: which column means what, and how its numbers, dates and words are read."""

import tomllib
from dataclasses import dataclass, fields, replace

from app.domain.activities import ACTIVITIES, OBSERVATIONS, PRICES
from app.domain.assets import AssetType
from app.domain.errors import RefusedError
from app.domain.kinds import Kind
from app.domain.map_records import (
    MAX_TEXT,
    Pairs,
    checked_values,
    record_to_json,
    values_from_json,
)
from app.domain.mapped.encodings import ENCODINGS
from app.domain.mapped.meanings import SEVERAL, Meaning
from app.domain.mapped.profiles import is_profile_id
from app.domain.trading.execution_numbers import COMMA, POINT
from app.domain.trading.executions import ANY_SIGN, CHARGED, GROSS, NEGATIVE, NET

SKIP = "skip"  # a word whose rows are passed over
BY_SIGN = "by_sign"  # a word that says nothing: the sign of the amount does
SIGNED, REVERSED, BY_KIND = "signed", "reversed", "by_kind"
NO_HEADER = "none"
DELIMITERS = (",", ";", "\t", "|")
GROUPINGS = ("", ",", ".", "'", " ", "none")
KINDS = tuple(str(kind) for kind in Kind if kind not in {Kind.SETTLEMENT, Kind.VOID, Kind.UNKNOWN})
PAIRS = frozenset({"columns", "kinds", "accounts", "symbols", "skip", "only"})
MAX_COLUMNS = 500


@dataclass(frozen=True, slots=True)
class FileMap:
    """How a file is to be read. Kept and shared as JSON or TOML."""

    columns: Pairs  # (name of the column, `Meaning`)
    rows: str = ACTIVITIES  # activities, prices, observations
    encoding: str = ""  # "" : as the file looks
    delimiter: str = ""  # "" : as the file looks
    header: str = ""  # "" : found; none: the columns have no names; else the line it stands on
    date_format: str = ""  # ymd, dmy, mdy, epoch or a strptime pattern; "" : nobody said
    zone: str = "UTC"  # of times without one
    decimal: str = POINT  # "" : nobody said
    thousands: str = ""  # "" : any; none: no grouping
    amount_sign: str = SIGNED  # positive comes in; reversed: goes out; by_kind; "" : nobody said
    amount_is: str = GROSS  # of trades and income, before fee and tax; net: with them
    fee_sign: str = CHARGED  # positive is charged; negative: negative is; any: every fee is
    kind: str = ""  # of all rows, where no column says it; "" : the sign of the amount does
    account: str = ""  # of rows that name none
    currency: str = ""  # of rows that name none; "" : the account's
    symbol: str = ""  # of rows that name none
    asset_type: str = ""  # of assets that appear for the first time
    kinds: Pairs = ()  # a word of the kind column → a kind, skip, or by_sign
    accounts: Pairs = ()  # as the file has it → as the books have it
    symbols: Pairs = ()  # a symbol, an ISIN or a name → the symbol of the books
    skip: Pairs = ()  # (column, value): such rows are passed over; * at an end: anything
    only: Pairs = ()  # (column, value): others are passed over
    sheet: str = ""  # of a workbook; "" : the first that has a table
    profile: str = ""  # of Coffer's own: its rules read the rows, and columns mean nothing

    def __post_init__(self) -> None:
        """Check what is closed.

        Raises:
            RefusedError: a meaning or a setting that is not known, a meaning of two columns.
        """
        self._check_settings()
        if len(self.columns) > MAX_COLUMNS:
            raise RefusedError(f"a mapping has at most {MAX_COLUMNS} columns")
        seen: set[str] = set()
        names: set[str] = set()
        for column, meaning in self.columns:
            if meaning not in frozenset(Meaning):
                raise RefusedError(
                    f"a column cannot be {meaning[:40]!r}", f"use one of {', '.join(Meaning)}"
                )
            if meaning in seen and meaning not in SEVERAL:
                raise RefusedError(f"two columns are {meaning}, {column[:60]!r} among them")
            if column in names:
                raise RefusedError(f"the column {column[:60]!r} is there twice")
            seen.add(meaning)
            names.add(column)
        for word, kind in self.kinds:
            if kind not in {*KINDS, SKIP, BY_SIGN}:
                raise RefusedError(
                    f"{word[:40]!r} cannot mean {kind[:40]!r}",
                    f"use one of {', '.join((*KINDS, SKIP, BY_SIGN))}",
                )

    def _check_settings(self) -> None:
        for name, value, known in (
            ("rows", self.rows, (ACTIVITIES, PRICES, OBSERVATIONS)),
            ("encoding", self.encoding, ("", *ENCODINGS)),
            ("delimiter", self.delimiter, ("", *DELIMITERS)),
            ("decimal", self.decimal, (POINT, COMMA, "")),
            ("thousands", self.thousands, GROUPINGS),
            ("amount_sign", self.amount_sign, (SIGNED, REVERSED, BY_KIND, "")),
            ("amount_is", self.amount_is, (GROSS, NET)),
            ("fee_sign", self.fee_sign, (CHARGED, NEGATIVE, ANY_SIGN)),
            ("kind", self.kind, ("", *KINDS)),
            ("asset_type", self.asset_type, ("", *AssetType)),
        ):
            if value not in known:
                words = ", ".join(repr(one) for one in known if one)
                raise RefusedError(f"{name} of a mapping is one of {words}")
        if self.thousands and self.thousands == self.decimal:
            raise RefusedError("one sign cannot both group digits and stand before decimals")
        is_line = self.header.isascii() and self.header.isdigit() and 0 < int(self.header) < 1000
        if self.header not in {"", NO_HEADER} and not (len(self.header) < 4 and is_line):
            raise RefusedError("header of a mapping is none, or a line from 1 to 999")
        if self.profile and not is_profile_id(self.profile):
            raise RefusedError(f"no profile can be named {self.profile[:60]!r}")

    def column(self, meaning: str) -> str:
        """Return the column of a meaning, "" if it has none."""
        return next((name for name, own in self.columns if own == meaning), "")

    def all_of(self, meaning: str) -> tuple[str, ...]:
        """Return the columns of a meaning."""
        return tuple(name for name, own in self.columns if own == meaning)

    def with_column(self, name: str, meaning: str) -> "FileMap":
        """Return the map with a column taken for something else, or for nothing."""
        kept = [
            pair
            for pair in self.columns
            if pair[0] != name and not (pair[1] == meaning and meaning not in SEVERAL)
        ]
        return replace(self, columns=(*kept, (name, meaning)) if meaning else tuple(kept))

    def missing(self) -> tuple[str, ...]:
        """Return which meanings have no column and no substitute."""
        if self.profile:
            return ()
        has = {meaning for _, meaning in self.columns}
        lacking: list[str] = [] if Meaning.DATE in has else [Meaning.DATE]
        named = {Meaning.SYMBOL, Meaning.ISIN, Meaning.NAME}
        if self.rows == PRICES:
            lacking += [] if Meaning.PRICE in has else [Meaning.PRICE]
            lacking += [] if named & has or self.symbol else [Meaning.SYMBOL]
            is_told = Meaning.CURRENCY in has or self.currency
            return tuple(lacking if is_told else [*lacking, Meaning.CURRENCY])
        if self.rows == OBSERVATIONS:
            stated = {Meaning.BALANCE, Meaning.QUANTITY, Meaning.AMOUNT} & has
            return tuple(lacking if stated else [*lacking, Meaning.BALANCE])
        moved = {Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT, Meaning.QUANTITY} & has
        return tuple(lacking if moved else [*lacking, Meaning.AMOUNT])


def map_to_json(mapping: FileMap) -> str:
    """Return a map as JSON, in one line."""
    return record_to_json(mapping, PAIRS)


def map_from_json(text: str) -> FileMap:
    """Read a map; what it leaves out is as usual. Its pairs may be objects or lists of pairs.

    Raises:
        RefusedError: no JSON, a setting that is not known, or one of another type.
    """
    return map_of(values_from_json(text))


def map_of(values: object) -> FileMap:
    """Return the map of read values.

    Raises:
        RefusedError: as `map_from_json`.
    """
    if not isinstance(values, dict):
        raise RefusedError("a mapping is an object with columns")
    known = frozenset(own.name for own in fields(FileMap))
    return FileMap(**checked_values(values, known, PAIRS))


@dataclass(frozen=True, slots=True)
class KeptMap:
    """A map with its name, and what the files look like that it is for."""

    name: str
    mapping: FileMap
    header: str  # digest of the columns' names
    sample: str  # a letter for what stands in each column, see `sample_of`


def shared_text(kept: KeptMap) -> str:
    """Return a map as the text of a file that others can import."""
    own = map_to_json(kept.mapping)
    head = record_to_json(_Shared(kept.name, kept.header, kept.sample), frozenset())
    return f'{head[:-1]}, "map": {own}}}\n'


def shared_from_text(text: str, name: str) -> KeptMap:
    """Read a shared map: JSON or TOML, with its name or the bare map.

    `name`: of a map that does not say its own.

    Raises:
        RefusedError: it is neither, or no map.
    """
    values = _values(text)
    if "map" not in values:
        return KeptMap(name, map_of(dict(values)), "", "")
    stated = {key: values.get(key, "") for key in ("name", "header", "sample")}
    for key, value in stated.items():
        if not isinstance(value, str):
            raise RefusedError(f"{key} of a mapping is a text")
    mapping = map_of(values["map"])
    return KeptMap(
        str(stated["name"]) or name, mapping, str(stated["header"]), str(stated["sample"])
    )


@dataclass(frozen=True, slots=True)
class _Shared:
    name: str
    header: str
    sample: str


def _values(text: str) -> dict[str, object]:
    if len(text) > MAX_TEXT:
        raise RefusedError("the mapping is too long")
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return dict(values_from_json(text.lstrip("\ufeff")))
    try:
        return tomllib.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:  # a whole number may have too many digits
        raise RefusedError(f"the mapping is neither JSON nor TOML: {error}") from error
