"""Reads the XML of Flex: any DTD is refused, 50 MiB, 64 levels. Nothing of it is judged here."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.providers.reading import Row

LARGEST = 50 * 1024 * 1024
DEEPEST = 64
RESPONSE, QUERY = "FlexStatementResponse", "FlexQueryResponse"
# How Flex writes that there is nothing to say.
_NOTHING = frozenset({"", "--", "-", "N/A", "null"})


class BadStatement(ValueError):
    """A body that is no whole statement of Flex."""


@dataclass(slots=True)
class FlexRow:
    """A row of a section: its attributes, those that say nothing left out."""

    section: str
    tag: str
    account_id: str
    row: Row
    line: int  # its place among all rows of the document, from 1
    names: frozenset[str] = frozenset()  # of its attributes, those that say nothing among them

    @property
    def level(self) -> str:
        return self.row.maybe_text("levelOfDetail").upper()


@dataclass(slots=True)
class Part:
    """A FlexStatement: one account's sections over one period."""

    account_id: str
    attributes: Row
    rows: list[FlexRow] = field(default_factory=list)
    sections: dict[str, int] = field(default_factory=dict)  # name → rows; 0 of an empty one

    def of(self, *names: str) -> Iterator[FlexRow]:
        return (one for one in self.rows if one.section in names)


@dataclass(slots=True)
class Document:
    """A parsed body: statements, or the web service's short response."""

    root: str
    type: str = ""
    parts: list[Part] = field(default_factory=list)
    response: dict[str, str] = field(default_factory=dict)


def document_of(body: bytes) -> Document:
    """Read a body.

    Raises:
        BadStatement: no XML of Flex, half of one, with a DTD, too large or too deep.
    """
    if len(body) > LARGEST:
        raise BadStatement(f"larger than {LARGEST // 1024 // 1024} MiB")
    from xml.etree.ElementTree import ParseError  # only its exception

    # defusedxml has no types of its own.
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # it has no types
    from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]  # it has no types

    try:
        events = iterparse(io.BytesIO(body), events=("start", "end"), forbid_dtd=True)
        return _read(events)
    except DefusedXmlException as error:
        raise BadStatement(f"a DTD or entities in it: {type(error).__name__}") from error
    except ParseError as error:
        raise BadStatement(f"no whole XML: {error}") from error
    except BadStatement:
        raise
    except (LookupError, ValueError) as error:  # also encodings of several bytes, as UTF-7 is
        raise BadStatement(f"its encoding cannot be read: {error}") from error


def _read(events: Any) -> Document:
    reading = _Reading()
    for event, element in events:
        if event == "start":
            reading.begin(element)
        else:
            reading.end(element)
    return reading.whole()


class _Reading:
    """Follows the elements: root, FlexStatements, FlexStatement, section, row."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._document = Document("")
        self._stated: int | None = None
        self._line = 0
        self._names: dict[frozenset[str], frozenset[str]] = {}  # kept once, as rows are alike

    def begin(self, element: Any) -> None:
        path = self._path
        path.append(element.tag)
        if len(path) > DEEPEST:
            raise BadStatement(f"deeper than {DEEPEST} levels")
        if len(path) == 1:
            if element.tag not in (RESPONSE, QUERY):
                raise BadStatement(f"<{str(element.tag)[:40]}> is no answer of Flex")
            self._document = Document(element.tag, element.get("type", ""))
        elif self._document.root == QUERY and len(path) == 2 and element.tag == "FlexStatements":
            count = element.get("count", "")
            self._stated = int(count) if count.isascii() and count.isdigit() else None
        elif self._is_within_query(3):
            attributes = _attributes(element)
            own = attributes.get("accountId", "")
            self._document.parts.append(Part(own, Row(attributes, "FlexStatement")))
        elif self._is_within_query(4):
            self._document.parts[-1].sections.setdefault(element.tag, 0)

    def end(self, element: Any) -> None:
        path = self._path
        if self._document.root == RESPONSE and len(path) == 2:
            self._document.response[element.tag] = (element.text or "").strip()
        elif self._is_within_query(5):
            self._add(path[3], element)
            element.clear()
        elif self._is_within_query(4):
            if element.attrib and not len(element):
                self._add(element.tag, element)
            element.clear()
        path.pop()

    def whole(self) -> Document:
        """Return the document.

        Raises:
            BadStatement: other than as many statements as it says.
        """
        document = self._document
        if document.root == QUERY and self._stated not in (None, len(document.parts)):
            raise BadStatement(f"{len(document.parts)} of {self._stated} statements")
        return document

    def _is_within_query(self, depth: int) -> bool:
        path = self._path
        return (
            len(path) == depth
            and self._document.root == QUERY
            and path[1] == "FlexStatements"
            and (depth < 3 or path[2] == "FlexStatement")
        )

    def _add(self, section: str, element: Any) -> None:
        part = self._document.parts[-1]
        self._line += 1
        part.sections[section] = part.sections.get(section, 0) + 1
        attributes = _attributes(element)
        own = attributes.get("accountId", "") or part.account_id
        row = Row(attributes, f"{section} {part.sections[section]}")
        names = frozenset(element.attrib)
        names = self._names.setdefault(names, names)
        part.rows.append(FlexRow(section, element.tag, own, row, self._line, names))


def _attributes(element: Any) -> dict[str, str]:
    found = ((name, value.strip()) for name, value in element.attrib.items())
    return {name: value for name, value in found if value not in _NOTHING}
