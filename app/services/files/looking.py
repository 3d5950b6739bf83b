"""What a document looks like before anything of it is brought in."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.domain.files.checks import Verdict
from app.domain.files.records import ImportFile
from app.ports.importers import Document, Examined, Format, FormatKind
from app.ports.storage import UnitOfWork
from app.services.files import keeping
from app.services.files.accounts import FileAccounts, listed
from app.services.files.answers import FileAccount, Look, PartLook, RowLook
from app.services.files.effects import graded
from app.services.files.words import text_of
from app.services.preferences import read_preferences
from app.services.registry import Registry

PREVIEW_ROWS = 200


def looked_at(unit: UnitOfWork, path: Path, examined: Examined, versions: dict[str, int]) -> Look:
    """Return what a person is shown of a file."""
    records = unit.records(ImportFile).where(digest=examined.digest)
    known = keeping.imported(unit, records[-1:], versions)
    document = examined.document
    best = examined.formats[0].format if examined.formats else None
    kind = best.kind if best is not None else None
    look = Look(
        path,
        examined.name,
        examined.digest,
        examined.size,
        examined.formats,
        is_table=document is None and (best is None or kind is FormatKind.TABLE),
        is_picture=document is None and kind is FormatKind.PICTURE,
        known=known[0] if known else None,
        reason=examined.refusal,
        line=examined.refusal_line,
    )
    if document is None:
        return look
    verdict, parts = graded(document)
    days = [one.row.on for one in document.entries]
    names = {own: one.name for own, one in listed(document).items()}
    return Look(
        path,
        examined.name,
        examined.digest,
        examined.size,
        examined.formats,
        format_of(examined, document),
        accounts=_accounts(unit, document),
        parts=parts_of(document, parts),
        rows=len(document.entries),
        balances=len(document.balances),
        prices=len(document.prices),
        first=min(days, default=None),
        last=max(days, default=None),
        preview=tuple(
            RowLook(
                one.line,
                one.row.on,
                names[one.row.account_id],
                str(one.row.kind),
                text_of(one.row),
                one.row.note,
            )
            for one in document.entries[:PREVIEW_ROWS]
        ),
        guesses=document.guesses,
        problems=document.problems,
        passed=document.passed,
        notes=document.notes,
        profile=document.profile,
        grade=verdict.grade,
        reason=verdict.reason,
        line=verdict.line,
        known=look.known,
    )


def format_of(examined: Examined, document: Document) -> Format:
    """Return the format by which a document was read."""
    for one in examined.formats:
        if one.format.id == document.format:
            return one.format
    return Format(document.format, document.format, FormatKind.STATEMENT, ())


def parts_of(document: Document, verdicts: Sequence[Verdict]) -> tuple[PartLook, ...]:
    """Return the statements of a document with their grades."""
    names = {own: one.name for own, one in listed(document).items()}
    return tuple(
        PartLook(
            part.account_id,
            names[part.account_id],
            part.currency,
            part.number,
            part.first,
            part.last,
            part.opening,
            part.closing,
            verdict.rows,
            verdict.came_in,
            verdict.went_out,
            verdict.grade,
            verdict.reason,
            verdict.line,
        )
        for part, verdict in zip(document.parts, verdicts, strict=True)
    )


def _accounts(unit: UnitOfWork, document: Document) -> tuple[FileAccount, ...]:
    registry = Registry(unit, read_preferences(unit.settings).base_currency, may_create=False)
    before = keeping.accounts_before(unit, document.format)
    accounts = FileAccounts(unit, registry, document, {}, before)
    rows = Counter(one.row.account_id for one in document.entries)
    found: list[FileAccount] = []
    for own, remote in accounts.remote.items():
        one = accounts.find(own)
        found.append(
            FileAccount(
                own,
                remote.name or own,
                remote.type,
                remote.subtype,
                remote.currency,
                remote.mask,
                remote.institution,
                rows[own],
                one.account.name if one.account else "",
                "" if one.account else one.name,
            )
        )
    return tuple(found)
