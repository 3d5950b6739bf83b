"""Groups of holdings and accounts, and targets of allocation."""

# ruff: noqa: S608 - SQL is put together from constants of this module; values are bound

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import Connection, text

from app.db.bulk import insert_rows, next_id, number
from app.db.columns import exact_text
from app.db.digests import check_text
from app.domain.errors import UnknownNameError
from app.domain.groups import Group, GroupId, Target
from app.domain.ids import AccountId, HoldingId

MEMBERS = ("holding", "account")


class SqlGroups:
    """Reads and writes groups and targets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Group]:
        """Return the groups in their order."""
        members = {what: self._members(what) for what in MEMBERS}
        rows = self._connection.exec_driver_sql(
            "SELECT id, name, colour, sort_order FROM asset_group ORDER BY sort_order, id"
        )
        return [
            Group(
                GroupId(row[0]),
                row[1],
                row[2],
                row[3],
                tuple(HoldingId(one) for one in members["holding"].get(row[0], ())),
                tuple(AccountId(one) for one in members["account"].get(row[0], ())),
            )
            for row in rows.fetchall()
        ]

    def add(self, group: Group) -> Group:
        """Store it with its members; `group.id` is ignored, the returned one has its id.

        Raises:
            RefusedError: the name is taken, or a member is not there.
        """
        check_text(group.name, group.colour)
        own_id = GroupId(next_id(self._connection, "asset_group"))
        insert_rows(
            self._connection,
            "asset_group",
            ("id", "name", "colour", "sort_order"),
            [(own_id, group.name, group.colour, group.order)],
        )
        self._put_members(own_id, "holding", group.holdings)
        self._put_members(own_id, "account", group.accounts)
        return Group(own_id, group.name, group.colour, group.order, group.holdings, group.accounts)

    def update(self, group: Group) -> None:
        """Store name, colour, order and members in place of what is there.

        Raises:
            UnknownNameError: there is no such group.
            RefusedError: the name is taken, or a member is not there.
        """
        check_text(group.name, group.colour)
        done = self._connection.execute(
            text(
                "UPDATE asset_group SET name = :name, colour = :colour, sort_order = :place "
                "WHERE id = :id"
            ),
            {"id": group.id, "name": group.name, "colour": group.colour, "place": group.order},
        )
        if not done.rowcount:
            raise UnknownNameError("group", group.name)
        for what, members in (("holding", group.holdings), ("account", group.accounts)):
            self._connection.execute(
                text(f"DELETE FROM group_{what} WHERE group_id = :id"), {"id": group.id}
            )
            self._put_members(group.id, what, members)

    def remove(self, group_id: GroupId) -> None:
        """Take a group out; its members stay where they are."""
        for what in MEMBERS:
            self._connection.execute(
                text(f"DELETE FROM group_{what} WHERE group_id = :id"), {"id": group_id}
            )
        self._connection.execute(text("DELETE FROM asset_group WHERE id = :id"), {"id": group_id})

    def targets(self, dimension: str = "") -> list[Target]:
        """Return the targets of a dimension, or all, by dimension and key."""
        share = number(self._connection, "share")
        rows = self._connection.execute(
            text(
                f"SELECT dimension, key, {share} FROM allocation_target "
                "WHERE :dimension = '' OR dimension = :dimension ORDER BY dimension, key"
            ),
            {"dimension": dimension},
        )
        return [Target(row[0], row[1], Decimal(row[2])) for row in rows.fetchall()]

    def put_target(self, target: Target) -> None:
        """Store it, in place of what is there."""
        check_text(target.dimension, target.key)
        self.drop_target(target.dimension, target.key)
        insert_rows(
            self._connection,
            "allocation_target",
            ("dimension", "key", "share"),
            [(target.dimension, target.key, exact_text(target.share))],
        )

    def drop_target(self, dimension: str, key: str) -> None:
        """Take one out, if it is there."""
        self._connection.execute(
            text("DELETE FROM allocation_target WHERE dimension = :dimension AND key = :key"),
            {"dimension": dimension, "key": key},
        )

    def _members(self, what: str) -> dict[int, list[int]]:
        rows = self._connection.exec_driver_sql(
            f"SELECT group_id, {what}_id FROM group_{what} ORDER BY group_id, {what}_id"
        )
        found: dict[int, list[int]] = defaultdict(list)
        for group_id, member in rows:
            found[group_id].append(member)
        return found

    def _put_members(self, group_id: GroupId, what: str, members: Sequence[int]) -> None:
        rows = [(group_id, member) for member in dict.fromkeys(members)]
        insert_rows(self._connection, f"group_{what}", ("group_id", f"{what}_id"), rows)
