"""What an Esplora server tells: height, sums of an address, its transactions. Errors are text."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session
from app.providers.bitcoin.transactions import txid_of
from app.providers.reading import BadAnswer, Row, clean, rows_of

MOST_REPEATS = 3
MAIN_NETWORK = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"  # its first block


@dataclass(frozen=True, slots=True)
class Sums:
    """An address's confirmed balance in satoshi, and whether it was ever used."""

    balance: int
    is_used: bool


class Esplora:
    """Reads from a server over a session."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def height(self) -> int:
        """Return the height of the newest block."""
        text = self._get("/blocks/tip/height").body.strip()
        if not text.isdigit() or len(text) > 8:
            raise self._bad(BadAnswer("/blocks/tip/height", "a number is expected"))
        return int(text)

    def check_network(self) -> None:
        """Make sure that the server is of the main network.

        Raises:
            ProviderError: WRONG_KEY where it is of another.
        """
        found = self._get("/block-height/0").body.strip().decode("ascii", "replace")
        if found != MAIN_NETWORK:
            raise ProviderError(
                Trouble.WRONG_KEY,
                self._session.facts.id,
                "this server is not of Bitcoin's main network",
            )

    def sums(self, address: str) -> Sums:
        """Return an address's sums; what is not confirmed counts as use alone."""
        path = f"/address/{address}"
        try:
            row = Row(self._json(path), "/address")
            if row.text("address") != address:
                raise BadAnswer("/address.address", "the sums of another address")
            chain, pool = row.row("chain_stats"), row.row("mempool_stats")
            funded, spent = _count(chain, "funded_txo_sum"), _count(chain, "spent_txo_sum")
            if spent > funded:
                raise BadAnswer(chain.where, "more was spent than came")
            return Sums(funded - spent, _count(chain, "tx_count") + _count(pool, "tx_count") > 0)
        except BadAnswer as error:
            raise self._bad(error) from error

    def has(self, txid: str) -> bool:
        """Tell whether the server has a transaction, in a block or not."""
        try:
            self._get(f"/tx/{txid}")
        except ProviderError as error:
            if error.trouble is Trouble.GONE:
                return False
            raise
        return True

    def transactions(self, address: str) -> Iterator[list[Row | BadAnswer]]:
        """Give an address's transactions in pages: those not confirmed first, then newest first.

        Raises:
            ProviderError: a page failed, or the same one came again and again.
        """
        seen: set[str] = set()
        repeats = 0
        path = f"/address/{address}/txs"
        while True:
            try:
                page = list(rows_of(self._json(path), "txs"))
                confirmed = [row for row in page if _is_confirmed(row)]
                if confirmed:
                    last = confirmed[-1]
                    if isinstance(last, BadAnswer):
                        raise last
                    after = txid_of(last)
            except BadAnswer as error:
                raise self._bad(error) from error
            yield page
            if not confirmed:  # own servers may have shorter pages, so only an empty one ends it
                return
            repeats = repeats + 1 if after in seen else 0
            if repeats >= MOST_REPEATS - 1:
                raise self._bad(BadAnswer("txs", "the same page again and again"))
            seen.add(after)
            path = f"/address/{address}/txs/chain/{after}"

    def _json(self, path: str) -> object:
        answer = self._get(path)
        try:
            return answer.json()
        except (ValueError, RecursionError) as error:
            raise self._bad(BadAnswer(path[:20], f"no JSON: {error}")) from error

    def _get(self, path: str) -> Answer:
        return self._session.get(path, judge=self._judge)

    def _judge(self, answer: Answer) -> ProviderError | None:
        """Take the plain words of a refusal."""
        if answer.status not in (400, 404):
            return None
        said = clean(answer.body[:300].decode("utf-8", "replace"))
        trouble = Trouble.GONE if answer.status == 404 else Trouble.REFUSED
        return ProviderError(trouble, self._session.facts.id, said, str(answer.status))

    def _bad(self, error: BadAnswer) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, self._session.facts.id, str(error)[:300])


def _is_confirmed(row: Row | BadAnswer) -> bool:
    """Tell whether a row counts for paging; one that cannot be read does."""
    try:
        return isinstance(row, BadAnswer) or row.get("status.confirmed") is not False
    except BadAnswer:
        return True


def _count(row: Row, name: str) -> int:
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise BadAnswer(f"{row.where}.{name}", "a whole number is expected")
    return value
