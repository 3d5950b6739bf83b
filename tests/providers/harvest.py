"""What a pull brought, and whether another pull of the same rows may differ so."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from app.domain.sync.trouble import ProviderError
from app.ports.providers import PriceWish, RemoteAsset, RemoteBalance, RemoteEntry

# An answer that lacks one of these makes a row poorer, not wrong.
_MAY_LACK = frozenset(
    "entry.price entry.fee entry.fee_asset entry.tax entry.to_account entry.swap_with "
    "entry.was_pending entry.currency_asset balance.available balance.limit balance.price "
    "balance.currency balance.priced_us balance.cost account.currency account.mask "
    "latest.currency order.tif order.client_id order.updated_us order.average_price "
    "order.limit_price order.stop_price order.filled order.amount".split()
)
_IDENTITIES = "symbol isin figi cusip contract own_id".split()


class Unlike(Exception):
    """A row that is wrong, doubled or silently missing; a checkpoint that came too early."""


@dataclass(frozen=True)
class Got:
    """A row in what counts: not its note, name or payload."""

    kind: str  # account, balance, entry, bar
    key: Hashable
    values: tuple[tuple[str, Any], ...]

    def is_as(self, healthy: "Got", loose: frozenset[str]) -> bool:
        """Tell whether it is that healthy row, or the same with something left out."""
        # An earlier price may be the present one, where the newest cannot be read.
        return self.key == healthy.key and all(
            _equal(one, other)
            or (one in (None, "") and f"{self.kind}.{name}" in _MAY_LACK)
            or f"{self.kind}.{name}" in loose
            for (name, one), (_, other) in zip(self.values, healthy.values, strict=True)
        )


@dataclass(frozen=True)
class Mark:
    """A checkpoint, with what the stream had given until then."""

    stream: str
    checkpoint: str
    keys: frozenset[Hashable]
    problems: int


@dataclass
class Harvest:
    """What a pull brought."""

    rows: list[Got] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    errors: list[ProviderError] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    streams: dict[str, set[Hashable]] = field(default_factory=dict)
    removed: set[Hashable] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)  # accounts whose snapshot says that it is whole

    def missing_in(self, other: "Harvest") -> list[Got]:
        """Return the rows that another harvest lacks."""
        known = {(one.kind, one.key) for one in other.rows}
        return [one for one in self.rows if (one.kind, one.key) not in known]

    def allow(self, found: "Harvest", loose: frozenset[str] = frozenset()) -> None:
        """Compare a harvest under attack with this healthy one.

        Raises:
            Unlike: it has what it must not have, or lacks something without a word.
        """
        for row in found.rows:
            kinds = ("latest", "bar") if row.kind == "latest" else (row.kind,)
            if not any(row.is_as(one, loose) for one in self.rows if one.kind in kinds):
                raise Unlike(f"invented: {row}")
        for seen in ("account", "balance", "bar", "order", "candle"):
            keys = [one.key for one in found.rows if one.kind == seen]
            if len(keys) != len(set(keys)):
                raise Unlike(f"doubled: {seen}")
        # A present price that is not there says so by its absence: the port has no other word.
        missing = [one for one in self.missing_in(found) if one.kind != "latest"]
        if missing and not found.problems and not found.errors:
            lacking = [(one.kind, one.key) for one in missing]
            raise Unlike(f"missing without a word: {lacking[:5]}")
        if found.removed - self.removed:
            raise Unlike(f"said to be removed: {found.removed - self.removed}")
        for mark in found.marks:
            self._allow_mark(mark)
        for row in missing:
            if row.kind == "balance" and _account_of(row) in found.whole:
                raise Unlike(f"a snapshot that says it is whole lacks {row.key}")

    def _allow_mark(self, mark: Mark) -> None:
        same = [
            one.keys
            for one in self.marks
            if one.stream == mark.stream and one.checkpoint == mark.checkpoint
        ]
        # A checkpoint that the healthy pull did not give claims the whole history.
        wanted = same[-1] if same else self.streams.get(mark.stream, set())
        lacking = wanted - mark.keys
        if lacking and not mark.problems:
            raise Unlike(
                f"checkpoint {mark.checkpoint[:60]!r} passes {sorted(map(str, lacking))[:3]}"
            )


def pull_accounts(client: Any) -> Harvest:
    """Pull all that an `AccountClient` has, as a run does: one failure does not end the others."""
    found = Harvest()
    accounts = client.accounts()
    for one in accounts:
        values = {"type": one.type, "subtype": one.subtype, "currency": one.currency}
        found.rows.append(Got("account", one.id, (*values.items(), ("mask", one.mask))))
    ids = [one.id for one in accounts]

    def snapshots() -> None:
        for snapshot in client.snapshots(ids):
            found.problems += snapshot.problems
            if snapshot.is_whole:
                found.whole.add(snapshot.account_id)
            elif not snapshot.problems:
                raise Unlike("a snapshot that is not whole does not say why")
            found.rows += [got_balance(one) for one in snapshot.balances]

    _gather(found, snapshots)
    streams: list[Any] = []
    _gather(found, lambda: streams.extend(client.streams(ids, {})))
    for stream in streams:
        _gather(found, partial(_pull, client, stream, found))
    return found


def pull_prices(wishes: Sequence[PriceWish], first: date, last: date) -> Callable[[Any], Harvest]:
    """Return a pull of the histories and present prices of assets, for a `PriceClient`."""

    def pull(client: Any) -> Harvest:
        found = Harvest()
        for place, wish in enumerate(wishes):

            def history(place: int = place, wish: PriceWish = wish) -> None:
                told = client.history(wish, first, last)
                found.problems.extend(f"{one}" for one in told.problems)
                for bar in told.bars:
                    values = (("value", bar.value), ("currency", bar.currency or told.currency))
                    found.rows.append(Got("bar", (place, bar.on), values))
                for split in told.splits:
                    found.rows.append(Got("split", (place, split.on), (("ratio", split.ratio),)))

            _gather(found, history)

        def latest() -> None:
            told = client.latest(list(wishes))
            for place, bar in told.items():
                values = (("value", bar.value), ("currency", bar.currency))
                found.rows.append(Got("latest", (place, bar.on), values))

        _gather(found, latest)
        return found

    return pull


def got_entry(one: RemoteEntry) -> Got:
    values = (
        ("on", one.on),
        ("kind", one.kind),
        ("asset", one.asset),
        ("quantity", one.quantity),
        ("price", one.price),
        ("currency", one.currency),
        ("currency_asset", one.currency_asset),
        ("amount", one.amount),
        ("fee", one.fee),
        ("fee_asset", one.fee_asset),
        ("tax", one.tax),
        ("to_account", one.to_account),
        ("is_pending", one.is_pending),
        ("was_pending", one.was_pending),
        ("swap_with", one.swap_with),
        ("at_us", one.at_us if one.has_time else None),
    )
    return Got("entry", (one.account_id, one.external_id), values)


def got_balance(one: RemoteBalance) -> Got:
    asset = one.asset
    name = asset.contract or asset.own_id or asset.isin or asset.symbol
    values = (
        ("asset", asset),
        ("balance", one.balance),
        ("available", one.available),
        ("limit", one.limit),
        ("price", one.price),
        ("currency", one.currency),
        ("cost", one.cost),
    )
    return Got("balance", (one.account_id, name), values)


def _pull(client: Any, stream: Any, found: Harvest) -> None:
    keys: set[Hashable] = found.streams.setdefault(stream.name, set())
    problems = 0
    for page in client.pull(stream, ""):
        rows = [got_entry(one) for one in page.entries]
        found.rows += rows
        keys |= {one.key for one in rows}
        found.problems += [f"{one}" for one in page.problems]
        problems += len(page.problems)
        found.removed |= set(page.removed)
        if page.checkpoint is not None:
            found.marks.append(Mark(stream.name, page.checkpoint, frozenset(keys), problems))


def _gather(found: Harvest, part: Callable[[], None]) -> None:
    try:
        part()
    except ProviderError as error:
        found.errors.append(error)


def _account_of(row: Got) -> str:
    return row.key[0] if isinstance(row.key, tuple) else ""


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, RemoteAsset) and isinstance(other, RemoteAsset):
        names = [(getattr(one, name), getattr(other, name)) for name in _IDENTITIES]
        is_same = all(not mine or not theirs or mine == theirs for mine, theirs in names)
        return is_same and any(mine and mine == theirs for mine, theirs in names)
    return bool(one == other)
