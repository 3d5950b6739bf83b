"""Writes the bill of materials: CycloneDX 1.6, the same for the same bundle, checked by schema."""

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from installers.contents.parts import Kind, Part, digest_of
from installers.plan import Plan
from installers.running import PackagingError

if TYPE_CHECKING:
    from cyclonedx.model import HashType
    from cyclonedx.model.component import Component
    from cyclonedx.model.tool import ToolRepository

_NAMESPACE = uuid.UUID("8f2cf3b4-5f0e-5c1a-9d0d-0a5f1e6f9c55")  # of Coffer's bills alone
PROPERTY = "coffer:"


def write_bill(plan: Plan, parts: Iterable[Part]) -> str:
    """Return the bill as text.

    Raises:
        PackagingError: it does not fit the schema.
    """
    from cyclonedx.model.bom import Bom
    from cyclonedx.output.json import JsonV1Dot6

    listed = list(parts)
    bom = Bom(serial_number=_serial(plan, listed), version=1)
    components = {part.ref: _component(part) for part in listed}
    program = next(part for part in listed if part.kind is Kind.PROGRAM)
    bom.metadata.component = components[program.ref]
    bom.metadata.timestamp = datetime.fromtimestamp(plan.epoch, UTC)
    _say_tools(bom.metadata.tools, plan)
    for part in listed:
        if part is not program:
            bom.components.add(components[part.ref])
        bom.register_dependency(components[part.ref], [components[ref] for ref in part.needs])
    text = str(JsonV1Dot6(bom).output_as_string(indent=1)) + "\n"
    check_schema(text)
    return text


def check_schema(text: str) -> None:
    """Raise PackagingError if a bill does not fit CycloneDX 1.6."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    said = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if said is not None:
        raise PackagingError(f"the bill of materials does not fit CycloneDX 1.6: {said}")


def files_in(text: str) -> dict[str, str]:
    """Return every file that a bill lists, with its SHA-256."""
    bill = json.loads(text)
    program = bill["metadata"]["component"]
    return {
        one["name"]: _sha(one)
        for component in (program, *bill["components"])
        for one in component.get("components", ())
        if one["type"] == "file"
    }


def modules_in(text: str) -> dict[str, tuple[frozenset[str], str]]:
    """Return the modules that a bill lists, with their digest, by the part's bom-ref."""
    bill = json.loads(text)
    found: dict[str, tuple[frozenset[str], str]] = {}
    for component in (bill["metadata"]["component"], *bill["components"]):
        told = {one["name"]: one["value"] for one in component.get("properties", ())}
        names = told.get(f"{PROPERTY}modules")
        if names:
            value = told.get(f"{PROPERTY}modules-sha256", "")
            found[component["bom-ref"]] = (frozenset(names.split()), value)
    return found


def _sha(component: dict[str, list[dict[str, str]]]) -> str:
    return next(one["content"] for one in component["hashes"] if one["alg"] == "SHA-256")


def _serial(plan: Plan, parts: list[Part]) -> uuid.UUID:
    """Return a number that is another for every other content."""
    lines = [f"{plan.version} {plan.epoch}"]
    for part in parts:
        lines += [part.ref, digest_of(part.modules), *(f"{p} {s}" for p, s in part.files.items())]
    return uuid.uuid5(_NAMESPACE, "\n".join(sorted(lines)))


def _component(part: Part) -> "Component":
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import ExternalReference, ExternalReferenceType, Property, XsUri
    from cyclonedx.model.component import Component, ComponentType
    from packageurl import PackageURL

    made = Component(
        name=part.name,
        version=part.version,
        type=ComponentType.APPLICATION if part.kind is Kind.PROGRAM else ComponentType.LIBRARY,
        bom_ref=part.ref,
        purl=PackageURL.from_string(part.purl),
        licenses=[LicenseFactory().make_from_string(part.licence)],
        hashes=_hashes(part),
        components=[_file(path, value) for path, value in part.files.items()],
    )
    if part.page:
        page = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.page))
        made.external_references.add(page)
    notes = {"kind": part.kind.value, **part.notes}
    if part.modules:
        notes["modules"] = " ".join(sorted(part.modules))
        notes["modules-sha256"] = digest_of(part.modules)
    for name, value in notes.items():
        made.properties.add(Property(name=f"{PROPERTY}{name}", value=value))
    return made


def _hashes(part: Part) -> list["HashType"]:
    """Return one digest: of the only file, else of the modules, else of the list of files."""
    from cyclonedx.model import HashAlgorithm, HashType

    if part.kind is Kind.LINKED:
        return []  # its digest is that of the files it is inside of
    values = list(part.files.values())
    if len(values) == 1 and not part.modules:
        return [HashType(alg=HashAlgorithm.SHA_256, content=values[0])]
    both = {**part.files, **part.modules}
    return [HashType(alg=HashAlgorithm.SHA_256, content=digest_of(both))]


def _file(path: str, value: str) -> "Component":
    from cyclonedx.model import HashAlgorithm, HashType
    from cyclonedx.model.component import Component, ComponentType

    return Component(
        name=path,
        type=ComponentType.FILE,
        bom_ref=f"file:{path}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=value)],
    )


def _say_tools(tools: "ToolRepository", plan: Plan) -> None:
    from cyclonedx.model.component import Component, ComponentType

    tools.components.add(
        Component(
            name="installers of Coffer", version=plan.version, type=ComponentType.APPLICATION,
            bom_ref=f"installers@{plan.version}",
        )
    )  # fmt: skip
