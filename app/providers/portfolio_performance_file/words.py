"""What Portfolio Performance calls its columns and its kinds of transactions, by language.

English, German, French, Spanish, Italian, Dutch and Portuguese; older names stand beside newer
ones. A table has each word once, so that one list serves all languages.
"""

from enum import StrEnum

_COLUMNS = {
    "date": "date|datum|fecha|data",
    "time": "time|uhrzeit|hora|heure|ora|tijd",
    "ex_date": "ex-date|ex-tag|ex date|fecha ex-dividendo|date ex-dividende",
    "type": "type|typ|tipo|transactietype",
    "value": "value|wert|valor|valeur|valore|waarde (netto)",
    "currency": "transaction currency|buchungswährung|divisa de la transacción"
    "|devise de l'opération|valuta operazione|transactievaluta|moeda da transação",
    "gross": "gross amount|bruttobetrag|valor bruto|montant brut|importo lordo|waarde (bruto)",
    "gross_currency": "currency gross amount|währung bruttobetrag|divisa del importe bruto"
    "|montant brut en devise|importo lordo valuta|valuta (bruto)|valor bruto em moeda",
    "rate": "exchange rate|wechselkurs|tipo de cambio|taux de change|tasso di cambio|wisselkoers"
    "|taxas de câmbio",
    "fees": "fees|gebühren|comisiones|frais|commissioni|kosten|comissões",
    "taxes": "taxes|steuern|impuestos|impôts / taxes|tasse|belasting|impostos",
    "shares": "shares|stück|cantidad|parts|azioni|aantal|quantidade",
    "isin": "isin",
    "wkn": "wkn",
    "ticker": "ticker symbol|ticker-symbol|símbolo del ticker|symbole boursier|simbolo titolo"
    "|tickersymbool|símbolo ticker|symbol|symbole|símbolo|simbolo|symbool|ticker",
    "name": "security name|wertpapiername|nombre del valor|nom du titre|nome titolo"
    "|nome do título|security|wertpapier|effect|titre|titolo|título",
    "note": "note|notiz|nota|opmerking",
    "quote": "quote|kurs|cotización|cotation|quotazione|koers|cotação",
    "amount": "amount|betrag|importe|montant|importo|bedrag|montante",
    "net": "net transaction value|gesamtpreis|valor neto de la transacción|valore netto"
    "|montant net de l'opération|nettowaarde|valor líquido da transação",
    "account": "cash account|account|konto|cuenta|compte espèces|compte|conto di cassa|conto"
    "|rekening|conta caixa|conta",
    "offset": "offset account|gegenkonto|cuenta de contrapartida|compte de compensation"
    "|conto di compensazione|tegenrekening|conta de contrapartida",
    "depot": "securities account|depot|cuenta de valores|compte-titres|conto titoli"
    "|effectenrekening|conta de títulos|portfolio",
    "offset_depot": "offset securities account|gegendepot|cuenta de valores compensados"
    "|conto titoli di compensazione|conta de títulos compensados|offset portfolio",
    "balance": "balance|saldo|kontostand|solde|soldo",
    "master_currency": "currency|währung|divisa|devise|valuta|moeda",
}


class Type(StrEnum):
    """A kind of transaction, as the program knows it."""

    BUY = "buy"
    SELL = "sell"
    INBOUND = "delivery_inbound"
    OUTBOUND = "delivery_outbound"
    MOVED_IN = "transfer_in"
    MOVED_OUT = "transfer_out"
    DEPOSIT = "deposit"
    REMOVAL = "removal"
    DIVIDEND = "dividends"
    INTEREST = "interest"
    INTEREST_CHARGE = "interest_charge"
    FEES = "fees"
    FEES_REFUND = "fees_refund"
    TAXES = "taxes"
    TAX_REFUND = "tax_refund"


_TYPES = {
    Type.BUY: "buy|kauf|compra|achat|aankoop|comprar",
    Type.SELL: "sell|verkauf|venta|vente|vendi|verkoop|vender",
    Type.INBOUND: "delivery (inbound)|einlieferung|entrega (entrante)|distribution (entrante)"
    "|trasferimento titoli (in entrata)|inkomende levering|entrega (entrada)",
    Type.OUTBOUND: "delivery (outbound)|auslieferung|entrega (saliente)|distribution (sortante)"
    "|trasferimento titoli (in uscita)|uitgaande levering|entrega (saída)",
    Type.MOVED_IN: "transfer (inbound)|umbuchung (eingang)|transferencia (entrada)"
    "|traspaso (entrada)|transfert (entrant)|trasferimento (in entrata)|inkomende overboeking"
    "|transferência (entrada)",
    Type.MOVED_OUT: "transfer (outbound)|umbuchung (ausgang)|transferencia (salida)"
    "|traspaso (salida)|transfert (sortant)|trasferimento (in uscita)|uitgaande overboeking"
    "|transferência (saída)",
    Type.DEPOSIT: "einlage|depósito|dépôt|deposito|storting",
    Type.REMOVAL: "withdrawal|entnahme|retirada|retrait|prelievo|onttrekking|levantamento",
    Type.DIVIDEND: "dividend|dividende|dividendo",
    Type.INTEREST: "zinsen|intereses|intérêts|interessi|creditrente|juros",
    Type.INTEREST_CHARGE: "interest charge|zinsbelastung|cargo por intereses|frais d'intérêts"
    "|interessi passivi|debetrente|encargos de juros",
    Type.FEES: "fee|gebühren|comisiones|frais|commissioni|kosten|comissões",
    Type.FEES_REFUND: "fees refund|fee refund|gebührenerstattung|reembolso de comisiones"
    "|remboursement de frais|rimborso commissioni|terugbetaling kosten|reembolso de comissões",
    Type.TAXES: "tax|steuern|impuestos|impôts / taxes|tasse|belasting|impostos",
    Type.TAX_REFUND: "tax refund|steuerrückerstattung|devolución de impuestos"
    "|remboursement impôts / taxes|rimborso tasse|belastingteruggave|reembolso de impostos",
}
_FIELD_OF = {word: field for field, words in _COLUMNS.items() for word in words.split("|")}
_TYPE_OF = {word: one for one, words in _TYPES.items() for word in (one, *words.split("|"))}


def field_of(name: str) -> str:
    """Return what a column is, "" for one that is not known."""
    return _FIELD_OF.get(" ".join(name.split()).casefold(), "")


def type_of(word: str) -> Type | None:
    """Return what a kind of transaction is, by its name in any language or in the program."""
    return _TYPE_OF.get(" ".join(word.split()).casefold())
