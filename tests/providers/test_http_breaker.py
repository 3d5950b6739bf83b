"""What is behind a server may fail without the server being left alone."""

from collections.abc import Mapping

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Capability, Facts, Limit, ProviderKind
from tests.providers.server import FakeServer, session_for

FACTS = Facts(
    "x", "X", ProviderKind.BANK, frozenset({Capability.ACCOUNTS}), {"": "https://x.example"},
    limit=Limit(10_000, 60.0),
)  # fmt: skip


def of_a_bank(answer: Answer) -> ProviderError | None:
    said: Mapping[str, str] = answer.json()  # type: ignore[assignment]  # what the server says
    return ProviderError(Trouble.DOWN, "X", "that bank is down") if "down" in said else None


@pytest.mark.parametrize(("status", "expected"), [(400, Trouble.DOWN), (503, Trouble.RESTING)])
def test_one_bank_s_failure_does_not_keep_the_others_waiting(
    status: int, expected: Trouble
) -> None:
    with FakeServer() as server, session_for(FACTS, server) as session:
        server.on("GET", "/bank", (status, {}, {"down": "yes"}))
        server.on("GET", "/other", {"up": "yes"})
        told = []
        for _ in range(4):
            with pytest.raises(ProviderError) as caught:
                session.get("/bank", judge=of_a_bank)
            told.append(caught.value.trouble)
        if status == 400:
            assert session.get("/other", judge=of_a_bank).status == 200
    assert told[-1] is expected
