"""What cards and loans cost, in a few words for the list of accounts."""

from app.domain.numbers import plain
from app.domain.sync.trouble import ProviderError
from app.providers.plaid.calls import STOPS, Calls
from app.providers.reading import BadAnswer, Row

PRODUCT = "liabilities"
_BALANCES = ("purchase_apr", "balance_transfer_apr", "cash_apr")


def notes(calls: Calls) -> dict[str, str]:
    """Return words by account id. They are an extra: without them all else goes on.

    Raises:
        ProviderError: the call failed for a reason that stops all else, too.
    """
    try:
        told = calls.of_item("/liabilities/get").row("liabilities")
    except ProviderError as error:
        if error.trouble in STOPS:
            raise
        return {}
    except BadAnswer:
        return {}
    found: dict[str, str] = {}
    for kind, rate in (("credit", _card), ("mortgage", _mortgage), ("student", _student)):
        if not isinstance(told.get(kind), list):
            continue
        for one in told.rows(kind):
            try:
                if isinstance(one, Row):
                    words = [rate(one), _due(one)]
                    found[one.id_of("account_id")] = ", ".join(filter(None, words))
            except BadAnswer:
                continue
    return found


def _card(row: Row) -> str:
    rates = {}
    for one in row.rows("aprs"):
        if isinstance(one, Row):
            rates[one.maybe_text("apr_type")] = one.number("apr_percentage")
    for kind in _BALANCES:
        if kind in rates:
            return f"{plain(rates[kind])} % APR"
    return ""


def _mortgage(row: Row) -> str:
    rate = row.maybe_number("interest_rate.percentage")
    return f"{plain(rate)} % interest" if rate is not None else ""


def _student(row: Row) -> str:
    rate = row.maybe_number("interest_rate_percentage")
    return f"{plain(rate)} % interest" if rate is not None else ""


def _due(row: Row) -> str:
    on = row.maybe_day("next_payment_due_date")
    amount = row.maybe_number("minimum_payment_amount") or row.maybe_number("next_monthly_payment")
    if on is None:
        return ""
    return f"next payment {plain(amount)} on {on}" if amount else f"next payment on {on}"
