"""Encryption as every call has it: TLS 1.2 or newer, certificates that the computer trusts."""

import ssl


def system_context() -> ssl.SSLContext:
    """Return a context of its own: no setting loosens it, and one slow handshake holds up no other.

    Source of trust: the system's store, through `truststore`.
    """
    import truststore

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
