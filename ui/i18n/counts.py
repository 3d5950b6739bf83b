"""Sentences with a count, in the form that the language has for the number."""

from PySide6.QtCore import QCoreApplication


def counted(context: str, one: str, many: str, number: int) -> str:
    """Return the text for a number: in English `one` or `many`, elsewhere the language's form.

    The place of the number is filled in by the caller, in the person's digits:
    counted("words", "{} entry", "{} entries", n).format(formatter.count(n)). Both texts are
    literals: the extraction finds the call, and translators give as many forms as they need.
    """
    # No comment: catalogues have none. The number chooses the form; a text that is not
    # translated comes back as it is.
    found = QCoreApplication.translate(context, many, "", number)
    return one if number == 1 and found == many else found
