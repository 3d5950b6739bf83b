# ruff: noqa: E501 - a file stands in one line
"""What each sample file comes to, added up from the files themselves.

A line: name | format or profile | entries | rows that cannot be read | grade | sums by symbol.
"""

TABLE = {
    "ofx": """
account_listing_aggregation.ofx | ofx | 0 | 0 | unchecked |
anzcc.ofx | ofx | 1 | 0 | unchecked | AUD=-5.5
checking.ofx | ofx | 3 | 0 | unchecked | USD=-59.5
fail_nice__date_missing.ofx | ofx | 0 | 3 | unchecked |
fidelity.ofx | ofx | 17 | 0 | unchecked | CLCT=70.573; HI=115; INTC=100.911; SDRL=128; SPY=-8.035; USD=-10526.67; XIN=390.909
investment_medium.ofx | ofx | 3 | 0 | unchecked | USD=-3.95
multiple_accounts2.ofx | ofx | 0 | 0 | unchecked |
ofx-v102-empty-tags.ofx | ofx | 1 | 0 | unchecked | AUD=12.34
td_ameritrade.ofx | ofx | 0 | 0 | unchecked |
vanguard.ofx | ofx | 1 | 0 | unchecked | VFINX=-42.123
""",
    "qif": """
test.qif | qif | 6 | 0 | unchecked | $AAPL=376; USD=-12077.5
test_nosymbol.qif | qif | 0 | 0 | unchecked |
test_option_autoswitch.qif | qif | 0 | 0 | unchecked |
test_split.qif | qif | 1 | 0 | unchecked | USD=-10
test_unknown_account_type.qif | qif | 0 | 1 | unchecked |
""",
    "mt940": """
ASNB__mt940.txt | mt940 | 8 | 0 | balanced | EUR=56.94
betterplace__amount_formats.sta | mt940 | 0 | 0 | unchecked |
betterplace__missing_crlf_at_end.sta | mt940 | 0 | 0 | unchecked |
betterplace__sepa_snippet.sta | mt940 | 11 | 0 | contradicted | EUR=-2143323.39
betterplace__with_binary_character.sta | mt940 | 4 | 0 | balanced | EUR=-179066.75
cmxl__mt940.sta | mt940 | 16 | 0 | balanced | DEM=87.3; EUR=2200; PLN=10040
jejik__abnamro.sta | mt940 | 10 | 0 | contradicted | EUR=-345.93
jejik__ing.sta | mt940 | 7 | 0 | contradicted | EUR=-45.59
jejik__postfinance.sta | mt940 | 4 | 0 | contradicted | CHF=159.4
jejik__rabobank-iban.sta | mt940 | 4 | 0 | balanced | EUR=-70
jejik__sns.sta | mt940 | 2 | 0 | balanced | EUR=-25
mBank__mt940.sta | mt940 | 3 | 0 | balanced | PLN=0.03
self-provided__february_30.sta | mt940 | 1 | 0 | balanced | EUR=-6
self-provided__gv_codes.sta | mt940 | 2 | 0 | unchecked | EUR=-257.45
self-provided__long_statement_number.sta | mt940 | 0 | 0 | balanced |
self-provided__mt942.sta | mt940 | 1 | 0 | contradicted | EUR=-0.42
self-provided__multiline.sta | mt940 | 2 | 0 | unchecked | EUR=114
self-provided__raphaelm.sta | mt940 | 9 | 0 | balanced | DEM=95000
""",
    "camt": """
camt052.v1.xml | camt | 1 | 0 | unchecked | SEK=-200000
camt052.v2.xml | camt | 1 | 0 | unchecked | SEK=-200000
camt052.v4.xml | camt | 0 | 0 | unchecked |
camt052.v6.Amt-zero.xml | camt | 0 | 0 | unchecked |
camt053.v2.five.decimals.xml | camt | 1 | 0 | contradicted | EUR=8.85
camt053.v2.minimal.xml | camt | 1 | 0 | unchecked | EUR=8.85
camt053.v2.multi.statement.xml | camt | 2 | 0 | balanced | EUR=1.85
camt053.v2.with-account-name.xml | camt | 1 | 0 | unchecked | EUR=8.85
camt053.v4.xml | camt | 1 | 0 | unchecked | EUR=8.85
camt054.v2.xml | camt | 1 | 0 | unchecked | SEK=-200000
camt054.v4.xml | camt | 1 | 0 | unchecked | SEK=-200000
""",
    "ibkr-flex": """
testIBFlexStatementFile01.xml | ibkr_flex | 22 | 3 | unchecked | CAD=-36623.0356; CHF=-19.49; FB180921C00200000=2; GCM=12000; USD=-2.07; UUU=12000
testIBFlexStatementFile03.xml | ibkr_flex | 1 | 0 | unchecked | USD=0.02
testIBFlexStatementFile05.xml | ibkr_flex | 4 | 0 | unchecked | CDW=25; EUR=-1275.25; MMM=7; USD=-2850.98
testIBFlexStatementFile07.xml | ibkr_flex | 1 | 0 | unchecked | EUR=-726; SGN=120
testIBFlexStatementFile09.xml | ibkr_flex | 1 | 0 | unchecked | EUR=-2.4444
testIBFlexStatementFile11.xml | ibkr_flex | 1 | 0 | unchecked | QID=14; USD=-350.175
testIBFlexStatementFile13.xml | ibkr_flex | 0 | 1 | unchecked |
testIBFlexStatementFile15.xml | ibkr_flex | 3 | 0 | unchecked | 009086587=23.342; EUR=9995.05
testIBFlexStatementFile17.xml | ibkr_flex | 6 | 0 | unchecked | USD=-5.4
testIBFlexStatementFile20.xml | ibkr_flex | 3 | 0 | contradicted | ARCC=157; USD=-2995.205
testIBFlexStatementFile23.xml | ibkr_flex | 3 | 0 | unchecked | JMLP=-367; USD=475.5249
""",
    "bank-csv": """
20171001-20171106.csv | n26-statement | 1 | 0 | counted | EUR=-59.99
20180226-1000594757-umsatz.CSV | sparkasse-camt | 1 | 0 | counted | EUR=-36.99
2019-03-02_11-50-46_bunq-statement.csv | bunq-statement | 7 | 0 | counted | EUR=-23.82
MS_JANE_SMITH_01-12-2019_14-12-2019.csv | ms-bank-card | 10 | 0 | counted | GBP=-285.8
Movements_1234512345_201805271848.csv | raiffeisen-cz | 1 | 0 | counted | CZK=-1
TH_20180101-20180523_strana_1.csv | ceska-sporitelna | 0 | 9 | unchecked |
TransactionHistory_20180418043121.csv | ocbc-history | 8 | 0 | counted | SGD=-173.28
W80844_EBH_201945.202122.csv | erste-hu | 2 | 0 | contradicted | HUF=940
export_BE11123456789012_20180304_1422.csv | kbc-export | 1 | 0 | counted | EUR=-3.4
statement_1.csv | barclaycard-uk | 1 | 0 | counted | GBP=-20.59
""",
    "broker-csv": """
avanza-export.csv | avanza-transactions | 20 | 0 | counted | LU0302296149=-3.6545; LU2553958823=3.6545; NO0010827280=-352.033838; SE0004841500=6.3572; SE0007126000=2; SEK=-94340.33; US78409V1044=2
bitvavo-export.csv | bitvavo-history | 37 | 1 | unchecked | ADA=0.361357; BTC=0.00072401; ETH=0.0107676; USDT=-0.000000000000003
coinbase-export.csv | coinbase-transactions | 8 | 0 | counted | BTC=-0.00029567; ETH=0.007923387238; ETH2=-0.007862899326; EUR=-70; USD=-70; XRP=156.145683
degiro-export.csv | degiro-account | 60 | 0 | contradicted | AU000000FBR4=500; CA0641491075=-1; EUR=-20620.37; FI4000198031=6; GB00BPQY8M80=-4; GBP=19.84; IE00B0M63391=1; IE00B3RBWM25=2; IE00B4L5Y983=7; IE00BYXG2H39=-1; JP3633400001=30; NL0013654783=999; US00165C1045=1; US9256521090=1; USD=-455.5708
etoro-export.csv | etoro-activity | 27 | 0 | counted | AMAT=-0.002556; AMD=-0.051214; NKE CFD=0.398451; OLED=-0.102626; SLAB=0.219575; SWKS=0.888488; USD=-105.48
freetrade-export.csv | freetrade-activity | 11 | 0 | counted | ATST=421; GBP=-9440.58; NVDA=4.1056135; VWRL=11
ibkr-trades-export.csv | ibkr-trades | 8 | 3 | unchecked | CH0111762537=7; CHF=-1983.9; US9220427424=323; USD=-31583.529
parqet-export.csv | parqet-activities | 27 | 0 | counted | DE0008404005=-6; EUR=-1284.21; IE00BM67HT60=3.11257; IL0011582033=-14; LU2089238203=105.232424
rabobank-export.csv | rabobank-investments | 12 | 0 | counted | EUR=121.3; NL0014065450=1.3894; NL0014857104=3.5404
revolut-invest-export.csv | revolut-invest | 10 | 0 | counted | EUR=-70; MA=-0.1998348; MSFT=0.76672417; O=1.63453043; TSLA=0.72649598; USD=-30.42
saxo-export.csv | saxo-transactions | 30 | 0 | counted | AMZN=2; EUR=-107.71; META=1; NVDA=3; USD=513.73; VUSA=1.5; VWRA=29
schwab-export.csv | schwab-transactions | 119 | 0 | counted | 00165C203=-344; 09070K200=-1000; 171439102=-50; 890260854=-1; AMC=38; APE=344; ARCC=18.4207; AVGO=10; DGLRX=-872.454; FIHBX=-507.208; FMGIX=10.006; GBDC=10.32; LCID=50; NEWH=1000; NFRIX=34.681; NMFC=33.7106; SNAXX=-496428.62; SNSXX=4136.58; SPY=7.0976; SWVXX=46.23; TCPC=36.3353; TNXP=1; TSLX=13.5303; USD=400074.19; VEA=0.0086; VNQ=4.4877; VWO=0.0025
swissquote-export.csv | swissquote-transactions | 19 | 0 | contradicted | CHF=62020.99; EUR=2481.97; KROP=850; ORFN=200; USD=39220.25; VDEM=-537; VEUD=-709; VWRD=-808; WDSC=-373; WENS=3300; XDWU=640
traderepublic-export.csv | traderepublic-transactions | 9 | 0 | counted | EUR=-638.536621; LU1829221024=0.2989; SI0031102120=5; US88160R1014=-0.2625
trading212-export.csv | trading212-history | 12 | 0 | counted | ASTR=-0.61254; ASTS=0.29764; CSCO=0.029053; EUR=45.44; PALAF=11.0563304; VICI=0.041014; XBTI=-595
""",
    "broker-csv-2": """
freetrade__data__transactions.csv | freetrade-activity | 17 | 0 | counted | GBP=8934.08; GOOGL=0.13949006; NDAQ=2.12181972; TSLA=1.45003568
interactive_brokers__data__test_basic.csv | ibkr_statement | 12 | 0 | contradicted | CNX1=2; GBP=3027.3997362408735
morgan_stanley__data__Releases_Report.csv | morgan-stanley-releases | 2 | 0 | counted | GSU Class C=233.201
schwab__data__rsu_settlement__awards.csv | schwab-awards | 0 | 0 | counted |
schwab__data__rsu_settlement__transactions.csv | schwab-transactions | 4 | 0 | counted | BAR=300; USD=28068.66
schwab__data__schwab_transactions.csv | schwab-transactions | 13 | 0 | counted | USD=9479.3; VUAG=30.5
trading212__data__2020__from_2020-09-11_to_2021-04-02.csv | trading212-history | 8 | 0 | counted | GBP=33391.3; NVDA=1; VNRG=1
vanguard__data__cash_report.csv | vanguard-uk-cash | 19 | 0 | balanced | BAR=293; Emerging Markets Stock Index Fund - Accumulation=6.77; FOO=1550; GBP=23.59; U.S. Equity Index Fund - Accumulation=0.9232
""",
}

REFUSED = [
    ("ofx", "bank_small.ofx", "no statement and no account"),
    ("ofx", "error_message.ofx", "General Server Error"),
    ("ofx", "signon_fail.ofx", "invalid identification code"),
    ("qif", "empty.qif", "empty"),
    ("qif", "invalid.txt", "no header row"),
    ("mt940", "self-provided__invalid_statement.sta", "no header row"),
    ("camt", "camt053.v2.wrong.xml", "without any statement"),
]

# It names no currency: a person says it.
ASKING = [("mt940", "cmxl__statement_details.sta", "currency", "EUR", "EUR=-1.62")]
