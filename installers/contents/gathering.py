"""Makes the list of parts of a bundle out of what was sorted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from installers.contents.crates import crates_of
from installers.contents.dependencies import add_needs
from installers.contents.environment import Environment, Package, read_package
from installers.contents.known import Known, Table
from installers.contents.packed import INTERNAL, Packed
from installers.contents.parts import Kind, Part
from installers.contents.sorting import COFFER, PYTHON, Share, Sorted
from installers.contents.spdx import is_free_to_bundle, licence_of, normal
from installers.contents.system import owners_of
from installers.contents.texts import our_texts, texts_of, texts_of_debian, texts_of_python
from installers.contents.versions import slug_of, version_of
from installers.running import PackagingError


def gather(
    packed: Packed, found: Sorted, environment: Environment, table: Table
) -> tuple[Part, ...]:
    """Return every part, Coffer first, the rest by name.

    Raises:
        PackagingError: a licence is not known, its text is missing, or it forbids bundling.
    """
    coffer = _coffer(packed)
    maker = _Maker(packed, environment, table)
    owners = {
        name: maker.owner(name, coffer, share) for name, share in sorted(found.packages.items())
    }
    parts = list(owners.values())
    for (name, _), (known, share) in sorted(found.libraries.items(), key=lambda one: one[0]):
        parts.append(maker.library(known, share, name, owners))
    parts += maker.linked(owners)
    for name, owner in owners.items():
        if owner.kind is Kind.PACKAGE:
            parts += crates_of(environment.packages[name], owner, table)
    parts += _system(found, table)
    _refuse(parts)
    parts.sort(key=lambda one: (one.kind is not Kind.PROGRAM, one.name.lower(), one.ref))
    return add_needs(parts, packed, environment, coffer, found.altered)


def _coffer(packed: Packed) -> Package:
    folders = sorted((packed.folder / INTERNAL).glob(f"{COFFER}-*.dist-info"))
    if len(folders) != 1:
        raise PackagingError(f"{packed.folder} has {len(folders)} folders coffer-*.dist-info")
    return read_package(folders[0])


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the parts of one bundle."""

    packed: Packed
    environment: Environment
    table: Table

    def owner(self, name: str, coffer: Package, share: Share) -> Part:
        """Return Coffer, Python or a package."""
        if name == COFFER:
            return _program(coffer, share)
        if name == PYTHON:
            return _python(self.environment, share)
        return _package(self.environment.packages[name], share, self.environment, self.table)

    def library(self, known: Known, share: Share, name: str, owners: Mapping[str, Part]) -> Part:
        """Return libraries of others that an owner brings, which may itself have nothing else."""
        owner = owners.get(name)
        if owner is None:
            owner = self.owner(name, _coffer(self.packed), Share())
        return self._inner(known, sorted(share.files), name, owner, Kind.LIBRARY, share)

    def linked(self, owners: Mapping[str, Part]) -> Iterator[Part]:
        """Return what is inside the files of others."""
        for known in self.table.parts:
            carriers = sorted(
                path for path in self.packed.files
                if any(fnmatchcase(path.removeprefix(INTERNAL), one) for one in known.inside)
            )  # fmt: skip
            if carriers and known.origin in owners:
                owner = owners[known.origin]
                yield self._inner(known, carriers, known.origin, owner, Kind.LINKED, Share())

    def _inner(
        self, known: Known, paths: Sequence[str], name: str, owner: Part, kind: Kind, share: Share
    ) -> Part:
        places = [self.packed.folder / path for path in paths]
        version = version_of(known, places, owner, self.environment.packages.get(name))
        notes = {"part-of": owner.ref}
        if kind is Kind.LINKED:
            notes["inside"] = ", ".join(paths)
        if version.note:
            notes["version-is"] = version.note
        return Part(
            ref=f"{owner.ref}#{slug_of(known.name)}", name=known.name, version=version.number,
            licence=normal(known.licence), kind=kind, purl=version.purl, page=known.page,
            files=share.files, texts=our_texts(known.texts) or owner.texts, notes=notes,
        )  # fmt: skip


def _program(coffer: Package, share: Share) -> Part:
    return Part(
        ref=f"pkg:generic/coffer@{coffer.version}", name="Coffer", version=coffer.version,
        licence=normal(coffer.told("License-Expression") or "Apache-2.0"), kind=Kind.PROGRAM,
        purl=f"pkg:generic/coffer@{coffer.version}", files=share.files, modules=share.modules,
        texts=our_texts(("Apache-2.0.txt",)),
    )  # fmt: skip


def _python(environment: Environment, share: Share) -> Part:
    version = environment.python_version
    purl = f"pkg:generic/python@{version}"
    return Part(
        ref=purl, name="CPython", version=version, licence="PSF-2.0", kind=Kind.RUNTIME,
        purl=purl, page="https://www.python.org", files=share.files, modules=share.modules,
        texts=texts_of_python(environment),
    )  # fmt: skip


def _package(package: Package, share: Share, environment: Environment, table: Table) -> Part:
    purl = f"pkg:pypi/{package.name}@{package.version}"
    texts = (
        *texts_of(package, environment),
        *our_texts(table.texts.get(package.name, ())),
    )
    return Part(
        ref=purl, name=package.written, version=package.version,
        licence=licence_of(package, table.licences), kind=Kind.PACKAGE, purl=purl,
        page=_page(package), files=share.files, modules=share.modules, texts=texts,
    )  # fmt: skip


def _page(package: Package) -> str:
    wanted = {"homepage", "home", "source", "repository", "source code", "documentation"}
    for line in package.metadata.get("project-url", ()):
        label, _, address = line.partition(",")
        if label.strip().lower() in wanted:
            return address.strip()
    return package.told("Home-page")


def _system(found: Sorted, table: Table) -> Iterator[Part]:
    """Return the libraries of the system, a part for each package that they come from."""
    parts: dict[str, Part] = {}
    missing = []
    packages = owners_of(origin for origin, _ in found.system.values())
    for name, (origin, share) in sorted(found.system.items()):
        licence = table.system_licence(name)
        package = packages.get(origin)
        if licence is None or package is None:
            missing.append(f"{name} ({package.package if package else origin})")
            continue
        old = parts.get(package.purl)
        if old is not None:
            parts[package.purl] = replace(old, files={**old.files, **share.files})
            continue
        parts[package.purl] = Part(
            ref=package.purl, name=package.package, version=package.version,
            licence=normal(licence), kind=Kind.SYSTEM, purl=package.purl, files=share.files,
            texts=texts_of_debian(package), notes={"source": package.source},
        )  # fmt: skip
    if missing:
        raise PackagingError(
            "libraries of the system that are not in [system] of known.toml, or of no package:"
            f" {', '.join(missing)}; leave them out of the bundle, or read their licences"
        )
    yield from parts.values()


def _refuse(parts: list[Part]) -> None:
    """Raise PackagingError for parts that may not be bundled, or without a licence's text."""
    forbidden = [
        f"{one.name} ({one.licence})" for one in parts if not is_free_to_bundle(one.licence)
    ]
    if forbidden:
        raise PackagingError(f"these may not come with Coffer: {', '.join(forbidden)}")
    bare = [one.name for one in parts if not one.texts]
    if bare:
        raise PackagingError(
            f"no licence text for {', '.join(bare)}: put it into installers/contents/texts"
            " and name it under [texts] in known.toml"
        )
