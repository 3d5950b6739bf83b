"""Asks sources for the days of an asset that are missing. Nothing is written here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.domain.pricing.gate import Known, Mark, compare, judge
from app.domain.pricing.minor import in_major, major
from app.domain.pricing.ranking import GUESS
from app.domain.pricing.spans import (
    OVERLAP_DAYS,
    SETTLING_DAYS,
    Span,
    joined,
    stretches,
    windows,
)
from app.domain.pricing.splits import Split
from app.domain.sync.records import AssetSource
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import day_of_us, start_us
from app.ports.pricing import OpenSource, PriceSource, PriceSources
from app.ports.progress import Progress
from app.ports.providers import Candidate, PriceBar, PriceClient, PriceWish, RemoteSplit
from app.services.pricing.answers import SourceResult
from app.services.pricing.subjects import Subject, wish_of

MOST_PARTS = 200  # calls for one window of a source that answers in parts
MOST_PROBES = 3
PROBE = timedelta(7)
_ONE_ASSET = frozenset({Trouble.GONE, Trouble.BAD_ANSWER, Trouble.TOO_BIG, Trouble.NOT_READY})


@dataclass(frozen=True, slots=True)
class Told:
    """What one source told of one asset."""

    source: str
    currency: str  # as the source wrote it
    bars: tuple[PriceBar, ...]
    splits: tuple[RemoteSplit, ...] = ()
    problems: int = 0  # rows that could not be read


@dataclass(slots=True)
class Outcome:
    """What came of asking for one asset."""

    subject: Subject
    told: list[Told] = field(default_factory=list)
    spans: list[tuple[str, Span]] = field(default_factory=list)  # source, what it answered for
    guesses: list[AssetSource] = field(default_factory=list)
    candidates: list[tuple[str, tuple[Candidate, ...]]] = field(default_factory=list)
    failed: list[tuple[str, ProviderError]] = field(default_factory=list)
    was_asked: bool = False  # some source was called

    @property
    def is_unknown(self) -> bool:
        """Tell whether no source knows the asset, and none has a price of it."""
        has_prices = bool(self.subject.have) or any(one.bars for one in self.told)
        return self.was_asked and not (has_prices or self.failed or self.candidates)


class Asker:
    """The sources of one run. A source that fails as a whole is not asked again in it."""

    def __init__(
        self,
        sources: PriceSources,
        progress: Progress,
        is_cancelled: Callable[[], bool],
        now_us: int,
        *,
        afresh: bool = False,
    ) -> None:
        self._port = sources
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._now_us = now_us
        self._afresh = afresh
        self.sources: Mapping[str, PriceSource] = {one.facts.id: one for one in sources.all()}
        self._open: dict[str, OpenSource] = {}
        self.out: dict[str, ProviderError] = {}
        self._priced: dict[str, int] = {}
        self._read: dict[str, int] = {}

    def close(self) -> None:
        for one in self._open.values():
            one.close()

    @property
    def calls(self) -> int:
        return sum(one.calls for one in self._open.values())

    def results(self) -> tuple[SourceResult, ...]:
        """Return what each source did that was opened, or could not be."""
        names = sorted({*self._open, *self.out})
        return tuple(
            SourceResult(
                one,
                self._priced.get(one, 0),
                self._open[one].calls if one in self._open else 0,
                self._read.get(one, 0),
                str(self.out[one].trouble) if one in self.out else "",
                self.out[one].reason if one in self.out else "",
            )
            for one in names
        )

    def client(self, source: str) -> PriceClient | None:
        """Return a source's client, opened when first asked for; `None`: it cannot be asked."""
        if source in self.out or source not in self.sources:
            return None
        if source not in self._open:
            try:
                self._open[source] = self._port.open(
                    self.sources[source], self._progress, self._is_cancelled
                )
            except ProviderError as error:
                self.out[source] = error
                return None
        return self._open[source].client

    def count(self, source: str, prices: int) -> None:
        """Note that a source priced an asset."""
        self._priced[source] = self._priced.get(source, 0) + 1
        self._read[source] = self._read.get(source, 0) + prices

    def fail(self, source: str, error: ProviderError) -> None:
        """Note a failure; one of the source as a whole puts it out for this run."""
        if error.trouble not in _ONE_ASSET:
            self.out[source] = error

    def ask(self, subject: Subject) -> Outcome:
        """Ask the sources in their order for what is missing until nothing is.

        Raises:
            CancelledError: the run was cancelled.
        """
        outcome = Outcome(subject)
        got: set[int] = set()
        for source, note in subject.order:
            doubtful = _doubtful(outcome, self._now_us) if outcome.told else set()
            days = subject.missing(source, self._now_us, afresh=self._afresh) - (got - doubtful)
            days = self._within_reach(source, days)
            if outcome.told:
                days = _worth_another(subject, days, doubtful)
            if not days:
                continue
            client = self.client(source)
            if client is None:
                if source in self.out:
                    outcome.failed.append((source, self.out[source]))
                continue
            outcome.was_asked = True
            try:
                told = self._told(client, subject, source, note, days, outcome)
            except ProviderError as error:
                self.fail(source, error)
                if error.trouble != Trouble.GONE:
                    outcome.failed.append((source, error))
                    continue
                told = None
            if told is None:
                if not any(name == source for name, _ in outcome.candidates):
                    outcome.spans += [(source, one) for one in _spans(subject, days)]
                continue
            outcome.told.append(told)
            self.count(source, len(told.bars))
            got |= {one.on.toordinal() for one in told.bars if one.value > 0}
        return outcome

    def _within_reach(self, source: str, days: set[int]) -> set[int]:
        here = self.sources.get(source)
        if here is None or here.facts.reach_days <= 0:
            return days
        oldest = day_of_us(self._now_us).toordinal() - here.facts.reach_days
        return {one for one in days if one >= oldest}

    def _told(
        self,
        client: PriceClient,
        subject: Subject,
        source: str,
        note: AssetSource | None,
        days: set[int],
        outcome: Outcome,
    ) -> Told | None:
        """Return what a source tells; `None`: it does not know the asset, or that is asked."""
        if (note is None or not note.symbol) and not subject.wanted.asset.is_fiat:
            found_note, may_go_on = self._look_up(client, subject, source, outcome)
            if not may_go_on:
                return None
            note = _kept(note, found_note, outcome)
        wish = wish_of(subject, note)
        bars: dict[date, PriceBar] = {}
        splits: dict[RemoteSplit, None] = {}
        currency, problems, is_known = "", 0, False
        longest = self.sources[source].facts.window_days
        for span in reversed(_spans(subject, days)):
            for window in reversed(windows(span, longest)):
                try:
                    found = self._window(client, wish, window)
                except ProviderError as error:
                    if error.trouble != Trouble.GONE or not is_known:
                        raise
                    outcome.spans.append((source, window))
                    continue
                is_known = True
                outcome.spans.append((source, window))
                for history in found:
                    currency = history.currency or currency
                    problems += len(history.problems)
                    splits |= dict.fromkeys(history.splits)
                    for bar in history.bars:
                        if window.first <= bar.on <= window.last:
                            own = bar.currency or history.currency
                            bars[bar.on] = bar if bar.currency == own else _in(bar, own)
                        else:
                            problems += 1
        ordered = tuple(bars[on] for on in sorted(bars))
        return Told(source, currency or wish.currency, ordered, tuple(splits), problems)

    def _window(self, client: PriceClient, wish: PriceWish, window: Span) -> list["_History"]:
        """Return the answers for a window: several where a source tells it in parts."""
        first, found = window.first, []
        for _ in range(MOST_PARTS):
            self._progress.step(0, 0, "prices")
            history = client.history(wish, first, window.last)
            found.append(_History(history.currency, history.bars, history.splits, history.problems))
            if history.last is None or not first <= history.last < window.last:
                return found
            first = history.last + timedelta(1)
        raise ProviderError(Trouble.BAD_ANSWER, wish.asset.symbol, "parts without an end")

    def _look_up(
        self, client: PriceClient, subject: Subject, source: str, outcome: Outcome
    ) -> tuple[AssetSource | None, bool]:
        """Find a source's own name of an asset; tell whether it may be asked for prices.

        One that is found by an identity, or that alone has the symbol, is kept as a guess. Of
        several the one that cost what was paid is it; else the person is asked.
        """
        found = client.find(subject.wish.asset)
        sure = [one for one in found if one.is_sure]
        alike = _alike(found, subject)
        chosen = sure[0] if sure else None
        if chosen is None and len(alike) == 1:
            chosen = alike[0]
        if chosen is None and len(alike) > 1:
            chosen = self._probe(client, subject, alike)
        if chosen is not None:
            code = major(chosen.currency).code if chosen.currency else ""
            note = AssetSource(subject.id, source, chosen.symbol, 0, code, made_by=GUESS)
            outcome.guesses.append(note)
            return note, True
        if found:
            outcome.candidates.append((source, tuple(alike or found)))
            return None, False
        return None, True

    def _probe(
        self, client: PriceClient, subject: Subject, candidates: Sequence[Candidate]
    ) -> Candidate | None:
        """Return the one candidate whose price on the day of a trade is about what was paid."""
        if not subject.trades or len(candidates) > MOST_PROBES:
            return None
        trade = subject.trades[-1]
        on = day_of_us(trade.at_us)
        known = Known(asset_type=subject.wanted.asset.type)
        fitting = []
        for one in candidates:
            wish = replace(subject.wish, symbol=one.symbol)
            try:
                history = client.history(wish, on - PROBE, on)
            except ProviderError as error:
                if error.trouble != Trouble.GONE:
                    raise
                continue
            marks = marks_of(history.bars, history.currency, subject.wish.currency)
            if marks and compare(marks[-1], trade, known) is None:
                fitting.append(one)
        return fitting[0] if len(fitting) == 1 else None


@dataclass(frozen=True, slots=True)
class _History:
    currency: str
    bars: tuple[PriceBar, ...]
    splits: tuple[RemoteSplit, ...]
    problems: Sequence[object]


def _kept(
    own: AssetSource | None, found: AssetSource | None, outcome: Outcome
) -> AssetSource | None:
    """Return the name that was found within what the person chose of that source."""
    if own is None or found is None:
        return found or own
    kept = replace(own, symbol=found.symbol, currency=own.currency or found.currency)
    outcome.guesses[outcome.guesses.index(found)] = kept
    return kept


def _in(bar: PriceBar, currency: str) -> PriceBar:
    return PriceBar(bar.on, bar.value, bar.at_us, currency)


def marks_of(bars: Iterable[PriceBar], currency: str, wished: str) -> list[Mark]:
    """Return the prices that are in the wished currency, minor units turned into major ones."""
    found = []
    for bar in bars:
        value, code = in_major(bar.value, bar.currency or currency or wished)
        if code == wished:
            found.append(Mark(start_us(bar.on), value))
    return found


def known_of(
    subject: Subject, told: Told, currency: str, others: Iterable[Told], now_us: int
) -> Known:
    """Return what the prices of a source are compared with."""
    second: dict[int, Mark] = {}
    for other in others:
        if other.source != told.source:
            second |= {one.at_us: one for one in marks_of(other.bars, other.currency, currency)}
    splits = [*subject.splits, *(Split(one.on, one.ratio) for one in told.splits)]
    is_wished = currency == subject.wish.currency
    return Known(
        good=subject.good.get(currency, ()),
        trades=subject.trades if is_wished else (),
        actions=sorted({(start_us(one.on), one.ratio) for one in splits}),
        second={at: one.value for at, one in second.items()},
        asset_type=subject.wanted.asset.type,
        now_us=now_us,
    )


def _doubtful(outcome: Outcome, now_us: int) -> set[int]:
    """Return the days for which what was told so far is not believed."""
    found = set[int]()
    for told in outcome.told:
        currency = outcome.subject.wish.currency
        marks = marks_of(told.bars, told.currency, currency)
        known = known_of(outcome.subject, told, currency, outcome.told, now_us)
        for mark, verdict in zip(marks, judge(marks, known), strict=True):
            if verdict.doubt is not None:
                found.add(day_of_us(mark.at_us).toordinal())
    return found


def _worth_another(subject: Subject, days: set[int], doubtful: set[int]) -> set[int]:
    """Return the days for which a further source is asked, after one that knows the asset.

    A single day without a price is none that others have: a holiday of its market.
    """
    kept = days & doubtful
    for span in stretches(subject.days, days):
        within = {one for one in days if span.has(one)}
        if len(within) > 1:
            kept |= within
    return kept


def _spans(subject: Subject, days: set[int]) -> list[Span]:
    """Return in which spans days are asked for; with the newest some that are there, too."""
    spans = joined(stretches(subject.days, days))
    if spans and subject.have and spans[-1].last.toordinal() >= subject.days[-1] - SETTLING_DAYS:
        first = max(spans[-1].first - timedelta(OVERLAP_DAYS), date.fromordinal(subject.days[0]))
        spans[-1] = Span(first, spans[-1].last)
        spans = joined(spans)
    return spans


def _alike(found: Sequence[Candidate], subject: Subject) -> list[Candidate]:
    """Return the candidates with the asset's symbol and type, in the wished currency if any is."""
    asset = subject.wanted.asset
    alike = [
        one
        for one in found
        if one.asset.symbol.upper() == asset.symbol.upper() and one.asset.type == asset.type
    ]
    wished = [
        one for one in alike if one.currency and major(one.currency).code == subject.wish.currency
    ]
    return wished or alike
