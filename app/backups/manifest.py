"""The manifest of a backup as JSON: what its copy of the books has to come to."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

from app.ports.backups import BackupKind, Facts, Figures, Manifest


def manifest_text(manifest: Manifest) -> str:
    """Return it as JSON, keys in order."""
    parts = asdict(manifest)
    parts["made_at"] = manifest.made_at.astimezone(UTC).isoformat()
    if manifest.figures is not None:
        parts["figures"]["as_of"] = manifest.figures.as_of.isoformat()
    return json.dumps(parts, sort_keys=True, indent=1)


def manifest_of(text: str) -> Manifest:
    """Return the manifest that a JSON text is of.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is none.
    """
    parts: dict[str, Any] = json.loads(text)
    figures: dict[str, Any] | None = parts["figures"]
    if figures is not None:
        figures = {**figures, "as_of": date.fromisoformat(figures["as_of"])}
        figures["trial"] = dict(figures["trial"].items())
    facts: dict[str, Any] = parts["facts"]
    return Manifest(
        made_at=datetime.fromisoformat(parts["made_at"]),
        kind=BackupKind(parts["kind"]),
        profile_id=str(parts["profile_id"]),
        program=str(parts["program"]),
        facts=Facts(
            rows={str(table): int(rows) for table, rows in facts["rows"].items()},
            ledger_head=str(facts["ledger_head"]),
            audit_head=str(facts["audit_head"]),
            newest_batch=int(facts["newest_batch"]),
            revision=str(facts["revision"]),
        ),
        figures=None if figures is None else Figures(**figures),
        payload=str(parts["payload"]),
        size=int(parts["size"]),
        sha256=str(parts["sha256"]),
    )
