"""Titles of sections and columns in the languages of statements, by one English name.

English titles stand for themselves. A title that is in no list is kept as it is: its section is
told as one that is not read.
"""

from app.providers.reading import clean

_SECTIONS = {
    "account information": (
        "kontoinformation|kontoinformationen|información sobre la cuenta|información de la cuenta"
        "|informations sur le compte|informations de compte|informazioni sul conto|账户信息"
        "|賬戶信息|帳戶資訊|口座情報"
    ),
    "cash report": (
        "cash-bericht|cashbericht|barmittelbericht|cash-report|informe de efectivo"
        "|informe de caja|rapport de trésorerie|rapport espèces|rendiconto di cassa"
        "|现金报告|現金報告|現金レポート"
    ),
    "open positions": (
        "offene positionen|posiciones abiertas|positions ouvertes|posizioni aperte"
        "|未平仓头寸|持仓|未平倉頭寸"
    ),
    "forex balances": "devisenguthaben|forex-salden|saldos forex|soldes forex|saldi forex|外汇余额",
    "trades": "transaktionen|operaciones|transactions|operazioni|transazioni|交易|取引|negociações",
    "dividends": "dividenden|dividendos|dividendes|dividendi|股息|配当",
    "payment in lieu of dividends": (
        "ausgleichszahlung für dividende|ausgleichszahlungen für dividenden"
        "|pago en lugar de dividendos|paiement en lieu de dividendes"
    ),
    "withholding tax": (
        "quellensteuer|retención de impuestos|retención fiscal|retenue à la source"
        "|impôts retenus à la source|retenue d'impôt|ritenuta d'acconto|ritenuta fiscale"
        "|预扣税|代扣税|源泉徴収税"
    ),
    "interest": "zinsen|interés|intereses|intérêts|interessi|利息",
    "fees": "gebühren|tarifas|comisiones|frais|commissioni|spese|费用|費用",
    "deposits & withdrawals": (
        "einzahlungen & auszahlungen|einzahlungen und auszahlungen|ein- und auszahlungen"
        "|depósitos y retiradas|depósitos y retiros|depósitos y retirada de fondos"
        "|dépôts et retraits|dépôts & retraits|depositi e prelievi|depositi & prelievi"
        "|存款和取款|存取款"
    ),
    "corporate actions": (
        "kapitalmassnahmen|kapitalmaßnahmen|acciones corporativas|eventos corporativos"
        "|opérations sur titres|actions de société|azioni societarie|operazioni societarie"
        "|公司行动|公司行動"
    ),
    "transfers": "überträge|transferencias|transferts|trasferimenti|转账",
    "financial instrument information": (
        "informationen zum finanzinstrument|informationen zu finanzinstrumenten"
        "|informationen über finanzinstrumente|información de instrumento financiero"
        "|información del instrumento financiero|informations sur l'instrument financier"
        "|informations relatives aux instruments financiers"
        "|informazioni sullo strumento finanziario|金融产品信息"
    ),
    "transaction fees": (
        "transaktionsgebühren|tarifas de transacción|tarifas por operación"
        "|frais de transaction|commissioni di transazione|交易费用"
    ),
    "commission adjustments": (
        "provisionsanpassungen|ajustes de comisión|ajustes de comisiones"
        "|ajustements de commission|rettifiche commissioni"
    ),
    "transaction history": (
        "transaktionsverlauf|transaktionshistorie|historial de transacciones"
        "|historique des transactions|cronologia transazioni|交易历史|轉賬歷史"
    ),
    "summary": "zusammenfassung|resumen|résumé|sommaire|riepilogo|总结|總結",
}

_COLUMNS = {
    "field name": "feldname|nombre del campo|nom champ|nom du champ|nome del campo|域名称|域名稱",
    "field value": "feldwert|valor del campo|valeur champ|valeur du champ|valore del campo|域值",
    "asset category": (
        "anlagekategorie|vermögenswertkategorie|vermögenskategorie|anlageklasse"
        "|categoría de activo|categoría de activos|catégorie d'actifs|catégorie d'actif"
        "|categoria di attività|资产分类|資產類別"
    ),
    "currency": "währung|divisa|moneda|devise|valuta|货币|貨幣",
    "account": "konto|cuenta|compte|conto|账户|賬戶|帳戶",
    "symbol": "símbolo|symbole|simbolo|代码|代碼|代號",
    "date/time": "datum/zeit|fecha/hora|date/heure|data/ora|日期/时间|日期/時間",
    "date": "datum|fecha|data|日期",
    "settle date": (
        "abrechnungsdatum|abwicklungsdatum|valutadatum|fecha de liquidación"
        "|date de règlement|data di regolamento|结算日期"
    ),
    "report date": "berichtsdatum|fecha del informe|date du rapport|data del rapporto|报告日期",
    "quantity": "menge|anzahl|cantidad|quantité|quantità|数量|數量",
    "t. price": (
        "t.-kurs|t. kurs|transaktionskurs|t. precio|precio trans.|prix trans.|t. prezzo"
        "|交易价格|price|preis|kurs|precio|prix|prezzo|价格|價格"
    ),
    "proceeds": "erlös|erlöse|productos|ingresos|produit|produits|proventi|收益",
    "comm/fee": (
        "prov./gebühr|provision/gebühr|provision/gebühren|tarifa/com.|comm/tarif"
        "|comm./tariffe|佣金/税|佣金/费用|commission|provision|comisión|commissione|佣金|comm/tax"
    ),
    "description": "beschreibung|descripción|descrizione|说明|描述|說明",
    "amount": "betrag|importe|montant|importo|金额|金額",
    "code": "código|codice|代码列",
    "close price": (
        "schlusskurs|precio de cier.|c. precio|precio de cierre|cours de clôt."
        "|cours de clôture|prezzo di chiusura|收盘价"
    ),
    "cost basis": (
        "einstandswert|kostenbasis|coste base|base de coste|prix de revient|base de coût"
        "|costo base|成本基础"
    ),
    "mult": "multiplikator|mult.|multiplicador|multiplicateur|moltiplicatore|multiplier|乘数",
    "security id": (
        "wertpapier-id|wertpapierkennung|id. de seguridad|id. de valor|id du titre"
        "|id de sécurité|id titolo|证券代码"
    ),
    "listing exch": (
        "börsennotierung|notierungsbörse|merc. de cotización|bourse de cotation"
        "|borsa di quotazione|上市交易所"
    ),
    "currency summary": (
        "währungsübersicht|währungszusammenfassung|resumen de divisas|resumen de divisa"
        "|résumé des devises|récapitulatif des devises|riepilogo valute|货币总结"
    ),
    "total": "gesamt|totale|总计|總計",
    "direction": "richtung|dirección|sens|direzione|方向",
    "qty": "",
    "market value": "marktwert|valor de mercado|valeur de marché|valore di mercato",
    "cash amount": "barbetrag|importe en efectivo|montant en espèces|importo in contanti",
    "transaction type": (
        "transaktionstyp|tipo de transacción|type de transaction|tipo di transazione|交易类型"
        "|交易類型"
    ),
    "price currency": "kurswährung|preiswährung|divisa del precio|devise du prix",
    "gross amount": "bruttobetrag|importe bruto|montant brut|importo lordo|总额|總額",
    "net amount": "nettobetrag|importe neto|montant net|importo netto|净额|淨額",
}

_CATEGORIES = {
    "STK": "stocks|aktien|acciones|actions|azioni|股票|etfs|adrs",
    "OPT": (
        "equity and index options|aktien- und indexoptionen|opciones sobre acciones e índices"
        "|options sur actions et indices|opzioni su azioni e indici|股票和指数期权|options"
    ),
    "FOP": "options on futures|futures options|optionen auf futures|期货期权",
    "FUT": "futures|期货|futuros",
    "CASH": "forex|devisen|fx|外汇|外匯",
    "BOND": "bonds|anleihen|bonos|obligations|obbligazioni|corporate bonds|债券",
    "BILL": "treasury bills|schatzwechsel",
    "WAR": "warrants|optionsscheine|权证",
    "IOPT": "structured products|strukturierte produkte|dutch warrants",
    "FUND": "mutual funds|funds|investmentfonds|fonds|fondos|fondi|共同基金",
    "CFD": "cfds|cfd|differenzkontrakte|差价合约",
    "CRYPTO": "cryptocurrencies|kryptowährungen|criptomonedas|cryptomonnaies|加密货币",
}

_CASH_LINES = {
    "starting cash": (
        "anfänglicher barbestand|anfangsbestand barmittel|cash-anfangsbestand|efectivo inicial"
        "|trésorerie de départ|liquidités initiales|liquidità iniziale|期初现金|起始现金"
    ),
    "ending cash": (
        "schlussbarbestand|endbestand barmittel|cash-endbestand|efectivo final"
        "|trésorerie de fin|liquidités finales|liquidità finale|期末现金|结束现金"
    ),
    "ending settled cash": (
        "abgerechneter barbestand am ende|efectivo final liquidado|trésorerie réglée de fin"
        "|期末已结算现金"
    ),
}

_FIELDS = {
    "account": "konto|cuenta|compte|conto|账户|賬戶",
    "base currency": "basiswährung|divisa base|devise de base|valuta di base|基础货币|基礎貨幣",
    "starting cash": _CASH_LINES["starting cash"],
    "ending cash": _CASH_LINES["ending cash"],
}

# Sections that tell again what others tell, what is expected, or nothing of money.
DERIVED = frozenset(
    {
        "net asset value",
        "change in nav",
        "mark-to-market performance summary",
        "positions and mark-to-market profit and loss",
        "realized & unrealized performance summary",
        "month & year to date performance summary",
        "open dividend accruals",
        "change in dividend accruals",
        "interest accruals",
        "forex balances",
        "forex p/l details",
        "base currency exchange rate",
        "codes",
        "disclosure",
        "notes",
        "notes/legal notes",
        "legal notes",
        "statement",
        "account information",
        "summary",
        "financial instrument information",
        "location of customer assets, positions and money",
        "stock yield enhancement program securities lent",
        "stock yield enhancement program securities lent activity",
        "stock yield enhancement program securities lent interest details",
        "ibkr managed securities lent",
        "ibkr managed securities lent activity",
        "ibkr managed securities lent interest details",
        "commission details",
        "net stock position summary",
        "sales tax details",
        "unsettled transfers",
        "trades not settled",
        "fund dividend details",
        "pending exercises",
        "hkd/cny breakdown",
        "routing/ecn breakdown",
        "collateral for customer borrowing",
        "market-linked certificates of deposit",
        "securities borrowed",
    }
)


def _turned(known: dict[str, str]) -> dict[str, str]:
    found = {name.lower(): name for name in known}
    for name, others in known.items():
        for other in others.split("|"):
            if other:
                found.setdefault(other, name)
    return found


_SECTION_OF = _turned(_SECTIONS)
_COLUMN_OF = _turned(_COLUMNS)
_CATEGORY_OF = _turned(_CATEGORIES)
_CASH_LINE_OF = _turned(_CASH_LINES)
_FIELD_OF = _turned(_FIELDS)


def section_name(title: str) -> str:
    return _SECTION_OF.get(_lower(title), _lower(title))


def column_name(title: str) -> str:
    return _COLUMN_OF.get(_lower(title), _lower(title))


def category_code(name: str) -> str:
    """Return the code that Flex has for a category: "STK"; the name itself for an unknown one."""
    name = _lower(name)
    if name.endswith(" - held with ibkr"):
        name = name.partition(" - ")[0]
    return _CATEGORY_OF.get(name, name.upper())


def cash_line(name: str) -> str:
    return _CASH_LINE_OF.get(_lower(name), _lower(name))


def field_name(name: str) -> str:
    return _FIELD_OF.get(_lower(name), _lower(name))


def _lower(text: str) -> str:
    return clean(text).lower().replace("\u2019", "'")
