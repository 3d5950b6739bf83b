"""The words of reports in the person's language; the keys are those of the services' own."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.ports.sheets import SheetWords
from app.services.report_words import ReportWords
from ui.format import Formatter
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import (
    coverage_word,
    kind_word,
    method_word,
    reason_line,
    term_word,
    type_word,
)
from ui.performance.figures import reason_words
from ui.performance.words import part_word, step_word
from ui.statement.words import category_word
from ui.whatif.words import rule_word

TEXTS: Final[dict[str, str]] = {
    "networth": QT_TRANSLATE_NOOP("reports", "Net worth"),
    "holdings": QT_TRANSLATE_NOOP("reports", "Holdings"),
    "performance": QT_TRANSLATE_NOOP("reports", "Performance"),
    "gains": QT_TRANSLATE_NOOP("reports", "Realized gains"),
    "income": QT_TRANSLATE_NOOP("reports", "Income"),
    "at_close": QT_TRANSLATE_NOOP("reports", "At the end of {last}, in {base}"),
    "span": QT_TRANSLATE_NOOP("reports", "{first} to {last}, in {base}"),
    "until": QT_TRANSLATE_NOOP("reports", "Up to {last}, in {base}"),
    "since_close": QT_TRANSLATE_NOOP("reports", "From the close of {first} to {last}, in {base}"),
    "in_tax_year": QT_TRANSLATE_NOOP("reports", "Tax year {year}: {first} to {last}, in {base}"),
    "profile": QT_TRANSLATE_NOOP("reports", "Profile"),
    "scope": QT_TRANSLATE_NOOP("reports", "Scope"),
    "everything": QT_TRANSLATE_NOOP("reports", "Everything"),
    "period": QT_TRANSLATE_NOOP("reports", "Period"),
    "method": QT_TRANSLATE_NOOP("reports", "Cost basis"),
    "coverage": QT_TRANSLATE_NOOP("reports", "Coverage"),
    "worked_out": QT_TRANSLATE_NOOP("reports", "Worked out on"),
    "known_on": QT_TRANSLATE_NOOP("reports", "As known on"),
    "summary": QT_TRANSLATE_NOOP("reports", "Summary"),
    "unit": QT_TRANSLATE_NOOP("reports", "Unit"),
    "note": QT_TRANSLATE_NOOP("reports", "Note"),
    "about": QT_TRANSLATE_NOOP("reports", "About this report"),
    "asset": QT_TRANSLATE_NOOP("reports", "Asset"),
    "name": QT_TRANSLATE_NOOP("reports", "Name"),
    "account": QT_TRANSLATE_NOOP("reports", "Account"),
    "institution": QT_TRANSLATE_NOOP("reports", "Institution"),
    "type": QT_TRANSLATE_NOOP("reports", "Type"),
    "category": QT_TRANSLATE_NOOP("reports", "Category"),
    "quantity": QT_TRANSLATE_NOOP("reports", "Quantity"),
    "price": QT_TRANSLATE_NOOP("reports", "Price"),
    "currency": QT_TRANSLATE_NOOP("reports", "Currency"),
    "priced_at": QT_TRANSLATE_NOOP("reports", "Priced at"),
    "value": QT_TRANSLATE_NOOP("reports", "Value"),
    "weight": QT_TRANSLATE_NOOP("reports", "Weight"),
    "cost": QT_TRANSLATE_NOOP("reports", "Cost"),
    "unrealized": QT_TRANSLATE_NOOP("reports", "Unrealized"),
    "realized": QT_TRANSLATE_NOOP("reports", "Realized"),
    "fees": QT_TRANSLATE_NOOP("reports", "Fees"),
    "reasons": QT_TRANSLATE_NOOP("reports", "Why"),
    "total": QT_TRANSLATE_NOOP("reports", "Total"),
    "date": QT_TRANSLATE_NOOP("reports", "Date"),
    "month": QT_TRANSLATE_NOOP("reports", "Month"),
    "year": QT_TRANSLATE_NOOP("reports", "Year"),
    "assets": QT_TRANSLATE_NOOP("reports", "Assets"),
    "liabilities": QT_TRANSLATE_NOOP("reports", "Liabilities"),
    "change": QT_TRANSLATE_NOOP("reports", "Change"),
    "flow": QT_TRANSLATE_NOOP("reports", "From outside"),
    "share": QT_TRANSLATE_NOOP("reports", "Share"),
    "kind": QT_TRANSLATE_NOOP("reports", "Kind"),
    "payer": QT_TRANSLATE_NOOP("reports", "Payer"),
    "amount": QT_TRANSLATE_NOOP("reports", "Amount"),
    "tax": QT_TRANSLATE_NOOP("reports", "Tax withheld"),
    "net": QT_TRANSLATE_NOOP("reports", "After tax"),
    "over_time": QT_TRANSLATE_NOOP("reports", "Net worth over time"),
    "each_step": QT_TRANSLATE_NOOP("reports", "Net worth by month"),
    "made_of": QT_TRANSLATE_NOOP("reports", "What it is made of"),
    "at_begin": QT_TRANSLATE_NOOP("reports", "At the beginning"),
    "allocation": QT_TRANSLATE_NOOP("reports", "Allocation by type"),
    "known_of": QT_TRANSLATE_NOOP("reports", "{known} of {counted} holdings have a known value"),
    "returns": QT_TRANSLATE_NOOP("reports", "Returns"),
    "monthly": QT_TRANSLATE_NOOP("reports", "Returns by month"),
    "yearly": QT_TRANSLATE_NOOP("reports", "Returns by year"),
    "attribution": QT_TRANSLATE_NOOP("reports", "What made the value change"),
    "part": QT_TRANSLATE_NOOP("reports", "Part"),
    "beside": QT_TRANSLATE_NOOP("reports", "Beside {name}"),
    "opening": QT_TRANSLATE_NOOP("reports", "Opening value"),
    "closing": QT_TRANSLATE_NOOP("reports", "Closing value"),
    "start": QT_TRANSLATE_NOOP("reports", "Beginning"),
    "end": QT_TRANSLATE_NOOP("reports", "End"),
    "gain": QT_TRANSLATE_NOOP("reports", "Gain"),
    "return": QT_TRANSLATE_NOOP("reports", "TTWROR"),
    "unknown_because": QT_TRANSLATE_NOOP("reports", "Unknown: {reason}"),
    "tax_year": QT_TRANSLATE_NOOP("reports", "Tax year"),
    "by_year": QT_TRANSLATE_NOOP("reports", "Gains by tax year"),
    "disposals": QT_TRANSLATE_NOOP("reports", "Disposals"),
    "year_of": QT_TRANSLATE_NOOP("reports", "Tax year {year}"),
    "acquired": QT_TRANSLATE_NOOP("reports", "Acquired"),
    "sold": QT_TRANSLATE_NOOP("reports", "Sold"),
    "days": QT_TRANSLATE_NOOP("reports", "Days held"),
    "term": QT_TRANSLATE_NOOP("reports", "Term"),
    "rule": QT_TRANSLATE_NOOP("reports", "Rule"),
    "sold_for": QT_TRANSLATE_NOOP("reports", "Sold for"),
    "fee": QT_TRANSLATE_NOOP("reports", "Fee"),
    "fee_currency": QT_TRANSLATE_NOOP("reports", "Fee in"),
    "fee_amount": QT_TRANSLATE_NOOP("reports", "Fee as paid"),
    "proceeds": QT_TRANSLATE_NOOP("reports", "Proceeds"),
    "short": QT_TRANSLATE_NOOP("reports", "Short term"),
    "long": QT_TRANSLATE_NOOP("reports", "Long term"),
    "estimated": QT_TRANSLATE_NOOP("reports", "Estimated"),
    "yes": QT_TRANSLATE_NOOP("reports", "yes"),
    "count": QT_TRANSLATE_NOOP("reports", "Disposals"),
    "losses": QT_TRANSLATE_NOOP("reports", "Losses"),
    "gains_only": QT_TRANSLATE_NOOP("reports", "Gains"),
    "by_month": QT_TRANSLATE_NOOP("reports", "Income by month"),
    "by_kind": QT_TRANSLATE_NOOP("reports", "Income by kind"),
    "by_payer": QT_TRANSLATE_NOOP("reports", "Income by payer"),
    "all_income": QT_TRANSLATE_NOOP("reports", "All income"),
    "other_taxes": QT_TRANSLATE_NOOP("reports", "Other taxes paid"),
    "note_unknown": QT_TRANSLATE_NOOP(
        "reports",
        "What is not known is left empty, and is in no sum.",
    ),
    "note_left_out": QT_TRANSLATE_NOOP("reports", "Left out, as it does not count: {names}."),
    "note_more": QT_TRANSLATE_NOOP("reports", "{names} and {count} more"),
    "note_in": QT_TRANSLATE_NOOP("reports", "{asset} in {account}"),
    "note_valued": QT_TRANSLATE_NOOP("reports", "{asset} in {account}: {reason}"),
    "note_more_valued": QT_TRANSLATE_NOOP(
        "reports",
        "{count} more holdings have a value that is not fully known.",
    ),
    "note_rounded": QT_TRANSLATE_NOOP(
        "reports",
        "Amounts are shown rounded one by one, and may not add up to the last digit shown.",
    ),
    "note_proceeds": QT_TRANSLATE_NOOP(
        "reports",
        "Proceeds are what a sale brought less its fee; the fee of a purchase is "
        "part of the cost. Amounts in another currency are converted at the rate of "
        "their own day.",
    ),
    "note_term": QT_TRANSLATE_NOOP("reports", "Long term: held for more than {days} days."),
    "note_year_days": QT_TRANSLATE_NOOP(
        "reports",
        "A sale belongs to the tax year of its day as it was written.",
    ),
    "note_gain_unknown_one": QT_TRANSLATE_NOOP(
        "reports",
        "1 disposal has no known gain. It is listed, and in no sum.",
    ),
    "note_gain_unknown": QT_TRANSLATE_NOOP(
        "reports",
        "{count} disposals have no known gain. They are listed, and in no sum.",
    ),
    "note_estimated_one": QT_TRANSLATE_NOOP(
        "reports",
        "1 disposal rests on an estimated cost or day of purchase.",
    ),
    "note_estimated": QT_TRANSLATE_NOOP(
        "reports",
        "{count} disposals rest on an estimated cost or day of purchase.",
    ),
    "note_law": QT_TRANSLATE_NOOP(
        "reports",
        "The figures follow the cost-basis method named above. Which rules apply to "
        "you, only the law of your country says.",
    ),
    "note_income_unknown_one": QT_TRANSLATE_NOOP(
        "reports",
        "1 amount of income has no known worth, and is in no sum.",
    ),
    "note_income_unknown": QT_TRANSLATE_NOOP(
        "reports",
        "{count} amounts of income have no known worth, and are in no sum.",
    ),
    "note_tax_unknown": QT_TRANSLATE_NOOP(
        "reports",
        "The worth of some withheld tax is not known, and is in no sum.",
    ),
    "note_tax": QT_TRANSLATE_NOOP(
        "reports",
        "Tax withheld is what was booked as tax for the payer, in the month in which "
        "it was booked.",
    ),
    "note_gaps": QT_TRANSLATE_NOOP("reports", "{asset}: {reason}"),
    "note_stored": QT_TRANSLATE_NOOP(
        "reports",
        "Amounts of past days are worked out to a millionth.",
    ),
}
_FIGURES: Final = {
    "net_contributions": QT_TRANSLATE_NOOP("reports", "Net contributions"),
    "price_effect": QT_TRANSLATE_NOOP("reports", "From prices"),
    "currency_effect": QT_TRANSLATE_NOOP("reports", "From currencies"),
    "joint_effect": QT_TRANSLATE_NOOP("reports", "From both"),
    "correlation": QT_TRANSLATE_NOOP("reports", "Correlation"),
}
_COVERED: Final = QT_TRANSLATE_NOOP("reports", "short position closed")


def _tr(text: str) -> str:
    return QCoreApplication.translate("reports", text)


def report_words(formatter: Formatter) -> ReportWords:
    """Return the words, with days and times as the formatter writes them."""

    def day(on: date) -> str:
        return formatter.day(on)

    return ReportWords(
        {key: _tr(text) for key, text in TEXTS.items()}, code_word, day, formatter.moment
    )


def code_word(what: str, code: str) -> str:
    """Return a code of a report in words."""
    match what:
        case "kind":
            return kind_word(code)
        case "type":
            return type_word(code)
        case "category":
            return category_word(code)
        case "method":
            return method_word(code)
        case "coverage":
            return coverage_word(Coverage[code.upper()]).lower()
        case "term":
            return term_word(code)
        case "rule":
            return _tr(_COVERED) if code == "covered" else rule_word(code)
        case "part":
            return part_word(code)[0]
        case "figure":
            return _tr(_FIGURES[code]) if code in _FIGURES else step_word(code)
    return _reason(code)


def _reason(code: str) -> str:
    """Return why something is not known; holdings and returns have codes of their own."""
    text = reason_line(code)
    spelled = code.replace("_", " ")
    return reason_words(code) if text.casefold() == spelled.casefold() else text


def sheet_words() -> SheetWords:
    """Return what files say of themselves."""
    return SheetWords(
        exact=_tr("{} exact"),
        rounded=_tr(
            "A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the "
            "same cells of the sheet “{sheet}”."
        ),
        cut=_tr(
            "A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file "
            "has them whole."
        ),
    )
