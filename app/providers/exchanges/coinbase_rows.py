"""What Coinbase's transactions mean, by their type; what is unknown moves by its sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import to_ledger
from app.ports.providers import RemoteEntry
from app.providers.exchanges.booking import Event
from app.providers.exchanges.coins import is_money, plain_name
from app.providers.reading import BadAnswer, Row

_EARNED = {
    **dict.fromkeys(
        "staking_reward inflation_reward reward earn_payout learning_reward cardbuyback "
        "incentives_rewards_payout incentives_shared_clawback subscription_rebate "
        "fcm_futures_usdc_sweep_reward".split(),
        "reward",
    ),
    **dict.fromkeys("interest usdc_interest".split(), "interest"),
    "airdrop": "airdrop",
}
# Between wallets of one coin; ETH2 was staked ETH.
_WITHIN = frozenset(
    "staking_transfer unstaking_transfer retail_eth2_deprecation vault_transfer".split()
)
_PAID_BY_HAND = frozenset({"buy", "sell"})
_UNDER_WAY = frozenset("pending waiting_for_clearing waiting_for_signature".split())


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a conversion."""

    key: str  # of the conversion
    row: Row
    wallet_id: str
    before: str  # the transaction before it in its wallet
    is_settled: bool


def is_under_way(row: Row) -> bool:
    """Tell whether a transaction may change still."""
    return row.text("status") in _UNDER_WAY


def book(row: Row) -> tuple[list[RemoteEntry], str]:
    """Return a transaction's entries, or the conversion that it is a side of.

    Raises:
        BadAnswer: it cannot be read.
    """
    kind, status = row.text("type"), row.text("status")
    waits = status in _UNDER_WAY
    if status != "completed" and not waits:  # failed, expired, taken back
        return [], ""
    amount = row.number("amount.amount")
    code = plain_name(row.text("amount.currency"))
    if kind in _WITHIN or not amount:
        return [], ""
    note = " ".join(part for part in (kind, row.maybe_text("network.hash")) if part)
    event = Event(row.text("id"), row.time_us("created_at"), row.payload(), note, waits)
    if kind == "trade":
        return [], f"trade:{row.row('trade').text('id')}"
    if kind == "advanced_trade_fill":
        return _fill(row, event, code, amount), ""
    if kind in _PAID_BY_HAND:
        return _bought(row, event, code, amount), ""
    if kind in _EARNED and amount > 0:
        return [event.moved(_EARNED[kind], code, amount)], ""
    if kind in {"subscription", "fee"} and amount < 0:
        return [event.moved("fee", code, -amount)], ""
    if kind in {"send", "request", "fiat_deposit", "fiat_withdrawal", "tx"}:
        return _sent(row, event, code, amount), ""
    booked = "transfer_in" if amount > 0 else "transfer_out"
    return [event.moved(booked, code, abs(amount))], ""


def turned(halves: Sequence[Half]) -> list[RemoteEntry]:
    """Return the entries of a conversion.

    Raises:
        BadAnswer: a side is missing.
    """
    sides = [(plain_name(one.row.text("amount.currency")), one.row) for one in halves]
    out = [(code, row) for code, row in sides if row.number("amount.amount") < 0]
    into = [(code, row) for code, row in sides if row.number("amount.amount") > 0]
    if len(out) != 1 or len(into) != 1:
        raise BadAnswer(halves[0].key, "the other side of this conversion is missing")
    payload = "[" + ",".join(one.row.payload() for one in halves) + "]"
    waits = not all(one.is_settled for one in halves)
    event = Event(halves[0].key, out[0][1].time_us("created_at"), payload, "trade", waits)
    gave, got = out[0][1].number("amount.amount"), into[0][1].number("amount.amount")
    return list(event.turned(out[0][0], gave, into[0][0], got))


def _sent(row: Row, event: Event, code: str, amount: Decimal) -> list[RemoteEntry]:
    if amount > 0:
        return [event.moved("deposit", code, amount)]
    # What left the wallet holds the network's fee, where Coinbase tells it apart.
    arrived = row.maybe_number("network.transaction_amount.amount")
    if arrived is None or not 0 < arrived <= -amount:
        return [event.moved("withdraw", code, -amount)]
    return list(event.movement("withdraw", code, arrived, -amount - arrived))


def _fill(row: Row, event: Event, code: str, amount: Decimal) -> list[RemoteEntry]:
    """Return a fill as the wallet of the traded coin tells it; the other one says the same."""
    fill = row.row("advanced_trade_fill")
    base, _, quote = fill.text("product_id").partition("-")
    base, quote = plain_name(base), plain_name(quote)
    if code != base:
        if code != quote:
            raise BadAnswer(f"{row.where}.amount.currency", f"{code} is not of {base}-{quote}")
        return []
    price = fill.number("fill_price")
    return list(
        event.traded(
            "buy" if amount > 0 else "sell",
            base,
            amount,
            quote,
            to_ledger(abs(amount) * price),
            price,
            fill.maybe_number("commission") or Decimal(0),
            quote,
        )
    )


def _bought(row: Row, event: Event, code: str, amount: Decimal) -> list[RemoteEntry]:
    """Return a buy or sell by hand; unless a wallet paid, the money came or went beside it."""
    if is_money(code):  # the wallet of money tells the same
        return []
    told = row.maybe_row("buy" if amount > 0 else "sell")
    native = row.row("native_amount")
    total, quote = abs(native.number("amount")), native.text("currency")
    fee, paid_by = Decimal(0), ""
    if told is not None and told.get("total") is not None:
        total, quote = told.number("total.amount"), told.text("total.currency")
        fee = told.maybe_number("fee.amount") or Decimal(0)
        paid_by = told.maybe_text("payment_method_name")
    is_within = "wallet" in paid_by.lower() or paid_by.lower().startswith("cash (")
    entries: list[RemoteEntry] = []
    if amount > 0:
        if not is_within:
            entries.append(event.moved("deposit", quote, total, ":paid"))
        entries += event.traded("buy", code, amount, quote, total - fee, fee=fee)
    else:
        entries += event.traded("sell", code, amount, quote, total + fee, fee=fee)
        if not is_within:
            entries.append(event.moved("withdraw", quote, total, ":paid"))
    return entries
