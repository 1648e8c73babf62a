"""What goes on about the matter without an act of the frames, and what strays from it.

A document that is about the DPRK from end to end says little that does not bear on it. A statement of such a document
that no frame knows is kept as what it weakly is - an answer, a State's act, a figure, background - and engages no
paragraph; what strays is known by families of signs: prices and exchange rates, weather and sport, other sanctions
regimes, people and trade of other States, housekeeping of the text itself.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.acts import CAPTION
from vedette.claims.clauses import has_predicate
from vedette.claims.frames import DENIAL, NO_REPLY, STATE_REPLY
from vedette.claims.guarded import guarded
from vedette.claims.signs import names_dprk
from vedette.claims.subjects import other_nationals
from vedette.claims.whole import LEAD_IN, Whole, inside, says, signs_of
from vedette.conduct import Kind

_PARTICIPANTS = frozenset(
    {
        "worker", "people", "it", "player", "crew", "official", "agency", "firm", "panel", "permit", "visa_kind",
        "contract", "earnings", "money", "finance", "crypto", "coins", "cyber", "vessel", "she", "goods", "arms",
        "venture", "forces", "listed", "document", "identity", "container", "state", "foreign", "person", "counted",
        "number", "person_word", "the_one", "dprk", "request", "ais", "ship_id", "law", "programme", "entity",
        "region", "luxury", "vehicle", "statistics", "repat", "enforces", "regime", "silent", "definite",
    }
)  # fmt: skip
"""Signs that somebody or something of the matter takes part: without one, a sentence only sets a scene."""

_PRICES = guarded(
    r"(?i)\b(?:prices?|quotations?|rates?|ind(?:ex|ices)|benchmark|futures|tariffs?|inflation|market\s+value|shares|stocks|currency|won|roubles?|rubles?|yuan|kip|ringgit|rupees?|baht|yen|dollar|euro|pound|crude|brent|gas\s?oil|ore|coal|bitcoin|ether|salaries|demand|wages)\b"
    r"[^.;]{0,60}?\b(?:averaged|average|traded|closed|ended|rose|risen|rising|fell|fallen|falling|lost|gained|climbed|slipped|stayed|hovered|stood|dropped|weaken\w*|strengthen\w*|eased|firmed|surged|plunged|soared|jumped|tumbled|cooled|flat|steady|unchanged|depressed|recovered|slid|bought\s+some\s+\d|remains?\s+at|up\s+\d|down\s+\d)"
    r"|\b(?:exchange|interest|base|freight|charter|tax|unemployment)\s+rates?\b|\bconverted\s+at\b|\bfor\s+comparison\b"
)
_WORLD = guarded(
    r"(?i)\b(?:it\s+(?:snowed|rained|was\s+(?:hot|cold|dark|raining|snowing))|(?:snow|rain|fog|frost|storms?|typhoons?|monsoon|cyclones?|weather|temperatures?|forecast(?:ers)?|wind|sunshine|swells?|humidity|heatwave)\b[^.;]{0,40}\b(?:fell|kept|closed|blew|lay|had|was|were|is|are|will|hit|scattered|delayed|reached|made|swept|drove|cleared|dropped|covered))"
    r"|\b(?:won|lost|drew|beat|defeated)\b[^.;]{0,40}\b(?:again|\d-\d|match|game|league|season|final|title)\b|\b(?:football|baseball|hockey)\s+(?:club|team)\b[^.;]{0,20}\b(?:lost|won)\b"
    r"|\b(?:lunch|dinner|breakfast)\s+(?:for|cost|costs|was)\b|\bpiracy\b|\bbudget\s+overrun\b"
)
_ASIDE = guarded(
    r"(?i)\b(?:unrelated|unconnected|nothing\s+to\s+do\s+with|no\s+(?:link|connection)\s+(?:to|with)|separate\s+(?:matter|letters?|case|investigation)|another\s+committee|competent\s+panel|other\s+reporting|reported\s+on\s+elsewhere|outside\s+(?:the|this|its)\s+(?:present\s+|scope|advisory|mandate|report|circular|notice)|(?:of\s+)?no\s+relevance|not\s+of\s+concern|untouched\s+by|by\s+(?:contrast|comparison)\b(?=[^.;]*$)|are\s+customers\s+like|no\s+irregularity|not\s+the\s+target|not\s+dealt\s+with|will\s+be\s+dealt|advisory\s+of\s+(?:its|their)\s+own|should\s+never\s+be\s+inferred)\b"
)
_HOUSE = re.compile(
    r"(?i)\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:at|in|to)\s+(?:the\s+)?(?:annex|appendix)|^[\W\d]*(?:annex|appendix)(?:es)?\b|\bsee\s+(?:the\s+)?annex|\b(?:footnotes?|web\s?site|portal|hotline|help\s?desk|e-?mail\s+address|renumbered|reproduced|typeface|(?:re)?printed|translat(?:ed|ion)\s+(?:by|from|of)|subscri\w+|newsletter)\b"
    r"|\bon\s+file\s+with\b|\bsee\s+(?:also|S/|para|annex|chapter|page)|\b(?:chapter|section|part|page|box|table|figure)\s+(?:\d+|[A-Z]|one|two|three|four|five|six)\s+(?:turns|deals|describes|sets|gives|shows|lists|reproduces|looks)\b|\b(?:set\s+out|listed|shown|given|described|found|address)\s+(?:in|on|at|given\s+on)\s+(?:the\s+)?(?:annex|page|chapter|table|section|appendix|last|next|following)"
    r"|\(?(?:additional\s+)?reporting\s+by\b|\bediting\s+by\b|\bphoto\s+by\b|\bcontributed\s+to\s+this\b|\b(?:is|are)\s+(?:the\s+author|an?\s+(?:fellow|editor|correspondent|staff\s+writer|columnist))|\bviews\s+expressed\b|\ball\s+rights\b|\bthe\s+method(?:ology)?\b"
    r"|\b(?:next|previous|last|first|annual|plenary|spring|autumn)\s+(?:meeting|session|conference|circular|report|issue|edition)\b[^.;]{0,40}\b(?:is|will|was|were|takes?|covers?|appears?)\b|\b(?:ministr(?:y|ies)|ministers|committee|council|panel|delegates|envoys|team|states|group|board|parties|leaders|officials|experts)\s+(?:\w+\s+)?met\s+(?:on\s+\w+|today|yesterday|here|in\s+\w+|again)\b|\b(?:thank(?:s|ed)?|welcom(?:e|ed|es)|grateful|appreciat\w+|hospitality|seminar|workshop|conference|took\s+note)\b"
    r"|\b(?:offices?|desk|secretariat|association)\b[^.;]{0,30}\b(?:closed|open|moved|located|hours)\b|\b(?:questions|enquir\w+|inquir\w+|queries|comments)\s+(?:from\s+the\s+press|about|on\s+this|may|should|can|to)\b|^for\s+(?:questions|further|more|enquir\w+)"
    r"|\b(?:this|the|present|earlier|previous|our)\s+(?:present\s+|first\s+|second\s+|third\s+|fourth\s+|fifth\s+)?(?:circulars?|reports?|advisory|advisories|notices?|papers?|briefings?|editions?|chapters?)\s+(?:on\s+this\s+subject\s+)?(?:covers?|draws?|builds?|supersedes?|replaces?|is\s+(?:based|divided|issued|intended)|are\s+withdrawn|sets\s+out|summari[sz]es|describes|was\s+(?:prepared|written|completed))\b|\b(?:release|make|publish|present|issue)\w*\s+(?:today\s+)?(?:their|its|public|an?|the)\s+(?:\w+\s+)?reports?\b|\bit\s+draws\s+on\b|\breferred\s+to\s+circular\b|\bcall\s+for\s+a\s+reminder\b"
    r"|\b(?:presumed\s+innocent|merely\s+an\s+allegation|merely\s+allegations|maximum\s+(?:sentence|penalty)|is\s+being\s+prosecuted|are\s+being\s+prosecuted|prosecuting\s+the\s+case|handling\s+the\s+case|(?:office|division|fbi|police)\s+(?:is|are)\s+investigating|sentenc(?:ed|ing)\s+guidelines)\b"
)
# "The contract (annex 4) provides for ...", "the letter, reproduced in annex 7, says ...": a reference in passing.
_REFERENCE = re.compile(
    r"(?i)\([^()]{0,200}\)|\[[^\[\]]{0,40}\]|,\s+(?:as\s+)?(?:reproduced|shown|set\s+out|listed|described|given|contained)\s+(?:in|at)\s+[^,;.]{1,40},"
)
_INQUIRES = guarded(
    r"(?i)\b(?:the\s+)?(?:panel|team|experts)(?:'s)?\s+(?:(?:also|has|is|further|continues?d?\s+(?:to|its|with))\s+)*(?:investigat\w+|examin\w+|looking\s+(?:at|into)|review\w*|stud(?:y|ied|ying)|travell?ed|visit(?:ed|s)?|held|attended|met|seeks?|sought|considered\s+how|inquir\w+)\b"
)
_FOUND_OUT = re.compile(r"(?i)\b(?:found|that|which|who|where|after|because|confirmed|showed?|told|learned)\b")
_FOOTNOTE = re.compile(
    r"_{4,}|\s*(?:\[\d{1,3}\]\s|\d{1,3}\s+(?:The|A|An|See|Letter|Ibid|Information|In|On|Interview|Document|Annex|For|Note|Imagery|Ref)\b)"
)
_PASSAGE = re.compile(
    r"(?i)[\s\"']*(?:nor|so|such|this|that|these|those)\s+(?:is|was|are|were)\b|[^.;]{0,60}\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:instructive|telling|typical|no\s+exception|not\s+alone|another\s+matter|a\s+familiar\s+(?:one|story)|a\s+case\s+in\s+point|unusual|clear|simple|obvious|worth\s+\w+ing)\W*$|[^.;]{0,60}\bsuggests?\s+otherwise\b"
)
_SHORT = 7
_OTHER_REGIMES = frozenset({"IR", "SY", "LY", "YE", "VE", "BY", "MM", "CU", "IQ", "AF", "SO", "SS", "CF", "HT"})
_OTHER_BODIES = guarded(
    r"(?:\b(?:Hamas|Hezbollah|Hizbullah|Houthis?|Taliban|Al[- ]Qa[ei]da|Wagner|Quds)\b|\bISIL\b|\bISIS\b|(?i:\bransomware\s+(?:groups?|gangs?|crews?)\b|\bdrug\s+cartels?\b|\bscam\s+(?:compounds?|centres?|centers?)\b|\bpirates\b))"
)
_ABOUT = re.compile(
    r"(?i)\b(?:on|about|over|against|concerning|regarding|relating\s+to|situation\s+in|embargo\s+on|from)\s+(?:\w+\s+(?:and|or)\s+)?$"
)
_OFFICIAL = re.compile(
    r"(?i)\s*(?:\w+\s+){0,2}?(?:police|authorit\w+|ministr\w+|minister|officials?|courts?|customs|coast\s+guard|navy|government|prosecutors?|regulators?|inspectors?|embassy|agency|agencies|banks?|registr\w+|mission|parliament|troops|naval|patrol|naval|lawmakers?|intelligence|border|port|immigration|officers?)\b"
)
_OWN_OUTSIDE = re.compile(r"(?i)\b(?:them|him|her|the\s+(?:company|ship|vessel|cargo))\b")
_POINTS_BACK = re.compile(r"(?i)\b(?:they|it|he|she|its|their|his|her|them|these|those|such)\b|,\s+an?\s+$")
_CONTRAST = guarded(r"(?i)\b(?:by|in)\s+(?:contrast|comparison)\b|\bseparately,|\belsewhere\b|\bmigrants\b|\blawful\b")


def strays(whole: Whole) -> bool:
    """Whether a sentence that does not name the DPRK speaks of something else than the document does."""
    text = whole.text
    if _HOUSE.search(_REFERENCE.sub(" ", text)) or _ASIDE.search(text) or _merely_inquires(text):
        return True
    if CAPTION.search(text) or _FOOTNOTE.match(text) or _only_leads_over(text):
        return True
    if names_dprk(text) or any(m.code == "KP" for m in whole.mentions):
        return False
    if _PRICES.search(text) or _WORLD.search(text) or _CONTRAST.search(text) or _others(whole):
        return True
    if answers(text):
        return False
    return bool(_OTHER_BODIES.search(text)) or _of_another_regime(whole) or _of_another_state(whole)


def _only_leads_over(text: str) -> bool:
    """ "Coal and machinery.", "Nor is it only fish.", "One case is instructive.": no statement but a way to the next."""
    words = len(text.split())
    return (words <= _SHORT + 2 and bool(_PASSAGE.match(text))) or (words < _SHORT and not has_predicate(text))


def answers(text: str) -> bool:
    """Whether somebody answers, denies or keeps silent: that belongs to the matter whatever else is named."""
    return bool(STATE_REPLY.search(text) or DENIAL.search(text) or NO_REPLY.search(text))


def _others(whole: Whole) -> bool:
    """Whether people of another State are spoken of, and not as a party to what was said before."""
    first = next((m for m in whole.mentions if m.how == "demonym"), None)
    if first is None or _POINTS_BACK.search(whole.text[: first.start]):
        return False
    return other_nationals(whole.text, whole.mentions)


def _merely_inquires(text: str) -> bool:
    found = _INQUIRES.search(text)
    return bool(found and not _FOUND_OUT.search(text, found.end()))


def _of_another_regime(whole: Whole) -> bool:
    return any(
        m.code in _OTHER_REGIMES
        and (m.how == "demonym" or m.start <= LEAD_IN // 2 or _ABOUT.search(whole.text[: m.start]))
        for m in whole.mentions
    )


def _of_another_state(whole: Whole) -> bool:
    """ "South Korean eateries have doubled in number": what belongs to another State, unless it acts as a State."""
    first = next((m for m in whole.mentions if m.how == "demonym"), None)
    if first is None or first.start > LEAD_IN or _OFFICIAL.match(whole.text, first.end):
        return False
    if _POINTS_BACK.search(whole.text[: first.start]):
        return False
    return not _OWN_OUTSIDE.search(whole.text, first.end)


def takes_part(whole: Whole, start: int, end: int) -> bool:
    """Whether somebody or something of the matter stands in the clause."""
    return not _PARTICIPANTS.isdisjoint(signs_of(whole, start, end)) or bool(_POINTS.search(whole.text, start, end))


# "Not everyone went", "There had been 22 in 2017", "Most of them stayed": a number or a pronoun of quantity points back.
_POINTS = re.compile(
    r"(?i)\b(?:\d[\d,.]*|none|nobody|no\s+one|everyone|everybody|others|another|the\s+(?:other|others|rest|first|second|third|last|same|two|three|four|pair|former|latter)|most|many|several|both|all|each|half|(?:not\s+)?one\s+of)\b"
)


_ACTED = guarded(
    r"(?i)\b(?:arrest|charg|jail|sentenc|convict|plead|pled|fin(?:e|ed)\b|freez|froze|seiz|detain|expel|deport|suspend|revok|cancel|withdr[ae]w|strip|struck|clos|shut|block|impound|confiscat|raid|search|extradit|indict|prosecut|ban|bar|delist|de-?regist|order|refus|reject|stopp|audit|impos|forfeit|auction|inspect|turn(?:ed)?\s+(?:back|away))\w*\b"
)


def weakest(whole: Whole, start: int, end: int) -> Kind:
    """The kind that says least of what a clause states: an answer, a State's act, a figure, or background."""
    text = whole.text[start:end]
    own = signs_of(whole, start, end)
    if NO_REPLY.search(text):
        return "no_reply"
    if STATE_REPLY.search(text) or DENIAL.search(text) or says(text, inside(whole.mentions, start, end)):
        return "state_reply"
    if _ACTED.search(text) and own & {"agency", "foreign", "state", "enforces"}:
        return "state_action"
    return "figure" if inside(whole.amounts, start, end) else "background"
