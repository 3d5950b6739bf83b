"""The Flex Web Service, version 3: a statement is asked for, made, and fetched.

Both calls answer 200 whatever happens; what went wrong is a code of four digits in the body. The
address that the first answer names for the second call is not followed: the token goes to the one
host alone. Source: Interactive Brokers, Flex Web Service reference.
"""

import re

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Session
from app.providers.ibkr_flex.document import QUERY, BadStatement, Document, document_of
from app.providers.reading import clean

NAME = "Interactive Brokers"
_ROOT = "/AccountManagement/FlexWebService"
_VERSION = "3"
_REFERENCE = re.compile(r"[0-9A-Za-z]{1,40}", re.ASCII)
# Not made yet, or its data not ready: asked again after a wait.
_NOT_YET = frozenset({"1001", "1004", "1005", "1006", "1007", "1008", "1009", "1019", "1021"})
_TROUBLES = {
    "1003": Trouble.NOT_READY,  # statement is not available
    "1010": Trouble.REFUSED,  # legacy Flex queries are no longer supported
    "1011": Trouble.NOT_PERMITTED,  # service account is inactive
    "1012": Trouble.LOGIN_EXPIRED,  # token has expired
    "1013": Trouble.NOT_PERMITTED,  # IP restriction
    "1014": Trouble.WRONG_KEY,  # query is invalid
    "1015": Trouble.WRONG_KEY,  # token is invalid
    "1016": Trouble.NOT_PERMITTED,  # account is invalid
    "1017": Trouble.NOT_READY,  # reference code is invalid: it is asked for anew next time
    "1018": Trouble.RATE_LIMITED,  # too many requests have been made from this token
    "1020": Trouble.REFUSED,  # invalid request or unable to validate request
}
_WAITS_S = (5.0, 10.0, 15.0, 20.0, 30.0, 30.0, 60.0, 60.0)
_LATER_S = 600.0
_LIMITED_S = 60.0


class FlexService:
    """Fetches statements with one token."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._token = session.field("token").strip()

    def document(self, query_id: str) -> Document:
        """Return the statement of a query.

        Raises:
            ProviderError: LOGIN_EXPIRED, WRONG_KEY and others by the service's code; NOT_READY
                where it was not made within four minutes; BAD_ANSWER where it cannot be read.
            CancelledError: the run was cancelled.
        """
        response = self._asked("SendRequest", query_id)
        reference = response.response.get("ReferenceCode", "")
        if response.root == QUERY or not _REFERENCE.fullmatch(reference):
            raise _bad("SendRequest", "no reference code")
        document = self._asked("GetStatement", reference)
        if document.root != QUERY:
            raise _bad("GetStatement", "no statement, and no reason why")
        return document

    def _asked(self, what: str, number: str) -> Document:
        """Call until there is an answer that is no "not yet"."""
        for wait in (*_WAITS_S, None):
            document = self._call(what, number)
            if document.root == QUERY or document.response.get("Status") == "Success":
                return document
            error = _error_of(what, document.response)
            if error.code not in _NOT_YET:
                raise error
            if wait is None:
                break
            self._session.wait(wait)
        raise ProviderError(Trouble.NOT_READY, NAME, error.reason, error.code, _LATER_S)

    def _call(self, what: str, number: str) -> Document:
        answer = self._session.get(
            f"{_ROOT}/{what}",
            params={"t": self._token, "q": number, "v": _VERSION},
            is_kept=what == "GetStatement",
        )
        try:
            return document_of(answer.body)
        except BadStatement as error:
            raise _bad(what, str(error)) from error


def _error_of(what: str, response: dict[str, str]) -> ProviderError:
    code = response.get("ErrorCode", "")
    reason = clean(response.get("ErrorMessage", ""))[:300]
    if not code and not reason:
        return _bad(what, "neither success nor an error code")
    trouble = _TROUBLES.get(code, Trouble.NOT_READY if code in _NOT_YET else Trouble.REFUSED)
    wait = _LIMITED_S if trouble == Trouble.RATE_LIMITED else None
    return ProviderError(trouble, NAME, reason or f"code {code}", code[:10], wait)


def _bad(what: str, reason: str) -> ProviderError:
    return ProviderError(Trouble.BAD_ANSWER, NAME, clean(f"{what}: {reason}")[:300])
