"""Calls of Plaid: credentials, errors by their codes, and answers read strictly."""

from collections.abc import Mapping
from functools import partial

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session
from app.providers import envelopes
from app.providers.reading import Row

NAME = "Plaid"
MUTATION = "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"
# The institution, or the sign-in, has nothing of that kind: no failure.
NOT_OFFERED = frozenset(
    """
    NO_ACCOUNTS NO_INVESTMENT_ACCOUNTS NO_LIABILITY_ACCOUNTS NO_INVESTMENT_AUTH_ACCOUNTS
    PRODUCTS_NOT_SUPPORTED PRODUCT_NOT_SUPPORTED PRODUCT_NOT_ENABLED INVALID_PRODUCT
    ADDITIONAL_CONSENT_REQUIRED
    """.split()
)
_SIGN_IN = frozenset(
    """
    ITEM_LOGIN_REQUIRED INVALID_CREDENTIALS INVALID_MFA ITEM_LOCKED USER_SETUP_REQUIRED
    INVALID_UPDATED_USERNAME INSUFFICIENT_CREDENTIALS ACCESS_NOT_GRANTED INVALID_ACCESS_TOKEN
    ITEM_NOT_FOUND ITEM_CONCURRENTLY_DELETED USER_PERMISSION_REVOKED USER_INPUT_TIMEOUT
    PASSWORD_RESET_REQUIRED INVALID_SEND_METHOD
    """.split()
)
_WRONG_KEY = frozenset("INVALID_API_KEYS UNAUTHORIZED_ENVIRONMENT".split())
_NOT_PERMITTED = frozenset(
    """
    UNAUTHORIZED_ROUTE_ACCESS DIRECT_INTEGRATION_NOT_ENABLED INSTITUTION_REGISTRATION_REQUIRED
    PRODUCT_UNAVAILABLE SANDBOX_ONLY CLIENT_CAPABILITY_NOT_ENABLED
    """.split()
)
_DOWN_TYPES = frozenset("INSTITUTION_ERROR API_ERROR".split())
# Of fifty units a minute and item: what Plaid allows of each is scarcer than transactions/sync.
_WEIGHTS = {
    "/accounts/balance/get": 10,
    "/accounts/get": 3,
    "/investments/holdings/get": 3,
    "/investments/transactions/get": 2,
    "/liabilities/get": 3,
    "/item/get": 3,
}
# Of a part of a run these stop all of it: they are no matter of that part alone.
STOPS = frozenset(
    {
        Trouble.LOGIN_EXPIRED,
        Trouble.WRONG_KEY,
        Trouble.NO_NETWORK,
        Trouble.RESTING,
        Trouble.RATE_LIMITED,
        Trouble.BAD_CERTIFICATE,
        Trouble.REDIRECTED,
        Trouble.CLOCK_WRONG,
    }
)


def judge(answer: Answer) -> ProviderError | None:
    """Tell what an answer's failure is, by Plaid's own code; nothing where it has none."""
    if answer.status < 400:
        return None
    try:
        body = Row(answer.json())
        code, kind = body.maybe_text("error_code"), body.maybe_text("error_type")
        message = body.maybe_text("display_message") or body.maybe_text("error_message")
    except ValueError:
        return None
    if not code:
        return None
    return ProviderError(_trouble(answer.status, code, kind, message), NAME, message, code)


def _trouble(status: int, code: str, kind: str, message: str) -> Trouble:
    if status == 429 or kind == "RATE_LIMIT_EXCEEDED":
        return Trouble.RATE_LIMITED
    for codes, trouble in (
        (_SIGN_IN, Trouble.LOGIN_EXPIRED),
        (_WRONG_KEY, Trouble.WRONG_KEY),
        (_NOT_PERMITTED, Trouble.NOT_PERMITTED),
        (frozenset({MUTATION, "PRODUCT_NOT_READY"}), Trouble.NOT_READY),
        (frozenset({"INSTITUTION_NO_LONGER_SUPPORTED"}), Trouble.GONE),
    ):
        if code in codes:
            return trouble
    if code == "INVALID_FIELD" and "cursor" in message.lower():
        return Trouble.CURSOR_LOST
    if status >= 500 or kind in _DOWN_TYPES:
        return Trouble.DOWN
    return Trouble.REFUSED


bad = partial(envelopes.bad, NAME)
envelope = partial(envelopes.envelope, NAME)


class Calls:
    """Calls Plaid for one item."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @property
    def token(self) -> str:
        """Return the item's access token.

        Raises:
            ProviderError: nobody has signed in yet.
        """
        found = self.session.field("access_token")
        if not found:
            raise ProviderError(Trouble.LOGIN_EXPIRED, NAME, "nobody has signed in at the bank yet")
        return found

    def of_item(self, path: str, body: Mapping[str, object] | None = None) -> Row:
        """Ask something of the item.

        Raises:
            ProviderError: it failed, or the answer cannot be read.
        """
        return self.post(path, {"access_token": self.token, **(body or {})})

    def post(
        self,
        path: str,
        body: Mapping[str, object],
        *,
        is_safe: bool = True,
        is_kept: bool = True,
    ) -> Row:
        """Call. `is_kept` is for answers without a token in them.

        Raises:
            ProviderError: it failed, or the answer cannot be read.
        """
        session = self.session
        is_sandbox = session.field("environment") == "sandbox"
        answer = session.post(
            path,
            base="sandbox" if is_sandbox else "",
            json=dict(body),
            headers={
                "PLAID-CLIENT-ID": session.field("client_id"),
                "PLAID-SECRET": session.field("secret"),
                "Plaid-Version": "2020-09-14",
            },
            judge=judge,
            weight=_WEIGHTS.get(path, 1),
            is_safe=is_safe,
            is_kept=is_kept,
        )
        try:
            return Row(answer.json(), path)
        except ValueError as error:
            raise bad(f"{path}: {error}") from error
