"""E-mail addresses: one mailbox, one key.

``email_key`` of the engine's prelude says the same in SQL.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MARKS = re.compile(r"[._/-]")
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_TAGGED = frozenset({
    "outlook.com", "hotmail.com", "live.com", "icloud.com", "me.com", "proton.me", "protonmail.com", "pm.me",
    "fastmail.com",
})  # fmt: skip
"""Services that document that what follows a plus sign reaches the same mailbox. Elsewhere the part before the at sign
is the host's own affair (RFC 5321, 2.3.11), and two spellings stay two mailboxes."""

_NOBODY = frozenset({
    "none", "null", "unknown", "noemail", "nomail", "noemailaddress", "notavailable", "notapplicable", "notprovided",
    "noreply", "donotreply",
})  # fmt: skip
"""What stands before the at sign where a form asks for an address and there is none, or where no answer can go."""
_NOBODYS_HOST = frozenset({"noemail", "nomail", "noemailaddress"})
_TWICE = frozenset({"no", "na", "nil", "test", "mail", "email", "example", "abc", "tbd", "tbc"})
"""Short words that fill a form on both sides of the sign (no@no.com, test@test.com). On one side alone each may be the
name of a person or of a firm."""


def is_placeholder(text: str) -> bool:
    """Whether an address stands for none: ``none@none.com``, ``no-email@firm.com``, ``na@na.com``.

    >>> is_placeholder("No.Email@example.com"), is_placeholder("no@example.com")
    (True, False)
    """
    local, _, domain = text.strip().lower().partition("@")
    local, host = (_MARKS.sub("", part) for part in (local, domain.partition(".")[0]))
    return local in _NOBODY or host in _NOBODYS_HOST or (local == host and local in _TWICE)


def key(text: str) -> str | None:
    """The mailbox of an address, in lower case: Gmail's dots and the tags of known services folded.

    Nothing where it is no address, or one that stands for none.

    >>> key("J.Doe+shop@GoogleMail.com")
    'jdoe@gmail.com'
    """
    folded = text.strip().lower()
    if not _ADDRESS.fullmatch(folded) or is_placeholder(folded):
        return None
    local, _, domain = folded.partition("@")
    if domain in _DOTLESS:
        return local.partition("+")[0].replace(".", "") + "@gmail.com"
    if domain in _TAGGED:
        return f"{local.partition('+')[0]}@{domain}"
    return folded
