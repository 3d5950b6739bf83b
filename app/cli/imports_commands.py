"""`coffer import`: Coffer's own CSV, and any other by a map of its columns."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap import Coffer
from app.cli.output import Output, number, table
from app.cli.restated_commands import dry_run_lines, restated_json
from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseNewerError,
    FileRefusedError,
    RefusedError,
    UnknownNameError,
)
from app.services.imports_answers import ImportOptions, MappedLook
from app.services.reports import ImportResult

if TYPE_CHECKING:
    from app.domain.mapped.maps import FileMap, KeptMap

DONE, FAILED, PARTLY = 0, 1, 5
GUESS = "guess"
_SHOWN = 20  # rows of a list in words; JSON has them all
_ASKED = {
    "date_order": "whether day or month comes first in {0!r}: date_format dmy or mdy",
    "decimal": "which sign stands before decimals, as in {0!r}: decimal . or ,",
    "amount_sign": "whether {0!r} came in or went out: amount_sign signed or reversed",
    "missing": "which column is the {0}",
    "account": "which account the rows belong to: --account, or account in the map",
}


def import_(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Import files, one batch each; a refused file does not keep the others out."""
    if arguments.files[0] == "maps" and (len(arguments.files) > 1 or not Path("maps").exists()):
        return _maps(coffer, arguments, output)
    if arguments.format == "executions":
        from app.cli.executions_commands import import_files

        return import_files(coffer, arguments, output)
    options = ImportOptions(
        format=arguments.format,
        account=arguments.account,
        tracks_cash=arguments.cash,
        allows_short=arguments.short,
        dry_run=arguments.dry_run,
        looks_back=arguments.dry_run,
    )
    results: list[ImportResult] = []
    refused: list[str] = []
    for name in arguments.files:
        try:
            results.append(_one(coffer, Path(name), options, arguments))
        except (DatabaseDamagedError, DatabaseNewerError):
            raise  # no matter of this file alone
        except CofferError as error:
            refused.append(str(error))
            output.problem(str(error))
    lines: list[str] = []
    for result in results:
        lines += result_lines(result)
    files = [result_json(one) for one in results]
    rows = {key: sum(getattr(one, key) for one in results) for key in ("read", "added", "known")}
    rejected = [row for one in files for row in one["rejected"]]  # type: ignore[attr-defined]  # a list
    output.answer({**rows, "rejected": rejected, "refused": refused, "files": files}, lines)
    if refused:
        return FAILED if not results else PARTLY
    return PARTLY if rejected else DONE


def _one(coffer: Coffer, path: Path, options: ImportOptions, arguments: Namespace) -> ImportResult:
    """Import a file as Coffer's own, or by the map that is named or kept for such files."""
    if not arguments.map:
        try:
            return coffer.imports.run(path, options)
        except FileRefusedError as error:
            if options.format != "auto":
                raise
            look = _look_or_raise(coffer, path, error)
        name, mapping = look.map_name, look.mapping
    else:
        name, mapping = _given(coffer, path, arguments)
    if arguments.known == "skip":
        tried = coffer.mapped_imports.run(
            path, mapping, replace(options, dry_run=True, looks_back=True)
        )
        lines = frozenset(one.line for one in tried.possibly_known)
        options = replace(options, skip_lines=lines)
    options = replace(options, looks_back=True)
    return coffer.mapped_imports.run(path, mapping, options, map_name=name)


def _look_or_raise(coffer: Coffer, path: Path, refused: FileRefusedError) -> MappedLook:
    """Return how a file looks by the map that is kept for it; without one, why it is refused."""
    try:
        look = coffer.mapped_imports.look(path, rows=0)
    except FileRefusedError as error:
        raise error from refused  # what is wrong with it as any file, not as Coffer's own
    if look.map_name:
        return look
    remedy = "no mapping is kept for it: see how it looks with `--map guess --dry-run`, or give one"
    raise FileRefusedError(refused.path, f"{refused.reason}; {remedy} with --map") from refused


def _given(coffer: Coffer, path: Path, arguments: Namespace) -> "tuple[str, FileMap]":
    """Return the map of `--map`, and the name under which it stays kept.

    Raises:
        RefusedError: it is no map, or a guess leaves something open.
    """
    text: str = arguments.map
    if text == GUESS:
        look = coffer.mapped_imports.look(path, rows=0)
        questions = [
            one for one in look.questions if not (one.doubt == "account" and arguments.account)
        ]
        if questions:
            raise RefusedError(
                "the file does not say " + "; nor ".join(_asked(one) for one in questions),
                "print the guess with `coffer import maps look FILE --json`, complete it, and "
                "give it with --map",
            )
        return "", look.mapping
    if text.lstrip().startswith("{"):
        from app.domain.mapped.maps import shared_from_text

        return "", shared_from_text(text, "map").mapping
    place = Path(text)
    is_file = place.suffix.lower() in {".json", ".toml"}
    if is_file and place.exists():
        from app.services.imports_mapped import read_shared

        return "", read_shared(place).mapping
    try:
        one = coffer.mapped_imports.map_named(text)
    except UnknownNameError as error:
        if not is_file:
            raise
        raise RefusedError(f"{text}: there is no such file, and no mapping of that name") from error
    return one.name, one.mapping


# -- maps --------------------------------------------------------------------------------------


def _maps(coffer: Coffer, arguments: Namespace, output: Output) -> int:
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
    yield from (f"  to be said: {_asked(one)}" for one in look.questions)
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


def _asked(question: object) -> str:
    doubt, about = getattr(question, "doubt", ""), getattr(question, "about", "")
    return _ASKED[str(doubt)].format(str(about)[:60])


def result_json(result: ImportResult) -> dict[str, object]:
    """Return an import in the form of the contract."""
    told: dict[str, object] = {
        "file": result.path,
        "format": result.format,
        "read": result.read,
        "added": result.added,
        "known": result.known,
        "rejected": [{"line": one.line, "reason": one.reason} for one in result.rejected],
        "dry_run": result.dry_run,
        "batch": result.batch_id,
        "warnings": result.warnings,
        "new_accounts": result.new_accounts,
        "new_assets": result.new_assets,
        "restated": restated_json(result.restated),
    }
    if result.dry_run or result.check is not None:
        told["possibly_known"] = [
            {"line": one.line, "row": one.text, "entry": one.entry_id, "like": one.entry}
            for one in result.possibly_known
        ]
        told["effects"] = [
            {"account": one.account, "symbol": one.symbol, "before": one.before, "after": one.after}
            for one in result.effects
        ]
    if result.check is not None:
        told |= {
            "map": result.map_name or None,
            "skipped": result.skipped,
            "passed_over": result.passed,
            "grade": result.check.grade,
        }
    return told


def result_lines(result: ImportResult) -> list[str]:
    """Return an import in words."""
    verb = "would add" if result.dry_run else "added"
    lines = [
        f"{result.path}: {result.format}, read {result.read}, {verb} {result.added}, "
        f"already known {result.known}, rejected {len(result.rejected)}"
    ]
    if result.check is not None:
        by = f", by the mapping {result.map_name}" if result.map_name else ""
        lines.append(f"  the file is {result.check.grade}{by}")
    lines += [f"  line {one.line}: {one.reason}" for one in result.rejected]
    if result.passed:
        words = ", ".join(f"{word} {count}" for word, count in list(result.passed.items())[:_SHOWN])
        lines.append(f"  passed over: {words}")
    if result.skipped:
        lines.append(f"  left out, as they look like entries that are there: {result.skipped}")
    for one in result.possibly_known[:_SHOWN]:
        lines.append(f"  line {one.line}: {one.text}: looks like {one.entry}")
    if len(result.possibly_known) > _SHOWN:
        lines.append(f"  and {len(result.possibly_known) - _SHOWN} more look like entries")
    if result.possibly_known:
        lines.append("  they are imported all the same; --known skip leaves them out")
    if result.dry_run:
        lines += [
            f"  {one.account}: {one.symbol} {number(one.before)} → {number(one.after)}"
            for one in result.effects[:_SHOWN]
        ]
    lines += [f"  note: {one}" for one in result.warnings]
    return [*lines, *dry_run_lines(result.restated)] if result.dry_run else lines
