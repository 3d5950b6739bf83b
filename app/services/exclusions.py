"""What does not count, and why: hidden, inactive, excluded, scam, paper, closed.

The marks themselves are on accounts and holdings (`app.domain.inclusion` is the rule); here are
the reasons that a person gave for them, and the day since when they stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset
from app.domain.errors import RefusedError
from app.domain.exclusions import WHOLE_ACCOUNT, Exclusion
from app.domain.ids import AccountId, HoldingId
from app.domain.inclusion import MarkAgainst, account_marks, marks_against
from app.ports.storage import Database, UnitOfWork
from app.services.registry import Registry
from app.services.trading.paper_books import paper_account_ids

CLOSED = "closed"
LONGEST_REASON = 500

Place = tuple[AccountId, HoldingId, str]  # account, holding or WHOLE_ACCOUNT, mark


@dataclass(frozen=True, slots=True)
class ExclusionLine:
    """One mark with its reason."""

    account_id: AccountId
    account: str
    symbol: str  # "": the whole account
    mark: str  # hidden, inactive, excluded, scam, paper, closed
    reason: str  # "": none was given
    since: date | None  # None: from before there were reasons
    is_by_provider: bool = False  # a provider took it for a scam, not the person


@dataclass(frozen=True, slots=True)
class ExclusionService:
    """Lists what does not count."""

    database: Database

    def all(self, account: str = "") -> tuple[ExclusionLine, ...]:
        """Return every mark, by account and asset; of one account where it is named.

        Raises:
            UnknownNameError: no account of that name.
        """
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            if account:
                registry.account(account)
            return tuple(
                line for line in _lines(unit, registry) if not account or line.account == account
            )


def _lines(unit: UnitOfWork, registry: Registry) -> list[ExclusionLine]:
    known = _known(unit)
    accounts = {one.id: one for one in registry.accounts.values()}
    paper = paper_account_ids(unit)  # never counted, whatever anybody marks
    found = []
    for account in accounts.values():
        if account.id in paper:
            continue
        marks = list(account_marks(account))
        if account.closed_on is not None:
            marks.append(MarkAgainst(CLOSED, WHOLE_ACCOUNT))
        found += [_line(known, account, None, None, one) for one in marks]
    for holding in registry.holdings():
        account, asset = accounts[holding.account_id], registry.assets[holding.asset_id]
        found += [
            _line(known, account, holding, asset, one)
            for one in marks_against(account, holding, asset)
            if one.holding_id != WHOLE_ACCOUNT
        ]
    found.sort(key=lambda one: (one.account, one.symbol, one.mark))
    return found


def _line(
    known: Mapping[Place, Exclusion],
    account: Account,
    holding: Holding | None,
    asset: Asset | None,
    mark: MarkAgainst,
) -> ExclusionLine:
    record = known.get((account.id, mark.holding_id, mark.mark))
    since = record.since if record else None
    if mark.mark == CLOSED:
        since = account.closed_on
    return ExclusionLine(
        account.id,
        account.name,
        asset.symbol if asset else "",
        mark.mark,
        record.reason if record else "",
        since,
        is_by_provider=mark.mark == "scam" and holding is not None and not holding.is_scam,
    )


def _known(unit: UnitOfWork) -> dict[Place, Exclusion]:
    return {
        (one.account_id, one.holding_id, one.mark): one for one in unit.records(Exclusion).all()
    }


def reasons_by_place(unit: UnitOfWork) -> dict[Place, str]:
    """Return the reasons that were given, by where the mark stands."""
    return {place: one.reason for place, one in _known(unit).items()}


def note_mark(unit: UnitOfWork, place: Place, reason: str, since: date, *, on: bool) -> None:
    """Keep why a mark was set, or forget it with the mark.

    Raises:
        RefusedError: the reason is too long or has control signs, or the day is to come.
    """
    account_id, holding_id, mark = place
    records = unit.records(Exclusion)
    if not on:
        records.remove(account_id=account_id, holding_id=holding_id, mark=mark)
        return
    if since > unit.today():
        raise RefusedError(f"{since} is still to come", "give a day of the past, or none")
    records.put(Exclusion(account_id, holding_id, mark, checked_reason(reason), since))


def checked_reason(text: str) -> str:
    """Return a reason on one line.

    Raises:
        RefusedError: it is too long or has control signs.
    """
    reason = " ".join(text.split())
    if len(reason) > LONGEST_REASON or any(ord(sign) < 32 for sign in reason):
        raise RefusedError(f"a reason has at most {LONGEST_REASON} signs, none a control sign")
    return reason
