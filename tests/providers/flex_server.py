"""A fake Flex Web Service with state: statements are made on demand. Written by hand."""

from xml.sax.saxutils import quoteattr

from tests.providers.server import FakeServer, Reply, Request

ROOT = "/AccountManagement/FlexWebService"
TRADE = {
    "accountId": "U7000001", "currency": "USD", "assetCategory": "STK", "symbol": "KOR",
    "description": "KORVIN MILLS", "conid": "9001", "isin": "US5001231095", "multiplier": "1",
    "dateTime": "20260302;101500", "tradeDate": "20260302", "reportDate": "20260302",
    "transactionType": "ExchTrade", "quantity": "10", "tradePrice": "40.25",
    "proceeds": "-402.5", "taxes": "0", "ibCommission": "-1.05", "ibCommissionCurrency": "USD",
    "netCash": "-403.55", "buySell": "BUY", "origTradeID": "", "tradeID": "501",
    "transactionID": "801", "levelOfDetail": "EXECUTION", "accruedInt": "0",
}  # fmt: skip
CASH = {
    "accountId": "U7000001", "currency": "USD", "assetCategory": "", "symbol": "",
    "description": "", "conid": "", "isin": "", "dateTime": "20260305", "settleDate": "20260305",
    "reportDate": "20260305", "amount": "100.5", "type": "Deposits/Withdrawals",
    "transactionID": "901", "levelOfDetail": "DETAIL",
}  # fmt: skip
ACTION = {
    "accountId": "U7000001", "currency": "USD", "assetCategory": "STK", "symbol": "KOR",
    "description": "", "conid": "9001", "isin": "US5001231095", "dateTime": "20260312;202500",
    "reportDate": "20260313", "quantity": "0", "proceeds": "0", "type": "", "actionID": "",
    "transactionID": "",
}  # fmt: skip
TRANSFER = {
    "accountId": "U7000001", "currency": "USD", "assetCategory": "STK", "symbol": "KOR",
    "description": "KORVIN MILLS", "conid": "9001", "isin": "US5001231095", "date": "20260316",
    "direction": "IN", "quantity": "5", "positionAmount": "201.25", "cashTransfer": "0",
    "transactionID": "701", "type": "ACATS",
}  # fmt: skip
POSITION = {
    "accountId": "U7000001", "currency": "USD", "assetCategory": "STK", "symbol": "KOR",
    "description": "KORVIN MILLS", "conid": "9001", "isin": "US5001231095", "multiplier": "1",
    "reportDate": "20260331", "position": "15", "markPrice": "41.125", "costBasisMoney": "604.8",
    "levelOfDetail": "SUMMARY",
}  # fmt: skip
REPORT = {
    "accountId": "U7000001", "currency": "USD", "levelOfDetail": "Currency", "toDate": "20260331",
    "endingCash": "1520.75", "endingSettledCash": "1500.25",
}  # fmt: skip
INFO = {"accountId": "U7000001", "acctAlias": "Long run", "currency": "EUR", "accountType": "Ind"}
OPTION = {
    "assetCategory": "OPT", "symbol": "KOR   261218C00045000", "conid": "9002", "isin": "",
    "multiplier": "100", "description": "KOR 18DEC26 45 C",
}  # fmt: skip


def rows(tag: str, base: dict[str, str], *changes: dict[str, str]) -> str:
    """Return elements: a base with changes each."""
    return "".join(
        f"<{tag} {' '.join(f'{k}={quoteattr(v)}' for k, v in {**base, **one}.items())} />"
        for one in changes
    )


def statement(*sections: str, account: str = "U7000001", first: str = "20260101") -> str:
    """Return a FlexStatement."""
    return (
        f'<FlexStatement accountId="{account}" fromDate="{first}" toDate="20260331" '
        f'period="" whenGenerated="20260401;041500">{"".join(sections)}</FlexStatement>'
    )


def document(*statements: str) -> bytes:
    return (
        f'<FlexQueryResponse queryName="Coffer" type="AF"><FlexStatements '
        f'count="{len(statements)}">{"".join(statements)}</FlexStatements></FlexQueryResponse>'
    ).encode()


def section(name: str, *elements: str) -> str:
    return f"<{name}>{''.join(elements)}</{name}>"


TRADES = section(
    "Trades",
    rows("Order", TRADE, {"levelOfDetail": "ORDER", "tradeID": "", "transactionID": ""}),
    rows(
        "Trade",
        TRADE,
        {},
        {"tradeID": "502", "transactionID": "802", "quantity": "-4", "proceeds": "164",
         "tradePrice": "41", "buySell": "SELL", "netCash": "162.95",
         "dateTime": "20260710;154500", "tradeDate": "20260710"},
        {"tradeID": "503", "transactionID": "803", "assetCategory": "CASH", "symbol": "EUR.USD",
         "quantity": "1000", "tradePrice": "1.0825", "proceeds": "-1082.5", "netCash": "0",
         "ibCommission": "-1.75", "ibCommissionCurrency": "EUR", "conid": "12087792", "isin": ""},
        {**OPTION, "tradeID": "504", "transactionID": "804", "quantity": "2", "tradePrice": "1.5",
         "proceeds": "-300", "ibCommission": "-1.3", "netCash": "-301.3"},
        {"tradeID": "505", "transactionID": "805", "assetCategory": "BOND", "conid": "9003",
         "symbol": "T 2 1/2 05/15/29", "isin": "US9128286T26", "quantity": "10000",
         "tradePrice": "98.5", "proceeds": "-9850", "accruedInt": "-12.5",
         "netCash": "-9863.55"},
    ),
)  # fmt: skip
PAYMENTS = section(
    "CashTransactions",
    rows(
        "CashTransaction",
        CASH,
        {},
        {"transactionID": "902", "type": "Dividends", "amount": "9.52", "assetCategory": "STK",
         "symbol": "KOR", "conid": "9001", "isin": "US5001231095",
         "dateTime": "20260310;202000", "settleDate": "20260312", "reportDate": "20260312"},
        {"transactionID": "903", "type": "Withholding Tax", "amount": "-1.43",
         "assetCategory": "STK", "symbol": "KOR", "conid": "9001", "isin": "US5001231095"},
        {"transactionID": "", "levelOfDetail": "SUMMARY"},
    ),
)  # fmt: skip
ACTIONS = section(
    "CorporateActions",
    rows(
        "CorporateAction",
        ACTION,
        {"description": "KOR(US5001231095) SPLIT 3 FOR 2 (KOR, KORVIN MILLS, US5001231095)",
         "type": "FS", "quantity": "5", "actionID": "61", "transactionID": "861"},
        {"description": "OLD(US0000000002) MERGED FOR USD 3.5 PER SHARE (OLD, OLD CO, US…)",
         "type": "TC", "quantity": "-20", "proceeds": "70", "actionID": "62",
         "transactionID": "862", "symbol": "OLD", "conid": "9004", "isin": "US0000000002"},
    ),
)  # fmt: skip
HELD = section(
    "OpenPositions",
    rows(
        "OpenPosition",
        POSITION,
        {},
        {**OPTION, "position": "-2", "markPrice": "1.25", "costBasisMoney": "-298.5"},
    ),
) + section(
    "CashReport",
    rows(
        "CashReportCurrency",
        REPORT,
        {},
        {"currency": "EUR", "endingCash": "-20.5", "endingSettledCash": "-20.5"},
        {"currency": "BASE_SUMMARY", "levelOfDetail": "BaseCurrency", "endingCash": "1400.5"},
    ),
)
TRANSFERS = section("Transfers", rows("Transfer", TRANSFER, {}, {"transactionID": "702"}))
WHOLE = statement(rows("AccountInformation", INFO, {}), TRADES, PAYMENTS, ACTIONS, TRANSFERS, HELD)


def fails(code: int, message: str) -> bytes:
    return (
        f"<FlexStatementResponse timestamp='28 March, 2026 10:37 AM EDT'><Status>Fail</Status>"
        f"<ErrorCode>{code}</ErrorCode><ErrorMessage>{message}</ErrorMessage>"
        "</FlexStatementResponse>"
    ).encode()


class Flex:
    """A service with one statement for each query; the first calls may say "not yet"."""

    def __init__(self, *statements: str, not_yet: int = 1) -> None:
        self.body = document(*(statements or (WHOLE,)))
        self.not_yet = not_yet
        self.queries: list[str] = []

    def serve(self, server: FakeServer) -> None:
        server.on("GET", f"{ROOT}/SendRequest", self._begin)
        server.on("GET", f"{ROOT}/GetStatement", self._give)

    def _begin(self, request: Request) -> Reply:
        self.queries.append(request.query["q"])
        return _xml(
            b"<FlexStatementResponse timestamp='28 March, 2026 10:37 AM EDT'>"
            b"<Status>Success</Status><ReferenceCode>1234567890</ReferenceCode>"
            b"<Url>https://evil.example/GetStatement</Url></FlexStatementResponse>"
        )

    def _give(self, request: Request) -> Reply:
        if self.not_yet:
            self.not_yet -= 1
            return _xml(fails(1019, "Statement generation in progress. Please try again shortly."))
        return _xml(self.body)


def _xml(body: bytes) -> Reply:
    return Reply(body, 200, {"Content-Type": "text/xml;charset=UTF-8"})
