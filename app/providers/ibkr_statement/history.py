"""The "Transaction History" of the client portal: one row an event, all in the base currency."""

from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import plain, to_ledger
from app.domain.times import start_us
from app.ports.importers import Document, FileEntry, Guess, RefusedFile, StatedPart
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, RemoteEntry
from app.providers.ibkr_flex.held import INSTITUTION
from app.providers.ibkr_flex.times import end_of
from app.providers.ibkr_statement.as_flex import payer_in
from app.providers.ibkr_statement.sections import Line, Sections
from app.providers.reading import day_of, exact

SOURCE = "ibkr_statement"
_NAMES = {
    Kind.BUY: "buy|kauf|compra|achat|acquisto|买|買|买入",
    Kind.SELL: "sell|verkauf|venta|vente|vendita|卖|賣|卖出",
    Kind.DIVIDEND: (
        "dividend|dividende|dividendo|股息|payment in lieu|ausgleichszahlung|代付股息"
        "|pago en lugar de dividendos"
    ),
    Kind.TAX: (
        "foreign tax withholding|withholding tax|quellensteuer|ausländische quellensteuer"
        "|retención de impuestos extranjeros|retenue d'impôt étranger|外国预扣税|预扣税"
        "|871(m) withholding|sales tax|transaction tax"
    ),
    Kind.INTEREST: (
        "credit interest|debit interest|habenzinsen|sollzinsen|interés acreedor|interés deudor"
        "|intérêts créditeurs|intérêts débiteurs|贷方利息|借方利息|investment interest received"
        "|investment interest paid|bond interest|interest"
    ),
    Kind.FEE: (
        "other fee|commission adjustment|forex trade component|adjustment|fee|sonstige gebühr"
        "|sonstige gebühren|anpassung|otra comisión|autres frais|其他费用|调整|外汇交易组成部分"
        "|commission|advisor fee|position mtm|fx translations p&l|exchange fee|other fees"
    ),
    Kind.DEPOSIT: (
        "deposit|withdrawal|electronic fund transfer|einzahlung|auszahlung|depósito|retirada"
        "|dépôt|retrait|deposito|prelievo|存款|取款|cash transfer|disbursement"
    ),
}
_KIND_OF = {word: kind for kind, words in _NAMES.items() for word in words.split("|")}
_CENT = Decimal("0.01")


def document_of(sections: Sections, period: tuple[date | None, date | None]) -> Document:
    """Return a history as a document.

    Raises:
        RefusedFile: its base currency is no currency.
    """
    base = sections.value("summary", "base currency")
    if base and not is_currency(base):
        raise RefusedFile(f"its base currency is none: {base[:20]!r}")
    rows = list(sections.of("transaction history"))
    problems: list[RowProblem] = []
    entries: list[FileEntry] = []
    passed = 0
    codes = {
        told["symbol"]: told["isin"]
        for one in rows
        if (told := payer_in(one.text("description"))).get("isin")
    }
    own = sorted({one.text("account") or INSTITUTION for one in rows})
    part = 0 if len(own) == 1 else -1
    for one in rows:
        try:
            made = _entry(one, base, codes)
        except ValueError as error:
            problems.append(RowProblem(one.number, str(error), one.section))
            continue
        if made is None:
            passed += 1
        else:
            entries.append(FileEntry(made, one.number, part))
    opening, closing = (_stated(sections, name, problems) for name in ("starting", "ending"))
    accounts = own or [INSTITUTION]
    return Document(
        SOURCE,
        tuple(_account(one, base) for one in accounts),
        tuple(entries),
        () if part or closing is None else _balance(accounts[0], base, closing, period[1]),
        (),
        () if part else (StatedPart(accounts[0], base, *period, opening, closing, line=1),),
        tuple(problems),
        {"an amount of zero": passed} if passed else {},
        () if base else (Guess("currency", "", is_open=True),),
        ("All amounts are in the base currency, as the file tells them.",),
    )


def _entry(one: Line, base: str, codes: dict[str, str]) -> RemoteEntry | None:
    """Return the event of a row; `None` where nothing moved.

    Raises:
        ValueError: it cannot be read.
    """
    word = one.text("transaction type")
    kind = _KIND_OF.get(word.lower())
    if kind is None:
        raise ValueError(f"a type that is not known: {word[:40]!r}, {one.text('description')[:80]}")
    on = day_of(one.text("date"))
    net, gross = _number(one, "net amount"), _number(one, "gross amount")
    if net is None and gross is None:
        raise ValueError("no amount")
    fee = -(_number(one, "comm/fee") or Decimal(0))
    gross = net + fee if gross is None and net is not None else gross or Decimal(0)
    net = gross - fee if net is None else net
    if abs(gross - fee - net) > _CENT:
        raise ValueError(
            f"the net amount is {plain(net)}, amount and commission come to {plain(gross - fee)}: "
            "of a future, which cannot be booked yet"
        )
    symbol, asset = one.text("symbol"), None
    told = payer_in(one.text("description"))
    if kind in (Kind.DIVIDEND, Kind.TAX) and (symbol or told):
        symbol = symbol or told.get("symbol", "")
    if symbol and kind in (Kind.BUY, Kind.SELL, Kind.DIVIDEND, Kind.TAX):
        is_trade = kind in (Kind.BUY, Kind.SELL)
        name = one.text("description") if is_trade else ""
        asset = RemoteAsset(symbol, AssetType.PUBLIC_STOCK, name[:120], isin=codes.get(symbol, ""))
    account = one.text("account") or INSTITUTION
    common = (account, "", start_us(on), on)
    note = one.text("description")
    if kind in (Kind.BUY, Kind.SELL):
        units = abs(_number(one, "quantity") or Decimal(0))
        if not units or asset is None:
            raise ValueError("a trade without its symbol and its quantity")
        if gross and (gross < 0) != (kind == Kind.BUY):
            raise ValueError("units and money move the same way")
        amount = abs(gross)
        if fee < 0:  # a rebate lowers what was paid, or raises what came in
            amount, fee = amount + (fee if kind == Kind.BUY else -fee), Decimal(0)
        return RemoteEntry(
            *common, kind, asset, units, to_ledger(amount / units), base,
            amount=amount, fee=fee or None, note=note, payload=one.payload(),
        )  # fmt: skip
    if not net:
        return None
    amount = net
    if kind == Kind.DEPOSIT:
        kind, amount = (Kind.DEPOSIT if net > 0 else Kind.WITHDRAW), abs(net)
    elif kind == Kind.INTEREST and net < 0:
        kind, amount = Kind.INTEREST_CHARGE, -net
    elif kind in (Kind.FEE, Kind.TAX):
        amount = -net
    return RemoteEntry(
        *common, kind, asset, currency=base, amount=amount, note=note, payload=one.payload()
    )


def _number(one: Line, name: str) -> Decimal | None:
    text = one.number_of(name)
    return exact(text) if text else None


def _stated(sections: Sections, word: str, problems: list[RowProblem]) -> Decimal | None:
    text = sections.value("summary", f"{word} cash").replace(",", "")
    if not text:
        return None
    try:
        return exact(text)
    except ValueError as error:
        problems.append(RowProblem(1, f"the {word} cash cannot be read: {error}", "Summary"))
        return None


def _account(own: str, base: str) -> RemoteAccount:
    return RemoteAccount(
        own,
        own if own == INSTITUTION else f"{INSTITUTION} {own}",
        currency=base,
        mask="".join(sign for sign in own if sign.isalnum())[-4:],
        institution=INSTITUTION,
        allows_short=True,
    )


def _balance(own: str, base: str, closing: Decimal, last: date | None) -> tuple[RemoteBalance, ...]:
    if last is None or not base:
        return ()
    return (RemoteBalance(own, RemoteAsset(base, AssetType.FIAT), closing, end_of(last)),)
