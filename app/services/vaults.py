"""Vaults: savings goals that are fed by percentages of holdings."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO, plain
from app.domain.vaults.parts import check_percent
from app.domain.vaults.records import Vault, VaultPart
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import Figures
from app.services.memory import no_collections
from app.services.vaults_answers import (
    FeedChoice,
    VaultDetail,
    VaultDraft,
    VaultLine,
    VaultsReport,
)
from app.services.vaults_edits import VAULT, differences, holding_of, made_of, named, words_of
from app.services.vaults_feeding import feed, forget, starve
from app.services.vaults_now import Present
from app.services.vaults_reading import Reading

_CHANGED = Changes(frozenset({Topic.SETTINGS}))
SEED = 20_240_101  # of projections, unless another is asked for; each vault adds its id


@dataclass(frozen=True, slots=True)
class VaultService:
    """Keeps goals and tells how they do. `as_of` defaults to today.

    Nothing of what is told is stored: it is worked out from balances, prices and percentages each
    time. The one exception is the day on which a target was reached, which stays noted.
    """

    database: Database
    clock: Clock
    figures: Figures = field(default_factory=Figures)

    # -- asking ----------------------------------------------------------------------------

    def report(self, as_of: date | None = None, *, with_archived: bool = False) -> VaultsReport:
        """Return all vaults with what they hold, their parts and their pace."""
        on = as_of or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            reading = self._reading(unit, on)
            lines = tuple(
                reading.line(vault)
                for vault in reading.present.vaults
                if with_archived or vault.archived_on is None
            )
            return VaultsReport(on, lines, reading.present.over())

    def names(self) -> tuple[tuple[int, str], ...]:
        """Return ids and names of the vaults that are not archived, the most important first."""
        with self.database.reading() as unit:
            vaults = sorted(unit.records(Vault).all(), key=lambda one: (one.priority, one.id))
            return tuple((one.id, one.name) for one in vaults if one.archived_on is None)

    def detail(self, name: str, as_of: date | None = None, *, seed: int = SEED) -> VaultDetail:
        """Return one vault with its history, contributions by month, and projection.

        Raises:
            UnknownNameError: there is no such vault.
        """
        on = as_of or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            reading = self._reading(unit, on)
            vault = named(name, reading.present.vaults)
            return reading.detail(vault, seed + vault.id)

    def choices(self, name: str) -> tuple[FeedChoice, ...]:
        """Return the holdings that may feed a vault: what counts and is not closed.

        Raises:
            UnknownNameError: there is no such vault.
        """
        with self.database.reading() as unit:
            present = Present(unit, self.clock.today())
            vault = named(name, present.vaults)
            found = []
            for one in present.positions.values():
                if not one.is_counted or one.account.closed_on is not None:
                    continue
                claim = present.claims.get(one.holding.id)
                found.append(
                    FeedChoice(
                        one.holding.id,
                        one.account.name,
                        one.asset.symbol,
                        one.asset.name,
                        claim.total if claim else ZERO,
                        bool(present.percents.get((vault.id, one.holding.id))),
                    )
                )
            return tuple(sorted(found, key=lambda one: (one.account.casefold(), one.symbol)))

    # -- goals -----------------------------------------------------------------------------

    def add(self, draft: VaultDraft) -> Changes:
        """Make a vault.

        Raises:
            RefusedError: a name, target, date, colour or plan that cannot be.
            UnknownNameError: no such currency.
        """
        with self.database.writing() as unit:
            records = unit.records(Vault)
            vault = made_of(unit, draft, records.all(), None, self.clock.today())
            records.put(vault)
            words = f"{plain(vault.target)} {draft.currency.strip()}"
            unit.audit.record("vault added", vault.name, "", words)
            unit.commit()
        return _CHANGED

    def change(self, name: str, draft: VaultDraft) -> Changes:
        """Change a vault. Another target or currency is another goal: it is not reached yet.

        Raises:
            RefusedError, UnknownNameError: as `add`, or there is no such vault.
        """
        with self.database.writing() as unit:
            records = unit.records(Vault)
            vaults = records.all()
            old = named(name, vaults)
            others = [one for one in vaults if one.id != old.id]
            given = replace(draft, priority=old.priority) if draft.priority is None else draft
            return self._save(unit, old, made_of(unit, given, others, old, self.clock.today()))

    def archive(self, name: str) -> Changes:
        """Put a vault away: it claims nothing any more, and is shown on request.

        Raises:
            UnknownNameError: there is no such vault. RefusedError: it is archived already.
        """
        return self._archived(name, self.clock.today())

    def unarchive(self, name: str) -> Changes:
        """Take a vault back.

        Raises:
            UnknownNameError: there is no such vault. RefusedError: it is not archived.
        """
        return self._archived(name, None)

    def remove(self, name: str) -> Changes:
        """Remove a vault with its percentages; the holdings stay as they are.

        Raises:
            UnknownNameError: there is no such vault.
        """
        with self.database.writing() as unit:
            records, rows = unit.records(Vault), unit.records(VaultPart)
            vault = named(name, records.all())
            own = rows.where(vault_id=vault.id)
            words = ", ".join(
                f"{words_of(unit, one.holding_id)} {plain(one.percent)} % since {one.since}"
                for one in own
            )
            rows.remove(vault_id=vault.id)
            records.remove(id=vault.id)
            unit.audit.record(
                "vault removed", vault.name, f"{plain(vault.target)}: {words or 'no parts'}", ""
            )
            unit.commit()
        return _CHANGED

    def note_reached(self) -> Changes:
        """Store for each vault the day on which it reached its target; it stays noted.

        The first day at or above the target, from the day on which the vault was made.
        """
        with self.database.reading() as unit:
            found = self._reached(unit)
        if not found:
            return Changes()
        with self.database.writing() as unit:
            records = unit.records(Vault)
            for vault, on in found:
                now = records.where(id=vault.id)
                if now != [vault]:
                    continue  # changed meanwhile: the next call looks again
                records.put(replace(vault, reached_on=on))
                unit.audit.record("vault reached", vault.name, "", on.isoformat())
            unit.commit()
        return _CHANGED

    # -- parts -----------------------------------------------------------------------------

    def attach(
        self,
        name: str,
        account: str,
        symbol: str,
        percent: Decimal,
        *,
        since: date | None = None,
    ) -> Changes:
        """Let a percentage of a holding count for a vault, or change the percentage.

        A holding that never fed the vault counts as long as it has been there; a change counts from
        today; `since` says otherwise.

        Raises:
            UnknownNameError: no such vault, account or holding.
            RefusedError: not from 1 to 100, or a day to come.
        """
        with self.database.writing() as unit:
            return self._feed(
                unit, name, holding_of(unit, account, symbol), check_percent(percent), since
            )

    def feed(
        self, name: str, holding_id: HoldingId, percent: Decimal, *, since: date | None = None
    ) -> Changes:
        """Do the same for a holding by its id.

        Raises:
            UnknownNameError: no such vault or holding. RefusedError: as `attach`.
        """
        with self.database.writing() as unit:
            return self._feed(unit, name, holding_id, check_percent(percent), since)

    def detach(
        self,
        name: str,
        account: str,
        symbol: str,
        *,
        since: date | None = None,
        is_entirely: bool = False,
    ) -> Changes:
        """Let a holding count no more, from today unless `since` says otherwise.

        Raises:
            UnknownNameError: no such vault, account or holding.
            RefusedError: it does not count, or a day to come; both a day and `is_entirely`.
        """
        if is_entirely and since is not None:
            raise RefusedError("what is taken out entirely has no day", "leave one of the two out")
        with self.database.writing() as unit:
            holding_id = holding_of(unit, account, symbol)
            if is_entirely:
                return self._forget(unit, name, holding_id)
            return self._starve(unit, name, holding_id, since)

    def starve(self, name: str, holding_id: HoldingId, *, since: date | None = None) -> Changes:
        """Do the same for a holding by its id.

        Raises:
            UnknownNameError: no such vault or holding. RefusedError: as `detach`.
        """
        with self.database.writing() as unit:
            return self._starve(unit, name, holding_id, since)

    def forget(self, name: str, holding_id: HoldingId) -> Changes:
        """Take a holding out of a vault as if it had never been in it.

        Raises:
            UnknownNameError: no such vault. RefusedError: it never was in it.
        """
        with self.database.writing() as unit:
            return self._forget(unit, name, holding_id)

    # -- within ----------------------------------------------------------------------------

    def _feed(
        self,
        unit: UnitOfWork,
        name: str,
        holding_id: HoldingId,
        percent: Decimal,
        since: date | None,
    ) -> Changes:
        vault = named(name, unit.records(Vault).all())
        if not feed(unit, vault, holding_id, percent, since, self.clock.today()):
            return Changes()
        unit.commit()
        return _CHANGED

    def _starve(
        self, unit: UnitOfWork, name: str, holding_id: HoldingId, since: date | None
    ) -> Changes:
        vault = named(name, unit.records(Vault).all())
        starve(unit, vault, holding_id, since, self.clock.today())
        unit.commit()
        return _CHANGED

    def _forget(self, unit: UnitOfWork, name: str, holding_id: HoldingId) -> Changes:
        forget(unit, named(name, unit.records(Vault).all()), holding_id)
        unit.commit()
        return _CHANGED

    def _archived(self, name: str, on: date | None) -> Changes:
        with self.database.writing() as unit:
            old = named(name, unit.records(Vault).all())
            if (old.archived_on is None) == (on is None):
                state = "not archived" if on is None else "archived already"
                raise RefusedError(f"the vault {old.name!r} is {state}")
            return self._save(unit, old, replace(old, archived_on=on))

    def _save(self, unit: UnitOfWork, old: Vault, new: Vault) -> Changes:
        if old == new:
            return Changes()
        unit.records(Vault).put(new)
        unit.audit.record(f"{VAULT} changed", new.name, *differences(old, new))
        unit.commit()
        return _CHANGED

    def _reached(self, unit: UnitOfWork) -> list[tuple[Vault, date]]:
        open_ones = [
            one
            for one in unit.records(Vault).all()
            if one.reached_on is None and one.archived_on is None
        ]
        if not open_ones:
            return []
        reading = self._reading(unit, self.clock.today())
        days = [(one, reading.reached(one)) for one in open_ones]
        return [(one, on) for one, on in days if on is not None]

    def _reading(self, unit: UnitOfWork, on: date) -> Reading:
        return Reading(unit, self.figures, on, self.clock.today())


def require(report: VaultsReport, name: str) -> VaultLine:
    """Return a vault of a report by its name.

    Raises:
        UnknownNameError: there is none.
    """
    found = report.named(name.strip())
    if found is None:
        raise UnknownNameError(VAULT, name)
    return found
