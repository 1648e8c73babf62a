"""Phrases in which a paper stands for whoever wrote, sent or saw it: "a letter of X", "X's reply", "seen by Y"."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded

# "data from X", "a letter of X", "images published by X": X speaks.
FROM = re.compile(
    r"(?i)^(?:(?:the|an?|some|its|one|two|three)\s+)?(?:(?!and\s)[\w-]+\s+){0,4}?(?:(?:interviews?|conversations?|talks|briefings?)(?=\s(?:with|by|from)\s)|(?:paper|draft|document|dossier|memo|memorandum|briefing|cable|presentation|summary|review|audit|notice|circular|complaint|indictment|advisory|alert|post|dispatch)s?(?=\s(?:[\w-]+\s){0,3}?by\s)|information|data|figures|statistics|images?|imagery|photographs|photos|pictures|footage|video|evidence|documents?|records?|report|reports|findings|estimates?|analysis|letter|statement|study|assessment|submission|news release|press release|intelligence|tracking data|reporting|research|investigations?|survey|coverage|account)\s+"
    r"(?:(?:on|about|concerning)\s+[^,]{1,40}?\s+)?(?:(?:provided|supplied|published|released|obtained|collected|compiled|submitted|shared|issued|written|prepared|made|sent|drawn\s+up|taken|shot|captured|passed\s+on|handed\s+over)\s+(?:(?:[\w-]+\s+){0,4}?(?=by\s))?)?(?:to\s+the\s+(?:panel|committee)\s+)?(?:by|from|of|(?<=s\s)with|(?<=view\s)with)\s+(?P<by>.+?)(?:\s+(?:seen|obtained|reviewed|viewed|circulated|dated|submitted)(?:\s(?!by\s).*)?)?$"
)
OWNED = re.compile(
    r"(?i)^(?P<by>.+?)(?:'s|s')\s+(?:(?:own|latest|first|second|annual|final|midterm|reply|joint|written|official|new|recent|\d{4})\s+){0,3}(?:letter|statement|report|reply|response|estimates?|assessment|findings|press release|note verbale|submission|advisory|alert|filing|data|figures|account|complaint)\b.{0,60}$"
)
SEEN_BY = guarded(r"(?i),?\s+(?:seen|reviewed|obtained|viewed|read|examined|consulted)\s+by\s+(?P<by>.+)$")
DOCUMENT_WORD = guarded(
    r"(?i)\b(?:statement|report|letter|advisory|alert|reply|submission|paper|draft|document|dossier|memo|memorandum|cable|study|analysis|survey|complaint|indictment|circular|notice)\b"
)
WRITTEN_BY = re.compile(r"\b(?:by|from|of)\s+(?:the\s+)?[A-Z]|(?:'s|s')\s")
