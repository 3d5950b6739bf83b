"""The types of files that desktops tell apart and hand to Coffer."""

from xml.etree.ElementTree import Element, SubElement

from installers.desktop.words import ARCHIVE, STATEMENT, Words, others
from installers.desktop.xml_text import LANGUAGE, xml_text
from installers.plan import ARCHIVE_SUFFIX, ARCHIVE_TYPE

NAMESPACE = "http://www.freedesktop.org/standards/shared-mime-info"
STATEMENT_TYPE = "application/x-ofx"
STATEMENT_ALIAS = "application/vnd.intu.qfx"
NAME_AT = 30  # where a ZIP file has the name of its first entry
FIRST_ENTRY = "data/account_type.jsonl"  # that every archive begins with
PRIORITY = 60  # above that of a plain ZIP file


def mime_package() -> str:
    """Return the types as shared-mime-info reads them."""
    root = Element("mime-info", xmlns=NAMESPACE)
    archive = _type(root, ARCHIVE_TYPE, ARCHIVE)
    SubElement(archive, "sub-class-of", type="application/zip")
    magic = SubElement(archive, "magic", priority=str(PRIORITY))
    zipped = SubElement(magic, "match", type="string", offset="0", value="PK\\003\\004")
    SubElement(zipped, "match", type="string", offset=str(NAME_AT), value=FIRST_ENTRY)
    SubElement(archive, "glob", pattern=f"*{ARCHIVE_SUFFIX}")
    statement = _type(root, STATEMENT_TYPE, STATEMENT)
    SubElement(statement, "alias", type=STATEMENT_ALIAS)
    SubElement(statement, "sub-class-of", type="text/plain")
    magic = SubElement(statement, "magic", priority="50")
    SubElement(magic, "match", type="string", offset="0:64", value="OFXHEADER")
    for suffix in (".ofx", ".qfx"):
        SubElement(statement, "glob", pattern=f"*{suffix}")
    return xml_text(root)


def _type(root: Element, name: str, words: Words) -> Element:
    made = SubElement(root, "mime-type", type=name)
    SubElement(made, "comment").text = words["en"]
    for language, text in others(words):
        SubElement(made, "comment", {LANGUAGE: language}).text = text
    return made
