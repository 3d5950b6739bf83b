"""Exports of brokers and trackers, made up by hand in the layouts that they have, and what stands in them."""

# ruff: noqa: E501 - rows are as long as exports write them

SAMPLES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "avanza-transactions": (
        "counted",
        """\
Datum;Konto;Typ av transaktion;Värdepapper/beskrivning;Antal;Kurs;Belopp;Transaktionsvaluta;Courtage;Valutakurs;Instrumentvaluta;ISIN;Resultat
2025-02-03;1234;Köp;Fond A;10;100,5;-1006;SEK;1;;SEK;SE0000000001;
""",
        ("2 2025-02-03 buy 10 SE0000000001 1005 SEK fee 1",),
    ),
    "bux-transactions": (
        "counted",
        """\
Transaction Time (CET),Transaction Category,Transaction Type,Transfer Type,Transaction Amount,Transaction Currency,Cash Balance Amount,Asset Id,Asset Name,Asset Quantity,Asset Price,Asset Currency,Currency Pair,Exchange Rate,Profit And Loss Amount,Profit And Loss Currency,Dividend Currency,Dividend Gross Amount,Dividend Net Amount,Dividend Tax Amount,Transaction Description
2023-01-02 10:00:00.000000,deposits,Deposit,CASH_CREDIT,100.00,EUR,100.00,,,,,,,,,,,,,,
2023-01-03 10:00:00.000000,trades,Buy Trade,CASH_DEBIT,-50.50,EUR,49.50,US0378331005,Apple,0.4,126.25,EUR,,,,,,,,,
""",
        (
            "2 2023-01-02 deposit 100 EUR",
            "3 2023-01-03 buy 0.4 US0378331005 50.5 EUR",
        ),
    ),
    "cgt-raw": (
        "counted",
        """\
2021-01-05,BUY,AAPL,2,130.00,1.00,USD
2021-02-05,DIVIDEND,AAPL,2,0.20,0.00,USD
2021-03-05,SELL,AAPL,1,140.00,1.00,USD
""",
        (
            "1 2021-01-05 buy 2 AAPL 260 USD fee 1",
            "2 2021-02-05 dividend AAPL 0.4 USD",
            "3 2021-03-05 sell 1 AAPL 140 USD fee 1",
        ),
    ),
    "degiro-transactions": (
        "counted",
        """\
Date,Time,Product,ISIN,Reference exchange,Venue,Quantity,Price,,Local value,,Value,,Exchange rate,Transaction and/or third,,Total,,Order ID
05-01-2024,10:00,APPLE INC,US0378331005,NDQ,XNAS,2,180.00,USD,-360.00,USD,-330.00,EUR,1.0909,-2.00,EUR,-332.00,EUR,abc-1
08-01-2024,11:00,APPLE INC,US0378331005,NDQ,XNAS,-1,190.00,USD,190.00,USD,175.00,EUR,1.0857,-2.00,EUR,173.00,EUR,abc-2
""",
        (
            "2 2024-01-05 buy 2 US0378331005 330 EUR fee 2",
            "3 2024-01-08 sell 1 US0378331005 175 EUR fee 2",
        ),
    ),
    "delta-transactions": (
        "counted",
        """\
Date,Way,Base amount,Base currency (name),Base type,Quote amount,Quote currency,Exchange,Sent/Received from,Sent to,Fee amount,Fee currency (name),Broker,Notes
2022-01-05T10:00:00.000Z,BUY,2,AAPL (Apple Inc.),STOCK,300,USD,,,,1,USD,DEGIRO,
2022-01-06T10:00:00.000Z,SELL,1,BTC (Bitcoin),CRYPTO,40000,EUR,Kraken,,,,,,
""",
        (
            "2 2022-01-05 buy 2 AAPL 300 USD fee 1",
            "3 2022-01-06 sell 1 BTC 40000 EUR",
        ),
    ),
    "directa-movements": (
        "counted",
        """\
Conto : X 1234

Data estrazione : 05-01-2024
Data operazione,Data valuta,Tipo operazione,Ticker,Isin,Protocollo,Descrizione,Quantità,Importo euro,Importo Divisa,Divisa,Riferimento ordine
02-01-2024,04-01-2024,Acquisto,SWDA,IE00B4L5Y983,1,ISHARES CORE MSCI WORLD,10,-850.5,0,EUR,A1
02-01-2024,04-01-2024,Commissioni,SWDA,IE00B4L5Y983,1,ISHARES CORE MSCI WORLD,0,-5,0,EUR,A1
""",
        (
            "5 2024-01-02 buy 10 SWDA 850.5 EUR",
            "6 2024-01-02 fee 5 EUR",
        ),
    ),
    "disnat-transactions": (
        "counted",
        """\
Date de transaction,Date de règlement,Type de transaction,Classe d'actif,Symbole,Description,Marché,Quantité,Prix,Devise du prix,Commission payée,Montant de l'opération,Devise du compte
2024-01-05,2024-01-09,ACHAT,Actions,VFV,VANGUARD S&P 500,CAN,10,"110,50",CAD,"9,95","-1114,95",CAD
2024-02-05,2024-02-05,DIVIDENDE,Actions,VFV,VANGUARD S&P 500,CAN,-,-,CAD,-,"4,20",CAD
""",
        (
            "2 2024-01-05 buy 10 VFV 1105 CAD fee 9.95",
            "3 2024-02-05 dividend VFV 4.2 CAD",
        ),
    ),
    "fidelity-history": (
        "counted",
        """\


Brokerage

Run Date,Action,Symbol,Description,Type,Quantity,Price ($),Commission ($),Fees ($),Accrued Interest ($),Amount ($),Settlement Date
01/10/2024, YOU BOUGHT VANGUARD TOTAL (VTI) (Cash), VTI," VANGUARD TOTAL",Cash,10,240.5,,0.01,,-2405.01,01/12/2024
01/11/2024, DIVIDEND RECEIVED VANGUARD TOTAL (VTI) (Cash), VTI," VANGUARD TOTAL",Cash,,,,,,12.3,
01/12/2024, YOU SOLD VANGUARD TOTAL (VTI) (Cash), VTI," VANGUARD TOTAL",Cash,-4,250,,0.02,,999.98,01/16/2024
01/13/2024, Electronic Funds Transfer Received (Cash), ," No Description",Cash,,,,,,5000,

"The data and information in this spreadsheet is provided to you solely for your use."
""",
        (
            "6 2024-01-10 buy 10 VTI 2405 USD fee 0.01",
            "7 2024-01-11 dividend VTI 12.3 USD",
            "8 2024-01-12 sell 4 VTI 1000 USD fee 0.02",
            "9 2024-01-13 deposit 5000 USD",
        ),
    ),
    "fineco-orders": (
        "counted",
        """\
Operazione;Data valuta;Descrizione;Titolo;Isin;Segno;Quantita';Divisa;Prezzo;Cambio;Controvalore;Commissioni Fondi Sw/Ingr/Uscita;Commissioni Fondi Banca Corrispondente;Spese Fondi Sgr;Commissioni amministrato
02/01/2024;04/01/2024;Compravendita titoli;VWCE;IE00BK5BQT80;A;5;EUR;105,3;1;526,5;0;0;0;2,95
09/01/2024;11/01/2024;Compravendita titoli;VWCE;IE00BK5BQT80;V;2;EUR;106;1;212;0;0;0;2,95
""",
        (
            "2 2024-01-02 buy 5 IE00BK5BQT80 526.5 EUR fee 2.95",
            "3 2024-01-09 sell 2 IE00BK5BQT80 212 EUR fee 2.95",
        ),
    ),
    "finpension-transactions": (
        "balanced",
        """\
Date;Category;"Asset Name";ISIN;"Number of Shares";"Asset Currency";"Currency Rate";"Asset Price in CHF";"Cash Flow";Balance
2023-07-11;Deposit;;;;CHF;1.000000;;1000.000000;1000.000000
2023-07-12;Buy;"Fund Q";CH0012345674;1.500000;CHF;1.000000;600.000000;-900.000000;100.000000
2023-07-13;"Flat-rate Administrative Fee";;;;CHF;1.000000;;-1.500000;98.500000
""",
        (
            "2 2023-07-11 deposit 1000 CHF",
            "3 2023-07-12 buy 1.5 CH0012345674 900 CHF",
            "4 2023-07-13 fee 1.5 CHF",
        ),
    ),
    "flatex-deposit": (
        "counted",
        """\
Nummer;Buchtag;Valuta;ISIN;Bezeichnung;Nominal;;Buchungsinformationen;TA-Nr.;Kurs;;Depot
1;05.01.2024;09.01.2024;IE00BK5BQT80;Vanguard;5,000000;Stk;Ausführung ORDER Kauf IE00BK5BQT80;777;105,300000;EUR;1
""",
        ("2 2024-01-05 buy 5 IE00BK5BQT80 526.5 EUR",),
    ),
    "hl-transactions": (
        "counted",
        """\
HL Vantage SIPP

Client Name:,A B

Trade date,Settle date,Reference,Description,Unit cost (p),Quantity,Value (£),
05/01/2024,09/01/2024,B123456789,Vanguard LifeStrategy 80,25000.00,4,-1000.00,
01/02/2024,01/02/2024,MANAGE FEE,Management Fee,n/a,n/a,-1.25,
05/02/2024,05/02/2024,INTEREST,Interest,n/a,n/a,0.40,
""",
        (
            "6 2024-01-05 buy 4 Vanguard LifeStrategy 80 1000 GBP",
            "7 2024-02-01 fee 1.25 GBP",
            "8 2024-02-05 interest 0.4 GBP",
        ),
    ),
    "ibkr-dividends": (
        "counted",
        """\
"Type","SettleDate","ISIN","Description","Amount","CurrencyPrimary"
"Dividends","20230622","US9220427424","VT(US9220427424) Cash Dividend USD 0.5","10.5","USD"
"Withholding Tax","20230622","US9220427424","VT(US9220427424) Cash Dividend USD 0.5 - US Tax","-1.58","USD"
""",
        (
            "2 2023-06-22 dividend US9220427424 10.5 USD",
            "3 2023-06-22 tax US9220427424 1.58 USD",
        ),
    ),
    "investengine-trading": (
        "counted",
        """\
Trading statement,,,,,,,
Security / ISIN,Transaction Type,Quantity,Share Price,Total Trade Value,Trade Date/Time,Settlement Date,Broker
Vanguard FTSE All-World / ISIN IE00BK5BQT80,Buy,2.5,£100.00,£250.00,05/01/24 10:00:00,09/01/24,Winterflood
""",
        ("3 2024-01-05 buy 2.5 IE00BK5BQT80 250 GBP",),
    ),
    "morgan-stanley-withdrawals": (
        "counted",
        """\
Execution Date,Order Number,Plan,Type,Order Status,Price,Quantity,Net Amount,Net Share Proceeds,Tax Payment Method
02-Apr-2021,X,GSU Class C,Sale,Complete,"$2,000.00",-10.000,"$19,999.50",0,N/A
05-Apr-2021,X,Cash,Sale,Complete,$1.00,"-19,999.50","$19,999.50",0,N/A
"Please note that your Alphabet share sales, transfers, and deposits are reflected in the above."
""",
        (
            "2 2021-04-02 sell 10 GSU Class C 19999.5 USD",
            "3 2021-04-05 withdraw 19999.5 USD",
        ),
    ),
    "scalable-transactions": (
        "counted",
        """\
date;time;status;reference;description;assetType;type;isin;shares;price;amount;fee;tax;currency
2024-01-05;10:00:00;Executed;"SCAL1";"iShares";Security;Buy;IE00B4L5Y983;2;80,50;-161,00;0,99;0,00;EUR
2024-01-06;01:00:00;Executed;"SCAL2";"Deposit";Cash;Deposit;;;;500,00;0,00;0,00;EUR
2024-01-07;01:00:00;Cancelled;"SCAL3";"iShares";Security;Sell;IE00B4L5Y983;1;80,50;80,50;0,99;0,00;EUR
""",
        (
            "2 2024-01-05 buy 2 IE00B4L5Y983 161 EUR fee 0.99",
            "3 2024-01-06 deposit 500 EUR",
        ),
    ),
    "swissquote-transactions": (
        "balanced",
        """\
Datum;Auftrag #;Transaktionen;Symbol;Name;ISIN;Anzahl;Stückpreis;Kosten;Aufgelaufene Zinsen;Nettobetrag;Saldo;Währung
10-01-2024 10:00:00;00000001;Kauf;VT;VANGUARD;US9220427424;2.0;100.00;5.00;0.00;-205.00;795.00;USD
09-01-2024 10:00:00;00000000;Vergütung;;;;1.0;1000.00;0.00;0.00;1000.00;1000.00;USD
""",
        (
            "2 2024-01-10 buy 2 VT 200 USD fee 5",
            "3 2024-01-09 deposit 1000 USD",
        ),
    ),
    "traderepublic-export": (
        "counted",
        """\
"datetime","date","account_type","category","type","asset_class","name","symbol","shares","price","amount","fee","tax","currency","original_amount","original_currency","fx_rate","description","transaction_id","counterparty_name","counterparty_iban","payment_reference","mcc_code"
"2025-01-05T10:00:00.000Z","2025-01-05","DEFAULT","TRADING","BUY","FUND","Core MSCI","IE00B4L5Y983","2.0","80.0","-160.00","-1.00","","EUR","","","","","t-1","","","",""
"2025-01-06T10:00:00.000Z","2025-01-06","DEFAULT","CASH","INTEREST_PAYMENT","","","","","","3.10","","-0.80","EUR","","","","","t-2","","","",""
""",
        (
            "2 2025-01-05 buy 2 IE00B4L5Y983 160 EUR fee 1",
            "3 2025-01-06 interest 3.1 EUR tax 0.8",
        ),
    ),
    "vanguard-us": (
        "counted",
        """\
Account Number,Trade Date,Settlement Date,Transaction Type,Transaction Description,Investment Name,Symbol,Shares,Share Price,Principal Amount,Commission Fees,Net Amount,Accrued Interest,Account Type,
12345678,2024-01-10,2024-01-12,Buy,Buy,VANGUARD TOTAL STOCK,VTI,10,240.5,-2405.00,0,-2405.00,0,CASH,
12345678,2024-02-10,2024-02-10,Dividend,Dividend Received,VANGUARD TOTAL STOCK,VTI,0,0,12.30,0,12.30,0,CASH,
""",
        (
            "2 2024-01-10 buy 10 VTI 2405 USD",
            "3 2024-02-10 dividend VTI 12.3 USD",
        ),
    ),
    "xtb-cash": (
        "counted",
        """\
ID;Type;Time;Symbol;Comment;Amount
501;Deposit;01.02.2024 10:00:00;;deposit;1000
502;Stocks/ETF purchase;02.02.2024 10:00:00;VWCE.DE;OPEN BUY 3 @ 110.50;-331.5
503;Stocks/ETF sale;05.02.2024 10:00:00;VWCE.DE;CLOSE BUY 1/3 @ 112.00;112
504;DIVIDENT;06.02.2024 10:00:00;VWCE.DE;VWCE.DE EUR 0.5/ SHR;1
505;Withholding tax;06.02.2024 10:00:00;VWCE.DE;VWCE.DE EUR WHT 15%;-0.15
""",
        (
            "2 2024-02-01 deposit 1000 EUR",
            "3 2024-02-02 buy 3 VWCE.DE 331.5 EUR",
            "4 2024-02-05 sell 1 VWCE.DE 112 EUR",
            "5 2024-02-06 dividend VWCE.DE 1 EUR",
            "6 2024-02-06 tax VWCE.DE 0.15 EUR",
        ),
    ),
}
