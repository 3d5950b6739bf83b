"""`coffer exclusions`, `close` and `reopen`: what does not count and why, accounts out of use."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli.output import Output, table

DONE = 0


def exclusions(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List everything that does not count, with reason and day."""
    found = coffer.exclusions.all(arguments.account)
    output.answer(
        {
            "exclusions": [
                {
                    "account": one.account,
                    "symbol": one.symbol or None,
                    "mark": one.mark,
                    "reason": one.reason or None,
                    "since": one.since,
                    "by_provider": one.is_by_provider,
                }
                for one in found
            ]
        },
        table(
            ["Account", "Asset", "Mark", "Since", "Reason"],
            [
                [
                    one.account,
                    one.symbol or "(all)",
                    one.mark,
                    one.since.isoformat() if one.since else "–",
                    one.reason or ("flagged by a provider" if one.is_by_provider else "–"),
                ]
                for one in found
            ],
            left=5,
        ),
    )
    return DONE


def close(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Close an account."""
    on = arguments.on or coffer.clock.today()
    coffer.accounts.close(arguments.account, on, reason=arguments.reason)
    output.done(
        {"closed": arguments.account, "on": on},
        f"{arguments.account} is closed since {on}. Its past goes on counting.",
    )
    return DONE


def reopen(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Take a closed account back into use."""
    coffer.accounts.reopen(arguments.account)
    output.done({"reopened": arguments.account}, f"{arguments.account} is in use again.")
    return DONE
