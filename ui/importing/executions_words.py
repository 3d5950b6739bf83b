"""Words of the dialogs of executions, in the person's language."""

from PySide6.QtCore import QCoreApplication

from app.domain.trading.executions import Field


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("executions", text)


def field_words() -> dict[str, str]:
    """Return what a column can be, in the order in which it is offered."""
    return {
        "": tr("not used"),
        Field.DATE: tr("Date and time"),
        Field.TIME: tr("Time alone"),
        Field.ZONE: tr("Time zone"),
        Field.SIDE: tr("Bought or sold"),
        Field.TYPE: tr("Kind of row"),
        Field.SYMBOL: tr("Symbol"),
        Field.ISIN: tr("ISIN"),
        Field.NAME: tr("Name"),
        Field.QUANTITY: tr("Quantity"),
        Field.PRICE: tr("Price"),
        Field.AMOUNT: tr("Amount of money"),
        Field.CURRENCY: tr("Currency"),
        Field.FEE: tr("Fee"),
        Field.FEE_CURRENCY: tr("Currency of the fee"),
        Field.ID: tr("Id of the execution"),
        Field.ORDER: tr("Id of the order"),
        Field.KIND: tr("Kind of asset"),
        Field.EFFECT: tr("Opens or closes"),
        Field.STATUS: tr("Status of the order"),
        Field.UNDERLYING: tr("Option: underlying"),
        Field.EXPIRY: tr("Option: expiry"),
        Field.RIGHT: tr("Option: call or put"),
        Field.STRIKE: tr("Option: strike"),
        Field.MULTIPLIER: tr("Option: multiplier"),
        Field.DETAILS: tr("A sentence that says it all"),
        Field.NOTE: tr("Note"),
    }


def word_meanings() -> dict[str, str]:
    """Return what a word of the side column can mean."""
    return {
        "": tr("not known"),
        "buy": tr("Bought"),
        "sell": tr("Sold"),
        "passed": tr("No execution"),
    }


def state_word(state: str) -> str:
    """Return what becomes of a row."""
    return {
        "execution": tr("Execution"),
        "passed": tr("Passed over"),
        "problem": tr("Rejected"),
        "unread": tr("Not read yet"),
    }.get(state, state)


def deed_word(deed: str) -> str:
    """Return what becomes of what the books seem to have."""
    return {
        "adopt": tr("Taken over"),
        "post": tr("Booked again"),
        "skip": tr("Left out"),
    }.get(deed, deed)
