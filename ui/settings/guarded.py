"""The clipboard for secrets, by way of the lock's guard, which empties it again."""


def copy_guarded(text: str) -> None:
    """Copy a secret for a few seconds."""
    from ui.lock.clipboard import copy_secret

    copy_secret(text)
