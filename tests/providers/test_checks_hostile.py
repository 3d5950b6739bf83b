"""What is asked as a connection is made, of servers that answer anything: a plain failure."""

from contextlib import suppress

import pytest

from app.domain.sync.trouble import ProviderError
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.all_cases import all_cases
from tests.providers.server import FakeServer, Reply, maker_for

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)
BODIES = [
    b"", b"{}", b"[]", b"null", b"0", b'"x"', b"[null]", b"[[]]", b'{"a": {}}', b"{\"data\": 1}",
    b'{"result": [], "error": []}', b'{"result": "0x", "id": 1, "jsonrpc": "2.0"}', b"\xff\xfe",
    b"<a/>", b"<FlexStatementResponse/>", b'{"accounts": 5, "item": 5, "code": "0", "data": {}}',
]  # fmt: skip


@pytest.mark.parametrize("own", sorted(all_cases()) if shared_folder() else [])
def test_no_answer_to_the_first_question_is_a_crash(own: str) -> None:
    case = all_cases()[own]
    fields = {one.key: one.default for one in case.facts.fields} | dict(case.fields)
    with FakeServer() as server:
        maker = maker_for(server, chance=lambda: 0.0)
        for body in BODIES:
            server.every = lambda fake, request, reply, body=body: Reply(body)
            with maker.open(case.facts, fields) as session:
                client = case.open(session)
                for ask in (client.check, getattr(client, "accounts", client.check)):
                    with suppress(ProviderError):
                        ask()
