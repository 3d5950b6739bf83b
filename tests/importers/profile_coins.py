"""Exports of exchanges of coins, made up by hand in the layouts that they have, and what stands in them."""

# ruff: noqa: E501 - rows are as long as exports write them

SAMPLES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "binance-history": (
        "counted",
        """\
User_ID,UTC_Time,Account,Operation,Coin,Change,Remark
1,2021-04-01 10:00:00,Spot,Deposit,EUR,100,
1,2021-04-01 10:05:00,Spot,Buy,BTC,0.002,
1,2021-04-01 10:05:00,Spot,Transaction Related,EUR,-98,
1,2021-04-01 10:05:00,Spot,Fee,BNB,-0.0001,
1,2021-04-02 10:05:00,Spot,Simple Earn Flexible Interest,BTC,0.00000001,
1,2021-04-03 10:05:00,Spot,Withdraw,BTC,-0.001,Withdraw fee is included
""",
        (
            "2 2021-04-01 deposit 100 EUR",
            "3 2021-04-01 buy 0.002 BTC 98 EUR",
            "3 2021-04-01 fee 0.0001 BNB",
            "6 2021-04-02 reward 0.00000001 BTC",
            "7 2021-04-03 transfer_out 0.001 BTC",
        ),
    ),
    "binance-trades": (
        "counted",
        """\
Date(UTC),Pair,Side,Price,Executed,Amount,Fee
2021-04-01 10:05:00,BTCEUR,BUY,49000,0.0020000000BTC,98.00000000EUR,0.0000020000BTC
2021-04-02 10:05:00,BTCEUR,SELL,50000,0.0010000000BTC,50.00000000EUR,0.05000000EUR
""",
        (
            "2 2021-04-01 buy 0.002 BTC 98 EUR",
            "2 2021-04-01 fee 0.000002 BTC",
            "3 2021-04-02 sell 0.001 BTC 50 EUR",
            "3 2021-04-02 fee 0.05 EUR",
        ),
    ),
    "bitstamp-old": (
        "counted",
        """\
Type,Datetime,Account,Amount,Value,Rate,Fee,Sub Type
Deposit,"Jan. 02, 2020, 10:00 AM",Main Account,500.00 EUR,,,,
Market,"Jan. 03, 2020, 09:15 AM",Main Account,0.05000000 BTC,350.00 EUR,7000.00 EUR,1.75 EUR,Buy
""",
        (
            "2 2020-01-02 deposit 500 EUR",
            "3 2020-01-03 buy 0.05 BTC 350 EUR fee 1.75",
        ),
    ),
    "bitstamp-transactions": (
        "counted",
        """\
ID,Account,Type,Subtype,Datetime,Amount,Amount currency,Value,Value currency,Rate,Rate currency,Fee,Fee currency,Order ID
1,Main Account,Deposit,,2023-05-01T10:00:00Z,1000.00,EUR,,,,,,,
2,Main Account,Market,Buy,2023-05-02T10:00:00Z,0.02000000,BTC,500.00,EUR,25000,EUR,2.00,EUR,99
3,Main Account,Withdrawal,,2023-05-03T10:00:00Z,0.01000000,BTC,,,,,,,
""",
        (
            "2 2023-05-01 deposit 1000 EUR",
            "3 2023-05-02 buy 0.02 BTC 500 EUR fee 2",
            "4 2023-05-03 withdraw 0.01 BTC",
        ),
    ),
    "cointracking-trades": (
        "counted",
        """\
"Type","Buy","Cur.","Sell","Cur.","Fee","Cur.","Exchange","Group","Comment","Date"
"Trade","0.01000000","BTC","400.00","EUR","1.00","EUR","Kraken","","","05.01.2022 10:00:00"
"Deposit","500.00","EUR","","","","","Kraken","","","04.01.2022 10:00:00"
"Staking","0.5","DOT","","","","","Kraken","","","06.01.2022 10:00:00"
""",
        (
            "2 2022-01-05 buy 0.01 BTC 399 EUR fee 1",
            "3 2022-01-04 deposit 500 EUR",
            "4 2022-01-06 reward 0.5 DOT",
        ),
    ),
    "cryptocom-app": (
        "counted",
        """\
Timestamp (UTC),Transaction Description,Currency,Amount,To Currency,To Amount,Native Currency,Native Amount,Native Amount (in USD),Transaction Kind,Transaction Hash
2022-01-05 10:00:00,Buy BTC,BTC,0.001,,,EUR,40.0,45.2,crypto_purchase,
2022-01-06 10:00:00,BTC -> CRO,BTC,-0.0005,CRO,50,EUR,20.0,22.6,crypto_exchange,
2022-01-07 10:00:00,Crypto Earn,CRO,0.1,,,EUR,0.04,0.05,crypto_earn_interest_paid,
""",
        (
            "2 2022-01-05 buy 0.001 BTC 40 EUR",
            "2 2022-01-05 deposit 40 EUR",
            "3 2022-01-06 swap_out 0.0005 BTC 20 EUR",
            "3 2022-01-06 swap_in 50 CRO EUR",
            "4 2022-01-07 reward 0.1 CRO",
        ),
    ),
    "kraken-ledgers": (
        "counted",
        """\
"txid","refid","time","type","subtype","aclass","asset","amount","fee","balance"
"L1","R1","2021-03-01 10:00:00","deposit","","currency","ZEUR",1000.0000,0.0000,1000.0000
"L2","T1","2021-03-02 11:00:00","trade","","currency","ZEUR",-500.0000,1.3000,498.7000
"L3","T1","2021-03-02 11:00:00","trade","","currency","XXBT",0.0120000000,0.0000000000,0.0120000000
"L4","R2","2021-03-03 12:00:00","withdrawal","","currency","XXBT",-0.0100000000,0.0005000000,0.0015000000
"L5","S1","2021-03-04 12:00:00","staking","","currency","DOT.S",0.5000000000,0.0000000000,0.5000000000
"L6","T2","2021-03-05 09:00:00","spend","","currency","XETH",-1.0000000000,0.0000000000,0.0000000000
"L7","T2","2021-03-05 09:00:00","receive","","currency","ADA",1500.0000000000,3.0000000000,1497.0000000000
""",
        (
            "2 2021-03-01 deposit 1000 EUR",
            "3 2021-03-02 buy 0.012 BTC 500 EUR fee 1.3",
            "5 2021-03-03 transfer_out 0.01 BTC",
            "5 2021-03-03 fee 0.0005 BTC",
            "6 2021-03-04 reward 0.5 DOT",
            "7 2021-03-05 swap_out 1 ETH",
            "7 2021-03-05 swap_in 1500 ADA",
            "7 2021-03-05 fee 3 ADA",
        ),
    ),
    "kraken-trades": (
        "counted",
        """\
"txid","ordertxid","pair","time","type","ordertype","price","cost","fee","vol","margin","misc","ledgers"
"TX1","O1","XXBTZEUR","2021-03-02 11:00:00.1234","buy","limit",41666.7,500.00000,1.30000,0.01200000,0.00000,"","L2,L3"
"TX2","O2","ADA/USD","2021-03-06 11:00:00","sell","market",1.2,120.0,0.3,100.0,0.0,"","L8"
""",
        (
            "2 2021-03-02 buy 0.012 BTC 500 EUR fee 1.3",
            "3 2021-03-06 sell 100 ADA 120 USD fee 0.3",
        ),
    ),
    "relai-transactions": (
        "counted",
        """\
Date,Transaction Type,BTC Amount,BTC Price,Currency Pair,Fiat Amount (excl. fees),Fiat Currency,Fee,Fee Currency,Destination,Operation ID,Counterparty
2024-01-05T10:00:00Z,Buy,0.001,40000,BTC/CHF,40.00,CHF,0.90,CHF,,op1,
""",
        ("2 2024-01-05 buy 0.001 BTC 40 CHF fee 0.9",),
    ),
    "revolut-crypto": (
        "counted",
        """\
Symbol,Type,Quantity,Price,Value,Fees,Date
BTC,Buy,0.01,"€40,000.00",€400.00,€3.96,"Jan 5, 2024, 10:00:00 AM"
ETH,Send,0.5,,,€0.00,"Jan 6, 2024, 10:00:00 AM"
""",
        (
            "2 2024-01-05 buy 0.01 BTC 400 EUR fee 3.96",
            "3 2024-01-06 transfer_out 0.5 ETH EUR",
        ),
    ),
}
