"""What is kept of the checks: how often, when, and what came of the last one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.updates.due import Often
from app.domain.updates.faults import Fault
from app.domain.updates.releases import Release, read_release, release_text

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """As it is written down."""

    often: Often = Often.NEVER
    checked_at: datetime | None = None  # when news came and were believed
    tried_at: datetime | None = None
    release: Release | None = None  # the newest that was believed
    fault: Fault | None = None  # of the last try
    detail: str = ""


def kept_text(kept: Kept) -> str:
    """Return it as text."""
    return json.dumps(
        {
            "format": FORMAT,
            "often": kept.often,
            "checked_at": kept.checked_at.isoformat() if kept.checked_at else None,
            "tried_at": kept.tried_at.isoformat() if kept.tried_at else None,
            "release": release_text(kept.release) if kept.release else None,
            "fault": kept.fault,
            "detail": kept.detail,
        },
        ensure_ascii=False,
    )


def read_kept(text: str) -> Kept:
    """Return what a text says. One that cannot be read allows nothing: never is asked again."""
    try:
        found = json.loads(text)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            return Kept()
        release = found.get("release")
        fault = found.get("fault")
        return Kept(
            often=Often(found.get("often", "")),
            checked_at=_moment(found, "checked_at"),
            tried_at=_moment(found, "tried_at"),
            release=read_release(str(release).encode()) if release else None,
            fault=Fault(fault) if fault else None,
            detail=str(found.get("detail", ""))[:400],
        )
    except (ValueError, RecursionError):
        return Kept()


def _moment(found: Mapping[str, object], key: str) -> datetime | None:
    value = found.get(key)
    if not isinstance(value, str):
        return None
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
