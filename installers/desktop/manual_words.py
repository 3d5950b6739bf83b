"""What the manual says beside the grammar of the command."""

from typing import Final

ABOUT: Final = "exact books of one person's whole financial life, on their own computer"

WINDOW: Final = (
    "Without a command, coffer opens its window on the books that were used last; the first time "
    "it asks how new ones shall be protected. Where the window is open already, it comes forward. "
    "A file that is named is imported: the window asks before anything is written. An archive of "
    "Coffer (.coffer) can be restored into new books.",
    "With a command, coffer does that alone and ends; it needs no display. Options of every "
    "command may stand before or after it. Answers go to standard output, with --json as JSON for "
    "scripts; what went wrong goes to standard error, in one line.",
)

CHAPTERS: Final[dict[str, tuple[str, ...]]] = {
    "Books and their keys": (
        "init", "demo", "profiles", "passphrase", "recovery-code", "keyring", "encrypt", "decrypt",
        "rotate-key",
    ),
    "In and out": (
        "import", "export", "import-archive", "attachments", "executions", "connections", "sync",
    ),
    "Figures": (
        "report", "balance", "convert", "what-if", "allocation", "rebalance", "groups",
    ),
    "Accounts and assets": (
        "accounts", "assets", "balances", "reconcile", "links", "close", "reopen", "mark",
        "unmark", "exclusions", "prices",
    ),
    "What is owned, owed and saved for": ("belongings", "loans", "cards", "vaults", "yields"),
    "Trading": ("trades", "options", "baskets", "journal", "paper"),
    "Care": (
        "verify", "batches", "undo", "backup", "backups", "restore", "salvage", "doctor",
        "diagnostics", "audit", "jobs", "notices", "updates",
    ),
}  # fmt: skip
OTHERS: Final = "Further commands"

VALUES: Final = {
    "DATE": "a day as ISO 8601 has it: 2026-03-31",
    "TIME": "a date, meaning the end of that day, or a date and time: 2026-03-31T16:00:00+02:00; "
    "without a zone it is UTC",
    "CURRENCY": "a code of ISO 4217: EUR",
    "SYMBOL": "what the books call an asset: EUR, BTC, VWCE",
    "ACCOUNT": "an account by its name",
    "SCOPE": "what counts: portfolio, or account:NAME, group:NAME and the like",
    "MIC": "an exchange by its code of ISO 10383: XNYS",
}

SHORT: Final = {  # where the grammar says nothing
    "DATE": "a day: 2026-03-31",
    "TIME": "a date, or a date and time",
    "CURRENCY": VALUES["CURRENCY"],
    "SCOPE": VALUES["SCOPE"],
}

EXITS: Final = {
    "0": "done",
    "1": "it could not be carried out; one line on standard error says why",
    "2": "the command was not understood",
    "3": "the books are locked, or the passphrase is wrong",
    "4": "the file is damaged, or of a newer version of Coffer",
    "5": "partly done",
}

ENVIRONMENT: Final = {
    "COFFER_DATA_DIR": "the folder in which everything is kept, in place of the one under Files",
    "COFFER_PASSPHRASE": "the passphrase that opens the books, for scripts; a file named by "
    "--passphrase-file is safer",
    "COFFER_NEW_PASSPHRASE": "the new one, where a command sets one",
}

FILES: Final = {
    "~/.local/share/coffer": "profiles, each with its books, key file, backups and logs; "
    "XDG_DATA_HOME moves it",
    "Coffer Data": "the same in portable mode: a folder beside the program, or beside the AppImage",
}

EXAMPLES: Final = (
    ("coffer init --base EUR", "Make books whose figures are in euros:"),
    ("coffer import statement.ofx --dry-run", "See what a file would bring, without writing:"),
    ("coffer report networth --as-of 2025-12-31 --json", "Net worth on a day, for a script:"),
    ("coffer export books.coffer", "Take everything out, into one archive:"),
    ("coffer verify", "Prove that nothing was changed behind Coffer's back:"),
)
