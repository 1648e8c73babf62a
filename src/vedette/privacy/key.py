"""A secret key, and values hidden under it: equal values stay equal, and nobody without the key can try names out.

A bare hash of a phone number is no secret: all numbers can be hashed in an hour. HMAC-SHA-256 (RFC 2104, FIPS 198-1)
with a key of 32 random bytes cannot be tried out without the key.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from pathlib import Path

from vedette.errors import OutputError, UsageError

_BYTES = 32
_FORM = re.compile(r"[0-9a-f]{64}")
OWN = "privacy.key"
"""Name of this machine's own key below the folder kept between runs."""


def make_key(path: Path) -> None:
    """Write a new key, readable by its owner alone. Raises :class:`OutputError` where a file is there already: a key
    that is overwritten makes everything hidden under it incomparable for ever."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise OutputError("is there already.", where=path, remedy="Use it, or choose another name.") from None
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}.", where=path, remedy="Choose another place.") from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")


def read_key(path: Path) -> bytes:
    """The key of a file. Raises :class:`UsageError`: it is missing, or not 64 hexadecimal digits."""
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"{path} cannot be read as a key.", remedy="Make one: vedette exchange key FILE.") from None
    if not _FORM.fullmatch(text):
        what = f"{path} is no key: it has to hold 64 hexadecimal digits, as `vedette exchange key` writes them."
        raise UsageError(what, remedy="Make one: vedette exchange key FILE.")
    return bytes.fromhex(text)


def own_key(home: Path) -> bytes:
    """This machine's own key, made when it is first needed. Raises as above."""
    path = home / OWN
    if not path.exists():
        make_key(path)
    return read_key(path)


def hidden(key: bytes, sort: str, value: str) -> str:
    """The value under the key, as 64 hexadecimal digits. ``sort`` keeps a phone number from meeting an account."""
    return hmac.new(key, f"{sort}\0{value}".encode(), hashlib.sha256).hexdigest()
