"""What counts in totals: one rule, here, with the marks that speak against."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset
from app.domain.exclusions import WHOLE_ACCOUNT
from app.domain.ids import HoldingId

PROBABLE_SCAM = 0.5
UNLISTED = frozenset({"inactive", "hidden", "scam"})  # neither listed nor counted
ACCOUNT_MARKS = ("hidden", "inactive", "excluded", "paper")
HOLDING_MARKS = ("hidden", "inactive", "scam", "excluded", "paper")


class MarkAgainst(NamedTuple):
    """A mark that keeps something out, and where it stands."""

    mark: str
    holding_id: HoldingId  # WHOLE_ACCOUNT: on the account


def is_counted(account: Account, holding: Holding, asset: Asset) -> bool:
    """Tell whether a holding counts: active, not hidden, not excluded, not paper, no scam.

    An account that was closed goes on counting in its past; since then it holds nothing.
    """
    return next(_marks(account, holding, asset), None) is None


def is_shown(account: Account, holding: Holding, asset: Asset) -> bool:
    """Tell whether a holding is listed at all: active, not hidden, no scam."""
    return all(one.mark not in UNLISTED for one in _marks(account, holding, asset))


def marks_against(account: Account, holding: Holding, asset: Asset) -> tuple[MarkAgainst, ...]:
    """Return what speaks against counting a holding; nothing: it counts."""
    return tuple(_marks(account, holding, asset))


def account_marks(account: Account) -> tuple[MarkAgainst, ...]:
    """Return what speaks against counting an account, whatever it holds."""
    return tuple(_of_account(account))


def is_probable_scam(holding: Holding, asset: Asset) -> bool:
    """Tell whether the person or a provider flagged the asset."""
    score = asset.scam_probability
    return holding.is_scam or (score is not None and score > PROBABLE_SCAM)


def _marks(account: Account, holding: Holding, asset: Asset) -> Iterator[MarkAgainst]:
    yield from _of_account(account)
    if holding.is_hidden:
        yield MarkAgainst("hidden", holding.id)
    if not holding.is_active:
        yield MarkAgainst("inactive", holding.id)
    if is_probable_scam(holding, asset):
        yield MarkAgainst("scam", holding.id)
    if holding.is_excluded:
        yield MarkAgainst("excluded", holding.id)
    if holding.is_paper:
        yield MarkAgainst("paper", holding.id)


def _of_account(account: Account) -> Iterator[MarkAgainst]:
    if account.is_hidden:
        yield MarkAgainst("hidden", WHOLE_ACCOUNT)
    if not account.is_active:
        yield MarkAgainst("inactive", WHOLE_ACCOUNT)
    if account.is_excluded:
        yield MarkAgainst("excluded", WHOLE_ACCOUNT)
    if account.is_paper:
        yield MarkAgainst("paper", WHOLE_ACCOUNT)
