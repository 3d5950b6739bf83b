"""The columns of the tables of connections and of their runs."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.sync.records import RunStatus, SyncRun
from app.domain.times import from_us
from app.ports.providers import ProviderKind
from app.services.sync.answers import ConnectionLine, RunState
from ui.connections.standing import (
    ICONS,
    TONES,
    Standing,
    lasted,
    mending_of,
    next_tip,
    next_words,
    provider_name,
    since,
    since_and_when,
    standing_of,
    standing_word,
)
from ui.connections.words import (
    kind_icon,
    kind_word,
    run_kind_word,
    run_line,
    run_word,
    tr,
    trouble_line,
)
from ui.format import Formatter, one_line
from ui.format_errors import sentence
from ui.i18n.counts import counted
from ui.widgets.table_columns import Cell, Column, Section, Tone

RUN_TONES = {
    RunStatus.RUNNING: Tone.ACCENT,
    RunStatus.DONE: Tone.SOFT,
    RunStatus.PARTIAL: Tone.WARN,
    RunStatus.WAITING: Tone.WARN,
    RunStatus.FAILED: Tone.LOSS,
    RunStatus.CANCELLED: Tone.SOFT,
    RunStatus.BROKEN_OFF: Tone.WARN,
}
RUN_ICONS = {
    RunStatus.RUNNING: "reload",
    RunStatus.DONE: "check",
    RunStatus.PARTIAL: "warning",
    RunStatus.WAITING: "clock",
    RunStatus.FAILED: "error",
    RunStatus.CANCELLED: "close",
    RunStatus.BROKEN_OFF: "warning",
}


def connection_columns(
    now: datetime, formatter: Formatter, runs: Sequence[RunState] = ()
) -> list[Column[ConnectionLine]]:
    """Return the columns of the table of connections, with the runs that go on now."""

    def state(line: ConnectionLine) -> Cell:
        found = standing_of(line, now, runs)
        words = standing_word(line, now, formatter, runs)
        return Cell(words, tone=TONES[found], icon=ICONS[found], is_badge=True)

    return [
        Column(
            "name",
            tr("Connection"),
            lambda line: Cell(
                line.connection.name,
                second=provider_name(line) if provider_name(line) != line.connection.name else "",
                is_strong=True,
                icon=kind_icon(line.facts.kind if line.facts is not None else ""),
                tone=Tone.TEXT if standing_of(line, now, runs) != Standing.DISCONNECTED
                else Tone.FAINT,
            ),
            key=lambda line: line.connection.name.casefold(),
            tip=lambda line: f"{line.connection.name}\n{provider_name(line)}",
            width=210,
            least=150,
            stretch=1,
        ),
        Column(
            "status",
            tr("Status"),
            state,
            key=lambda line: list(Standing).index(standing_of(line, now, runs)),
            tip=lambda line: status_tip(line, now, formatter, runs),
            width=192,
            least=176,
        ),
        Column(
            "feeds",
            tr("Feeds"),
            lambda line: Cell(feeds_words(line), tone=Tone.SOFT),
            key=lambda line: sum(one.account.is_followed for one in line.accounts),
            tip=feeds_words,
            hint=tr("The accounts that it keeps up to date"),
            width=170,
            least=90,
            gives_way=2,
        ),
        Column(
            "last",
            tr("Last success"),
            lambda line: Cell(since(line.connection.last_ok_us, now, formatter), tone=Tone.SOFT),
            key=lambda line: line.connection.last_ok_us,
            tip=lambda line: since_and_when(line.connection.last_ok_us, now, formatter),
            width=116,
            gives_way=1,
        ),
        Column(
            "next",
            tr("Next run"),
            lambda line: Cell(next_words(line, now, formatter), tone=Tone.FAINT),
            key=lambda line: line.next_us,
            tip=lambda line: next_tip(line, now, formatter),
            width=112,
            gives_way=3,
        ),
    ]  # fmt: skip


def feeds_words(line: ConnectionLine) -> str:
    """Return which accounts a connection keeps up to date."""
    names = [
        one.booked_name or one.account.name for one in line.accounts if one.account.is_followed
    ]
    if line.facts is not None and line.facts.kind == ProviderKind.PRICES:
        return tr("Prices")
    return ", ".join(one_line(name, 60) for name in names) or tr("Nothing yet")


def status_tip(
    line: ConnectionLine, now: datetime, formatter: Formatter, runs: Sequence[RunState] = ()
) -> str:
    """Return where a connection stands, and what is wrong with it."""
    parts = [standing_word(line, now, formatter, runs)]
    mending = mending_of(line)
    if mending is not None:
        parts.append(mending.sentence)
    return "\n".join(parts)


def sections_of(lines: Sequence[ConnectionLine]) -> list[Section[ConnectionLine]]:
    """Return the connections by kind of provider; those without their provider last."""
    found = []
    for kind in ProviderKind:
        own = tuple(line for line in lines if line.facts is not None and line.facts.kind == kind)
        if own:
            found.append(Section(own, kind_word(kind)))
    rest = tuple(line for line in lines if line.facts is None)
    if rest:
        found.append(Section(rest, tr("Not installed")))
    return found


def matches(line: ConnectionLine, needle: str) -> bool:
    """Tell whether a connection has the words of a filter."""
    words = f"{line.connection.name} {provider_name(line)} {feeds_words(line)}".casefold()
    return all(word in words for word in needle.casefold().split())


def run_columns(now: datetime, formatter: Formatter) -> list[Column[SyncRun]]:
    """Return the columns of the log of runs."""

    def status(run: SyncRun) -> Cell:
        known = RunStatus(run.status) if run.status in list(RunStatus) else RunStatus.FAILED
        return Cell(
            run_word(run.status), tone=RUN_TONES[known], icon=RUN_ICONS[known], is_badge=True
        )

    return [
        Column(
            "when",
            tr("When"),
            lambda run: Cell(since(run.started_us, now, formatter)),
            key=lambda run: run.started_us,
            tip=lambda run: formatter.moment(from_us(run.started_us)),
            width=104,
        ),
        Column(
            "status",
            tr("Outcome"),
            status,
            key=lambda run: run.status,
            tip=lambda run: run_line(run.status),
            width=122,
        ),
        Column(
            "came",
            tr("What came"),
            lambda run: Cell(run_words(run, formatter), tone=Tone.SOFT),
            key=lambda run: run.added,
            tip=lambda run: run_words(run, formatter),
            width=150,
            least=90,
            stretch=1,
        ),
        Column(
            "kind",
            tr("Kind"),
            lambda run: Cell(run_kind_word(run.kind), tone=Tone.FAINT),
            key=lambda run: run.kind,
            width=76,
            gives_way=2,
            is_default=False,
        ),
        Column(
            "lasted",
            tr("Took"),
            lambda run: Cell(lasted(run.started_us, run.finished_us, formatter), tone=Tone.FAINT),
            key=lambda run: (run.finished_us or run.beat_us) - run.started_us,
            is_number=True,
            width=72,
            gives_way=1,
        ),
    ]


def run_words(run: SyncRun, formatter: Formatter) -> str:
    """Return what a run brought, or why it failed."""
    if run.cause or (run.error and run.status == RunStatus.FAILED):
        return trouble_line(run.cause) if run.cause else sentence(run.error)
    parts = counts_of(run, formatter)
    return ", ".join(parts) if parts else tr("nothing new")


def counts_of(run: SyncRun, formatter: Formatter) -> list[str]:
    """Return what a run brought, each with its number; what is none is left out."""
    count = formatter.count
    parts = []
    if run.added:
        parts.append(counted("connections", "{} new row", "{} new rows", run.added)
                     .format(count(run.added)))  # fmt: skip
    if run.changed:
        parts.append(tr("{} changed").format(count(run.changed)))
    if run.removed:
        parts.append(tr("{} taken back").format(count(run.removed)))
    if run.pending:
        parts.append(tr("{} announced").format(count(run.pending)))
    if run.rejected:
        parts.append(tr("{} not readable").format(count(run.rejected)))
    if run.prices:
        parts.append(counted("connections", "{} price", "{} prices", run.prices)
                     .format(count(run.prices)))  # fmt: skip
    if run.questions:
        parts.append(counted("connections", "{} question", "{} questions", run.questions)
                     .format(count(run.questions)))  # fmt: skip
    return parts
