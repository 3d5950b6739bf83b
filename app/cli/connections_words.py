"""Connections in words: what is wrong, and the one thing that mends it."""

from app.domain.sync.records import Connection, RunStatus, Status, SyncRun
from app.domain.sync.trouble import REMEDIES, Remedy, Trouble
from app.domain.times import from_us, iso

TROUBLES = {
    Trouble.LOGIN_EXPIRED: "the sign-in has run out",
    Trouble.WRONG_KEY: "the credentials are refused",
    Trouble.NOT_PERMITTED: "the key may not read this",
    Trouble.CAN_WITHDRAW: "the key can move money out, so Coffer does not take it",
    Trouble.RATE_LIMITED: "the provider asks to come back later",
    Trouble.NOT_READY: "the provider is still gathering the data",
    Trouble.DOWN: "the provider does not work at the moment",
    Trouble.RESTING: "the provider failed often and is left alone for a while",
    Trouble.NO_NETWORK: "the provider cannot be reached",
    Trouble.TIMED_OUT: "the provider did not answer in time",
    Trouble.BAD_CERTIFICATE: "the server could not prove that it is the provider's",
    Trouble.REDIRECTED: "the server pointed to another host",
    Trouble.TOO_BIG: "the answer was larger than any honest one",
    Trouble.BAD_ANSWER: "the answer was not what the provider's interface says",
    Trouble.CLOCK_WRONG: "this computer's clock is wrong",
    Trouble.CURSOR_LOST: "the provider lost its place; it is read anew",
    Trouble.GONE: "the provider does not have it any more",
    Trouble.REFUSED: "the provider refused",
    Trouble.NO_SECRETS: "these books have no keys, so nothing secret can be kept in them",
}
REMEDY_WORDS = {
    Remedy.SIGN_IN: "sign in again in the window",
    Remedy.NEW_KEY: "give a new key: coffer connections change",
    Remedy.WAIT: "it is tried again by itself",
    Remedy.CHECK_NETWORK: "look at the network",
    Remedy.CHECK_CLOCK: "set the clock",
    Remedy.CHECK_ADDRESS: "look at the server's address: coffer connections change",
    Remedy.TELL_US: "report it with coffer diagnostics",
}
STATUSES = {
    Status.ACTIVE: "active",
    Status.NEEDS_ATTENTION: "needs attention",
    Status.PAUSED: "paused",
    Status.DISCONNECTED: "disconnected",
}
RUNS = {
    RunStatus.RUNNING: "running",
    RunStatus.DONE: "done",
    RunStatus.PARTIAL: "partly done",
    RunStatus.WAITING: "waiting",
    RunStatus.FAILED: "failed",
    RunStatus.CANCELLED: "cancelled",
    RunStatus.BROKEN_OFF: "broken off",
}


def trouble(cause: str, reason: str = "") -> str:
    """Return what is wrong and what mends it; "" if nothing is."""
    if not cause:
        return reason
    code = Trouble(cause)
    own = f" ({reason})" if reason else ""
    return f"{TROUBLES[code]}{own}; {REMEDY_WORDS[REMEDIES[code]]}"


def status(connection: Connection, *, is_running: bool) -> str:
    """Return where a connection stands."""
    return "syncing" if is_running else STATUSES[Status(connection.status)]


def run(one: SyncRun) -> str:
    """Return what a run came to: "done: 12 added, 3 known"."""
    counts = (
        (one.added, "added"),
        (one.known, "known"),
        (one.changed, "changed"),
        (one.removed, "taken back"),
        (one.pending, "announced"),
        (one.observed, "balances"),
        (one.prices, "prices"),
        (one.rejected, "rejected"),
        (one.questions, "questions"),
    )
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    said = trouble(one.cause, one.error)
    return (
        f"{RUNS[RunStatus(one.status)]}: {'; '.join(filter(None, (told, said))) or 'nothing new'}"
    )


def minute(at_us: int | None) -> str:
    """Return a time to the minute, UTC; a dash for none."""
    return "–" if at_us is None else iso(from_us(at_us))[:16].replace("T", " ")
