"""Exports of banks, made up by hand in the layouts that they have, and what stands in them."""

# ruff: noqa: E501 - rows are as long as exports write them

SAMPLES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "comdirect-giro": (
        "counted",
        """\
;
"Umsätze Girokonto";"Zeitraum: 30 Tage";
"Neuer Kontostand";"979,50 EUR";

"Buchungstag";"Wertstellung (Valuta)";"Vorgang";"Buchungstext";"Umsatz in EUR";
"offen";"03.01.2024";"Kartenverfügung";"Laden";"-5,00";
"02.01.2024";"02.01.2024";"Lastschrift / Belastung";"Auftraggeber: Firma";"-20,50";
"Alter Kontostand";"1.000,00 EUR";
""",
        ("7 2024-01-02 withdraw 20.5 EUR",),
    ),
    "dkb-giro": (
        "counted",
        """\
"Girokonto";"DE00120300000000000001"
""
"Kontostand vom 05.01.2024:";"979,50 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
"02.01.24";"02.01.24";"Gebucht";"Ich";"Laden";"Kauf";"Ausgang";"DE11";"-20,50";"";"";""
""",
        ("6 2024-01-02 withdraw 20.5 EUR",),
    ),
    "ing-de": (
        "balanced",
        """\
Umsatzanzeige;Datei erstellt am: 05.01.2024 10:00

IBAN;DE00 5001 0517 0000 0000 01
Kontoname;Girokonto
Bank;ING
Kunde;X
Zeitraum;01.01.2024 - 05.01.2024
Saldo;1.079,50;EUR

Sortierung;Datum absteigend

In der CSV-Datei finden Sie alle bereits gebuchten Umsätze.

Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
03.01.2024;03.01.2024;Laden;Lastschrift;Kauf;1.079,50;EUR;-20,50;EUR
02.01.2024;02.01.2024;Firma;Gehalt/Rente;Lohn;1.100,00;EUR;1.000,00;EUR
""",
        (
            "15 2024-01-03 withdraw 20.5 EUR",
            "16 2024-01-02 deposit 1000 EUR",
        ),
    ),
    "ing-nl": (
        "counted",
        """\
"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"
"20240102","Winkel","NL00INGB0000000001","","BA","Af","1.012,34","Betaalautomaat","Pas 1"
"20240103","Werkgever","NL00INGB0000000001","NL11","GT","Bij","2000,00","Online bankieren","Salaris"
""",
        (
            "2 2024-01-02 withdraw 1012.34 EUR",
            "3 2024-01-03 deposit 2000 EUR",
        ),
    ),
    "monzo-export": (
        "counted",
        """\
Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In
tx_1,12/07/2024,00:30:00,Card payment,Shop,,Eating out,-3.20,GBP,-3.20,GBP,,,,SHOP LTD,,-3.20,
""",
        ("2 2024-07-12 withdraw 3.2 GBP",),
    ),
    "n26-statement": (
        "counted",
        """\
"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"
2024-02-01,2024-02-01,"Laden",,"Presentment",,"Hauptkonto",-12.34,12.34,EUR,1
""",
        ("2 2024-02-01 withdraw 12.34 EUR",),
    ),
    "rabobank-statement": (
        "balanced",
        """\
"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1","Omschrijving-2","Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"
"NL00RABO0000000001","EUR","RABONL2U","000000000000000101","2024-01-02","2024-01-02","-20,50","+979,50","NL11","Winkel","","","","bc","","","","","","Aankoop"," ","","","","",""
"NL00RABO0000000001","EUR","RABONL2U","000000000000000102","2024-01-03","2024-01-03","+100,00","+1079,50","NL12","Vriend","","","","cb","","","","","","Terug"," ","","","","",""
""",
        (
            "2 2024-01-02 withdraw 20.5 EUR",
            "3 2024-01-03 deposit 100 EUR",
        ),
    ),
    "revolut-account": (
        "balanced",
        """\
Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
TOPUP,Current,2024-01-01 10:00:00,2024-01-01 10:00:01,Top-Up,100.00,0.00,EUR,COMPLETED,100.00
CARD_PAYMENT,Current,2024-01-02 10:00:00,2024-01-03 10:00:01,Shop,-20.00,0.50,EUR,COMPLETED,79.50
CARD_PAYMENT,Current,2024-01-05 10:00:00,,Shop,-20.00,0.00,EUR,PENDING,
""",
        (
            "2 2024-01-01 deposit 100 EUR",
            "3 2024-01-03 withdraw 20 EUR fee 0.5",
        ),
    ),
    "starling-statement": (
        "balanced",
        """\
Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
01/02/2024,Opening,,FASTER PAYMENT,100.00,100.00,INCOME,
02/02/2024,Shop,x,CONTACTLESS,-12.50,87.50,SHOPPING,
""",
        (
            "2 2024-02-01 deposit 100 GBP",
            "3 2024-02-02 withdraw 12.5 GBP",
        ),
    ),
    "wise-balance": (
        "balanced",
        """\
"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number",Merchant,"Total fees"
TRANSFER-2,04-02-2024,-20.50,EUR,"Sent money to A",inv,79.50,,,,,A,,,0.50
TRANSFER-1,03-02-2024,100.00,EUR,"Received money from B",,100.00,,,,B,,,,0
""",
        (
            "2 2024-02-04 withdraw 20.5 EUR",
            "3 2024-02-03 deposit 100 EUR",
        ),
    ),
    "wise-history": (
        "counted",
        """\
ID,Status,Direction,"Created on","Finished on","Source fee amount","Source fee currency","Target fee amount","Target fee currency","Source name","Source amount (after fees)","Source currency","Target name","Target amount (after fees)","Target currency","Exchange rate",Reference,Batch
TRANSFER-9,COMPLETED,OUT,2024-03-01 10:00:00,2024-03-01 10:00:05,0.61,EUR,,,Me,99.39,EUR,You,107.5,USD,1.0816,rent,
TRANSFER-8,COMPLETED,NEUTRAL,2024-02-01 10:00:00,2024-02-01 10:00:05,0.4,EUR,,,Me,50,EUR,Me,54,USD,1.08,,
""",
        (
            "2 2024-03-01 withdraw 99.39 EUR fee 0.61",
            "3 2024-02-01 swap_out 50 EUR",
            "3 2024-02-01 swap_in 54 USD",
            "3 2024-02-01 fee 0.4 EUR",
        ),
    ),
}
