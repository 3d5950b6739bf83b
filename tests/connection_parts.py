"""A made provider whose connections have credentials."""

from dataclasses import replace

from app.ports.providers import Field
from tests.sync_parts import FACTS, Bench

KEY = "c4nary-Key/0123+45=="
NODE = "https://node.example/v3/0123456789abcdef0123"
PASSPHRASE = "seven slow foxes sleep"
KEYED = replace(
    FACTS,
    fields=(
        Field("user", "User"),
        Field("key", "Key", is_secret=True, is_optional=True),
        Field("server", "Server", is_server=True, is_optional=True),
    ),
)


def connect(bench: Bench, **fields: str) -> int:
    """Make a connection that follows the one account; return its number."""
    draft = bench.connections.check("made", {"user": "me", **fields})
    bench.id, _ = bench.connections.make(draft, "Mine", {"a1": None}, 60)
    return bench.id
