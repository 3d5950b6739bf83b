"""The crates inside extension modules written in Rust, as their wheels' bills name them."""

from collections.abc import Iterator

from installers.contents.environment import Package
from installers.contents.known import Table
from installers.contents.parts import Kind, Part
from installers.contents.spdx import normal, texts_for
from installers.contents.texts import our_texts
from installers.contents.versions import bills_in


def crates_of(package: Package, owner: Part, table: Table) -> Iterator[Part]:
    """Return the crates that went into a package's modules."""
    for one in bills_in(package.folder):
        purl = str(one.get("purl") or "").partition("?")[0]
        if not purl.startswith("pkg:cargo/"):
            continue
        licence = normal(_stated(one.get("licenses") or []))
        yield Part(
            ref=f"{owner.ref}#{purl}", name=str(one["name"]), version=str(one["version"]),
            licence=licence, kind=Kind.LINKED, purl=purl,
            texts=our_texts(texts_for(licence, table.standard)),
            notes={"part-of": owner.ref},
        )  # fmt: skip


def _stated(licences: list[dict[str, object]]) -> str:
    return " AND ".join(str(one.get("expression") or _id(one.get("license"))) for one in licences)


def _id(licence: object) -> str:
    return str(licence.get("id") or licence.get("name")) if isinstance(licence, dict) else ""
