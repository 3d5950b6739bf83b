"""`coffer import maps`: mappings of columns that are kept, and how a file looks."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap import Coffer
from app.cli.output import Output, table
from app.domain.errors import RefusedError
from app.services.imports_answers import MappedLook

if TYPE_CHECKING:
    from app.domain.mapped.maps import FileMap, KeptMap

DONE = 0
_ASKED = {
    "date_order": "whether day or month comes first in {0!r}: date_format dmy or mdy",
    "decimal": "which sign stands before decimals, as in {0!r}: decimal . or ,",
    "amount_sign": "whether {0!r} came in or went out: amount_sign signed or reversed",
    "missing": "which column is the {0}",
    "account": "which account the rows belong to: --account, or account in the map",
}


def maps(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out `coffer import maps DEED …`."""
    deed, *names = arguments.files[1:] or ["list"]
    deeds: dict[str, tuple[Callable[..., int], int, int]] = {
        "list": (_list, 0, 0),
        "show": (_show, 1, 1),
        "look": (_look, 1, 1),
        "export": (_export, 1, 2),
        "import": (_bring, 1, 1),
        "rename": (_rename, 2, 2),
        "delete": (_delete, 1, 1),
    }
    if deed not in deeds:
        raise RefusedError(f"maps has no {deed!r}", f"use one of {', '.join(deeds)}")
    carry_out, least, most = deeds[deed]
    if not least <= len(names) <= most:
        raise RefusedError(f"maps {deed} takes {'a name' if most == 1 else 'one or two names'}")
    return carry_out(coffer, output, *names)


def _list(coffer: Coffer, output: Output) -> int:
    found = coffer.mapped_imports.maps()
    rows = [[one.name, one.mapping.rows, str(len(one.mapping.columns))] for one in found]
    output.answer(
        {"maps": [_kept_json(one) for one in found]},
        table(["Mapping", "Rows", "Columns"], rows, left=2) or ["No mapping is kept yet."],
    )
    return DONE


def _show(coffer: Coffer, output: Output, name: str) -> int:
    one = coffer.mapped_imports.map_named(name)
    output.answer(_kept_json(one), list(map_lines(one.mapping)))
    return DONE


def _look(coffer: Coffer, output: Output, name: str) -> int:
    look = coffer.mapped_imports.look(Path(name), rows=10)
    output.answer(look_json(look), list(_look_lines(look)))
    return DONE


def _export(coffer: Coffer, output: Output, name: str, place: str = "") -> int:
    text = coffer.mapped_imports.export_map(name)
    if not place:
        output.answer(json.loads(text), [text.rstrip()])
        return DONE
    try:
        with Path(place).open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise RefusedError(f"{place} is there already", "name another file") from error
    except OSError as error:
        raise RefusedError(f"{place} cannot be written: {error.strerror or error}") from error
    output.done({"map": name, "file": place}, f"Wrote the mapping {name} to {place}.")
    return DONE


def _bring(coffer: Coffer, output: Output, place: str) -> int:
    kept = coffer.mapped_imports.import_map(Path(place))
    output.done(_kept_json(kept), f"Kept the mapping {kept.name}.")
    return DONE


def _rename(coffer: Coffer, output: Output, name: str, to: str) -> int:
    kept = coffer.mapped_imports.rename_map(name, to)
    output.done({"map": kept.name, "was": name}, f"The mapping {name} is {kept.name} now.")
    return DONE


def _delete(coffer: Coffer, output: Output, name: str) -> int:
    coffer.mapped_imports.forget_map(name)
    output.done({"deleted": name}, f"Deleted the mapping {name}.")
    return DONE


def _kept_json(one: "KeptMap") -> dict[str, object]:
    from app.domain.mapped.maps import map_to_json

    own = json.loads(map_to_json(one.mapping))
    return {"name": one.name, "header": one.header, "sample": one.sample, "map": own}


# -- words -------------------------------------------------------------------------------------


def look_json(look: MappedLook) -> dict[str, object]:
    """Return how a file looks in the form of the contract."""
    from app.domain.mapped.maps import map_to_json

    return {
        "file": str(look.path),
        "encoding": look.encoding,
        "delimiter": look.delimiter,
        "header_line": look.header_line,
        "columns": look.header,
        "mapping": look.map_name or None,
        "map": json.loads(map_to_json(look.mapping)),
        "questions": [{"doubt": one.doubt, "about": one.about} for one in look.questions],
        "refused": look.refusal or None,
        "words": [{"word": word, "kind": kind or None} for word, kind in look.words],
        "rows": [
            {
                "line": row.line,
                "state": row.state,
                "text": row.text,
                "cells": [[cell.raw, cell.read, cell.problem] for cell in row.cells],
            }
            for row in look.rows
        ],
    }


def _look_lines(look: MappedLook) -> Iterable[str]:
    known = f"mapping {look.map_name}" if look.map_name else "guessed"
    sign = {"\t": "tab"}.get(look.delimiter, look.delimiter)
    yield f"{look.path}: {look.encoding}, columns separated by {sign}, {known}"
    yield from map_lines(look.mapping, look.header)
    yield from (f"  to be said: {asked(one)}" for one in look.questions)
    yield from (f"  to be said: what {word!r} means" for word, kind in look.words if not kind)
    if look.refusal:
        yield f"  {look.refusal}"
        return
    for row in look.rows:
        yield f"  line {row.line}: {row.state}{': ' if row.text else ''}{row.text}"


def map_lines(mapping: "FileMap", header: Iterable[str] = ()) -> Iterable[str]:
    """Return a map in words: its columns, then its settings."""
    from app.domain.mapped.maps import map_to_json

    names = tuple(header) or tuple(name for name, _ in mapping.columns)
    meanings = dict(mapping.columns)
    yield from table(["Column", "is"], [[one, meanings.get(one, "–")] for one in names], left=2)
    stated = json.loads(map_to_json(mapping))
    told = {key: value for key, value in stated.items() if isinstance(value, str) and value}
    yield ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in told.items())
    for name in ("kinds", "accounts", "symbols", "skip", "only"):
        yield from (f"  {name}: {left} = {right}" for left, right in getattr(mapping, name))


def asked(question: object) -> str:
    doubt, about = getattr(question, "doubt", ""), getattr(question, "about", "")
    return _ASKED[str(doubt)].format(str(about)[:60])
