"""By which names companies and clubs are introduced, so that "the exchange" and "Ocean Bright" are no second speakers."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.memory import Memory
from vedette.claims.naming import completed
from vedette.geo import countries

MOST_NAMES = 200
"""So many companies of one document are remembered by their full names."""
_ROLES = r"(?:firm|company|exchange|consultancy|bank|club|college|university|institute|hospital|agency|contractor|subcontractor|charterer|insurer|operator|manufacturer|retailer|shipyard|brokerage|foundation|clinic|cooperative|start-up|platform|registry|studio|factory|plant|supplier|shipowner|lender)"
_ROLE_REACH = 3
"""So many sentences after its introduction a common noun still means a name."""
_POSSESSED = re.compile(r"(?:'s|s')\s")
_CLUB = guarded(r"\b(?P<name>(?:FC|FK|NK|SC|AC|US|SK|BK|IF|KV)\s[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2})")
_ROLE = guarded(rf"\b{_ROLES}\b")
_ROLE_NAME = guarded(rf"\b(?P<noun>{_ROLES})\s(?P<name>[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){{0,4}})")
_NAME_ROLE = guarded(
    rf"\b(?P<name>[A-Z][\w&'-]*(?:\s[A-Z][\w&'.-]*){{0,5}}),\s(?:an?|the|its|their)\s(?:[\w'-]+\s){{0,4}}?(?P<noun>{_ROLES})\b(?!\s(?:in|of)\s(?:which|whom))"
)
_STYLE = guarded(
    r"\b(?:Ltda?|SARL|SIA|GmbH|LLC|Inc|Corp|Corporation|Pte|PLC|Plc|S\.A|Sdn|Bhd|Oy|AG|JSC|OOO|OAO|ZAO|PT|UAB)\b|\bCo\."
)
_STYLE_FIRST = re.compile(r"^(?:OOO|OAO|ZAO|PT|UAB|SIA|AS|LLC)\s")
_STYLED = guarded(
    r"\b(?:OOO|OAO|ZAO|PT|UAB|SIA)\s[A-Z][\w&-]+(?:\s[A-Z][\w&-]*){0,3}|"
    r"\b[^\W\d_a-z][\w&-]+(?:\s+[^\W\d_a-z][\w&-]*){0,4}\s+(?:Co\.?,?\s+Ltd\b|Ltda?\b|SARL|SIA|GmbH|LLC|Inc\b|Corp(?:oration)?\b|Pte\b|PLC|Plc|JSC|OOO)\.?(?:\s+Ltd\b\.?)?"
)


def remember_companies(text: str, memory: Memory) -> None:
    """Keep the full names of companies ("Ocean Bright Shipping Ltd"), so that "Ocean Bright" is no second speaker."""
    if len(memory.companies) < MOST_NAMES and _STYLE.search(text):
        memory.companies.extend(name for m in _STYLED.finditer(text) if (name := m.group()) not in memory.companies)


def remember_roles(text: str, memory: Memory) -> None:
    """Keep by which name a common noun is introduced, so that "the exchange" is no second speaker.

    "the Riga exchange Kelpline", "Kelpline, a Riga exchange,": a noun that two names share means neither.
    """
    memory.sentence += 1
    if not _ROLE.search(text) and not _CLUB.search(text):
        return
    for pattern in (_ROLE_NAME, _NAME_ROLE, _CLUB):
        for match in pattern.finditer(text):
            name, noun = match["name"], "club" if pattern is _CLUB else match["noun"].lower()
            if (mentions := countries.find(name)) and mentions[0].end == len(name):
                continue
            name = completed(name, memory.names)
            before, at = memory.roles.get(noun, (name, 0))
            two = memory.sentence - at <= _ROLE_REACH and before != name
            memory.roles[noun] = ("" if two else name, memory.sentence)


def introduced(word: str, np: str, memory: Memory) -> tuple[str, ...]:
    """Whom "the exchange" means, where one name was lately introduced as such."""
    name, at = memory.roles.get(word, ("", 0))
    return (name,) if name and memory.sentence - at <= _ROLE_REACH and not _POSSESSED.search(np) else ()


def company(name: str, memory: Memory) -> str | None:
    """The one full name of a company of which ``name`` is all but the style ("Ltd", "OOO") or the beginning."""
    found = [
        company
        for company in memory.companies
        if company.startswith(f"{name} ") or _STYLE_FIRST.sub("", company) == name != company
    ]
    return found[0] if len(found) == 1 else None
