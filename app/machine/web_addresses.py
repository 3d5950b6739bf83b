"""Addresses that hold a key: of a person's own server, of a page with a price, to sign in."""

import re
from urllib.parse import parse_qsl, urlsplit

LONG = 16  # signs of a word in a path that is taken for a key, whatever it is made of
SHORT = 8  # with letters and digits in it
LONGEST_PAGE = 4096
_SECRETS = re.compile(
    r"(?i)(secret|token|passw|passphrase|api_?-?key|apikey|authorization|signature|^sign(ed)?$|"
    r"credential|cookie|^key$|^pin$|^otp$|access-key|access-sign)"
)
_CONTRACT = re.compile(r"0x[0-9a-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44}")
_PLACES = re.compile(r"(?i)(page|next|cursor|offset|sync|continu)")  # "page_token" is no secret


def is_secret_name(name: str) -> bool:
    """Tell whether what stands under a name is a credential."""
    return bool(_SECRETS.search(name)) and not _PLACES.search(name)


def key_parts(address: str) -> tuple[str, ...]:
    """Return what of a server's address may be a key; nothing where none of it is.

    Many who run nodes for others put a key into the path, the query, or before the server's name.
    """
    try:
        parts = urlsplit(address.strip())
        found = [parts.username or "", parts.password or "", parts.query, parts.fragment]
        found += [value for _, value in parse_qsl(parts.query) if len(value) >= SHORT]
    except ValueError:
        return (address,)
    found += [word for word in parts.path.split("/") if _may_be_key(word)]
    return tuple(one for one in found if one)


def named_keys(address: str) -> tuple[str, ...]:
    """Return the names in an address's query under which a key stands."""
    try:
        pairs = parse_qsl(urlsplit(address.strip()).query)
    except ValueError:
        return ()
    return tuple(
        name
        for name, value in pairs
        if is_secret_name(name) and "{key}" not in value and not _names_a_coin(name, value)
    )


def host_of(address: str) -> str:
    """Return the server's name in an address, in lower case; "" where there is none."""
    try:
        return (urlsplit(address.strip()).hostname or "").rstrip(".")
    except ValueError:
        return ""


def is_page(address: str) -> bool:
    """Tell whether an address may be opened in a browser: by TLS, plain, and no longer than any."""
    if not address.startswith("https://") or len(address) > LONGEST_PAGE:
        return False
    if not all("!" <= sign <= "~" for sign in address) or set(address) & set('"<>\\^`{|}'):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return bool(host) and "." in str(host) and "@" not in parts.netloc


def _names_a_coin(name: str, value: str) -> bool:
    """Tell whether "token" means a coin: by a word, or by its address on a chain."""
    if name.casefold() not in ("token", "tokens"):
        return False
    return not _may_be_key(value) or bool(_CONTRACT.fullmatch(value))


def _may_be_key(word: str) -> bool:
    is_mixed = any(sign.isdigit() for sign in word) and any(sign.isalpha() for sign in word)
    return len(word) >= LONG or (len(word) >= SHORT and is_mixed)
