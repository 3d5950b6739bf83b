"""Securities of OFX: what SECLIST says of an id, and what is known of one that it does not list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.identity import CUSIP, FIGI, ISIN, canonical
from app.domain.numbers import ONE
from app.domain.trading.occ import STANDARD, is_occ, option_symbol, parse_occ
from app.ports.importers import FilePrice
from app.ports.providers import RemoteAsset
from app.providers.ofx_file.markup import Element
from app.providers.ofx_file.rows import BadRow, Reading, day_in, maybe_day
from app.providers.reading import clean

_TYPES = {
    "STOCKINFO": AssetType.PUBLIC_STOCK,
    "MFINFO": AssetType.PUBLIC_STOCK,
    "DEBTINFO": AssetType.OTHER,
    "OPTINFO": AssetType.OPTION,
    "OTHERINFO": AssetType.OTHER,
}
# What a position or a row says of a security that is not listed.
_BY_TAG = {
    "STOCK": AssetType.PUBLIC_STOCK,
    "MF": AssetType.PUBLIC_STOCK,
    "DEBT": AssetType.OTHER,
    "OPT": AssetType.OTHER,  # without its contract it cannot be told which option
    "OTHER": AssetType.OTHER,
}
_PERCENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Security:
    """An asset, and what one unit of it is of the unit that its price is for."""

    asset: RemoteAsset
    multiplier: Decimal = ONE  # quantity × price × multiplier is its worth
    tag: str = ""


class Securities:
    """The securities of a file, by type and value of their ids."""

    def __init__(self, reading: Reading, broker: str) -> None:
        self._reading = reading
        self._broker = broker
        self._listed: dict[tuple[str, str], Security] = {}
        self.prices: list[FilePrice] = []

    def read(self, listed: Element) -> None:
        """Read a SECLIST."""
        for info in listed.children:
            if info.tag not in _TYPES:
                continue
            try:
                self._read(info)
            except BadRow as error:
                self._reading.told(info, error)

    def of(self, row: Element, kind: str = "") -> Security:
        """Return the security of a row. `kind`: the end of its tag: STOCK, MF, DEBT, OPT, OTHER.

        Raises:
            BadRow: it names none.
        """
        found = row.one("SECID")
        key = _key(found)
        if found is None or not key[1]:
            raise BadRow("SECID", "it does not say which security")
        known = self._listed.get(key)
        if known is not None:
            return known
        if is_currency(key[1].upper()) and len(key[1]) == 3 and key[0] not in {"TICKER", "OTHER"}:
            return Security(RemoteAsset(key[1].upper(), AssetType.FIAT))
        self._reading.note("Some securities are not in the file's own list: they are named by id.")
        bond = _PERCENT if kind == "DEBT" else ONE
        own = self._asset(key, "", "", _BY_TAG.get(kind, AssetType.PUBLIC_STOCK))
        return Security(own, bond, kind)

    def _read(self, info: Element) -> None:
        about = info.one("SECINFO")
        key = _key(None if about is None else about.one("SECID"))
        if about is None or not key[1] or key in self._listed:
            return
        ticker, name = clean(about.value("TICKER")), clean(about.value("SECNAME"))
        asset = self._asset(key, ticker, name, _TYPES[info.tag])
        multiplier = _PERCENT if info.tag == "DEBTINFO" else ONE
        if info.tag == "OPTINFO":
            asset, multiplier = self._option(info, asset)
        self._listed[key] = Security(asset, multiplier, info.tag.removesuffix("INFO"))
        price, on = self._reading.number(about, "UNITPRICE"), maybe_day(about, "DTASOF")
        currency = about.value("CURRENCY", "CURSYM").upper()
        if price and price > 0 and on is not None and is_currency(currency):
            self.prices.append(FilePrice(asset, on, price * multiplier, currency, line=info.line))

    def _asset(self, key: tuple[str, str], ticker: str, name: str, kind: AssetType) -> RemoteAsset:
        scheme, value = key
        isin = canonical(ISIN, value) or (canonical(ISIN, ticker) if len(ticker) == 12 else "")
        cusip = canonical(CUSIP, value) if scheme in {"CUSIP", ""} else ""
        is_own = not isin and not cusip and scheme not in {"TICKER", "CUSIP", "ISIN"}
        return RemoteAsset(
            ticker or value,
            kind,
            name=name,
            isin=isin,
            cusip=cusip,
            figi=canonical(FIGI, value) if "FIGI" in scheme else "",
            own_id=":".join(filter(None, (self._broker, scheme, value))) if is_own else "",
        )

    def _option(self, info: Element, plain: RemoteAsset) -> tuple[RemoteAsset, Decimal]:
        """Return an option by its contract; by its id where it has no whole one."""
        shares = self._reading.number(info, "SHPERCTRCT") or STANDARD
        if shares <= 0:
            raise BadRow("SHPERCTRCT", "a contract of no shares")
        try:
            if is_occ(plain.symbol):
                contract = parse_occ(plain.symbol)
            else:
                strike = self._reading.number(info, "STRIKEPRICE")
                root = self._root(info, plain)
                if strike is None or not root:
                    raise BadRow("OPTINFO", "no strike, or no underlying")
                day, right = day_in(info, "DTEXPIRE"), info.value("OPTTYPE")
                contract = option_symbol(root, day, right, strike)
        except (RefusedError, BadRow):
            self._reading.note("An option does not say its whole contract: it is named by its id.")
            return RemoteAsset(
                plain.symbol, AssetType.OTHER, name=plain.name, own_id=plain.own_id
            ), shares
        named = RemoteAsset(contract.compact, AssetType.OPTION, contract.title, own_id=plain.own_id)
        return named, shares

    def _root(self, info: Element, plain: RemoteAsset) -> str:
        underlying = self._listed.get(_key(info.one("SECID")))
        if underlying is not None:
            return underlying.asset.symbol
        first = plain.symbol.split()[:1]
        return first[0] if first and first[0].isalpha() and len(first[0]) <= 6 else ""


def info_lists(root: Element) -> Iterator[Element]:
    for messages in root.all("SECLISTMSGSRSV1"):
        yield from messages.all("SECLIST")


def day_of_price(row: Element) -> date | None:
    return maybe_day(row, "DTPRICEASOF")


def _key(found: Element | None) -> tuple[str, str]:
    if found is None:
        return "", ""
    return found.value("UNIQUEIDTYPE").upper(), clean(found.value("UNIQUEID"))
