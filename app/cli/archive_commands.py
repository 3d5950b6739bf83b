"""The commands about archives: everything out, everything in."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli.output import Output
from app.domain.errors import RefusedError
from app.services.archive import ArchiveInfo

DONE = 0


def export(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Write everything into an open archive; no secret goes along."""
    if coffer.keys is not None and coffer.keys.has_totp():
        if not arguments.code:
            raise RefusedError("exporting asks for the second factor", "give its code with --code")
        coffer.keys.check_totp(arguments.code)
    made = coffer.archive.export(arguments.target)
    secrets = (
        f" {made.secrets_left_out} secrets were left out: they must be given again."
        if made.secrets_left_out
        else ""
    )
    output.done(_facts(made), f"Exported {_words(made)} to {made.place}.{secrets}")
    return DONE


def import_archive(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Read an archive into empty books."""
    found = coffer.archive.load(arguments.source)
    output.done(_facts(found), f"Imported {_words(found)} from {found.place}.")
    return DONE


def _words(info: ArchiveInfo) -> str:
    return f"{info.rows} rows ({info.entries} entries) and {info.attachments} attachments"


def _facts(info: ArchiveInfo) -> dict[str, object]:
    return {
        "place": info.place,
        "made_at": info.made_at,
        "entries": info.entries,
        "rows": info.rows,
        "attachments": info.attachments,
        "secrets_left_out": info.secrets_left_out,
        "profile": info.profile,
        "base_currency": info.base,
    }
