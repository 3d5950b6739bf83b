"""Sign-in at a broker in SnapTrade's portal, with a connection that only reads."""

import secrets
from collections.abc import Mapping

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import BrowserStep
from app.providers.snaptrade.accounts import Broker, brokers
from app.providers.snaptrade.calls import NAME, Calls, bad, envelope

_LASTS_S = 300.0  # the portal's address is good for five minutes
_KEPT = ("client_id", "consumer_key", "keys")
_GIVEN_UP = frozenset({"ERROR", "ABANDONED", "FAILED", "CANCELLED"})


class Portal:
    """One visit of the portal. It repairs the first broker that asks for a new sign-in."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._before: dict[str, Broker] | None = None

    def begin(self, back: str) -> BrowserStep:
        """Return the portal's address.

        Raises:
            ProviderError: the keys are refused.
        """
        calls = self._calls
        self._prepare_user()
        before = self._before = brokers(calls)
        body: dict[str, object] = {"connectionType": "read"}
        if back:
            body |= {"customRedirect": back, "immediateRedirect": True}
        broken = next((one.id for one in before.values() if one.is_disabled), "")
        if broken:
            body["reconnect"] = broken
        answer = calls.post("/snapTrade/login", body)
        with envelope():
            url = answer.text("redirectURI")
        if not url.startswith("https://"):
            raise bad("/snapTrade/login: redirectURI is no https address")
        return BrowserStep(url, _LASTS_S)

    def _prepare_user(self) -> None:
        """Register a user, unless these keys have one; one of other keys is of no use."""
        calls = self._calls
        if calls.is_personal:
            return
        try:
            calls.require_user()
        except ProviderError:
            name = f"coffer-{secrets.token_hex(12)}"
            answer = calls.post("/snapTrade/registerUser", {"userId": name}, is_for_user=False)
            with envelope():
                calls.user_id = answer.text("userId")
                calls.user_secret = answer.text("userSecret")
            calls.user_of = calls.keys_digest()

    def finish(self, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        """Return the fields to be kept; nothing while the person is not done.

        Raises:
            ProviderError: it was given up, or failed at the broker.
        """
        before = self._before
        if before is None:
            raise ProviderError(Trouble.REFUSED, NAME, "this sign-in was not begun")
        told = answer.get("status", "").upper()
        if told in _GIVEN_UP:
            words = answer.get("error_message") or answer.get("detail") or "it was given up"
            raise ProviderError(
                Trouble.REFUSED, NAME, words[:300], answer.get("error_code", "")[:40]
            )
        now = brokers(self._calls)
        is_new = now.keys() - before.keys()
        is_mended = {one for one in now if one in before and before[one].is_disabled} - {
            one.id for one in now.values() if one.is_disabled
        }
        # The same broker connected once more is no new one: then the portal's word counts.
        if not (is_new or is_mended or (told == "SUCCESS" and now)):
            return None
        calls = self._calls
        typed = {key: calls.session.field(key) for key in _KEPT}
        if calls.is_personal:
            return typed
        return {
            **typed,
            "user_id": calls.user_id,
            "user_secret": calls.user_secret,
            "user_of": calls.user_of,
        }
