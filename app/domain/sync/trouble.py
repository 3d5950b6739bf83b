"""What goes wrong between Coffer and a provider: a code, plain facts, and what mends it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.failure import CofferError


class Trouble(StrEnum):
    """Kinds of failures of a call. The window and the command have the words."""

    LOGIN_EXPIRED = "login_expired"  # sign in again
    WRONG_KEY = "wrong_key"  # the credentials are refused
    NOT_PERMITTED = "not_permitted"  # the key lacks a right
    CAN_WITHDRAW = "can_withdraw"  # the key can move money out: refused by Coffer
    RATE_LIMITED = "rate_limited"  # come back later
    NOT_READY = "not_ready"  # the provider has not gathered the data yet
    DOWN = "down"  # the provider fails on its side
    RESTING = "resting"  # it failed so often that it is left alone for a while
    NO_NETWORK = "no_network"
    TIMED_OUT = "timed_out"
    BAD_CERTIFICATE = "bad_certificate"
    REDIRECTED = "redirected"  # to a host that is not the provider's
    TOO_BIG = "too_big"  # larger or deeper than any honest answer
    BAD_ANSWER = "bad_answer"  # not what the provider's interface says
    CLOCK_WRONG = "clock_wrong"  # this computer's clock differs from the provider's
    CURSOR_LOST = "cursor_lost"  # the provider does not know the cursor any more
    GONE = "gone"  # what was asked for is not there any more
    REFUSED = "refused"  # any other refusal
    NO_SECRETS = "no_secrets"  # the books have no keys, so there is nowhere to keep a secret


class Remedy(StrEnum):
    """The one action that mends it."""

    SIGN_IN = "sign_in"
    NEW_KEY = "new_key"
    WAIT = "wait"
    CHECK_NETWORK = "check_network"
    CHECK_CLOCK = "check_clock"
    CHECK_ADDRESS = "check_address"
    TELL_US = "tell_us"


REMEDIES = {
    Trouble.LOGIN_EXPIRED: Remedy.SIGN_IN,
    Trouble.WRONG_KEY: Remedy.NEW_KEY,
    Trouble.NOT_PERMITTED: Remedy.NEW_KEY,
    Trouble.CAN_WITHDRAW: Remedy.NEW_KEY,
    Trouble.RATE_LIMITED: Remedy.WAIT,
    Trouble.NOT_READY: Remedy.WAIT,
    Trouble.DOWN: Remedy.WAIT,
    Trouble.RESTING: Remedy.WAIT,
    Trouble.NO_NETWORK: Remedy.CHECK_NETWORK,
    Trouble.TIMED_OUT: Remedy.WAIT,
    Trouble.BAD_CERTIFICATE: Remedy.CHECK_NETWORK,
    Trouble.REDIRECTED: Remedy.CHECK_ADDRESS,
    Trouble.TOO_BIG: Remedy.TELL_US,
    Trouble.BAD_ANSWER: Remedy.TELL_US,
    Trouble.CLOCK_WRONG: Remedy.CHECK_CLOCK,
    Trouble.CURSOR_LOST: Remedy.WAIT,
    Trouble.GONE: Remedy.TELL_US,
    Trouble.REFUSED: Remedy.TELL_US,
    Trouble.NO_SECRETS: Remedy.NEW_KEY,
}
# Only the person can mend these: calling again would not help.
NEEDS_PERSON = frozenset(
    {
        Trouble.LOGIN_EXPIRED,
        Trouble.WRONG_KEY,
        Trouble.NOT_PERMITTED,
        Trouble.CAN_WITHDRAW,
        Trouble.BAD_CERTIFICATE,
        Trouble.REDIRECTED,
        Trouble.CLOCK_WRONG,
        Trouble.NO_SECRETS,
    }
)
# A safe call that failed so may be made again at once, within the limits of retrying.
RETRIED = frozenset({Trouble.DOWN, Trouble.NO_NETWORK, Trouble.TIMED_OUT, Trouble.RATE_LIMITED})


@dataclass
class ProviderError(CofferError):
    """A call that failed. It carries no credential and no address with one."""

    trouble: Trouble
    provider: str
    reason: str = ""  # the provider's own words, cleaned and cut; or what was wrong and where
    code: str = ""  # the provider's own code
    retry_after_s: float | None = None  # the provider's wish

    def __str__(self) -> str:
        said = f": {self.reason}" if self.reason else ""
        return f"{self.provider}: {self.trouble}{said}"

    @property
    def remedy(self) -> Remedy:
        return REMEDIES[self.trouble]

    @property
    def needs_person(self) -> bool:
        return self.trouble in NEEDS_PERSON
