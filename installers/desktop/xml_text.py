"""XML as text, the same each time."""

from xml.etree.ElementTree import Element, tostring

LANGUAGE = "xml:lang"
MIXED = ("p", "li", "summary", "comment")  # whose text is left as it is


def xml_text(root: Element) -> str:
    """Return a document, indented."""
    _indent(root, "\n")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _indent(element: Element, line: str) -> None:
    if element.tag in MIXED or not len(element):
        return
    element.text = line + "  "
    for child in element:
        _indent(child, line + "  ")
        child.tail = line + "  "
    element[-1].tail = line
