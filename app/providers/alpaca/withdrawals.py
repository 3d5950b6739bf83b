"""Whether a key of Alpaca could send coins away.

Money cannot leave by the trading interface. Coins can, where the account has crypto wallets: to
addresses that were approved, a day after they were named. Source: paths /v2/wallets of Alpaca's
trading interface.
"""

from app.domain.sync.trouble import ProviderError, Trouble
from app.providers.alpaca.calls import NAME, Calls, bad_answer
from app.providers.reading import BadAnswer, rows_of

# What Alpaca answers where an account has no wallets, or the key no right to them.
_NONE = frozenset({Trouble.WRONG_KEY, Trouble.NOT_PERMITTED, Trouble.GONE, Trouble.REFUSED})


def look_at_withdrawals(calls: Calls) -> str:
    """Return what is to be said of it, "" where nothing can leave.

    Raises:
        ProviderError: CAN_WITHDRAW where an address is approved; it could not be asked.
    """
    try:
        answer = calls.trading("/v2/wallets/whitelists")
    except ProviderError as error:
        if error.trouble in _NONE:
            return ""
        raise
    if isinstance(answer, dict):
        answer = [answer] if answer.get("address") else []
    try:
        rows = list(rows_of(answer, "whitelists"))
    except BadAnswer as error:
        raise bad_answer(str(error)) from error
    if any(isinstance(row, BadAnswer) or row.raw.get("status") != "PENDING" for row in rows):
        raise ProviderError(
            Trouble.CAN_WITHDRAW,
            NAME,
            "this account has approved addresses to which its keys can send coins: "
            "take them off the list of withdrawal addresses at Alpaca first",
        )
    return (
        "This account may have crypto wallets. No address is approved, so nothing can leave now, "
        "but any key of it can name one, which Alpaca approves after a day"
    )
