"""What all reports share: their day, scope and currency, what is left out, how they are put up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.domain.coverage import Coverage
from app.ports.sheets import Sheet, SheetKind, Value
from app.ports.storage import UnitOfWork
from app.services.preferences import checked_method, read_preferences
from app.services.registry import Registry
from app.services.report_parts import Fact, Report, ReportWish, Section, number, text
from app.services.report_words import ReportWords
from app.services.scopes import PORTFOLIO, positions_in

MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class Frame:
    """A report in the making: what was asked for, with today's answers to what was left open."""

    wish: ReportWish
    words: ReportWords
    first: date | None
    last: date
    base: str
    method: str
    profile: str
    made_at: datetime
    long_after_days: int
    left_out: tuple[str, ...]

    def say(self, key: str, **values: object) -> str:
        return self.words.say(key, **values)

    @property
    def tax_year(self) -> str:
        """Return the name of the tax year that was asked for; "": none was."""
        year = self.wish.tax_year
        return "" if year is None else self.wish.year_begins.name(year)

    @property
    def span(self) -> str:
        """Return the days of a report about a period."""
        day, last = self.words.day, self.words.day(self.last)
        if self.tax_year and self.first is not None:
            return self.say("in_tax_year", year=self.tax_year, first=day(self.first), last=last,
                            base=self.base)  # fmt: skip
        if self.first is None:
            return self.say("until", last=last, base=self.base)
        return self.say("span", first=day(self.first), last=last, base=self.base)

    def report(
        self,
        subtitle: str,
        coverage: Coverage,
        sections: Sequence[Section],
        data: Sequence[Sheet],
        notes: Sequence[str],
        *,
        with_method: bool = False,
    ) -> Report:
        """Put a report up."""
        kind = self.wish.kind
        about = self._about(subtitle, coverage, with_method=with_method)
        own = [*notes, *self.left_out, self.say("note_rounded")]
        facts = [one for section in sections for one in section.facts]
        return Report(
            kind=kind,
            title=self.say(kind),
            subtitle=subtitle,
            profile=self.profile if self.wish.with_name else "",
            made_at=self.made_at,
            base_currency=self.base,
            coverage=coverage,
            about=about,
            sections=tuple(sections),
            data=(*data, self._summary(about, facts, own)),
            notes=tuple(own),
            file_name=self._file_name(),
        )

    def _about(self, subtitle: str, coverage: Coverage, *, with_method: bool) -> tuple[Fact, ...]:
        scope = self.wish.scope
        word = self.say("everything") if scope in {"", PORTFOLIO} else scope.partition(":")[2]
        found = [Fact(self.say("scope"), word or scope), Fact(self.say("period"), subtitle)]
        if with_method:
            found.append(Fact(self.say("method"), self.words.code("method", self.method)))
        found.append(Fact(self.say("coverage"), self.words.code("coverage", coverage.code)))
        if self.wish.known_on is not None:
            known = self.words.moment(self.wish.known_on)
            found.append(Fact(self.say("known_on"), known))
        found.append(Fact(self.say("worked_out"), self.words.moment(self.made_at)))
        return tuple(found)

    def _summary(self, about: Sequence[Fact], facts: Sequence[Fact], notes: Sequence[str]) -> Sheet:
        """Return the sheet of a file that says what the others are about."""
        rows: list[tuple[Value, ...]] = [(self.say(self.wish.kind), None, None, None)]
        if self.profile and self.wish.with_name:
            rows.append((self.say("profile"), self.profile, None, None))
        rows += [_row(one) for one in (*about, *facts)]
        columns = (
            text(self.say("about")),
            number(self.say("value")),
            text(self.say("unit")),
            text(self.say("note")),
        )
        return Sheet(self.say("summary"), columns, tuple(rows), notes=tuple(notes))

    def _file_name(self) -> str:
        kind = self.wish.kind
        if self.wish.tax_year is not None:
            return f"{kind}-{self.tax_year.replace('/', '-')}"
        return f"{kind}-{self.last.isoformat()}"


def _row(fact: Fact) -> tuple[Value, ...]:
    """Return a fact as a row: value and unit apart."""
    value, unit = fact.value, fact.currency
    if fact.kind is SheetKind.PERCENT and isinstance(value, Decimal):
        value, unit = value * 100, "%"
    return fact.label, value, unit or None, fact.note or None


def frame_of(
    unit: UnitOfWork, wish: ReportWish, words: ReportWords, today: date, now: datetime
) -> Frame:
    """Settle what was left open.

    Raises:
        RefusedError: no such method or scope. UnknownNameError: the scope names what is not there.
    """
    preferences = read_preferences(unit.settings)
    first, last = wish.first, wish.last or today
    if wish.tax_year is not None:
        begins = wish.year_begins
        first = date(wish.tax_year, begins.month, begins.day)
        ends = date(wish.tax_year + 1, begins.month, begins.day) - timedelta(1)
        last = min(ends, last)  # of a year that is not over: what there is of it
    registry = Registry(unit, "", may_create=False)
    names = [
        words.say("note_in", asset=one.asset.symbol, account=one.account.name)
        for one in positions_in(unit, registry, wish.scope)
        if not one.is_counted
    ]
    return Frame(
        wish=wish,
        words=words,
        first=first,
        last=last,
        base=wish.base or preferences.base_currency,
        method=checked_method(wish.method) if wish.method else preferences.method,
        profile=preferences.profile_name,
        made_at=now.replace(microsecond=0),
        long_after_days=preferences.long_after_days,
        left_out=(words.say("note_left_out", names=listed(names, words)),) if names else (),
    )


def listed(names: Sequence[str], words: ReportWords, most: int = MOST_NAMES) -> str:
    """Return names with commas between; those that are too many are counted."""
    shown = ", ".join(names[:most])
    rest = len(names) - most
    return shown if rest <= 0 else words.say("note_more", names=shown, count=rest)


def added(values: Sequence[Decimal | None]) -> Decimal | None:
    """Add up what is known; unknown only where nothing is."""
    known = [one for one in values if one is not None]
    return sum(known, Decimal(0)) if known or not values else None
