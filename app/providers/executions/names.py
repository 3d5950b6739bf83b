"""What brokers name their columns: by field, the best name first, in small letters and words."""

import re
from functools import lru_cache

from app.domain.trading.executions import Field

NAMES: dict[str, tuple[str, ...]] = {
    Field.DATE: (
        "datetime", "date time", "exec time", "execution time", "executed at", "filled time",
        "fill time", "time executed", "date executed", "trade time", "trade date time", "timestamp",
        "date utc", "time utc", "trade date", "tradedate", "transaction date", "transaction time",
        "date of trade", "activity date", "run date", "date", "time", "datum", "fecha", "data",
        "buchungstag", "handelsdatum", "transaktionsdatum", "created at", "closed at", "open time",
        "close time", "date time utc", "dato", "created", "order date", "day",
    ),
    Field.TIME: (
        "time", "trade time", "tijd", "zeit", "uhrzeit", "tradetime", "execution time", "hora",
        "heure", "tid", "time of trade", "clock",
    ),
    Field.ZONE: ("timezone", "time zone", "zone", "tz"),
    Field.SIDE: (
        "side", "buy sell", "b s", "action", "trans code", "transaction type", "transactietype",
        "trade type", "order side", "direction", "transaction", "type", "typ av transaktion",
        "operation", "type mutatie", "typ", "activity type", "kauf verkauf", "bs", "trade action",
        "art", "sens", "tipo", "event", "aktion", "instruction", "order action", "code",
    ),
    Field.TYPE: (
        "type", "transaction type", "action", "activity", "activity type", "category",
        "record type", "transaction", "typ",
    ),
    Field.EFFECT: (
        "open close", "open closeindicator", "open close indicator", "pos effect",
        "position effect", "openclose", "o c", "opening closing", "to open close",
    ),
    Field.STATUS: ("status", "state", "order status", "trade status"),
    Field.SYMBOL: (
        "symbol", "ticker", "instrument symbol", "stock symbol", "ticker symbol", "pair", "market",
        "trading pair", "instrument", "asset", "base asset", "base currency", "coin", "security",
        "product", "stock", "currency", "symbole", "contract", "underlying asset", "kürzel",
    ),
    Field.ISIN: ("isin", "isin code", "identifier", "instrument isin", "security id"),
    Field.NAME: (
        "name", "security name", "instrument name", "description", "product", "holdingname",
        "title", "company", "naam", "värdepapper beskrivning", "details", "security description",
    ),
    Field.KIND: (
        "asset class", "assetclass", "asset category", "asset type", "assettype", "security type",
        "sec type", "instrument type", "product type", "class", "securitytype",
    ),
    Field.QUANTITY: (
        "filled quantity", "filled qty", "filled", "executed quantity", "executed qty", "executed",
        "exec qty", "quantity transacted", "quantity", "qty", "no of shares", "number of shares",
        "shares", "units", "volume", "vol", "contracts", "aantal", "anzahl", "stück", "antal",
        "size", "quantité", "cantidad", "amount", "lots", "nominal", "stuks", "stk", "shares units",
    ),
    Field.PRICE: (
        "average filled price", "avg fill price", "avg filled price", "average price", "avg price",
        "fill price", "filled price", "execution price", "exec price", "trade price", "tradeprice",
        "t price", "price per share in account currency", "price per share", "price share",
        "unit price", "price per unit", "price at transaction", "spot price at transaction",
        "quote price", "price usd", "price eur", "price", "kurs", "koers", "preis", "prix",
        "precio", "rate", "prezzo", "pris", "price paid", "cost per share",
    ),
    Field.AMOUNT: (
        "subtotal", "trade money", "trademoney", "gross amount", "proceeds", "principal", "value",
        "total shares amount", "notional", "cost", "quote amount", "net amount", "net cash",
        "net proceeds", "amount", "total amount", "total", "belopp", "bedrag", "waarde netto",
        "betrag", "montant", "importe", "mutatie", "waarde", "netto", "gross", "quote quantity",
    ),
    Field.CURRENCY: (
        "price currency", "currency price share", "currencyprimary", "currency primary",
        "trade currency", "quote currency", "account currency", "valuta koers",
        "instrument currency", "instrumentvaluta", "currency", "ccy", "devise", "währung",
        "valuta", "transaktionsvaluta", "quote asset", "price asset", "moneda", "divisa",
        "curr", "local currency",
    ),
    Field.ID: (
        "execution id", "exec id", "execid", "ibexecid", "fill id", "trade id", "tradeid", "txid",
        "transaction id", "transactionid", "id", "trade number", "trade no", "deal id",
        "transaction number", "reference", "reference number", "trade reference", "unique id",
        "transaction reference", "trade ref", "uuid", "match id",
    ),
    Field.ORDER: (
        "order id", "orderid", "order", "order no", "order number", "ordertxid", "iborderid",
        "order ref", "order reference", "ordernummer",
    ),
    Field.UNDERLYING: (
        "underlying", "underlying symbol", "underlyingsymbol", "root", "root symbol",
        "underlying ticker",
    ),
    Field.EXPIRY: ("expiry", "expiration", "expiration date", "exp date", "exp", "expiry date",
                   "maturity", "expires"),
    Field.RIGHT: ("put call", "call put", "right", "call or put", "option type", "c p", "p c",
                  "type", "cp"),
    Field.STRIKE: ("strike", "strike price", "strikeprice"),
    Field.MULTIPLIER: ("multiplier", "contract multiplier", "contract size"),
    Field.DETAILS: ("omschrijving", "event", "details", "description", "beschreibung", "libellé",
                    "remark", "text"),
    Field.NOTE: ("notes", "note", "comment", "comments", "memo", "remarks"),
}  # fmt: skip
FEE_WORDS = frozenset(
    """
    fee fees commission commissions comm courtage kosten costs costi charges gebühr gebühren
    provision brokerage frais comisión stamp sdrt finra ptm spesen kommission ibcommission spread
    """.split()
)
_NO_FEES = frozenset("bps rate percent pct".split())
_ALL = frozenset(name for names in NAMES.values() for name in names)


@lru_cache(maxsize=2_000)
def words_of(name: str) -> str:
    """Return a column's name in small letters, with blanks for all that is no letter or digit."""
    return " ".join(re.split(r"[^\w]+|_+", name.lower().replace("\ufeff", ""))).strip()


def known_name(name: str) -> bool:
    """Tell whether some broker names a column so."""
    words = words_of(name)
    return words in _ALL or bool(set(words.split()) & FEE_WORDS)


def is_fee(name: str) -> bool:
    """Tell whether a column seems to be about a fee: how much, or in what currency."""
    has = set(words_of(name).split())
    is_one = bool(has & FEE_WORDS) or "commission" in words_of(name)
    return is_one and not has & _NO_FEES and "inclu" not in name.lower()
