"""What a column of a file can mean."""

from enum import StrEnum


class Meaning(StrEnum):
    """What a column is. Kinds, fees, taxes and notes may be in several columns, all else in one."""

    DATE = "date"  # or date and time
    TIME = "time"
    ZONE = "zone"  # of the row, a name such as Europe/Amsterdam
    KIND = "kind"  # a word: Kauf, Dividend, Deposit …
    DIRECTION = "direction"  # in or out, debit or credit: gives amounts their sign
    STATUS = "status"  # rows that are not carried out, or not yet, are passed over
    SYMBOL = "symbol"
    ISIN = "isin"  # the symbol of rows that have none
    NAME = "name"  # of the asset; the symbol of rows that have neither
    ASSET_TYPE = "asset_type"
    QUANTITY = "quantity"  # signed or not
    PRICE = "price"  # of one unit
    AMOUNT = "amount"  # of money
    DEBIT = "debit"  # money that goes out, in a column of its own
    CREDIT = "credit"  # money that comes in
    FEE = "fee"
    FEE_CURRENCY = "fee_currency"  # a currency, or the coin itself
    TAX = "tax"
    CURRENCY = "currency"
    BALANCE = "balance"  # of the account after the row, or what an observation states
    NOTE = "note"
    EXTERNAL_ID = "external_id"  # tells the row from all others of the account, for good
    ACCOUNT = "account"
    TO_ACCOUNT = "to_account"  # the own account that receives


SEVERAL = frozenset({Meaning.KIND, Meaning.FEE, Meaning.TAX, Meaning.NOTE})
NUMBERS = frozenset(
    {
        Meaning.QUANTITY, Meaning.PRICE, Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT,
        Meaning.FEE, Meaning.TAX, Meaning.BALANCE,
    }
)  # fmt: skip
