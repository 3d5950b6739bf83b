"""Files beside their import: those that are kept, drafts of PDFs, formats and profiles."""

import contextlib
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.files_commands import document_json, document_lines, left_open
from app.cli.output import Output, table
from app.domain.errors import RefusedError
from app.domain.times import from_us, iso
from app.ports.importers import Format
from app.services.files.answers import ImportedFile

DONE, PARTLY = 0, 5


# -- PDF and pictures --------------------------------------------------------------------------


def draft(coffer: Coffer, path: Path, target: Path, output: Output) -> int:
    """Write what a PDF or a picture seems to say as CSV, to be looked at; nothing is imported.

    Raises:
        RefusedError: no table was found, or the target cannot be written.
    """
    from app.services.reviews import reviewable

    found = coffer.reviews.draft(path)
    grid = reviewable(found)
    if grid is None:
        raise RefusedError(
            f"no table was found in {path.name}",
            "scans need the extra ocr, which installers do not bring; in the window, a table can "
            "be typed beside its picture",
        )
    coffer.reviews.save(grid, target)
    told = {"file": str(path), "draft": str(target), "rows": len(grid.rows)}
    output.done(
        told,
        f"Wrote {len(grid.rows)} rows of {path.name} to {target}. "
        "Compare each with the original, then import that file.",
    )
    return DONE


# -- files that are kept -----------------------------------------------------------------------


def files(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out `coffer import files DEED …`."""
    deed, *names = arguments.files[1:] or ["list"]
    deeds: dict[str, tuple[Callable[..., int], int, int]] = {
        "list": (_list, 0, 0),
        "save": (_save, 2, 2),
        "again": (_again, 1, 1),
        "forget": (_forget, 1, 1),
    }
    if deed not in deeds:
        raise RefusedError(f"files has no {deed!r}", f"use one of {', '.join(deeds)}")
    carry_out, least, most = deeds[deed]
    if not least <= len(names) <= most:
        raise RefusedError(
            f"files {deed} takes {['no name', 'a number', 'a number and a file'][most]}"
        )
    return carry_out(coffer, arguments, output, *names)


def _list(coffer: Coffer, _: Namespace, output: Output) -> int:
    found = coffer.files_in.files()
    rows = [
        [
            str(one.id),
            one.name[:40],
            one.profile or one.format,
            one.grade,
            f"{one.first} – {one.last}" if one.first else "",
            str(one.added),
            "kept" if one.is_kept else "",
        ]
        for one in found
    ]
    heads = ["Number", "File", "Format", "Grade", "Period", "Added", ""]
    output.answer(
        {"files": [_file_json(one) for one in found]},
        table(heads, rows, left=5) or ["No file was imported yet."],
    )
    return DONE


def _file_json(one: ImportedFile) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "sha256": one.digest,
        "bytes": one.size,
        "format": one.format,
        "profile": one.profile or None,
        "imported_at": iso(from_us(one.at_us)),
        "batch": one.batch_id,
        "grade": one.grade,
        "accounts": one.accounts,
        "from": one.first,
        "to": one.last,
        "rows": one.rows,
        "added": one.added,
        "kept": one.is_kept,
        "undone": one.is_undone,
        "better_reader": one.has_better_reader,
    }


def _save(coffer: Coffer, _: Namespace, output: Output, file_id: str, target: str) -> int:
    coffer.files_in.save(_number(file_id), Path(target).expanduser())
    output.done({"file": file_id, "place": target}, f"Saved file {file_id} as {target}.")
    return DONE


def _again(coffer: Coffer, arguments: Namespace, output: Output, file_id: str) -> int:
    result = coffer.files_in.read_again(_number(file_id), dry_run=arguments.dry_run)
    output.answer(document_json(result), document_lines(result))
    return PARTLY if left_open(result) else DONE


def _forget(coffer: Coffer, _: Namespace, output: Output, file_id: str) -> int:
    coffer.files_in.forget(_number(file_id))
    output.done({"forgotten": file_id}, f"File {file_id} is no longer kept; its entries stay.")
    return DONE


def _number(text: str) -> int:
    with contextlib.suppress(ValueError):
        if len(text) < 10 and text.isascii():
            return int(text)
    raise RefusedError(f"{text!r} is no number of a file", "`coffer import files` lists them")


def formats(coffer: Coffer, output: Output) -> int:
    """Carry out `coffer import formats`."""
    found: Iterable[Format] = coffer.filing.examiner.formats()
    listed = sorted(found, key=lambda one: one.name.casefold())
    output.answer(
        {
            "formats": [
                {"id": one.id, "name": one.name, "kind": one.kind, "extensions": one.extensions}
                for one in listed
            ]
        },
        table(["Format", "Name", "Endings"], [
            [one.id, one.name, ", ".join(one.extensions)] for one in listed
        ], left=3),
    )  # fmt: skip
    return DONE


def profiles(coffer: Coffer, output: Output) -> int:
    """Carry out `coffer import profiles`."""
    found = sorted(coffer.mapped_imports.profiles(), key=lambda one: one.name.casefold())
    output.answer(
        {
            "profiles": [
                {"id": one.id, "name": one.name, "institution": one.institution, "kind": one.kind}
                for one in found
            ]
        },
        table(["Profile", "Name"], [[one.id, one.name] for one in found], left=2),
    )
    return DONE
