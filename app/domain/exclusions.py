"""Why something does not count, and since when the person says so."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import AccountId, HoldingId

WHOLE_ACCOUNT = HoldingId(0)


@dataclass(frozen=True, slots=True)
class Exclusion:
    """The reason for one mark on an account, or on one of its holdings."""

    account_id: AccountId
    holding_id: HoldingId  # WHOLE_ACCOUNT: the account
    mark: str  # hidden, inactive, excluded, scam, paper, closed
    reason: str
    since: date
