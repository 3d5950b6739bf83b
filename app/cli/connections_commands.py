"""`coffer connections`: lists, makes, changes and removes links to providers."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from app.bootstrap import Coffer
from app.cli import connections_words as words
from app.cli.connections_data import (
    draft_data,
    facts_data,
    line_data,
    question_data,
    run_data,
    shown,
)
from app.cli.output import Output, table
from app.cli.typed_fields import typed_fields
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId
from app.domain.sync.records import ConnectedAccount
from app.ports.progress import NoProgress
from app.ports.providers import Facts, Permission
from app.services.sync.answers import ConnectionLine, Draft

Deed = Callable[[Coffer, Namespace, Output], None]


def connections(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List unless another deed is named."""
    deeds: dict[str, Deed] = {
        "list": _list,
        "providers": _providers,
        "add": _add,
        "show": _show,
        "runs": _runs,
        "orders": _orders,
        "change": _change,
        "rename": _rename,
        "every": _every,
        "follow": _follow,
        "unfollow": _follow,
        "pause": _switch,
        "resume": _switch,
        "disconnect": _disconnect,
        "remove": _remove,
        "questions": _questions,
        "answer": _answer,
    }
    deeds[arguments.deed or "list"](coffer, arguments, output)
    return 0


def connection_of(coffer: Coffer, text: str) -> ConnectionLine:
    """Return the connection of a name or number.

    Raises:
        UnknownNameError: there is none.
    """
    lines = coffer.connections.list()
    for one in lines:
        if one.connection.name == text:
            return one
    for one in lines:
        if str(one.connection.id) == text:
            return one
    raise UnknownNameError("connection", text)


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    lines = coffer.connections.list()
    rows = [
        [
            str(one.connection.id),
            one.connection.name,
            one.facts.name if one.facts else one.connection.provider,
            words.status(one.connection, is_running=one.is_running),
            words.minute(one.connection.last_ok_us),
            words.minute(one.next_us),
            str(one.open_questions or "–"),
        ]
        for one in lines
    ]
    head = ["no.", "name", "provider", "status", "last success", "next run", "questions"]
    told = [
        f"{one.connection.name}: {words.trouble(one.trouble, one.reason)}"
        for one in lines
        if one.trouble is not None
    ]
    nothing = ["There are no connections. coffer connections providers lists what there is."]
    output.answer(
        {"connections": [line_data(one) for one in lines]},
        [*table(head, rows, left=6), *told] or nothing,
    )


def _providers(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    found = sorted(coffer.connections.providers(), key=lambda one: (one.kind, one.name))
    lines: list[str] = []
    for one in found:
        lines += [
            f"{one.id}: {one.name} ({one.kind})",
            *(f"  {text}" for text in (one.about, one.history, one.read_only) if text),
            f"  can tell: {', '.join(sorted(one.capabilities))}",
            *(
                f"  {_told(field.key, field.label, field.help)}"
                for field in one.fields
                if not field.is_given
            ),
        ]
    output.answer({"providers": [facts_data(one) for one in found]}, lines)


def _told(key: str, label: str, help: str) -> str:
    return f"{key}: {label}" + (f" - {help}" if help else "")


def _add(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    facts = _facts(coffer, arguments.provider)
    fields = _fields(facts, arguments, {})
    draft = coffer.connections.check(facts.id, fields, NoProgress())
    if arguments.dry_run:
        output.answer(draft_data(draft), shown(draft))
        return
    followed = _followed(coffer, draft, arguments.follow)
    name = arguments.name or draft.suggested_name or facts.name
    every = facts.every_minutes if arguments.every is None else arguments.every
    number, _ = coffer.connections.make(draft, name, followed, every)
    for text in _warnings(draft):
        output.problem(f"note: {text}")
    count = len(followed)
    what = f", {count} accounts; coffer sync reads them." if count else "; coffer sync asks it."
    output.done(
        {"id": number, "name": name, "accounts": list(followed)},
        f"Connected {name} (no. {number}){what}",
    )


def _warnings(draft: Draft) -> Sequence[str]:
    found = list(draft.checked.notes)
    if Permission.TRADE in draft.checked.permissions:
        found.append("the key may trade; one that only reads is enough")
    if not draft.checked.are_permissions_known:
        found.append("the provider does not tell what the key may do")
    return found


def _followed(
    coffer: Coffer, draft: Draft, wanted: Sequence[str]
) -> Mapping[str, AccountId | None]:
    proposals = {one.remote.id: one for one in draft.proposals}
    if not wanted:
        return {number: one.likely for number, one in proposals.items()}
    chosen: dict[str, AccountId | None] = {}
    for text in wanted:
        number, _, account = text.partition("=")
        if number not in proposals:
            raise UnknownNameError("account of the provider", number)
        chosen[number] = _account(coffer, account) if account else None
    return chosen


def _account(coffer: Coffer, name: str) -> AccountId:
    for one in coffer.accounts.all():
        if one.name == name:
            return one.id
    raise UnknownNameError("account", name)


def _show(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    found = coffer.connections.detail(line.connection.id)
    made = found.line.connection
    said = words.trouble(found.line.trouble or "", found.line.reason)
    lines = [
        f"{made.name} ({made.provider}): {words.status(made, is_running=found.line.is_running)}",
        *([said] if said else []),
        f"last success {words.minute(made.last_ok_us)}, next {words.minute(found.line.next_us)}",
        f"permissions: {made.permissions or 'not known'}",
        "",
        *table(
            ["id", "account there", "followed", "account here"],
            [
                [
                    one.account.remote_id,
                    one.account.name,
                    "gone" if one.account.is_gone else "yes" if one.account.is_followed else "no",
                    one.booked_name or "–",
                ]
                for one in found.line.accounts
            ],
            left=4,
        ),
        *(
            f"announced: {one.on} {one.account_name} {one.kind} {one.amount} "
            f"{one.currency or one.symbol} {one.note}"
            for one in found.pending
        ),
        *(f"asked: {one.question.id} {one.question.subject}" for one in found.questions),
        *(f"{words.minute(one.started_us)} {words.run(one)}" for one in found.runs[:5]),
    ]
    data = line_data(found.line) | {
        "runs": [run_data(one) for one in found.runs],
        "questions": [question_data(one) for one in found.questions],
        "pending": [
            {"on": one.on, "account": one.account_name, "kind": one.kind, "amount": one.amount,
             "currency": one.currency, "symbol": one.symbol, "note": one.note}
            for one in found.pending
        ],
    }  # fmt: skip
    output.answer(data, lines)


def _runs(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.limit < 1:
        raise RefusedError("--limit is a number above zero")
    line = connection_of(coffer, arguments.connection)
    found = coffer.connections.detail(line.connection.id).runs[: arguments.limit]
    output.answer(
        {"runs": [run_data(one) for one in found]},
        [f"{one.id}  {words.minute(one.started_us)}  {words.run(one)}" for one in found]
        or ["It never ran."],
    )


def _orders(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    from app.cli.orders_command import orders

    orders(coffer, arguments, output)


def _change(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    facts = _facts(coffer, line.connection.provider)
    options = coffer.connections.detail(line.connection.id).options
    coffer.connections.change_fields(line.connection.id, _fields(facts, arguments, options))
    output.done({"id": line.connection.id}, f"{line.connection.name} works with what was given.")


def _rename(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    coffer.connections.rename(line.connection.id, arguments.name)
    output.done({"id": line.connection.id}, f"{line.connection.name} is {arguments.name} now.")


def _every(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    coffer.connections.set_every(line.connection.id, arguments.minutes)
    said = f"every {arguments.minutes} minutes" if arguments.minutes else "only when asked"
    output.done({"id": line.connection.id}, f"{line.connection.name} runs {said}.")


def _follow(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    account = _remote(line, arguments.account)
    is_followed = arguments.deed == "follow"
    into = _account(coffer, arguments.into) if is_followed and arguments.into else None
    coffer.connections.follow(line.connection.id, account.remote_id, is_followed, into)
    said = "is followed" if is_followed else "is left alone; what came stays"
    output.done({"account": account.remote_id}, f"{account.name} {said}.")


def _remote(line: ConnectionLine, text: str) -> ConnectedAccount:
    by_id = [one.account for one in line.accounts if one.account.remote_id == text]
    by_name = [one.account for one in line.accounts if one.account.name == text]
    found = by_id or by_name
    if len(found) > 1:
        raise RefusedError(f"several accounts there are named {text!r}", "give its id")
    if not found:
        raise UnknownNameError("account of the provider", text)
    return found[0]


def _switch(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    if arguments.deed == "pause":
        coffer.connections.pause(line.connection.id)
        output.done({"id": line.connection.id}, f"{line.connection.name} is paused.")
    else:
        coffer.connections.resume(line.connection.id)
        output.done({"id": line.connection.id}, f"{line.connection.name} runs again.")


def _disconnect(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    coffer.connections.disconnect(line.connection.id)
    said = f"The credentials of {line.connection.name} are forgotten; what came stays."
    output.done({"id": line.connection.id}, said)


def _remove(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    line = connection_of(coffer, arguments.connection)
    coffer.connections.remove(line.connection.id, with_data=arguments.with_data)
    rest = "what it brought is voided" if arguments.with_data else "what it brought stays"
    output.done({"id": line.connection.id}, f"{line.connection.name} is removed; {rest}.")


def _questions(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    found = coffer.connections.questions()
    lines = [
        f"{one.question.id}  {one.connection_name or 'prices and assets'}: {one.question.kind}, "
        f"{one.question.subject}  [{', '.join(one.answers)}]"
        for one in found
    ]
    output.answer(
        {"questions": [question_data(one) for one in found]}, lines or ["Nothing is asked."]
    )


def _answer(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    coffer.connections.settle(arguments.question, arguments.answer)
    output.done({"question": arguments.question, "answer": arguments.answer}, "Settled.")


# What is typed


def _facts(coffer: Coffer, provider: str) -> Facts:
    for one in coffer.connections.providers():
        if one.id == provider:
            return one
    raise UnknownNameError("provider", provider)


def _fields(facts: Facts, arguments: Namespace, known: Mapping[str, str]) -> dict[str, str]:
    return typed_fields(facts.name, facts.fields, arguments, known)
