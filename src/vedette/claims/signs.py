"""What a stretch of text speaks of: signs of workers, goods, ships, money, law - the ground an act's words need.

One pattern for each sign; all run only over sentences that carry a cue of some act.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache

_WORKER = (
    r"workers?|labou?rers?|labou?r|nationals|citizens|footballers?|soccer players?|football players?|players?|athletes?"
    r"|technicians?|freelancers?|programmers?|developers?|doctors?|nurses?|medical staff|medical personnel|seafarers?|seam[ae]n|sailors?"
    r"|fisherm[ae]n|crew(?: members?|men)?|employees?|engineers?|trainees?|interns?|waitress(?:es)?|coach(?:es)?|artists?"
    r"|personnel|IT specialists?|North Koreans|N\. ?Koreans|workforce|staff|loggers?|builders"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("worker", rf"(?i:\b(?:{_WORKER})\b)"),
    ("it", r"\b(?:IT|ICT|information[- ]technology|tech|software|web|app)\s+(?:and \w+ )?(?:workers?|technicians?|specialists?|freelancers?|developers?|engineers?|programmers?|professionals?|personnel|staff|teams?|experts?|labou?r)\b|\b(?:programmers|software developers|remote developers)\b"),
    ("player", r"\b(?:footballers?|(?:soccer|football)\b|players?|strikers?|midfielders?|forwards?|defenders?|goalkeepers?|clubs?|leagues?|Serie [AB]|FC|Juventus|transfer fee|on loan|season)\b|\bal-[A-Z]"),
    ("crew", r"\b(?:crew(?:s|men)?|crew members?|seafarers?|seam[ae]n|sailors?|fisherm[ae]n|manned)\b"),
    ("vessel", r"\b(?:vessels?|ships?|tankers?|barges?|freighters?|cargo ship|trawlers?|M/?[VT] [A-Z]|carriers?|boats?)\b"),
    ("law", r"\b(?:[Rr]esolutions?|UNSCR?|Security Council|[Pp]aragraph \d|[Uu]nder (?:UN|U\.N\.|US|U\.S\.|EU|international) sanctions|sanctions|\d{4} \(20\d\d\))\b"),
    ("un_law", r"\b(?:[Rr]esolutions?|UNSCR?|UNSC|Security Council|UN sanctions|U\.N\. sanctions|\d{4} \(20\d\d\))\b"),
    ("us_law", r"\b(?:US|U\.S\.|United States|American|Treasury(?:'s)?|OFAC)\s+(?:\w+ )?(?:sanctions|law|laws|regulations)\b"),
    ("contract", r"\bcontracts?\b|\bcontractual\b"),
    ("repat", r"(?i:\brepatriat\w+|\bsen[dt](?:ing)? (?:back|home)\b|\bsend\w* .{0,60}\b(?:back|home)\b|\breturn(?:ed|ing|s)? (?:home|to (?:the )?(?:DPRK|North|North Korea|their country)))"),
    ("deadline", r"(?i:\bdeadlines?\b|\bdue dates?\b|\brepatriation date|\bDecember 2019\b|\b22 December|\bhad until\b|\btime limit)"),
    ("earnings", r"(?i:\b(?:earnings|wages?|salar(?:y|ies)|income|pay|paid|proceeds|remittances?|revenues?|fortune|money|U\.S\. dollars|bonus(?:es)?|the rest|the remainder|share)\b)"),
    ("programme", r"(?i:\b(?:weapons?|nuclear|missiles?|WMD|mass destruction|ballistic|military|munitions|provocations?|regime|programmes?|programs?|government|sanctioned activities)\b)"),
    ("wmd", r"(?i:\b(?:weapons?|nuclear|missiles?|WMD|mass destruction|ballistic|provocations?)\b)"),
    ("money", r"(?i:[$€£¥₩]\s?\d|\b(?:dollars?|euros?|won|yuan|USD|EUR)\b)"),
    ("percent", r"(?i:\bper ?cent\b|%)"),
    ("crypto", r"(?i:\b(?:crypto\w*|virtual assets?|bitcoin|ether(?:eum)?|tokens?|exchanges?|funds|bank|money|digital assets?)\b)"),
    ("state", r"(?i:\b(?:states?|countries|nations|governments?|authorit(?:y|ies))\b)"),
    ("panel", r"\b[Pp]anel\b|\bCommittee\b"),
    ("agency", r"(?i:\b(?:agency|agencies|ministr(?:y|ies)|department|bureau|authorities|police|customs|coast guard|court|government|administration|council)\b)"),
    ("cap", r"(?i:\b(?:caps?|capped|ceiling|limit|quota)\b)"),
    ("abroad", r"(?i:\b(?:abroad|overseas|foreign|other countries)\b)"),
    ("arms_trade", r"(?i:\b(?:arms|weapons?|munitions?|ammunition|artillery|shells|missiles?|rockets?|military equipment|conventional)\b.{0,80}\b(?:sold|sales?|sell\w*|export\w*|suppl\w+|ship\w*|deliver\w*|transfer\w*|procure\w*|deals?|smuggl\w*|provid\w+)\b|\b(?:sold|sales?|sell\w*|export\w*|suppl\w+|shipments?|shipped|deliver\w*|transfer\w*|smuggl\w*|provid\w+)\b.{0,60}\b(?:arms|weapons|munitions?|ammunition|artillery|shells|ballistic missiles|rockets|military equipment)\b)"),
    ("identity", r"(?i:\b(?:identit(?:y|ies)|nationalit(?:y|ies)|names?|persona[s]?|profiles?|freelancers?|accounts?|locations?|passports?|IDs?|documents?|South Koreans?|Chinese|Japanese|nationals|employees|workers)\b)"),
    ("document", r"(?i:\b(?:passports?|documents?|certificates?|papers|bills? of lading|visas?|invoices?)\b)"),
    ("caption", r"(?i:\bfile photo\b|\bphoto(?:graph)?(?:ed)? (?:by|courtesy|from|taken|shows)\b|\bin this (?:\w+ ){0,4}photo\b|\(photo\b|/(?:AFP|AP|Reuters|Yonhap|EPA)\b)"),
    ("reported", r"(?i:\breportedly\b|\breported\b|\bis said to\b|\bare said to\b|\bbelieved to\b|\bthought to\b|\brumou?red\b)"),
    ("estimated", r"(?i:\bestimat(?:ed|es|e)\b|\bassess(?:ed|es)\b|\bbelieved to\b|\bthought to\b)"),
    ("accused", r"(?i:\baccus\w+|\balleg\w+|\bsuspected\b|\bsuspicion\b|\bcharged\s+with\b|\bindict\w+)"),
    ("possible", r"\b(?:might|could|may|potential(?:ly)?|likely|possibly|possible|risks?)\b"),
    ("anaphor", r"(?i:\b(?:it|its|they|their|them|these|those|he|his|she|her|this|such|who|which|the country|the regime|the government|the company|the vessel|the ship|the tanker|the workers|the players?|the funds|the money|the proceeds|the hackers|the group|the cargo|the coal|the shipments?|the barges|the tankers|both)\b)"),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
DPRK_NAME = re.compile(
    r"\b(?:North Korea\w*|N\. ?Korea\w*|N Korea\w*|NORTH KOREA\w*|DPRK|D\.P\.R\.K\.|Democratic People's Republic of Korea|Pyongyang)\b"
)
_NORTH = re.compile(r"\b[Tt]he North\b(?! (?:Sea|Pole|Atlantic|Pacific)| [A-Z])")


@lru_cache(maxsize=64)
def signs(text: str) -> frozenset[str]:
    """The names of all signs found in ``text``."""
    found = {name for name, pattern in _COMPILED if pattern.search(text)}
    if names_dprk(text):
        found.add("dprk")
    return frozenset(found)


def names_dprk(text: str) -> bool:
    """Whether the text names the DPRK; "the North" counts, since only texts about the DPRK come this far."""
    return bool(DPRK_NAME.search(text) or _NORTH.search(text))


def about_dprk(text: str) -> bool:
    """Whether a document names the DPRK at all; "the North" alone is not enough."""
    return bool(DPRK_NAME.search(text))
