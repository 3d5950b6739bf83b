"""The tags of OFX: SGML whose values need no end tag, and XML, by one reader.

In OFX 1 an element with a value ends where the next begins, and banks mix both ways in one file.
So end tags decide: what has one holds what stands between, what has none holds its text alone.
Source: OFX 1.6 and 2.3, chapter 2. No entity but the usual ones is known; a DTD is refused.
"""

import re
from collections.abc import Iterator, Mapping
from sys import intern

from app.ports.importers import RefusedFile
from app.providers.text_of import TextOf, known_encoding, text_of

DEPTH = 64
LONGEST_TEXT = 64 * 1024
MOST_TAGS = 2_500_000  # with its end tags; 100,000 rows have about one million
_HEAD = 8 * 1024
_BEGIN = re.compile(r"<OFX[\s>]", re.IGNORECASE)
_DECLARED = re.compile(r"<\?xml[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([^\"'<>]{1,40})", re.I)
_DTD = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT)", re.I)
_CHARSET = re.compile(r"CHARSET\s{0,9}[:=]\s{0,9}\"?([A-Za-z0-9_-]{1,20})", re.I)
_ENCODING = re.compile(r"(?<!XML )ENCODING\s{0,9}[:=]\s{0,9}\"?([A-Za-z0-9_-]{1,20})", re.I)
_NEXT_KEY = re.compile(r"(CHARSET|COMPRESSION|OLDFILEUID|NEWFILEUID|ENCODING|SECURITY)", re.I)
_TAG = re.compile(
    r"(/?)([A-Za-z][A-Za-z0-9._:-]{0,63})(?:\s{1,20}[^<>=]{1,64}=[^<>]{0,2000})?\s{0,20}(/?)"
)
_ENTITY = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos|nbsp);")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}

TRADES = frozenset(
    """
    BUYDEBT BUYMF BUYOPT BUYOTHER BUYSTOCK CLOSUREOPT INCOME INVEXPENSE JRNLFUND JRNLSEC
    MARGININTEREST REINVEST RETOFCAP SELLDEBT SELLMF SELLOPT SELLOTHER SELLSTOCK SPLIT TRANSFER
    INVBANKTRAN
    """.split()
)
ROWS = frozenset({"STMTTRN", "LOANSTMTTRN", "STMTTRNP"})
_ALL_ROWS = ROWS | TRADES
# What holds other elements: without its end tag it ends with what it stands in.
_HOLDERS = (
    TRADES
    | ROWS
    | frozenset(
        """
        OFX SONRS STATUS FI STMTTRNRS STMTRS CCSTMTTRNRS CCSTMTRS LOANSTMTTRNRS LOANSTMTRS
        BANKACCTFROM CCACCTFROM LOANACCTFROM BANKACCTTO CCACCTTO BANKTRANLIST BANKTRANLISTP
        LOANTRANLIST LEDGERBAL AVAILBAL BALLIST BAL INVSTMTTRNRS INVSTMTRS INVACCTFROM
        INVTRANLIST INVPOSLIST INVBAL INVOOLIST INVBUY INVSELL INVTRAN SECID INVPOS POSSTOCK
        POSMF POSDEBT POSOPT POSOTHER SECLIST SECLISTTRNRS SECINFO STOCKINFO MFINFO DEBTINFO
        OPTINFO OTHERINFO CURRENCY ORIGCURRENCY PAYEE ACCTINFOTRNRS ACCTINFORS ACCTINFO
        BANKACCTINFO CCACCTINFO INVACCTINFO INV401K INV401KBAL
        """.split()
    )
)


class Element:
    """A tag with its text and what stands in it. `line` counts from 1."""

    __slots__ = ("children", "is_closed", "line", "tag", "text")

    def __init__(self, tag: str, text: str, line: int) -> None:
        self.tag, self.text, self.line = tag, text, line
        self.children: list[Element] | tuple[()] = ()
        self.is_closed = False  # by an end tag of its own, or of what holds it

    def one(self, *path: str) -> "Element | None":
        """Return the first element on a path of tags."""
        found = self
        for tag in path:
            for child in found.children:
                if child.tag == tag:
                    found = child
                    break
            else:
                return None
        return found

    def all(self, tag: str) -> "Iterator[Element]":
        return (child for child in self.children if child.tag == tag)

    def value(self, *path: str) -> str:
        """Return the text of the element on a path; "" where there is none."""
        if len(path) == 1:  # as nearly always
            for child in self.children:
                if child.tag == path[0]:
                    return child.text
            return ""
        found = self.one(*path)
        return "" if found is None else found.text

    def told(self) -> object:
        """Return it as JSON can tell it; tags that come again as a list."""
        if not self.children:
            return self.text
        found: dict[str, object] = {}
        for child in self.children:
            before, now = found.get(child.tag), child.told() if child.children else child.text
            if before is None:
                found[child.tag] = now
            elif isinstance(before, list):
                before.append(now)
            else:
                found[child.tag] = [before, now]
        return found


def decoded(content: bytes, options: Mapping[str, str]) -> TextOf:
    """Return a file as text, by its marks, its header, or as it looks.

    Raises:
        RefusedFile: it is no text, or names an encoding that is not read.
    """
    head = content[:_HEAD].replace(b"\0", b"").decode("latin-1")
    xml = _DECLARED.search(head)
    if xml and not known_encoding(xml[1]):
        raise RefusedFile(f"the file names the encoding {xml[1]!r}, which is not read", line=1)
    return text_of(content, options, declared=xml[1] if xml else _charset(head))


def _charset(head: str) -> str:
    """Return what an OFX 1 header says of its letters; "" for none."""
    for pattern in (_CHARSET, _ENCODING):
        found = pattern.search(head)
        if found:
            name = _NEXT_KEY.split(found[1])[0].strip("_-")
            name = f"iso-{name}" if name.startswith("8859") else name
            if known_encoding(name) and name.upper() != "USASCII":
                return name
    return ""


def parse(text: str) -> tuple[list[Element], int]:
    """Return the OFX elements of a file (as a rule one), and how many end tags were missing.

    Raises:
        RefusedFile: no OFX, cut off, a DTD, or deeper than 64.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    begin = _BEGIN.search(text)
    if _DTD.search(text):
        raise RefusedFile("it declares a document type, which OFX never does", line=1)
    if begin is None:
        raise RefusedFile("there is no <OFX> in it", line=1)
    if text.count("<") > MOST_TAGS:
        raise RefusedFile("it has more than 2,500,000 tags: split it into shorter periods")
    first = text.count("\n", 0, begin.start()) + 1
    reader = _Tags(first)
    reader.feed(_without_marks(text[begin.start() :]))
    return reader.tree()


class _Tags:
    """Which tags are opened and closed, in their order."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._events: list[Element | None] = []  # what opens; None where the innermost one closes
        self._open: list[Element] = []
        self._count: dict[str, int] = {}
        self._missing = 0
        self._rows_open = [0, 0]  # of trades, of rows of money

    def feed(self, text: str) -> None:
        known: dict[str, tuple[str, str, str] | None] = {}  # the same few names come again
        for chunk in text.split("<")[1:]:
            name, end, data = chunk.partition(">")
            if not end:
                parts = None
            elif name in known:
                parts = known[name]
            else:
                parts = _named_tag(name)
                if len(name) < 80 and len(known) < 10_000:
                    known[name] = parts
            if parts is None:
                self._odd(name, end, chunk)
            else:
                closes, tag, is_empty = parts
                if closes:
                    self._close(tag)
                else:
                    self._start(tag, data)
                    if is_empty:
                        self._close(tag)
            if "\n" in chunk:
                self._line += chunk.count("\n")

    def tree(self) -> tuple[list[Element], int]:
        for element in self._open:
            if element.tag in _HOLDERS and not element.text.strip():
                raise RefusedFile(
                    f"the file ends before the end of {element.tag}: it is cut off",
                    line=self._line,
                )
        top = outer = Element("", "", 0)
        stack = [top]
        for event in self._events:
            if event is None:
                _settle(stack.pop())
                outer = stack[-1]
                continue
            event.text = _unescaped(event.text.strip())
            if outer.children:
                outer.children.append(event)
            else:
                outer.children = [event]
            if event.is_closed:
                stack.append(event)
                outer = event
                if len(stack) > DEPTH:
                    raise RefusedFile(f"its tags are nested deeper than {DEPTH}", line=event.line)
        for element in top.children:
            if element.tag != "OFX" and element.tag in _HOLDERS:
                raise RefusedFile("it goes on after its end (</OFX>)", line=element.line)
        return [one for one in top.children if one.tag == "OFX"], self._missing

    def _start(self, tag: str, data: str) -> None:
        if tag in _ALL_ROWS:
            self._end_before(ROWS if tag in ROWS else TRADES)
            self._rows_open[tag in ROWS] += 1
        if len(data) > LONGEST_TEXT:
            raise RefusedFile(f"the text of {tag} is longer than 64 KiB", line=self._line)
        element = Element(tag, data, self._line)
        self._events.append(element)
        self._open.append(element)
        self._count[tag] = self._count.get(tag, 0) + 1

    def _end_before(self, group: frozenset[str]) -> None:
        """End the row before, whose end tag is missing: no row stands in another of its group."""
        if self._rows_open[group is ROWS]:
            again = next(one for one in group if self._count.get(one))
            self._missing += 1
            self._close(again)

    def _close(self, tag: str) -> None:
        count, open_ = self._count, self._open
        if not count.get(tag):
            return  # an end without a beginning closes nothing
        while True:
            element = open_.pop()
            own = element.tag
            count[own] -= 1
            if own in _ALL_ROWS:
                self._rows_open[own in ROWS] -= 1
            if own == tag or (own in _HOLDERS and not element.text.strip()):
                self._missing += own != tag
                element.is_closed = True
                self._events.append(None)
            if own == tag:
                return

    def _odd(self, name: str, end: str, chunk: str) -> None:
        """Take a `<` that begins no tag for what it is: a letter of the text before it."""
        if name[:1] in ("?", "!") and end:
            return
        if self._open:
            element = self._open[-1]
            if len(element.text) + len(chunk) > LONGEST_TEXT:
                raise RefusedFile("a text is longer than 64 KiB", line=self._line)
            element.text += "<" + chunk


def _named_tag(name: str) -> tuple[str, str, str] | None:
    """Return what stands between < and >: "/" of an end, the tag, "/" of an empty one."""
    found = _TAG.fullmatch(name) if len(name) < 2_100 else None
    return None if found is None else (found[1], intern(found[2].upper()), found[3])


def _settle(element: Element) -> None:
    """Take tags inside a text for letters: <MEMO>5 <b>big</b></MEMO>."""
    if element.text and element.children and element.tag not in _HOLDERS:
        words = [element.text]
        for child in element.children:
            words += [f"<{child.tag}>", child.text]
        element.text = " ".join(filter(None, words))[:LONGEST_TEXT]
        element.children = ()


def _unescaped(text: str) -> str:
    return _ENTITY.sub(_letter, text) if "&" in text else text


def _letter(found: re.Match[str]) -> str:
    name = found[1]
    if name[0] != "#":
        return _NAMED[name]
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    is_letter = 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if is_letter else " "


def _without_marks(text: str) -> str:
    """Return a text without comments, and with CDATA as plain text; lines stay where they are."""
    for begin, end in (("<!--", "-->"), ("<![CDATA[", "]]>")):
        parts: list[str] = []
        at = 0
        while True:
            start = text.find(begin, at)
            stop = text.find(end, start + len(begin)) if start >= 0 else -1
            if stop < 0:
                break
            inner = text[start + len(begin) : stop]
            parts.append(text[at:start])
            if begin == "<!--":
                parts.append("\n" * inner.count("\n"))
            else:
                parts.append(inner.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
            at = stop + len(end)
        if at:
            text = "".join([*parts, text[at:]])
    return text
