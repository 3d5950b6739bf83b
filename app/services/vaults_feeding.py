"""Which percentage of a holding counts from when on: rows that are put, replaced and taken out."""

from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO, plain
from app.domain.vaults.parts import percent_on
from app.domain.vaults.records import ALWAYS, Vault, VaultPart
from app.ports.storage import UnitOfWork
from app.services.vaults_edits import words_of

SET, REMOVED = "vault part set", "vault part removed"


def feed(
    unit: UnitOfWork,
    vault: Vault,
    holding_id: HoldingId,
    percent: Decimal,
    since: date | None,
    today: date,
) -> bool:
    """Let a percentage count from a day on; tell whether that changes anything.

    Raises:
        RefusedError: a day to come. UnknownNameError: no such holding.
    """
    if since is not None and since > today:
        raise RefusedError(f"{since} is still to come", "give today or an earlier day")
    words = words_of(unit, holding_id)
    own = unit.records(VaultPart).where(vault_id=vault.id, holding_id=holding_id)
    begin = since or (today if own else ALWAYS)
    before = percent_on(own, begin)
    if before == percent and not _after(own, begin):
        return False
    _put(unit, VaultPart(vault.id, holding_id, begin, percent), own)
    unit.audit.record(
        SET,
        f"{vault.name}: {words}",
        f"{plain(before)} %" if own else "",
        f"{plain(percent)} %" + ("" if begin == ALWAYS else f" since {begin}"),
    )
    return True


def starve(
    unit: UnitOfWork, vault: Vault, holding_id: HoldingId, since: date | None, today: date
) -> None:
    """Let a holding count no more from a day on.

    Raises:
        RefusedError: a day to come, or it does not count. UnknownNameError: no such holding.
    """
    begin = since or today
    if begin > today:
        raise RefusedError(f"{begin} is still to come", "give today or an earlier day")
    words = words_of(unit, holding_id)
    own = unit.records(VaultPart).where(vault_id=vault.id, holding_id=holding_id)
    before = percent_on(own, begin)
    if not before:
        raise RefusedError(f"{words} does not feed {vault.name!r} on {begin}")
    _put(unit, VaultPart(vault.id, holding_id, begin, ZERO), own)
    unit.audit.record(SET, f"{vault.name}: {words}", f"{plain(before)} %", f"0 % since {begin}")


def forget(unit: UnitOfWork, vault: Vault, holding_id: HoldingId) -> None:
    """Take a holding out as if it had never counted.

    Raises:
        RefusedError: it never did. UnknownNameError: no such holding.
    """
    words = words_of(unit, holding_id)
    rows = unit.records(VaultPart)
    own = rows.where(vault_id=vault.id, holding_id=holding_id)
    if not own:
        raise RefusedError(f"{words} never fed {vault.name!r}")
    rows.remove(vault_id=vault.id, holding_id=holding_id)
    was = ", ".join(f"{plain(one.percent)} % since {one.since}" for one in own)
    unit.audit.record(REMOVED, f"{vault.name}: {words}", was, "")


def _put(unit: UnitOfWork, row: VaultPart, own: list[VaultPart]) -> None:
    """Store a row in place of later ones: from a day on means on all days after it."""
    rows = unit.records(VaultPart)
    for later in _after(own, row.since):
        rows.remove(vault_id=row.vault_id, holding_id=row.holding_id, since=later.since)
    rows.put(row)


def _after(own: list[VaultPart], begin: date) -> list[VaultPart]:
    return [one for one in own if one.since > begin]
