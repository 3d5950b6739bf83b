"""SnapTrade's description of its interface against our requests and the fake's answers."""

import json
from dataclasses import replace
from typing import Any

import pytest

from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.server import Reply, Request
from tests.providers.snaptrade_fake import MARGIN, activity, option, option_position, position
from tests.providers.test_plaid_contract import checker, noting
from tests.providers.test_snaptrade_sync import bench

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)
_USED = (
    "/snapTrade/registerUser",
    "/snapTrade/login",
    "/authorizations",
    "/accounts",
)
_NULL_AFTER_ALL = frozenset({"symbol", "option_symbol", "currency_universal_symbol", "currency"})


def _description() -> dict[str, Any]:
    """Return the description with the paths that are called; the whole takes seconds to read."""
    import yaml  # type: ignore[import-untyped]  # no stubs among the locked packages

    folder = shared_folder()
    assert folder is not None
    with (folder / "contracts/openapi/snaptrade/api.yaml").open() as file:
        found: dict[str, Any] = yaml.load(file, Loader=yaml.CSafeLoader)
    found["paths"] = {path: one for path, one in found["paths"].items() if path.startswith(_USED)}
    return found


def _told(value: Any) -> Any:
    """Return an answer without its nulls where `nullable` stands beside `allOf` alone.

    That is of no effect in OpenAPI 3.0, and is not meant so.
    """
    if isinstance(value, dict):
        return {
            name: _told(one)
            for name, one in value.items()
            if one is not None or name not in _NULL_AFTER_ALL
        }
    return [_told(one) for one in value] if isinstance(value, list) else value


def test_requests_and_answers_are_as_snaptrade_describes_them() -> None:
    checked: list[str] = []
    failures: list[str] = []
    check = checker(_description(), "https://api.snaptrade.com")

    def careful(request: Request, reply: Reply) -> None:
        try:
            check(request, replace(reply, body=_told(json.loads(reply.content()))))
        except Exception as error:  # noqa: BLE001 - told by the test, not by the server's thread
            failures.append(f"{request.route}: {error!r} {error.__cause__!r}"[:2000])

    with bench() as at:
        at.server.every = noting(careful, checked)
        at.fake.positions[MARGIN] += [
            position("BTC", 12, "0.5", "90000", kind="crypto"),
            option_position("ACME  261218C00240000", 11, "-2", "3.1"),
        ]
        at.fake.activities[MARGIN] = [
            activity("t0", "BUY", "2026-09-02", units=1, price=5, amount=-5),
            activity(
                "t1", "OPTIONEXPIRATION", "2026-09-01", units=2, option_symbol=option("ACME", 11)
            ),
        ]
        at.client.check()
        ids = [one.id for one in at.client.accounts()]
        assert all(one.is_whole for one in at.client.snapshots(ids))
        assert [len(page.entries) for page in at.pull()] == [2]
        at.client.begin("http://127.0.0.1:5/back")
    with bench(user_id="") as at:
        at.server.every = noting(careful, checked)
        at.client.begin("")
    assert failures == []
    routes = {one.replace(MARGIN, "ID").partition("/b0")[0] for one in checked}
    assert len(routes) == 8, sorted(routes)
