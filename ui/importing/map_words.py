"""Words of mapping a file: meanings of columns, settings, and what a file does not say."""

from PySide6.QtCore import QCoreApplication

from app.domain.mapped.maps import BY_KIND, BY_SIGN, KINDS, REVERSED, SIGNED, SKIP
from app.domain.mapped.meanings import Meaning
from app.ports.mapped import Question
from ui.format import one_line
from ui.format_words import kind_word


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("mapping", text)


def meaning_words() -> dict[str, str]:
    """Return what a column can mean, in the order in which it is offered."""
    return {
        "": tr("Not used"),
        Meaning.DATE: tr("Date"),
        Meaning.TIME: tr("Time of day"),
        Meaning.ZONE: tr("Time zone"),
        Meaning.AMOUNT: tr("Amount of money"),
        Meaning.DEBIT: tr("Money out"),
        Meaning.CREDIT: tr("Money in"),
        Meaning.DIRECTION: tr("In or out"),
        Meaning.CURRENCY: tr("Currency"),
        Meaning.BALANCE: tr("Balance"),
        Meaning.KIND: tr("Kind"),
        Meaning.NOTE: tr("Note"),
        Meaning.EXTERNAL_ID: tr("Id of the row"),
        Meaning.ACCOUNT: tr("Account"),
        Meaning.TO_ACCOUNT: tr("To account"),
        Meaning.STATUS: tr("Status"),
        Meaning.SYMBOL: tr("Symbol"),
        Meaning.ISIN: tr("ISIN"),
        Meaning.NAME: tr("Name"),
        Meaning.ASSET_TYPE: tr("Type of asset"),
        Meaning.QUANTITY: tr("Quantity"),
        Meaning.PRICE: tr("Price"),
        Meaning.FEE: tr("Fee"),
        Meaning.FEE_CURRENCY: tr("Currency of the fee"),
        Meaning.TAX: tr("Tax"),
    }


def word_meanings() -> dict[str, str]:
    """Return what a word of the kind column can mean."""
    return {
        "": tr("not known"),
        BY_SIGN: tr("by its sign"),
        SKIP: tr("left out"),
        **{kind: kind_word(kind) for kind in KINDS},
    }


def sign_words() -> dict[str, str]:
    """Return what the sign of an amount can say."""
    return {
        SIGNED: tr("positive comes in"),
        REVERSED: tr("positive goes out"),
        BY_KIND: tr("the kind says it"),
        "": tr("choose"),
    }


def question_sentence(question: Question) -> str:
    """Return what a file does not say, as a sentence that asks for it."""
    about = one_line(question.about, 40)
    asked = {
        "date_order": tr("Is the day or the month first in “{}”? Choose at Dates."),
        "decimal": tr("Which sign stands before the decimals in “{}”? Choose at Decimals."),
        "amount_sign": tr("Did “{}” come in or go out? Choose at Amounts."),
        "account": tr("Which account do the rows belong to?"),
    }.get(str(question.doubt), "")
    if asked:
        return asked.format(about)
    meaning = meaning_words().get(question.about, question.about)
    return tr("No column is “{}”. Choose one in the table.").format(meaning)


def state_word(state: str) -> str:
    """Return what becomes of a row."""
    own = {
        "passed": tr("Left out"),
        "problem": tr("Rejected"),
        "unread": tr("Not read yet"),
        "price": tr("Price"),
        "balance": tr("Balance"),
    }.get(state)
    return own or kind_word(state)


def grade_sentence(grade: str, steps: str) -> str:
    """Return how far a file can be trusted."""
    return {
        "balanced": tr("Balanced: {} balances of the file follow from its rows.").format(steps),
        "counted": tr("Counted: the file states no balances, and every row was read."),
        "unchecked": tr("Unchecked: not every row was read, or no balance could be compared."),
        "contradicted": tr("The balances of the file do not follow from its rows."),
    }.get(grade, "")
