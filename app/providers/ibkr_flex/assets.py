"""Which assets the rows of Flex are about."""

import re
from collections.abc import Iterable
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.trading.occ import is_occ, option_symbol, parse_occ
from app.ports.providers import RemoteAsset
from app.providers.ibkr_flex.document import FlexRow
from app.providers.ibkr_flex.times import Dates
from app.providers.reading import BadAnswer, Row

STOCKS = frozenset({"STK", "FUND", "WAR", "IOPT"})
BONDS = frozenset({"BOND", "BILL"})
OPTION, MONEY, COIN = "OPT", "CASH", "CRYPTO"
# Settled in money each day, so that what was paid is not their price: not to be booked as trades.
FUTURES = {
    "FUT": "a future",
    "FOP": "an option on a future",
    "FSFOP": "an option on a future",
    "CFD": "a contract for difference",
    "FXCFD": "a contract for difference",
}
# Listings of the USA: symbols are the same on all of them. Others tell the market's name.
_IN_USA = frozenset(
    "NYSE NASDAQ ARCA AMEX BATS IEX PINK VALUE CBOE CBOE2 ISE PHLX PSE BOX NASDAQOM NASDAQBX MIAX "
    "EMERALD PEARL MEMX EDGX GEMINI MERCURY SMART OTCLNKECN".split()
)
_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]", re.ASCII)
_CUSIP = re.compile(r"[A-Z0-9]{9}", re.ASCII)
_FIGI = re.compile(r"[A-Z0-9]{12}", re.ASCII)


class Assets:
    """Names the assets of one statement. What a row leaves out, SecuritiesInfo may tell."""

    def __init__(self, infos: Iterable[FlexRow], dates: Dates) -> None:
        self._dates = dates
        self._infos: dict[str, Row] = {}
        for one in infos:
            own = one.row.maybe_text("conid")
            if own:
                self._infos.setdefault(own, one.row)

    def of(self, row: Row) -> RemoteAsset:
        """Return the asset of a row that names one.

        Raises:
            BadAnswer: it names none that can be kept.
        """
        category = category_of(row)
        if category == OPTION:
            return self._option(row)
        if category == COIN:
            symbol = row.text("symbol").split(".")[0].upper()
            return RemoteAsset(symbol, AssetType.CRYPTO, own_id=row.maybe_text("conid"))
        if category == MONEY:
            return self.money(row.text("symbol").split(".")[0], f"{row.where}.symbol")
        if category in FUTURES:
            raise BadAnswer(row.where, f"{FUTURES[category]} cannot be booked yet: {told(row)}")
        kind = AssetType.PUBLIC_STOCK if category in STOCKS else AssetType.OTHER
        isin = self._isin(row)
        symbol = row.maybe_text("symbol") or isin
        if not symbol:
            raise BadAnswer(f"{row.where}.symbol", "missing")
        return RemoteAsset(
            symbol,
            kind,
            row.maybe_text("description") if _is_name(row) else self._info(row, "description"),
            self._segment(row),
            isin,
            self._matching(row, "figi", _FIGI),
            self._cusip(row),
            own_id=row.maybe_text("conid"),
        )

    def multiplier(self, row: Row) -> Decimal:
        """Return by what a price is multiplied to be that of one unit.

        Raises:
            BadAnswer: an option without one.
        """
        if category_of(row) != OPTION:
            return Decimal(1)
        found = row.maybe_number("multiplier")
        if found is None or found <= 0:
            raise BadAnswer(f"{row.where}.multiplier", "missing")
        return found

    def money(self, code: str, where: str) -> RemoteAsset:
        """Return a currency.

        Raises:
            BadAnswer: it is none.
        """
        if not is_currency(code):
            raise BadAnswer(where, f"no currency: {code[:20]!r}")
        return RemoteAsset(code, AssetType.FIAT)

    # -- parts -----------------------------------------------------------------------------

    def _option(self, row: Row) -> RemoteAsset:
        symbol = row.maybe_text("symbol")
        try:
            if is_occ(symbol):
                contract, segment = parse_occ(symbol), ""
            else:
                root = row.text("underlyingSymbol")
                last = self._dates.maybe(row, "expiry")
                if last is None:
                    raise BadAnswer(f"{row.where}.expiry", "missing")
                right, strike = row.text("putCall"), row.number("strike")
                contract = option_symbol(root, last.on, right, strike)
                segment = self._segment(row)
        except RefusedError as error:
            raise BadAnswer(f"{row.where}.symbol", error.reason) from error
        return RemoteAsset(
            contract.compact,
            AssetType.OPTION,
            contract.title,
            segment,
            own_id=row.maybe_text("conid"),
        )

    def _isin(self, row: Row) -> str:
        own = self._matching(row, "isin", _ISIN)
        if not own and row.maybe_text("securityIDType") == "ISIN":
            own = self._matching(row, "securityID", _ISIN)
        return own

    def _cusip(self, row: Row) -> str:
        own = self._matching(row, "cusip", _CUSIP)
        if not own and row.maybe_text("securityIDType") == "CUSIP":
            own = self._matching(row, "securityID", _CUSIP)
        return own

    def _matching(self, row: Row, name: str, shape: re.Pattern[str]) -> str:
        own = row.maybe_text(name) or self._info(row, name)
        return own if shape.fullmatch(own) else ""

    def _segment(self, row: Row) -> str:
        own = row.maybe_text("listingExchange") or self._info(row, "listingExchange")
        return "" if own in _IN_USA else own[:20]

    def _info(self, row: Row, name: str) -> str:
        info = self._infos.get(row.maybe_text("conid"))
        return "" if info is None else info.maybe_text(name)


def category_of(row: Row) -> str:
    """Return the category of a row's asset.

    Raises:
        BadAnswer: it has none.
    """
    return row.text("assetCategory").upper()


def told(row: Row) -> str:
    """Return what a row says of itself, for the person who books it by hand."""
    names = ("dateTime", "reportDate", "symbol", "quantity", "proceeds", "amount", "description")
    parts = (f"{name} {row.raw[name]}" for name in names if name in row.raw)
    return ", ".join(parts)[:240]


def _is_name(row: Row) -> bool:
    """Tell whether `description` is the asset's name: of a payment it tells the payment."""
    return "tradePrice" in row.raw or "markPrice" in row.raw or "subCategory" in row.raw
