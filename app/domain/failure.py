"""The root of all foreseen failures, apart from their kinds: what starts first needs no more."""


class CofferError(Exception):
    """A failure that Coffer foresees and can explain. Everything else is a bug."""


class CancelledError(CofferError):
    """The person pressed cancel; nothing was written."""
