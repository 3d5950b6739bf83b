"""Reads a statement: of activity by way of Flex's reader, or a transaction history."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.ports.importers import Document, RefusedFile
from app.ports.providers import RemoteAccount
from app.providers.ibkr_flex.document import QUERY, BadStatement
from app.providers.ibkr_flex.document import Document as FlexDocument
from app.providers.ibkr_flex.importer import document_from
from app.providers.ibkr_flex.statement import statement_in
from app.providers.ibkr_statement.as_flex import FlexMaker
from app.providers.ibkr_statement.period import period_of
from app.providers.ibkr_statement.sections import Sections, sections_of
from app.providers.reading import clean
from app.providers.text_of import text_of

_BALANCES = ("OpenPositions", "CashReport")
SOURCE = "ibkr_statement"
_TOTALS = "totals"


def read(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file.

    Raises:
        RefusedFile: it is no statement of Interactive Brokers.
    """
    text = text_of(content, options)
    sections = sections_of(text.text)
    period = period_of(sections.value("statement", "period"))
    if period == (None, None):
        made = sections.value("statement", "whengenerated")
        period = (None, period_of(made)[1])
    if "transaction history" in sections.lines:
        from app.providers.ibkr_statement.history import document_of

        document = document_of(sections, period)
    else:
        document = _activity(sections, FlexMaker(sections, period))
    unread = sections.unread
    problems = (*document.problems, *(RowProblem(line, reason) for line, reason in unread))
    passed = dict(document.passed)
    if sections.totals:
        passed[_TOTALS] = passed.get(_TOTALS, 0) + sections.totals
    return replace(
        document,
        problems=tuple(sorted(problems, key=lambda one: one.line)),
        passed=passed,
        guesses=(*document.guesses, *text.guesses()),
    )


def _activity(sections: Sections, maker: FlexMaker) -> Document:
    part = maker.whole()
    moving = [one for one in part.rows if one.section != "SecuritiesInfo"]
    if not moving and not maker.problems:
        reason = "no rows of trades, payments, positions or cash are in it, by any known title"
        raise RefusedFile(reason, line=1)
    try:
        statement = statement_in(FlexDocument(QUERY, "AF", [part]))
    except BadStatement as error:
        raise RefusedFile(clean(str(error))[:300], line=1) from error
    document = document_from(
        [part],
        statement,
        SOURCE,
        notes=tuple(maker.notes),
        passed=maker.passed,
        payloads=maker.payloads,
    )
    told = (f"The query has no section {name} of this account." for name in _BALANCES)
    left_out = set(told)
    return replace(
        document,
        accounts=tuple(_with_currency(one, sections) for one in document.accounts),
        problems=(*document.problems, *maker.problems),
        notes=tuple(one for one in document.notes if one not in left_out),
    )


def _with_currency(account: RemoteAccount, sections: Sections) -> RemoteAccount:
    base = sections.value("account information", "base currency")
    return replace(account, currency=base) if is_currency(base) else account
