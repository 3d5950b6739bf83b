"""Making books, and the commands about their keys."""

from argparse import Namespace

from app import bootstrap
from app.bootstrap import Coffer, KeyChoice
from app.cli.output import Output
from app.cli.unlocking import NEW_VARIABLE, VARIABLE, given_secret, key_for, new_secret, way_of
from app.domain.errors import LockedError, RefusedError
from app.domain.times import iso
from app.ports.keys import Way
from app.services.keys import KeyService
from app.services.profile import check_first_settings

DONE = 0
NO_WAY = RefusedError(
    "say how the books shall be unlocked",
    f"--passphrase-file FILE or {VARIABLE} sets a passphrase; --no-encryption makes a plain file",
)


def init(place: str, arguments: Namespace, output: Output) -> int:
    """Make books; encrypted unless the person says otherwise."""
    check_first_settings(arguments.base, arguments.method)
    choice = None
    if not arguments.no_encryption:
        passphrase = new_secret(arguments.passphrase_file, VARIABLE, output)
        if passphrase is None and not arguments.recovery_code:
            raise NO_WAY
        problem = bootstrap.keyring_problem() if arguments.keyring else ""
        if problem:
            output.problem(f"note: the keyring of this system cannot be used: {problem}")
        choice = KeyChoice(
            passphrase=passphrase,
            keyring=bool(arguments.keyring) and not problem,
            recovery=bool(arguments.recovery_code),
        )
    coffer = bootstrap.create_coffer(
        place,
        base=arguments.base,
        method=arguments.method,
        name=arguments.profile or "",
        keys=choice,
    )
    ways = [str(one.way) for one in coffer.keys.facts()] if coffer.keys else []
    code = coffer.new_recovery_code
    made = coffer.database.place
    coffer.close()
    facts = {"place": made, "encrypted": bootstrap.needs_key(place), "unlocked_by": ways}
    lines = [f"Made {made}. {_protection(made, ways)}"]
    if code:
        facts["recovery_code"] = code
        lines += ["Recovery code, shown this once; keep it on paper:", f"  {code}"]
    if code:
        output.answer(facts, lines)
    else:
        output.done(facts, lines[0])
    return DONE


def _protection(made: str, ways: list[str]) -> str:
    if not ways:
        return "It is not encrypted: whoever can read the file can read your books."
    opened = f"unlocked by {' or '.join(ways)}"
    if "://" in made:
        return f"Secrets and attachments are sealed; {opened}."
    return f"It is encrypted; {opened}."


def passphrase(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Set or change the passphrase. The one that opened the books is the current one."""
    keys = _keys(coffer)
    new = new_secret(arguments.new_passphrase_file, NEW_VARIABLE, output)
    if new is None:
        raise RefusedError(
            "no new passphrase was given", f"--new-passphrase-file FILE, or {NEW_VARIABLE}"
        )
    keys.set_passphrase(new)
    output.done(
        {"changed": True},
        "The passphrase is changed. Backups made before still open with the old one.",
    )
    return DONE


def recovery_code(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Make a new recovery code; the old one opens nothing from then on."""
    del arguments
    code = _keys(coffer).new_recovery_code()
    output.answer(
        {"recovery_code": code},
        ["Recovery code, shown this once; keep it on paper:", f"  {code}"],
    )
    return DONE


def keyring(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Let this computer's keyring open the books, or no longer; without a word: how it stands."""
    keys = _keys(coffer)
    if arguments.switch == "on":
        keys.remember()
    elif arguments.switch == "off":
        keys.forget(Way.KEYRING)
    facts = keys.facts()
    is_on = any(one.way is Way.KEYRING for one in facts)
    problem = keys.keyring_problem()
    output.answer(
        {
            "keyring": is_on,
            "problem": problem,
            "ways": [
                {"way": str(one.way), "made_at": one.made_at, "detail": one.detail} for one in facts
            ],
        },
        [
            *(f"{one.way}: made {iso(one.made_at)[:10]} {one.detail}".rstrip() for one in facts),
            *([f"the keyring of this system cannot be used: {problem}"] if problem else []),
        ],
    )
    return DONE


def encrypt(place: str, arguments: Namespace, output: Output) -> int:
    """Encrypt plain books in place."""
    state = bootstrap.standing(place)
    if bootstrap.needs_key(place):
        raise RefusedError("it is encrypted already")
    if state.has_keys:
        secret = given_secret(arguments.passphrase_file, VARIABLE)
        if secret is None:
            raise LockedError(place, "its keys are locked", f"give its passphrase in {VARIABLE}")
        key = bootstrap.unlock(place, way_of(secret), secret, by="command")
        code = bootstrap.encrypt_place(place, key=key)
    else:
        new = new_secret(arguments.passphrase_file, VARIABLE, output)
        if new is None and not arguments.recovery_code:
            raise NO_WAY
        code = bootstrap.encrypt_place(
            place,
            choice=KeyChoice(new, bool(arguments.keyring), bool(arguments.recovery_code)),
        )
    lines = ["It is encrypted now."]
    if code:
        lines += ["Recovery code, shown this once; keep it on paper:", f"  {code}"]
    output.answer({"encrypted": True, **({"recovery_code": code} if code else {})}, lines)
    return DONE


def decrypt(place: str, arguments: Namespace, output: Output) -> int:
    """Take the encryption off. Sealed secrets stay sealed."""
    if not bootstrap.needs_key(place):
        raise RefusedError("it is not encrypted")
    key = key_for(place, arguments, output)
    if key is None:
        raise LockedError(place, "it is locked")
    bootstrap.decrypt_place(place, key)
    output.done(
        {"encrypted": False},
        "It is no longer encrypted: whoever can read the file can read your books.",
    )
    return DONE


def rotate_key(place: str, arguments: Namespace, output: Output) -> int:
    """Make a new data key and encrypt everything anew under it."""
    secret = given_secret(arguments.passphrase_file, VARIABLE)
    if secret is None:
        raise LockedError(place, "the passphrase is needed for a new key", f"set {VARIABLE}")
    code = bootstrap.rotate_place(place, secret)
    lines = ["Everything is encrypted anew. Backups made before still open with the old key."]
    if code:
        lines += ["The recovery code is new too, shown this once:", f"  {code}"]
    output.answer({"rotated": True, **({"recovery_code": code} if code else {})}, lines)
    return DONE


def _keys(coffer: Coffer) -> KeyService:
    if coffer.keys is None:
        raise RefusedError(
            "these books have no keys, or are not unlocked",
            f"give the passphrase (--passphrase-file FILE or {VARIABLE}); `coffer encrypt` makes "
            "keys for a plain file",
        )
    return coffer.keys
