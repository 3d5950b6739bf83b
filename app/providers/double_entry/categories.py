"""What names of accounts say: on which side they stand, of what type they are, what they mean."""

import re
from collections.abc import Collection

from app.providers.double_entry.records import Means, Side

_ROOTS: dict[Side, frozenset[str]] = {
    Side.OWNED: frozenset(
        "asset assets aktiva vermögen vermögenswerte guthaben actif actifs activo activos attivo "
        "attività activa bezittingen ativo ativos tillgångar aktiver eiendeler varat 资产".split()
    ),
    Side.OWED: frozenset(
        "liability liabilities debt debts passiva verbindlichkeiten fremdkapital schulden passif "
        "passifs passivo passivos passività schulden skulder gjeld velat passiver 负债".split()
    ),
    Side.EQUITY: frozenset(
        "equity eigenkapital anfangsbestand capitaux patrimonio capital kapital "
        "eigen vermogen egenkapital 权益".split()
    ),
    Side.INCOME: frozenset(
        "income incomes revenue revenues ertrag erträge einnahmen einkünfte revenus ingresos "
        "ricavi entrate inkomsten opbrengsten receitas rendimentos inkomster intäkter indtægter "
        "inntekter tulot 收入".split()
    ),
    Side.EXPENSE: frozenset(
        "expense expenses aufwand aufwendungen ausgaben dépenses depenses gastos spese costi "
        "uitgaven kosten despesas utgifter kostnader udgifter menot 支出 费用".split()
    ),
}
_SIDES = {word: side for side, words in _ROOTS.items() for word in words}

_MEANINGS: dict[Means, frozenset[str]] = {
    Means.DIVIDEND: frozenset(
        "dividend dividends dividende dividenden dividendes dividendo dividendos dividendi "
        "distribution distributions ausschüttung ausschüttungen utdelning".split()
    ),
    Means.INTEREST: frozenset(
        "interest zins zinsen zinserträge intérêt intérêts interés intereses interessi "
        "juros ränta renter".split()
    ),
    Means.FEE: frozenset(
        "fee fees commission commissions brokerage charge charges gebühr gebühren bankgebühren "
        "provision provisionen courtage frais comisión comisiones commissioni kosten spesen "
        "bankgebuehren avgift avgifter tarifas".split()
    ),
    Means.TAX: frozenset(
        "tax taxes withholding steuer steuern quellensteuer abgeltungssteuer kapitalertragssteuer "
        "kapitalertragsteuer impôt impôts impuesto impuestos tassa tasse belasting belastingen "
        "skatt imposto impostos".split()
    ),
    Means.GAIN: frozenset(
        "gain gains pnl loss losses profit profits capitalgains capitalgain gainloss realized "
        "realised kursgewinn kursgewinne kursverlust kursverluste plusvalue plusvalues "
        "trading".split()
    ),
    Means.REWARD: frozenset("reward rewards staking mining airdrop airdrops bounty".split()),
    Means.OPENING: frozenset(
        "opening anfangsbestand anfangsbestände eröffnungsbilanz eröffnung eröffnungsbestand "
        "ouverture apertura beginbalans beginsaldo abertura anfangssaldo ingående".split()
    ),
}
_MEANS = {word: means for means, words in _MEANINGS.items() for word in words}
_OF_SIDE = {
    Side.INCOME: {Means.DIVIDEND, Means.INTEREST, Means.GAIN, Means.REWARD},
    Side.EXPENSE: {Means.INTEREST, Means.FEE, Means.TAX, Means.GAIN},
    Side.EQUITY: {Means.OPENING},
}
_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
CASH, CHECKING, SAVINGS = "cash", "checking", "savings"
_TYPES: tuple[tuple[frozenset[str], str, str], ...] = (
    (frozenset("savings saving sparkonto sparbuch tagesgeld épargne ahorro spaarrekening".split()),
     "depository", "savings"),
    (frozenset("checking cheque bank giro girokonto current cash bargeld wallet courant konto "
               "portemonnaie efectivo contanti kontant".split()), "depository", "checking"),
    (frozenset("mortgage hypothek hypotheque hipoteca hypotheek".split()), "loan", "mortgage"),
    (frozenset("student".split()), "loan", "student"),
    (frozenset("loan loans kredit darlehen prêt préstamo lån".split()), "loan", "personal"),
    (frozenset("credit card cards creditcard visa mastercard amex kreditkarte carte".split()),
     "credit", "credit_card"),
    (frozenset("crypto bitcoin krypto".split()), "investment", "crypto_wallet"),
    (frozenset("broker brokerage investment investments depot stocks stock shares fund funds etf "
               "securities wertpapiere aktien portfolio".split()), "investment", "brokerage"),
    (frozenset(("401k", "k")), "investment", "401k"),
    (frozenset("ira pension".split()), "investment", "ira"),
    (frozenset("house home property realestate estate immobilien haus".split()),
     "manual_asset", "real_estate"),
    (frozenset("car vehicle auto".split()), "manual_asset", "vehicle"),
)  # fmt: skip


def words_of(name: str) -> list[str]:
    """Return the words of a name in small letters: "CapitalGains-US" has three."""
    return [one.lower() for one in _WORD.findall(_HUMP.sub(" ", name))]


def side_of_root(name: str) -> Side | None:
    """Return the side of a top account by its name, in a dozen languages."""
    words = words_of(name)
    found = {_SIDES[word] for word in words if word in _SIDES}
    if len(words) == 1 or len(found) == 1:
        return next(iter(found), None) if len(found) == 1 else None
    return None


def means_of(path: str, side: Side) -> Means:
    """Return what a category means by its name, the nearest part first; modest."""
    allowed = _OF_SIDE.get(side)
    if not allowed:
        return Means.OTHER
    parts = path.split(":")
    for part in reversed(parts[1:][-3:] or parts):
        found = [_MEANS[word] for word in words_of(part) if word in _MEANS]
        fitting = [one for one in found if one in allowed]
        if Means.GAIN in fitting:
            return Means.GAIN
        if fitting:
            return fitting[0]
    return Means.OTHER


def type_of(path: str, side: Side, *, holds_assets: bool = False) -> tuple[str, str]:
    """Return type and subtype of an account by its name and by what it holds."""
    words = set(words_of(path.partition(":")[2] or path))
    fitting = (
        ("loan", "credit") if side == Side.OWED else ("depository", "investment", "manual_asset")
    )
    for known, type_, subtype in _TYPES:
        if type_ in fitting and words & known and (type_ != "depository" or not holds_assets):
            return type_, subtype
    if side == Side.OWED:
        return "manual_liability", "other"
    return ("investment", "brokerage") if holds_assets else ("depository", "checking")


def payer_of(path: str, commodities: Collection[str]) -> str:
    """Return the commodity that the name of a category has among its parts; "" for none."""
    return next((one for one in reversed(path.split(":")) if one in commodities), "")
