"""Which accounts of the books the accounts of a file are; those that are not there are made."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.accounts import MANUAL_INSTITUTION, Account
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, InstitutionId
from app.domain.sync.records import ConnectedAccount
from app.ports.importers import Document
from app.ports.providers import RemoteAccount
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

LEAST_MASK = 3  # signs by which an account may be known
LEAST_ID = 6  # signs of a number that no other account has
OTHER_TYPE = ("investment", "brokerage")


@dataclass(frozen=True, slots=True)
class Found:
    """What a file's account is taken for: an account of the books, or one to be made."""

    remote: RemoteAccount
    account: Account | None
    name: str  # of the account, or the one that it would get


def listed(document: Document) -> dict[str, RemoteAccount]:
    """Return the accounts of a document by their ids, also those that only its rows name."""
    found = {one.id: unmade(one) for one in document.accounts}
    named = [one.row.account_id for one in document.entries]
    named += [one.row.to_account for one in document.entries if one.row.to_account]
    named += [one.account_id for one in document.balances]
    named += [one.account_id for one in document.parts]
    for own in dict.fromkeys(named):
        if own not in found:
            found[own] = unmade(RemoteAccount(own, own))
    return found


class FileAccounts:
    """Finds and makes the accounts of one document within one unit.

    What a person said comes first, then what the same account of an earlier file was taken for,
    then the number, and last the name.
    """

    def __init__(
        self,
        unit: UnitOfWork,
        registry: Registry,
        document: Document,
        wished: Mapping[str, str],
        before: Mapping[str, AccountId],
    ) -> None:
        self._unit, self._registry = unit, registry
        self.remote = listed(document)
        self._wished, self._before = wished, before
        self._made: dict[str, Account] = {}
        self._found: dict[str, Found] = {}
        self._connected: dict[str, AccountId] | None = None

    def find(self, file_id: str) -> Found:
        """Return what an account of the file is taken for. Nothing is made."""
        found = self._found.get(file_id)
        if found is None:
            found = self._found[file_id] = self._looked_up(file_id)
        return found

    def account(self, file_id: str) -> Account:
        """Return the account of the books, made where there is none.

        Raises:
            RefusedError: it cannot be made.
        """
        made = self._made.get(file_id)
        if made is None:
            found = self.find(file_id)
            made = found.account or self._registry.accounts.get(found.name)
            if made is None:
                made = self._make(found.remote, found.name)
            self._made[file_id] = made
        return made

    @property
    def used(self) -> dict[str, Account]:
        """Return the accounts that were asked for, by their ids in the file."""
        return dict(self._made)

    def _looked_up(self, file_id: str) -> Found:
        remote = self.remote.get(file_id) or RemoteAccount(file_id, file_id)
        wished = self._wished.get(file_id, "").strip()
        if wished:
            return Found(remote, self._registry.accounts.get(wished), wished)
        account = self._by_id(file_id) or self._by_number(remote) or self._by_name(remote)
        if account is not None:
            return Found(remote, account, account.name)
        return Found(remote, None, self._free_name(remote))

    def _by_id(self, file_id: str) -> Account | None:
        own = self._before.get(file_id)
        if own is None:
            if self._connected is None:
                rows = self._unit.records(ConnectedAccount).all()
                self._connected = {
                    one.remote_id: one.account_id for one in rows if one.account_id is not None
                }
            own = self._connected.get(file_id) if len(file_id) >= LEAST_ID else None
        if own is None:
            return None
        return next((one for one in self._registry.accounts.values() if one.id == own), None)

    def _by_number(self, remote: RemoteAccount) -> Account | None:
        """Return the one account whose number, or end of it, is the file's."""
        number = _plain(remote.id)
        names = {
            _plain(one) for one in (remote.official_name, remote.id) if len(_plain(one)) >= LEAST_ID
        }
        whole = [
            one
            for one in self._registry.accounts.values()
            if _is_possible(one, remote)
            and names & {_plain(one.official_name), _plain(one.name), _plain(one.mask)}
        ]
        if len(whole) == 1:
            return whole[0]
        masked = [
            one
            for one in self._registry.accounts.values()
            if _is_possible(one, remote)
            and len(_plain(one.mask)) >= LEAST_MASK
            and (number.endswith(_plain(one.mask)) or _plain(one.mask) == _plain(remote.mask))
        ]
        return masked[0] if not whole and len(masked) == 1 else None

    def _by_name(self, remote: RemoteAccount) -> Account | None:
        own = self._registry.accounts.get(remote.name.strip())
        if own is None or not _is_possible(own, remote):
            return None
        mask = _plain(remote.mask)
        return None if own.mask and mask and _plain(own.mask) != mask else own

    def _free_name(self, remote: RemoteAccount) -> str:
        taken = {*self._registry.accounts, *(one.name for one in self._found.values())}
        name = remote.name.strip() or remote.official_name.strip() or remote.id.strip() or "Account"
        tries = [name]
        if remote.mask and remote.mask not in name:
            tries.append(f"{name} {remote.mask}")
        if remote.institution:
            tries.append(f"{remote.institution} {tries[-1]}")
        if remote.currency:
            tries.append(f"{tries[-1]} {remote.currency}")
        for one in tries:
            if one not in taken:
                return one
        number = 2
        while f"{tries[-1]} ({number})" in taken:
            number += 1
        return f"{tries[-1]} ({number})"

    def _make(self, remote: RemoteAccount, name: str) -> Account:
        kinds = {(one.type, one.subtype) for one in self._unit.catalogue.account_types()}
        type_, subtype = OTHER_TYPE
        if (remote.type, remote.subtype) in kinds:
            type_, subtype = remote.type, remote.subtype
        institution = self._registry.institution(remote.institution.strip() or MANUAL_INSTITUTION)
        number = remote.id if remote.id != name else ""
        return self._registry.add_account(
            Account(
                AccountId(0),
                InstitutionId(institution.id),
                name,
                type_,
                subtype,
                remote.currency if is_currency(remote.currency) else "",
                remote.official_name or number[:200],
                remote.mask,
                tracks_cash=remote.tracks_cash,
                allows_short=remote.allows_short,
            )
        )


def wished_accounts(
    document: Document, accounts: Mapping[str, str], account: str
) -> Mapping[str, str]:
    """Return what a person said of the accounts of a document, id of the file → name.

    Raises:
        RefusedError: one name was given for several accounts, or one that the file does not have.
    """
    known = listed(document)
    strange = [one for one in accounts if one not in known]
    if strange:
        raise RefusedError(
            f"the file has no account {strange[0]!r}", "it has " + ", ".join(sorted(known)[:20])
        )
    if not account:
        return accounts
    rows = {one.row.account_id for one in document.entries}
    own = [one for one in known if one in rows] or list(known)
    if len(own) != 1:
        told = ", ".join(f"{one} ({known[one].name})" for one in own[:20])
        raise RefusedError(
            f"the file has {len(own)} accounts: {told}",
            "say for each of them which account of the books it is: --map-account ID=NAME",
        )
    return {own[0]: account, **accounts}


def unmade(remote: RemoteAccount) -> RemoteAccount:
    """Return an account with texts that can be stored and shown in one line."""
    return replace(
        remote,
        name=" ".join(remote.name.split())[:120],
        official_name=" ".join(remote.official_name.split())[:200],
        institution=" ".join(remote.institution.split())[:120],
        mask=remote.mask.strip()[:40],
    )


def _is_possible(account: Account, remote: RemoteAccount) -> bool:
    """Tell whether an account of the books may be one of a file: its currency is not another."""
    if account.is_paper:
        return False
    return not account.currency or not remote.currency or account.currency == remote.currency


def _plain(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum()).upper()
