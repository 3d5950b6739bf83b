"""The commands that look after books: doctor, profiles, the trail, attachments, the bundle."""

import sys
from argparse import Namespace
from pathlib import Path

from app import bootstrap
from app.bootstrap import Coffer
from app.cli.output import Output, table
from app.cli.unlocking import key_for
from app.domain.errors import RefusedError
from app.domain.times import iso
from app.services.doctor import Level
from app.services.profiles import ProfileInfo

DONE, FAILED = 0, 1


def doctor(place: str, arguments: Namespace, output: Output) -> int:
    """Tell what is protected, verified and proven; exit code 1 when something is bad."""
    repaired = bootstrap.repair_files(place) if arguments.repair else []
    coffer = bootstrap.open_coffer(place, key=key_for(place, arguments, output))
    try:
        report = coffer.doctor.examine()
    finally:
        coffer.close()
    output.answer(
        {
            "worst": report.worst,
            "repaired": repaired,
            "findings": [
                {
                    "code": one.code,
                    "level": one.level,
                    "title": one.title,
                    "detail": one.detail,
                    "remedy": one.remedy,
                }
                for one in report.findings
            ],
        },
        [
            *(f"done: {one}" for one in repaired),
            *(
                f"{one.level:<5} {one.title}"
                + (f" ({one.detail})" if one.detail else "")
                + (f": {one.remedy}" if one.remedy else "")
                for one in report.findings
            ),
        ],
    )
    return FAILED if report.worst is Level.BAD else DONE


def profiles(place: str, arguments: Namespace, output: Output) -> int:
    """List, rename, switch and delete profiles; `coffer init --profile NAME` makes one."""
    if arguments.deed == "list":
        found = bootstrap.list_profiles(place)
        output.answer(
            {"profiles": [_profile(one) for one in found]},
            table(
                ["", "Profile", "Encrypted", "Changed", "Where"],
                [
                    [
                        "*" if one.is_current else "",
                        one.name,
                        "yes" if one.is_encrypted else "no",
                        iso(one.changed_at)[:16],
                        one.place,
                    ]
                    for one in found
                ],
                left=5,
            ),
        )
        return DONE
    if not arguments.name:
        raise RefusedError("name the profile", "coffer profiles lists them")
    if arguments.deed == "rename":
        if not arguments.new_name:
            raise RefusedError("give the new name too")
        renamed = bootstrap.rename_profile(arguments.name, arguments.new_name)
        output.done(_profile(renamed), f"It is called {renamed.name} now.")
    elif arguments.deed == "use":
        used = bootstrap.use_profile(arguments.name)
        output.done(_profile(used), f"{used.name} is opened from now on.")
    else:
        _confirm(arguments)
        gone = bootstrap.delete_profile(arguments.name)
        output.done({"trash": str(gone)}, f"Moved to {gone}. Delete that folder to be rid of it.")
    return DONE


def audit(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print what was done to data and settings, newest first."""
    found = coffer.trail.lines(arguments.limit, text=arguments.text)
    output.answer(
        {
            "audit": [
                {
                    "id": one.id,
                    "at": one.at,
                    "device": one.device,
                    "action": one.action,
                    "subject": one.subject,
                    "before": one.before,
                    "after": one.after,
                }
                for one in found
            ],
            "count": coffer.trail.count(arguments.text),
        },
        table(
            ["When", "Where", "What", "Of", "Before", "After"],
            [
                [iso(one.at)[:19], one.device, one.action, one.subject, one.before, one.after]
                for one in found
            ],
            left=6,
        ),
    )
    return DONE


def attachments(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List files kept with the books; add one, save one, take one out."""
    if arguments.deed == "add":
        added = coffer.attachments.add(Path(arguments.what).expanduser(), arguments.to)
        output.done({"id": added.id, "sha256": added.sha256}, f"Kept as attachment {added.id}.")
        return DONE
    if arguments.deed in ("save", "remove"):
        number = _number(arguments.what)
        if arguments.deed == "remove":
            coffer.attachments.remove(number)
            output.done({"removed": number}, f"Attachment {number} is gone.")
            return DONE
        if not arguments.to:
            raise RefusedError("say where to save it", "--to FILE")
        coffer.attachments.save(number, Path(arguments.to).expanduser())
        output.done({"saved": arguments.to}, f"Saved {arguments.to}.")
        return DONE
    found = coffer.attachments.all()
    output.answer(
        {
            "attachments": [
                {
                    "id": one.id,
                    "subject": one.subject,
                    "name": one.name,
                    "media_type": one.media_type,
                    "sha256": one.sha256,
                    "size": one.size,
                    "recorded_at": one.recorded_at,
                }
                for one in found
            ]
        },
        table(
            ["No.", "Of", "Name", "Bytes"],
            [[str(one.id), one.subject, one.name, str(one.size)] for one in found],
            left=3,
        ),
    )
    return DONE


def diagnostics(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Write the bundle for a question."""
    path = Path(arguments.file).expanduser()
    coffer.diagnostics.save(path)
    names = list(coffer.diagnostics.parts())
    output.done(
        {"file": str(path), "parts": names},
        f"Wrote {path} ({', '.join(names)}). Read it before you give it to anybody.",
    )
    return DONE


def salvage(place: str, arguments: Namespace, output: Output) -> int:
    """Save what can be read of a damaged database into a new one."""
    key = key_for(place, arguments, output)
    report = bootstrap.salvage_place(place, key, Path(arguments.file).expanduser())
    output.answer(
        {
            "saved": report.saved,
            "lost": report.lost,
            "problems": list(report.problems),
            "file": arguments.file,
        },
        [
            f"Saved {sum(report.saved.values())} rows into {arguments.file}.",
            *(f"lost of {name}: {count}" for name, count in report.lost.items() if count),
            *report.problems,
        ],
    )
    return DONE if not any(report.lost.values()) and not report.problems else 5


def _profile(one: ProfileInfo) -> dict[str, object]:
    return {
        "name": one.name,
        "place": one.place,
        "current": one.is_current,
        "keys": one.has_keys,
        "encrypted": one.is_encrypted,
        "size": one.size,
        "changed_at": one.changed_at,
    }


def _confirm(arguments: Namespace) -> None:
    if arguments.yes:
        return
    if not (sys.stdin and sys.stdin.isatty()):
        raise RefusedError("deleting a profile asks first", "--yes answers")
    if input(f"Type {arguments.name} to delete it: ") != arguments.name:
        raise RefusedError("that is another name; nothing was deleted")


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise RefusedError(f"{text!r} is no attachment's number", "coffer attachments lists them")
    return int(text)
