"""What counts in totals: one rule, here."""

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset

PROBABLE_SCAM = 0.5


def is_counted(account: Account, holding: Holding, asset: Asset) -> bool:
    """Tell whether a holding counts: active, not hidden, not excluded, not paper, no scam."""
    return (
        is_shown(account, holding, asset)
        and not (account.is_excluded or holding.is_excluded)
        and not (account.is_paper or holding.is_paper)
    )


def is_shown(account: Account, holding: Holding, asset: Asset) -> bool:
    """Tell whether a holding is listed at all: active, not hidden, no scam."""
    return (
        account.is_active
        and holding.is_active
        and not (account.is_hidden or holding.is_hidden)
        and not is_probable_scam(holding, asset)
    )


def is_probable_scam(holding: Holding, asset: Asset) -> bool:
    """Tell whether the person or a provider flagged the asset."""
    score = asset.scam_probability
    return holding.is_scam or (score is not None and score > PROBABLE_SCAM)
