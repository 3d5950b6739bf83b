"""Which part needs which: as packages state it, and as libraries say in their headers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from packaging.requirements import InvalidRequirement, Requirement

from installers.contents.elf import is_elf, read_elf
from installers.contents.environment import Environment, Package, canonical
from installers.contents.packed import Packed
from installers.contents.parts import Kind, Part


def add_needs(
    parts: Sequence[Part],
    packed: Packed,
    environment: Environment,
    coffer: Package,
    altered: set[str],
) -> tuple[Part, ...]:
    """Return the parts with what each needs, and with which of their files were stripped."""
    needs: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        if "part-of" in part.notes:
            needs[part.notes["part-of"]].add(part.ref)
        if part.kind is not Kind.RUNTIME and part.modules:
            needs[part.ref].update(one.ref for one in parts if one.kind is Kind.RUNTIME)
    _add_stated(parts, environment, coffer, needs)
    _add_linked(parts, packed, needs)
    return tuple(_with(part, frozenset(needs[part.ref] - {part.ref}), altered) for part in parts)


def _with(part: Part, needs: frozenset[str], altered: set[str]) -> Part:
    mine = sorted(set(part.files) & altered)
    notes = {**part.notes, "without-symbols": ", ".join(mine)} if mine else part.notes
    return replace(part, needs=needs, notes=notes)


def _add_stated(
    parts: Sequence[Part], environment: Environment, coffer: Package, needs: dict[str, set[str]]
) -> None:
    """Follow what packages require, from Coffer on, with the extras that are asked for."""
    refs = {canonical(one.name): one.ref for one in parts if one.kind is Kind.PACKAGE}
    program = next(one.ref for one in parts if one.kind is Kind.PROGRAM)
    waiting: list[tuple[Package, str, frozenset[str]]] = [(coffer, program, frozenset({"ocr"}))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        package, ref, extras = waiting.pop()
        if (package.name, extras) in seen:
            continue
        seen.add((package.name, extras))
        for name, wanted in _required(package, extras):
            if name in refs and name in environment.packages:
                needs[ref].add(refs[name])
                waiting.append((environment.packages[name], refs[name], wanted))


def _required(package: Package, extras: frozenset[str]) -> list[tuple[str, frozenset[str]]]:
    found = []
    for line in package.metadata.get("requires-dist", ()):
        try:
            one = Requirement(line)
        except InvalidRequirement:
            continue
        marker = one.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            found.append((canonical(one.name), frozenset(one.extras)))
    return found


def _add_linked(parts: Sequence[Part], packed: Packed, needs: dict[str, set[str]]) -> None:
    """Follow which libraries the linker loads for each file."""
    owners = _libraries(parts, packed.links)
    for part in parts:
        for path in part.files:
            place = packed.folder / path
            told = read_elf(place) if is_elf(place) else None
            for name in told.needed if told else ():
                if name in owners:
                    needs[part.ref].add(owners[name])


def _libraries(parts: Sequence[Part], links: Mapping[str, str]) -> dict[str, str]:
    """Return which part has a library of a name, or a link of that name to one."""
    found = {
        path.rpartition("/")[2]: part.ref for part in parts for path in sorted(part.files)
    }  # fmt: skip
    for link, target in links.items():
        owner = found.get(target.rpartition("/")[2])
        if owner:
            found.setdefault(link.rpartition("/")[2], owner)
    return found
