"""Identities of assets: ISIN, FIGI, CUSIP and contracts, checked and in one form."""

import re

ISIN, FIGI, CUSIP, CONTRACT = "isin", "figi", "cusip", "contract"
STRONG = (CONTRACT, ISIN, FIGI, CUSIP)  # the surest first

_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
_FIGI = re.compile(r"[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}[0-9]")
_CUSIP = re.compile(r"[A-Z0-9*@#]{8}[0-9]")
_EVM = re.compile(r"0[xX][0-9a-fA-F]{40}")
_CHAIN = re.compile(r"[a-z0-9][a-z0-9_.-]*")
# FIGIs do not begin like ISINs of these countries.
_NO_FIGI = frozenset({"BS", "BM", "GG", "GB", "GH", "KY", "VG"})
# In the United States a ticker means one thing on all exchanges.
_UNITED_STATES = frozenset(
    {
        "US", "USA", "XNAS", "XNGS", "XNMS", "XNCM", "NASDAQ", "NASDAQGS", "NMS", "NGM", "NCM",
        "XNYS", "NYSE", "NYQ", "ARCX", "ARCA", "NYSEARCA", "PCX", "XASE", "AMEX", "NYSEAMERICAN",
        "BATS", "BZX", "CBOE", "XCBO", "IEXG", "IEX", "OTC", "OTCM", "OOTC", "PINX", "PINK",
        "PNK", "XOTC", "SMART",
    }
)  # fmt: skip
_MARKETS = {
    "LSE": "XLON", "LON": "XLON", "LSEETF": "XLON", "IBIS": "XETR", "XETRA": "XETR",
    "GER": "XETR", "FWB": "XFRA", "FRA": "XFRA", "SBF": "XPAR", "PAR": "XPAR", "AEB": "XAMS",
    "AMS": "XAMS", "EBS": "XSWX", "SWX": "XSWX", "TSE": "XTSE", "TSX": "XTSE", "TOR": "XTSE",
    "SEHK": "XHKG", "HKEX": "XHKG", "HKG": "XHKG", "TSEJ": "XTKS", "TYO": "XTKS", "ASX": "XASX",
    "BVME": "XMIL", "MIL": "XMIL", "BM": "XMAD", "SFB": "XSTO", "STO": "XSTO",
}  # fmt: skip


def is_isin(text: str) -> bool:
    """Tell whether a text in capitals is an ISIN (ISO 6166): its check digit is that of Luhn."""
    if not _ISIN.fullmatch(text):
        return False
    digits = "".join(str(int(one, 36)) for one in text)
    total = 0
    for place, one in enumerate(reversed(digits)):
        value = int(one) * (1 + place % 2)
        total += value // 10 + value % 10
    return total % 10 == 0


def is_figi(text: str) -> bool:
    """Tell whether a text in capitals is a FIGI (ANSI X9.145)."""
    is_formed = _FIGI.fullmatch(text) is not None and text[:2] not in _NO_FIGI
    return is_formed and _check_digit(text[:-1]) == int(text[-1])


def is_cusip(text: str) -> bool:
    """Tell whether a text in capitals is a CUSIP (ANSI X9.6)."""
    return _CUSIP.fullmatch(text) is not None and _check_digit(text[:-1]) == int(text[-1])


def isin_of_cusip(cusip: str) -> str:
    """Return the ISIN that a share of the United States with this CUSIP has."""
    stem = f"US{cusip}"
    return next(stem + digit for digit in "0123456789" if is_isin(stem + digit))


def cusip_of_isin(isin: str) -> str:
    """Return the CUSIP in an ISIN of the United States; "": it has none."""
    return isin[2:11] if isin.startswith("US") and is_cusip(isin[2:11]) else ""


def canonical(scheme: str, text: str) -> str:
    """Return an identity in its one form; "": it is none, its check digit is wrong, say.

    Contracts are CHAIN:ADDRESS; addresses of the EVM are written in lower case.
    """
    own = text.strip()
    if scheme == CONTRACT:
        return _contract(own)
    own = own.replace(" ", "").upper()
    check = {ISIN: is_isin, FIGI: is_figi, CUSIP: is_cusip}.get(scheme)
    if check is None:
        return own
    return own if own.isascii() and check(own) else ""


def chain_of(contract: str) -> str:
    """Return the chain of a contract."""
    return contract.partition(":")[0]


def market_of(segment: str) -> str:
    """Return one name for a market that providers name in several ways; "": none was told."""
    own = segment.strip().upper().replace(" ", "")
    return "US" if own in _UNITED_STATES else _MARKETS.get(own, own)


def are_at_odds(first: str, second: str) -> bool:
    """Tell whether two names have no word in common, nor one that begins the other's."""
    one, other = _words(first), _words(second)
    if not one or not other:
        return False
    return not any(a.startswith(b) or b.startswith(a) for a in one for b in other)


def _contract(text: str) -> str:
    chain, colon, address = text.partition(":")
    chain = chain.strip().lower()
    if not colon or not address or not _CHAIN.fullmatch(chain) or re.search(r"\s", address):
        return ""
    return f"{chain}:{address.lower() if _EVM.fullmatch(address) else address}"


def _words(name: str) -> set[str]:
    return {one for one in re.split(r"\W+", name.casefold()) if len(one) > 1}


def _check_digit(text: str) -> int:
    """Return the check digit of CUSIPs and FIGIs: every second value counts twice."""
    total = 0
    for place, one in enumerate(text):
        value = "*@#".index(one) + 36 if one in "*@#" else int(one, 36)
        value *= 1 + place % 2
        total += value // 10 + value % 10
    return -total % 10
