"""Which accounts have books of their own for paper money, and so stay out of all others."""

from app.domain.ids import AccountId
from app.domain.trading.records import PaperBook
from app.ports.storage import UnitOfWork


def paper_account_ids(unit: UnitOfWork) -> frozenset[AccountId]:
    """Return the paper accounts. An account that is only *marked* as paper is none."""
    return frozenset(one.account_id for one in unit.records(PaperBook).all())
