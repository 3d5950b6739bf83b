"""What only the person can decide: asked once, with all that is known of it.

Details (JSON) by kind; `booked` and `told` are what the books and the provider say, field by field:

- changed_row: account, external_id, entry, booked, told, row. Answers: keep, take.
- reused_id: the same; or account, rows, examples where ids were given anew to what is known.
  Answers: keep, take.
- removed_rows: stream, count, of, examples. Answers: keep, take.
- fewer_rows: what (accounts, account, balances, rows), was, now, names. Answers: keep, take;
  of an account that is gone: seen.
- pending_match: account, told, choices. Answers: seen.
- drift: account, symbol, booked, told, difference, rows, pending. Answers: seen.
"""

import json
from collections.abc import Mapping
from dataclasses import replace

from app.domain.sync.records import Question, QuestionKind
from app.ports.storage import UnitOfWork

KEEP, TAKE, SEEN = "keep", "take", "seen"
GONE = "gone"  # the answer of a question that answered itself
ANSWERS = {
    QuestionKind.CHANGED_ROW: (KEEP, TAKE),
    QuestionKind.REUSED_ID: (KEEP, TAKE),
    QuestionKind.REMOVED_ROWS: (KEEP, TAKE),
    QuestionKind.FEWER_ROWS: (KEEP, TAKE),
    QuestionKind.PENDING_MATCH: (SEEN,),
    QuestionKind.DRIFT: (SEEN,),
}
MOST_OPEN = 500  # of one connection and kind: more would not be read


def ask(
    unit: UnitOfWork,
    connection_id: int,
    kind: QuestionKind,
    key: str,
    subject: str,
    detail: Mapping[str, object],
) -> bool:
    """Ask, unless the same was asked before; return whether it is new. The caller commits."""
    records = unit.records(Question)
    if records.where(key=key):
        return False
    alike = records.where(connection_id=connection_id, kind=kind.value, settled_us=None)
    if len(alike) >= MOST_OPEN:
        return False
    text = json.dumps(detail, ensure_ascii=False, separators=(",", ":"), default=str)
    records.put(
        Question(
            records.next_id(), connection_id, kind.value, key, subject[:200], text, unit.now_us()
        )
    )
    return True


def answer_of(unit: UnitOfWork, key: str) -> str:
    """Return how a question was answered; "": not asked, or open."""
    found = unit.records(Question).where(key=key)
    return found[0].answer if found else ""


def let_go(
    unit: UnitOfWork, prefixes: tuple[str, ...], connection_id: int, *, but: str = ""
) -> None:
    """Settle the open questions whose keys begin so: what they ask about is over."""
    records = unit.records(Question)
    for one in records.where(connection_id=connection_id, settled_us=None):
        if one.key.startswith(prefixes) and one.key != but:
            records.put(replace(one, settled_us=unit.now_us(), answer=GONE))
