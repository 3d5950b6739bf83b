"""Currencies and securities as Plaid names them."""

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.ports.providers import RemoteAsset
from app.providers.reading import BadAnswer, Row

# Plaid's words for types of securities; what is new to us is OTHER.
_TYPES = {
    "cash": AssetType.OTHER,  # a fund of the money market: currencies are told apart before
    "cryptocurrency": AssetType.CRYPTO,
    "derivative": AssetType.OPTION,
    "equity": AssetType.PUBLIC_STOCK,
    "etf": AssetType.PUBLIC_STOCK,
    "mutual fund": AssetType.PUBLIC_STOCK,
    "fixed income": AssetType.OTHER,
    "loan": AssetType.OTHER,
}
_OF_CURRENCY = "CUR:"  # Plaid's prefix for what is no security


def currency_of(row: Row, path: str = "") -> RemoteAsset:
    """Return in what an amount is told: a currency, or a coin by its unofficial code.

    Raises:
        BadAnswer: it has neither code.
    """
    before = f"{path}." if path else ""
    code = row.maybe_text(f"{before}iso_currency_code").upper()
    if code:
        if not is_currency(code):
            raise BadAnswer(f"{row.where}.{before}iso_currency_code", "no code of ISO 4217")
        return fiat(code)
    code = row.text(f"{before}unofficial_currency_code").upper()
    return fiat(code) if is_currency(code) else RemoteAsset(code, AssetType.CRYPTO)


def fiat(code: str) -> RemoteAsset:
    return RemoteAsset(code, AssetType.FIAT)


def is_fiat(asset: RemoteAsset) -> bool:
    return asset.type == AssetType.FIAT


def security(row: Row) -> RemoteAsset:
    """Return what a security is.

    Raises:
        BadAnswer: it has no id, and nothing that it could be called by.
    """
    own_id = row.text("security_id")
    kind = row.maybe_text("type").lower()
    name = row.maybe_text("name")
    ticker = row.maybe_text("ticker_symbol")
    if ticker.upper().startswith(_OF_CURRENCY):
        ticker = ticker[len(_OF_CURRENCY) :]
        kind = kind if is_currency(ticker.upper()) else "cryptocurrency"
        if is_currency(ticker.upper()):
            return fiat(ticker.upper())
    if kind == "cash":
        code = ticker.upper() or row.maybe_text("iso_currency_code").upper()
        if is_currency(code):
            return fiat(code)
    if is_currency(ticker.upper()) and kind not in _TYPES:
        # A fund has the ticker USD: without a type it may be either.
        raise BadAnswer(f"{row.where}.type", f"{ticker} may be money or a security")
    isin, cusip = row.maybe_text("isin").upper(), row.maybe_text("cusip").upper()
    symbol = ticker or isin or cusip or name
    if not symbol:
        raise BadAnswer(f"{row.where}.ticker_symbol", "neither ticker, ISIN, CUSIP nor name")
    found = _TYPES.get(kind, AssetType.OTHER)
    if found == AssetType.OPTION and row.maybe_row("option_contract") is None:
        found = AssetType.OTHER  # a warrant or the like
    return RemoteAsset(
        symbol.upper() if found == AssetType.CRYPTO else symbol,
        found,
        name=name,
        segment="" if found == AssetType.CRYPTO else row.maybe_text("market_identifier_code"),
        isin=isin,
        cusip=cusip,
        own_id=own_id,
    )


def securities(answer: Row) -> dict[str, RemoteAsset | BadAnswer]:
    """Return the securities of an answer by Plaid's ids; one that cannot be read as what it lacks.

    Raises:
        BadAnswer: the answer has no list of them.
    """
    found: dict[str, RemoteAsset | BadAnswer] = {}
    for one in answer.rows("securities"):
        if isinstance(one, BadAnswer):
            continue  # what names it is reported for lack of it
        try:
            found[one.id_of("security_id")] = security(one)
        except BadAnswer as error:
            own_id = one.raw.get("security_id")
            if isinstance(own_id, str):
                found[own_id] = error
    return found


def named(known: dict[str, RemoteAsset | BadAnswer], row: Row) -> RemoteAsset:
    """Return the security that a row names.

    Raises:
        BadAnswer: it names none, or one that the answer does not describe.
    """
    own_id = row.text("security_id")
    found = known.get(own_id)
    if found is None:
        raise BadAnswer(f"{row.where}.security_id", "the answer does not describe this security")
    if isinstance(found, BadAnswer):
        raise found
    return found
