"""The end of a run, in one transaction: balances, openings, coverage, drift, and how it went."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from app.domain.accounts import Account
from app.domain.balance import walk
from app.domain.ids import AccountId, HoldingId, ObservationId
from app.domain.ledger import LegRecord, NewBatch
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.reconciliation import OpeningInEffect, OpeningNeeded, opening_for
from app.domain.sync.records import Cursor, Question, QuestionKind, RunStatus, SyncRun
from app.ports.providers import Snapshot, Stream
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.reconcile import change_openings, openings_in_effect
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.sync.checkpoint import SYNC
from app.services.sync.context import RunContext, Tally, mark_of
from app.services.sync.drift import Drifts, Stated
from app.services.sync.figures import Step, Written, follow, newest_batch
from app.services.sync.observing import Observing, Seen, news
from app.services.sync.opened import Opened

BEGINNING = "1970-01-01"  # a history that is complete since then has no opening


@dataclass
class Read:
    """What a run read."""

    streams: Sequence[Stream] = ()
    sound: set[str] = field(default_factory=set)  # streams that were read to their end
    snapshots: list[Snapshot] = field(default_factory=list)


class Finish:
    """Takes what a run leaves to its end; the caller commits."""

    def __init__(self, ctx: RunContext, unit: UnitOfWork, read: Read) -> None:
        self._ctx, self._unit, self._read = ctx, unit, read
        self.tally: Tally = ctx.tally.copy()
        self._first_batch = newest_batch(unit)
        self.step: Step | None = None  # what is to be followed up once it is committed
        self._registry = Registry(unit, read_preferences(unit.settings).base_currency)
        self._cursors = {
            one.stream: one for one in unit.records(Cursor).where(connection_id=ctx.connection.id)
        }
        self._opened = Opened(unit, ctx.connection.id, self._cursors)

    def write(self) -> None:
        """Observe balances, explain the beginnings, ask about what does not fit."""
        unit, ctx = self._unit, self._ctx
        identifier = ctx.tools.identify(unit, self._registry, ctx.source)
        observing = Observing(ctx, unit, self._registry, identifier, self.tally)
        seen = observing.look(self._read.snapshots)
        written = self._observe(seen)
        self._look_at_rows(seen, written)
        note_names(unit, self._registry)
        self.step = follow(unit, self._registry, written, self._first_batch)

    def _observe(self, seen: Seen) -> Written:
        unit, ctx = self._unit, self._ctx
        prices = news(unit, seen.prices, ctx.source)
        prices = list(ctx.tools.gate.let_through(unit, prices)) if prices else []
        if not seen.observations and not prices:
            return Written()
        label = ctx.connection.name
        batch = unit.ledger.append(
            NewBatch(SYNC, label, mark_of(ctx.connection)), [], seen.observations
        )
        added = 0
        if prices:
            added = unit.prices.add(prices, batch_id=batch.id, reason=f"sync of {label}")
        self.tally.observed += len(seen.observations)
        self.tally.prices += added
        said = f"batch {batch.id}: {len(seen.observations)} balances, {added} prices"
        unit.audit.record("synced", label, "", said)
        assets = {one.id: one.asset_id for one in self._registry.holdings()}
        observed = {assets[one.holding_id] for one in seen.observations}
        return Written(observed=observed, prices=prices)

    def _look_at_rows(self, seen: Seen, written: Written) -> None:
        """Decide openings, say which histories are complete, and ask about differences."""
        whole = [one.account_id for one in self._read.snapshots if one.is_whole]
        due = [one for one in seen.accounts if self._is_read(one)]
        # A history that could not be read then may tell what was taken for an opening.
        unopened = [
            one for one in due if one in whole and self._opened.lacks(one, self._sound(one))
        ]
        if not due or not (self._has_news() or unopened):
            return
        accounts = {one: seen.accounts[one] for one in due}
        legs = self._legs({one.id for one in accounts.values()})
        openings = openings_in_effect(self._unit)
        needed: dict[HoldingId, OpeningNeeded] = {}
        chosen: dict[HoldingId, OpeningInEffect] = {}
        for remote_id, account in accounts.items():
            is_first = remote_id in unopened
            if not is_first and not self._opened.has(remote_id):
                continue
            for holding_id in self._holdings(account, seen):
                own, old = legs.get(holding_id, []), openings.get(holding_id)
                if self._is_from_beginning(remote_id):
                    continue
                is_again = _has_older(own, old) if old else self._has_begun(remote_id, own, seen)
                # One of an earlier connection stays: what differs since is no beginning.
                is_open = is_first and (old is None or self._opened.has(remote_id))
                if not is_open and not is_again:
                    continue
                found = self._opening(account, holding_id, own, old, seen)
                if old is not None:
                    chosen[holding_id] = old
                if found is not None:
                    needed[holding_id] = found
        entries = change_openings(self._unit, self._ctx.tools.clock, chosen, needed)
        for remote_id in accounts:
            if remote_id in unopened:
                self._opened.note(remote_id, self._sound(remote_id))
            elif self._opened.has(remote_id):
                self._opened.note(remote_id, ())
        if entries:
            legs = self._legs({one.id for one in accounts.values()})
            openings = openings_in_effect(self._unit)
        written.entries += entries
        written.has_voids = written.has_voids or bool(entries)
        written.has_rules = self._judge(accounts, seen, legs, openings)

    def _judge(
        self,
        accounts: dict[str, Account],
        seen: Seen,
        legs: dict[HoldingId, list[LegRecord]],
        openings: dict[HoldingId, OpeningInEffect],
    ) -> bool:
        """Ask about differences; return whether a history is complete now that was not, or was."""
        is_changed = False
        drifts = Drifts(self._ctx, self._unit, self.tally)
        holdings = {one.id: one for one in self._registry.holdings()}
        for remote_id, account in accounts.items():
            is_opened = self._opened.has(remote_id)
            for holding_id in self._holdings(account, seen):
                balance, at_us = seen.stated[holding_id]
                own, holding = legs.get(holding_id, []), holdings[holding_id]
                asset = self._registry.assets[holding.asset_id]
                is_explained = balance == walk(ZERO, own, None, at_us)
                # Of what no row ever touched, a history that begins later tells nothing.
                tells_all = self._tells_all(remote_id) and (
                    bool(own) or self._is_from_beginning(remote_id)
                )
                is_complete = holding_id not in openings and (tells_all or is_explained)
                if holding.has_complete_history != is_complete:
                    changed = replace(holding, has_complete_history=is_complete)
                    self._unit.catalogue.update_holding(changed)
                    is_changed = True
                if tells_all and is_opened:
                    stated = Stated(
                        holding_id, account.name, remote_id, asset.symbol, asset.is_fiat,
                        balance, at_us,
                    )  # fmt: skip
                    drifts.judge(stated, own)
        return is_changed

    def _opening(
        self,
        account: Account,
        holding_id: HoldingId,
        legs: Sequence[LegRecord],
        old: OpeningInEffect | None,
        seen: Seen,
    ) -> OpeningNeeded | None:
        """Return the opening that explains the balance stated now."""
        balance, at_us = seen.stated[holding_id]
        asset_id = next(one.asset_id for one in self._registry.holdings() if one.id == holding_id)
        rest = [one for one in legs if old is None or one.entry_id != old.entry_id]
        stated = Observation(
            ObservationId(0), holding_id, at_us, balance, SYNC, None, None,
            self._ctx.tools.clock.now(),
        )  # fmt: skip
        may_be_negative = self._registry.assets[asset_id].is_fiat or account.allows_short
        return opening_for(rest, [stated], may_be_negative=may_be_negative)

    def _has_begun(self, remote_id: str, legs: Sequence[LegRecord], seen: Seen) -> bool:
        """Tell whether these are the first rows of a holding that had been there without any."""
        if not legs or not seen.before.get(legs[0].holding_id):
            return False
        return min(one.entry_id for one in legs) > self._opened.head(remote_id)

    def _has_news(self) -> bool:
        """Tell whether rows and balances may fit otherwise than when they were last compared.

        A difference that is asked about may have been mended by hand; a run that did not come to
        its end may have left rows that were never compared.
        """
        tally, unit, own = self.tally, self._unit, self._ctx.run
        if tally.added or tally.removed or tally.observed:
            return True
        kind = QuestionKind.DRIFT.value
        if unit.records(Question).where(
            connection_id=own.connection_id, kind=kind, settled_us=None
        ):
            return True
        runs = unit.records(SyncRun).where(connection_id=own.connection_id)
        before = max((one for one in runs if one.id < own.id), key=lambda one: one.id, default=None)
        return before is not None and before.status != RunStatus.DONE

    # -- what is known of an account -------------------------------------------------------------

    def _streams_of(self, remote_id: str) -> list[Stream]:
        return [
            one for one in self._read.streams if not one.account_ids or remote_id in one.account_ids
        ]

    def _sound(self, remote_id: str) -> list[str]:
        """Return the histories of an account that were read to their end."""
        return [one.name for one in self._streams_of(remote_id) if one.name in self._read.sound]

    def _is_read(self, remote_id: str) -> bool:
        """Tell whether all that there is to tell of an account was read."""
        own = [one for one in self._streams_of(remote_id) if not one.is_optional]
        return all(one.name in self._read.sound for one in own)

    def _tells_all(self, remote_id: str) -> bool:
        """Tell whether the rows of an account are all that happened in it since it was opened."""
        own = self._streams_of(remote_id)
        return (
            bool(own)
            and all(one.tells_all and one.name in self._read.sound for one in own)
            and all(self._since(one) for one in own)
        )

    def _is_from_beginning(self, remote_id: str) -> bool:
        own = self._streams_of(remote_id)
        return self._tells_all(remote_id) and all(self._since(one) <= BEGINNING for one in own)

    def _since(self, stream: Stream) -> str:
        found = self._cursors.get(stream.name)
        return "" if found is None else found.complete_since

    def _holdings(self, account: Account, seen: Seen) -> list[HoldingId]:
        return [
            one.id
            for one in self._registry.holdings()
            if one.account_id == account.id and one.id in seen.stated
        ]

    def _legs(self, accounts: Collection[AccountId]) -> dict[HoldingId, list[LegRecord]]:
        found: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in self._unit.ledger.legs(account_ids=accounts):
            found[leg.holding_id].append(leg)
        return found


def _has_older(legs: Sequence[LegRecord], opening: OpeningInEffect) -> bool:
    """Tell whether rows came in that are older than the opening which should come before all."""
    return any(leg.at_us <= opening.at_us for leg in legs if leg.entry_id != opening.entry_id)
