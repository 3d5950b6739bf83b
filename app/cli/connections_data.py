"""Connections as the command prints them for machines, and a draft for people."""

import json
from collections.abc import Mapping
from datetime import datetime

from app.domain.sync.records import SyncRun
from app.domain.times import from_us
from app.ports.providers import Facts
from app.services.sync.answers import ConnectionLine, Draft, QuestionLine


def line_data(one: ConnectionLine) -> dict[str, object]:
    """Return a connection with its accounts."""
    made = one.connection
    return {
        "id": made.id,
        "name": made.name,
        "provider": made.provider,
        "status": made.status,
        "running": one.is_running,
        "cause": one.trouble or None,
        "reason": one.reason or None,
        "remedy": one.remedy,
        "last_success": _time(made.last_ok_us),
        "next_run": _time(one.next_us),
        "every_minutes": made.every_minutes,
        "permissions": made.permissions.split(),
        "open_questions": one.open_questions,
        "accounts": [
            {
                "id": each.account.remote_id,
                "name": each.account.name,
                "followed": each.account.is_followed,
                "gone": each.account.is_gone,
                "account": each.booked_name or None,
            }
            for each in one.accounts
        ],
    }


def run_data(one: SyncRun) -> dict[str, object]:
    """Return a run."""
    return {
        "id": one.id,
        "connection": one.connection_id or None,
        "kind": one.kind,
        "status": one.status,
        "started_at": _time(one.started_us),
        "finished_at": _time(one.finished_us),
        "accounts": one.accounts,
        "pages": one.pages,
        "calls": one.calls,
        "read": one.read,
        "added": one.added,
        "known": one.known,
        "changed": one.changed,
        "removed": one.removed,
        "pending": one.pending,
        "rejected": one.rejected,
        "observed": one.observed,
        "prices": one.prices,
        "questions": one.questions,
        "cause": one.cause or None,
        "error": one.error or None,
        "detail": json.loads(one.detail) if one.detail else None,
    }


def question_data(one: QuestionLine) -> dict[str, object]:
    """Return a question with what may be answered."""
    return {
        "id": one.question.id,
        "connection": one.connection_name or None,
        "kind": one.question.kind,
        "subject": one.question.subject,
        "asked_at": _time(one.question.asked_us),
        "detail": dict(one.detail),
        "answers": list(one.answers),
    }


def facts_data(one: Facts) -> dict[str, object]:
    """Return what a provider declares."""
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "about": one.about,
        "capabilities": sorted(one.capabilities),
        "hosts": sorted({*one.bases.values(), *one.hosts}),
        "sign_in": one.sign_in,
        "limit": {"calls": one.limit.calls, "seconds": str(one.limit.seconds)},
        "paging": one.paging,
        "history": one.history,
        "read_only": one.read_only,
        "every_minutes": one.every_minutes,
        "fields": [
            {
                "key": field.key,
                "label": field.label,
                "help": field.help,
                "secret": field.is_secret,
                "optional": field.is_optional,
                "choices": [value for value, _ in field.choices],
                "default": field.default,
            }
            for field in one.fields
        ],
    }


def draft_data(draft: Draft) -> Mapping[str, object]:
    """Return what a live check found; never the fields."""
    return {
        "provider": draft.provider.id,
        "who": draft.checked.who,
        "permissions": sorted(draft.checked.permissions),
        "permissions_known": draft.checked.are_permissions_known,
        "notes": list(draft.checked.notes),
        "accounts": [
            {
                "id": one.remote.id,
                "name": one.remote.name,
                "type": one.remote.type,
                "subtype": one.remote.subtype,
                "currency": one.remote.currency,
                "likely": one.likely_name or None,
            }
            for one in draft.proposals
        ],
    }


def shown(draft: Draft) -> list[str]:
    """Return the same for people."""
    who = f" ({draft.checked.who})" if draft.checked.who else ""
    return [
        f"{draft.provider.name}: the credentials work{who}",
        f"permissions: {', '.join(sorted(draft.checked.permissions)) or 'none'}",
        *draft.checked.notes,
        *(
            f"{one.remote.id}  {one.remote.name}  → {one.likely_name or one.would_be_called}"
            for one in draft.proposals
        ),
    ]


def _time(value: int | None) -> datetime | None:
    return None if value is None else from_us(value)
