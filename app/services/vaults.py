"""Vaults: savings goals that are fed by percentages of holdings."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.vaults.parts import amount_of, check_percent, percent_on
from app.domain.vaults.records import ALWAYS, Vault, VaultPart
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
from app.services.vaults_edits import (
    VAULT,
    differences,
    holding_of,
    made_of,
    named,
    words_of,
)
from app.services.vaults_now import Present, reasons_of

if TYPE_CHECKING:
    from app.domain.vaults.saving import VaultDays
    from app.services.vaults_days import DaysReader

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
            present = self._present(unit, on)
            reader = _Later(unit, self.figures)
            lines = tuple(
                _line(present, reader, vault)
                for vault in present.vaults
                if with_archived or vault.archived_on is None
            )
            return VaultsReport(on, lines, present.over())

    def detail(self, name: str, as_of: date | None = None, *, seed: int = SEED) -> VaultDetail:
        """Return one vault with its history, contributions by month, and projection.

        Raises:
            UnknownNameError: there is no such vault.
        """
        from app.services.vaults_outlook import history_of, projection_of, totals_of

        on = as_of or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            present = self._present(unit, on)
            vault = named(name, present.vaults)
            reader = _Later(unit, self.figures)
            line = _line(present, reader, vault)
            days = reader.days(present, vault)
            months = () if days is None else days.months()
            return VaultDetail(
                line,
                history_of(days, on, line.current),
                months,
                totals_of(months),
                projection_of(
                    vault, line.currency, line.current, line.parts, days, line.pace, on,
                    seed + vault.id,
                ),
            )  # fmt: skip

    def choices(self, name: str) -> tuple[FeedChoice, ...]:
        """Return the holdings that may feed a vault: what counts and is not closed.

        Raises:
            UnknownNameError: there is no such vault.
        """
        with self.database.reading() as unit:
            present = self._present(unit, self.clock.today())
            vault = named(name, present.vaults)
            found = []
            for one in present.positions.values():
                if not one.is_counted:
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
        today = self.clock.today()
        if since is not None and since > today:
            raise RefusedError(f"{since} is still to come", "give today or an earlier day")
        vault = named(name, unit.records(Vault).all())
        rows = unit.records(VaultPart)
        own = rows.where(vault_id=vault.id, holding_id=holding_id)
        begin = since or (today if own else ALWAYS)
        later = [one for one in own if one.since > begin]
        if percent_on(own, begin) == percent and not later:
            return Changes()
        words = words_of(unit, holding_id)
        for one in later:  # from a day on means on all days after it
            rows.remove(vault_id=vault.id, holding_id=holding_id, since=one.since)
        rows.put(VaultPart(vault.id, holding_id, begin, percent))
        unit.audit.record(
            "vault part set",
            f"{vault.name}: {words}",
            f"{plain(percent_on(own, begin))} %" if own else "",
            f"{plain(percent)} %" + ("" if begin == ALWAYS else f" since {begin}"),
        )
        unit.commit()
        return _CHANGED

    def _starve(
        self, unit: UnitOfWork, name: str, holding_id: HoldingId, since: date | None
    ) -> Changes:
        today = self.clock.today()
        begin = since or today
        if begin > today:
            raise RefusedError(f"{begin} is still to come", "give today or an earlier day")
        vault = named(name, unit.records(Vault).all())
        rows = unit.records(VaultPart)
        own = rows.where(vault_id=vault.id, holding_id=holding_id)
        was = percent_on(own, begin)
        words = words_of(unit, holding_id)
        if not was:
            raise RefusedError(f"{words} does not feed {vault.name!r} on {begin}")
        for later in own:
            if later.since > begin:
                rows.remove(vault_id=vault.id, holding_id=holding_id, since=later.since)
        rows.put(VaultPart(vault.id, holding_id, begin, ZERO))
        unit.audit.record(
            "vault part set", f"{vault.name}: {words}", f"{plain(was)} %", f"0 % since {begin}"
        )
        unit.commit()
        return _CHANGED

    def _forget(self, unit: UnitOfWork, name: str, holding_id: HoldingId) -> Changes:
        vault = named(name, unit.records(Vault).all())
        rows = unit.records(VaultPart)
        own = rows.where(vault_id=vault.id, holding_id=holding_id)
        if not own:
            raise RefusedError(f"that holding never fed {vault.name!r}")
        rows.remove(vault_id=vault.id, holding_id=holding_id)
        was = ", ".join(f"{plain(one.percent)} % since {one.since}" for one in own)
        words = f"{vault.name}: {words_of(unit, holding_id)}"
        unit.audit.record("vault part removed", words, was, "")
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
        present = self._present(unit, self.clock.today())
        reader = _Later(unit, self.figures)
        days = [(one, reader.reached(present, one)) for one in open_ones]
        return [(one, on) for one, on in days if on is not None]

    def _present(self, unit: UnitOfWork, on: date) -> Present:
        past = None
        if self.figures.is_open and on < self.clock.today():
            past = self.figures.past(unit, on, base="", method="")
        return Present(unit, on, past)


class _Later:
    """The days of vaults, read when they are first asked for: NumPy takes its time to import."""

    def __init__(self, unit: UnitOfWork, figures: Figures) -> None:
        self._unit, self._figures = unit, figures
        self._reader: DaysReader | None = None
        self._days: dict[int, VaultDays | None] = {}

    def days(self, present: Present, vault: Vault) -> "VaultDays | None":
        """Return a vault day by day; `None`: nothing ever fed it."""
        if vault.id not in self._days:
            rows = present.rows.get(vault.id, [])
            if not any(row.percent for row in rows):
                return None
            if self._reader is None:
                from app.services.vaults_days import DaysReader

                self._reader = DaysReader(self._unit, self._figures)
            currency = present.registry.assets[vault.currency_id]
            self._days[vault.id] = self._reader.days(rows, currency, present.on)
        return self._days[vault.id]

    def reached(self, present: Present, vault: Vault) -> date | None:
        """Return the first day at or above the target, since the vault was made."""
        days = self.days(present, vault)
        return None if days is None else days.first_at(vault.target, vault.created_on)


def _line(present: Present, reader: _Later, vault: Vault) -> VaultLine:
    from app.services.vaults_outlook import pace_on

    parts = present.parts(vault)
    current, coverage = amount_of(
        [one.value for one in parts if not one.not_counted],
        [one.coverage for one in parts if not one.not_counted],
    )
    reached = vault.reached_on or reader.reached(present, vault)
    if reached is not None and reached > present.on:
        reached = None
    if reached is None and current is not None and current >= vault.target:
        reached = present.on if present.on >= vault.created_on else None
    progress = None if current is None else to_ledger(current / vault.target)
    return VaultLine(
        id=vault.id,
        name=vault.name,
        currency=present.currency(vault),
        target=vault.target,
        target_on=vault.target_on,
        colour=vault.colour,
        icon=vault.icon,
        priority=vault.priority,
        monthly=vault.monthly,
        note=vault.note,
        created_on=vault.created_on,
        archived_on=vault.archived_on,
        as_of=present.on,
        current=current,
        progress=progress,
        coverage=coverage if parts else Coverage.FULL,
        reasons=reasons_of(parts),
        parts=parts,
        pace=pace_on(vault, current, reader.days(present, vault), present.on),
        reached_on=reached,
        is_below_again=reached is not None and current is not None and current < vault.target,
        is_reach_noted=vault.reached_on is not None,
    )


def require(report: VaultsReport, name: str) -> VaultLine:
    """Return a vault of a report by its name.

    Raises:
        UnknownNameError: there is none.
    """
    found = report.named(name)
    if found is None:
        raise UnknownNameError(VAULT, name)
    return found
