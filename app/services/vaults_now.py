"""What vaults hold at the end of a day: balances × prices × percentages, in their own currency."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage
from app.domain.ids import AssetId, HoldingId
from app.domain.inclusion import is_probable_scam
from app.domain.numbers import ZERO
from app.domain.positions import HISTORY_INCOMPLETE
from app.domain.times import end_us
from app.domain.vaults.parts import Claim, claims_of, percents_on, share_of
from app.domain.vaults.records import Vault, VaultPart
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.holdings import CLAMPED, PRICE_MISSING, PRICE_STALE, QUANTITY_UNKNOWN
from app.services.positions import PositionKeeper
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.scopes import Position, positions_in
from app.services.vaults_answers import OverClaim, VaultPartLine

if TYPE_CHECKING:
    from app.services.positions import Past


class Present:
    """The parts of all vaults at the end of one day, within one unit of work."""

    def __init__(self, unit: UnitOfWork, on: date, past: "Past | None" = None) -> None:
        self.unit = unit
        self.on = on
        self.registry = Registry(unit, "", may_create=False)
        self.keeper = PositionKeeper(unit, self.registry)
        self.vaults = sorted(unit.records(Vault).all(), key=lambda one: (one.priority, one.id))
        self.rows: Mapping[int, list[VaultPart]] = defaultdict(list)
        for row in unit.records(VaultPart).all():
            self.rows[row.vault_id].append(row)
        self._past = past
        self._at_us = end_us(on)
        self._names = {one.id: one.name for one in self.vaults}
        open_ids = {one.id for one in self.vaults if one.archived_on is None}
        percents = percents_on((row for own in self.rows.values() for row in own), on)
        self.percents = percents
        self.claims: Mapping[HoldingId, Claim] = claims_of(
            {key: percent for key, percent in percents.items() if key[0] in open_ids}
        )
        self.positions = {one.holding.id: one for one in positions_in(unit, self.registry, "")}
        self._rates: dict[AssetId, Rates] = {}
        self._summaries = self.keeper.summaries(until_us=self._at_us, past=past) if percents else {}
        inside = [self.positions[holding_id] for _, holding_id in percents]
        self._evidence = Evidence(unit, inside, since_us=self._at_us)

    def parts(self, vault: Vault) -> tuple[VaultPartLine, ...]:
        """Return what feeds a vault, the largest first."""
        lines = [
            self._line(vault, self.positions[holding_id])
            for vault_id, holding_id in self.percents
            if vault_id == vault.id
        ]
        return tuple(sorted(lines, key=lambda one: (-(one.value or ZERO), one.account, one.symbol)))

    def currency(self, vault: Vault) -> str:
        """Return the symbol of a vault's currency."""
        return self.registry.assets[vault.currency_id].symbol

    def over(self) -> tuple[OverClaim, ...]:
        """Return the holdings of which more is claimed than there is."""
        found = []
        for claim in self.claims.values():
            if claim.over:
                position = self.positions[claim.holding_id]
                found.append(
                    OverClaim(
                        claim.holding_id,
                        position.account.name,
                        position.asset.symbol,
                        claim.total,
                        claim.over,
                        tuple((self._names[one], percent) for one, percent in claim.shares),
                    )
                )
        return tuple(sorted(found, key=lambda one: (one.account, one.symbol)))

    def _line(self, vault: Vault, position: Position) -> VaultPartLine:
        own_id = position.holding.id
        percent = self.percents[vault.id, own_id]
        summary = self._summaries.get(position.asset.id, {}).get(position.account.id)
        balance = self._evidence.balance(position, summary, self._at_us)
        reasons = set()
        coverage = balance.coverage
        if balance.was_clamped:
            reasons.add(CLAMPED)
        if summary is not None and HISTORY_INCOMPLETE in summary.reasons:
            reasons.add(HISTORY_INCOMPLETE)
            coverage = min(coverage, Coverage.PARTIAL)
        whole = None
        if balance.quantity is None:
            reasons.add(QUANTITY_UNKNOWN)
            coverage = Coverage.UNKNOWN
        elif not balance.quantity:
            whole = ZERO
        else:
            rates = self._rates_of(vault)
            used = rates.price_used(position.asset.id, self._at_us)
            whole = rates.to_base(balance.quantity, position.asset.id, self._at_us)
            if used is None:
                reasons.add(PRICE_MISSING)
                coverage = Coverage.UNKNOWN
            elif used.is_stale:
                reasons.add(PRICE_STALE)
                coverage = min(coverage, Coverage.ESTIMATED)
        mark = not_counted(position)
        value = None if whole is None else share_of(whole, percent)
        claim = self.claims.get(own_id) or Claim(own_id, ())
        rows = [row for row in self.rows[vault.id] if row.holding_id == own_id]
        return VaultPartLine(
            holding_id=own_id,
            account=position.account.name,
            symbol=position.asset.symbol,
            name=position.asset.name,
            asset_type=position.asset.type,
            is_cash=position.asset.is_fiat,
            percent=percent,
            since=max(row.since for row in rows if row.since <= self.on),
            quantity=balance.quantity,
            whole=whole,
            value=ZERO if mark else value,
            coverage=Coverage.FULL if mark else coverage,
            reasons=() if mark else tuple(sorted(reasons)),
            not_counted=mark,
            elsewhere=tuple((self._names[one], share) for one, share in claim.elsewhere(vault.id)),
            claimed=claim.total,
            free=claim.free,
            over=claim.over,
        )

    def _rates_of(self, vault: Vault) -> Rates:
        found = self._rates.get(vault.currency_id)
        if found is None:
            found = self._rates[vault.currency_id] = Rates(
                self.unit.prices,
                self.registry.assets,
                self.keeper.preferences,
                self.registry.assets[vault.currency_id],
                latest_us=self._at_us,
            )
        return found


def not_counted(position: Position) -> str:
    """Return why a holding does not count: a mark; "" if it does."""
    if position.is_counted:
        return ""
    account, holding = position.account, position.holding
    for mark, applies in (
        ("paper", account.is_paper or holding.is_paper),
        ("scam", is_probable_scam(holding, position.asset)),
        ("inactive", not (account.is_active and holding.is_active)),
        ("hidden", account.is_hidden or holding.is_hidden),
    ):
        if applies:
            return mark
    return "excluded"


def reasons_of(parts: Sequence[VaultPartLine]) -> tuple[str, ...]:
    """Return the reasons of all parts, each once."""
    return tuple(sorted({reason for one in parts for reason in one.reasons}))
