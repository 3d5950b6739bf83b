"""`coffer updates`: how it stands with new versions, asking for them, and how often that is."""

from argparse import Namespace
from collections.abc import Sequence

from app.bootstrap import Coffer
from app.cli.output import Output
from app.domain.times import iso
from app.domain.updates.due import Often
from app.domain.updates.faults import UpdateError
from app.domain.updates.releases import Release, ReleaseFile
from app.services.updates import Standing

DONE, FAILED = 0, 1
OFTEN = {Often.NEVER: "never by itself", Often.WEEKLY: "once a week", Often.DAILY: "once a day"}


def updates(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Do what is asked, and tell how it stands then; 1 if news was refused or did not come."""
    service, deed = coffer.updates, arguments.deed
    is_asked = deed == "check"
    if is_asked:
        standing = service.check()
    elif deed == "begin-anew":
        standing = service.begin_anew()
    elif deed == "show":
        standing = service.standing()
    else:
        standing = service.set_often(Often(deed))
    output.answer(_data(standing), _lines(standing))
    if is_asked and standing.fault is not None:
        output.problem(str(UpdateError(standing.fault, standing.detail)))
        return FAILED
    return DONE


def _lines(standing: Standing) -> Sequence[str]:
    if not standing.can_check:
        return [
            f"This is Coffer {standing.running}. This build has no address to ask for new "
            "versions, so it cannot check."
        ]
    at = standing.checked_at
    checked = f"{iso(at)[:16].replace('T', ' ')} UTC" if at else "never"
    lines = [
        f"This is Coffer {standing.running}. It asks {standing.host} for new versions "
        f"{OFTEN[standing.often]}; news last came: {checked}."
    ]
    if standing.fault is not None:
        lines.append(f"Last time: {UpdateError(standing.fault, standing.detail)}.")
    newer = standing.newer
    if newer is None:
        return [*lines, "No newer version is known."] if standing.checked_at else lines
    return [*lines, "", *_release(newer, standing.files)]


def _release(newer: Release, files: Sequence[ReleaseFile]) -> list[str]:
    told = [f"Coffer {newer.version} of {newer.on} is there: {newer.page}"]
    told += [f"  {one.name}  {one.size / 1_000_000:,.1f} MB  SHA-256 {one.sha256}" for one in files]
    return [*told, "", *newer.changes.splitlines()]


def _data(standing: Standing) -> dict[str, object]:
    newer = standing.newer
    return {
        "running": standing.running,
        "host": standing.host,
        "often": standing.often,
        "checked_at": standing.checked_at,
        "tried_at": standing.tried_at,
        "fault": standing.fault,
        "detail": standing.detail,
        "newer": {
            "version": newer.version,
            "date": newer.on,
            "page": newer.page,
            "changes": newer.changes,
            "files": [
                {"name": one.name, "kind": one.kind, "size": one.size, "sha256": one.sha256}
                for one in standing.files
            ],
        }
        if newer is not None
        else None,
    }
