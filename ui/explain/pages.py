"""One level of an explanation in words: the figure, how it is worked out, what it is made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.domain.numbers import ZERO
from app.domain.times import day_of_us
from app.services.reports import HoldingDetail, HoldingLine
from ui.activity.columns import title_of
from ui.activity.entry_facts import entry_facts, leg_facts, payload_facts
from ui.explain import subjects
from ui.explain.reading import Answer
from ui.format import Formatter, one_line
from ui.format_words import (
    coverage_line,
    kind_word,
    named_asset,
    reason_line,
    shown_symbol,
    source_word,
    term_word,
)
from ui.holdings.explain import Explainer
from ui.holdings.target import HoldingEntries
from ui.widgets.table_columns import Tone, tone_of
from ui.widgets.table_facts import Fact

MOST_ROWS = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("explain", text)


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading; those with a target lead on."""

    title: str
    facts: Sequence[Fact]


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown of a subject."""

    crumb: str  # in the path above
    title: str
    figure: str
    sentence: str  # how the figure comes about
    sections: tuple[Section, ...]
    place: tuple[str, object] = ("", None)  # the view that shows it, and what it is given


def page_of(answer: Answer, words: Formatter) -> Page:
    """Return an answer in words."""
    what, rest = subjects.parts(answer.subject)
    if what == subjects.WORTH:
        return _worth(answer, rest, words)
    if what == subjects.ENTRY:
        return _entry(answer, words)
    assert answer.detail is not None  # noqa: S101 - all others are about a holding
    makers = {
        subjects.HOLDING: _holding, subjects.LOTS: _lots, subjects.SOLD: _sold,
        subjects.PRICE: _price, subjects.ENTRIES: _entries,
    }  # fmt: skip
    return makers[what](answer, answer.detail, words)


def _worth(answer: Answer, scope: str, words: Formatter) -> Page:
    report = answer.report
    assert report is not None  # noqa: S101 - it was asked for
    base, totals = answer.base, report.totals
    counted = [line for line in report.lines if line.is_counted]
    name = subjects.scope_title(scope)
    weak = [
        Fact(
            _tr("Coverage: {}").format(coverage_line(totals.coverage)), "", Tone.WARN,
            tip=coverage_line(totals.coverage),
        )
    ] if totals.coverage is not Coverage.FULL else []  # fmt: skip
    if answer.accounts:
        sections = [
            Section(_tr("Assets"), _account_facts(answer, words, is_debt=False)),
            Section(_tr("Debts"), _account_facts(answer, words, is_debt=True)),
        ]
        sentence = _tr("Assets {} less debts {}, on {}.").format(
            words.amount(totals.assets, base),
            words.amount(abs(totals.liabilities or ZERO), base),
            words.day(answer.as_of),
        )
    else:
        sections = [Section(_tr("Holdings"), [_holding_fact(line, base, words) for line in
                                              _largest_first(counted)[:MOST_ROWS]])]  # fmt: skip
        sentence = _tr("The values of {} holdings at the end of {}, added up.").format(
            words.count(len(counted)), words.day(answer.as_of)
        )
    left_out = [line for line in report.lines if not line.is_counted]
    if left_out:
        facts = [_holding_fact(line, base, words) for line in left_out[:MOST_ROWS]]
        sections.append(Section(_tr("Not counted"), facts))
    sections.append(Section("", weak))
    title = _tr("Worth of {}").format(name) if name else _tr("Net worth")
    place = ("holdings", None) if not name else ("", None)
    return Page(
        name or _tr("Net worth"), title, words.money(totals.net_worth, base), sentence,
        tuple(one for one in sections if one.facts), place,
    )  # fmt: skip


def _account_facts(answer: Answer, words: Formatter, *, is_debt: bool) -> list[Fact]:
    lines = [one for one in answer.accounts if one.is_counted and is_debt == _is_debt(one.value)]
    lines.sort(key=lambda one: -abs(one.value or ZERO))
    return [
        Fact(
            one_line(f"{one.name} · {one.institution}", 60),
            words.money(one.value, answer.base),
            Tone.TEXT if one.value is not None else Tone.WARN,
            target=subjects.worth(f"account:{one.name}"),
            tip=coverage_line(one.coverage),
        )
        for one in lines
    ]


def _is_debt(value: Decimal | None) -> bool:
    return value is not None and value < 0


def _largest_first(lines: Sequence[HoldingLine]) -> list[HoldingLine]:
    return sorted(lines, key=lambda one: -abs(one.value or ZERO))


def _holding_fact(line: HoldingLine, base: str, words: Formatter) -> Fact:
    held = words.held(line.quantity, line.symbol)
    left = f"{line.symbol} · {line.account}" if line.is_cash else (
        f"{named_asset(line.symbol, line.name, words)} · {held} · {line.account}"
    )  # fmt: skip
    return Fact(
        one_line(left, 80),
        words.money(line.value, base),
        Tone.TEXT if line.value is not None else Tone.WARN,
        target=subjects.of(subjects.HOLDING, line.holding_id),
        tip="\n".join([words.exact(line.value, base), *map(reason_line, line.reasons)]),
    )


def _holding(answer: Answer, detail: HoldingDetail, words: Formatter) -> Page:
    line, base = detail.line, answer.base
    number = line.holding_id
    told = Explainer(detail, words, base, answer.as_of)
    price = [] if line.price is None else [
        Fact(_tr("Price and path"), "", target=subjects.of(subjects.PRICE, number)),
    ]  # fmt: skip
    lead = [
        Fact(_tr("Lots"), words.count(len(detail.lots)),
             target=subjects.of(subjects.LOTS, number) if detail.lots else ""),
        *price,
        Fact(_tr("Entries"), words.count(detail.entries),
             target=subjects.of(subjects.ENTRIES, number) if detail.entries else ""),
    ]  # fmt: skip
    gains = [
        Fact(_tr("Cost of the open lots"), words.money(line.cost_basis, base),
             target=subjects.of(subjects.LOTS, number) if detail.lots else ""),
        Fact(_tr("Unrealized gain"), words.money(line.unrealized, base, signed=True),
             tone_of(line.unrealized), target=subjects.of(subjects.LOTS, number)
             if detail.lots else ""),
        Fact(_tr("Realized gain"), words.money(line.realized, base, signed=True),
             tone_of(line.realized), target=subjects.of(subjects.SOLD, number)
             if detail.realized else ""),
        Fact(_tr("Income"), words.money(line.income, base, signed=True), tone_of(line.income),
             target=subjects.of(subjects.ENTRIES, number) if line.income else ""),
    ]  # fmt: skip
    return Page(
        shown_symbol(line.symbol),
        _tr("{} in {}").format(shown_symbol(line.symbol), one_line(line.account, 40)),
        words.money(line.value, base),
        _tr("Quantity × price, in {}, at the end of {}.").format(base, words.day(answer.as_of)),
        (
            Section(told.title(), [_led(fact, number) for fact in told.value_facts()]),
            Section(_tr("Further down"), lead),
            Section(_tr("Gains"), gains),
        ),
        ("holdings", number),
    )


def _led(fact: Fact, number: int) -> Fact:
    """Return a fact of the Holdings view with its target among these pages."""
    leads = {"price": subjects.PRICE, "lots": subjects.LOTS, "entries": subjects.ENTRIES}
    target = subjects.of(leads[fact.target], number) if fact.target in leads else ""
    return Fact(fact.left, fact.right, fact.tone, target, fact.tip, fact.is_strong)


def _lots(answer: Answer, detail: HoldingDetail, words: Formatter) -> Page:
    line, base = detail.line, answer.base
    facts = [
        Fact(
            one_line(
                _tr("{} of {} · {} · cost {}").format(
                    words.held(lot.quantity, lot.symbol), words.day(lot.acquired),
                    kind_word(lot.origin), words.money(lot.cost, base),
                ), 90
            ),
            words.money(lot.unrealized, base, signed=True),
            tone_of(lot.unrealized),
            target="" if lot.entry_id is None else subjects.of(subjects.ENTRY, lot.entry_id),
            tip=f"{words.exact(lot.cost, base)}\n{term_word(lot.term)}",
        )
        for lot in detail.lots[:MOST_ROWS]
    ]  # fmt: skip
    return Page(
        _tr("Lots"), _tr("Open lots of {}").format(shown_symbol(line.symbol)),
        words.money(line.cost_basis, base),
        _tr("What the open lots cost, fees included. Beside each: its gain if sold now."),
        (Section(_tr("{} lots").format(words.count(len(detail.lots))), facts),),
        ("holdings", line.holding_id),
    )  # fmt: skip


def _sold(answer: Answer, detail: HoldingDetail, words: Formatter) -> Page:
    line, base = detail.line, answer.base
    facts = [
        Fact(
            one_line(
                _tr("{} sold {} · proceeds {} · cost {}").format(
                    words.held(one.quantity, one.symbol), words.day(one.sold),
                    words.money(one.proceeds, base), words.money(one.cost, base),
                ), 90
            ),
            words.money(one.gain, base, signed=True),
            tone_of(one.gain),
            target="" if one.entry_id is None else subjects.of(subjects.ENTRY, one.entry_id),
            tip=term_word(one.term),
        )
        for one in detail.realized[:MOST_ROWS]
    ]  # fmt: skip
    return Page(
        _tr("Sold"), _tr("What was sold of {}").format(shown_symbol(line.symbol)),
        words.money(line.realized, base, signed=True),
        _tr("Proceeds less the cost of the lots that went, sale by sale."),
        (Section(_tr("{} lots sold").format(words.count(len(detail.realized))), facts),),
        ("holdings", line.holding_id),
    )  # fmt: skip


def _price(answer: Answer, detail: HoldingDetail, words: Formatter) -> Page:
    line, price = detail.line, detail.line.price
    if price is None:
        return Page(_tr("Price"), _tr("There is no price"), "", "", ())
    source = one_line(source_word(price.source), 60)
    way = " → ".join(one_line(hop, 16) for hop in price.hops)
    facts = [
        Fact(_tr("Price"), words.price(price.price, price.currency),
             tip=words.exact(price.price, price.currency)),
        Fact(_tr("Of"), words.moment(price.at), Tone.WARN if price.is_stale else Tone.SOFT),
        Fact(_tr("Source"), source),
        Fact(_tr("Way to {}").format(answer.base), way),
    ]  # fmt: skip
    if price.currency != answer.base:
        rate = f"{words.price(price.rate)} {answer.base}/{price.currency}"
        facts.append(Fact(_tr("Rate"), rate, tip=words.exact(price.rate, answer.base)))
        facts.append(Fact(_tr("Oldest rate on the way"), words.moment(price.oldest_at)))
    edits = [
        Fact(
            _tr("{} · changed {}").format(
                words.day(day_of_us(one.at_us)), words.moment(one.edited_at)
            ),
            _tr("{} → {}").format(
                words.price(one.old) if one.old is not None else _tr("none"),
                words.price(one.new) if one.new is not None else _tr("taken out"),
            ),
            tip=one_line(f"{source_word(one.source)} {one.reason}", 200),
        )
        for one in answer.edits
    ]
    return Page(
        _tr("Price"), _tr("Price of {}").format(shown_symbol(line.symbol)),
        words.price(price.price, price.currency),
        _tr("The newest price known at the end of {}.").format(words.day(answer.as_of)),
        tuple(one for one in (Section(_tr("Where it is from"), facts),
                              Section(_tr("Changed prices"), edits)) if one.facts),
        ("price", line.symbol),
    )  # fmt: skip


def _entries(answer: Answer, detail: HoldingDetail, words: Formatter) -> Page:
    line = detail.line
    facts = [
        Fact(
            one_line(f"{words.day(one.on)} · {title_of(one, words)}", 80),
            one_line(one.note, 40),
            target=subjects.of(subjects.ENTRY, one.id),
        )
        for one in answer.entries
    ]
    title = _tr("Entries of {}").format(shown_symbol(line.symbol))
    is_all = len(facts) == answer.count
    shown = (
        _tr("{} entries").format(words.count(answer.count))
        if is_all
        else _tr("The newest {} of {}").format(words.count(len(facts)), words.count(answer.count))
    )
    return Page(
        _tr("Entries"), title, words.held(line.quantity, line.symbol),
        _tr("What came and went, newest first. What is held is their sum."),
        (Section(shown, facts),), ("activity", HoldingEntries(line.holding_id, line.symbol)),
    )  # fmt: skip


def _entry(answer: Answer, words: Formatter) -> Page:
    (entry,) = answer.entries
    return Page(
        words.day(entry.on),
        title_of(entry, words),
        "",
        _tr("Written down once, and never changed: a correction is a new entry that voids it.")
        if entry.voided_by is None
        else _tr("Voided. It counts nowhere."),
        tuple(_entry_sections(answer, words)),
        ("activity", int(entry.id)),
    )


def _entry_sections(answer: Answer, words: Formatter) -> Iterator[Section]:
    (entry,) = answer.entries
    if entry.note:
        yield Section(_tr("Note"), [Fact(one_line(entry.note, 200), tip=entry.note[:2000])])
    yield Section(_tr("What it did"), leg_facts(entry, words))
    yield Section(_tr("Record"), [
        Fact(one.left, one.right, one.tone,
             one.target if one.target.startswith("entry:") else "", one.tip)
        for one in entry_facts(entry, words) if one.target in {""} or one.target[:6] == "entry:"
    ])  # fmt: skip
    rows = payload_facts(entry.payload, words)
    if rows:
        yield Section(_tr("The row as it came in"), rows)
