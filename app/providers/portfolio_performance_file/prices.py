"""Quotes of Portfolio Performance: days with a price, of one security or of several.

A file of one security names neither it nor the currency, one of several no currency: what is
missing is asked for.
"""

from collections.abc import Mapping, Sequence

from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.identity import ISIN, canonical
from app.domain.numbers import LIMIT, ZERO
from app.domain.pricing.minor import in_major
from app.ports.importers import Document, FilePrice, Guess
from app.ports.providers import RemoteAsset
from app.providers.export_tables import TableRow
from app.providers.qif_file.styles import Styles
from app.providers.reading import clean
from app.providers.tracker_rows import asset_of

_OF_ONE = "The file does not say which security its prices are of: its ISIN or its symbol."
_NO_CURRENCY = "The file does not say in which currency its prices are."
_NAMELESS = "prices of securities without a currency or a name"


def prices_of(
    names: Sequence[str],
    rows: Sequence[TableRow | RowProblem],
    options: Mapping[str, str],
    guesses: tuple[Guess, ...],
) -> Document:
    """Read a table of quotes. The first column is the day."""
    told = [row for row in rows if isinstance(row, TableRow)]
    problems = [row for row in rows if isinstance(row, RowProblem)]
    columns = names[1:]
    cells = (row.get(name) for row in told for name in columns)
    styles = Styles(dict(options), (row.get(names[0]) for row in told), cells)
    currency = in_major(ZERO, options.get("currency", "").strip())[1]
    code = options.get("currency", "").strip() if is_currency(currency) else ""
    assets = _assets(columns, options)
    found: list[FilePrice] = []
    passed = 0
    for row in told:
        for name in columns:
            text = row.get(name)
            if not text:
                continue
            try:
                on, value = styles.day(row.get(names[0])), styles.amount(text)
            except ValueError as error:
                problems.append(RowProblem(row.line, f"no price: {error}", name, clean(text)[:40]))
                continue
            asset = assets.get(name)
            if asset is None or not code:
                passed += 1
            elif not 0 < value < LIMIT:
                problems.append(RowProblem(row.line, "a price of nothing, or below", name))
            else:
                price, major = in_major(value, code)
                found.append(FilePrice(asset, on, price, major, line=row.line))
    asked = [*guesses, *styles.guesses]
    if passed and not code:
        asked.append(Guess("currency", "", is_open=True, about=_NO_CURRENCY))
    if passed and not assets:
        asked.append(Guess("security", "", is_open=True, about=_OF_ONE))
    return Document(
        "portfolio_performance",
        prices=tuple(found),
        problems=tuple(sorted(problems, key=lambda one: one.line)),
        passed={_NAMELESS: passed} if passed else {},
        guesses=tuple(asked),
    )


def _assets(columns: Sequence[str], options: Mapping[str, str]) -> dict[str, RemoteAsset]:
    if len(columns) > 1 or canonical(ISIN, columns[0]):
        return {name: _asset(name) for name in columns if name}
    stated = clean(options.get("security", ""))[:80]
    return {columns[0]: _asset(stated)} if stated else {}


def _asset(name: str) -> RemoteAsset:
    isin = canonical(ISIN, name.upper())
    return asset_of(name, "YAHOO", name="" if isin else name, isin=isin)
