"""Whether a clause says that an act took place, or withholds it: denied, not found, wished, planned, called off.

A sentence that says "did not export" or "would export" holds all the words of an export. What withholds the act is
a word that governs it: to its right (denied that, whether, would), in its own stretch of the sentence (not, no), or
anywhere in the clause (the deal fell through). Where one stretch withholds an act and another states it, it stands.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.guarded import guarded
from vedette.claims.signs import names_dprk
from vedette.claims.supposed import generic, kept_by_them, over, unlisted
from vedette.conduct import Kind

NEVER_WITHHELD: frozenset[str] = frozenset(
    {
        "legal_statement", "call_to_act", "advisory", "no_reply", "state_reply", "figure", "background", "listed_party"
    }
)  # fmt: skip
"""Kinds that report no act of the DPRK's partners, or that speak of denial and duty by their nature."""
_NEGATIVE_BY_NATURE: frozenset[str] = frozenset({"non_repatriation", "ais_silence"})
_CALLED_OFF_KINDS: frozenset[str] = frozenset(
    {
        "goods_export", "goods_import", "luxury_supply", "vessel_supply", "arms_related", "custody_route", "joint_venture",
        "fishing_rights", "meeting_at_sea", "loading_in_waters", "employment_transfer", "theft", "payment", "training",
    }
)  # fmt: skip

# "They never saw the money", "no wages had been paid to them": what they do not get is taken from them.
_NEVER_GOT = guarded(
    r"(?i)(?:\b(?:never|not|hardly|rarely)|n't)\s+(?:\w+\s+){0,2}?(?:saw|see|seen|receiv\w*|got|get|touch\w*|reach\w*|pass\w*\s+through|paid\s+(?:directly|to\s+them))\b|\b(?:no|none\s+of\s+(?:the|their))\s+(?:wages?|pay|salar(?:y|ies)|money|earnings)\b[^.;]{0,40}?\b(?:paid|reach\w*|given|handed|seen|received)\b"
)
_FINDING = r"(?:confirm|verif|establish|f[io]nd|found|determin|corroborat|substantiat|prove|show|observ|detect|identif|say|said|claim|alleg|suggest|believ|think|mean|conclud|impl)\w*"
_OPENS = guarded(
    rf"""(?ix)(?<![\w-])(?:
    (?:no|any|little|without|lack\s+of|absence\s+of)\s+(?:\w+\s+){{0,2}}(?:evidence|proof|indications?|signs?|information|records?|confirmation)\b
    | (?:not|un|never)\s*(?:\w+\s+)?(?:clear|known|certain|confirmed|established|proven|true|sure|the\s+case|correct)\b(?!(?<=unknown)\s+(?:\w+\s+)?(?:nationalit\w+|origin|flags?|ownership|destinations?|owners?|buyers?|vessels?|ships?|craft|tankers?|barges?|persons?|compan(?:y|ies)|firms?|quantit\w+|amounts?|numbers?|dates?|names?)\b)
    | whether\b | unable\s+to\s+{_FINDING} | (?:not|n't|cannot|never|neither|nor)\s+(?:been\s+|yet\s+|able\s+to\s+|be\s+){{0,2}}(?:independently\s+)?{_FINDING}
    | (?:nothing|little)\s+(?:in|about|from)\s[^,;.]{{1,60}}?\b(?:suggest|show|indicat|prov|point)\w* | (?:nothing|little)\s+to\s+(?:suggest|show|indicate|prove|support)\w* | (?:close|near|closer)\s+to\s+(?=\w+ing\b) | on\s+the\s+(?:verge|point|brink)\s+of\b | doubt(?:s|ed|ful)?\s+(?:that|whether|if)\b | (?:nearly|almost)\s+(?=(?:export|import|sold|ship|sent|deliver|hired|employed|bought|stole)) | unconfirmed\b | unproven\b | remains?\s+(?:open|unclear)
    | (?:fail|refus|declin|neglect|ceas)\w*\s+to\b | (?:prevent|block|foil|thwart|avert|forestall|stopp|barr)ed\b | refrain\w*\s+from
    | (?:attempt\w*|tri(?:ed|es)|trying|sought|seeks?|seeking|want\w*|hop(?:e[sd]?|ing)|plan(?:s|ned|ning)?|intend\w*|prepar\w+|offer\w*|agree\w*|propos\w+|expect\w*|promis\w+|threaten\w*)\s+to\b | seeking\s+(?:work|jobs?|employment)\b | appl(?:y|ies|ied|ying)\s+for\s+(?:\w+\s+){{0,3}}(?:jobs?|positions?|posts?|work|roles?|employment|visas?|permits?|licen[cs]es?)\b
    | (?:consider(?:ed|s|ing)?|propos(?:ed|es|ing)|negotiat\w+|discuss(?:ed|es|ing)?|plan(?:s|ned|ning)|intends|contemplat\w+)\s+(?:an?|the|to|\w+ing|possible|joint)\b
    | (?:plans?|intention|proposal|offer|attempts?|talks|readiness)\s+(?:to|for|on|about|of)\b
    | (?:prohibited|forbidden|illegal|unlawful|banned|an?\s+(?:offence|crime))\s+to\b | (?:claim|purport)(?:s|ed|ing)?\s+to\s+show\b
    | (?:is|are|was|were)\s+(?:set|about|due|expected|likely|ready|supposed|meant|scheduled|planned|to\b(?!\s+(?:date|blame)))\b
    | would(?:-be)?\b | could\b | might\b | shall\b | must\b | should\b | won't\b | unless\b | in\s+case\b | suppos(?:e|ing)\b
    )"""
)
_MODAL = guarded(r"(?<![\w-])(?:may|will|can)\b(?!\s+\d)")
_DENIES = guarded(
    r"""(?ix)(?<![\w-])(?:
    (?:brush\w*\s+(?:aside|off)|shrug\w*\s+off|laugh\w*\s+off|scoff\w*\s+at|pour\w*\s+scorn\s+on)\s
    | den(?:y|ies|ied|ying|ials?\s+that)\b(?!\s+(?:[\w']+\s+){0,3}(?:access|entry|visas?|port|permission|services|overflight)\b)
    | (?:reject|dismiss|refut|disput|contest|rebuff)\w*\s+(?:\w+\s+){0,5}?(?:as\b|that\b|accusations?|allegations?|claims?|reports?|charges?|findings|it\b)
    | (?:accusation|allegation|claim|report|charge|finding)s?\b[^.;]{0,60}\b(?:reject|dismiss|refut|disput|withdr[ae]w)\w*
    | (?:is|are|was|were|as|be|proved|proven|call(?:s|ed)?|brand(?:s|ed)?)\s+(?:[\w']+\s+){0,4}?(?:false|untrue|groundless|baseless|unfounded|incorrect|wrong|fabricated|a\s+fabrication|a\s+lie|lies)\b(?!\s+(?:names?|identit\w+|flags?|papers|documents?|invoices?|passports?|pretences))
    | acquitted\b | cleared\s+(?:\w+\s+){0,2}of\b | not\s+guilty | exonerated\b | (?:dropped|withdrew|dismissed)\s+(?:\w+\s+){0,2}charges?\b | charges?\s+(?:\w+\s+){0,4}(?:dropped|withdrawn|dismissed)\b
    | a\s+(?:\w+\s+)?(?:myth|fairy\s+tale|hoax)\b(?!\s+that)
    | ruled\s+out\b | retracted\b | (?:wish\w*|like|want\w*|need\w*|beg\w*|ask\w*|has|have)\s+to\s+correct\b | (?:correct(?:s|ed)|rectif(?:y|ies|ied))\s+(?:the|an?|this|that)\s+(?:\w+\s+)?(?:statements?|records?|impressions?|assertions?|passages?|errors?|misstatements?)\b | earlier\s+version\b | (?:article|story|report|item|post|headline|column|page)\s+(?:\w+\s+)?(?:originally|initially|previously|at\s+first)\s+(?:said|stated|reported|claimed|named|listed)\b | (?:incorrectly|wrongly|mistakenly|erroneously|falsely)\s+(?:said|stated|reported|claimed|accused|named|listed)\b
    )"""
)
_OWN_MATTER = re.compile(
    r"(?i)den(?:y|ies|ied|ying)\s+(?:any|all|both|that|knowing|being|having\s+(?!done\b)|(?!doing\b)\w+ing)\b"
)
_TURNS = guarded(r"(?i),?\s+[\"“]?but\b|;|,?\s+however\b|,\s+yet\b")
_TURNS_OR_WHO = re.compile(rf"{_TURNS.pattern}|,\s+(?:which|who|although|though|while|whereas)\b|\.\s")
_OF_WHAT_WAS_SAID = re.compile(
    r"(?i)(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|contest|rebuff)\w*)\s+(?:(?:all|both|any|the|these|those|this|such|its|his|her|their)\s+)*(?:it|this|that|them|so|allegations?|accusations?|claims?|charges?|reports?|findings?|involvement|wrongdoing|knowledge|links?|responsibility)\b(?!\s+(?:that|of\s+\w+ing)\b)"
)
_FICTION = guarded(
    r"(?i)\b(?:novel|film|movie|thriller|drama|series|game|scenario|exercise|simulation)s?\b[^.;]{0,30}?(?:\bin\s+which\b|\bwhere\b|,)|\bfictional\b|\bhypothetical\w*|\bimagin(?:e[sd]?|ary)\b|\bsimulated\b|\bsatir(?:e|es|ical|ists?)\b|\bparod(?:y|ies)\b|\bapril\s+fools?\b|^[\W_]*(?:question|exercise|problem|hypothetical|quiz)\s*\d*\s*[:.]\s"
)
_CALLED_OFF = guarded(
    r"(?i)(?<![\w-])(?:(?:was|were|been|being|got|is|are)\s+(?:later\s+|then\s+)?(?:cancell?ed|called\s+off|aborted|abandoned|shelved|scrapped|blocked|prevented|foiled|thwarted|averted)"
    r"|fell\s+through|came\s+to\s+nothing|never\s+(?:took\s+place|left|reached|departed|happened|materiali[sz]ed|sailed|arrived)|did\s+not\s+(?:take\s+place|happen|go\s+ahead|materiali[sz]e)|unsuccessful(?:ly)?|in\s+vain)\b"
)
_STOOD_STILL = guarded(
    r"(?i)\b(?:exports?|imports?|trade|shipments?|purchases|deliver(?:y|ies)|sales|suppl(?:y|ies)|dealings)\s+(?:(?:of|to|from|with|in|by)\s+[^.;,]{1,50}?\s)?(?:were|was|has\s+been|have\s+been|had\s+been|have|had|has)\s+(?:\w+ly\s+)?(?:all\s+)?(?:suspended|halted|stopped|ceased|discontinued|interrupted|banned|frozen|ended|come\s+to\s+(?:a\s+halt|an\s+end|a\s+standstill))\b"
)
"""Trade that stood still; that it went on again is said by another clause."""
_CLOSED_DOWN = guarded(
    r"(?i)(?<![\w-])(?:clos(?:e|es|ed|ing|ure)|dissol(?:ve|ves|ved|ving|ution)|liquidat(?:e|ed|ing|ion)|terminat(?:e|es|ed|ing|ion)|w(?:ound|ind(?:s|ing)?)\s+up|shut(?:s|ting)?(?:\s+down)?|struck\s+off|deregistered|ceased\s+(?:to\s+exist|trading|operat\w+|business|activit\w+)|divest(?:ed|ing)|sold\s+(?:its|their|his|the)\s+(?:\w+\s+)?(?:stake|shares?|interest))\b"
)
_GOES_ON = guarded(
    r"(?i)\b(?:not|n't|never|still|nevertheless|nonetheless|despite|yet\s+to|fail\w*|without|instead\s+of|rather\s+than|refus\w*|declin\w*|remain\w*|surviv\w*|continu\w*|required|obliged|(?:had|have|has)\s+to|before\s+(?:it|they|the)|(?:re)?open\w*|enclos\w*|close\s+(?:to|partner\w*|relation\w*|tie\w*|link\w*))\b"
)
"""A venture that was to close and goes on is one that is there."""
_ENDED = guarded(
    r"(?i)(?<![\w-])(?:banned|bans|halted|suspended|stopped|ceased|ended|prohibited|discontinued|gave\s+up)\s+(?:(?!(?:at|in|for|to|by|near|on|off|with|while)\b)[\w-]+\s+){0,4}?"
    r"(?:imports?|exports?|purchas\w+|trade|shipments?|sales?|deliver\w+|buying|selling|supplying|importing|exporting|hiring|employing|using|accepting|taking)\b"
)
_PAY_KINDS = frozenset({"wage_diversion", "payment"})
_RULE = guarded(
    r"(?i)\b(?:hiring|employing|exporting|importing|buying|selling|supplying|shipping|hosting|sending|using)\b[^.;]{0,80}\b(?:is|are|was|were|would\s+be)\s+(?:\w+\s+)?(?:forbidden|prohibited|banned|illegal|unlawful|outlawed|allowed|an?\s+(?:violation|breach|offence|crime))\b"
)
_NOT = guarded(r"(?<![\w-])(?:[Nn]ot|[Nn]ever|[Nn]either|[Nn]one|[Nn]obody|[Nn]or|[Nn]o)(?![\w-])|n't\b|\bcannot\b")
_NO_NEGATION = re.compile(
    r"""(?ix)\s*(?:only|just|merely|simply|least|later|fewer|less|more|until|till|including|far|surprisingly|so|even|all\b)\b | \.?\s*\d
    | \s+(?:doubt|matter|time|secret|stranger|other|comment|reply|response|answer|immediate|action|charges?|arrests?)\b
    | \s+(?:yet\s+|immediately\s+)?(?:repl|respon|answer|comment)\w* | \s+(?:named|identified|disclosed|listed|registered|specified)\b
    | \s+(?:\w+\s+)?(?:stop|ceas|end|halt|prevent|deter|hid|conceal|deny|denied|refrain|hinder|fail|clos|dissol|wound|terminat|liquidat|sever|interrupt|shut)\w*\b
    """
)
_HARDLY = guarded(r"(?i)\b(?:few|nobody|hardly|scarcely|little)\s+(?:\w+\s+)?$")
_WITH_NO = guarded(r"(?i)(?:\bwith|\bif|\bor|\bwhy)\s+$|,\s*$")
_SPLIT_VERB = guarded(r"\b(?:did|does|do|has|have|had|was|were|is|are),[^,]{1,60},\s*$")
_ASIDE = re.compile(r"\s+(?:[\w'-]+\s+){0,4}[\w'-]+\s*,")
_FACTIVE = re.compile(
    r"(?i)\b(?:nam(?=e\b|ed\b|ing\b)|identif|specif|publish|disclos|reveal|report|declar|know|knew|aware|notic|reali[sz]|mention|notif|inform|admit|check|ask|understand|understood)\w*"
)
_BREAK = re.compile(
    r"(?P<strong>;|,?\s+[\"“]?but\b|,?\s+however\b|\.\s+(?=[A-Z\"]))"
    r"|(?P<that>\bthat\b)"
    r"|\b(?:while|whereas|although|though|because|after|before|until|when|since(?=\s+(?:it|they|he|she|the)\b)|except|who|which|whose|despite)\b"
    r"|\s+and\s+(?=(?:is|are|was|were|has|have|had|did|then|also|later|continue\w*|they|it|he|she|\w{3,}ed|sold|sent|bought|remain)\b)"
    r"|,\s+and\s+(?=(?:[\w'-]+\s+){0,4}?(?:is|are|was|were|has|have|had|did|\w{3,}ed|sold|sent|bought)\b)"
)
_RELATIVE = guarded(r",\s+(?:which|who|whose)\b[^,;]{0,200}(?P<end>,)")
_OPENING = re.compile(
    r"(?:Although|Though|While|Whereas|Because|Since|After|Before|When|Despite|Even\s+though)\s[^,;]{3,160}(?P<end>,)\s"
)
_CONDITIONAL = guarded(
    r"(?:^|[;:\"]\s*)[\"']?(?:If|Unless|Should|Were|Had|Suppose|Without)\s(?!(?:confirmed|true|any|so|necessary|possible)\b)|\b(?:only )?if\s(?!(?:not|any|possible|necessary|so)\b)"
)
_HAD_MAIN = guarded(r"\b(?:would|could|might|will|may)\b")
_ANYONE = guarded(
    r"(?i)\b(?:anyone|anybody|whoever|any\s+(?:\w+\s+)?(?:person|compan(?:y|ies)|firms?|bank|employer|individual|business|ship|vessel|State|country|national))\s+(?:who|that|which|found|caught|\w+ing)\b"
)
"""Whom a rule or a call is about; nobody in particular is said to have acted."""
_ASKED = re.compile(
    r"(?:^|[.!?:;–—]\s+)[\W_]*(?:(?:And|Or|But|So|Then)\s+)?(?:[Dd]id|[Dd]oes|[Dd]o|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]as|[Hh]ave|[Hh]ad|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Ss]hould|[Mm]ay|[Mm]ight|[Ww]hat\s+if)\s[^.!?;]{0,400}\?"
)
"""A question to be answered by yes or no states nothing; "Why did Poland hire ...?" takes the hiring for granted."""
_NOT_DPRK = guarded(
    r"(?i)(?:\bnot|\brather\s+than|\binstead\s+of|\bother\s+than|\bunlike|\bas\s+opposed\s+to)\s+(?:(?:coming|going|bound|made|sold|sent)\s+)?(?:(?:from|to|by|in|with|of|for)\s+)?(?:the\s+)?(?:(?:port|ports|people|nationals|citizens)\s+of\s+)?(?=N\.? ?Korea|North\s+Korea|DPRK|Pyongyang)"
)
_AS_DPRK_DID = guarded(
    r"(?i)\b(?:(?:just\s+)?(?:as|like|than))\s+(?:the\s+)?(?=(?:N\.? ?Korea|North\s+Korea|DPRK|Pyongyang)\w*\s+(?:\w+\s+)?(?:did|does|do|done|had|has|before)\b)"
)
_ANOTHER = guarded(
    r"(?i)\b(?:is|was|are|were)\s+not\s+(?:the\s+(?:same\s+)?\w+(?:\s+\w+)?\s+(?:that|which|who|as)\b|to\s+be\s+confused\b|identical\b)|\bnot\s+to\s+be\s+(?:confused|mistaken)\b|\bno\s+relation\s+(?:to|of)\b"
)
_ZERO = guarded(
    r"(?i)(?<![\d.,])\b(?:zero|nil|nought|0)\s+(?:(?:metric|such)\s+)?(?:tonnes|tons|barrels|kilogram\w*|kg|litres|workers|labou?rers|nationals|permits|shipments|deliveries|imports|exports|sales|cases)\b|\b(?:was|were|is|are|remained|stayed|stood\s+at|as|at)\s+(?:nil|zero|nought)\b"
)
"""None at all; "from 500 tonnes to zero" tells of trade that there was."""
_TRADING_VERBS = re.compile(
    r"(?i)(?<![\w-])(?:export\w*|import\w*|ship(?:s|ped|ping|ments?)?\b|s[eo]ll?(?:s|ing|d)?\b|sales?\b|suppl(?:y|ies|ied|ying)\b|deliver\w*|transport(?:s|ed|ing)?\b|smuggl\w*|transfer\w*|procur\w*|purchas\w*|bought\b|buy(?:s|ing)?\b|(?:off|un|trans)?load(?:s|ed|ing)?\b"
    r"|discharg\w*|traded?\b|carr(?:y|ied|ying)\b|receiv\w*|reach\w*|arriv\w*|acquir\w*|obtain\w*|dr[io]v(?:e|en|ing)\b|sen[dt]s?\b|sending|exceed\w*|total\w*|took\b|turn\w*\s+up|went\b|came\b|left\b|dredg(?:ed|ing)\b|land(?:ed|ing)\b|moved\b|cross(?:ed|ing)\b|flow(?:ed|ing)\b|haul(?:ed|ing)\b|truck(?:ed|ing)\b|railed\b|pump(?:ed|ing)\b|put\s+(?:ashore|aboard)\b)"
)
_LABOUR_VERBS = re.compile(
    r"(?i)(?<![\w-])(?:work(?!\s+(?:permits?|visas?|authori))(?:s|ed|ing)?\b|employ(?:s|ed|ing)?\b|hir(?:e|es|ed|ing)\b|host(?:s|ed|ing)?\b|sen[dt]s?\b|sending|dispatch\w*|deploy\w*|play(?:s|ed|ing)?\b"
    r"|earn(?:s|ed|ing)?\b|issu(?:e[sd]?|ing)\b|grant(?:s|ed|ing)?\b|renew\w*|obtain\w*|receiv\w+|secur(?:e[sd]?|ing)\b|remain\w*|stay\w*|serv(?:e|ed|ing)\b|recruit\w*|transfer\w*|sign(?:s|ed|ing)?\b|join\w*|kept\b|keep(?:s|ing)\b|ran\b|moved\b"
    r"|repatriat\w+|return\w*|pos(?:e|es|ed|ing)\b|disguis\w*|us(?:e|es|ed|ing)\b|paid|pay(?:s|ing)?\b|tak(?:e|es|en|ing)|took|extort\w*|confiscat\w*|withh[eo]ld\w*|remit\w*|hand(?:s|ed|ing)?\s+over|pass(?:es|ed)?\s+on|liv(?:e|es|ed|ing)\b|present\b)"
)
_OTHER_VERBS = re.compile(
    r"(?i)(?<![\w-])(?:joint\s+ventures?|st[eo]al\w*|stole|stolen|theft|hack(?:s|ed|ing)\b|launder\w*|ship-to-ship|fishing\s+(?:rights?|permits?|licen[cs]es?)|fund(?:s|ed|ing)?\b|financ\w+|generat\w+|train(?:s|ed|ing)?\b|wired\b|paid\b|pay(?:s|ments?)?\b"
    r"|transfer\w*|discharg\w*|pump\w*|hand(?:s|ed|ing)?\s+over|trans-?ship\w*|lash\w*|coupled\b|alongside\b|moor\w*|transmit\w*|broadcast\w*|switch\w*|dispos\w*|call(?:s|ed)?\s+at|dock\w*|berth\w*|arriv\w*|enter\w*|anchor\w*|load(?:s|ed|ing)?\b|spoof\w*|falsif\w*|renam\w*|reflag\w*|conduct\w*|engag\w*|acquir\w*)"
)


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    words: str


def withheld(sentence: str, start: int, end: int, kind: Kind) -> str | None:
    """The words that withhold an act of ``kind`` in the clause ``[start, end)``; nothing where the clause states it."""
    if kind in NEVER_WITHHELD:
        return unlisted(sentence, start, end) if kind == "listed_party" else None
    if kind == "state_action" or (kind == "wage_diversion" and _NEVER_GOT.search(sentence[start:end])):
        return _condition(sentence, start, end, kind)
    whole = _whole_clause(sentence, start, end, kind)
    if whole:
        return whole
    spans = _spans(sentence, kind)
    if not spans:
        return None
    acts = _acts(sentence, start, end, kind)
    if not acts:
        inside = [s for s in spans if s.start < end and s.end > start]
        return inside[0].words if inside else None
    held = [next((s for s in spans if s.start <= at < s.end), None) for at in acts]
    first = held[0]
    return first.words if first and all(held) else None


def _of_papers(sentence: str, denial: re.Match[str]) -> bool:
    """ "Certificates of origin that proved false": what is untrue are the papers of the cargo, not that it was there."""
    before = sentence[max(0, denial.start() - 100) : denial.start()]
    return "false" in denial.group().lower() and _PAPERS.search(before) is not None


_PAPERS = guarded(
    r"(?i)\b(?:certificates?|papers|documents|paperwork|invoices|manifests?|declarations?|labels?|passports?|waybills?|bills?\s+of\s+lading|identit(?:y|ies)|names?|flags?)\b[^.;]*$"
)


def _whole_clause(sentence: str, start: int, end: int, kind: Kind) -> str | None:
    """What withholds a clause wherever it stands in it: a condition, a denial, a deal called off."""
    denial = next(
        (
            m
            for m in _DENIES.finditer(sentence)
            if not _of_papers(sentence, m) and not _beside(sentence, m, start, end, kind)
        ),
        None,
    )
    if denial and kind not in _NEGATIVE_BY_NATURE and not _twice(sentence, denial.start()):
        return denial.group()
    text = sentence[start:end]
    off = _CALLED_OFF.search(text) if kind in _CALLED_OFF_KINDS else None
    off = off or (_STOOD_STILL.search(text) if kind in ("goods_export", "goods_import") else None)
    if kind == "joint_venture" and not off and not _GOES_ON.search(sentence):
        off = _CLOSED_DOWN.search(text)
    if off:
        return off.group()
    kept = (
        kept_by_them(sentence, start, end) if kind in _PAY_KINDS else over(text) if kind in _CALLED_OFF_KINDS else None
    )
    if kept:
        return kept
    for pattern in (_FICTION, _RULE):
        aside = pattern.search(sentence)
        if aside:
            return aside.group()
    rule = generic(sentence, start)
    if rule:
        return rule
    return _asked(sentence, start, end) or _of_another(text) or _condition(sentence, start, end, kind)


def _asked(sentence: str, start: int, end: int) -> str | None:
    """The question in which the clause stands, where it asks for yes or no."""
    if "?" not in sentence:
        return None
    inside = (m for m in _ASKED.finditer(sentence) if m.start() < end and m.end() > start)
    found = next(inside, None)
    return found.group().strip()[:60] if found else None


def _of_another(text: str) -> str | None:
    """What says that somebody else is meant, or nothing at all: "not from North Korea", "is not the ship that", "nil"."""
    for pattern in (_ANOTHER, _ZERO, _ANYONE):
        found = pattern.search(text)
        if found:
            return found.group()
    other = _NOT_DPRK.search(text) or _AS_DPRK_DID.search(text)
    return other.group() if other and not names_dprk(text[: other.start()] + text[other.end() + 12 :]) else None


def _condition(sentence: str, start: int, end: int, kind: Kind) -> str | None:
    """The word that makes the clause hang on a condition: the whole sentence after "If", else what follows "if"."""
    for condition in _CONDITIONAL.finditer(sentence):
        opening = condition.group().strip(" \"';:")
        inverted = opening in ("Had", "Were", "Should", "Without")
        if inverted and not _HAD_MAIN.search(sentence, condition.end()):
            continue
        after = any(at > condition.start() for at in _acts(sentence, start, end, kind)[:1])
        if opening[0].islower() and _TURNS.search(sentence[condition.end() : start]):
            continue  # "they could not have left if they wanted to, but their contracts were renewed"
        if opening[0].isupper() or condition.start() < start or (condition.start() < end and after):
            return opening
    return None


def _beside(sentence: str, denial: re.Match[str], start: int, end: int, kind: Kind) -> bool:
    """Whether a denial leaves the act alone: it stands in a relative clause of its own (", which denies having it,"),

    or it says itself what it denies, and the act is stated before it ("admitted selling it but denied knowing ...").
    """
    at = denial.start()
    acts = _acts(sentence, start, end, kind)
    for aside in _RELATIVE.finditer(sentence):
        if aside.start() < at < aside.start("end"):
            return bool(acts) and not any(aside.start() < act < aside.start("end") for act in acts)
    opening = _OPENING.match(sentence)
    if opening and at < opening.start("end") and acts and acts[0] > opening.start("end"):
        return True  # "Although the firm denied any wrongdoing, it employed ..."
    turn = _TURNS.search(sentence, denial.end())
    if turn and acts and acts[0] > turn.start():
        return True  # "The State has denied it, but the Panel found that ..."
    if (
        acts
        and acts[-1] < at
        and _OF_WHAT_WAS_SAID.match(sentence, at)
        and _TURNS_OR_WHO.search(sentence, acts[-1], at)
    ):
        return True  # "... were employed there, but the State denied it": both are said
    own = _OWN_MATTER.match(sentence, at)
    return bool(own) and bool(acts) and any(act < at for act in acts) and not any(act > at for act in acts)


def _twice(text: str, at: int) -> bool:
    """ "did not deny" withholds nothing."""
    return bool(_NOT.search(text[max(0, at - 12) : at]) or _HARDLY.search(text[max(0, at - 16) : at]))


def _spans(text: str, kind: Kind) -> list[_Span]:
    edges = _edges(text)
    found: list[_Span] = []
    for pattern in (_OPENS, _MODAL, _ENDED):
        if kind in _NEGATIVE_BY_NATURE and pattern is not _MODAL:
            continue
        for match in pattern.finditer(text):
            if not _twice(text, match.start()) or _NOT.match(match.group()):
                found.append(_Span(match.start(), _reach(edges, match.end()), match.group()))
    if kind not in _NEGATIVE_BY_NATURE:
        found.extend(_negations(text, edges))
    return found


def _edges(text: str) -> list[tuple[int, str]]:
    """Where one stretch of a sentence ends: offset and whether the break is ``strong``, ``that`` or ``weak``."""
    marks = [(m.start(), "strong" if m["strong"] else "that" if m["that"] else "weak") for m in _BREAK.finditer(text)]
    marks += [(m.start("end"), "weak") for m in _RELATIVE.finditer(text)]
    marks += [(m.start("end"), "weak") for m in (_OPENING.match(text),) if m]
    return sorted(marks)


def _reach(edges: list[tuple[int, str]], at: int) -> int:
    """How far a word governs to its right: over "that" and what hangs on it, up to a break of the sentence."""
    past_that = False
    for offset, sort in edges:
        if offset < at:
            continue
        if sort == "that" and offset - at < 25:
            past_that = True
        elif sort == "strong" or not past_that:
            return offset
    return 10**9


def _negations(text: str, edges: list[tuple[int, str]]) -> list[_Span]:
    """The stretch in which a "not" or a "no" stands; "did not find that" has been taken by what opens to the right."""
    found = []
    for match in _NOT.finditer(text):
        if _NO_NEGATION.match(text, match.end()):
            continue
        before = text[max(0, match.start() - 6) : match.start()]
        if before.rstrip().endswith(",") and match.group() == "not" and not _SPLIT_VERB.search(text, 0, match.start()):
            continue  # "to China, not to Laos": a contrast
        if _WITH_NO.search(before) and (not before.rstrip().endswith(",") or _ASIDE.match(text, match.end())):
            continue
        left = max((offset for offset, _ in edges if offset < match.start()), default=0)
        right = min((offset for offset, _ in edges if offset >= match.end()), default=10**9)
        # "did not disclose its cargo of coal": what is not told of is there.
        if _FACTIVE.match(text[match.end() :].lstrip()):
            continue
        found.append(_Span(left, right, text[max(left, match.start() - 12) : match.end() + 20].strip()))
    return found


def _acts(text: str, start: int, end: int, kind: Kind) -> list[int]:
    """Where the act stands in the clause: its verbs, or where it has none its nouns."""
    pattern = _TRADING_VERBS if kind in _TRADE else _LABOUR_VERBS if kind in _LABOUR else _OTHER_VERBS
    found = [m for m in pattern.finditer(text, start, end) if not _is_noun(text, m)]
    verbs = [m.start() for m in found if _VERBAL.fullmatch(m.group())]
    return verbs or [m.start() for m in found]


_TRADE = frozenset(
    {"goods_export", "goods_import", "luxury_supply", "vessel_supply", "arms_related", "custody_route", "cap_use"}
)
_LABOUR = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution", "non_repatriation",
        "repatriation", "contract_beyond_deadline", "employment_transfer", "wage_diversion", "false_identity",
        "supply_chain_exposure",
    }
)  # fmt: skip
_VERBAL = re.compile(
    r"(?i)\w+(?:ed|ing)|sold|sent|bought|stole|stolen|took|paid|drove|employs|hires|works|plays|sells|buys"
)
_NOUN_AFTER = re.compile(
    r"\s+(?:compan(?:y|ies)|lines?|agents?|data|records|industry|firms?|manager|network|vessel|ship)\b"
)


def _is_noun(text: str, match: re.Match[str]) -> bool:
    """ "the ship", "a trading firm", "trade data" are no acts."""
    word = match.group().lower()
    if word in ("ship", "ships", "trade"):
        return not re.search(
            r"(?i)\b(?:to|not|n't|would|will|could)\s+$", text[max(0, match.start() - 8) : match.start()]
        )
    return bool(_NOUN_AFTER.match(text, match.end()))
