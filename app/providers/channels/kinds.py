"""The forms of Coffer's own channels; what sends is imported when something is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.ports.notices import ChannelFacts
from app.ports.providers import Field
from app.providers.http.tls import system_context

if TYPE_CHECKING:
    import ssl

    from app.ports.notices import Called, Way

Make = Callable[[Mapping[str, str]], Any]  # the library's own object; imports it


@dataclass(frozen=True)
class AppriseKind:
    """A kind of channel that apprise sends over. Implements `app.ports.notices.ChannelKind`.

    `tls`: what is trusted. `seconds`: how long a letter may take in all.
    """

    facts: ChannelFacts
    tls: Callable[[], ssl.SSLContext] = system_context
    seconds: float = 25.0

    def open(self, fields: Mapping[str, str], called: Called) -> Way:
        from app.providers.channels.sending import AppriseWay

        return AppriseWay.open(self, fields, called)


def _server(help: str, default: str = "", *, is_optional: bool = False) -> Field:
    return Field(
        "server", "Server", help=help, default=default, is_optional=is_optional, is_server=True
    )


MAIL = ChannelFacts(
    "mail",
    "E-mail",
    (
        Field("server", "Mail server", placeholder="smtp.example.org"),
        Field(
            "security",
            "Encryption",
            choices=(("starttls", "STARTTLS (port 587)"), ("ssl", "TLS (port 465)")),
            default="starttls",
        ),
        Field("port", "Port", is_optional=True, placeholder="587"),
        Field("user", "User name", is_optional=True),
        Field("password", "Password", is_secret=True, is_optional=True),
        Field("from", "From", placeholder="anna@example.org"),
        Field("to", "To", help="Several addresses by commas.", placeholder="anna@example.org"),
    ),
    "Mails by your own provider's server.",
)
TELEGRAM = ChannelFacts(
    "telegram",
    "Telegram",
    (
        Field("token", "Bot token", is_secret=True, help="BotFather gives it."),
        Field("chat", "Chat", help="The number of your chat with the bot."),
    ),
    "Messages of a bot of your own.",
)
DISCORD = ChannelFacts(
    "discord",
    "Discord",
    (Field("webhook", "Webhook address", is_secret=True, help="Of a channel of your own server."),),
    "Messages into a channel of your own server.",
)
NTFY = ChannelFacts(
    "ntfy",
    "ntfy",
    (
        _server("ntfy.sh, or your own.", "https://ntfy.sh"),
        Field("topic", "Topic", is_secret=True, help="Whoever knows it can read along."),
        Field("token", "Access token", is_secret=True, is_optional=True),
    ),
    "Push messages to a phone, by ntfy.sh or a server of your own.",
)
GOTIFY = ChannelFacts(
    "gotify",
    "Gotify",
    (
        _server("Of your own."),
        Field("token", "Application token", is_secret=True),
    ),
    "Push messages by a server of your own.",
)
OTHER = ChannelFacts(
    "other",
    "Another service",
    (Field("url", "Apprise address", is_secret=True, help="As apprise describes it."),),
    "Any service that apprise reaches by an encrypted call.",
)
CHANNELS = tuple(AppriseKind(one) for one in (MAIL, TELEGRAM, DISCORD, NTFY, GOTIFY, OTHER))
