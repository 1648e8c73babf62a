"""What a register writes under nationality or issuer of a passport, and what that does and does not say."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from vedette.geo import countries
from vedette.geo.state_code import of_document
from vedette.geo.state_names import names_in

DPRK, ROK = "KP", "KR"
KOREA = "korea"
"""Korea without saying which: as often the Republic as the DPRK."""
CHOSEN = "chosen"
"""Chosen (朝鮮): the registration Japan gave to people from Korea in 1947. It names no State that exists."""
UNKNOWN = "unknown"
"""The register says that it does not know, or nothing that can be read."""
STATELESS = "stateless"
SEVERAL = "several"
"""One cell names the DPRK and something else beside it ("PRK/KOR"): which of them holds is open."""

_LONGEST = 120

_SIGNS = re.compile(r"[^\w]+")
_CODES = {
    "kp": DPRK, "prk": DPRK, "dprk": DPRK, "d p r k": DPRK, "408": DPRK, "rpdc": DPRK, "кндр": DPRK, "北朝": DPRK,
    "북한": DPRK, "북조선": DPRK, "조선민주주의인민공화국": DPRK, "北韓": DPRK, "北韩": DPRK, "北朝鮮": DPRK,
    "北朝鲜": DPRK, "朝鲜": DPRK, "朝鲜民主主义人民共和国": DPRK, "朝鮮民主主義人民共和國": DPRK,
    "朝鮮民主主義人民共和国": DPRK, "朝鲜人": DPRK, "triều tiên": DPRK, "كوريا الشمالية": DPRK,
    "kr": ROK, "kor": ROK, "rok": ROK, "r o k": ROK, "410": ROK, "한국": ROK, "대한민국": ROK, "남한": ROK,
    "韩国": ROK, "韓國": ROK, "韓国": ROK, "南韓": ROK, "南朝鲜": ROK, "大韓民国": ROK, "大韓民國": ROK,
    "大韩民国": ROK, "hàn quốc": ROK, "كوريا الجنوبية": ROK,
    "朝鮮": CHOSEN, "조선적": CHOSEN, "조선": CHOSEN, "朝鮮籍": CHOSEN,
    "조선족": "other", "朝鲜族": "other", "朝鮮族": "other",
    "n a": UNKNOWN, "na": UNKNOWN, "unknown": UNKNOWN, "not known": UNKNOWN, "unspecified": UNKNOWN, "xxx": UNKNOWN,
    "not stated": UNKNOWN, "zz": UNKNOWN, "none given": UNKNOWN, "undetermined": UNKNOWN, "unbekannt": UNKNOWN,
    "неизвестно": UNKNOWN, "不明": UNKNOWN, "불명": UNKNOWN, "none": UNKNOWN, "null": UNKNOWN, "nan": UNKNOWN,
    "stateless": STATELESS, "xxa": STATELESS, "без гражданства": STATELESS, "无国籍": STATELESS, "無国籍": STATELESS,
    "무국적": STATELESS, "staatenlos": STATELESS, "apatride": STATELESS,
}  # fmt: skip
"""Codes (ISO 3166-1, numeric ones included: UN M49) and names in scripts whose words the patterns below do not part.

朝鲜 in simplified characters is the DPRK, as China writes it. 朝鮮 alone is how Japanese registers write Chosen, and
조선 may be either. 조선족 is a people of China, not a nationality.
"""

_KOREA = r"(?:(?:nord|noord|s[uü]d|zuid)?korea\w*|corea\w*|coree\w*|coreia\w*|kore|коре\w+)"
_HAS_KOREA = re.compile(rf"\b{_KOREA}\b")
_NORTH = re.compile(
    r"\b(?:north\w*|n|nord\w*|norte|noord\w*|utara|kuzey|severn\w*|северн\w+|dpr|dem|democrat\w*|demokrat\w*|people s|"
    r"peoples|popular|populaire|volksrepubli\w*|народно\w*|демократ\w*)\b"
)
_SOUTH = re.compile(
    r"\b(?:south\w*|s|sud|sudkorea\w*|süd\w*|sur|sul|sued|zuid\w*|selatan|guney|южн\w+|republi\w*|rep|rok|республик\w*)\b"
)
_CHOSEN = re.compile(r"\b(?:chosen|choson|chosun|chosenseki)\b")
_FORMER = re.compile(r"\b(?:former|formerly|ex|previously|born|origin|descent|ethnic|бывш\w+)\b")


@lru_cache(maxsize=8_192)
def reading(text: str) -> str:
    """ISO 3166-1 alpha-2, or one of ``korea``, ``chosen``, ``stateless``, ``unknown``, ``other`` (some other word).

    ``Korea, Democratic People's Republic of`` is KP and ``Korea, Republic of`` KR, whatever the order, case or
    punctuation; ``Korea`` is neither. Descent is no nationality: what speaks of a former nationality, of origin or of
    an ethnic group is ``other``.
    """
    plain = _folded(text)
    if not plain:
        return UNKNOWN
    if plain in _CODES:
        return _CODES[plain]
    if _FORMER.search(plain):
        return "other"
    listed = _listed(text, plain)
    if listed:
        return listed
    if _CHOSEN.search(plain):
        return CHOSEN
    if _HAS_KOREA.search(plain):
        return _of_korea(text, plain)
    return _state(text, plain)


_BETWEEN = re.compile(r"\s*(?:[/,;|&+()\[\]\n]|\s[-–]\s|\b(?:and|or|und|oder|et|ou|и|или)\b)\s*")
_CODE = re.compile(r"[a-z]{2,3}")


def _listed(text: str, plain: str) -> str | None:
    """The DPRK where each part of a cell names it; ``several`` where one does, and another names another State, no
    State, or what cannot be read. Null elsewhere.

    The signs within one name ("Korea, Democratic People's Republic of (PRK)") part nothing: there, only a part that is
    another State's code or name by itself counts.
    """
    cell = text[:_LONGEST].casefold()
    parts = [part for part in _BETWEEN.split(cell) if _folded(part)]
    if len(parts) < 2:
        parts = re.split(r"[\W_]+", cell.strip())
        if len(parts) < 2 or not all(_CODE.fullmatch(part) for part in parts):
            return None
    read = {reading(part) for part in parts if _folded(part) != plain}
    if DPRK not in read:
        return None
    if read == {DPRK}:
        return DPRK
    apart = {code for code in read if len(code) == 2 and code != DPRK} | read & {CHOSEN, STATELESS}
    return SEVERAL if apart or ("other" in read and not _HAS_KOREA.search(plain)) else None


def _of_korea(text: str, plain: str) -> str:
    if any(mention.code not in (DPRK, ROK) for mention in countries.find(text[:_LONGEST])):
        return "other"  # "Korean Chinese": a national of China
    north, south = (
        _NORTH.search(plain),
        _SOUTH.search(re.sub(r"people\w*( s)? rep\w*|dem\w* p\w*( s)? rep\w*", " ", plain)),
    )
    if north and not (south and not re.search(r"\b(?:dem\w*|people\w*|popular|народно\w*)\b", plain)):
        return DPRK
    return ROK if south and not north else KOREA


def _state(text: str, plain: str) -> str:
    upper = plain.upper()
    if code := of_document(upper):
        return code
    own = next((code for code in ("ru", "ko", "zh", "ja") if _own_script(code).get(plain)), None)
    if own:
        return _own_script(own)[plain]
    for written in (text[:_LONGEST].strip(), plain.title()):
        found = {mention.code for mention in countries.find(written) if mention.how in ("name", "demonym")}
        if len(found) == 1:
            return found.pop()
    return "other"


@lru_cache
def _own_script(language: str) -> dict[str, str]:
    return {_folded(name): code for name, code in names_in(language).items() if "*" not in name} | {
        _folded(name.removesuffix("*") + ending): code
        for name, code in names_in(language).items()
        if name.endswith("*") and name.count("*") == 1
        for ending in ("", "а", "я", "й", "ь")
    }


def _folded(text: str) -> str:
    """Small letters without accents or signs, blanks folded; at most 120 letters are looked at."""
    parted = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    # Hangul is put together again: its parts are no accents.
    bare = unicodedata.normalize("NFKC", "".join(c for c in parted if not unicodedata.combining(c) or c >= "\u0900"))
    return " ".join(_SIGNS.sub(" ", bare).split())
