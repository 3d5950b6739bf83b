"""AppStream metadata: what software centres show of Coffer."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from installers.desktop.entry import OPENS
from installers.desktop.words import ABOUT, FEATURES, NAME, SUMMARY, Words, others
from installers.desktop.xml_text import LANGUAGE, xml_text
from installers.plan import APP_ID, COMMAND, Plan
from installers.running import PackagingError

BRAND = {"light": "#dbe6ff", "dark": "#1b2a52"}  # behind the icon in software centres
NARROWEST = "880"  # pixels that the window is made for
RELEASE = re.compile(r"## (?P<version>[0-9]+(\.[0-9]+)+\S*)(?: \((?P<on>\d{4}-\d\d-\d\d|.*)\))?\s*")
MARKED = re.compile(r"(\*{1,2})(?P<em>\S.*?)\1|`(?P<code>.+?)`|\[(?P<text>[^]]+)\]\([^)]*\)")


def metainfo(plan: Plan) -> str:
    """Return the metadata of this version."""
    root = Element("component", type="desktop-application")
    SubElement(root, "id").text = APP_ID
    SubElement(root, "metadata_license").text = "CC0-1.0"
    SubElement(root, "project_license").text = "Apache-2.0"
    SubElement(root, "name").text = NAME
    _say(root, "summary", SUMMARY)
    SubElement(root, "developer_name").text = "The Coffer authors"
    about = SubElement(root, "description")
    for paragraph in ABOUT:
        _say(about, "p", paragraph)
    features = SubElement(about, "ul")
    for feature in FEATURES:
        _say(features, "li", feature)
    SubElement(root, "launchable", type="desktop-id").text = f"{APP_ID}.desktop"
    for category in ("Office", "Finance"):
        _in(root, "categories", "category").text = category
    _in(root, "provides", "binary").text = COMMAND
    for kind in OPENS:
        _in(root, "provides", "mediatype").text = kind
    SubElement(SubElement(root, "requires"), "display_length", compare="ge").text = NARROWEST
    for control in ("pointing", "keyboard"):
        _in(root, "supports", "control").text = control
    for scheme, colour in BRAND.items():
        _in(root, "branding", "color", type="primary", scheme_preference=scheme).text = colour
    SubElement(root, "content_rating", type="oars-1.1")
    _releases(root, plan)
    return xml_text(root)


def _say(parent: Element, tag: str, words: Words) -> None:
    SubElement(parent, tag).text = words["en"]
    for language, text in others(words):
        SubElement(parent, tag, {LANGUAGE: language}).text = text


def _in(root: Element, parent: str, tag: str, **attributes: str) -> Element:
    found = root.find(parent)
    return SubElement(SubElement(root, parent) if found is None else found, tag, attributes)


def _releases(root: Element, plan: Plan) -> None:
    releases = SubElement(root, "releases")
    found = False
    for version, on, points in changes(plan.root / "CHANGELOG.md"):
        made = datetime.fromtimestamp(plan.epoch, UTC).date().isoformat()
        release = SubElement(releases, "release", version=version, date=on or made)
        listed = SubElement(SubElement(release, "description"), "ul")
        for point in points:
            _mark_up(SubElement(listed, "li"), point)
        found = found or version == plan.version
    if not found:
        raise PackagingError(f"CHANGELOG.md says nothing of version {plan.version}")


def changes(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each version of a list of changes: its day ("" before it is released), its points."""
    version, on, points = "", "", list[str]()
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            if version:
                yield version, on, points
            head = RELEASE.fullmatch(line)
            if head is None:
                raise PackagingError(f"{file.name}: no version and day in “{line}”")
            said = head["on"] or ""
            version, on, points = head["version"], said if said[:1].isdigit() else "", []
        elif line.startswith("- "):
            points.append(line[2:].strip())
        elif line.startswith("  ") and points:
            points[-1] += " " + line.strip()
    if version:
        yield version, on, points


def _mark_up(parent: Element, text: str) -> None:
    """Put Markdown's emphasis, code and links into an element as AppStream knows them."""
    parent.text, at = "", 0
    for mark in MARKED.finditer(text):
        _append(parent, text[at : mark.start()] + (mark["text"] or ""))
        at = mark.end()
        if not mark["text"]:
            SubElement(parent, "em" if mark["em"] else "code").text = mark["em"] or mark["code"]
    _append(parent, text[at:])


def _append(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
