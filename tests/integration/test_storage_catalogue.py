"""Institutions, accounts, assets and holdings come back as they were stored."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, InstitutionId
from tests.integration.books import Books

REFERENCE_TYPES = {
    "bank", "broker", "crypto_exchange", "crypto_wallet", "investment_fund", "private_equity",
    "real_estate", "other",
}  # fmt: skip


def test_the_catalogue_of_account_types_is_there_in_its_order(books: Books) -> None:
    types = books.read(lambda unit: unit.catalogue.account_types())
    assert [found.order for found in types] == sorted(found.order for found in types)
    by_key = {(found.type, found.subtype): found for found in types}
    assert by_key["depository", "checking"].category == "cash"
    assert by_key["investment", "crypto_wallet"].category == "digital_asset"
    assert by_key["loan", "mortgage"].is_liability
    assert {found.category for found in types if found.is_liability} == {
        "credit_cards", "mortgages", "loans", "other_liabilities",
    }  # fmt: skip


def test_an_institution_of_every_type_can_be_stored(books: Books) -> None:
    with books.database.writing() as unit:
        for name in REFERENCE_TYPES:
            unit.catalogue.add_institution(f"The {name}", name)
        unit.commit()
    stored = books.read(lambda unit: unit.catalogue.institutions())
    assert {found.type for found in stored} == REFERENCE_TYPES


def test_an_institution_keeps_its_chains(books: Books) -> None:
    with books.database.writing() as unit:
        found = unit.catalogue.institutions()[0]
        changed = replace(found, name="Chain", chains=(("1", "evm"), ("137", "evm")))
        unit.catalogue.update_institution(changed)
        unit.commit()
    assert books.read(lambda unit: unit.catalogue.institutions()) == [changed]


def test_an_account_comes_back_as_it_was_stored(books: Books) -> None:
    account = Account(
        AccountId(0), books.institution, "Card", "credit", "credit_card", "EUR", "Gold", "1234",
        tracks_cash=False, allows_short=True, cost_basis_method="hifo", is_active=False,
        is_hidden=True, is_excluded=True, is_paper=True,
    )  # fmt: skip
    with books.database.writing() as unit:
        stored = unit.catalogue.add_account(account)
        unit.commit()
    assert stored == replace(account, id=stored.id)
    assert stored in books.read(lambda unit: unit.catalogue.accounts())


def test_a_changed_account_comes_back_changed(books: Books) -> None:
    with books.database.writing() as unit:
        account = replace(unit.catalogue.accounts()[0], name="Other", is_hidden=True, mask="9")
        unit.catalogue.update_account(account)
        unit.commit()
    assert account in books.read(lambda unit: unit.catalogue.accounts())


def test_an_asset_comes_back_as_it_was_stored(books: Books) -> None:
    asset = Asset(
        AssetId(0), "BTC", "crypto", "base", "Bitcoin on a chain", 18, is_type_guessed=True,
        scam_probability=0.25, unpriceable_until=datetime(2030, 1, 2, 3, 4, 5, 6, tzinfo=UTC),
        cooldown_days=4, category="digital_asset",
    )  # fmt: skip
    with books.database.writing() as unit:
        stored = unit.catalogue.add_asset(asset)
        changed = replace(stored, unpriceable_until=None, cooldown_days=0, name="Bitcoin")
        unit.commit()
    assert stored in books.read(lambda unit: unit.catalogue.assets())
    with books.database.writing() as unit:
        unit.catalogue.update_asset(changed)
        unit.commit()
    assert changed in books.read(lambda unit: unit.catalogue.assets())


def test_a_holding_keeps_its_flags(books: Books) -> None:
    with books.database.writing() as unit:
        holding = replace(
            unit.catalogue.holdings()[0], is_active=False, is_hidden=True, is_excluded=True,
            is_paper=True, is_scam=True, has_complete_history=False,
        )  # fmt: skip
        unit.catalogue.update_holding(holding)
        unit.commit()
    assert holding.created_at == books.clock.time
    assert holding in books.read(lambda unit: unit.catalogue.holdings())


def test_a_second_account_of_one_name_is_refused_in_words(books: Books) -> None:
    with (
        pytest.raises(RefusedError, match="an account of that name"),
        books.database.writing() as unit,
    ):
        unit.catalogue.add_account(Account(AccountId(0), books.institution, "Main"))


def test_a_second_asset_of_one_symbol_and_type_is_refused_in_words(books: Books) -> None:
    with (
        pytest.raises(RefusedError, match="an asset of that symbol"),
        books.database.writing() as unit,
    ):
        unit.catalogue.add_asset(Asset(AssetId(0), "EUR", "fiat"))


def test_a_second_holding_of_one_asset_in_one_account_is_refused(books: Books) -> None:
    with (
        pytest.raises(RefusedError, match="holds that asset already"),
        books.database.writing() as unit,
    ):
        unit.catalogue.add_holding(books.accounts["Main"], books.assets["EUR"])


def test_an_account_of_an_unknown_type_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.catalogue.add_account(
            Account(AccountId(0), books.institution, "Odd", "no such", "type")
        )


def test_an_account_at_an_institution_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.catalogue.add_account(Account(AccountId(0), InstitutionId(99), "Odd"))


def test_changing_an_account_that_does_not_exist_is_refused(books: Books) -> None:
    with (
        pytest.raises(UnknownNameError, match="no account named 'Ghost'"),
        books.database.writing() as unit,
    ):
        unit.catalogue.update_account(Account(AccountId(99), books.institution, "Ghost"))


@pytest.mark.parametrize("text", ["a\0b", "half \ud800"], ids=["nul", "surrogate"])
def test_a_name_that_cannot_be_stored_is_refused_on_both_databases(books: Books, text: str) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.catalogue.add_institution(text, "bank")
