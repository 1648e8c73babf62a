"""What lies outside the paragraphs of the resolutions: breaking into systems, and acts of national law."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded

INTRUSION = guarded(
    r"(?i)\b(?:hack(?:s|ed|ers?|ing)?|malware|ransomware|spear-?phishing|phishing|intrusions?|intruders?|cyber-?\s?(?:attacks?|thefts?|crimes?|heists?|espionage)|digital\s+heists?|zero-days?|backdoors?|validator\s+keys?|private\s+keys?|hot\s+wallets?|seed\s+phrases?|source\s+code|mixers?|mixing\s+services?|tumblers?|coding\s+tests?|(?:fake|false|bogus)\s+job\s+offers?|keyloggers?|trojan\w*)\b"
    r"|\b(?:opened|clicked\s+on|ran|installed)\s+(?:an?|the|such\s+an?)\s+(?:\w+\s+)?(?:file|document|attachment|link|test|package|programme|program)\b|\bpos(?:e|ed|ing)\s+as\s+recruiters?\b|\bdownload(?:ed|ing|s)\s+(?:\w+\s+){0,3}(?:files?|data|documents?|drawings|designs?)\b|\bst(?:olen|ole|eal\w*)\s+(?:\w+\s+){0,3}(?:ether|bitcoin|crypto\w*|virtual\s+assets?|tokens?|stablecoins?)\b"
)
"""Words of theft from computers and of what follows it; no paragraph forbids these acts as such."""

_NATIONAL = guarded(
    r"\b(?:(?:U\.?S\.?|American|EU|European\s+Union|Union|Japanese|British|UK|Swiss|Australian|Canadian|domestic|national)\s+(?:federal\s+)?(?:law|statutes?|regulations?|sanctions\s+law|autonomous\s+sanctions)|Executive\s+Orders?|E\.O\.\s*\d+|OFAC\b[^.;]{0,40}\b(?:list|designat|sanction)\w*|SDN\s+List|secondary\s+sanctions|(?:Council\s+)?Regulation\s+\((?:EU|EC)\)|US\s+persons|U\.S\.\s+persons|correspondent\s+accounts?|blocked\s+property|property\s+and\s+interests|interests?\s+in\s+property|U\.S\.\s+financial\s+system|Penal\s+Code|Criminal\s+Code|own\s+(?:regulations|legislation|sanctions\s+(?:list|regime))|autonomous\s+(?:sanctions|measures)|(?:[A-Z][\w-]+\s+(?:(?:and|of|the)\s+)?){1,5}(?:Act|Ordinance)|(?:Act|Ordinance)\s+(?:on|of|concerning)\s+[A-Z]\w+|Council\s+Regulation)\b"
)
_UN = guarded(
    r"(?i)\b(?:resolutions?\s+\d|UNSCR|paragraphs?\s+\d|Security\s+Council|1718\s+Committee|United\s+Nations|UN\b)"
)
_LISTS = guarded(r"\b(?:designat|sanction|blacklist|block)(?:s|ed|ing|e|es)?\b")
_NATIONAL_HOUSE = guarded(
    r"\b(?:Treasury|OFAC|Foreign Assets Control|State Department|Department of State|Commerce|Ministry|Council of the European Union)\b"
)


def national_law(text: str, kind: str, author: str) -> str | None:
    """The words by which a clause is about one State's own law or listing, and not about a resolution."""
    if kind not in (
        "legal_statement",
        "state_action",
        "advisory",
        "figure",
        "background",
        "listed_party",
    ) or _UN.search(text):
        return None
    found = of_one_state(text)
    if not found and kind in ("state_action", "figure") and _NATIONAL_HOUSE.search(author):
        found = _LISTS.search(text)
    return " ".join(found.group().split()) if found else None


def of_one_state(text: str) -> re.Match[str] | None:
    """The words of one State's law, orders or listings, where nothing of the Council's is named."""
    return None if _UN.search(text) else _NATIONAL.search(text)
