"""How often a provider may be called: a bucket of tokens at half its published limit. Pure."""

SHARE = 0.5  # of the published limit
CUT_S = 600.0  # how long a halving lasts
MOST_CUTS = 6


class Bucket:
    """Tokens that calls take and time brings back.

    In the long run calls go out at half the published limit; all of that half may go out at once,
    so that no span of the limit's length ever sees more than the limit itself. A refusal halves
    the rate for ten minutes; one more, of a call sent since, halves it again, and the halvings end
    one by one. Times are seconds of a monotonic clock.
    """

    def __init__(self, calls: float, seconds: float, now: float) -> None:
        if calls <= 0 or seconds <= 0:
            raise ValueError("a limit needs calls and seconds above nothing")
        self._rate = SHARE * calls / seconds
        self._most = max(1.0, SHARE * calls)
        self._tokens = self._most
        self._at = now
        self._ends: list[float] = []  # of the halvings, ascending
        self._cut_at = float("-inf")
        self._rests_until = float("-inf")

    @property
    def cuts(self) -> int:
        """Return how many times it is halved at present."""
        return len(self._ends)

    def wait_s(self, weight: float, now: float) -> float:
        """Return how long a call of that weight has to wait; 0: it may go out."""
        self._fill(now)
        missing = min(weight, self._most_now()) - self._tokens
        wait = missing / self._rate_now() if missing > 1e-9 else 0.0
        return max(wait, self._rests_until - now, 0.0)

    def take(self, weight: float, now: float) -> None:
        """Note that a call of that weight goes out. One heavier than the bucket leaves a debt."""
        self._fill(now)
        self._tokens -= weight

    def refused(self, now: float, sent_at: float, rest_s: float = 0.0) -> None:
        """Note that the server said "too many" to a call sent at a time, and wants a rest."""
        self._fill(now)
        self._rests_until = max(self._rests_until, now + rest_s)
        self._at = max(now, self._rests_until)  # nothing is gathered meanwhile
        if sent_at < self._cut_at:
            return  # the rate was cut since: this refusal says nothing new
        self._cut_at = now
        if len(self._ends) < MOST_CUTS:
            self._ends.append(max([now, *self._ends]) + CUT_S)
        self._tokens = min(self._tokens, 0.0)

    def _fill(self, now: float) -> None:
        # At the rate of the span's beginning: the lower one, where a halving ended within it.
        passed = max(now - self._at, 0.0)
        self._at = max(now, self._at)
        self._tokens = min(self._most_now(), self._tokens + passed * self._rate_now())
        self._ends = [end for end in self._ends if end > now]

    def _rate_now(self) -> float:
        return self._rate / 2.0 ** len(self._ends)

    def _most_now(self) -> float:
        return max(1.0, self._most / 2.0 ** len(self._ends))
