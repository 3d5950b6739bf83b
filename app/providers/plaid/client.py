"""The client of one item: accounts, balances and histories."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Answer,
    BrowserStep,
    Checked,
    Page,
    Permission,
    RemoteAccount,
    Session,
    Snapshot,
    Stream,
)
from app.providers.plaid import investments, liabilities, transactions
from app.providers.plaid.accounts import INVESTMENTS, LIABILITIES, account, is_known, money
from app.providers.plaid.calls import NAME, NOT_OFFERED, STOPS, Calls, envelope, judge
from app.providers.plaid.sign_in import HostedLink
from app.providers.reading import BadAnswer, Row, time_us_of

TRANSACTIONS, INVESTED = "transactions", "investments"
_MOVES_MONEY = frozenset({"transfer", "payment_initiation", "standing_orders", "deposit_switch"})
_WARN = timedelta(days=30)  # before a consent ends
_OLDEST = timedelta(days=1)  # of balances that an institution does not tell in real time


class PlaidClient:
    """Reads one item. `begin` and `finish` of a sign-in are calls of the same client."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._calls = Calls(session)
        self._link = HostedLink(self._calls)

    def begin(self, back: str) -> BrowserStep:
        return self._link.begin(back)

    def finish(self, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        return self._link.finish(answer)

    def check(self) -> Checked:
        """Try keys and access token.

        Raises:
            ProviderError: they do not work, or a product that moves money is enabled.
        """
        answer = self._calls.of_item("/item/get")
        with envelope():
            item = answer.row("item")
            products = _products(item)
            failed = item.maybe_row("error")
            note = self._consent(item)
        if failed is not None:
            self._raise_of(failed)
        moving = sorted(products & _MOVES_MONEY)
        if moving:
            raise ProviderError(
                Trouble.CAN_WITHDRAW, NAME, f"this sign-in may move money: {', '.join(moving)}"
            )
        notes = [note] if note else []
        notes.append("Coffer asked for reading alone: transactions, investments, liabilities.")
        return Checked(
            frozenset({Permission.READ}),
            who=self._institution(item),
            notes=tuple(notes),
        )

    def accounts(self) -> Sequence[RemoteAccount]:
        answer = self._calls.of_item("/accounts/get")
        with envelope():
            rows = _readable(answer)
            item = answer.maybe_row("item") or Row({}, "item")
            products, consent = _products(item), self._consent(item)
            kinds = {one.maybe_text("type").lower() for one in rows}
        # A product that was not asked for at sign-in would be billed from its first call on.
        has_costs = liabilities.PRODUCT in products and kinds & LIABILITIES
        costs = liabilities.notes(self._calls) if has_costs else {}
        institution = self._institution(item)
        with envelope():
            return [
                account(
                    one,
                    institution,
                    "; ".join(filter(None, (costs.get(one.id_of("account_id")), consent))),
                )
                for one in rows
            ]

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        answer = self._balances()
        wanted, invested = frozenset(account_ids), list[str]()
        told: set[str] = set()
        with envelope():
            for one in _readable(answer):
                one_id = one.id_of("account_id")
                told.add(one_id)
                if one_id not in wanted:
                    continue
                if one.maybe_text("type").lower() in INVESTMENTS:
                    invested.append(one_id)
                else:
                    yield money(one, self._session.now())
        for missing in sorted(wanted - told):
            yield Snapshot(missing, (), is_whole=False, problems=("it is not listed any more",))
        if invested:
            yield from investments.snapshots(self._calls, tuple(invested))

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        answer = self._calls.of_item("/accounts/get")
        with envelope():
            rows = {one.id_of("account_id"): one for one in _readable(answer)}
            # What Plaid gives no type that we know is looked for in both histories.
            new = {key for key, one in rows.items() if not is_known(one)}
            invests = {key for key, one in rows.items() if one.get("type") in INVESTMENTS}
        of_money = [one for one in account_ids if one in rows.keys() - invests]
        invested = [one for one in account_ids if one in invests | new]
        found = []
        if of_money:
            found.append(Stream(TRANSACTIONS, tuple(sorted(of_money))))
        if invested:
            found.append(Stream(INVESTED, tuple(sorted(invested))))
        return found

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        if stream.name == INVESTED:
            yield from investments.pull(self._calls, stream.account_ids, cursor)
            return
        try:
            yield from transactions.pull(self._calls, stream.account_ids, cursor)
        except ProviderError as error:
            if error.code not in NOT_OFFERED:
                raise

    # -- parts ---------------------------------------------------------------------------

    def _balances(self) -> Row:
        """Return balances as the institution tells them now; else as Plaid last saw them."""
        calls = self._calls
        try:
            return calls.of_item("/accounts/balance/get")
        except ProviderError as error:
            if error.code == "INVALID_FIELD" and "min_last_updated" in error.reason:
                oldest = (self._session.now() - _OLDEST).strftime("%Y-%m-%dT%H:%M:%SZ")
                options = {"options": {"min_last_updated_datetime": oldest}}
                return calls.of_item("/accounts/balance/get", options)
            if error.code not in NOT_OFFERED:
                raise
        return calls.of_item("/accounts/get")

    def _institution(self, item: Row) -> str:
        """Return the bank's name; a name that cannot be had stops nothing."""
        kept = self._session.field("institution")
        if kept:
            return kept
        try:
            told, own_id = item.maybe_text("institution_name"), item.maybe_text("institution_id")
            if told or not own_id:
                return told
            answer = self._calls.post(
                "/institutions/get_by_id",
                {"institution_id": own_id, "country_codes": self._countries()},
            )
            return answer.row("institution").text("name")
        except ProviderError as error:
            if error.trouble in STOPS:
                raise
        except BadAnswer:
            pass
        return ""

    def _countries(self) -> list[str]:
        told = self._session.field("countries").split(",")
        return [one.strip().upper() for one in told if one.strip()] or ["US"]

    def _consent(self, item: Row) -> str:
        ends = item.maybe_time_us("consent_expiration_time")
        if ends is None:
            return ""
        warn_us = time_us_of((self._session.now() + _WARN).isoformat())
        on = item.maybe_day("consent_expiration_time")
        return f"the bank's permission ends on {on}: sign in again before" if ends < warn_us else ""

    def _raise_of(self, failed: Row) -> None:
        """Raise what Plaid says is wrong with the item; a permission that ends soon is not."""
        if failed.maybe_text("error_code") in {"", "PENDING_EXPIRATION", "PENDING_DISCONNECT"}:
            return
        error = judge(Answer(400, {}, failed.payload().encode()))
        if error is not None:
            raise error


def _products(item: Row) -> frozenset[str]:
    found: set[str] = set()
    for name in ("products", "billed_products"):
        told = item.get(name)
        if isinstance(told, list):
            found |= {one for one in told if isinstance(one, str)}
    return frozenset(found)


def _readable(answer: Row) -> list[Row]:
    """Return the accounts of an answer, each once.

    Raises:
        BadAnswer: one of them is none, or one id is told twice with something else. Of an account
            without an id nothing could be said.
    """
    found: dict[str, Row] = {}
    for one in answer.rows("accounts"):
        if isinstance(one, BadAnswer):
            raise one
        own_id = one.id_of("account_id")
        if found.setdefault(own_id, one).raw != one.raw:
            raise BadAnswer(f"{one.where}.account_id", "one account is told in two ways")
    return list(found.values())
