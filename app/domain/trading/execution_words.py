"""What brokers call a purchase and a sale, and what in their files is neither."""

import re
from dataclasses import dataclass

from app.domain.trading.records import Effect, Side

PASSED = "passed"  # it is known, and no execution


@dataclass(frozen=True, slots=True)
class SideWord:
    """What a word says: which side, and where it tells, whether it opens or closes."""

    side: Side | None  # None: no execution
    effect: str = ""


BUYS, SELLS = SideWord(Side.BUY), SideWord(Side.SELL)
NOTHING = SideWord(None)
_WHOLE = {
    "bto": SideWord(Side.BUY, Effect.OPEN),
    "btc": SideWord(Side.BUY, Effect.CLOSE),
    "sto": SideWord(Side.SELL, Effect.OPEN),
    "stc": SideWord(Side.SELL, Effect.CLOSE),
    "buy to open": SideWord(Side.BUY, Effect.OPEN),
    "bought to open": SideWord(Side.BUY, Effect.OPEN),
    "buy to close": SideWord(Side.BUY, Effect.CLOSE),
    "bought to close": SideWord(Side.BUY, Effect.CLOSE),
    "buy to cover": SideWord(Side.BUY, Effect.CLOSE),
    "cover": SideWord(Side.BUY, Effect.CLOSE),
    "cover short": SideWord(Side.BUY, Effect.CLOSE),
    "sell to open": SideWord(Side.SELL, Effect.OPEN),
    "sold to open": SideWord(Side.SELL, Effect.OPEN),
    "sell to close": SideWord(Side.SELL, Effect.CLOSE),
    "sold to close": SideWord(Side.SELL, Effect.CLOSE),
    "sell short": SideWord(Side.SELL, Effect.OPEN),
    "sold short": SideWord(Side.SELL, Effect.OPEN),
    "short sell": SideWord(Side.SELL, Effect.OPEN),
    "short sale": SideWord(Side.SELL, Effect.OPEN),
    "sshrt": SideWord(Side.SELL, Effect.OPEN),
    "ss": SideWord(Side.SELL, Effect.OPEN),
    "b": BUYS,
    "s": SELLS,
    "reinvest shares": BUYS,
    "reinvestment shares": BUYS,
}  # fmt: skip
_BUYS = frozenset(
    "buy bot bought bght purchase purchased kauf gekauft kaufen koop aankoop gekocht köp köpt kjøp "
    "købt køb achat acheté compra comprado compró acquisto acquistato kupno osto".split()
)
_SELLS = frozenset(
    "sell sld sold sale verkauf verkauft verkaufen verkoop verkocht sälj sålt salg solgt vente "
    "vendu venta vendido vendió venda vendita venduto sprzedaż myynti".split()
)
_CANCELS = frozenset(
    """
    cancel cancelled canceled cancellation ca storno correction corrected reversal reversed
    """.split()
)
# Words of rows that broker statements have beside executions. A row that has one is passed over and
# counted, not rejected; a word that is on no list is rejected, as nobody knows what it means.
_OTHER = frozenset(
    """
    dividend dividends div dividende utdelning dividendo interest zinsen rente ränta intérêts
    deposit deposits einzahlung storting insättning dépôt withdrawal withdrawals withdraw uttag
    onttrekking auszahlung retrait opname transfer transfers overboeking überweisung journal
    journaled fee fees tariff tarieven gebühr tax taxes withholding belasting steuer credit debit
    split merger spin spinoff conversion expired expire expiration assigned assignment exercised
    exercise staking reward rewards airdrop receive received send sent convert converted top topup
    refund rebate adjustment forex fx cash statement balance lapse release vest vesting distribution
    övrigt valuta ideal reservation lending bonus promotion referral gift mining earn income
    contant källskatt interests royalty capital gain gains lieu wire ach moneylink roc sdrt stamp
    mint burn swap
    """.split()
)
# What a status column says of a row that was carried out, and of one that was not.
_DONE = frozenset(
    """
    filled executed completed complete done closed settled partially partial success
    successful ok
    """.split()
)
_NOT_DONE = frozenset(
    """
    cancelled canceled rejected expired open working pending failed new queued inactive
    deleted
    """.split()
)
_SPLIT = re.compile(r"[^\w]+|_+")


def side_of(text: str) -> SideWord | None:
    """Return what a word of a side, action or type column says; `None`: nobody knows."""
    words = [one for one in _SPLIT.split(text.strip().lower()) if one]
    if not words:
        return None
    found = _WHOLE.get(" ".join(words))
    if found is not None:
        return found
    has = set(words)
    if has & _CANCELS:
        return None
    is_buy, is_sell = bool(has & _BUYS), bool(has & _SELLS)
    if is_buy != is_sell:
        return _with_effect(has, BUYS if is_buy else SELLS)
    if has & _OTHER and not is_buy:
        return NOTHING
    return None


def is_cancellation(text: str) -> bool:
    """Tell whether a word takes an earlier execution back."""
    has = set(_SPLIT.split(text.strip().lower()))
    return bool(has & _CANCELS and has & (_BUYS | _SELLS))


def is_done(text: str) -> bool | None:
    """Tell whether a status means that something was executed; `None`: nobody knows."""
    has = set(_SPLIT.split(text.strip().lower()))
    if has & _DONE:
        return True
    return False if has & _NOT_DONE else None


def effect_of(text: str) -> str:
    """Return what an open/close column says: open, close, or "" (also of both, "C;O")."""
    word = text.strip().lower()
    if word in {"o", "open", "to open", "opening"}:
        return Effect.OPEN
    return Effect.CLOSE if word in {"c", "close", "to close", "closing"} else ""


def _with_effect(has: set[str], word: SideWord) -> SideWord:
    if "open" in has or "opening" in has:
        return SideWord(word.side, Effect.OPEN)
    if has & {"close", "closing", "cover"}:
        return SideWord(word.side, Effect.CLOSE)
    return word
