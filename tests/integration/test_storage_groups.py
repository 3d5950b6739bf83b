"""Groups and targets come back as they were stored, on both databases."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.groups import Group, GroupId, Target
from tests.integration.books import Books

D = Decimal


def add(books: Books, group: Group) -> Group:
    with books.database.writing() as unit:
        found = unit.groups.add(group)
        unit.commit()
    return found


def a_group(books: Books, name: str = "Core", **more: object) -> Group:
    fields = {"colour": "#2F5FD0", "order": 1, "accounts": (books.accounts["Main"],), **more}
    return Group(GroupId(0), name, **fields)  # type: ignore[arg-type]  # as a test states them


def test_a_group_comes_back_with_its_members(books: Books) -> None:
    first = add(books, a_group(books))
    holding = next(iter(books.holdings.values()))
    second = add(books, a_group(books, "Play", order=0, accounts=(), holdings=(holding,)))
    assert books.read(lambda unit: unit.groups.all()) == [second, first]


def test_a_group_is_replaced_whole(books: Books) -> None:
    found = add(books, a_group(books))
    changed = replace(found, name="Other", colour="", order=7, accounts=(books.accounts["Broker"],))
    with books.database.writing() as unit:
        unit.groups.update(changed)
        unit.commit()
    assert books.read(lambda unit: unit.groups.all()) == [changed]


def test_a_name_is_taken_once(books: Books) -> None:
    add(books, a_group(books))
    with pytest.raises(RefusedError):
        add(books, a_group(books))


def test_what_is_not_there_is_refused(books: Books) -> None:
    with books.database.writing() as unit, pytest.raises(UnknownNameError):
        unit.groups.update(Group(GroupId(9), "Nobody"))
    with pytest.raises(RefusedError):
        add(books, a_group(books, accounts=(999,)))


def test_a_deleted_group_leaves_its_members(books: Books) -> None:
    found = add(books, a_group(books))
    with books.database.writing() as unit:
        unit.groups.remove(found.id)
        unit.commit()
    assert books.read(lambda unit: unit.groups.all()) == []
    assert books.read(lambda unit: len(unit.catalogue.accounts())) == len(books.accounts)


def test_targets_are_exact_and_replaced(books: Books) -> None:
    tiny = D("0.000000000000000000000000000001")
    with books.database.writing() as unit:
        for one in (
            Target("type", "crypto", D("0.3")), Target("type", "crypto", tiny),
            Target("type", "fiat", D(1)), Target("currency", "USD", D("0.25")),
        ):  # fmt: skip
            unit.groups.put_target(one)
        unit.groups.drop_target("type", "fiat")
        unit.groups.drop_target("type", "nothing")
        unit.commit()
    assert books.read(lambda unit: unit.groups.targets("type")) == [Target("type", "crypto", tiny)]
    assert len(books.read(lambda unit: unit.groups.targets())) == 2
