"""The commands about archives: everything out, everything in."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import Output
from app.domain.errors import RefusedError
from app.services.archive import ArchiveInfo
from app.services.scopes import PORTFOLIO

DONE = 0


def export(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Write everything into an open archive, or a part of it as --as says; no secret goes along."""
    if arguments.what:
        return _write(coffer, arguments, output)
    if arguments.first or arguments.last or arguments.symbols or arguments.scope != PORTFOLIO:
        raise RefusedError("an archive holds everything", "say with --as what is to be written")
    if coffer.keys is not None and coffer.keys.has_totp():
        if not arguments.code:
            raise RefusedError("exporting asks for the second factor", "give its code with --code")
        coffer.keys.check_totp(arguments.code)
    made = coffer.archive.export(arguments.target or default_name(coffer))
    secrets = (
        f" {made.secrets_left_out} secrets were left out: they must be given again."
        if made.secrets_left_out
        else ""
    )
    output.done(_facts(made), f"Exported {_words(made)} to {made.place}.{secrets}")
    return DONE


def _write(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Write a part of the books for other programs."""
    from app.services.exporting.service import OutWish

    if not arguments.target:
        raise RefusedError("--as needs a file to write to", "name one")
    wish = OutWish(
        arguments.what,
        arguments.scope,
        arguments.first,
        arguments.last,
        tuple(arguments.symbols),
    )
    made = coffer.filing.exports.write(Path(arguments.target).expanduser(), wish)
    told = {"place": str(made.path), "what": made.what, "format": made.format, "bytes": made.size}
    output.done(told, f"Written: {made.path}")
    return DONE


def import_archive(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Read an archive into empty books."""
    found = coffer.archive.load(arguments.source)
    output.done(_facts(found), f"Imported {_words(found)} from {found.place}.")
    return DONE


def default_name(coffer: Coffer) -> str:
    """Return what an archive is called that nobody named: of today, in this folder."""
    today = coffer.clock.now().astimezone().date()
    return f"coffer-archive-{today.isoformat()}.coffer"


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
