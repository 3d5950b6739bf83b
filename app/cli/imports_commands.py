"""`coffer import`: Coffer's own CSV, and any other by a map of its columns."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap import Coffer
from app.cli.maps_commands import asked
from app.cli.output import Output, number
from app.cli.restated_commands import dry_run_lines, restated_json
from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseNewerError,
    FileRefusedError,
    RefusedError,
    UnknownNameError,
)
from app.services.files.answers import ContradictedError, Look
from app.services.imports_answers import ImportOptions, MappedLook
from app.services.reports import ImportResult

if TYPE_CHECKING:
    from app.domain.mapped.maps import FileMap

DONE, FAILED, PARTLY = 0, 1, 5
GUESS = "guess"
_OWN = frozenset({"auto", "activities", "prices", "observations"})
_DEEDS = ("files", "formats", "profiles")
_TRIED = 100  # rows that a guess must be able to read
_ONE_WAY = (
    "no amount is below zero: all of them were taken as money that came in; if they went out, "
    "undo this and give a mapping whose amount_sign is reversed"
)
_SHOWN = 20  # rows of a list in words; JSON has them all


def import_(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Import files, one batch each; a refused file does not keep the others out."""
    if arguments.files[0] == "maps" and (len(arguments.files) > 1 or not Path("maps").exists()):
        from app.cli.maps_commands import maps

        return maps(coffer, arguments, output)
    if arguments.files[0] in _DEEDS and not Path(arguments.files[0]).exists():
        from app.cli import kept_files_commands as files_commands

        if arguments.files[0] == "formats":
            return files_commands.formats(coffer, output)
        if arguments.files[0] == "profiles":
            return files_commands.profiles(coffer, output)
        return files_commands.files(coffer, arguments, output)
    if arguments.format == "executions":
        from app.cli.executions_commands import import_files

        return import_files(coffer, arguments, output)
    if arguments.draft:
        from app.cli.kept_files_commands import draft

        if len(arguments.files) > 1:
            raise RefusedError("a draft is of one file", "give one PDF or picture")
        return draft(coffer, Path(arguments.files[0]), Path(arguments.draft), output)
    options = ImportOptions(
        format=arguments.format if arguments.format in _OWN else "auto",
        account=arguments.account,
        tracks_cash=arguments.cash,
        allows_short=arguments.short,
        dry_run=arguments.dry_run,
        looks_back=arguments.dry_run,
        takes_contradicted=arguments.contradicted == "take",
        changed=arguments.changed,
        keeps_file=not arguments.no_keep,
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
        lines += _told(result)[1]
    files = [_told(one)[0] for one in results]
    rows = {key: sum(getattr(one, key) for one in results) for key in ("read", "added", "known")}
    rejected = [row for one in files for row in one["rejected"]]  # type: ignore[attr-defined]  # a list
    output.answer({**rows, "rejected": rejected, "refused": refused, "files": files}, lines)
    if refused:
        return FAILED if not results else PARTLY
    is_open = any(one.answer != "take" for result in results for one in result.changed)
    return PARTLY if rejected or is_open else DONE


def _told(result: ImportResult) -> tuple[dict[str, object], list[str]]:
    """Return what came of a file for machines and for people."""
    from app.services.files.answers import FileResult

    if isinstance(result, FileResult):
        from app.cli.files_commands import document_json, document_lines

        return document_json(result), document_lines(result)
    return result_json(result), result_lines(result)


def _one(coffer: Coffer, path: Path, options: ImportOptions, arguments: Namespace) -> ImportResult:
    """Import a file as Coffer's own, or by the map that is named or kept for such files."""
    if not arguments.map:
        own: FileRefusedError | None = None
        if arguments.format in _OWN:
            try:
                return coffer.imports.run(path, replace(options, changed=""))
            except FileRefusedError as error:
                if options.format != "auto":
                    raise
                own = error
        from app.cli.files_commands import run_document

        found = run_document(coffer, path, arguments)
        if isinstance(found, ImportResult):
            return found
        if found.is_picture or coffer.reviews.is_for(path):
            raise RefusedError(
                f"{path.name} is a PDF or a picture: what it says is reviewed cell by cell first",
                "drop it on the window, or write what it seems to say with --draft FILE.csv",
            )
        try:
            look = _table_look(coffer, path, found, own, options.account)
        except FileRefusedError as error:
            if own is None or found.reason:
                raise
            both = f"{error.reason}; as Coffer's own CSV: {own.reason}"
            raise FileRefusedError(str(path), both) from error
        name, mapping = look.map_name, look.mapping
        is_one_way = any(one.doubt == "amount_sign" for one in look.questions)
    else:
        name, mapping = _given(coffer, path, arguments)
        is_one_way = False
    if arguments.known == "skip":
        tried = coffer.mapped_imports.run(
            path, mapping, replace(options, dry_run=True, looks_back=True)
        )
        lines = frozenset(one.line for one in tried.possibly_known)
        options = replace(options, skip_lines=lines)
    options = replace(options, looks_back=True)
    try:
        done = coffer.mapped_imports.run(path, mapping, options, map_name=name)
    except ContradictedError as error:
        from app.cli.files_commands import explained

        raise explained(path, error) from error
    told = (_ONE_WAY, *done.warnings) if is_one_way else done.warnings
    return replace(done, map_name=name or mapping.profile, warnings=told)


def _table_look(
    coffer: Coffer, path: Path, found: Look, own: FileRefusedError | None, account: str
) -> MappedLook:
    """Return how a file looks as a table, unless it is a document that could not be read.

    Raises:
        FileRefusedError: why its own reader refused it, or what a table lacks.
    """
    if not found.reason or not found.formats:
        return _look_or_raise(coffer, path, own or FileRefusedError(str(path), "no table"), account)
    from app.cli.files_commands import unread

    refused = unread(path, found)
    try:
        return _look_or_raise(coffer, path, refused, account)
    except FileRefusedError as error:
        raise refused from error


def _look_or_raise(
    coffer: Coffer, path: Path, refused: FileRefusedError, account: str
) -> MappedLook:
    """Return how a file looks by the map or profile for it, or as a guess that is sure.

    Raises:
        FileRefusedError: neither; it says what has to be said.
    """
    try:
        look = coffer.mapped_imports.look(path, rows=_TRIED)
    except FileRefusedError as error:
        raise error from refused  # what is wrong with it as any file, not as Coffer's own
    if look.map_name or look.mapping.profile:
        return look
    is_signed = any(one.doubt == "amount_sign" for one in look.questions)
    open_ = [
        asked(one)
        for one in look.questions
        if one.doubt != "amount_sign" and not (one.doubt == "account" and account)
    ]
    open_ += [f"what {word!r} means" for word, kind in look.words if not kind]
    if is_signed and not open_:  # all amounts are above zero: money in, as most files mean it
        mapping = replace(look.mapping, amount_sign="signed")
        read = coffer.mapped_imports.look(path, mapping, rows=_TRIED)
        look = replace(read, questions=look.questions)
    if not open_ and not look.refusal and not any(row.state == "problem" for row in look.rows):
        return look
    remedy = "see how it looks with `coffer import maps look FILE`, and give a mapping with --map"
    if look.refusal or not open_:
        reason = look.refusal or "some of its first rows cannot be read as they look"
        raise FileRefusedError(str(path), f"{reason}; {remedy}") from refused
    told = "; nor ".join(open_)
    raise FileRefusedError(str(path), f"it does not say {told}; {remedy}") from refused


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
                "the file does not say " + "; nor ".join(asked(one) for one in questions),
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


# -- words -------------------------------------------------------------------------------------


def changed_of(result: ImportResult) -> tuple[list[dict[str, object]], list[str]]:
    from app.cli.files_commands import changed_json, changed_lines

    return changed_json(result.changed), changed_lines(result.changed)


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
            "changed": changed_of(result)[0],
            "kept_as": result.file_id,
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
    lines += changed_of(result)[1] if result.changed else []
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
