"""What banks, brokers and exchanges name their columns, by meaning, the best name first."""

import re
from functools import lru_cache

from app.domain.currencies import is_currency
from app.domain.mapped.meanings import Meaning
from app.domain.trading.executions import Field
from app.providers.executions.names import FEE_WORDS, NAMES, words_of

_TOKEN = re.compile(r"[^\W\d_]{3}")

# Columns in which brokers write what happened: a kind only where no other column says it.
SENTENCES = ("omschrijving", "description", "beschreibung", "details", "libellé", "descrizione")
NAMES_OF: dict[str, tuple[str, ...]] = {
    Meaning.DATE: (
        "booking date", "buchungstag", "buchungsdatum", "date comptable", "fecha contable",
        "data contabile", "boekdatum", "bokföringsdag", "bogføringsdato", "bokført dato",
        "datum zaúčtování", "data księgowania", "könyvelés dátuma", "kirjauspäivä", "posting date",
        "post date", "posted date", "date posted", "date processed", "completed date",
        "date completed", "settled date", *NAMES[Field.DATE], "transaction date time",
        "date de l opération", "date opération", "date operation", "fecha operación",
        "fecha de operación", "data operazione", "data operacji", "data transakcji",
        "tranzakció dátuma", "datum provedení", "datum transactie", "transaktionsdag", "belegdatum",
        "umsatzdatum", "wertstellung", "valutadatum", "value date", "valuta", "datum valuta",
        "started date", "effective date", "entry date", "transactiondate", "pvm", "päivämäärä",
        "dátum", "dia", "vest date", "date traded", "日期", "交易日期", "取引日", "日付", "дата",
    ),
    Meaning.TIME: NAMES[Field.TIME],
    Meaning.ZONE: NAMES[Field.ZONE],
    Meaning.KIND: (
        "kind", "transaction type", "transactietype", "transaktionstyp", "typ av transaktion",
        "type mutatie", "trans code", "action", "activity type", "buy sell", "operation type",
        "type d opération", "type opération", "tipo de operación", "tipo operazione",
        "tipo movimento", "typ transakce", "rodzaj operacji", "tranzakció típusa", "buchungstext",
        "umsatzart", "vorgang", "mutatiesoort", "transaktion", "type", "typ", "transaction",
        "operation", "tipo", "aktion", "art", "event", "side", "category", "record type",
        "transactiontype", "activity", "description type", "trade type", "order type",
        "kategorie transakce", "direction", "code", *SENTENCES,
    ),
    Meaning.DIRECTION: (
        "direction", "credit debit", "debit credit", "dr cr", "cr dr", "cr dr indicator", "af bij",
        "soll haben", "s h", "bevétel kiadás", "inflow outflow", "money in out", "debit or credit",
        "credit or debit", "c d", "d c", "debet credit", "creditdebitindicator", "in out", "sign",
        "transaction direction", "debet kredit", "dc", "sens",
    ),
    Meaning.STATUS: (*NAMES[Field.STATUS], "storno", "estado", "statut", "stav", "állapot"),
    Meaning.SYMBOL: (*NAMES[Field.SYMBOL], "details"),
    Meaning.ISIN: NAMES[Field.ISIN],
    Meaning.NAME: (*NAMES[Field.NAME], "wertpapier", "bezeichnung", "fund", "fonds", "plan"),
    Meaning.ASSET_TYPE: (*NAMES[Field.KIND], "assettype", "asset kind"),
    Meaning.QUANTITY: (*NAMES[Field.QUANTITY], "anteile", "parts", "ilość", "množství"),
    Meaning.PRICE: (*NAMES[Field.PRICE], "close", "closing price", "adj close", "nav",
                    "schlusskurs", "last", "slotkoers", "fmv", "cours"),
    Meaning.AMOUNT: (
        "amount", "betrag", "bedrag", "montant", "importe", "importo", "belopp", "beløb", "beløp",
        "kwota", "částka", "zaúčtovaná částka", "összeg", "tranzakció összege", "summa", "määrä",
        "valor", "umsatz", "transaction amount", "net amount", "amount eur", "mutatie", "bedrag in",
        "transaktionsbetrag", "total amount", "value", "total", "net cash", "gross amount",
        "netto", "waarde netto", "subtotal", "proceeds", "booked amount", "cash amount", "sum",
        "received paid amount", "trademoney", "trade money", "money", "net proceeds", "cost",
        "net cash proceeds", "gross", "waarde", "金额", "金額", "сумма",
    ),
    Meaning.DEBIT: (
        "debit", "debet", "withdrawals", "withdrawal", "money out", "paid out", "outflow", "soll",
        "ausgang", "belastung", "débit", "cargo", "addebito", "addebiti", "uscite", "dare", "af",
        "debit amount", "amount debit", "withdrawal amount", "out", "spent", "utgifter", "ut",
        "wydatki", "obciążenia", "terhelés", "lastschrift", "payments", "débito", "débits",
        "withdrawal amt", "debits", "paid out amount", "ausgabe", "ausgaben",
    ),
    Meaning.CREDIT: (
        "credit", "deposits", "deposit", "money in", "paid in", "inflow", "haben", "eingang",
        "gutschrift", "crédit", "abono", "accredito", "accrediti", "entrate", "avere", "bij",
        "credit amount", "amount credit", "deposit amount", "in", "received", "inkomster",
        "wpływy", "uznania", "jóváírás", "receipts", "crédito", "crédits", "deposit amt",
        "credits", "paid in amount", "einnahme", "einnahmen",
    ),
    Meaning.TAX: (
        "tax", "taxes", "withholding tax", "steuer", "steuern", "belasting", "impôt", "impuesto",
        "imposta", "skatt", "podatek", "daň", "tax withheld", "quellensteuer", "tax amount",
    ),
    Meaning.CURRENCY: (
        "transaction currency", "transaktionsvaluta", "settlement currency", "account currency",
        "currency total", *NAMES[Field.CURRENCY], "waehrung", "munt", "měna",
        "měna účtu", "waluta", "devizanem",
        "tranzakció devizaneme", "moeda", "currency code", "valutakod", "money currency",
        "币种", "通貨",
    ),
    Meaning.BALANCE: (
        "balance", "saldo", "kontostand", "solde", "running balance", "account balance",
        "balance after", "saldo na mutatie", "saldo nach buchung", "saldo po operacji", "zůstatek",
        "egyenleg", "balance after transaction", "current balance", "closing balance",
        "ledger balance",
        "bokfört saldo", "available balance", "saldo contable", "nieuw saldo", "余额", "残高",
    ),
    Meaning.NOTE: (
        *NAMES[Field.NOTE], "description", "verwendungszweck", "beschreibung", "omschrijving",
        "opmerking", "details", "libellé", "concepto", "descripción", "causale", "descrizione",
        "descrição", "opis", "popis", "leírás", "közlemény", "message", "reference", "narrative",
        "payee", "name", "counterparty", "counterparty name", "merchant", "empfänger",
        "auftraggeber", "beguenstigter zahlungspflichtiger", "begünstigter", "naam tegenpartij",
        "tegenpartij", "partner neve", "název protiúčtu", "zpráva", "poznámka", "text", "remark",
        "remarks", "vrije mededeling", "bénéficiaire", "beneficiario", "mottagare", "title",
        "transaction description", "particulars", "zpráva pro příjemce", "meddelande", "info",
        "описание", "описание операции", "назначение платежа", "детали операции", "комментарий",
        "transaction details", "payment reference", "details of payment", "notiz", "摘要", "备注",
    ),
    Meaning.EXTERNAL_ID: (
        *NAMES[Field.ID], "id transakce", "referenční číslo transakce", "kundenreferenz",
        "bank reference", "fitid", "volgnr", "transaktions id", "numéro", "archivierungskennung",
        "order id", "orderid", "operation id", "megbízás azonosító", "entry reference", "hash",
        "transaction hash", "tx hash", "unique id", "external id", "external_id",
    ),
    Meaning.ACCOUNT: (
        "account", "account name", "account number", "account id", "auftragskonto", "konto",
        "kontonummer", "rekeningnummer", "rekening", "portefeuille", "compte", "cuenta", "conto",
        "számlaszám", "číslo účtu", "numer konta", "iban", "depot", "wallet", "own account",
        "account no", "iban kontonummer", "konto iban", "client id", "portfolio", "broker",
    ),
    Meaning.TO_ACCOUNT: ("to account", "to_account", "destination account", "zielkonto"),
}  # fmt: skip
_PENDING = frozenset(
    "pending vorgemerkt ausstehend pendiente attente reserved reserverad väntande authorised "
    "processing declined reverted failed cancelled canceled rejected total totals summe".split()
)
_FEES = FEE_WORDS | frozenset("poplatek avgift opłata".split())
_EVERY = frozenset(name for names in NAMES_OF.values() for name in names)


@lru_cache(maxsize=4_000)
def named(column: str) -> str:
    """Return a column's name in small letters and words, without the codes of currencies.

    "Betrag (EUR)" is "betrag", "Částka CZK" is "částka".
    """
    whole = words_of(column)
    if whole in _EVERY:
        return whole
    codes = {code.lower() for code in _TOKEN.findall(column) if is_currency(code)}
    left = [word for word in whole.split() if word not in codes]
    return " ".join(left) if left else whole


def currency_of(column: str) -> str:
    """Return the currency that a column's name has beside other words, or ""."""
    codes = [code for code in _TOKEN.findall(column) if is_currency(code)]
    return codes[0] if len(codes) == 1 and len(words_of(column).split()) > 1 else ""


def known_column(column: str) -> bool:
    """Tell whether someone names a column so."""
    own = named(column)
    return own in _EVERY or is_fee_column(column)


def is_fee_column(column: str) -> bool:
    """Tell whether a column is about a fee."""
    has = set(named(column).split())
    is_one = bool(has & _FEES) and not has & {"bps", "rate", "percent", "pct", "zonder", "excl"}
    return is_one and "inclu" not in column.lower()


def is_pending(text: str) -> bool:
    """Tell whether a text stands where a row is not booked, or sums others up."""
    return bool(set(words_of(text).split()) & _PENDING)


def known_words(text: str) -> int:
    """Return how many of the words in the first lines of a text are names of columns."""
    lines = text.splitlines()[:30]
    return sum(known_column(cell) for line in lines for cell in re.split(r'[,;\t|"]+', line))
