"""Sign-in at the bank by Hosted Link: Plaid's page in the system's browser, asked how it went."""

from collections.abc import Mapping

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import BrowserStep
from app.providers.plaid.calls import NAME, Calls, envelope
from app.providers.reading import Row, time_us_of

_LASTS_S = 1800  # Plaid keeps a link token of a repair that long, a new one's four hours
_OFFERED = ("transactions", "investments", "liabilities")  # read only, all of them
_FIRST = {"bank": "transactions", "broker": "investments"}
_DAYS = 730
_KEPT = ("client_id", "secret", "environment", "purpose", "countries")
_GONE = frozenset("INVALID_ACCESS_TOKEN ITEM_NOT_FOUND".split())


class HostedLink:
    """One sign-in. With an access token it repairs that item, and the token stays."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._link_token = ""
        self._is_repair = False

    def begin(self, back: str) -> BrowserStep:
        """Return Plaid's page.

        Raises:
            ProviderError: the keys are refused, or Hosted Link is not enabled for them.
        """
        token = self._calls.session.field("access_token")
        try:
            return self._create(back, token)
        except ProviderError as error:
            if not token or error.code not in _GONE:
                raise
        return self._create(back, "")  # the item is gone: a new sign-in replaces it

    def _create(self, back: str, token: str) -> BrowserStep:
        try:
            answer = self._ask(back, token)
        except ProviderError as error:
            # Not all keys may return to an address that is not https: then it is asked for.
            if not back or error.code != "INVALID_FIELD" or "redirect" not in error.reason.lower():
                raise
            answer = self._ask("", token)
        with envelope():
            self._link_token = answer.text("link_token")
            url = answer.maybe_text("hosted_link_url")
        if not url.startswith("https://"):
            raise ProviderError(
                Trouble.NOT_PERMITTED,
                NAME,
                "Hosted Link is not enabled for these keys: Plaid's support enables it",
            )
        self._is_repair = bool(token)
        return BrowserStep(url, float(_LASTS_S))

    def _ask(self, back: str, token: str) -> Row:
        session = self._calls.session
        countries = [one.strip().upper() for one in session.field("countries").split(",")]
        hosted: dict[str, object] = {"url_lifetime_seconds": _LASTS_S}
        if back:
            hosted["completion_redirect_uri"] = back
        body: dict[str, object] = {
            "client_name": "Coffer",
            "language": "en",
            "country_codes": [one for one in countries if one] or ["US"],
            "user": {"client_user_id": "coffer"},
            "hosted_link": hosted,
        }
        if token:
            body["access_token"] = token
        else:
            first = _FIRST.get(session.field("purpose"), _FIRST["bank"])
            body["products"] = [first]
            body["optional_products"] = [one for one in _OFFERED if one != first]
            body["transactions"] = {"days_requested": _DAYS}
        return self._calls.post("/link/token/create", body, is_safe=False, is_kept=False)

    def finish(self, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        """Return the fields to be kept; nothing while the person is not done.

        Raises:
            ProviderError: it was given up, or lasted too long.
        """
        if not self._link_token:
            raise ProviderError(Trouble.REFUSED, NAME, "this sign-in was not begun")
        found = self._calls.post("/link/token/get", {"link_token": self._link_token}, is_kept=False)
        with envelope():
            sessions = _sessions(found)
            expires = found.maybe_time_us("expiration")
            done = next((one for one in sessions if _is_done(one)), None)
        if done is not None:
            return self._repaired() if self._is_repair else self._exchanged(done)
        _raise_if_given_up(sessions)
        if expires is not None and time_us_of(self._calls.session.now().isoformat()) > expires:
            raise ProviderError(Trouble.REFUSED, NAME, "the sign-in lasted too long: begin again")
        return None

    def _exchanged(self, done: Row) -> Mapping[str, str] | None:
        with envelope():
            added = next(iter(_added(done)), None)
            link = added or done.maybe_row("on_success")
            public = link.maybe_text("public_token") if link else ""
            if link is None or not public:
                return None
            institution = (
                link.maybe_text("institution.name")
                if added
                else link.maybe_text("metadata.institution.name")
            )
        answer = self._calls.post(
            "/item/public_token/exchange", {"public_token": public}, is_safe=False, is_kept=False
        )
        with envelope():
            return {
                **self._typed(),
                "access_token": answer.text("access_token"),
                "item_id": answer.text("item_id"),
                "institution": institution,
            }

    def _repaired(self) -> Mapping[str, str]:
        """Return the fields as they were, once the item works again.

        Raises:
            ProviderError: it still does not.
        """
        item = self._calls.of_item("/item/get")
        with envelope():
            error = item.row("item").maybe_row("error")
            code = error.maybe_text("error_code") if error else ""
        if code == "ITEM_LOGIN_REQUIRED":
            raise ProviderError(Trouble.LOGIN_EXPIRED, NAME, "the bank still asks for a sign-in")
        session = self._calls.session
        given = {key: session.field(key) for key in ("access_token", "item_id", "institution")}
        return {**self._typed(), **given}

    def _typed(self) -> dict[str, str]:
        return {key: self._calls.session.field(key) for key in _KEPT}


def _sessions(found: Row) -> list[Row]:
    if found.get("link_sessions") is None:
        return []
    return [one for one in found.rows("link_sessions") if isinstance(one, Row)]


def _added(session: Row) -> list[Row]:
    if session.get("results.item_add_results") is None:
        return []
    return [one for one in session.rows("results.item_add_results") if isinstance(one, Row)]


def _is_done(session: Row) -> bool:
    if _added(session) or session.maybe_row("on_success"):
        return True
    # A repair adds no item: it ended, and not by being closed.
    return bool(session.maybe_text("finished_at")) and _exit_of(session) is None


def _exit_of(session: Row) -> Row | None:
    return session.maybe_row("exit") or session.maybe_row("on_exit")


def _raise_if_given_up(sessions: list[Row]) -> None:
    ended = [one for one in sessions if one.maybe_text("finished_at")]
    if not ended or len(ended) < len(sessions):
        return
    left = _exit_of(ended[0])
    if left is None:
        return
    error = left.maybe_row("error")
    words = error.maybe_text("display_message") if error else ""
    code = error.maybe_text("error_code") if error else ""
    raise ProviderError(Trouble.REFUSED, NAME, words or "the sign-in was closed", code)
