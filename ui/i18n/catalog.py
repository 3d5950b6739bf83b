"""Catalogues of translations: Qt's .ts files, read and written the same way every time."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from xml.etree import ElementTree  # our own files, of this checkout
from xml.sax.saxutils import escape

from ui.i18n.extract import Found

FORMS: Final[dict[str, int]] = {"de": 2, "es": 2, "fr": 2, "ja": 1, "ar": 6}  # of a counted noun
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Message:
    """A text of a context and its translation: one, or as many as the language has forms."""

    context: str
    source: str
    forms: tuple[str, ...] = ()  # empty: not translated yet
    is_counted: bool = False
    paths: tuple[str, ...] = ()  # where it is used; for people, and to tell what is the shell
    is_gone: bool = False  # no longer in the sources; kept for when it comes back

    @property
    def key(self) -> tuple[str, str]:
        return (self.context, self.source)

    @property
    def is_done(self) -> bool:
        return bool(self.forms) and all(self.forms)


@dataclass(slots=True)
class Catalog:
    """The messages of one language, by context and source."""

    language: str
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)

    def renew(self, found: Iterable[Found], *, is_tidy: bool = False) -> None:
        """Take the texts of the sources: new ones without a translation, old ones as they are.

        A new text that another context has translated already takes that translation. Texts
        that are gone are kept apart, or dropped where it shall be tidy.
        """
        known = {one.source: one for one in self.messages.values() if one.is_done}
        renewed: dict[tuple[str, str], Message] = {}
        for text in found:
            key = (text.context, text.source)
            old = renewed.get(key) or self.messages.get(key)
            if old is None:
                like = known.get(text.source)
                fits = like is not None and like.is_counted == text.is_counted
                old = Message(*key, like.forms if like is not None and fits else ())
            paths = old.paths if key in renewed else ()
            renewed[key] = replace(
                old,
                forms=old.forms if old.is_counted == text.is_counted or not old.forms else (),
                is_counted=text.is_counted or (old.is_counted and key in renewed),
                paths=tuple(sorted({*paths, text.path})),
                is_gone=False,
            )
        if not is_tidy:
            for key, old in self.messages.items():
                if key not in renewed and old.forms:
                    renewed[key] = replace(old, is_gone=True, paths=())
        self.messages = renewed

    def text(self) -> str:
        """Return the .ts file: sorted, so that a change shows what changed."""
        lines = [_HEAD, f'<TS version="2.1" language="{self.language}" sourcelanguage="en">\n']
        context = ""
        for key in sorted(self.messages):
            one = self.messages[key]
            if one.context != context:
                if context:
                    lines.append("</context>\n")
                context = one.context
                lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
            lines.append(_message_text(one))
        if context:
            lines.append("</context>\n")
        lines.append("</TS>\n")
        return "".join(lines)


def _message_text(one: Message) -> str:
    mark = ' numerus="yes"' if one.is_counted else ""
    places = "".join(f'        <location filename="../../{escape(path)}"/>\n' for path in one.paths)
    state = ' type="vanished"' if one.is_gone else "" if one.is_done else ' type="unfinished"'
    if one.is_counted:
        forms = "".join(
            f"\n            <numerusform>{escape(form)}</numerusform>" for form in one.forms
        )
        body = f"{forms}\n        " if forms else ""
    else:
        body = escape(one.forms[0]) if one.forms else ""
    return (
        f"    <message{mark}>\n{places}        <source>{escape(one.source)}</source>\n"
        f"        <translation{state}>{body}</translation>\n    </message>\n"
    )


def read_catalog(path: Path, language: str) -> Catalog:
    """Return a language's catalogue; an empty one where there is no file yet."""
    made = Catalog(language)
    if not path.exists():
        return made
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  # our own
        name = context.findtext("name", "")
        for node in context.iter("message"):
            one = _message_of(name, node)
            made.messages[one.key] = one
    return made


def _message_of(context: str, node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    is_counted = node.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if translation is not None:
        texts = [each.text or "" for each in translation.iter("numerusform")]
        forms = tuple(texts) if is_counted else (translation.text or "",)
    return Message(
        context,
        node.findtext("source", ""),
        forms if any(forms) else (),
        is_counted,
        tuple(
            (place.get("filename") or "").removeprefix("../../") for place in node.iter("location")
        ),
        translation is not None and translation.get("type") == "vanished",
    )
