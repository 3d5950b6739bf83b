"""Judges and writes what sources told, some assets at once: one batch, one upkeep, one commit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.assets import Asset
from app.domain.currencies import is_currency
from app.domain.ids import AssetId
from app.domain.ledger import NewBatch
from app.domain.numbers import to_ledger
from app.domain.price_points import Granularity, PricePoint
from app.domain.price_series import PriceColumns
from app.domain.pricing.gate import (
    Doubt,
    Known,
    Mark,
    Verdict,
    doubt_of_day,
    judge,
)
from app.domain.pricing.minor import in_major
from app.domain.pricing.ranking import may_replace, next_cooldown, rested
from app.domain.pricing.spans import Span, stretches
from app.domain.pricing.splits import Split, missing_splits
from app.domain.sync.records import AssetSource, PriceAsked, QuestionKind
from app.domain.times import DAY_US, day_of_us, from_us, start_us
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.following import upkeep
from app.services.preferences import read_preferences
from app.services.pricing.asking import Outcome, Told, known_of
from app.services.pricing.holding import Doubted, HeldPrices, ask
from app.services.pricing.split_booking import ask_split
from app.services.pricing.subjects import Books, Subject, good_marks
from app.services.recording import note_names
from app.services.registry import Registry

ORIGIN = "prices"  # of the batches that this writes
CORRECTED, BETTER = "corrected by its source", "a better source came"


@dataclass(slots=True)
class Stored:
    """What a commit came to."""

    read: int = 0
    added: int = 0
    changed: int = 0
    held: int = 0
    rejected: int = 0
    questions: int = 0
    assets: set[AssetId] = field(default_factory=set)


@dataclass(slots=True)
class _Work:
    """What is gathered for one commit."""

    new: list[PricePoint] = field(default_factory=list)
    corrected: list[PricePoint] = field(default_factory=list)
    better: list[PricePoint] = field(default_factory=list)
    same: list[PricePoint] = field(default_factory=list)  # stored already
    doubted: list[Doubted] = field(default_factory=list)


class Storing:
    """One writing unit's worth of outcomes."""

    def __init__(self, unit: UnitOfWork, books: Books, outcomes: Sequence[Outcome]) -> None:
        self._unit = unit
        self._books = books
        self._outcomes = outcomes
        self._registry = Registry(unit, read_preferences(unit.settings).base_currency)
        own = {self._asset(one.subject.priced).id for one in outcomes if one.told}
        self._held = HeldPrices(unit, self._registry.assets, own)
        times = [start_us(bar.on) for one in outcomes for told in one.told for bar in told.bars]
        # With the edge before the first one, which it is compared with.
        self._columns = (
            unit.prices.columns(own, first_us=min(times) - DAY_US) if own and times else {}
        )
        self._work = _Work()
        self.stored = Stored()

    def write(self, label: str, progress: Progress | None = None) -> Stored:
        """Write everything but the commit.

        Raises:
            CancelledError: cancel was pressed while figures were brought in step.
        """
        for outcome in self._outcomes:
            good = self._take(outcome)
            self._note_asked(outcome, good)
            self._note_sources(outcome)
            self._ask_splits(outcome)
            self._cool(outcome, has_prices=bool(good))
        self._put(label, progress)
        note_names(self._unit, self._registry)
        return self.stored

    def _asset(self, asset: Asset) -> Asset:
        """Return an asset with its id; a currency that nobody named so far is made."""
        return asset if asset.id > 0 else self._registry.currency(asset.symbol)

    def _take(self, outcome: Outcome) -> dict[int, str]:
        """Judge what sources told, best first; return the days that have a good price of it."""
        good: dict[int, str] = {}
        for told in outcome.told:
            self.stored.read += len(told.bars)
            self.stored.rejected += told.problems
            groups: dict[str, list[Mark]] = {}
            for bar in told.bars:
                value, code = in_major(bar.value, bar.currency or told.currency)
                groups.setdefault(code, []).append(Mark(start_us(bar.on), to_ledger(value)))
            for code, marks in groups.items():
                self._judge(outcome, told, code, marks, good)
        return good

    def _judge(
        self, outcome: Outcome, told: Told, code: str, marks: list[Mark], good: dict[int, str]
    ) -> None:
        subject = outcome.subject
        asset = self._asset(subject.priced)
        if code == asset.symbol or not (is_currency(code) or self._registry.knows(code)):
            self.stored.rejected += len(marks)
            return
        quote = self._registry.currency(code)
        series = self._columns.get((asset.id, quote.id))
        known = self._known(outcome, told, code, asset, quote, series)
        verdicts = judge(marks, known)
        if self._is_other_currency(subject, told.source, code, series):
            verdicts = [Verdict(Doubt.CURRENCY, one.last) for one in verdicts]
        before = _sources(series)
        ranks = {source: place for place, (source, _) in enumerate(subject.order)}
        for mark, verdict in zip(marks, verdicts, strict=True):
            day = day_of_us(mark.at_us).toordinal()
            point = PricePoint(
                asset.id, quote.id, mark.at_us, mark.value, Granularity.DAILY, told.source
            )
            ahead = doubt_of_day(mark.at_us, None, known.now_us)
            found = verdict if ahead is None else Verdict(ahead, verdict.last)
            if found.doubt is not None and not (mark.value > 0 and self._held.is_taken(point)):
                if day not in good:
                    self._work.doubted.append(Doubted(point, found))
                continue
            if day not in good and self._add(point, before.get(mark.at_us, ""), ranks):
                good[day] = told.source

    def _known(
        self,
        outcome: Outcome,
        told: Told,
        code: str,
        asset: Asset,
        quote: Asset,
        series: PriceColumns | None,
    ) -> Known:
        """Return what is compared with, as it stands now: with what others wrote meanwhile."""
        known = known_of(outcome.subject, told, code, outcome.told, self._unit.now_us())
        ranks = [source for source, _ in outcome.subject.order]
        marks = good_marks(series, asset.type, ranks)[0] if series is not None else ()
        return replace(known, good=marks, held=self._held.waiting(asset.id, quote.id, told.source))

    def _is_other_currency(
        self, subject: Subject, source: str, code: str, series: PriceColumns | None
    ) -> bool:
        """Tell whether a source answers in another currency than it has to.

        It has to where a currency is noted for it, for rates, and where it told prices in the
        wished one before. One that the person took once may go on.
        """
        if series is not None and any(name == source for _, name in series.words):
            return False
        note = next((one for name, one in subject.order if name == source), None)
        if note is not None and note.currency:
            return code != note.currency
        if code == subject.wish.currency:
            return False
        if subject.wanted.asset.is_fiat:
            return True
        wished = self._registry.currency(subject.wish.currency).id
        own = self._columns.get((subject.id, wished))
        return own is not None and any(name == source for _, name in own.words)

    def _add(
        self, point: PricePoint, before: tuple[str, PricePoint] | str, ranks: Mapping[str, int]
    ) -> bool:
        """Put a good price where it belongs; tell whether it counts."""
        if not isinstance(before, tuple):
            self._work.new.append(point)
            return True
        source, stored = before
        if stored.value == point.value:
            self._work.same.append(point)
            return True
        if source == point.source:
            self._work.corrected.append(point)
        elif may_replace(source, point.source, ranks):
            self._work.better.append(point)
        else:
            return False
        return True

    def _put(self, label: str, progress: Progress | None) -> None:
        """Write prices as one batch, and bring figures in step once."""
        unit, work = self._unit, self._work
        points = [*work.new, *work.corrected, *work.better]
        if points:
            batch = unit.ledger.append(NewBatch(ORIGIN, label), [])
            for some, reason in (
                (work.new, label), (work.corrected, CORRECTED), (work.better, BETTER),
            ):  # fmt: skip
                done = unit.prices.add(some, batch_id=batch.id, reason=reason) if some else 0
                if some is work.new:
                    self.stored.added += done
                else:
                    self.stored.changed += done
        self._held.hold(work.doubted)
        self._held.let_go([*points, *work.same])
        self.stored.held, self.stored.questions = (
            self._held.held, self.stored.questions + self._held.questions,
        )  # fmt: skip
        if points:
            assets = {one.asset_id for one in points}
            self.stored.assets = assets
            unit.prices.drop_passed(assets, {one.source for one in points})
            times = [one.at_us for one in points]
            upkeep(unit, self._registry).after_prices(assets, min(times), max(times), progress)

    def _note_asked(self, outcome: Outcome, good: Mapping[int, str]) -> None:
        """Note the days that a source has no price of, so that it is not asked for them again."""
        subject, records = outcome.subject, self._unit.records(PriceAsked)
        asset_id = self._asset(subject.wanted.asset).id
        by_source: dict[str, list[Span]] = {}
        for source, span in outcome.spans:
            by_source.setdefault(source, []).append(span)
        for source, spans in by_source.items():
            asked = {one for one in subject.days if any(span.has(one) for span in spans)}
            empty = {
                one
                for one in asked
                if (one not in subject.have and one not in good)
                or one in subject.weak  # looked at again: what stands now is confirmed
            }
            told = sum(len(one.bars) for one in outcome.told if one.source == source)
            for one in subject.asked:
                first = date.fromisoformat(one.first_day).toordinal()
                if one.source == source and first in asked:
                    records.remove(asset_id=asset_id, source=source, first_day=one.first_day)
            for span in stretches(subject.days, empty):
                records.put(
                    PriceAsked(
                        asset_id, source, span.first.isoformat(), span.last.isoformat(),
                        self._unit.now_us(), told,
                    )
                )  # fmt: skip

    def _note_sources(self, outcome: Outcome) -> None:
        """Keep the names that were found; ask which of several it is."""
        subject = outcome.subject
        records = self._unit.records(AssetSource)
        for guess in outcome.guesses:
            own = records.where(asset_id=guess.asset_id, source=guess.source)
            if own and not own[0].symbol:  # chosen by the person, without the source's own name
                records.put(replace(own[0], symbol=guess.symbol, currency=guess.currency))
            elif not own:
                place = next(
                    place for place, (name, _) in enumerate(subject.order) if name == guess.source
                )
                records.put(replace(guess, position=place))
        for source, candidates in outcome.candidates:
            detail = {
                "about": "price_source",
                "asset_id": subject.id,
                "symbol": subject.symbol,
                "source": source,
                "candidates": [
                    {
                        "symbol": one.symbol, "name": one.asset.name, "type": one.asset.type,
                        "currency": one.currency, "segment": one.asset.segment,
                        "isin": one.asset.isin,
                    }
                    for one in candidates
                ],
            }  # fmt: skip
            key = f"source:{source}:{subject.id}"
            if ask(self._unit, QuestionKind.SAME_ASSET, key, subject.symbol, detail):
                self.stored.questions += 1

    def _ask_splits(self, outcome: Outcome) -> None:
        """Ask about splits that a source tells and the ledger lacks, while the asset was held."""
        subject = outcome.subject
        for told in outcome.told:
            splits = [
                Split(one.on, one.ratio)
                for one in told.splits
                if subject.wanted.span.has(one.on.toordinal())
            ]
            for split in missing_splits(splits, subject.splits):
                asked = ask_split(self._unit, subject.wanted.asset, split, told.source)
                self.stored.questions += asked

    def _cool(self, outcome: Outcome, *, has_prices: bool) -> None:
        """Leave an asset alone for a while that nobody could price; let it be asked again else."""
        asset = self._registry.assets.get(outcome.subject.id)
        if asset is None:
            return
        if outcome.is_unknown:
            days = next_cooldown(asset.cooldown_days)
            until = rested(from_us(self._unit.now_us()), days)
            cooled = replace(asset, cooldown_days=days, unpriceable_until=until)
        elif has_prices and (asset.cooldown_days or asset.unpriceable_until):
            cooled = replace(asset, cooldown_days=0, unpriceable_until=None)
        else:
            return
        self._unit.catalogue.update_asset(cooled)
        self._registry.assets[asset.id] = cooled


def _sources(series: PriceColumns | None) -> dict[int, tuple[str, PricePoint]]:
    """Return the stored daily prices of a pair by time, each with its source."""
    if series is None:
        return {}
    return {
        at: (source, PricePoint(AssetId(0), AssetId(0), at, value, granularity, source))
        for at, value, granularity, source in series.rows()
        if granularity == Granularity.DAILY
    }
