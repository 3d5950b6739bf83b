"""Finds what installed providers and channels declare of themselves, looked up as "providers"."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from app.ports.notices import ChannelFacts
from app.ports.providers import Facts, Field
from ui.i18n.extract import Found

CONTEXT = "providers"
_GROUPS = ("coffer.channels", "coffer.providers")
_OURS = "app.providers."  # a plug-in of others is not in our catalogues


def texts_of_providers(root: Path) -> list[Found]:
    """Return the texts of the facts of Coffer's own, in the order of their files."""
    every = (one for group in _GROUPS for one in entry_points(group=group))
    points = [one for one in every if one.module.startswith(_OURS)]
    found: dict[tuple[str, str], Found] = {}
    for point in sorted(points, key=lambda one: (one.module, one.name)):
        path = _path_of(point, root)
        for facts in _facts_of(point):
            for text in declared(facts):
                found.setdefault((path, text), Found(CONTEXT, text, path, 1))
    return list(found.values())


def declared(facts: Facts | ChannelFacts) -> Iterator[str]:
    """Yield the sentences and labels of one; the names of providers and products are none."""
    if isinstance(facts, Facts):
        yield from filter(None, (facts.about, facts.read_only, facts.history, facts.paging))
    else:
        yield from filter(None, (facts.name, facts.about))  # of a channel: "E-mail"
    for field in facts.fields:
        if not field.is_given:  # such a one is never seen
            yield from _words_of(field)


def _words_of(field: Field) -> Iterator[str]:
    yield from filter(None, (field.label, field.help))
    if not field.is_of_names:
        yield from (words for _, words in field.choices if words)


def _facts_of(point: EntryPoint) -> Iterator[Facts | ChannelFacts]:
    named = point.load()
    for provider in named if isinstance(named, tuple | list) else (named,):
        yield provider.facts


def _path_of(point: EntryPoint, root: Path) -> str:
    path = Path(*point.module.split("."))
    is_file = (root / path.with_suffix(".py")).exists()
    return (path.with_suffix(".py") if is_file else path / "__init__.py").as_posix()
