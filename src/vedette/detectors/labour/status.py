"""What a register writes of a person's legal status, and what sort of permit it gives."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 200

_PROTECTED = re.compile(
    r"(?i)\b(?:refugees?|asylum|asylee|asyl\w*|asile|asilo|protect\w*|schutz\w*|protection|humanitarian|humanitaire|"
    r"humanit[aä]r\w*|geneva convention|1951 convention|non-?refoulement|defectors?|fl[uü]chtling\w*|r[eé]fugi[eé]\w*|"
    r"refugiad\w+|rifugiat\w+|hri residence|stay of (?:removal|deportation)|"
    r"(?:removal|return|deportation|expulsion|repatriation)\W+(?:\w+\W+){0,3}?(?:barred|prohibited|suspended|stayed)|"
    r"(?:barred?|bars|prohibit\w*|suspen\w*)\W+(?:\w+\W+){0,3}?(?:removal|return|deportation|expulsion|repatriation))\b|беженец|беженк|убежищ|난민|망명|탈북|북한이탈|難民|难民|庇护|庇護|脱北"
)
_OPEN = re.compile(
    r"(?i)\b(?:appl\w*|seek\w*|sought|pending|claim\w*|request\w*|bewerber\w*|suchend\w*|demandeur\w*|richiedente|"
    r"solicitante|under (?:review|appeal))\b|соиска|ищущ|신청|申請|申请"
)
_NOT_GIVEN = re.compile(
    r"(?i)\b(?:refus\w*|reject\w*|denied|declin\w*|revok\w*|withdr\w*|ceas\w*|cessation|expired|ended|lapsed|former|no|not|"
    r"without|abgelehnt\w*|d[eé]bout[eé]\w*|rejet\w*)\b|отказ|불인정|不認定|不认定"
)
_DEFECTOR = re.compile(r"(?i)\bdefectors?\b|탈북|북한이탈|脱北")
_TRAVEL = re.compile(
    r"(?i)\b(?:travel|convention) (?:documents?|papers?)\b|titre de voyage|\breiseausweis\w*|documento de viaj\w+|"
    r"documento di viaggio|проездн\w+ документ|여행증명서|旅行证|旅行証明書|旅行證"
)
_NO_PROTECTION = re.compile(r"(?i)\b(?:data|labou?r|social|consumer|fire|plant|close) protection\b")
_OWN = re.compile(
    r"(?i)\b(?:naturali[sz]ed|own national|citizen(?:ship)? (?:of the host|acquired|granted)|host (?:country )?national|"
    r"acquired citizenship|eingeb[uü]rgert)\b|귀화|帰化|歸化|入籍"
)
_UN = re.compile(
    r"(?i)\b(?:UN|U\.N\.|united nations|headquarters agreement|hq agreement|(?:UN|U\.N\.|permanent) mission|permanent "
    r"representation|permanent observer|UNDP|UNICEF|UNESCO|IAEA)\b|유엔|联合国|國連|国連|ООН"
)
_CHOSEN = re.compile(
    r"(?i)\b(?:ch[oō]sen|chosun|special permanent(?: resident)?|tokubetsu eij\w+)\b|特別永住|朝鮮籍|조선적"
)
_DIPLOMAT = re.compile(r"(?i)\b(?:diplomat\w*|consular|consul|embassy|vienna convention)\b")


@dataclass(frozen=True, slots=True)
class Status:
    """What the words of a status show. ``pending``: protection is asked for and not yet ruled on; ``refused``: it was.

    ``own``: a national of the host; ``un``: there under the Headquarters Agreement or for the United Nations; ``chosen``:
    a registration of Japan that says nothing of a nationality of the DPRK; ``diplomat``: of an embassy. ``defector``: left the DPRK, as the Republic of Korea has it, which holds
    such people to be its own nationals.
    """

    protected: bool = False
    pending: bool = False
    refused: bool = False
    own: bool = False
    un: bool = False
    chosen: bool = False
    diplomat: bool = False
    defector: bool = False


@lru_cache(maxsize=8_192)
def status(text: str) -> Status:
    """Read the words of a legal status, in the register's own language as far as the patterns go."""
    words = text[:_LONGEST]
    asked = bool(_PROTECTED.search(_NO_PROTECTION.sub(" ", words)))
    refused = asked and bool(_NOT_GIVEN.search(words))
    pending = asked and not refused and bool(_OPEN.search(words))
    denied = bool(_NOT_GIVEN.search(words))
    return Status(
        protected=asked and not refused and not pending,
        pending=pending,
        refused=refused,
        own=bool(_OWN.search(words)) and not denied and not _OPEN.search(words),
        un=bool(_UN.search(words)) and not denied and not asked,
        chosen=bool(_CHOSEN.search(words)),
        diplomat=bool(_DIPLOMAT.search(words)),
        defector=bool(_DEFECTOR.search(words)) and not denied,
    )


def travel_document(text: str | None) -> bool:
    """Whether words speak of a travel document, which a State gives to refugees who are not its nationals (1951
    Convention, article 28), and which is no passport."""
    return bool(text and _TRAVEL.search(text[:_LONGEST]))


WORK = "work"
PROTECTION = "protection"
RESIDENCE = "residence"
UNREAD = "unread"
NOT_FOR_WORK = ("study", "tourist", "trainee", "exchange", "official", "border")
"""Permits under which people earn although they are not given for it (the US advisory of 2018, Panel reports)."""

_NO_WORK = re.compile(r"(?i)\b(?:no|non|not|without)[- ](?:work|employment|permi\w+ to work|right to work)")
_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("protection", re.compile(r"(?i)\b(?:refugee|asylum|subsidiary|humanitarian|temporary protection)\b|убежищ|난민|難民")),
    ("exchange", re.compile(r"(?i)\b(?:exchang\w*|cultural|sports? visit|J-?1)\b|обмен\w*|교류|交流")),
    ("tourist", re.compile(r"(?i)\b(?:tour\w*|visit\w*|leisure|holiday|transit|private trip|B-?2|short[- ]stay)\b|тури[сз]\w*|частн\w+|관광|방문|旅游|旅遊|觀光|观光")),
    ("study", re.compile(r"(?i)\b(?:stud(?:y|ies|ent)\w*|education\w*|pupil|academic|school|university|learn\w*|[Ff]-1|X[12])\b|учеб\w*|учёб\w*|студен\w*|유학|학생|学习|學生|学生|留学|留學")),
    ("trainee", re.compile(r"(?i)\b(?:train\w*|intern\w*|apprentic\w*|probation\w*|stagiaire|praktik\w*)\b|стаж[её]?\w*|практик\w*|연수|研修|技能実習|实习|實習")),
    ("official", re.compile(r"(?i)\b(?:official|service passport|diplomat\w*|government|consular|mission)\b|служебн\w*|дипломат\w*|공무|公务|公務|外交")),
    ("border", re.compile(r"(?i)\b(?:border|frontier|cross-border pass|day pass|local traffic)\b|приграничн\w*|변경|边境|邊境")),
    ("work", re.compile(r"(?i)\b(?:work\w*|employ\w*|labou?r\w*|job|single permit|blue card|season\w*|posted|contract\w*|patent|blue-?collar|licen[cs]e|profession\w*|skilled|player|sports?(?:man|person)?|athlet\w*|crew|seafarer|fisher\w*|emploi|travail|trabajo|lavoro|arbeit\w*|besch[aä]ftig\w*|H-?[12][AB]?|E-?9|Z)\b|рабоч\w*|работ\w*|труд\w*|патент|취업|고용|노동|工作|就业|就業|就労|劳动|勞動")),
    ("residence", re.compile(r"(?i)\b(?:residen\w*|stay|settle\w*|permanent|aufenthalt\w*|s[eé]jour)\b|вид на жительство|внж|рвп|거주|영주|居留|永住")),
)  # fmt: skip
"""Words by class, in order: a visa for a student who may work ten hours a week is a student's."""


@lru_cache(maxsize=8_192)
def permit_class(text: str | None) -> str:
    """``work``, one of :data:`NOT_FOR_WORK`, ``protection``, ``residence``, or ``unread`` where no word is known."""
    if not text:
        return UNREAD
    words = text[:_LONGEST]
    if _NO_WORK.search(words):
        words = _NO_WORK.sub(" ", words)
        return next((name for name, marks in _CLASSES if name != WORK and marks.search(words)), RESIDENCE)
    return next((name for name, marks in _CLASSES if marks.search(words)), UNREAD)
