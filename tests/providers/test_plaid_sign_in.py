"""Plaid's Hosted Link: begun, asked after, repaired, given up."""

from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.plaid_fake import TOKEN, error, recorded
from tests.providers.server import Reply
from tests.providers.test_plaid_sync import bench

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)
BACK = "http://127.0.0.1:5/back"


def _waiting(**session: Any) -> dict[str, Any]:
    found = recorded("link_token_get") | {"expiration": "2026-11-20T16:00:00Z"}
    sessions = [{"link_session_id": "s", **session}] if session else []
    return found | {"link_sessions": sessions}


def test_a_sign_in_asks_for_reading_alone_and_keeps_the_token() -> None:
    with bench(access_token="", item_id="", institution="") as at:
        step = at.client.begin(BACK)
        assert step.url.startswith("https://secure.plaid.com/")
        (asked,) = at.fake.created
        assert asked["products"] == ["transactions"]
        assert set(asked["optional_products"]) == {"investments", "liabilities"}
        assert asked["hosted_link"]["completion_redirect_uri"] == BACK
        assert asked["country_codes"] == ["US", "CA"]
        at.fake.link = _waiting()
        assert at.client.finish({}) is None
        at.fake.link = recorded("link_token_get")
        kept = at.client.finish({})
        assert kept is not None
        assert (kept["access_token"], kept["item_id"]) == (TOKEN, "item-1")
        assert (kept["institution"], kept["client_id"]) == ("Bank of America", "client-1")
        session: Any = at.client._session
        assert session.take_evidence() == []


def test_a_repair_keeps_the_access_token() -> None:
    with bench() as at:
        at.client.begin(BACK)
        (asked,) = at.fake.created
        assert asked["access_token"] == TOKEN
        assert "products" not in asked
        at.fake.link = _waiting(started_at="2026-11-20T12:00:00Z", finished_at=None)
        assert at.client.finish({}) is None
        at.fake.link = _waiting(finished_at="2026-11-20T12:05:00Z")
        kept = at.client.finish({"": ""})
        assert kept is not None
        assert (kept["access_token"], kept["institution"]) == (TOKEN, "First Platypus Bank")
        at.fake.item["error"] = error("item_login_required").body
        with pytest.raises(ProviderError) as still:
            at.client.finish({})
        assert still.value.trouble is Trouble.LOGIN_EXPIRED


def test_a_repair_of_what_is_gone_is_a_new_sign_in() -> None:
    with bench(access_token="access-of-old") as at:
        at.server.fail(
            1,
            lambda server, request, reply: error("invalid_access_token"),
            path="/link/token/create",
        )
        at.client.begin("")
        assert at.fake.created[-1]["products"] == ["transactions"]


def test_without_leave_to_return_the_sign_in_is_asked_after() -> None:
    with bench(access_token="") as at:
        refused = {"error_type": "INVALID_REQUEST", "error_code": "INVALID_FIELD"}
        words = {"error_message": "completion_redirect_uri must use https"}
        at.fake.failing[f'"{BACK}"'] = Reply(refused | words, 400)
        at.client.begin(BACK)
        assert [("completion_redirect_uri" in one["hosted_link"]) for one in at.fake.created] == [
            True,
            False,
        ]


def test_a_sign_in_that_was_closed_or_lasted_too_long_is_over() -> None:
    with bench(access_token="") as at:
        at.client.begin("")
        left = {"error": None, "metadata": {"status": "requires_credentials"}}
        at.fake.link = _waiting(finished_at="2026-11-20T12:01:00Z", exit=left)
        with pytest.raises(ProviderError, match="was closed"):
            at.client.finish({})
        at.fake.link = _waiting() | {"expiration": "2026-11-20T11:00:00Z"}
        with pytest.raises(ProviderError, match="too long"):
            at.client.finish({})


def test_keys_without_hosted_link_say_so() -> None:
    with bench(access_token="") as at:
        at.server.on("POST", "/link/token/create", recorded("link_token_create"))
        with pytest.raises(ProviderError, match="Hosted Link is not enabled") as refused:
            at.client.begin("")
        assert refused.value.trouble is Trouble.NOT_PERMITTED
