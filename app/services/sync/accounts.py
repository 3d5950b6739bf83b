"""Accounts as a provider lists them, and the accounts of the books that follow them."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.accounts import Account
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.sync.records import ConnectedAccount, QuestionKind
from app.ports.providers import Facts, RemoteAccount
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.sync.context import RunContext
from app.services.sync.questions import TAKE, answer_of, ask, let_go

FEWER = 10  # times fewer than before: it is not believed without a look
OTHER_TYPE = ("investment", "brokerage")


def take_list(ctx: RunContext, listed: Sequence[RemoteAccount]) -> bool:
    """Take in which accounts there are; return whether the run may go on.

    New ones are seen, and not followed until the person says so. One that is not listed any more
    is marked so, and asked about; nothing of it is taken away. Where nearly all are missing that
    is not believed.
    """
    ctx.remote = {one.id: one for one in listed if one.id}
    with ctx.tools.database.writing() as unit:
        ctx.require_claim(unit)
        records = unit.records(ConnectedAccount)
        known = {one.remote_id: one for one in records.where(connection_id=ctx.connection.id)}
        present = {own for own, one in known.items() if not one.is_gone}
        gone = present - ctx.remote.keys()
        tally = ctx.tally.copy()
        if gone and len(present & ctx.remote.keys()) * FEWER < len(present):
            key = f"fewer:accounts:{ctx.connection.id}:{len(present)}:{len(ctx.remote)}"
            detail = {
                "what": "accounts",
                "was": len(present),
                "now": len(ctx.remote),
                "names": [known[one].name for one in sorted(gone)][:20],
            }
            is_new = ask(
                unit, ctx.connection.id, QuestionKind.FEWER_ROWS, key, ctx.connection.name, detail
            )
            if answer_of(unit, key) != TAKE:
                tally.questions += is_new
                unit.commit()
                ctx.tally, ctx.accounts = tally, known
                return False
        else:
            let_go(unit, (f"fewer:accounts:{ctx.connection.id}:",), ctx.connection.id)
        for remote_id in gone:
            tally.questions += _say_gone(unit, ctx, known[remote_id])
            known[remote_id] = replace(known[remote_id], is_gone=True)
            records.put(known[remote_id])
        back = tuple(f"gone:{ctx.connection.id}:{own}:" for own in ctx.remote)
        let_go(unit, back, ctx.connection.id)
        for one in ctx.remote.values():
            known[one.id] = as_stated(ctx.connection.id, one, known.get(one.id), unit.now_us())
            records.put(known[one.id])
        unit.commit()
    ctx.tally, ctx.accounts = tally, known
    return True


def as_stated(
    connection_id: int, remote: RemoteAccount, before: ConnectedAccount | None, now_us: int
) -> ConnectedAccount:
    """Return the record of an account as the provider states it now."""
    return ConnectedAccount(
        connection_id,
        remote.id,
        remote.name or remote.id,
        remote.type,
        remote.subtype,
        remote.currency,
        remote.mask,
        remote.institution,
        before.is_followed if before else False,
        before.account_id if before else None,
        before.first_seen_us if before else now_us,
        now_us,
    )


def account_of(unit: UnitOfWork, registry: Registry, ctx: RunContext, remote_id: str) -> Account:
    """Return the account of the books that follows a remote one, made where there is none yet.

    Raises:
        RefusedError: the account of the books is not there any more.
    """
    stored = unit.records(ConnectedAccount).where(
        connection_id=ctx.connection.id, remote_id=remote_id
    )
    own = stored[0] if stored else ctx.accounts[remote_id]
    if own.account_id is not None:
        for account in registry.accounts.values():
            if account.id == own.account_id:
                return account
        raise RefusedError(f"the account that followed {own.name!r} is not there any more")
    account = _made(unit, registry, ctx.facts, ctx.remote[remote_id])
    unit.records(ConnectedAccount).put(replace(own, account_id=account.id))
    return account


def free_name(taken: set[str], remote: RemoteAccount, facts: Facts) -> str:
    """Return the name that an account would get in the books."""
    name = remote.name.strip() or remote.official_name.strip() or facts.name
    tries = [name]
    if remote.mask and remote.mask not in name:
        tries.append(f"{name} {remote.mask}")
    tries.append(f"{remote.institution or facts.name} {tries[-1]}")
    for one in tries:
        if one not in taken:
            return one
    number = 2
    while f"{tries[-1]} ({number})" in taken:
        number += 1
    return f"{tries[-1]} ({number})"


def _made(unit: UnitOfWork, registry: Registry, facts: Facts, remote: RemoteAccount) -> Account:
    institution = registry.institution(
        remote.institution.strip() or facts.name, facts.institution_type
    )
    kinds = {(one.type, one.subtype) for one in unit.catalogue.account_types()}
    type_, subtype = OTHER_TYPE
    if (remote.type, remote.subtype) in kinds:
        type_, subtype = remote.type, remote.subtype
    return registry.add_account(
        Account(
            AccountId(0),
            institution.id,
            free_name(set(registry.accounts), remote, facts),
            type_,
            subtype,
            remote.currency if is_currency(remote.currency) else "",
            remote.official_name,
            remote.mask,
            tracks_cash=remote.tracks_cash,
            allows_short=remote.allows_short,
            is_paper=remote.is_paper,
        )
    )


def _say_gone(unit: UnitOfWork, ctx: RunContext, account: ConnectedAccount) -> int:
    """Ask about an account that is not listed any more, if it was followed; 1 if that is new."""
    if not account.is_followed:
        return 0
    key = f"gone:{ctx.connection.id}:{account.remote_id}:{account.seen_us}"
    detail = {"what": "account", "account": account.name, "was": 1, "now": 0}
    return int(ask(unit, ctx.connection.id, QuestionKind.FEWER_ROWS, key, account.name, detail))
