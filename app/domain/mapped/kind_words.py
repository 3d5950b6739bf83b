"""What banks and brokers call the kinds of rows, in a dozen languages."""

import re
from functools import lru_cache

from app.domain.kinds import Kind
from app.domain.mapped.maps import BY_SIGN, SKIP
from app.domain.trading.execution_words import is_cancellation, side_of
from app.domain.trading.records import Side

_SPLIT = re.compile(r"[^\w]+|_+")
_BRACKETS = re.compile(r"\([^()]*\)")

# Whole phrases first: they say more than their words do.
_WHOLE = {
    "withholding tax": Kind.TAX, "dividend tax": Kind.TAX, "tax on dividend": Kind.TAX,
    "nra tax adj": Kind.TAX, "interest charge": Kind.INTEREST_CHARGE,
    "margin interest": Kind.INTEREST_CHARGE, "debit interest": Kind.INTEREST_CHARGE,
    "overdraft interest": Kind.INTEREST_CHARGE, "credit interest": Kind.INTEREST,
    "interest on cash": Kind.INTEREST, "stock split": Kind.SPLIT, "forward split": Kind.SPLIT,
    "reverse split": Kind.SPLIT, "opening balance": Kind.OPENING_BALANCE,
    "balance brought forward": Kind.OPENING_BALANCE, "anfangssaldo": Kind.OPENING_BALANCE,
    "solde initial": Kind.OPENING_BALANCE, "saldo inicial": Kind.OPENING_BALANCE,
    "beginsaldo": Kind.OPENING_BALANCE, "in": BY_SIGN, "out": BY_SIGN, "credit": BY_SIGN,
    "debit": BY_SIGN, "pending": SKIP, "vorgemerkt": SKIP, "total": SKIP, "totals": SKIP,
    "summe": SKIP, "monthly statement": SKIP, "closing balance": SKIP, "endsaldo": SKIP,
    "send": Kind.TRANSFER_OUT, "sent": Kind.TRANSFER_OUT, "receive": Kind.TRANSFER_IN,
    "received": Kind.TRANSFER_IN, "payment in lieu": Kind.DIVIDEND,
    "swap in": Kind.SWAP_IN, "swap out": Kind.SWAP_OUT, "transfer in": Kind.TRANSFER_IN,
    "transfer out": Kind.TRANSFER_OUT,
}  # fmt: skip
_WORDS: tuple[tuple[str, str], ...] = (
    (
        Kind.TAX,
        """
        tax taxes withholding steuer steuern quellensteuer kapitalertragsteuer abgeltungsteuer
        impuesto impuestos retención impôt impôts taxe belasting dividendbelasting källskatt skatt
        skat vero podatek imposta ritenuta imposto bronbelasting daň kesst
        """,
    ),
    (
        Kind.FEE,
        """
        fee fees gebühr gebühren kosten commission commissions courtage provision entgelt tariff
        tarieven frais comisión comisiones spese commissioni avgift avgifter gebyr opłata prowizja
        poplatek poplatky díj depotgebühr kontoführung servicekosten palkkio
        """,
    ),
    (
        Kind.DIVIDEND,
        """
        dividend dividends div cdiv dividende dividenden dividendes dividendo dividendos utdelning
        udbytte utbytte osinko dywidenda dividendi cedola ausschüttung distribution coupon
        """,
    ),
    (
        Kind.INTEREST,
        """
        interest interests zins zinsen habenzinsen rente ränta intérêt intérêts interés intereses
        interesse interessi juros odsetki úrok úroky korko kamat
        """,
    ),
    (Kind.REWARD, "staking reward rewards earn mining bonus cashback lending"),
    (Kind.AIRDROP, "airdrop airdrops fork"),
    (Kind.SPLIT, "split aktiensplit splitsing"),
    (
        Kind.DEPOSIT,
        """
        deposit deposits einzahlung storting insättning dépôt depósito deposito topup top
        indbetaling
        innskudd wpłata vklad contribution versement ingreso gutschrift talletus befizetés
        """,
    ),
    (
        Kind.WITHDRAW,
        """
        withdraw withdrawal withdrawals auszahlung uttag opname onttrekking retrait retiro prelievo
        wypłata výběr udbetaling uttak levantamento nosto lastschrift kifizetés reembolso
        """,
    ),
    (
        BY_SIGN,
        """
        transfer transfers überweisung overboeking virement transferencia bonifico overføring
        överföring przelew převod tilisiirto journal journaled moneylink wire ach payment card
        forex fx
        """,
    ),
)  # fmt: skip
_BY_WORD = {word: kind for kind, words in reversed(_WORDS) for word in words.split()}
_RANK = {kind: place for place, (kind, _) in enumerate(_WORDS)}
_INS = frozenset(
    "in inflow credit cr c h haben bij k kredit + crdt einnahme ingreso crédit crédito credito "
    "einzahlung eingang bevétel received avere ontvangst entrada af_in plus".split()
)
_OUTS = frozenset(
    "out outflow debit dr d s soll af debet - dbit ausgabe gasto débit débito debito auszahlung "
    "ausgang kiadás paid dare uitgave saída minus".split()
)


@lru_cache(maxsize=5_000)
def kind_of(text: str) -> str:
    """Return a kind, `SKIP`, `BY_SIGN`, or "" for a word that nobody knows.

    A word that takes another row back is not known: a person decides.
    """
    clean = " ".join(one for one in _SPLIT.split(_BRACKETS.sub(" ", text.lower())) if one)
    if clean in _WHOLE:
        return str(_WHOLE[clean])
    if not clean or is_cancellation(clean):
        return ""
    known = {_BY_WORD[word] for word in clean.split() if word in _BY_WORD}
    side = side_of(clean)
    if side is not None and side.side is not None and not known & _DECIDED:
        return str(Kind.BUY if side.side == Side.BUY else Kind.SELL)
    return str(min(known, key=_RANK.__getitem__)) if known else ""


def direction_of(text: str) -> int:
    """Return 1 for in, -1 for out, 0 for a word that nobody knows."""
    word = text.strip().lower()
    return 1 if word in _INS else -1 if word in _OUTS else 0


_DECIDED = frozenset({Kind.TAX, Kind.FEE, Kind.DIVIDEND, Kind.INTEREST})
