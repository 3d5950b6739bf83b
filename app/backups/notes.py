"""What is noted beside the backups: `state.json` and `drill.json`. No amount, no secret."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import CofferError
from app.machine.atomic import write_atomic
from app.ports.backups import DrillResult, Stored

STATE = "state.json"
DRILL = "drill.json"
LONGEST = 1024 * 1024


class Notes:
    """Reads and writes the notes; on a full or read-only disk they are kept in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unwritten: Stored | None = None

    def read(self) -> Stored:
        """Return what was noted; what cannot be read counts as not noted."""
        if self._unwritten is not None:
            return self._unwritten
        return replace(self._state(), drill=self._drill())

    def write(self, stored: Stored) -> None:
        """Note it."""
        state: dict[str, Any] = {
            "last_good_at": _text(stored.last_good_at),
            "failing_since": _text(stored.failing_since),
            "problem": stored.problem,
            "tag": stored.tag,
            "second_folder": stored.second_folder,
            "second_problem": stored.second_problem,
            "bad": dict(stored.bad),
            "last_good_drill_at": _text(stored.last_good_drill_at),
            "first_at": _text(stored.first_at),
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._put(STATE, state)
            if stored.drill is not None:
                self._put(DRILL, _drill_parts(stored.drill))
        except (OSError, CofferError):
            self._unwritten = stored
        else:
            self._unwritten = None

    def _put(self, name: str, parts: dict[str, Any]) -> None:
        text = json.dumps(parts, indent=1, sort_keys=True).encode()
        path = self._folder / name
        with suppress(OSError):
            if path.read_bytes() == text:
                return
        write_atomic(path, text)

    def _load(self, name: str) -> dict[str, Any]:
        try:
            with (self._folder / name).open("rb") as file:
                found = json.loads(file.read(LONGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _state(self) -> Stored:
        parts = self._load(STATE)
        bad = parts.get("bad")
        return Stored(
            last_good_at=_time(parts.get("last_good_at")),
            failing_since=_time(parts.get("failing_since")),
            problem=str(parts.get("problem", "")),
            tag=str(parts.get("tag", "")),
            second_folder=str(parts.get("second_folder", "")),
            second_problem=str(parts.get("second_problem", "")),
            bad={str(key): str(value) for key, value in bad.items()}
            if isinstance(bad, dict)
            else {},
            last_good_drill_at=_time(parts.get("last_good_drill_at")),
            first_at=_time(parts.get("first_at")),
        )

    def _drill(self) -> DrillResult | None:
        parts = self._load(DRILL)
        at = _time(parts.get("at"))
        try:
            if at is None:
                return None
            return DrillResult(
                at=at,
                path=self._folder / str(parts["newest"]),
                seconds=float(parts["seconds"]),
                entries=int(parts["entries"]),
                net_worth=None,
                base="",
                is_equal=parts["is_equal"] is True,
                problems=tuple(str(one) for one in parts["problems"]),
                also=self._folder / str(parts["also"]) if parts["also"] else None,
            )
        except (KeyError, ValueError, TypeError, OverflowError):
            return None


def _drill_parts(drill: DrillResult) -> dict[str, Any]:
    return {
        "at": _text(drill.at),
        "newest": drill.path.name,
        "also": drill.also.name if drill.also else "",
        "seconds": drill.seconds,
        "entries": drill.entries,
        "is_equal": drill.is_equal,
        "problems": list(drill.problems),
    }


def _text(at: datetime | None) -> str:
    return at.astimezone(UTC).isoformat() if at else ""


def _time(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo else None
