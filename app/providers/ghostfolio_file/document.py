"""A whole export of Ghostfolio. Its cash is typed in by hand: no trade pays from it."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.domain.pricing.minor import in_major
from app.domain.times import end_us
from app.ports.importers import Document, FilePrice, RefusedFile
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance
from app.providers.reading import BadAnswer, Row, rows_of
from app.providers.tracker_rows import Activity, Tracked, asset_of, json_of, worth

_NONE = "ghostfolio"
_CLASSES = {
    "STOCK": AssetType.PUBLIC_STOCK,
    "ETF": AssetType.PUBLIC_STOCK,
    "MUTUALFUND": AssetType.PUBLIC_STOCK,
    "CRYPTOCURRENCY": AssetType.CRYPTO,
    "PRIVATE_EQUITY": AssetType.PRIVATE_COMPANY,
    "BOND": AssetType.OTHER,
    "COMMODITY": AssetType.OTHER,
    "PRECIOUS_METAL": AssetType.OTHER,
    "COLLECTIBLE": AssetType.OTHER,
}
_CASH = "Ghostfolio keeps no deposits: trades do not pay from an account's cash."


def document_of(content: bytes) -> Document:
    """Read an export.

    Raises:
        RefusedFile: no JSON, or no export of Ghostfolio.
    """
    found = json_of(content)
    if not isinstance(found, dict) or not isinstance(found.get("activities"), list):
        raise RefusedFile("there is no list of activities in it")
    return _Export(Row(found)).document()


class _Export:
    def __init__(self, root: Row) -> None:
        self._root = root
        self._tracked = Tracked()
        self._accounts: dict[str, RemoteAccount] = {}
        self._balances: list[RemoteBalance] = []
        self._assets: dict[tuple[str, str], RemoteAsset] = {}
        self._prices: list[FilePrice] = []
        self._notes: list[str] = []
        try:
            made_on = root.maybe_day("meta.date")
        except BadAnswer:
            made_on = None
        self._made_on = "9999-12-31" if made_on is None else made_on.isoformat()

    def document(self) -> Document:
        platforms = {
            one.maybe_text("id"): one.maybe_text("name") for one in self._listed("platforms")
        }
        for account in self._listed("accounts"):
            self._account(account, platforms)
        for profile in self._listed("assetProfiles"):
            self._profile(profile)
        for number, one in enumerate(rows_of(self._root.get("activities"), "activities"), start=1):
            try:
                if isinstance(one, BadAnswer):
                    raise one
                self._activity(number, one)
            except BadAnswer as error:
                self._tracked.bad(number, error)
        if any(one.row.kind in {Kind.BUY, Kind.SELL} for one in self._tracked.entries):
            self._notes.append(_CASH)
        return Document(
            "ghostfolio",
            tuple(self._accounts.values()),
            tuple(self._tracked.entries),
            tuple(self._balances),
            tuple(self._prices),
            problems=tuple(self._tracked.problems),
            passed=dict(self._tracked.passed),
            notes=tuple(self._notes),
        )

    def _listed(self, name: str) -> Iterator[Row]:
        """Give the objects of a list; what is none is told of."""
        if self._root.get(name) is None:
            return
        yield from rows_of_or_note(self._root.get(name), name, self._notes)

    def _account(self, row: Row, platforms: dict[str, str]) -> None:
        try:
            own_id, code = row.text("id"), row.maybe_text("currency").upper()
            name = row.maybe_text("name") or own_id
            self._accounts[own_id] = RemoteAccount(
                own_id,
                name,
                currency=code if is_currency(code) else "",
                institution=platforms.get(row.maybe_text("platformId"), ""),
                tracks_cash=False,
                allows_short=True,
                note=row.maybe_text("comment"),
            )
            if not is_currency(code) or row.get("balances") is None:
                return
            for one in rows_of_or_note(row.get("balances"), "balances", self._notes):
                self._balances.append(
                    RemoteBalance(
                        own_id,
                        RemoteAsset(code, AssetType.FIAT),
                        one.number("value"),
                        end_us(one.day("date")),
                    )
                )
        except BadAnswer as error:
            self._notes.append(f"An account or its balance cannot be read ({error}).")

    def _profile(self, row: Row) -> None:
        try:
            symbol, source = row.text("symbol"), row.maybe_text("dataSource").upper()
            asset = asset_of(
                symbol,
                source,
                _CLASSES.get(row.maybe_text("assetSubClass").upper(), ""),
                name=row.maybe_text("name"),
                isin=row.maybe_text("isin").upper(),
                figi=row.maybe_text("figi").upper(),
            )
            self._assets[source, symbol] = asset
            code = row.maybe_text("currency")
            if row.get("marketData") is None or not is_currency(in_major(ZERO, code)[1]):
                return
            for one in rows_of_or_note(row.get("marketData"), "marketData", self._notes):
                value, major = in_major(one.number("marketPrice"), code)
                if value > 0:
                    self._prices.append(FilePrice(asset, one.day("date"), value, major))
        except BadAnswer as error:
            self._notes.append(f"An asset or its price cannot be read ({error}).")

    def _activity(self, number: int, row: Row) -> None:
        word, when = row.text("type").upper(), row.text("date")
        if row.get("isDraft") is True or when[:10] > self._made_on:
            self._tracked.passed["drafts"] += 1
            return
        quantity, price = row.maybe_number("quantity"), row.maybe_number("unitPrice")
        fee, asset = row.maybe_number("fee") or ZERO, self._asset(row)
        kind, amount = self._meaning(word, worth(quantity, price), fee)
        is_trade = kind in {Kind.BUY, Kind.SELL}
        own = asset if is_trade or kind == Kind.DIVIDEND else None
        self._tracked.add(
            number,
            row,
            Activity(
                self._account_of(row),
                row.maybe_text("id"),
                when,
                kind,
                row.maybe_text("currency"),
                own,
                quantity if is_trade else None,
                price if is_trade else None,
                amount,
                ZERO if kind == Kind.FEE else fee,
                (row.maybe_text("comment"), "" if own else asset.name),
            ),
        )

    def _meaning(
        self, word: str, money: Decimal | None, fee: Decimal
    ) -> tuple[str, Decimal | None]:
        if word in {"BUY", "SELL", "ITEM"}:
            return (Kind.SELL if word == "SELL" else Kind.BUY), money
        if word == "DIVIDEND":
            return Kind.DIVIDEND, money or ZERO
        if word == "INTEREST":
            return Kind.INTEREST, money or ZERO
        if word == "FEE":
            return Kind.FEE, fee or money or ZERO
        raise BadAnswer("type", f"a type that cannot be booked: {word[:40]}")

    def _asset(self, row: Row) -> RemoteAsset:
        symbol, source = row.text("symbol"), row.maybe_text("dataSource").upper()
        return self._assets.get((source, symbol)) or asset_of(symbol, source)

    def _account_of(self, row: Row) -> str:
        own_id = row.maybe_text("accountId") or _NONE
        if own_id not in self._accounts:
            name = "Ghostfolio" if own_id == _NONE else own_id
            self._accounts[own_id] = RemoteAccount(
                own_id, name, tracks_cash=False, allows_short=True
            )
        return own_id


def rows_of_or_note(value: object, name: str, notes: list[str]) -> Iterator[Row]:
    """Give the objects of a list that is no list of rows; what cannot be read becomes a note."""
    try:
        for one in rows_of(value, name):
            if isinstance(one, BadAnswer):
                notes.append(f"A part of the file cannot be read ({one}).")
            else:
                yield one
    except BadAnswer as error:
        notes.append(f"A part of the file cannot be read ({error}).")
