"""Compares a bill of materials with the bundle that it tells of: nothing missing, nothing extra."""

import json
from pathlib import Path

from installers.contents.bill import check_schema, files_in, modules_in
from installers.contents.packed import BILL, LICENCES, read_bundle
from installers.contents.parts import digest_of
from installers.running import PackagingError

SHOWN = 20  # differences that are named


def check_bill(bundle: Path, bill: Path | None = None) -> int:
    """Compare a bundle with its bill, or with one beside it; return the number of files.

    Raises:
        PackagingError: they differ; names how.
    """
    text = (bill or bundle / BILL).read_text(encoding="utf-8")
    check_schema(text)
    packed, listed = read_bundle(bundle), files_in(text)
    wrong = [f"not in the bill: {path}" for path in packed.files.keys() - listed.keys()]
    wrong += [f"not in the bundle: {path}" for path in listed.keys() - packed.files.keys()]
    wrong += [
        f"another file than in the bill: {path}"
        for path in packed.files.keys() & listed.keys()
        if packed.files[path] != listed[path]
    ]
    wrong += _modules(text, packed.modules) + _unhashed(text) + _licences(bundle)
    if wrong:
        more = f"\n  and {len(wrong) - SHOWN} more" if len(wrong) > SHOWN else ""
        raise PackagingError(
            "bill of materials and bundle differ:\n  " + "\n  ".join(sorted(wrong)[:SHOWN]) + more
        )
    return len(listed)


def _modules(text: str, modules: dict[str, str]) -> list[str]:
    listed = modules_in(text)
    named = {name for names, _ in listed.values() for name in names}
    wrong = [f"not in the bill: module {name}" for name in modules.keys() - named]
    wrong += [f"not in the bundle: module {name}" for name in named - modules.keys()]
    for ref, (names, value) in listed.items():
        there = {name: modules[name] for name in names if name in modules}
        if len(there) == len(names) and digest_of(there) != value:
            wrong.append(f"other modules than in the bill: {ref}")
    return wrong


def _unhashed(text: str) -> list[str]:
    """Name what the bill lists without version, licence or digest."""
    bill = json.loads(text)
    wrong = []
    for one in (bill["metadata"]["component"], *bill["components"]):
        told = {row["name"]: row["value"] for row in one.get("properties", ())}
        is_inside = told.get("coffer:kind") == "linked"
        keys = ("version", "licenses", "purl", *(() if is_inside else ("hashes",)))
        wrong += [f"without {key}: {one['name']}" for key in keys if not one.get(key)]
    return wrong


def _licences(bundle: Path) -> list[str]:
    """Name texts that the index of licences promises and that are not there."""
    folder = bundle / LICENCES
    try:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return [f"the index of licences is not to be read: {error}"]
    return [
        f"no licence text: {part['name']}: {file}"
        for part in index["parts"]
        for file in part["texts"] or ["none"]
        if not (folder / file).is_file()
    ]
