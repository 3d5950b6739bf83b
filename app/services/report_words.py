"""The words of reports in English, as commands and files have them; the window brings its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.times import iso

ENGLISH: dict[str, str] = {
    # titles
    "networth": "Net worth",
    "holdings": "Holdings",
    "performance": "Performance",
    "gains": "Realized gains",
    "income": "Income",
    # about
    "at_close": "At the end of {last}, in {base}",
    "span": "{first} to {last}, in {base}",
    "until": "Up to {last}, in {base}",
    "since_close": "From the close of {first} to {last}, in {base}",
    "in_tax_year": "Tax year {year}: {first} to {last}, in {base}",
    "profile": "Profile",
    "scope": "Scope",
    "everything": "Everything",
    "period": "Period",
    "method": "Cost basis",
    "coverage": "Coverage",
    "worked_out": "Worked out on",
    "known_on": "As known on",
    "summary": "Summary",
    "unit": "Unit",
    "note": "Note",
    "about": "About this report",
    # columns
    "asset": "Asset",
    "name": "Name",
    "account": "Account",
    "institution": "Institution",
    "type": "Type",
    "category": "Category",
    "quantity": "Quantity",
    "price": "Price",
    "currency": "Currency",
    "priced_at": "Priced at",
    "value": "Value",
    "weight": "Weight",
    "cost": "Cost",
    "unrealized": "Unrealized",
    "realized": "Realized",
    "fees": "Fees",
    "reasons": "Why",
    "total": "Total",
    "date": "Date",
    "month": "Month",
    "year": "Year",
    "assets": "Assets",
    "liabilities": "Liabilities",
    "change": "Change",
    "flow": "From outside",
    "share": "Share",
    "kind": "Kind",
    "payer": "Payer",
    "amount": "Amount",
    "tax": "Tax withheld",
    "net": "After tax",
    # net worth
    "over_time": "Net worth over time",
    "each_step": "Net worth by month",
    "made_of": "What it is made of",
    "at_begin": "At the beginning",
    # holdings
    "allocation": "Allocation by type",
    "known_of": "{known} of {counted} holdings have a known value",
    # performance
    "returns": "Returns",
    "monthly": "Returns by month",
    "yearly": "Returns by year",
    "attribution": "What made the value change",
    "part": "Part",
    "beside": "Beside {name}",
    "opening": "Opening value",
    "closing": "Closing value",
    "start": "Beginning",
    "end": "End",
    "gain": "Gain",
    "return": "TTWROR",
    "unknown_because": "Unknown: {reason}",
    # gains
    "tax_year": "Tax year",
    "by_year": "Gains by tax year",
    "disposals": "Disposals",
    "year_of": "Tax year {year}",
    "acquired": "Acquired",
    "sold": "Sold",
    "days": "Days held",
    "term": "Term",
    "rule": "Rule",
    "sold_for": "Sold for",
    "fee": "Fee",
    "fee_currency": "Fee in",
    "fee_amount": "Fee as paid",
    "proceeds": "Proceeds",
    "short": "Short term",
    "long": "Long term",
    "estimated": "Estimated",
    "yes": "yes",
    "count": "Disposals",
    "losses": "Losses",
    "gains_only": "Gains",
    # income
    "by_month": "Income by month",
    "by_kind": "Income by kind",
    "by_payer": "Income by payer",
    "all_income": "All income",
    "other_taxes": "Other taxes paid",
    # notes
    "note_unknown": "What is not known is left empty, and is in no sum.",
    "note_left_out": "Left out, as it does not count: {names}.",
    "note_more": "{names} and {count} more",
    "note_in": "{asset} in {account}",
    "note_valued": "{asset} in {account}: {reason}",
    "note_more_valued": "{count} more holdings have a value that is not fully known.",
    "note_rounded": (
        "Amounts are shown rounded one by one, and may not add up to the last digit shown."
    ),
    "note_proceeds": (
        "Proceeds are what a sale brought less its fee; the fee of a purchase is part of the "
        "cost. Amounts in another currency are converted at the rate of their own day."
    ),
    "note_term": "Long term: held for more than {days} days.",
    "note_year_days": "A sale belongs to the tax year of its day as it was written.",
    "note_gain_unknown_one": "1 disposal has no known gain. It is listed, and in no sum.",
    "note_gain_unknown": "{count} disposals have no known gain. They are listed, and in no sum.",
    "note_estimated_one": "1 disposal rests on an estimated cost or day of purchase.",
    "note_estimated": "{count} disposals rest on an estimated cost or day of purchase.",
    "note_law": (
        "The figures follow the cost-basis method named above. Which rules apply to you, only "
        "the law of your country says."
    ),
    "note_income_unknown_one": "1 amount of income has no known worth, and is in no sum.",
    "note_income_unknown": "{count} amounts of income have no known worth, and are in no sum.",
    "note_tax_unknown": "The worth of some withheld tax is not known, and is in no sum.",
    "note_tax": (
        "Tax withheld is what was booked as tax for the payer, in the month in which it was booked."
    ),
    "note_gaps": "{asset}: {reason}",
    "note_stored": "Amounts of past days are worked out to a millionth.",
}

_WORDS: dict[tuple[str, str], str] = {
    ("type", "fiat"): "Currency",
    ("type", "public-stock"): "Stock or fund",
    ("category", "credit_cards"): "Credit cards",
    ("category", "other_liabilities"): "Other liabilities",
    ("method", "fifo"): "FIFO",
    ("method", "lifo"): "LIFO",
    ("method", "hifo"): "HIFO",
    ("method", "section104"): "Section 104",
    ("term", "short"): "short",
    ("term", "long"): "long",
    ("rule", "within_30_days"): "within 30 days",
    ("figure", "ttwror"): "TTWROR",
    ("figure", "ttwror_annualized"): "TTWROR a year",
    ("figure", "xirr"): "XIRR",
    ("figure", "modified_dietz"): "Modified Dietz",
    ("figure", "max_drawdown"): "Largest drawdown",
    ("figure", "semi_deviation"): "Semi-deviation",
    ("figure", "sharpe"): "Sharpe ratio",
    ("figure", "sortino"): "Sortino ratio",
    ("figure", "calmar"): "Calmar ratio",
    ("figure", "net_contributions"): "Net contributions",
    ("figure", "start_value"): "Value at the beginning",
    ("figure", "end_value"): "Value at the end",
    ("figure", "price_effect"): "From prices",
    ("figure", "currency_effect"): "From currencies",
    ("figure", "joint_effect"): "From both",
    ("figure", "benchmark_ttwror"): "TTWROR of the benchmark",
    ("figure", "benchmark_annualized"): "Its yearly rate",
    ("figure", "benchmark_end_value"): "Same flows in the benchmark",
    ("figure", "alpha"): "Alpha a year",
    ("part", "price"): "Prices",
    ("part", "currency"): "Currencies",
    ("part", "revaluation"): "Revaluation by hand",
    ("coverage", "full"): "full",
    ("coverage", "estimated"): "estimated",
    ("coverage", "partial"): "partial",
    ("coverage", "unknown"): "unknown",
}


def english(what: str, code: str) -> str:
    """Return a code in words; one without words of its own as it reads."""
    found = _WORDS.get((what, code))
    if found is not None:
        return found
    plain = code.replace("_", " ").replace("-", " ").strip()
    return plain if what in {"reason", "rule", "coverage"} else plain[:1].upper() + plain[1:]


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of a report. Files have the same words as paper."""

    texts: Mapping[str, str] = field(default_factory=lambda: ENGLISH)
    # (what it is of, code); of: kind, type, category, method, term, rule, coverage, reason …
    code: Callable[[str, str], str] = english
    day: Callable[[date], str] = date.isoformat
    moment: Callable[[datetime], str] = iso

    def say(self, key: str, **values: object) -> str:
        """Return a text; `values` fill its places."""
        found = self.texts[key]
        return found.format(**values) if values else found


WORDS = ReportWords()
