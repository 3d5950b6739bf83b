"""`coffer import` of statements and of other programs' books, and the files that are kept."""

from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import number
from app.cli.restated_commands import dry_run_lines, restated_json
from app.domain.errors import FileRefusedError, RefusedError
from app.ports.importers import SURE, Guess
from app.services.files.answers import (
    ASK,
    KEEP,
    TAKE,
    ChangedRow,
    ContradictedError,
    FileResult,
    FileWish,
    Look,
    PartLook,
)

DONE, PARTLY = 0, 5
_SHOWN = 20


def wish_of(arguments: Namespace) -> FileWish:
    """Return how a document is to be brought in.

    Raises:
        RefusedError: a pair that is none.
    """
    return FileWish(
        options=_pairs(arguments.option, "--option"),
        accounts=_pairs(arguments.map_account, "--map-account"),
        account=arguments.account,
        dry_run=arguments.dry_run,
        takes_contradicted=arguments.contradicted == TAKE,
        changed={"keep": KEEP, "take": TAKE}.get(arguments.changed, ASK),
        books_opening=arguments.opening,
        keeps_file=not arguments.no_keep,
        looks_back=True,
    )


def _pairs(texts: Iterable[str], option: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        left, sign, right = text.partition("=")
        if not sign or not left or not right:
            raise RefusedError(f"{option} {text!r} is no pair", "write it as NAME=VALUE")
        found[left] = right
    return found


def run_document(coffer: Coffer, path: Path, arguments: Namespace) -> FileResult | Look:
    """Bring a document in; a table or picture comes back as it looks, for other ways in.

    Raises:
        RefusedError: it contradicts itself, leaves something open, or has several accounts.
        FileRefusedError: it cannot be read.
    """
    wish = wish_of(arguments)
    options = dict(wish.options)
    if arguments.format not in {"auto", *_OWN}:
        options["format"] = arguments.format
    look = coffer.files_in.examine(path, options)
    if look.format is None:
        if not look.reason and "format" in options:
            known = ", ".join(one.id for one in coffer.files_in.examiner.formats())
            raise RefusedError(f"there is no format {options['format']!r}", f"one of {known}")
        is_sure = "format" in options or (look.formats and look.formats[0].sureness >= SURE)
        if look.reason and is_sure:
            raise unread(path, look, options.get("format", ""))
        return look
    if look.open_guesses and not wish.dry_run:
        raise RefusedError(
            f"{path.name} does not say " + "; nor ".join(map(_open, look.open_guesses)),
            "say it with --option, as in --option "
            f"{look.open_guesses[0].key}={_choices(look.open_guesses[0])}",
        )
    wish = replace(wish, options=options)
    if arguments.known == "skip":
        tried = coffer.files_in.run(path, replace(wish, dry_run=True))
        lines = frozenset(one.line for one in tried.possibly_known)
        wish = replace(wish, skip_lines=lines)
    try:
        return coffer.files_in.run(path, wish)
    except ContradictedError as error:
        raise explained(path, error) from error


def unread(path: Path, look: Look, chosen: str = "") -> FileRefusedError:
    """Return why the reader of a format, the surest or the chosen one, refused a file."""
    where = f"line {look.line}: " if look.line else ""
    named = [one.format for one in look.formats if one.format.id == chosen or not chosen]
    name = f"{named[0].name}, but " if named else ""
    return FileRefusedError(str(path), f"{name}{where}{look.reason}")


def explained(path: Path, error: ContradictedError) -> RefusedError:
    """Return why a file that contradicts itself was refused, and how to take it all the same."""
    return RefusedError(
        error.reason.replace(path.name, str(path), 1) if path.name else error.reason,
        "nothing was imported; if it is right all the same: --contradicted take",
    )


_OWN = frozenset({"activities", "prices", "observations", "executions", "csv"})


def _open(guess: Guess) -> str:
    about = f", as in {guess.about[:60]!r}" if guess.about else ""
    return f"its {guess.key.replace('_', ' ')} ({_choices(guess)}{about})"


def _choices(guess: Guess) -> str:
    return "|".join(guess.choices) or guess.value


# -- what was done -----------------------------------------------------------------------------


def document_json(result: FileResult) -> dict[str, object]:
    """Return what came of a document in the form of the contract."""
    return {
        "file": result.path,
        "format": result.format,
        "profile": result.profile or None,
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
        "skipped": result.skipped,
        "passed_over": result.passed,
        "grade": result.grade,
        "grade_reason": result.reason or None,
        "grade_line": result.line or None,
        "statements": [_part_json(one) for one in result.parts],
        "accounts": result.accounts,
        "balances": result.observed,
        "prices": result.priced,
        "openings": result.openings,
        "guesses": [
            {"key": one.key, "value": one.value, "choices": one.choices, "open": one.is_open}
            for one in result.guesses
        ],
        "notes": result.notes,
        "changed": changed_json(result.changed),
        "possibly_known": [
            {"line": one.line, "row": one.text, "entry": one.entry_id, "like": one.entry}
            for one in result.possibly_known
        ],
        "effects": [
            {"account": one.account, "symbol": one.symbol, "before": one.before, "after": one.after}
            for one in result.effects
        ],
        "kept_as": result.file_id,
    }


def changed_json(rows: Sequence[ChangedRow]) -> list[dict[str, object]]:
    """Return rows that the books have with other content, and what became of them."""
    return [
        {
            "line": one.line,
            "row": one.row,
            "entry": one.entry_id,
            "booked": one.entry,
            "answer": one.answer,
        }
        for one in rows
    ]


def changed_lines(rows: Sequence[ChangedRow]) -> list[str]:
    """Return the same in words."""
    lines: list[str] = []
    for row in rows:
        done = {TAKE: "took the place of", KEEP: "left aside, for"}.get(row.answer, "differs from")
        lines.append(f"  line {row.line}: {row.row} {done} entry {row.entry_id}: {row.entry}")
    if any(one.answer == ASK for one in rows):
        lines.append("  the books stay as they are; --changed take lets the file's rows count")
    return lines


def _part_json(one: PartLook) -> dict[str, object]:
    return {
        "account": one.account,
        "currency": one.currency,
        "number": one.number or None,
        "from": one.first,
        "to": one.last,
        "opening": one.opening,
        "in": one.came_in,
        "out": one.went_out,
        "closing": one.closing,
        "rows": one.rows,
        "grade": one.grade,
        "reason": one.reason or None,
        "line": one.line or None,
    }


def document_lines(result: FileResult) -> list[str]:
    """Return what came of a document in words."""
    verb = "would add" if result.dry_run else "added"
    lines = [
        f"{result.path}: {result.format}, read {result.read}, {verb} {result.added}, "
        f"already known {result.known}, rejected {len(result.rejected)}",
        f"  the file is {result.grade}" + (f": {result.reason}" if result.reason else ""),
    ]
    lines += [f"  {_part_words(one)}" for one in result.parts[:_SHOWN]]
    if len(result.parts) > _SHOWN:
        lines.append(f"  and {len(result.parts) - _SHOWN} more statements")
    if result.observed or result.priced:
        lines.append(f"  balances stated: {result.observed}, prices: {result.priced}")
    lines += [f"  line {one.line}: {one.reason}" for one in result.rejected]
    if result.passed:
        words = ", ".join(f"{word} {count}" for word, count in list(result.passed.items())[:_SHOWN])
        lines.append(f"  passed over: {words}")
    lines += changed_lines(result.changed)
    lines += [
        f"  line {one.line}: {one.text}: looks like {one.entry}"
        for one in result.possibly_known[:_SHOWN]
    ]
    if result.possibly_known:
        lines.append("  they are imported all the same; --known skip leaves them out")
    lines += [f"  opening balance: {one}" for one in result.openings]
    guessed = [one for one in result.guesses if one.value and not one.is_open]
    if guessed:
        told = ", ".join(f"{one.key.replace('_', ' ')} {one.value}" for one in guessed)
        lines.append(f"  taken as: {told} (--option changes it)")
    if result.dry_run:
        lines += [
            f"  {one.account}: {one.symbol} {number(one.before)} → {number(one.after)}"
            for one in result.effects[:_SHOWN]
        ]
    lines += [f"  note: {one}" for one in (*result.notes, *result.warnings)]
    return [*lines, *dry_run_lines(result.restated)] if result.dry_run else lines


def _part_words(one: PartLook) -> str:
    def told(value: Decimal | None) -> str:
        return "not stated" if value is None else number(value)

    span = f", {one.first} to {one.last}" if one.first and one.last else ""
    text = (
        f"{one.account}{span}: opening {told(one.opening)}, in {number(one.came_in)}, "
        f"out {number(one.went_out)}, closing {told(one.closing)} {one.currency}: {one.grade}"
    )
    return f"{text}: {one.reason}" if one.reason else text


def left_open(result: FileResult) -> bool:
    """Tell whether something of the file is not in the books and waits for the person."""
    return bool(result.rejected or result.open_rows)
