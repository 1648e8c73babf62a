"""Addresses of machines and people, yes and no, and whole numbers, as tables write them."""

from __future__ import annotations

import ipaddress
import re

_TRUE = frozenset({
    "true", "yes", "y", "1", "success", "successful", "succeeded", "allow", "allowed", "ok", "passed", "remote",
    "login_success", "да", "oui", "sí", "si", "ja", "是", "예",
})  # fmt: skip
_FALSE = frozenset({
    "false", "no", "n", "0", "failure", "failed", "fail", "deny", "denied", "interrupted", "error", "blocked",
    "unanswered", "abandoned", "challenge", "skipped", "rate_limit", "login_failure", "login_challenge",
    "login_verification", "suspicious_login", "office", "onsite", "нет", "non", "nein", "否", "아니오",
})  # fmt: skip
_PORT = re.compile(r"(?P<host>\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}")
_BRACKETED = re.compile(r"\[(?P<host>[0-9a-f:.%]+)\](?::\d{1,5})?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")
_COUNT = re.compile(r"[+-]?\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+|[+-]?\d{1,15}(?:\.0+)?")


def read_text(cell: str) -> str | None:
    """Blanks folded; null for an empty cell and for the ways in which tables say that nothing is known."""
    plain = " ".join(cell.split())
    return None if plain.casefold() in ("", "-", "--", "n/a", "na", "null", "none", "nil", "#n/a") else plain


def read_flag(cell: str) -> bool | str:
    """True or false, or the reason. A sign-in that was interrupted or asked for a second factor is no success."""
    word = cell.strip().casefold()
    if word in _TRUE:
        return True
    return False if word in _FALSE else "neither yes nor no"


def read_ip(cell: str) -> str | None:
    """The address in its shortest form, without a port. The last group of an IPv6 address is no port: a port is told
    only behind brackets or behind four parts with dots."""
    plain = cell.strip()
    found = _PORT.fullmatch(plain) or _BRACKETED.fullmatch(plain)
    try:
        return str(ipaddress.ip_address(found["host"] if found else plain))
    except ValueError:
        return None


def read_email(cell: str) -> str | None:
    """An account as a log names it, trimmed and in lower case; of ``Name <a@example.com>`` the address."""
    plain = cell.strip().casefold()
    if "@" not in plain or (" " not in plain and "<" not in plain):
        return plain or None
    found = _EMAIL.findall(plain.replace("mailto:", ""))
    return found[0] if len(found) == 1 else None


def read_count(cell: str) -> int | str:
    """A whole number, or the reason."""
    plain = " ".join(cell.split())
    if not _COUNT.fullmatch(plain):
        return "no whole number"
    whole = re.sub(r"\.0+$", "", plain) if not re.fullmatch(r"[+-]?\d{1,3}(\.\d{3})+", plain) else plain
    return int(re.sub(r"[ ,.'\u00a0\u202f]", "", whole))


def read_degrees(cell: str) -> float | str:
    """A number with a point or comma before its fraction, or the reason."""
    try:
        value = float(cell.strip().replace(",", "."))
    except ValueError:
        return "no number"
    return value if abs(value) < 1e15 else "no number"
