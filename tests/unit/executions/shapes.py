"""Files in the shapes of several brokers; names, ids and figures are invented."""

PLAIN = """\
Trade Date,Action,Symbol,Quantity,Price,Commission,Currency,Trade ID
2024-01-02 10:00:00,BUY,ACME,10,150.5,1,USD,T1
2024-01-03 10:00:00,SELL,ACME,-4,160,1,USD,T2
"""
SECTIONS = """\
Statement,Header,Field Name,Field Value
Statement,Data,Title,Activity
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,Proceeds,Comm/Fee,Code
Trades,Data,Order,Stocks,USD,ACME,"2024-01-02, 10:00:00",10,150.5,-1505,-1,O
Trades,Data,ClosedLot,Stocks,USD,ACME,"2024-01-02, 10:00:00",10,150.5,,,
Trades,SubTotal,,Stocks,USD,ACME,,10,,-1505,-1,
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Code,Quantity,T. Price,Proceeds,Comm/Fee
Trades,Data,Order,Equity and Index Options,USD,ACME 16JAN26 150 C,"2024-01-03, 10:00:00",O,-2,3.5,700,-1.3
Fees,Header,Subtitle,Currency,Date,Description,Amount
Fees,Data,Other,USD,2024-01-04,Data,-10
"""  # noqa: E501  # rows of a file
DOLLARS = """\
"Transactions for account XXXX-1234 as of 01/31/2024"
"Date","Action","Symbol","Description","Quantity","Price","Fees & Comm","Amount"
"01/31/2024","Cash Dividend","ACME","ACME CORP","","","","$12.00"
"01/30/2024","Sell to Close","ACME 01/16/2026 150.00 C","CALL ACME CORP","2","$4.10","$1.32","$818.68"
"01/29/2024 as of 01/26/2024","Buy to Open","ACME 01/16/2026 150.00 C","CALL ACME CORP","2","$3.50","$1.32","-$701.32"
"01/15/2024","Buy","ACME","ACME CORP","1,000","$15.05","","-$15050.00"
"Transactions Total","","","","","","","-$14920.64"
"""  # noqa: E501
GERMAN = """\
Datum;Uhrzeit;Typ;ISIN;Anzahl;Kurs;Betrag;Geb\u00fchr;W\u00e4hrung
15.01.2024;09:30:00;Kauf;DE000A0ACME0;1.000;12,345;-12.345,00;-9,90;EUR
16.01.2024;17:00:01;Verkauf;DE000A0ACME0;1.000;12,400;12.400,00;-9,90;EUR
"""
COINS = """\
Date(UTC),Pair,Side,Price,Executed,Amount,Fee
2024-01-02 10:00:00,BTCUSDT,BUY,40000,0.5BTC,20000USDT,0.0005BTC
2024-01-03 10:00:00,BTCUSDT,SELL,41000,0.1BTC,4100USDT,4.1USDT
"""
KRAKENS = """\
"txid","ordertxid","pair","time","type","ordertype","price","cost","fee","vol"
"TX-1","O-1","XXBTZUSD","2024-01-02 10:00:00.1234","buy","limit",40000.0,20000.0,32.0,0.5
"TX-2","O-1","XXBTZUSD","2024-01-02 10:00:00.1235","buy","limit",40000.0,4000.0,6.4,0.1
"""
LADDER = """\
Exec Time,Spread,Side,Qty,Pos Effect,Symbol,Exp,Strike,Type,Price,Net Price,Order Type
1/26/24 10:31:05,SINGLE,BUY,+2,TO OPEN,ACME,16 JAN 26,150,CALL,3.50,3.50,LMT
1/30/24 11:00:00,STOCK,SELL,-100,TO CLOSE,ACME,,,STOCK,15.05,15.05,MKT
"""
HOOD = """\
"Activity Date","Process Date","Settle Date","Instrument","Description","Trans Code","Quantity","Price","Amount"
"1/26/2024","1/26/2024","1/30/2024","ACME","ACME 1/16/2026 Call $150.00","BTO","2","$3.50","($700.04)"
"1/30/2024","1/30/2024","2/1/2024","ACME","Acme Corp","Sell","100","$15.05","$1,504.98"
"1/31/2024","1/31/2024","1/31/2024","ACME","Cash Div: R/D","CDIV","","","$12.00"
"""  # noqa: E501
ORDERS = """\
Name,Symbol,Side,Status,Filled,Total Qty,Price,Avg Price,Time-in-Force,Placed Time,Filled Time
Acme,ACME,Buy,Filled,10,10,@150.00,150.01,DAY,01/26/2024 09:31:00 EST,01/26/2024 09:31:02 EST
Acme,ACME,Sell,Cancelled,0,10,@160.00,,DAY,01/26/2024 10:31:00 EST,
"""
SHAPES = {
    "plain": PLAIN, "sections": SECTIONS, "dollars": DOLLARS, "german": GERMAN, "coins": COINS,
    "krakens": KRAKENS, "ladder": LADDER, "hood": HOOD, "orders": ORDERS,
}  # fmt: skip
SAID = {
    "plain": ["buy 10 ACME at 150.5 USD, fee 1", "sell 4 ACME at 160 USD, fee 1"],
    "sections": [
        "buy 10 ACME at 150.5 USD, fee 1",
        "sell 2 ACME  260116C00150000 at 3.5 USD, fee 1.3",
    ],
    "dollars": [
        "sell to close 2 ACME  260116C00150000 at 4.1, fee 1.32",
        "buy to open 2 ACME  260116C00150000 at 3.5, fee 1.32",
        "buy 1000 ACME at 15.05",
    ],
    "german": [
        "buy 1000 DE000A0ACME0 at 12.345 EUR, fee 9.9",
        "sell 1000 DE000A0ACME0 at 12.4 EUR, fee 9.9",
    ],
    "coins": [
        "buy 0.5 BTC/USDT at 40000 USDT, fee 0.0005 BTC",
        "sell 0.1 BTC/USDT at 41000 USDT, fee 4.1",
    ],
    "krakens": [
        "buy 0.5 BTC/USD at 40000 USD, fee 32",
        "buy 0.1 BTC/USD at 40000 USD, fee 6.4",
    ],
    "ladder": ["buy to open 2 ACME  260116C00150000 at 3.5", "sell to close 100 ACME at 15.05"],
    "hood": ["buy to open 2 ACME  260116C00150000 at 3.5", "sell 100 ACME at 15.05"],
    "orders": ["buy 10 ACME at 150.01"],
}
