"""Accounts and the money in them, as Plaid lists them."""

from datetime import datetime
from decimal import Decimal

from app.ports.providers import RemoteAccount, RemoteBalance, Snapshot
from app.providers.plaid.assets import currency_of
from app.providers.reading import BadAnswer, Row, time_us_of

LIABILITIES = frozenset({"credit", "loan"})
INVESTMENTS = frozenset({"investment", "brokerage"})  # the second: before 2019

_OWN_WORD = {  # Plaid's type → the catalogue's type, and its subtype for what is not named below
    "depository": ("depository", "checking"),
    "credit": ("credit", "credit_card"),
    "loan": ("loan", "personal"),
    "investment": ("investment", "brokerage"),
    "brokerage": ("investment", "brokerage"),
}
_SUBTYPES = {
    "depository": {"savings": "savings", "money market": "savings", "hsa": "savings"}
    | {"cd": "cd", "gic": "cd"},
    "loan": {"mortgage": "mortgage", "home equity": "mortgage", "auto": "auto"}
    | {"student": "student"},
    "investment": dict.fromkeys(
        ("401a", "401k", "403b", "457b", "roth 401k", "thrift savings plan"), "401k"
    )
    | dict.fromkeys(("ira", "sep ira", "simple ira", "sarsep", "keogh"), "ira")
    | {"roth": "roth_ira", "crypto exchange": "crypto_exchange"}
    | {"non-custodial wallet": "crypto_wallet"},
}


def is_known(row: Row) -> bool:
    """Tell whether the type of an account is one of those that Plaid names today."""
    return row.maybe_text("type").lower() in {*_OWN_WORD, "other"}


def type_of(row: Row) -> tuple[str, str]:
    """Return type and subtype of the catalogue; what Plaid adds one day is a checking account."""
    kind = row.maybe_text("type").lower()
    own, usual = _OWN_WORD.get(kind, ("depository", "checking"))
    return own, _SUBTYPES.get(own, {}).get(row.maybe_text("subtype").lower(), usual)


def account(row: Row, institution: str, note: str) -> RemoteAccount:
    """Read an account.

    Raises:
        BadAnswer: it has no id.
    """
    own, subtype = type_of(row)
    mask = row.maybe_text("mask")
    name = row.maybe_text("name") or row.maybe_text("official_name") or mask
    balances = row.maybe_row("balances")
    code = "" if balances is None else balances.maybe_text("iso_currency_code")
    if row.maybe_text("type").lower() not in _OWN_WORD:
        note = "; ".join(filter(None, ("Plaid does not tell its type", note)))
    return RemoteAccount(
        row.id_of("account_id"),
        name or row.id_of("account_id"),
        own,
        subtype,
        currency=code.upper(),
        mask=mask,
        official_name=row.maybe_text("official_name"),
        institution=institution,
        allows_short=own == "investment",
        note=note,
    )


def money(row: Row, now: datetime) -> Snapshot:
    """Return the balance of an account that holds money or owes it.

    Raises:
        BadAnswer: the account has no id.
    """
    account_id = row.id_of("account_id")
    try:
        return Snapshot(account_id, (_balance(row, account_id, now),), is_whole=True)
    except BadAnswer as error:
        return Snapshot(account_id, (), is_whole=False, problems=(str(error),))


def _balance(row: Row, account_id: str, now: datetime) -> RemoteBalance:
    told = row.row("balances")
    current, available = told.maybe_number("current"), told.maybe_number("available")
    kind = row.maybe_text("type").lower()
    if not is_known(row):
        raise BadAnswer(f"{row.where}.type", "whether it is owned or owed is not told")
    if current is None:
        raise BadAnswer(told.where, "the institution does not tell the balance")
    return RemoteBalance(
        account_id,
        currency_of(told),
        _debt(current) if kind in LIABILITIES else current,
        told.maybe_time_us("last_updated_datetime") or time_us_of(now.isoformat()),
        available=available,
        limit=told.maybe_number("limit"),
    )


def _debt(owed: Decimal) -> Decimal:
    """Return what is owed as the ledger has it. Below zero the lender owes the holder."""
    return -owed if owed else owed
