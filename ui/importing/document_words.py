"""Words of files that Coffer knows: how far one is trusted, what was guessed, what changed."""

from PySide6.QtCore import QCoreApplication

from app.ports.importers import Format, FormatKind, Guess
from app.services.files.answers import (
    BALANCED,
    CONTRADICTED,
    COUNTED,
    TAKE,
    UNCHECKED,
    FileAccount,
    PartLook,
)
from ui.format import Formatter, one_line
from ui.format_errors import sentence
from ui.format_words import source_word, spelled, type_word
from ui.i18n.counts import counted
from ui.widgets.table_columns import Tone

_ENCODINGS = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32", "ascii": "ASCII",
    "windows-1252": "Windows-1252", "windows-1250": "Windows-1250",
    "windows-1251": "Windows-1251", "gb18030": "GB 18030", "euc-jp": "EUC-JP",
    "shift_jis": "Shift JIS", "big5": "Big5", "euc-kr": "EUC-KR",
}  # fmt: skip
_LISTED = 6


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("files", text)


# How far a file is trusted


def grade_word(grade: str) -> str:
    """Return a grade in a word."""
    return {
        BALANCED: tr("Balanced"),
        COUNTED: tr("Counted"),
        UNCHECKED: tr("Unchecked"),
        CONTRADICTED: tr("Contradicts itself"),
    }.get(grade, spelled(grade))


def grade_line(grade: str) -> str:
    """Return what a grade means."""
    return {
        BALANCED: tr("What the file states of its balances follows from its rows."),
        COUNTED: tr("As many rows were read as the file says; it states no balances."),
        UNCHECKED: tr("The file states nothing that its rows could be held against."),
        CONTRADICTED: tr("What the file states does not follow from its rows."),
    }.get(grade, "")


def grade_tone(grade: str) -> Tone:
    """Return the colour of a grade; its word and mark say the same."""
    tones = {BALANCED: Tone.ACCENT, COUNTED: Tone.TEXT, CONTRADICTED: Tone.LOSS}
    return tones.get(grade, Tone.WARN)


def grade_icon(grade: str) -> str:
    """Return the mark of a grade."""
    return {BALANCED: "check", COUNTED: "circle", CONTRADICTED: "error"}.get(grade, "warning")


def reason_line(reason: str, line: int, words: Formatter) -> str:
    """Return why a grade is not better, with the line on which the file says so."""
    if not reason:
        return ""
    if line:
        return tr("Line {}: {}").format(words.count(line), sentence(reason))
    return sentence(reason)


# What was guessed


def guess_title(key: str) -> str:
    """Return what a guess is about, before its value."""
    return {
        "encoding": tr("Encoding"),
        "delimiter": tr("Columns by"),
        "decimal": tr("Decimals"),
        "date_order": tr("Dates"),
        "currency": tr("Currency"),
        "zone": tr("Times in"),
        "account_type": tr("Kind of account"),
        "sheet": tr("Sheet"),
        "profile": tr("Read as"),
        "year": tr("Year"),
    }.get(key, one_line(spelled(key), 40))


def guess_value(key: str, value: str) -> str:
    """Return a value of a guess in words."""
    if not value:
        return tr("not said")
    known = {
        "decimal": {".": tr("point"), ",": tr("comma")},
        "date_order": {
            "ymd": tr("year first"),
            "dmy": tr("day first"),
            "mdy": tr("month first"),
        },
        "delimiter": {
            ",": tr("comma"),
            ";": tr("semicolon"),
            "\t": tr("tab"),
            "|": tr("bar"),
        },
        "account_type": {
            "depository": tr("bank account"),
            "investment": tr("investments"),
            "credit": tr("card"),
            "loan": tr("loan"),
        },
        "encoding": _ENCODINGS,
    }.get(key, {})
    return known.get(value, one_line(value, 60))


def guess_question(guess: Guess) -> str:
    """Return a sentence that asks for what a file does not say."""
    about = one_line(guess.about, 60)
    asked = {
        "date_order": tr("Is the day or the month first in “{}”?"),
        "decimal": tr("Which sign stands before the decimals in “{}”?"),
    }.get(guess.key, "")
    if asked and about:
        return asked.format(about)
    if about:
        return tr("{}: “{}” can be read in more than one way.").format(
            guess_title(guess.key), about
        )
    return tr("{}: the file does not say it.").format(guess_title(guess.key))


def guess_tip(guess: Guess) -> str:
    """Return what a guess rests on."""
    if guess.about:
        return tr("The file does not say it. It was guessed from “{}”.").format(
            one_line(guess.about, 120)
        )
    return tr("The file does not say it. It was guessed from what is in it.")


# Formats, accounts, rows


def format_name(one: Format) -> str:
    """Return the name of a format."""
    return one_line(one.name, 60)


def file_kind_word(kind: str) -> str:
    """Return what kind of file a format is for."""
    return {
        FormatKind.STATEMENT: tr("Statement"),
        FormatKind.PROGRAM: tr("Books of a program"),
        FormatKind.TABLE: tr("Table"),
        FormatKind.PICTURE: tr("Pages"),
    }.get(FormatKind(kind), "")


def account_kind(one: FileAccount) -> str:
    """Return what kind of account a file has."""
    return spelled(one.subtype) if one.subtype else type_word(one.type)


def account_tip(one: FileAccount, words: Formatter) -> str:
    """Return all that a file says of an account."""
    parts = [
        one_line(one.name, 200),
        one_line(one.institution, 120),
        one_line(one.id, 120) if one.id != one.name else "",
        " · ".join(part for part in (account_kind(one), one_line(one.currency, 12)) if part),
        rows_word(one.rows, words),
    ]
    return "\n".join(part for part in parts if part)


def rows_word(rows: int, words: Formatter) -> str:
    """Return a number of rows."""
    return counted("files", "{} row", "{} rows", rows).format(words.count(rows))


def period_text(part: PartLook, words: Formatter) -> str:
    """Return the days of a statement."""
    if part.first is None and part.last is None:
        return ""
    if part.first == part.last or part.last is None:
        return words.day(part.first)
    if part.first is None:
        return words.day(part.last)
    return f"{words.day(part.first)} – {words.day(part.last)}"


def deed_word(answer: str) -> str:
    """Return what becomes of a changed row."""
    if answer == TAKE:
        return tr("taken from the file")
    return tr("as the books have it") if answer else tr("not said yet")


def field_word(name: str) -> str:
    """Return the name of a field of an entry."""
    return {
        "date": tr("Date"),
        "day": tr("Date"),
        "account": tr("Account"),
        "kind": tr("Kind"),
        "symbol": tr("Asset"),
        "asset": tr("Asset"),
        "quantity": tr("Quantity"),
        "price": tr("Price"),
        "currency": tr("Currency"),
        "amount": tr("Amount"),
        "fee": tr("Fee"),
        "tax": tr("Tax"),
        "to_account": tr("To account"),
        "note": tr("Note"),
        "external_id": tr("Id of the row"),
    }.get(name, one_line(spelled(name), 40))


def format_word_of(code: str, profile: str = "") -> str:
    """Return what a file was, from the id of its format and what read it."""
    known = {
        "csv": tr("Table"), "ofx": "OFX", "qif": "QIF", "camt": "CAMT", "mt940": "MT940",
        "ibkr_flex": "IBKR Flex", "ibkr_statement": "IBKR", "gnucash": "GnuCash",
        "kmymoney": "KMyMoney", "beancount": "Beancount", "hledger": "hledger",
        "ghostfolio": "Ghostfolio", "wealthfolio": "Wealthfolio", "firefly": "Firefly III",
        "actual": "Actual", "portfolio_performance": "Portfolio Performance",
        "activities": tr("Activities"), "prices": tr("Prices"), "observations": tr("Balances"),
    }  # fmt: skip
    name = known.get(code) or source_word(code)
    return f"{name} · {one_line(profile, 60)}" if profile else name


def names_text(names: tuple[str, ...], words: Formatter) -> str:
    """Return some names on a line, and how many more there are."""
    shown = ", ".join(one_line(name, 60) for name in names[:_LISTED])
    more = len(names) - _LISTED
    return f"{shown} +{words.count(more)}" if more > 0 else shown
