"""By what a database is recognised as Coffer's, and as of which version."""

APPLICATION_ID = 0x436F6666  # "Coff", at offset 68 of the file
FORMAT = 1  # user_version; a higher one was written by a newer Coffer

# All revisions in order. The last is the schema that this version reads and writes; a test
# compares them with the scripts, so that opening a database need not import Alembic.
REVISIONS = (
    "0001_ledger", "0002_keys", "0003_figures", "0004_household", "0005_trades",
    "0006_connections", "0007_files",
)  # fmt: skip
HEAD = REVISIONS[-1]
