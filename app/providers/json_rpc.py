"""JSON-RPC 2.0 over a session: single calls and batches, answers matched by id, errors judged.

Source: https://www.jsonrpc.org/specification, EIP-1474 (error codes of Ethereum's nodes).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session
from app.providers.reading import BadAnswer, Row, clean

AT_ONCE = 50  # calls in a batch: what public nodes take without a key
NO_METHOD = -32601
INTERNAL = -32603
LONGEST_REASON = 300

Call = tuple[str, Sequence[object]]  # method and parameters

_BUSY = re.compile(
    r"rate.?limit|too many (?:requests|connections)|capacity|throttl|quota|call limit|try again",
    re.IGNORECASE,
)
_LATE = re.compile(r"header not found|unknown block|node is behind|not yet", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error object in the place of a result."""

    code: int
    message: str

    def error(self, provider: str) -> ProviderError:
        """Return it as a failure of the call."""
        trouble = Trouble.REFUSED
        if self.is_busy:
            trouble = Trouble.RATE_LIMITED
        elif _LATE.search(self.message):
            trouble = Trouble.NOT_READY
        elif self.code == INTERNAL:
            trouble = Trouble.DOWN
        return ProviderError(trouble, provider, self.message, str(self.code))

    @property
    def is_busy(self) -> bool:
        return self.code == 429 or bool(_BUSY.search(self.message))


def one(session: Session, method: str, *params: object) -> object:
    """Return the result of a call.

    Raises:
        ProviderError: the call failed, the node refused it, or the answer is none.
    """
    found = ask(session, method, *params)
    if isinstance(found, Refusal):
        raise found.error(session.facts.id)
    return found


def ask(session: Session, method: str, *params: object) -> object:
    """Return the result of a call, or the node's refusal.

    Raises:
        ProviderError: the call failed, or the answer is none.
    """
    sent = _request(1, (method, params))
    answer = session.post("", json=sent, judge=_Judge(session.facts.id))
    try:
        row = Row(_body(answer), method)
        return _result(row, 1)
    except BadAnswer as error:
        raise _bad(session, error) from error


def batch(session: Session, calls: Sequence[Call], at_once: int = AT_ONCE) -> list[object]:
    """Return the results, or refusals, in the order of the calls.

    A node that takes no batches is asked one by one.

    Raises:
        ProviderError: a call failed, or an answer is missing or none.
    """
    found: list[object] = []
    for start in range(0, len(calls), at_once):
        found += _batch(session, calls[start : start + at_once])
    return found


def batch_of_results(
    session: Session, calls: Sequence[Call], at_once: int = AT_ONCE
) -> list[object]:
    """Return the results in the order of the calls.

    Raises:
        ProviderError: one failed or was refused.
    """
    found = batch(session, calls, at_once)
    for result in found:
        if isinstance(result, Refusal):
            raise result.error(session.facts.id)
    return found


def _batch(session: Session, calls: Sequence[Call]) -> list[object]:
    sent = [_request(place + 1, call) for place, call in enumerate(calls)]
    judge = _Judge(session.facts.id)
    answer = session.post("", json=sent, judge=judge, weight=len(sent))
    try:
        body = _body(answer)
        if isinstance(body, dict) and "error" in body:  # it takes no batches
            return [ask(session, method, *params) for method, params in calls]
        return _in_order(body, len(calls))
    except BadAnswer as error:
        raise _bad(session, error) from error


def _in_order(body: object, count: int) -> list[object]:
    if not isinstance(body, list):
        raise BadAnswer("batch", "a list of answers is expected")
    by_id: dict[int, object] = {}
    for row in _rows(body):
        number = row.whole("id")
        if number in by_id:
            raise BadAnswer(row.where, f"the id {number} twice")
        by_id[number] = _result(row, number)
    missing = [number for number in range(1, count + 1) if number not in by_id]
    if missing or len(by_id) != count:
        raise BadAnswer("batch", f"{len(by_id)} answers to {count} calls")
    return [by_id[number] for number in range(1, count + 1)]


def _rows(body: list[object]) -> Iterator[Row]:
    for place, value in enumerate(body):
        yield Row(value, f"batch[{place}]")


def _result(row: Row, number: int) -> object:
    error = row.get("error")
    if error is not None:
        told = Row(error, f"{row.where}.error")
        return Refusal(told.whole("code"), told.maybe_text("message")[:LONGEST_REASON])
    if "result" not in row.raw:
        raise BadAnswer(row.where, "neither a result nor an error")
    if row.whole("id") != number:
        raise BadAnswer(row.where, "the answer to another call")
    return row.raw["result"]


def _request(number: int, call: Call) -> dict[str, object]:
    method, params = call
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": list(params)}


def _body(answer: Answer) -> object:
    try:
        return answer.json()
    except (ValueError, RecursionError) as error:
        raise BadAnswer("answer", f"no JSON: {error}") from error


def _bad(session: Session, error: BadAnswer) -> ProviderError:
    return ProviderError(Trouble.BAD_ANSWER, session.facts.id, clean(str(error))[:LONGEST_REASON])


class _Judge:
    __slots__ = ("_provider",)

    def __init__(self, provider: str) -> None:
        self._provider = provider

    def __call__(self, answer: Answer) -> ProviderError | None:
        """Make a failure of an error object that asks to come back later, or has a 4xx status."""
        refusals = list(_refusals(answer))
        for refusal in refusals:
            if refusal.is_busy:
                return refusal.error(self._provider)
        if refusals and 400 <= answer.status < 500 and answer.status not in (401, 403, 408, 429):
            return refusals[0].error(self._provider)
        return None


def _refusals(answer: Answer) -> Iterator[Refusal]:
    try:
        body = answer.json()
    except (ValueError, RecursionError):
        return
    for value in body if isinstance(body, list) else [body]:
        error = value.get("error") if isinstance(value, dict) else None
        code = error.get("code") if isinstance(error, dict) else None
        message = error.get("message") if isinstance(error, dict) else None
        if isinstance(code, int) and isinstance(message, str):
            yield Refusal(code, clean(message)[:LONGEST_REASON])
