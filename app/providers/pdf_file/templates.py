"""Layouts of statements that are known, each a small file: by which words, with which columns."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from app.domain.errors import RefusedError
from app.domain.map_records import MAX_TEXT
from app.domain.mapped.maps import map_of
from app.domain.mapped.meanings import Meaning
from app.domain.review.drafts import PageRead
from app.providers.pdf_file.columns import meaning_of

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "statement-templates"
_MOST_WORDS = 200_000


@dataclass(frozen=True, slots=True)
class Template:
    """A layout. Words are compared without regard to capitals and spaces."""

    id: str
    name: str
    institution: str
    texts: tuple[tuple[str, ...], ...]  # of each group one must stand on the pages
    names: Mapping[str, str] = field(default_factory=dict)  # of a column → `Meaning`, or ""
    until: tuple[str, ...] = ()  # a line that begins so ends a table
    settings: Mapping[str, object] = field(default_factory=dict)  # of a map, without columns

    def known(self, name: str) -> str:
        """Return what a column of this name means; names of the template go first."""
        own = self.names.get(_plain(name))
        return meaning_of(name) if own is None else own

    def ends(self, text: str) -> bool:
        """Tell whether a line ends a table."""
        return _plain(text).startswith(self.until) if self.until else False


def template_from_text(text: str) -> Template:
    """Read a template.

    Raises:
        RefusedError: no TOML, a part that is missing or of another type, an unknown meaning.
    """
    if len(text) > MAX_TEXT:
        raise RefusedError("the template is too long")
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RefusedError(f"the template is no TOML: {error}") from error
    unknown = set(values) - {"id", "name", "institution", "texts", "columns", "until", "map"}
    if unknown:
        raise RefusedError(f"a template has no {min(unknown)[:40]!r}")
    names: dict[str, str] = {}
    for meaning, own in _table(values, "columns").items():
        if meaning != "none" and meaning not in frozenset(Meaning):
            raise RefusedError(f"a column cannot be {meaning[:40]!r}")
        for name in _texts(own, "columns"):
            names[_plain(name)] = "" if meaning == "none" else meaning
    settings = _table(values, "map")
    map_of({**settings, "columns": {}})  # refuses what a map cannot have
    groups = values.get("texts", [])
    if not isinstance(groups, list) or not groups:
        raise RefusedError("texts of a template are lists of words")
    return Template(
        _text(values, "id"),
        _text(values, "name"),
        _text(values, "institution"),
        tuple(tuple(_plain(one) for one in _texts(group, "texts")) for group in groups),
        names,
        tuple(_plain(one) for one in _texts(values.get("until", []), "until")),
        settings,
    )


@lru_cache(maxsize=1)
def own_templates() -> tuple[Template, ...]:
    """Return Coffer's own, by name."""
    found = sorted(FOLDER.glob("*.toml"))
    return tuple(template_from_text(path.read_text(encoding="utf-8")) for path in found)


def template_for(
    pages: Sequence[PageRead], templates: Sequence[Template] | None = None
) -> Template | None:
    """Return the template whose words stand on the pages: of several the one with most groups."""
    words = [word.text for page in pages for word in page.words][:_MOST_WORDS]
    text = _plain(" ".join(words))
    fitting = [
        one
        for one in (own_templates() if templates is None else templates)
        if all(any(word in text for word in group) for group in one.texts)
    ]
    return max(fitting, key=lambda one: len(one.texts), default=None)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _text(values: Mapping[str, object], key: str) -> str:
    value = values.get(key)
    if not isinstance(value, str) or not value:
        raise RefusedError(f"{key} of a template is a text")
    return value


def _table(values: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = values.get(key, {})
    if not isinstance(value, dict):
        raise RefusedError(f"{key} of a template is a table")
    return value


def _texts(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise RefusedError(f"{key} of a template are lists of texts")
    return tuple(value)
