"""What the user says is shared for an ordinary reason: the rows of an allow-list, each kind in its own form."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from vedette.detectors.addresses import lay_addresses
from vedette.engine.tables import Tables
from vedette.identifiers import account, phone

_ROWS = """
SELECT a.kind, a.value, a.name, a.origin, a.as_of, p.door FROM allowed a
LEFT JOIN place_of p ON lower(a.kind) = 'address' AND a.value = p.address
ORDER BY a.kind, a.value, a.name, a.origin, a.as_of
"""


class Allowed:
    """An allow-list, asked by what a value is: ``said(kind, key)`` gives the sentence, or nothing."""

    def __init__(self, tables: Tables) -> None:
        self._accounts: dict[str, str] = {}
        self._payees: dict[str, str] = {}
        self._addresses: dict[str, str] = {}
        self._phones: dict[str, str] = {}
        self._networks: list[tuple[IPv4Network | IPv6Network, str]] = []
        lay_addresses(tables)
        for row in tables.rows(_ROWS):
            if row["door"]:
                self._addresses[row["door"]] = _words(row)
            else:
                self._take((row["kind"] or "").casefold(), row["value"], _words(row))

    def _take(self, kind: str, value: str, words: str) -> None:
        if kind == "payee":
            self._payees[_folded(value)] = words
            made = account.key(value)
            if made:
                self._accounts[made] = words
        elif kind == "phone":
            made = phone.key(value)
            if made:
                self._phones[made] = words
        elif kind == "egress":
            try:
                self._networks.append((ip_network(value.strip(), strict=False), words))
            except ValueError:
                return  # a reader says that the row is no range; here it allows nothing

    def account(self, key: str) -> str | None:
        """By the account itself."""
        return self._accounts.get(key)

    def payee(self, holder: str) -> str | None:
        """By the name of who holds an account."""
        return self._payees.get(_folded(holder))

    def address(self, key: str) -> str | None:
        """By the building: who names an office means every room of it."""
        return self._addresses.get(key.partition("/")[0])

    def phone(self, key: str) -> str | None:
        """By the number, with or without its country."""
        return next((words for number, words in self._phones.items() if phone.same(number, key)), None)

    def ip(self, text: str) -> str | None:
        """By the range an address of the internet lies in."""
        try:
            at = ip_address(text)
        except ValueError:
            return None
        return next((words for network, words in self._networks if at in network), None)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _words(row: dict[str, object]) -> str:
    name, origin, day = row["name"] or row["value"], row["origin"], row["as_of"]
    said = f"the allow-list names it as {name}"
    if origin:
        said += f" ({origin}{f', {day}' if day else ''})"
    return said
