"""E-mail addresses: one mailbox, one key.

``email_key`` of the engine's prelude says the same in SQL.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_TAGGED = frozenset({
    "outlook.com", "hotmail.com", "live.com", "icloud.com", "me.com", "proton.me", "protonmail.com", "pm.me",
    "fastmail.com",
})  # fmt: skip
"""Services that document that what follows a plus sign reaches the same mailbox. Elsewhere the part before the at sign
is the host's own affair (RFC 5321, 2.3.11), and two spellings stay two mailboxes."""


def key(text: str) -> str | None:
    """The mailbox of an address, in lower case: Gmail's dots and the tags of known services folded; else nothing.

    >>> key("J.Doe+shop@GoogleMail.com")
    'jdoe@gmail.com'
    """
    folded = text.strip().lower()
    if not _ADDRESS.fullmatch(folded):
        return None
    local, _, domain = folded.partition("@")
    if domain in _DOTLESS:
        return local.partition("+")[0].replace(".", "") + "@gmail.com"
    if domain in _TAGGED:
        return f"{local.partition('+')[0]}@{domain}"
    return folded
