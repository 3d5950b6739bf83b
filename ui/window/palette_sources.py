"""What the command palette finds besides views and commands: settings, help, all of the books."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.format import Formatter
from ui.format_words import named_asset, type_word
from ui.window.fuzzy import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.bootstrap import Coffer
    from app.domain.assets import Asset
    from ui.window.directory import Directory

NEW_ENTRY = "entry-for"  # the second deed of accounts and assets: (account, symbol, type)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def settings() -> list[Candidate]:
    """Return all settings, found by their words too."""
    from ui.settings.catalogue import entries

    kind = _tr("Setting")
    return [
        Candidate(one.title, kind, "settings", "navigate", ("settings", one.id),
                  hint=f"{kind} · {one.section}", also=f"{one.words} {one.section}", rank=2)
        for one in entries()
    ]  # fmt: skip


def help_pages() -> list[Candidate]:
    """Return the pages of Help in the language of the window."""
    from ui.help.pages import contents, languages

    kind = _tr("Help")
    return [
        Candidate(title, kind, "help", "navigate", ("help", name), also=chapter, rank=1)
        for chapter, pages in contents(languages())
        for name, title in pages
    ]


# Of no books: each returns candidates, is called by a worker when the palette opens, and may be
# as slow as reading a file. Whoever has more to find adds a function here.
SOURCES = (settings, help_pages)


def read_more(coffer: "Coffer", directory: "Directory") -> list[Candidate]:
    """Return what is only read when the palette opens; for a worker."""
    found = [one for source in SOURCES for one in source()]
    symbols = frozenset(line.symbol for line in directory.holdings)
    found += _assets(coffer.accounts.assets(), symbols)
    found += _groups([one.name for one in coffer.groups.all()])
    return found


def _assets(assets: "Iterable[Asset]", held: frozenset[str]) -> list[Candidate]:
    kind, formatter = _tr("Asset"), Formatter()
    words: dict[str, str] = {}
    return [
        Candidate(
            named_asset(one.symbol, one.name, formatter),
            kind,
            "coins",
            "navigate",
            ("holdings" if one.symbol in held else "activity", one.symbol),
            hint=f"{kind} · {words.setdefault(one.type, type_word(one.type))}",
            also=f"{words[one.type]} {one.symbol}",
            rank=1,
            second=NEW_ENTRY,
            second_payload=("", one.symbol, one.type),
        )
        for one in assets
    ]


def _groups(names: "Iterable[str]") -> list[Candidate]:
    kind = _tr("Group")
    return [
        Candidate(name, kind, "tag", "navigate", ("groups", name), also=kind, rank=2)
        for name in names
    ]


def of_books(directory: "Directory", formatter: Formatter) -> list[Candidate]:
    """Return what the window knows of the books: accounts, holdings, vaults, positions."""
    return [
        *_accounts(directory),
        *_holdings(directory, formatter),
        *_prices(directory, formatter),
        *_vaults(directory),
        *_positions(directory, formatter),
    ]


def _accounts(directory: "Directory") -> list[Candidate]:
    kind = _tr("Account")
    return [
        Candidate(line.name, kind, line.icon or "accounts", "navigate",
                  ("accounts", line.account_id), hint=_with(kind, line.institution, line.name),
                  also=line.institution, rank=3,
                  second=NEW_ENTRY, second_payload=(line.name, "", ""))
        for line in directory.accounts
    ]  # fmt: skip


def _holdings(directory: "Directory", formatter: Formatter) -> list[Candidate]:
    kind = _tr("Holding")
    return [
        Candidate(
            named_asset(line.symbol, line.name, formatter),
            kind,
            "holdings",
            "navigate",
            ("holdings", line.holding_id),
            hint=f"{line.account} · {formatter.quantity(line.quantity)}",
            also=f"{line.account} {line.institution} {line.symbol}",
            rank=2,
            second=NEW_ENTRY,
            second_payload=(line.account, line.symbol, line.asset_type),
        )
        for line in directory.holdings
    ]


def _prices(directory: "Directory", formatter: Formatter) -> list[Candidate]:
    """Return where the prices of what is held come from, an asset once."""
    kind = _tr("Prices")
    held = {line.symbol: line for line in directory.holdings}
    return [
        Candidate(
            _tr("Prices of {}").format(named_asset(line.symbol, line.name, formatter)),
            kind,
            "trending-up",
            "navigate",
            ("prices", (line.symbol, line.holding_id)),
            also=f"{line.symbol} source",
            rank=0,
        )
        for line in held.values()
    ]


def _vaults(directory: "Directory") -> list[Candidate]:
    kind = _tr("Vault")
    return [
        Candidate(name, kind, "vaults", "navigate", ("vaults", vault_id),
                  also="savings goal", rank=3)
        for vault_id, name in directory.vaults
    ]  # fmt: skip


def _positions(directory: "Directory", formatter: Formatter) -> list[Candidate]:
    paper, real = _tr("Paper position"), _tr("Position")
    return [
        Candidate(
            row.title,
            paper if row.is_paper else real,
            "trades",
            "navigate",
            ("trades", row.id),
            hint=f"{row.account} · {formatter.quantity(row.open_quantity)}",
            also=f"{row.symbol} {row.account} trade",
            rank=1,
        )
        for row in directory.positions
    ]


def _with(kind: str, place: str, name: str) -> str:
    return f"{kind} · {place}" if place and place != name else kind
