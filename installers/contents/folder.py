"""Puts the texts of all licences into a bundle, with an index for people and for About."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from installers.contents.packed import LICENCES
from installers.contents.parts import Kind, Part, Text
from installers.contents.system import COMMON
from installers.contents.texts import OURS
from installers.contents.versions import slug_of
from installers.plan import Plan

INDEX = "index.json"
_SHARED = "common"  # texts that several parts are under
_KINDS = {
    Kind.PROGRAM: "the program", Kind.PACKAGE: "Python package", Kind.RUNTIME: "Python",
    Kind.LIBRARY: "library inside a package", Kind.SYSTEM: "library of the system it was built on",
    Kind.LINKED: "inside another part",
}  # fmt: skip
_HEAD = """\
Licences of Coffer {version}, and of all that comes with it
{line}

Coffer is under the Apache License 2.0. What it is made of is under the licences below; their
texts lie in this folder. The libraries under the LGPL (Qt, PySide6, psycopg and others) are
shared libraries of their own in `_internal`: you may replace them by your own builds of them.
Where the source of a part is to be had stands beside it, and in the bill of materials.

"""


def write_licences(plan: Plan, parts: Sequence[Part], bundle: Path) -> Path:
    """Write the folder aside, then put it in place; return it."""
    made = plan.folder(LICENCES)
    made.chmod(0o755)
    rows = [(part, [_put(made, part, text) for text in part.texts]) for part in parts]
    names = {part.ref: part.name for part in parts}
    index = [
        {
            "name": part.name, "version": part.version, "licence": part.licence,
            "kind": part.kind.value, "of": names.get(part.notes.get("part-of", ""), ""),
            "page": part.page, "texts": files,
        }
        for part, files in rows
    ]  # fmt: skip
    told = json.dumps({"version": plan.version, "parts": index}, indent=1, ensure_ascii=False)
    (made / INDEX).write_text(told + "\n", encoding="utf-8")
    (made / "README.txt").write_text(_for_people(plan, rows), encoding="utf-8")
    target = bundle / LICENCES
    shutil.rmtree(target, ignore_errors=True)
    shutil.move(made, target)
    return target


def _put(folder: Path, part: Part, text: Text) -> str:
    """Copy a text, once if many are under it; return where it lies."""
    is_shared = any(text.path.is_relative_to(one) for one in (*OURS, COMMON))
    name = f"{_SHARED if is_shared else _folder_of(part)}/{text.name}"
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    plain = text.path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    target.write_text(plain, encoding="utf-8", newline="\n")
    target.chmod(0o644)
    return name


def _folder_of(part: Part) -> str:
    """Return the folder of the part that brings the text."""
    whose = part.notes.get("part-of", part.ref)
    return slug_of(whose.rpartition("/")[2].partition("?")[0].partition("@")[0])


def _for_people(plan: Plan, rows: list[tuple[Part, list[str]]]) -> str:
    title = f"Licences of Coffer {plan.version}, and of all that comes with it"
    text = _HEAD.format(version=plan.version, line="=" * len(title))
    for part, files in rows:
        text += f"{part.name} {part.version} – {part.licence} ({_KINDS[part.kind]})\n"
        text += f"    {part.page or part.purl}\n"
        text += "".join(f"    {file}\n" for file in dict.fromkeys(files))
    return text
