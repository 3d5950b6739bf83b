"""The transactions of Firefly III in one form, whether they came as CSV or as JSON.

Names of fields are those of the CSV; JSON says the same with a few other names.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import RowProblem
from app.ports.importers import RefusedFile
from app.providers.export_tables import rows_of as table_rows
from app.providers.reading import LONGEST, BadAnswer, Row, exact, rows_of
from app.providers.tracker_rows import json_of

FIELDS = (
    "journal_id", "type", "currency_code", "amount", "foreign_currency_code", "foreign_amount",
    "description", "date", "source_name", "source_iban", "source_type", "destination_name",
    "destination_iban", "destination_type", "category", "tags", "notes", "group_title",
)  # fmt: skip
_IN_JSON = {"journal_id": "transaction_journal_id", "category": "category_name"}


@dataclass(frozen=True, slots=True)
class Journal:
    """One transaction: texts as they came, "" where there is none."""

    line: int
    fields: Mapping[str, str]
    payload: str

    def get(self, name: str) -> str:
        return self.fields.get(name, "")

    def amount(self, name: str) -> Decimal | None:
        """Return a number; `None` where there is none.

        Raises:
            BadAnswer: it is no number.
        """
        text = self.get(name)
        if not text:
            return None
        try:
            return exact(text)
        except ValueError as error:
            raise BadAnswer(name, str(error)) from error


@dataclass(slots=True)
class Told:
    """What a file says of itself, beside its rows."""

    notes: list[str]
    groups: int | None = None  # transactions that it says it has, splits as one
    groups_read: int = 0


def of_table(text: str) -> Iterator[Journal | RowProblem]:
    """Give the rows of the CSV.

    Raises:
        RefusedFile: it is another table of the program, or damaged.
    """
    names, rows = table_rows(text)
    if "journal_id" not in names:
        raise RefusedFile(
            "it is Firefly III's list of accounts: export the transactions, which name them all",
            line=1,
        )
    missing = [name for name in ("amount", "date", "currency_code") if name not in names]
    if missing:
        raise RefusedFile(f"its first line lacks the column {missing[0]}", line=1)
    for one in rows:
        if isinstance(one, RowProblem):
            yield one
        else:
            yield Journal(one.line, one.cells, one.payload())


def of_json(content: bytes, told: Told) -> Iterator[Journal | RowProblem]:
    """Give the rows of the JSON, numbered from 1.

    Raises:
        RefusedFile: no JSON, or no list of transactions.
    """
    found = json_of(content)
    groups = found
    if isinstance(found, dict):
        groups = found.get("data")
        if isinstance(groups, dict):
            groups = [groups]
        _tell_pages(Row(found), told)
    if not isinstance(groups, list):
        raise RefusedFile("there is no list of transactions in it")
    line = 0
    for group in rows_of(groups, "data"):
        told.groups_read += 1
        try:
            if isinstance(group, BadAnswer):
                raise group
            body = group.maybe_row("attributes") or group
            title = body.maybe_text("group_title")
            splits = list(body.rows("transactions"))
        except BadAnswer as error:
            line += 1
            yield RowProblem(line, error.reason, error.where[:60])
            continue
        for split in splits:
            line += 1
            try:
                if isinstance(split, BadAnswer):
                    raise split
                yield Journal(line, _fields(split, title), split.payload())
            except BadAnswer as error:
                yield RowProblem(line, error.reason, error.where[:60])


def _fields(split: Row, title: str) -> dict[str, str]:
    found = {"group_title": title}
    for name in FIELDS:
        value = split.get(_IN_JSON.get(name, name))
        if value is None and name == "journal_id":
            value = split.get("journal_id")
        if isinstance(value, list):
            value = ",".join(str(one) for one in value[:50])
        if isinstance(value, Decimal):
            value = format(value, "f") if abs(value.adjusted()) < 100 else "?"
        if value is not None and not isinstance(value, dict | bool):
            found[name] = str(value)[:LONGEST]
    return found


def _tell_pages(root: Row, told: Told) -> None:
    try:
        count = root.maybe_number("meta.pagination.count")
        pages = root.maybe_number("meta.pagination.total_pages")
        page = root.maybe_number("meta.pagination.current_page")
    except BadAnswer:
        told.notes.append("What the file says of its pages cannot be read.")
        return
    if count is not None and count == count.to_integral_value() and 0 <= count < 10**9:
        told.groups = int(count)
    if pages is not None and pages > 1:
        number = "one" if page is None else f"number {format(page, 'f')}"
        told.notes.append(f"It is {number} of {format(pages, 'f')} pages: the others are needed.")
