"""The columns of the accounts table and its sections: an institution each, debts last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.domain.ids import AccountId
from app.services.reports import AccountLine
from ui.format import Formatter
from ui.format_words import coverage_line, coverage_word
from ui.widgets.table_columns import Cell, Column, Section, Tone, share_tone
from ui.window.grouping import institution_totals, sidebar_order

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class SyncedLine:
    """How the connection of an account stands."""

    connection_id: int
    name: str  # of the connection
    cell: Cell
    tip: str
    key: int  # when it was synced last, microseconds
    words: str  # status and last success in one line


Synced = Mapping[AccountId, SyncedLine]


def _tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)


def account_columns(
    base: str, formatter: Formatter, synced: Synced | None = None
) -> list[Column[AccountLine]]:
    """Return the columns for a display currency; `synced`: how connected accounts stand."""
    synced = synced or {}
    return [
        Column(
            "name",
            _tr("Account"),
            lambda line: Cell(
                line.name,
                second=line.type_name,
                is_strong=True,
                icon=line.icon or "accounts",
                tone=Tone.TEXT if line.is_counted else Tone.FAINT,
            ),
            key=lambda line: line.name.casefold(),
            tip=lambda line: "\n".join(part for part in (line.name, line.type_name) if part),
            width=220,
            stretch=1,
        ),
        Column(
            "value",
            _tr("Value"),
            lambda line: Cell(formatter.money(line.value, base), is_strong=True),
            key=lambda line: line.value,
            copy=lambda line: formatter.copied(line.value),
            tip=lambda line: value_tip(line, base, formatter),
            is_number=True,
            width=132,
        ),
        Column(
            "share",
            _tr("Share"),
            lambda line: Cell(formatter.percent(line.share), tone=Tone.FAINT),
            key=lambda line: line.share,
            hint=_tr("Share of all assets"),
            is_number=True,
            width=74,
            gives_way=2,
        ),
        Column(
            "day",
            _tr("Day"),
            lambda line: Cell(formatter.change(line.day_change), tone=share_tone(line.day_change)),
            key=lambda line: line.day_change,
            hint=_tr("Change of its value since the day before, by prices"),
            is_number=True,
            width=80,
            gives_way=3,
        ),
        Column(
            "sync",
            _tr("Connection"),
            lambda line: synced[line.account_id].cell if line.account_id in synced else Cell(),
            key=lambda line: synced[line.account_id].key if line.account_id in synced else None,
            tip=lambda line: synced[line.account_id].tip if line.account_id in synced else "",
            hint=_tr("Whether a connection keeps it up to date, and when it last did"),
            width=132,
            is_default=False,  # shown once there is a connection
            gives_way=4,
        ),
        Column(
            "activity",
            _tr("Last activity"),
            lambda line: Cell(formatter.day(line.last_activity), tone=Tone.SOFT),
            key=lambda line: line.last_activity,
            tip=lambda line: observed_words(line, formatter),
            width=112,
            gives_way=4,
        ),
        Column(
            "coverage",
            _tr("Coverage"),
            lambda line: Cell(
                coverage_word(line.coverage),
                tone=Tone.SOFT if line.coverage is Coverage.FULL else Tone.WARN,
            ),
            key=lambda line: line.coverage,
            tip=lambda line: coverage_line(line.coverage),
            width=96,
            gives_way=5,
        ),
    ]


def sections_of(
    lines: Sequence[AccountLine], base: str, formatter: Formatter
) -> list[Section[AccountLine]]:
    """Return a section an institution, the largest first; liabilities and uncounted ones last."""
    ordered = sidebar_order(lines)
    assets = [line for line in ordered if not line.is_liability]
    sums = institution_totals(assets)
    sections = []
    for name in dict.fromkeys(line.institution for line in assets):
        group = tuple(line for line in assets if line.institution == name)
        sections.append(_section(name, group, sums[name], base, formatter))
    debts = tuple(line for line in ordered if line.is_liability)
    if debts:
        owed = sum((line.value for line in debts if line.value is not None), ZERO)
        sections.append(_section(_tr("Debts"), debts, owed, base, formatter))
    rest = tuple(line for line in lines if not line.is_counted)
    if rest:
        sections.append(Section(rest, _tr("Not counted")))
    return sections


def value_tip(line: AccountLine, base: str, formatter: Formatter) -> str:
    """Return the exact value, and why it is not known where it is not."""
    if line.value is None:
        return _tr("Not known: a price or an exchange rate is missing.")
    text = formatter.exact(line.value, base)
    if line.native_value is not None and line.currency and line.currency != base:
        text += "\n" + formatter.exact(line.native_value, line.currency)
    return text


def observed_words(line: AccountLine, formatter: Formatter) -> str:
    """Return when a balance was last stated."""
    if line.last_observed is None:
        return _tr("No balance was ever stated; the value rests on the entries alone.")
    return _tr("Last balance stated: {}").format(formatter.moment(line.last_observed))


def matches(line: AccountLine, needle: str) -> bool:
    """Tell whether an account fits a filter."""
    words = f"{line.name} {line.institution} {line.type_name} {line.currency}".casefold()
    return all(part in words for part in needle.casefold().split())


def _section(
    title: str,
    lines: tuple[AccountLine, ...],
    value: Decimal,
    base: str,
    formatter: Formatter,
) -> Section[AccountLine]:
    shares = [line.share for line in lines if line.share is not None]
    cells = {
        "value": Cell(formatter.money(value, base), tone=Tone.SOFT),
        "share": Cell(formatter.percent(sum(shares, ZERO)) if shares else "", tone=Tone.FAINT),
    }
    return Section(lines, title, cells)
