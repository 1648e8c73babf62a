"""In what manner a clause is said: in the document's own voice, relayed, estimated, charged, quoted, urged, possible.

That an act is denied or not found is said by a gap beside the manner; the manner is still that of whoever says so.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.authors import PANEL
from vedette.claims.frames import STATE_REPLY
from vedette.claims.ground import Ground
from vedette.claims.guarded import guarded
from vedette.claims.saying import COURT, POSSIBLE_BREACH, PROVES, REPORTEDLY, SAID
from vedette.claims.signs import signs
from vedette.claims.voices import is_paper
from vedette.conduct import Modality
from vedette.geo import countries

LONGEST_LOOK_BACK = 400
"""Code points of the sentence in which "reportedly" still counts for the clause that follows it."""

_AT_ONCE = 5
"""Code points before the words that direct somebody, where these open the clause."""
_BY_KIND: dict[str, Modality] = {
    "legal_statement": "legal",
    "call_to_act": "urged",
    "state_reply": "self_reported",
}
SPEAKING: frozenset[str] = frozenset(
    {"state_reply", "call_to_act", "advisory", "legal_statement", "background", "figure"}
)
"""Kinds whose act is that somebody says it."""
_OFFICIAL: frozenset[str] = frozenset({"state_action", "no_reply", "advisory"})
"""What an office did or asked is told, whatever it holds against somebody."""
_BY_LAW: frozenset[str] = frozenset({"legal_statement", "call_to_act"})
_NEGATIVE = guarded(
    r"(?i)\bnot\b|n't\b|\bnever\b|\bno\b|\bnone\b|\bnobody\b|\bneither\b|\bnor\b|\bcannot\b|\bden(?:y|ies|ied|ying|ials?)\b|\breject|\bdismiss|\brefut|\bdisput|\bcontest|\bfalse\b|\buntrue\b|\b\w*less\b|\bunfounded\b|\bfabricat|\bevidence\b|\bwithout\b"
    r"|\b(?:stopp|ceas|halt|suspend|bann|end|prohibit|discontinu|clos|dissolv|terminat|liquidat|deregister|interrupt|block|foil|thwart|avert|barr|cancell?|abort|abandon|shelv|scrapp)ed\b|\brefus|\bfail|\bdeclin|\bunable\b|\bwound\s+up|\bshut\s+down|\bto\s+(?:close|correct)\b|\bacquitted\b|\bcleared\b|\bbrush|\bshrug|\bscoff"
)
_UNREAL = guarded(
    r"(?i)\b(?:if|unless|should|would|could|might|may|will|can|must|shall|whether|suppos\w+|(?-i:Were|Had)|unclear|unknown|(?:not|un)\s*(?:clear|known|certain|confirmed|established|proven|sure)|fiction\w*|hypothetic\w*|imagin\w*)\b"
)
_NOT_POSSIBLE = guarded(
    r"(?i)\b(?:could|can)(?:\s+not|n't|not)\s+(?:be\s+)?(?:\w+ly\s+)?(?:identif|establish|confirm|verif|determin|trac|f[io]nd|reach)|\bno(?:ne|body)?\b[^.;]{0,60}\bcould\s+be\s|\bso\s+(?:that|as)\b[^.;]{0,80}\b(?:would|could|might)\b"
)
_WHO = r"(?:[Aa]ll\s+|[Aa]ny\s+)?(?:[\w-]+\s+){0,3}?(?:[Ee]mployers?|[Bb]anks?|[Mm]embers|[Aa]ssureds|[Ss]tates|[Cc]ompanies|[Pp]latforms|[Ff]irms|[Bb]usinesses|[Ee]xchanges|[Ii]nsurers|[Oo]wners|[Bb]rokers|[Ii]mporters|[Cc]lients|[Cc]lubs|[Mm]asters|[Rr]egistr(?:y|ies)|[Uu]niversities|[Gg]overnments|[Aa]uthorities|[Uu]nderwriters|[Cc]harterers|[Tt]raders|[Rr]ecruiters|[Ii]nstitutions|[Pp]roviders|[Oo]perators|[Mm]arketplaces|[Bb]uyers|[Rr]etailers|[Cc]ustomers|[Aa]gents|[Yy]ou)"
_DIRECTS = guarded(
    rf"\b{_WHO}\s+(?:\w+\s+){{0,3}}?(?:should|must|ought\s+to|need\s+to|shall|(?:are|is)\s+(?:\w+ly\s+|therefore\s+|also\s+)?(?:asked|advised|expected|encouraged|required|urged|reminded|requested|invited|recommended|warned|to\b))"
    r"|^[\"\s]*(?:Be|Do|Don't|Check|Verify|Report|Screen|Treat|Avoid|Ask|Beware|Conduct|Review|Require|Insist|Refuse|Keep|Look|Watch|Examine|Inspect|Never|Always|Ensure|Freeze|Notify|Contact|Consider|Use|Obtain)\s"
    r"|\b(?:we|We)\s+(?:\w+\s+)?(?:recommend|advise|urge|ask|encourage|call\s+on)\b|\b(?:recommend(?:s|ed)?|urge[sd]?|advise[sd]?|encourage[sd]?|call(?:s|ed)?\s+(?:on|upon))\s+(?:that\s+)?(?:all\s+)?(?:[\w-]+\s+){0,3}\w+\s+to\b|\bto\s+be\s+avoided\b|\bought\s+to\b|\bmust\s+not\b|^(?:and\s+)?to\s+(?:a|ship|report|refuse|keep|check|freeze|examine|verify)\b"
)
_ADMITS = guarded(
    r"\b(?:admit(?:s|ted|ting)|acknowledg(?:e[sd]?|ing)|conced(?:e[sd]?|ing)|confess(?:e[sd]|ing)?|own(?:s|ed)\s+up|plead(?:s|ed)?\s+guilty|pled\s+guilty)\b|\b[Bb]y\s+(?:its|his|her|their)\s+own\s+(?:account|admission|telling)\b"
)
_DENIES = guarded(r"\bden(?:y|ies|ied|ying)\b")
_OF_ITSELF = guarded(
    r"\b(?:stated|told|informed|advised|replied|responded|maintain(?:ed|s)|insist(?:ed|s)|explained|announced|assured|notified|contend(?:ed|s)|claim(?:ed|s)|sa(?:id|ys)|wrote|indicated)(?:\s+(?!that\b)[\w']+){0,5}?(?:\s+that)?\s+(?P<word>it|he|she|we|they|its|his|her|our)\s+(?!(?:is|was)\s+(?:likely|clear|possible|believed|known))"
)
_WATCHES = guarded(
    r"(?i)\b(?:spy|intelligence|analysts?|experts?|researchers?|monitors?|member states?|participating states?|panel|team|investigators?|sources?|lawmakers?|legislators?|analytics|institute|think tank|defectors?|envoys?|report|news\w*|media|treasury|prosecutors?)\b"
)
_ONCE = guarded(r"(?i)\b(?:former|ex-|onetime|retired)")
_LAW_SAYS = guarded(
    r"^[\"\s]*(?:(?:Under|By|Pursuant\s+to|In)\s+)?(?:the\s+terms\s+of\s+)?(?:[Pp]aragraphs?\s+\d+[^.;]{0,40}\bresolutions?\s+\d{4}|(?:U\.?N\.?\s+|UN\s+|Security\s+Council\s+)?[Rr]esolutions?\s+\d{4}(?:\s+\(\d{4}\))?,?\s+(?:in\s+|paragraph))|\b(?:have|has)\s+until\s+(?:\d|[A-Z])|\bparagraph\s+\d+[^.;]{0,60}\bfell\s+due\b"
)
_SILENT = guarded(
    r"(?i)\b(?:not|yet\s+to|never|n't|neither|nor|declined\s+to|failed\s+to|refused\s+to|without)\s+(?:\w+\s+){0,3}?(?:repl(?:y|ied|ying)|respond(?:ed|ing)?|answer(?:ed|ing)?|comment(?:ed|ing)?)\b|\bno\s+(?:reply|response|answer|comment)\b|\bcould\s+not\s+be\s+reached\b"
)
_RISK = guarded(r"(?i)\b(?:risks?|likely|could|may|might|vulnerable|exposed|exposure|potential(?:ly)?|possibl[ey])\b")
_URGES = guarded(
    r"(?i)\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\s+(?:on|upon|for)|recommend\w*|advis(?:e|es|ed|ing|able)|encourag\w*|request\w*|invit\w*|remind\w*|appeal\w*|demand\w*|ask(?:s|ed|ing)?|should|must|ought|need(?:s|ed)?\s+to|ha(?:s|ve)\s+to|propos\w*|exhort\w*|press(?:es|ed|ing)?|warn\w*|suggest\w*|would\s+do\s+well|to\s+be|let|do\s+not|never|please|check|verify|report|ensure|refuse|decline|keep|screen|treat|insist|consider|examine|contact|notify|freeze|require|avoid)\b"
)
# An explicit call, wherever it stands in the clause.
_URGED = guarded(
    r"\b(?:urge[sd]?|urging|call(?:s|ed|ing)?\s+(?:on|upon)|exhort(?:s|ed)?|appeal(?:s|ed)?\s+to)\s+(?!for\b)[^.;,]{2,90}?\sto\s|\b(?:is|are)\s+(?:\w+ly\s+|also\s+|again\s+)?(?:advised|encouraged|urged|reminded|invited|recommended|requested)\s+(?:to|that)\b|\bwould\s+(?:all\s+)?do\s+well\s+to\b|\brecommend(?:s|ed)?\s+that\b"
)
_TO_DO = re.compile(r"[\s\"]*(?:and\s+|or\s+)?(?:(?:not\s+)?to\s+[a-z]+)\b")
_CALLS = guarded(
    r"\b(?:urge[sd]?|urging|call(?:s|ed|ing)?\s+(?:on|upon)|recommend(?:s|ed)?|advise[sd]?|encourage[sd]?|request(?:s|ed)?|invite[sd]?|ask(?:s|ed)?|remind(?:s|ed)?|appeal(?:s|ed)?)\b[^.;]{0,300}$"
)
_RECOMMENDS_THAT = guarded(r"\brecommend(?:s|ed)?\s+that\b[^.;]{0,300},?\s+(?:and\s+)?(?:that\s+)?$")
DESIGNATION_LETTERS = 2500
"""How far into a release its own designation is announced."""
_DESIGNATES = guarded(
    r"\b(?:today|hereby|this\s+(?:day|morning))\b[^.]{0,40}\b(?:designat|sanction|blacklist|list)(?:s|ed|ing)\b|\b(?:designated|sanctioned|listed|blacklisted)\b[^.]{0,160}\bfor\s+(?:their|its|his|her|having|being|operating|acting)\b"
)
_DESIGNATOR = guarded(
    r"\b(?:Treasury|OFAC|Foreign\s+Assets\s+Control|Department\s+of\s+State|State\s+Department|Foreign\b|Sanctions\s+Implementation|Council|Ministry|Government|Office)\b"
)
_NO_CONDUCT: frozenset[str] = frozenset(
    {
        "state_action",
        "state_reply",
        "no_reply",
        "legal_statement",
        "advisory",
        "call_to_act",
        "figure",
        "background",
        "repatriation",
    }
)
_NOT_LAW: frozenset[str] = frozenset({"no_reply", "cap_use", "advisory", "theft", "laundering"})
_MAY_BREACH = guarded(
    r"\b(?:may|might|could)\s+(?:\w+\s+)?(?:violate|breach|contravene|infringe|constitute|amount\s+to|fall)\b"
)
_SOURCE = r"(?:[Pp]aragraphs?\s+\d+|(?:[Rr]esolutions?|UNSCR)\s+\d{4}|[Ss]ection\s+\d+|[Aa]rticle\s+\d+|[Rr]ule\s+\d+|[Rr]egulations?|(?:[Aa]n?|[Tt]he|[Tt]his)\s+(?:(?:\w+\s+){0,2}resolution|(?:Sanctions\s+)?Act)|[Tt]he\s+(?:(?:UN|U\.N\.|Security\s+Council|Council's|Council)\s+)?(?:resolutions?|measures|sanctions|ban|cap|ceiling|limit|prohibition|embargo|former|latter|provision))"
# A provision and what it does: "paragraph 9 of resolution 2270 bans", "a further resolution cut the imports to".
_NORM = guarded(
    rf"\b{_SOURCE}\b[^.;]{{0,90}}?\b(?:prohibit(?:s|ed|ing)?|bann?(?:s|ed|ing)?|bar(?:s|red)?|requir(?:e|es|ed|ing)|oblig(?:e|es|ed|ing)|forbids?|forbade|caps|capped|limits|limited|exempts?|exempted|entitles?|outlaws?|outlawed|rul(?:es|ed)\s+out|closed\s+the\s+door|imposed?|gave\s+(?:\w+\s+){{1,3}}\d+|extends?|extended\s+to|applies|apply|binds?|bound|binding|remains?\s+in\s+force|entered\s+into\s+force|lapsed?|does\s+not\s+(?:apply|cover|affect)|is\s+not\s+affected|provides?\s+that|call(?:s|ed)\s+(?:on|upon)|decid(?:es|ed))\b"
    rf"|\b(?:[Uu]nder|[Pp]ursuant\s+to|[Bb]y\s+virtue\s+of|[Ii]n\s+accordance\s+with|[Bb]y)\s+{_SOURCE}\b[^;]{{0,140}}?\b(?:must|shall|may|cannot|(?:is|are|was|were|had|has|have)\s+to\s+(?!date)|should(?:\s+have)?|(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:required|prohibited|banned|obliged|permitted|allowed|forbidden|entitled|exempt|due|bound))\b"
    r"|\b(?:[Mm]ember\s+States|[Aa]ll\s+States|[Ee]very\s+(?:Member\s+)?State|States|[Cc]ountries|[Gg]overnments)\s+(?:were|are|was|is|had|have)\s+to\s+(?:have\s+)?(?!date)\w+"
    r"|\b(?:[Ee]very|[Aa]ll|[Ee]ach|[Mm]ember)\s+(?:Member\s+)?States?\s+(?:remains?|(?:is|are)\s+still|(?:is|are))\s+(?:bound|obliged|required)\b|\b(?:the\s+same|that|this|the)\s+prohibition\s+appl(?:y|ies|ied)\b|\bwithin\s+the\s+meaning\s+of\s+paragraph\b|\bfalls?\s+(?:outside|within|under)\s+(?:the\s+(?:ban|scope|prohibition|exemption)|paragraph)|\b(?:is|are|was|were)\s+exempt(?:ed)?\b"
    r"|\b(?:is|are)\s+(?:a\s+criminal\s+offence|an\s+offence|punishable|liable\s+to)\b|\bliable\s+to\s+(?:imprisonment|a\s+fine|prosecution)|\bwould\s+(?:be\s+a\s+)?(?:breach|violate|violation|contravene|infringe)\b|\bcontravenes?\s+(?:the|paragraph|resolution)\b|\bprohibited\s+(?:since|under|by\s+(?:paragraph|resolution))\b|\bdeadline\s+(?:had|has)\s+(?:\w+\s+){0,3}(?:passed|expired|lapsed)\b|\b(?:may|must)\s+not\s+(?:be\s+)?(?:sell|sold|export|import|transfer|suppl|issue|take\s+part|procure|buy|bought|provide)\w*"
    r"|\b(?:[Nn]o|[Nn]ot|[Nn]either)\s[^.;]{0,80}?\bmay\s+(?:be\s+(?:sold|transferred|supplied|exported|imported|procured|issued|shipped|delivered)|sell|reach|send|supply|export|import|enter)\b|\bmay\s+(?:\w+\s+){0,4}?(?:only|no\s+more\s+than)\b|\bis\s+subject\s+to\s+an?\s+(?:limit|cap|ceiling|ban)\b|\bnothing\s+in\s+the\s+(?:resolutions?|measures)\b|\b(?:obligation|duty|prohibition|ban|requirement)s?\s+(?:did|does|do|has|have|had)\s+not\s+(?:lapse|end|expire|cease)\w*\b|\b(?:is|are)\s+not\s+covered\s+by\s+(?:paragraph|the\s+(?:ban|resolution))|\bceiling\b[^.;]{0,60}\bis\s+\d|\bmust\s+be\s+(?:reported|notified|blocked|frozen|de-registered|repatriated|returned)\b|\bcover\s+(?:ceases|is\s+excluded|terminates)\b"
)
_PARTY = guarded(
    r"(?i)\b(?:governments?|states?|ministr\w+|authorit\w+|compan(?:y|ies)|firms?|agenc(?:y|ies)|clubs?|banks?|owners?|makers?|manufacturers?|managers?|directors?|lawyers?|counsel|masters?|captains?|spokes\w+|operators?|insurers?|registr\w+|exchanges?|services?)\b"
)
_BLAMES = guarded(
    r"\b(?:(?:condemn|deplor|denounc)(?:s|es?|ed|ing)?|blam(?:e[sd]?|ing)|(?:was|is|were|are)\s+the\s+work\s+of|(?:has|have|had|is|was|were|are)\s+(?:been\s+)?attributed\b[^.;]{0,60}\sto\b|attribut(?:es?|ed|ing)\s+to\b|suspect(?:s|ed)?\b[^.;]{1,80}?\sof\s+(?:having\s+)?\w+ing\b|accus(?:e[sd]?|ing)|alleg(?:e[sd]?|ing|edly)|suspect(?:s|ed)\s+of|implicat(?:e[sd]?|ing)|point(?:s|ed|ing)?\s+the\s+finger)\b"
)
_RECKONED = guarded(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:puts?|putting)\b[^.;\"]{0,80}?\bat\s+(?=[\"\d$€£]|some\b|about\b|around\b|nearly\b|between\b|more\b|over\b|up\b|least\b|[a-z]+ty\b)|\breckon\w*|\bextrapolat\w+|\b[Aa]ssuming\b|\bcalculat(?:e[sd]?|ions?)\b|\b(?:we|[Ww]e|[Tt]eam|[Pp]anel|[Aa]gencies|States?)\s+(?:assess(?:es|ed)?|believes?|judges?|estimates?)\b"
    r"|\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:thought|believed|understood|assessed|judged|estimated|reckoned)\s+(?:to|that)\b|\b(?:data(?:set)?|model|modelling|analysis|interviews?)\s+(?:suggests?|implies|imply)\b|\bperhaps\s+(?=[\d$€£])|\bwould\s+(?:have\s+)?(?:come|amount(?:ed)?|total(?:led|ed)?|mean[t]?|be\s+worth|been\s+worth|been\s+passed|been\s+exceeded|yield(?:ed)?|cost|fetch(?:ed)?|equal(?:led)?|correspond(?:ed)?)\b|\bassum(?:es?|ed|ing)\s+that\b|\b(?:lies|lie|lay)\s+(?:somewhere\s+)?between\b|\bby\s+(?:\S+\s+){1,4}(?:reckoning|estimates?|calculations?)\b|\b[Ii]t\s+is\s+(?:understood|believed|thought|estimated)\s+that\b"
)
_UNSURE = guarded(r"\bit\s+(?:appears|seems)\b|\b(?:appears?|seems?)\s+to\b")
_MAY = guarded(
    r"\b(?:may|might|could)\s+(?:already\s+|also\s+|well\s+|still\s+|even\s+|soon\s+|thus\s+|have\s+(?:been\s+)?|be\s+)*(?:amount|exceed|reach|total|represent|involv|breach|violat|contraven|convert|grow|rise|double|contribut|constitut|employ|work|us(?:e|ing)|carr|receiv|benefit|fund)\w*|\bcan\s+(?:bill|earn|make|fetch|bring|command)\b"
)
_CALLED = guarded(
    r"\b(?:call(?:s|ed|ing)|brand(?:s|ed|ing)|term(?:s|ed)|dub(?:s|bed)|(?:dismiss|reject|brush|shrug|describ|denounc|condemn|label|wav|rebuff)\w*\b[^\"]{0,100}\bas)\b[^\"]{0,60}\"[^\"]{3,}\"?[.,]?\s*$"
)


def modality(ground: Ground) -> Modality:
    """The manner in which the clause is said."""
    first, last = ground.offset, ground.offset + ground.end - ground.start
    law = _legal(ground, first, last)
    if law:
        return law
    if _possible(ground, signs(ground.text)):
        return "potential"
    if _quoted(ground, first, last) and ground.kind != "legal_statement":
        return "quoted"
    speaker = (ground.attribution.chain(first, last, act=ground.kind not in SPEAKING) or ("",))[0]
    return _by_kind(ground, speaker, first, last) or _by_voice(ground, speaker, first, last)


def _by_kind(ground: Ground, speaker: str, first: int, last: int) -> Modality | None:
    """What the kind of statement or its form settles: advice, law, calls, a party's own account, a charge."""
    text, kind = ground.text, ground.kind
    directs = _DIRECTS.search(text)
    witness = ground.attribution.nobody(first, last)
    witness = None if witness and _PARTY.search(witness) and not _ONCE.search(witness) else witness
    found: Modality | None = None
    if kind in ("no_reply", "state_reply") and _SILENT.search(text):
        found = None
    elif kind == "advisory" and not directs and speaker and _of_itself(ground, speaker, None):
        found = "self_reported"
    elif kind == "advisory" or (directs and (ground.withheld or directs.start() < _AT_ONCE) and kind not in _BY_KIND):
        found = "urged" if directs else "potential" if _RISK.search(text) else None
    elif kind == "call_to_act" and not _URGES.search(ground.reading.text[ground.sentence[0] : ground.end]):
        found = None
    elif (_URGED.search(text) or _urged_before(ground)) and kind not in _BY_KIND:
        found = "urged"
    elif kind in _BY_KIND and not (kind == "state_reply" and witness and not _ADMITS.search(text)):
        found = _BY_KIND[kind]
    elif (
        ground.attribution.answers(first, last)
        and ground.head.author == PANEL
        and _a_state(speaker)
        or ground.answer
        or (speaker and _of_itself(ground, speaker, witness))
        or _own_report(ground, speaker)
    ):
        found = "self_reported"
    elif kind not in _OFFICIAL and _charged(ground, speaker, first, last):
        found = "accused"
    return found


def _a_state(speaker: str) -> bool:
    """Whether a named State speaks; what it replies to those who watch it is its own account."""
    return any((m.start, m.end) == (0, len(speaker)) and m.code != "KP" for m in countries.find(speaker))


def _urged_before(ground: Ground) -> bool:
    """Whether the clause hangs on a call that stands before it: "urge States to close accounts and to expel ..."."""
    before = ground.reading.text[ground.sentence[0] : ground.start]
    if _TO_DO.match(ground.text):
        return bool(_CALLS.search(before))
    return bool(_RECOMMENDS_THAT.search(before))


def _legal(ground: Ground, first: int, last: int) -> Modality | None:
    """Law, where a provision or a measure is said to bind, to forbid, to allow, to be in force or to be breached."""
    text, kind = ground.text, ground.kind
    if kind == "legal_statement":
        breach = "us_law" in signs(text) and POSSIBLE_BREACH.search(text)
        return "potential" if breach or _MAY_BREACH.search(text) else "legal"
    speaker = (ground.attribution.chain(first, last, act=ground.kind not in SPEAKING) or ("",))[0]
    if speaker and speaker not in (ground.head.author or "").split("; ") or kind in _BY_KIND or kind in _NOT_LAW:
        return None
    whole, begins = ground.reading.text[ground.sentence[0] : ground.end], ground.start - ground.sentence[0]
    norm = any(match.end() > begins for match in _NORM.finditer(whole))
    return "legal" if norm or _LAW_SAYS.search(text) else None


def _by_voice(ground: Ground, speaker: str, first: int, last: int) -> Modality:
    """Estimated, relayed, or in the document's own voice."""
    text, own = ground.text, signs(ground.text)
    whole = ground.reading.text[ground.sentence[0] : ground.end]
    reckoned = not is_paper(speaker) and _RECKONED.search(text) or (not speaker and _RECKONED.search(whole))
    if "estimated" in own or ground.attribution.estimates(first, last) or reckoned:
        return "estimated"
    if "reported" in own or REPORTEDLY.search(whole[-LONGEST_LOOK_BACK:]):
        return "reported"
    return "reported" if _others_say(ground, first, last) else "asserted"


def _possible(ground: Ground, own: frozenset[str]) -> bool:
    """Whether the act is said to be conditional, planned or possible. A plain "did not" is no mere possibility."""
    text, kind, words = ground.text, ground.kind, ground.withheld
    if words is not None and not _DIRECTS.search(text):
        return not _NOT_POSSIBLE.search(text) and bool(_UNREAL.search(words) or not _NEGATIVE.search(words))
    if kind == "legal_statement" and "us_law" in own and POSSIBLE_BREACH.search(text):
        return True
    if (_UNSURE.search(text) or _MAY.search(text)) and kind not in _BY_KIND:
        return True
    return "possible" in own and kind in ("employment_abroad", "supply_chain_exposure", "crew_supply")


def _quoted(ground: Ground, first: int, last: int) -> bool:
    """Whether most of what is said stands in quotation marks: of the clause, or of what follows the verb of saying."""
    whole = ground.reading.text
    inside = sum(max(0, min(b, last) - max(a, first)) for a, b in ground.quotes)
    if not inside:
        return False
    if ground.kind in _BY_LAW:
        return inside * 10 > (last - first) * 8
    spoken = any(whole.count(" ", ground.sentence[0] + a, ground.sentence[0] + b) >= 6 for a, b in ground.quotes)
    if inside * (3 if spoken else 2) > last - first:
        return True
    text = ground.text
    opens = text.find('"')
    verbs = [match for match in SAID.finditer(text) if match.end() <= opens and match["verb"] not in PROVES]
    if verbs and text.count(" ", opens) > 1:
        return inside * 5 >= (len(text) - verbs[-1].end()) * 3 or bool(_CALLED.search(text))
    return bool(_CALLED.search(text))


def _of_itself(ground: Ground, speaker: str, witness: str | None) -> bool:
    """Whether a State, a firm or a person tells of its own doings; those who watch others do not."""
    text = ground.reading.text[ground.sentence[0] : ground.end]
    if _ADMITS.search(text):
        return not _WATCHES.search(speaker)
    if _WATCHES.search(speaker) or (ground.head.author and speaker in ground.head.author.split("; ")):
        return False
    if _DENIES.search(ground.text):
        return True
    if ground.text.startswith("that ") and STATE_REPLY.search(text[: ground.start - ground.sentence[0]]):
        return True
    told = _OF_ITSELF.search(text)
    begins = ground.start - ground.sentence[0]
    return bool(told) and told is not None and told.end() >= begins and (told["word"] != "they" or not witness)


def _own_report(ground: Ground, speaker: str) -> bool:
    """Whether a State speaks in its own letter."""
    author = ground.head.author or ""
    if speaker and speaker != author or ground.head.devoted is False or "; " in author:
        return False
    return bool([m for m in countries.find(author) if (m.start, m.end) == (0, len(author))])


def _charged(ground: Ground, speaker: str, first: int, last: int) -> bool:
    if "accused" in signs(ground.text) or ground.attribution.accuses(first, last) or _BLAMES.search(ground.text):
        return True
    if COURT.search(speaker) or "grand jury" in (ground.head.author or ""):
        return True
    # What an office says of those whom it designates in the same paper is its charge against them.
    if ground.kind in _NO_CONDUCT or (speaker and speaker != ground.head.author):
        return False
    issues = _DESIGNATOR.search(ground.head.author or "")
    return bool(issues and _DESIGNATES.search(ground.reading.text[:DESIGNATION_LETTERS]))


def _others_say(ground: Ground, first: int, last: int) -> bool:
    """Whether somebody else than the document's own author says it."""
    own = ground.head.author.split("; ") if ground.head.author else []
    names = ground.attribution.chain(first, last, act=ground.kind not in SPEAKING)
    alone = len(own) > 1 and bool(names) and set(names) < set(own)  # one of those who sign together tells it
    return alone or any(name not in own for name in names)
