"""`coffer executions`: trades from brokers' files, and those that the ledger has already."""

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.executions_arguments import DECIMALS
from app.cli.output import Output, table
from app.cli.restated_commands import dry_run_lines, restated_json
from app.domain.errors import CofferError, RefusedError
from app.domain.trading.executions import ExecutionMap, map_from_json, map_to_json
from app.services.trading.execution_answers import (
    AdoptResult,
    ExecutionOptions,
    ExecutionResult,
    Look,
)

DONE, FAILED, PARTLY = 0, 1, 5
_SETTINGS = ("date_format", "zone", "currency", "kind", "amount_is", "fee_sign", "option_price")
_SHOWN = 20  # rows of a list in words; JSON has them all
_DEEDS = {"adopt": "taken over", "post": "booked again", "skip": "left out"}


def executions(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out one of the deeds."""
    match arguments.deed:
        case "look":
            return _look(coffer, arguments, output)
        case "import":
            result = _import(coffer, Path(arguments.file), arguments)
            output.answer(result_json(result), list(result_lines(result)))
            return PARTLY if result.rejected else DONE
        case "mappings":
            return _mappings(coffer, arguments, output)
        case _:
            adopted = coffer.executions.adopt(arguments.account, dry_run=arguments.dry_run)
            output.answer(adopt_json(adopted), list(adopt_lines(adopted)))
            return DONE


def import_files(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out `coffer import --format executions`: each file by the mapping of its header."""
    results: list[ExecutionResult] = []
    refused: list[str] = []
    for name in arguments.files:
        options = ExecutionOptions(
            arguments.account, dry_run=arguments.dry_run, allows_short=arguments.short
        )
        try:
            results.append(coffer.executions.run(Path(name), options))
        except CofferError as error:
            refused.append(str(error))
            output.problem(str(error))
    lines = [line for one in results for line in result_lines(one)]
    files = [result_json(one) for one in results]
    rows = {key: sum(getattr(one, key) for one in results) for key in ("read", "added", "known")}
    rejected = [row for one in files for row in _rows(one["rejected"])]
    output.answer({**rows, "rejected": rejected, "refused": refused, "files": files}, lines)
    if refused:
        return FAILED if not results else PARTLY
    return PARTLY if rejected else DONE


def _rows(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else []


def _import(coffer: Coffer, path: Path, arguments: Namespace) -> ExecutionResult:
    options = ExecutionOptions(
        arguments.account,
        _mapping(coffer, path, arguments),
        arguments.name,
        dry_run=arguments.dry_run,
        known=arguments.known,
        posts=not arguments.no_ledger,
        allows_short=arguments.short,
    )
    return coffer.executions.run(path, options)


# -- mappings ----------------------------------------------------------------------------------


def _mapping(coffer: Coffer, path: Path, arguments: Namespace) -> ExecutionMap | None:
    """Return the mapping that the options make; `None`: they say nothing."""
    given = _given(coffer, arguments.map) if arguments.map else None
    changes = {name: value for name in _SETTINGS if (value := getattr(arguments, name)) is not None}
    if arguments.decimal:
        changes["decimal"] = DECIMALS[arguments.decimal]
    lists = (arguments.column, arguments.word, arguments.symbol, arguments.only)
    if not changes and not any(lists):
        return given
    base = coffer.executions.look(path, given, rows=0).mapping
    for text in arguments.column:
        name, field = _pair(text, "column")
        base = base.with_column(name, field)
    for name, texts in (("words", lists[1]), ("symbols", lists[2]), ("only", lists[3])):
        if texts:
            pairs = tuple(_pair(text, name) for text in texts)
            kept = () if name == "only" else getattr(base, name)
            new = {key for key, _ in pairs}
            changes[name] = (*(pair for pair in kept if pair[0] not in new), *pairs)
    return replace(base, **changes)


def _given(coffer: Coffer, text: str) -> ExecutionMap:
    """Return a mapping that is given as JSON, as a file of it, or by its name.

    Raises:
        RefusedError: it is no mapping. UnknownNameError: none has the name.
    """
    if text.lstrip().startswith("{"):
        return map_from_json(text)
    path = Path(text)
    if text.endswith(".json") and path.is_file():
        try:
            return map_from_json(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise RefusedError(f"{text} cannot be read: {error}") from error
    return coffer.executions.map_named(text).mapping


def _pair(text: str, what: str) -> tuple[str, str]:
    name, sign, value = text.rpartition("=")
    if not sign or not name:
        raise RefusedError(f"{what}: {text!r} has no =")
    return name.strip(), value.strip()


def _mappings(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.forget:
        coffer.executions.forget_map(arguments.forget)
        output.done({"forgotten": arguments.forget}, f"Forgot the mapping {arguments.forget}.")
        return DONE
    if arguments.show:
        one = coffer.executions.map_named(arguments.show)
        own = map_to_json(one.mapping)
        output.answer({"name": one.name, "header": one.digest, "map": json.loads(own)}, [own])
        return DONE
    found = coffer.executions.maps()
    output.answer(
        {
            "mappings": [
                {
                    "name": one.name,
                    "header": one.digest,
                    "map": json.loads(map_to_json(one.mapping)),
                }
                for one in found
            ]
        },
        table(
            ["Mapping", "Header", "Columns"],
            [[one.name, one.digest, str(len(one.mapping.columns))] for one in found],
        )
        or ["No file was imported yet."],
    )
    return DONE


# -- words -------------------------------------------------------------------------------------


def _look(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    path = Path(arguments.file)
    found = coffer.executions.look(path, _mapping(coffer, path, arguments), arguments.rows)
    output.answer(_look_json(found), list(_look_lines(found)))
    return DONE


def _look_json(found: Look) -> dict[str, object]:
    return {
        "file": str(found.path),
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "columns": found.header,
        "header": found.header_digest,
        "mapping": found.map_name or None,
        "map": json.loads(map_to_json(found.mapping)),
        "doubts": found.doubts,
        "refused": found.refusal or None,
        "rows": [
            {"line": one.line, "fields": one.fields, "state": one.state, "text": one.text}
            for one in found.rows
        ],
    }


def _look_lines(found: Look) -> Iterable[str]:
    known = f"mapping {found.map_name}" if found.map_name else "guessed"
    sign = {"\t": "tab"}.get(found.delimiter, found.delimiter)
    yield f"{found.path}: {found.encoding}, columns separated by {sign}, {known}"
    fields = dict(found.mapping.columns)
    yield from table(
        ["Column", "is"], [[name, fields.get(name, "–")] for name in found.header], left=2
    )
    settings = json.loads(map_to_json(found.mapping))
    told = {key: value for key, value in settings.items() if isinstance(value, str) and value}
    yield ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in told.items())
    for doubt in found.doubts:
        yield f"  to be said: {doubt}"
    if found.refusal:
        yield f"  {found.refusal}"
        return
    yield from (f"  line {one.line}: {_row_words(one.state, one.text)}" for one in found.rows)


def _row_words(state: str, text: str) -> str:
    words = {"execution": text, "passed": f"passed over: {text}", "unread": text}
    return words.get(state, f"rejected: {text}")


def result_json(result: ExecutionResult) -> dict[str, object]:
    """Return an import in the form of the contract."""
    return {
        "file": result.path,
        "format": "executions",
        "account": result.account,
        "read": result.read,
        "added": result.added,
        "known": result.known,
        "rejected": [{"line": one.line, "reason": one.reason} for one in result.rejected],
        "passed_over": result.passed,
        "possibly_known": [
            {"line": one.line, "execution": one.text, "in": one.where, "like": one.what,
             "deed": one.deed}
            for one in result.possibly_known
        ],
        "adopted": result.adopted,
        "positions": result.positions,
        "dry_run": result.dry_run,
        "batch": result.batch_id,
        "mapping": result.map_name,
        "new_accounts": result.new_accounts,
        "new_instruments": result.new_instruments,
        "warnings": result.warnings,
        "from": result.first_day,
        "to": result.last_day,
        "restated": restated_json(result.restated),
    }  # fmt: skip


def result_lines(result: ExecutionResult) -> Iterable[str]:
    """Return an import in words."""
    verb = "would add" if result.dry_run else "added"
    yield (
        f"{result.path}: executions, read {result.read}, {verb} {result.added}, "
        f"already known {result.known}, rejected {len(result.rejected)}"
    )
    if result.added:
        own = f", {result.adopted} of them taken over from the ledger" if result.adopted else ""
        batch = f", batch {result.batch_id}" if result.batch_id is not None else ""
        yield (
            f"  into {result.account}: {len(result.positions)} positions, "
            f"{result.first_day} to {result.last_day}{own}{batch}"
        )
    yield from (f"  line {one.line}: {one.reason}" for one in result.rejected)
    if result.passed:
        words = ", ".join(f"{word} {count}" for word, count in result.passed.items())
        yield f"  no executions: {words}"
    for one in result.possibly_known[:_SHOWN]:
        yield f"  line {one.line}: {one.text}: like {one.what}; {_DEEDS[one.deed]}"
    if len(result.possibly_known) > _SHOWN:
        yield f"  and {len(result.possibly_known) - _SHOWN} more that the books seem to have"
    yield from (f"  note: {one}" for one in result.warnings)
    if result.dry_run:
        yield from dry_run_lines(result.restated)


def adopt_json(result: AdoptResult) -> dict[str, object]:
    """Return what was taken over in the form of the contract."""
    return {
        "accounts": result.accounts,
        "trades": result.trades,
        "by_account": result.by_account,
        "positions": result.positions,
        "left_out": [
            {"account": one.account, "symbol": one.symbol, "trades": one.trades,
             "reason": one.reason}
            for one in result.left_out
        ],
        "notes": result.notes,
        "dry_run": result.dry_run,
    }  # fmt: skip


def adopt_lines(result: AdoptResult) -> Iterable[str]:
    """Return what was taken over in words."""
    verb = "would take over" if result.dry_run else "took over"
    yield f"{verb} {result.trades} trades as {len(result.positions)} positions; nothing is posted"
    yield from (f"  {name}: {count}" for name, count in result.by_account.items())
    for one in result.left_out:
        yield f"  left out: {one.account}, {one.symbol} ({one.trades} trades): {one.reason}"
    yield from (f"  note: {one}" for one in result.notes)
