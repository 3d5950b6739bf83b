"""XML of other programs' books, packed or plain: a tree of each wanted element, with its line.

Any DTD is refused, and what is deeper than 64 levels or larger than 50 MiB unpacked.
"""

import re
import zlib
from collections.abc import Callable
from decimal import Decimal
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from app.domain.numbers import DIGITS, ZERO, to_ledger
from app.ports.importers import RefusedFile
from app.providers.reading import clean
from app.providers.text_of import known_encoding

LARGEST = 50 * 1024 * 1024
DEEPEST = 64
MOST_TEXT = 1024 * 1024  # signs of one text
_GZIP = b"\x1f\x8b"
_DECLARED = re.compile(rb"^[^<]{0,16}<\?xml[^>]{0,200}?encoding=[\"']([^\"'>]{1,40})[\"']")
_FEED = 256 * 1024
_FRACTION = re.compile(r"(-?[0-9]{1,60})(?:/([0-9]{1,40}))?")


class Node:
    """An element with its elements."""

    __slots__ = ("attrs", "children", "line", "tag", "text")

    def __init__(self, tag: str, attrs: dict[str, str], line: int) -> None:
        self.tag, self.attrs, self.line = tag, attrs, line
        self.text = ""
        self.children: list[Node] = []

    def first(self, *path: str) -> "Node | None":
        """Return the first element down a path."""
        node: Node | None = self
        for tag in path:
            node = next((one for one in node.children if one.tag == tag), None) if node else None
        return node

    def words(self, *path: str) -> str:
        """Return the text of the first element down a path, cleaned; "" for none."""
        node = self.first(*path)
        return clean(node.text) if node else ""

    def attr(self, name: str) -> str:
        return clean(self.attrs.get(name, ""))


class _Handler(ContentHandler):
    def __init__(
        self, wanted: frozenset[str], barred: frozenset[str], take: Callable[[Node], None]
    ) -> None:
        super().__init__()
        self._wanted, self._barred, self._take = wanted, barred, take
        self._open: list[Node] = []
        self._texts: list[list[str]] = []
        self._size = 0
        self._depth = self._shut = 0
        self.line: Callable[[], int] = int
        self.root = ""

    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802 - as SAX names it
        self._depth += 1
        if self._depth > DEEPEST:
            raise RefusedFile(f"deeper than {DEEPEST} levels", line=self.line())
        if self._depth == 1:
            self.root = name
        if self._shut or name in self._barred:
            self._shut += 1
        elif self._open or name in self._wanted:
            found = dict(attrs.items()) if len(attrs) else {}  # type: ignore[attr-defined,arg-type]  # SAX
            node = Node(name, found, self.line())
            if self._open:
                self._open[-1].children.append(node)
            self._open.append(node)
            self._texts.append([])
            self._size = 0

    def characters(self, content: str) -> None:
        if self._open and not self._shut:
            self._size += len(content)
            if self._size > MOST_TEXT:
                raise RefusedFile("a text longer than any", line=self.line())
            self._texts[-1].append(content)

    def endElement(self, name: str) -> None:  # noqa: N802 - as SAX names it
        self._depth -= 1
        if self._shut:
            self._shut -= 1
            return
        if self._open:
            node = self._open.pop()
            node.text = "".join(self._texts.pop()).strip()
            if not self._open:
                self._take(node)


def read_nodes(
    content: bytes,
    *,
    roots: frozenset[str],
    wanted: frozenset[str],
    barred: frozenset[str],
    take: Callable[[Node], None],
) -> None:
    """Give the trees of wanted elements, outermost, outside of barred ones.

    Raises:
        RefusedFile: no XML, half of one, of another root, with a DTD, too large or too deep.
    """
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # it has no types
    from defusedxml.expatreader import create_parser  # type: ignore[import-untyped]  # it has no types

    _check_encoding(content)
    handler = _Handler(wanted, barred, take)
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(handler)
    handler.line = parser.getLineNumber
    try:
        for at in range(0, len(content), _FEED):
            parser.feed(content[at : at + _FEED])
            if handler.root and handler.root not in roots:
                raise RefusedFile(f"<{clean(handler.root)[:40]}> is no root of this format")
        parser.close()
    except DefusedXmlException as error:
        raise RefusedFile("a DTD or entities in it", line=parser.getLineNumber() or 0) from error
    except SAXException as error:
        line = getattr(error, "getLineNumber", int)() or 0
        reason = f"no whole XML: {clean(error.getMessage())[:80]}"
        raise RefusedFile(reason, line=line) from error
    except (LookupError, UnicodeError) as error:
        raise RefusedFile("its encoding cannot be read") from error


def _check_encoding(content: bytes) -> None:
    found = _DECLARED.match(content[:400])
    if found and not known_encoding(found[1].decode("ascii", "replace")):
        raise RefusedFile(f"the encoding {found[1].decode('ascii', 'replace')!r} is not known")


def unpacked(content: bytes) -> bytes:
    """Return what is packed by gzip, in one part or several; other bytes as they are.

    Raises:
        RefusedFile: damaged, cut, or larger than 50 MiB.
    """
    if not content.startswith(_GZIP):
        if len(content) > LARGEST:
            raise RefusedFile(f"larger than {LARGEST >> 20} MiB")
        return content
    parts: list[bytes] = []
    size, rest = 0, content
    try:
        while rest.startswith(_GZIP):
            packed = zlib.decompressobj(wbits=31)
            part = packed.decompress(rest, LARGEST - size + 1)
            size += len(part)
            if size > LARGEST:
                raise RefusedFile(f"larger than {LARGEST >> 20} MiB once it is unpacked")
            if not packed.eof:
                raise RefusedFile("cut off: what it has packed does not end")
            parts.append(part)
            rest = packed.unused_data
    except zlib.error as error:
        raise RefusedFile("damaged: what it has packed cannot be unpacked") from error
    return b"".join(parts)


def unpacked_head(head: bytes) -> str:
    """Return the beginning of the text of a file, packed or not, for recognition."""
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 64 * 1024)
        except zlib.error:
            return ""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    return head.decode("utf-8", "replace")


class Fractions:
    """Reads numbers that are written as fractions, each once."""

    def __init__(self) -> None:
        self._known: dict[str, Decimal] = {}

    def read(self, text: str, *, rounds: bool = False) -> Decimal:
        """Return an exact number.

        Raises:
            ValueError: it is none, or no decimal says it exactly and it may not be rounded.
        """
        found = self._known.get(text)
        if found is None:
            found = _fraction(text, rounds=rounds)
            if len(self._known) < 500_000:
                self._known[text] = found
        return found


def _fraction(text: str, *, rounds: bool) -> Decimal:
    found = _FRACTION.fullmatch(text)
    if not found or not text.isascii():
        raise ValueError(f"no number: {clean(text)[:40]!r}")
    top, below = Decimal(found[1]), Decimal(found[2] or 1)
    if not below:
        raise ValueError(f"no number: {text[:40]!r}")
    value = to_ledger(top / below)
    if abs(value.adjusted()) > DIGITS or (not rounds and value * below != top):
        raise ValueError(f"no decimal number says it exactly: {text[:40]!r}")
    return value or ZERO
