"""Reads the XML of a statement element by element: no DTD, 64 levels, lines kept.

What is directly in a statement is built, handed on and forgotten, so that memory does not grow
with the file. Expat is used itself, as the readers built on it do not tell lines; with every DTD
refused there are no entities but XML's own five, so that nothing can be fetched or blown up.
"""

from collections.abc import Callable
from functools import cache
from xml.parsers import expat  # any DTD is refused below, before an entity could be declared

from app.ports.importers import RefusedFile
from app.providers.reading import clean

DEEPEST = 64
LONGEST = 64 * 1024  # characters of a text


class Node:
    """An element: its name without its namespace, its text and what is in it."""

    __slots__ = ("children", "currency", "line", "name", "text")

    def __init__(self, name: str, currency: str, line: int) -> None:
        self.name = name
        self.currency = currency  # of the attribute Ccy
        self.line = line
        self.text = ""
        self.children: list[Node] = []

    def find(self, path: str) -> "Node | None":
        """Return the first element at a path: "Acct/Id/IBAN"."""
        node = self
        for name in _steps(path):
            for one in node.children:
                if one.name == name:
                    node = one
                    break
            else:
                return None
        return node

    def all(self, name: str) -> "list[Node]":
        return [one for one in self.children if one.name == name]

    def word(self, *paths: str) -> str:
        """Return the text at the first of some paths that has one, clean; "" for none."""
        for path in paths:
            found = self.find(path)
            if found is not None and found.text.strip():
                return clean(found.text)
        return ""

    def anywhere(self, name: str) -> "list[Node]":
        """Return all elements of a name, however deep."""
        found, waiting = [], list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            if node.name == name:
                found.append(node)
            waiting.extend(reversed(node.children))
        return found

    def plain(self) -> object:
        """Return all that it says, for the payload: texts, or the elements by name."""
        if not self.children:
            text = self.text.strip()
            return f"{text} {self.currency}" if self.currency else text
        values: dict[str, object] = {}
        for one in self.children:  # nested at most as deep as `walk` lets it be
            name, value = one.name, one.plain()
            if name not in values:
                values[name] = value
                continue
            before = values[name]
            if isinstance(before, list):
                before.append(value)
            else:
                values[name] = [before, value]
        return values


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split("/"))


def walk(
    content: bytes,
    holders: frozenset[str],
    begun: Callable[[str, int], None],
    ended: Callable[[str], None],
    take: Callable[[Node], None],
) -> None:
    """Read a document. What is directly in an element of `holders` is built and given to `take`.

    `begun` and `ended` are told the names of all that is not in one, `begun` with their lines.

    Raises:
        RefusedFile: no whole XML, with a DTD, too deep, or in an encoding that is not read.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    stack: list[Node] = []
    names: dict[str, str] = {}
    depth, held_at = 0, 0  # where the holder stands that is being read

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, held_at
        depth += 1
        if depth > DEEPEST:
            raise RefusedFile(f"deeper than {DEEPEST} levels", line=parser.CurrentLineNumber)
        name = names.get(tag)
        if name is None:
            name = names.setdefault(tag, tag.rpartition(":")[2])
        if stack:
            node = Node(name, attributes.get("Ccy", "") if attributes else "", 0)
            stack[-1].children.append(node)
            stack.append(node)
        elif held_at:
            stack.append(Node(name, attributes.get("Ccy", ""), parser.CurrentLineNumber))
        else:
            begun(name, parser.CurrentLineNumber)
            if name in holders:
                held_at = depth

    def end(tag: str) -> None:
        nonlocal depth, held_at
        depth -= 1
        if not stack:
            if depth < held_at:
                held_at = 0
            ended(names[tag])
            return
        node = stack.pop()
        if not stack:
            take(node)

    def text(data: str) -> None:
        if stack and not data.isspace():
            node = stack[-1]
            if len(node.text) + len(data) > LONGEST:
                raise RefusedFile("a text of more than 64 KiB", line=parser.CurrentLineNumber)
            node.text += data

    def refuse(*_: object) -> None:
        raise RefusedFile(
            "a document type or entities are declared in it: no statement has that",
            line=parser.CurrentLineNumber,
        )

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    if content[:1].isspace():
        content = content.lstrip()
    if content.startswith((b"<", b"\xef\xbb\xbf")):
        content = content.rstrip(b"\0\x1a")
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        reason = f"no whole XML: {expat.ErrorString(error.code)}"
        raise RefusedFile(reason, line=error.lineno) from error
    except (LookupError, ValueError, UnicodeError) as error:
        raise RefusedFile("its encoding cannot be read", line=1) from error
