"""Profiles: how the export of one institution is read, as data.

A profile names the columns that it needs and rules. The first rule whose tests a row passes says
what the row becomes: a row as activities.csv has them, several, one half of a pair, or nothing.

A value of a rule is a text as it stands, `=` and columns (`=isin or ticker`; for numbers with
+ - * / and `abs`), a text with columns in it (`{base}-{quote}`), or a list that is joined.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from app.domain.accounts import InstitutionType, NewAccounts
from app.domain.errors import RefusedError
from app.domain.kinds import Kind

SKIP, BY_SIGN, LEG, LEG_FEE = "skip", "by_sign", "leg", "leg_fee"
REFUSE = "refuse"  # a row that cannot be taken; its note says why
ANY_DECIMAL = "any"  # each row says by itself which sign stands before decimals
NUMBERS = frozenset({"quantity", "price", "amount", "fee", "tax", "balance"})
TEXTS = frozenset(
    """
    kind date time zone account to_account symbol isin name asset_type currency fee_currency note
    external_id pair line_id
    """.split()
)
OUTPUTS = NUMBERS | TEXTS
JOINS = ("trade", "split", "move")
KINDS = frozenset({*(str(kind) for kind in Kind), SKIP, BY_SIGN, LEG, LEG_FEE, REFUSE})
INSTITUTION_KINDS = ("broker", "bank", "exchange", "program")
MAX_RULES, MAX_COLUMNS, MAX_PATTERNS = 300, 120, 40
Value = str | tuple[str, ...]

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


def is_profile_id(text: str) -> bool:
    """Tell whether a text can be the id of a profile."""
    return bool(_ID.fullmatch(text))


@dataclass(frozen=True, slots=True)
class ColumnNames:
    """A column by the name that rules have for it."""

    key: str
    names: tuple[str, ...]  # that files have; `Name+1`: the one after it; `#3`: the third
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class Output:
    """What a row becomes."""

    values: tuple[tuple[str, Value], ...]

    def get(self, key: str) -> Value:
        return next((value for own, value in self.values if own == key), "")


@dataclass(frozen=True, slots=True)
class Rule:
    """Rows that pass its tests, and what they become."""

    when: tuple[tuple[str, str], ...]  # (column, `BUY*|SELL*`, `!x`, `>0`, "" for empty)
    patterns: tuple[tuple[str, tuple[str, ...]], ...]  # (column, texts with {places} in them)
    outputs: tuple[Output, ...]  # none: passed over


@dataclass(frozen=True, slots=True)
class Profile:
    """How one export is read. `fits`: (column, test) that some of the first rows must pass.

    Facts stand in lines before the rows; `opening` and `closing` among them are checked.
    """

    id: str
    name: str
    institution: str
    kind: str
    columns: tuple[ColumnNames, ...]
    rules: tuple[Rule, ...]
    account: str = ""  # where rows and the file name none
    about: str = ""
    has_header: bool = True
    width: int = 0  # of files without names: how many columns
    fits: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()  # names that a file of it never has
    preamble: str = ""  # what stands in a line before the names
    rank: int = 0  # where several fit as well: the higher one
    date: str = "ymd"
    decimal: str = "."
    zone: str = "UTC"
    currency: str = ""  # of rows that name none
    dollar: str = "USD"  # what a bare $ means
    word: str = ""  # the column that says what a row is, for reasons
    join: str = "trade"  # what the two halves of a pair become
    checks_balance: bool = True
    pads: bool = False  # rows may be shorter than the header
    symbols: tuple[tuple[str, str], ...] = ()  # as the file has it → as all others have it
    facts: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (name, lines with places) before the rows
    is_card: bool = False  # of a bank: its accounts are credit cards

    @property
    def makes(self) -> NewAccounts | None:
        """Return what accounts are that its rows name; those of programs may be of any bank."""
        if self.kind == "bank":
            types = ("credit", "credit_card") if self.is_card else ("depository", "checking")
            return NewAccounts(*types, self.institution, InstitutionType.BANK)
        if self.kind == "broker":
            return NewAccounts(
                institution=self.institution, institution_type=InstitutionType.BROKER
            )
        if self.kind == "exchange":
            return NewAccounts(
                institution=self.institution, institution_type=InstitutionType.CRYPTO_EXCHANGE
            )
        return None


def profile_of(values: Mapping[str, object]) -> Profile:
    """Return the profile of read TOML.

    Raises:
        RefusedError: a setting that is not known, of another type, or missing.
    """
    known = {
        "id", "name", "institution", "kind", "columns", "rule", "defaults", "account", "about",
        "recognise", "settings", "facts", "symbols",
    }  # fmt: skip
    _only(values, known, "a profile")
    own = _text(values, "id")
    if not is_profile_id(own):
        raise RefusedError(f"no profile can be named {own[:60]!r}")
    if _text(values, "kind") not in INSTITUTION_KINDS:
        raise RefusedError(f"kind of a profile is one of {', '.join(INSTITUTION_KINDS)}")
    settings = _table(values, "settings")
    _only(
        settings,
        {
            "date",
            "decimal",
            "zone",
            "currency",
            "dollar",
            "word",
            "join",
            "balance",
            "pads",
            "card",
        },
        "settings",
    )
    signs = _table(values, "recognise")
    _only(signs, {"header", "width", "fits", "without", "preamble", "rank"}, "recognise")
    columns = _columns(_table(values, "columns"))
    names = frozenset(one.key for one in columns)
    defaults = _outputs(_table(values, "defaults"))
    rules = values.get("rule", [])
    if not isinstance(rules, list) or not 0 < len(rules) <= MAX_RULES:
        raise RefusedError(f"profile {own}: it has no rules, or more than {MAX_RULES}")
    read = tuple(_rule(_as_table(one), names, defaults) for one in rules)
    join = str(settings.get("join", "trade"))
    decimal = str(settings.get("decimal", "."))
    if join not in JOINS or decimal not in {".", ",", ANY_DECIMAL}:
        raise RefusedError(f"profile {own}: join or decimal is not known")
    return Profile(
        own,
        _text(values, "name"),
        _text(values, "institution"),
        _text(values, "kind"),
        columns,
        read,
        str(values.get("account", "") or values.get("institution", "")),
        str(values.get("about", "")),
        signs.get("header", True) is not False,
        _number(signs.get("width", 0)),
        _pairs(_table(signs, "fits")),
        _texts(signs.get("without", ())),
        str(signs.get("preamble", "")),
        _number(signs.get("rank", 0)),
        str(settings.get("date", "ymd")),
        decimal,
        str(settings.get("zone", "UTC")),
        str(settings.get("currency", "")),
        str(settings.get("dollar", "USD")),
        str(settings.get("word", "")),
        join,
        settings.get("balance", True) is not False,
        settings.get("pads", False) is True,
        _pairs(_table(values, "symbols")),
        tuple((key, _texts(value)) for key, value in _table(values, "facts").items()),
        settings.get("card", False) is True,
    )


def _columns(values: Mapping[str, object]) -> tuple[ColumnNames, ...]:
    if not 0 < len(values) <= MAX_COLUMNS:
        raise RefusedError("a profile has columns")
    found = []
    for key, names in values.items():
        own = key.removesuffix("?")
        if not own.isidentifier():
            raise RefusedError(f"a column of a profile cannot be called {own[:40]!r}")
        found.append(ColumnNames(own, _texts(names), own == key))
    return tuple(found)


def _rule(values: Mapping[str, object], names: frozenset[str], defaults: Output) -> Rule:
    when, patterns = _pairs(_table(values, "when")), _table(values, "from")
    for column, _ in when:
        if column not in names and column.isidentifier() and not _is_taken(column, patterns):
            raise RefusedError(f"a rule tests {column!r}, which is no column of the profile")
    taken = tuple((column, _texts(texts)) for column, texts in patterns.items())
    if any(column not in names or len(texts) > MAX_PATTERNS for column, texts in taken):
        raise RefusedError("a rule reads from what is no column of the profile")
    own = {key: value for key, value in values.items() if key not in {"when", "from", "also"}}
    first = _outputs(own)
    kind = first.get("kind") or defaults.get("kind")
    if kind == SKIP:
        return Rule(when, taken, ())
    also = values.get("also", [])
    if not isinstance(also, list):
        raise RefusedError("also of a rule are tables")
    shared = tuple(
        pair for pair in defaults.values if pair[0] not in NUMBERS | {"symbol", "isin", "name"}
    )
    outputs = [_over(defaults.values, first)]
    outputs += [_over(shared, _outputs(_as_table(one))) for one in also]
    return Rule(when, taken, tuple(outputs))


def _is_taken(column: str, patterns: Mapping[str, object]) -> bool:
    return column.startswith("unit_") or any(f"{{{column}" in str(one) for one in patterns.values())


def _over(base: Sequence[tuple[str, Value]], own: Output) -> Output:
    values = dict(base) | dict(own.values)
    return Output(tuple((key, value) for key, value in values.items() if value))


def _outputs(values: Mapping[str, object]) -> Output:
    _only(values, set(OUTPUTS), "a rule")
    pairs: list[tuple[str, Value]] = []
    for key, value in values.items():
        if isinstance(value, str):
            pairs.append((key, value))
        elif isinstance(value, list) and key in TEXTS:
            pairs.append((key, _texts(value)))
        else:
            raise RefusedError(f"{key} of a rule is a text")
        if key == "kind" and isinstance(value, str) and value not in KINDS:
            raise RefusedError(f"a row cannot be {value[:40]!r}")
    return Output(tuple(pairs))


# -- types of TOML -------------------------------------------------------------------------


def _only(values: Mapping[str, object], known: set[str], what: str) -> None:
    strange = sorted(set(values) - known)
    if strange:
        raise RefusedError(f"{what} has no {', '.join(repr(one[:40]) for one in strange[:5])}")


def _table(values: Mapping[str, object], key: str) -> Mapping[str, object]:
    return _as_table(values.get(key, {}))


def _as_table(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise RefusedError("a part of a profile is no table")
    return cast("Mapping[str, object]", value)


def _text(values: Mapping[str, object], key: str) -> str:
    value = values.get(key)
    if not isinstance(value, str) or not value:
        raise RefusedError(f"a profile has no {key}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise RefusedError("a part of a profile is no list of texts")
    return tuple(value)


def _pairs(values: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    if not all(isinstance(one, str) for one in values.values()):
        raise RefusedError("the tests of a profile are texts")
    return tuple((key, str(value)) for key, value in values.items())


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise RefusedError("a number of a profile is no number")
    return value
