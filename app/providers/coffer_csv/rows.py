"""The three kinds of rows: fields in, typed rows or problems out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring
from operator import itemgetter

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.assets import AssetType
from app.domain.errors import RowProblem
from app.domain.numbers import ONE
from app.domain.price_points import Granularity
from app.ports.progress import Progress
from app.providers.coffer_csv.fields import (
    BLANKS,
    AssetTypes,
    Currencies,
    FieldError,
    Moments,
    Names,
    Words,
    name,
    number,
    positive,
    text,
)
from app.providers.coffer_csv.kind_rules import check
from app.providers.coffer_csv.records import Records

ACTIVITY_COLUMNS = (
    "date", "account", "kind", "symbol", "asset_type", "quantity", "price", "currency", "fee",
    "amount", "to_account", "external_id", "note",
)  # fmt: skip
PRICE_COLUMNS = ("date", "symbol", "price", "currency", "granularity", "source", "asset_type")
OBSERVATION_COLUMNS = (
    "date", "account", "symbol", "balance", "source", "currency", "available", "limit",
)  # fmt: skip
_GRANULARITIES = frozenset(Granularity)
_FIAT_OR_UNKNOWN = ("", AssetType.FIAT)


def activities(records: Records, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
    """Read the rows of activities.csv."""
    pick = _picker(records.columns, ACTIVITY_COLUMNS)
    packed = _packer(records.header)
    moment, account = Moments(), Names("account", is_needed=True)
    to_account, symbol = Names("to_account"), Names("symbol", normalise=False)
    currency, kinds = Currencies("currency"), Words("kind", is_needed=True)
    asset_type = AssetTypes("asset_type")
    for record in records.rows(progress):
        if isinstance(record, RowProblem):
            yield record
            continue
        line, fields = record
        payload = packed(fields)
        fields.append("")
        (
            at, of, kind, asset, type_, quantity, price, quote, fee, amount, to, external_id, note,
        ) = pick(fields)  # fmt: skip
        try:
            at_us, on, has_time = moment[at]
            of, to, asset = account[of], to_account[to], symbol[asset]
            kind = kinds[kind]
            type_ = asset_type[type_]
            units = positive(quantity, "quantity", is_exact=True) if quantity else None
            unit_price = positive(price, "price") if price else None
            total = positive(amount, "amount") if amount else None
            charge = positive(fee, "fee") if fee else None
            units = check(kind, asset, type_, units, unit_price, total, of, to)
            yield ActivityRow(
                at_us,
                on,
                of,
                kind,
                asset,
                type_,
                units,
                unit_price,
                currency[quote],
                charge,
                total,
                to,
                name(external_id, "external_id", normalise=False) if external_id else "",
                text(note) if note else "",
                has_time,
                line,
                payload,
            )
        except FieldError as error:
            yield error.problem(line)


def prices(records: Records, progress: Progress) -> Iterator[PriceRow | RowProblem]:
    """Read the rows of prices.csv. Without a granularity a date is daily, a time intraday."""
    pick = _picker(records.columns, PRICE_COLUMNS)
    moment = Moments()
    symbol = Names("symbol", normalise=False, is_needed=True)
    quote, origin = Currencies("currency", is_needed=True), Names("source")
    asset_type = AssetTypes("asset_type")
    for record in records.rows(progress):
        if isinstance(record, RowProblem):
            yield record
            continue
        line, fields = record
        fields.append("")
        at, asset, price, currency, granularity, source, type_ = pick(fields)
        try:
            at_us, _, has_time = moment[at]
            asset, currency = symbol[asset], quote[currency]
            value = positive(price, "price")
            if not value:
                raise FieldError(
                    "price", "empty" if value is None else "must be more than zero", price
                )
            type_ = asset_type[type_]
            if asset == currency and value != ONE and type_ in _FIAT_OR_UNKNOWN:
                raise FieldError("price", f"one {asset} is one {asset}", price)
            yield PriceRow(
                at_us,
                asset,
                value,
                currency,
                _granularity(granularity, has_time) if granularity or has_time else "daily",
                origin[source] if source else "",
                type_,
                line,
            )
        except FieldError as error:
            yield error.problem(line)


def observations(records: Records, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
    """Read the rows of observations.csv. Without a source it is the user's own."""
    pick = _picker(records.columns, OBSERVATION_COLUMNS)
    moment, account = Moments(), Names("account", is_needed=True)
    symbol = Names("symbol", normalise=False, is_needed=True)
    origin, quote = Names("source"), Currencies("currency")
    for record in records.rows(progress):
        if isinstance(record, RowProblem):
            yield record
            continue
        line, fields = record
        fields.append("")
        at, of, asset, balance, source, currency, available, limit = pick(fields)
        try:
            at_us, _, has_time = moment[at]
            yield ObservationRow(
                at_us,
                account[of],
                symbol[asset],
                _required(balance, "balance"),
                origin[source] or "user",
                quote[currency],
                number(available, "available"),
                positive(limit, "limit"),
                line,
                has_time,
            )
        except FieldError as error:
            yield error.problem(line)


def _required(value: str, field: str) -> Decimal:
    found = number(value, field)
    if found is None:
        raise FieldError(field, "empty")
    return found


def _granularity(value: str, has_time: bool) -> str:
    word = value.strip(BLANKS).lower()
    if not word:
        return Granularity.INTRADAY if has_time else Granularity.DAILY
    if word not in _GRANULARITIES:
        raise FieldError("granularity", f"not one of {', '.join(Granularity)}", value)
    return word


def _picker(
    columns: Mapping[str, int], names: Sequence[str]
) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Return what picks the named columns of a row to whose end an empty field was put."""
    return itemgetter(*(columns.get(column, -1) for column in names))


def _packer(header: Sequence[str]) -> Callable[[Sequence[str]], str]:
    """Return what writes a row as a JSON object: names and values untouched, empty ones left out.

    Several times as quick as `json.dumps`, and the same to the letter.
    """
    keys = [f"{encode_basestring(column)}:" for column in header]

    def packed(fields: Sequence[str]) -> str:
        pairs = [
            key + encode_basestring(value) for key, value in zip(keys, fields, strict=True) if value
        ]
        return f"{{{','.join(pairs)}}}"

    return packed
