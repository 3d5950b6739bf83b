"""Kinds of ledger entries. The set is open: a kind that this version does not know is kept."""

from enum import StrEnum


class Kind(StrEnum):
    """What happened. Anything else read from a database is kept as text and treated as UNKNOWN."""

    BUY = "buy"
    SELL = "sell"
    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    SWAP_IN = "swap_in"
    SWAP_OUT = "swap_out"
    SETTLEMENT = "settlement"  # the cash leg of a trade
    FEE = "fee"
    TAX = "tax"
    REWARD = "reward"
    INTEREST = "interest"
    INTEREST_CHARGE = "interest_charge"  # interest that a debt costs
    DIVIDEND = "dividend"
    AIRDROP = "airdrop"
    SPLIT = "split"
    OPENING_BALANCE = "opening_balance"
    UNKNOWN = "unknown"
    VOID = "void"  # takes an earlier entry out of effect; has no legs


INCOME_KINDS = frozenset({Kind.REWARD, Kind.INTEREST, Kind.DIVIDEND, Kind.AIRDROP})
CHARGE_KINDS = frozenset({Kind.FEE, Kind.TAX, Kind.INTEREST_CHARGE})
OUTFLOW_KINDS = frozenset({Kind.WITHDRAW, Kind.TRANSFER_OUT})
INFLOW_KINDS = frozenset({Kind.DEPOSIT, Kind.TRANSFER_IN})

# Sign of the quantity of the asset leg; a split and an unknown row are handled apart.
DIRECTION: dict[str, int] = {
    Kind.BUY: 1,
    Kind.SELL: -1,
    Kind.DEPOSIT: 1,
    Kind.WITHDRAW: -1,
    Kind.TRANSFER_IN: 1,
    Kind.TRANSFER_OUT: -1,
    Kind.SWAP_IN: 1,
    Kind.SWAP_OUT: -1,
    Kind.FEE: -1,
    Kind.TAX: -1,
    Kind.REWARD: 1,
    Kind.INTEREST: 1,
    Kind.INTEREST_CHARGE: -1,
    Kind.DIVIDEND: 1,
    Kind.AIRDROP: 1,
    Kind.OPENING_BALANCE: 1,
}
