"""Vaults as they stand on a day, within one unit of work: amounts, pace, history, outlook."""

from datetime import date
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage
from app.domain.numbers import to_ledger
from app.domain.vaults.parts import amount_of
from app.domain.vaults.records import Vault
from app.ports.storage import UnitOfWork
from app.services.following import Figures
from app.services.vaults_answers import VaultDetail, VaultLine
from app.services.vaults_now import Present, reasons_of

if TYPE_CHECKING:
    from app.domain.vaults.saving import VaultDays
    from app.services.vaults_days import DaysReader


class Reading:
    """Answers for one day. Days are read when they are asked for: NumPy takes time to import."""

    def __init__(self, unit: UnitOfWork, figures: Figures, on: date, today: date) -> None:
        past = None
        if figures.is_open and on < today:
            past = figures.past(unit, on, base="", method="")
        self.present = Present(unit, on, past)
        self._unit, self._figures, self._on = unit, figures, on
        self._reader: DaysReader | None = None
        self._days: dict[int, VaultDays | None] = {}

    def days(self, vault: Vault) -> "VaultDays | None":
        """Return a vault day by day; `None`: nothing ever fed it."""
        if vault.id not in self._days:
            rows = self.present.rows.get(vault.id, [])
            if not any(row.percent for row in rows):
                return None
            if self._reader is None:
                from app.services.vaults_days import DaysReader

                self._reader = DaysReader(self._unit, self._figures)
            currency = self.present.registry.assets[vault.currency_id]
            self._days[vault.id] = self._reader.days(rows, currency, self._on)
        return self._days[vault.id]

    def reached(self, vault: Vault) -> date | None:
        """Return the first day at or above the target, since the vault was made."""
        days = self.days(vault)
        return None if days is None else days.first_at(vault.target, vault.created_on)

    def line(self, vault: Vault) -> VaultLine:
        """Return a vault with what it holds, its parts and its pace."""
        from app.services.vaults_outlook import pace_on

        parts = self.present.parts(vault)
        counted = [one for one in parts if not one.not_counted]
        current, coverage = amount_of(
            [one.value for one in counted], [one.coverage for one in counted]
        )
        reached = vault.reached_on or self.reached(vault)
        if reached is None and current is not None and current >= vault.target:
            reached = self._on if self._on >= vault.created_on else None
        if reached is not None and reached > self._on:
            reached = None
        return VaultLine(
            id=vault.id,
            name=vault.name,
            currency=self.present.currency(vault),
            target=vault.target,
            target_on=vault.target_on,
            colour=vault.colour,
            icon=vault.icon,
            priority=vault.priority,
            monthly=vault.monthly,
            note=vault.note,
            created_on=vault.created_on,
            archived_on=vault.archived_on,
            as_of=self._on,
            current=current,
            progress=None if current is None else to_ledger(current / vault.target),
            coverage=coverage if counted else Coverage.FULL,
            reasons=reasons_of(parts),
            parts=parts,
            pace=pace_on(vault, current, self.days(vault), self._on),
            reached_on=reached,
            is_below_again=reached is not None and current is not None and current < vault.target,
            is_reach_noted=vault.reached_on is not None,
        )

    def detail(self, vault: Vault, seed: int) -> VaultDetail:
        """Return a vault with its history, contributions by month, and projection."""
        from app.services.vaults_outlook import history_of, projection_of, totals_of

        line, days = self.line(vault), self.days(vault)
        months = () if days is None else days.months()
        return VaultDetail(
            line,
            history_of(days, self._on, line.current),
            months,
            totals_of(months),
            projection_of(
                vault, line.currency, line.current, line.parts, days, line.pace, self._on, seed
            ),
        )
