"""The verbs by which somebody says, shows, finds or denies something, and what tells them from their look-alikes.

"was found to", "reports of", "found 300 tons" hold the same words and say nothing of anybody.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.geo.trie import trie_pattern

_SPEECH = (
    "accused, accuses, acknowledged, acknowledges, added, adds, admits, admitted, advised, advises, "
    "agreed that, allege, assume, assumes, assumed that, alleged, alleges, announced, announces, argued, argues, asserted, asserts, "
    "assess, assessed, assesses, assured, attributes, believe, believes, calculated, call on, "
    "call upon, called on, called upon, calls on, cautioned, claim, claimed, claims, complained, "
    "concedes, conceded, conclude, concluded, concludes, confirmed, confirms, considered, considers, contend, "
    "contended, contends, counted, countered, declared, denies, described, describes, detailed, details, "
    "disclosed, documented, emphasised, emphasized, established, estimate, estimated, estimates, "
    "explained, explains, finds, flagged, found, identified, indicated, indicates, "
    "informed, insisted, insists, investigated, judged, learned, listed, maintained, maintains, maintains, noted, "
    "notes, notified, observed, observes, opined, predicted, predicts, put it, puts it, quipped, "
    "recalled, recalls, reckon, reckoned, reckons, recommended, recommends, recounted, reiterated, related, "
    "remarked, replied, replies, reported, reports, responded, revealed, reveals, ruled, said, say, "
    "saying, says, stated, states, stressed, tells, testified, testifies, thinks, told, traced, tweeted, "
    "urge, urged, urges, warn, warned, warns, writes, wrote "
)
_ONLY_SOMETIMES = (
    r"written(?=\s+that\b)|(?:ma[dk]es?|making)\s+(?:it\s+)?(?:clear|plain|known)(?=\s+that\b)|(?:went on|goes on)(?=[,.\x22;:]|$)"
    r"|(?:calls|called)(?=\s(?:it|this|that|(?:the|such|these|those)\s(?:\w+\s)?(?:allegation|accusation|claim|report|charge|finding|idea)s?)\b)"
    r"|continued(?=[,.\x22;:]|$)|(?:charged|indicted)(?=\s+(?:that\b|(?!over\b)(?:\S+\s+){1,9}?(?:with|for|on\s+charges)\b))|(?:posted|expressed|protested|hinted|implied|implies|swore|speculated|ventured|volunteered|suspects?|suspected|understands?|understood|thought|doubted|doubts|clarified|intimated|let\s+it\s+be\s+known|owned\s+up(?:\s+to)?|deduced|deduces|infers|inferred|reasoned|confided|boasted|vowed|joked|grumbled|sighed|shrugged)(?=\s+that\b|[,.\x22])"
    r"|(?:brush(?:ed|es)\s+(?:aside|off)|shrug(?:ged|s)\s+off|scoff(?:ed|s)\s+at|wav(?:ed|es)\s+(?:away|aside)|laugh(?:ed|s)\s+off|rebuff(?:ed|s)|refut(?:ed|es))(?=\s)"
    r"|(?:discovered|unearthed|ascertained|determined|determines|detected|confesse[sd]|admits\s+to|admitted\s+to|owns\s+to)(?=\s+(?:that|to|\w+ing)\b)"
    r"|(?:attributed|attributes)(?=\s)|answered(?=\s+(?:that|the\s+[Pp]anel)\b|[,\x22])|denied(?!\s+(?:\w+\s+){0,2}(?:access|entry|visas?|port))"
    r"|(?:rejects|rejected|dismisses|dismissed|disputes|disputed)(?=\s(?:\w+\s){0,4}(?:allegation|accusation|claim|report|charge|finding|it\b|as\b|that\b))"
)
_PROVING = "reads|read|recorded|record|records|show|shows|showed|suggest|suggests|suggested|indicate|point to|pointed to|prove|proved|demonstrate|demonstrated"
# What only papers do: "bills of lading name a forwarder", "the contract puts the price of each man at", "its website offered".
_LISTING = "list, lists, name, names, give, gives, gave, mention, mentions, contain, contains, contained, cite, cites, quotes, oblige, obliges, provide for, provides for, provided for, provides that, specify, specifies, stipulate, stipulates, require, requires, sets out, identify, identifies, refer to, refers to, advertise, advertises, advertised, offered, speaks of, spoke of, confirm, reveal, describe"
LISTS = frozenset(verb.strip() for verb in _LISTING.split(","))
"""Verbs that make a speaker of a paper, and of nobody else."""
_VERBS = (*(verb.strip() for verb in _SPEECH.split(",")), *_PROVING.split("|"))
SAID = guarded(
    rf"(?<![\w-])(?P<verb>{trie_pattern((*_VERBS, *sorted(LISTS - set(_VERBS))))}|{_ONLY_SOMETIMES}|puts?(?=\s(?:[^.;\"]{{1,90}}\b)?at\s))(?![\w-])|(?<=[,\"] )(?P<title>Says|Said)(?=\s)"
)
DPRK_SAYS = frozenset(
    {
        "denied",
        "called",
        "calls",
        "denies",
        "rejected",
        "rejects",
        "dismissed",
        "said",
        "says",
        "announced",
        "stated",
        "claimed",
        "declared",
        "insisted",
        "asserted",
    }
)
ONLY_PEOPLE = frozenset(
    {
        "said",
        "says",
        "told",
        "added",
        "wrote",
        "replied",
        "explained",
        "went on",
        "continued",
        "insisted",
        "stated",
        "denied",
        "denies",
        "responded",
        "informed",
        "confirmed",
        "acknowledged",
        "contended",
        "recalls",
        "recalled",
        "complained",
        "remarked",
        "recounted",
        "conceded",
        "swore",
        "confided",
        "argued",
        "argues",
    }
)
PROVES = frozenset(_PROVING.split("|")) - {"indicate"}
# "is said to have", "was found to", "has not replied": nobody says anything here.
PASSIVE_BEFORE = guarded(
    r"\b(?:is|are|was|were|be|been|being|(?:has|have|had|did|does|do|could|would)\s+not(?:\s+yet)?|n't|never|yet\s+to|not\s+yet)\s+(?:\w+ly\s+|also\s+|been\s+|immediately\s+)?$"
)
OF_OTHERS = frozenset(
    {
        "urged",
        "warned",
        "accused",
        "told",
        "advised",
        "informed",
        "notified",
        "listed",
        "flagged",
        "recommended",
        "charged",
        "assured",
        "suspected",
        "indicted",
    }
)
PASSIVE = re.compile(r"\s+(?:again\s+)?(?:to|of|over|by)\b(?!\s+the\s+(?:UN\s+)?(?:[Pp]anel|Committee))")
ADJECTIVE = re.compile(r"\s+(?:[\d$€£]|an?\s+\d|US\$|cases?\b|figures?\b)")
# "reported deliveries of", "notified three such consignments": a State's act, which the author tells.
TRADED = re.compile(
    r"\s+(?:(?:an?|its|their|no|the|one|two|three|four|five|six|seven|several|such|any|total|\d[\d,.]*|of|further|monthly|quarterly|annual)\s+){0,4}(?:deliver(?:y|ies)|consignments?|shipments?|imports?|exports?|transfers?|sales?|quantit(?:y|ies)|volumes?|suppl(?:y|ies)|purchases?)\b"
)
NOUNS = frozenset({"reports", "claims", "estimates", "states", "notes", "details", "claim", "estimate", "charges"})
AFTER_NOUN = re.compile(
    r"\s+(?:by|of|in|from|on|about|under|pursuant|required|submitted|due|fell|were|are|is|was|have|had|has|indicate[ds]?|say|said|suggest(?:s|ed)?|show(?:s|ed)?|emerged|allege[ds]?|claim(?:s|ed)?|seen|put|which|and)\b"
)
FINDING = frozenset(
    {
        "found",
        "finds",
        "identified",
        "traced",
        "counted",
        "observed",
        "established",
        "described",
        "recorded",
        "listed",
        "judged",
        "detailed",
        "admitted",
    }
)
FINDERS = re.compile(
    r"(?i)\b(?:customs|officers|inspectors|police|coast ?guard|navy|border guards|port authorit\w+|immigration|auditors|prosecutors|labour inspectorate)\b"
)
COURT = guarded(
    r"(?i)\b(?:prosecut(?:ors?|ion)|indictments?|court (?:documents?|papers|filings?|records)|charging documents?|complaint|grand jury|affidavits?|u\.?s\.? attorney)\b"
)
THAT = re.compile(
    r"\s+(?:that|(?:to\s+)?\w+ing|it|he|she|they|how|what|no\s+evidence|evidence|instances|indications|(?:at\s+least|more\s+than)\s)\b"
)
# "described the sculptors as", "identified him as"
AS = re.compile(r"\s[^.;,]{2,80}?\sas\s")
ACCUSING = frozenset(
    {"accused", "accuses", "alleged", "alleges", "allege", "charged", "suspects", "suspected", "indicted"}
)
THINKING = frozenset(
    {"believe", "believes", "think", "thinks", "allege", "alleges", "suspect", "suspects", "assess", "assesses"}
)
# "wallets that the police believe belong to": only the thing so described is said by them.
GAPPED = re.compile(
    r"\s+(?:is|are|was|were|has|have|had|belongs?|belonged|to\s+be|could|may|might|did|does|do|would|will|acts?|works?|holds?|owns?)\b"
)
ANSWERING = frozenset(
    {
        "stated",
        "replied",
        "informed",
        "explained",
        "confirmed",
        "responded",
        "advised",
        "notified",
        "answered",
        "indicated",
        "told",
        "assured",
        "maintained",
        "maintains",
        "clarified",
        "denied",
        "denies",
        "reported",
    }
)
# Who looks for those who did it: what they believe is held against somebody.
INQUIRERS = re.compile(
    r"(?i)\b(?:investigators?|prosecut\w+|police|detectives|customs officers|officers|coast ?guard|inspectors)\b"
)
ESTIMATING = frozenset(
    {
        "estimates",
        "estimate",
        "estimated",
        "puts",
        "put",
        "believes",
        "believe",
        "calculated",
        "by estimate",
        "assume",
        "assumes",
        "assumed that",
        "reckon",
        "reckons",
        "reckoned",
    }
)
TELLING = frozenset(
    {
        "informed",
        "told",
        "notified",
        "reported",
        "replied",
        "responded",
        "stated",
        "explained",
        "assured",
        "tells",
        "confirmed",
        "advised",
        "admitted",
        "said",
    }
)
REPORTEDLY = guarded(
    r"(?i)\breportedly\b|\ballegedly\b|\ban estimated\b|\b(?:is|are|was|were)\s+(?:also\s+)?(?:alleged|rumou?red|suspected|reported|said)\s+(?:to|of)\b|\bis said to\b|\bare said to\b|\bbelieved to\b|\bthought to\b|\b(?:is|are|was|were)\s+estimated\b"
)
# Told by somebody of whom the words only say that there is one: a passive without an agent, a participle, hearsay.
HEARSAY = guarded(
    r"(?i)\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+|also\s+|later\s+|first\s+|last\s+)?(?:observed|seen|spotted|sighted|detected|noticed|understood|assumed|considered|assessed|suspected|feared|presumed|deemed|found\s+(?=to\b)|known\s+(?=to\b)|attributed|ascribed|credited|linked)\b(?![^.;,]{0,40}\bby\s)"
    r"|\bit\s+(?:is|was|has\s+been)\s+(?:\w+ly\s+)?(?:understood|believed|reported|said|thought|claimed|alleged|rumou?red|suggested|assumed)\s+that\b|\b(?:an?|the|its|their|two|three|several)\s+(?:reported|alleged|suspected|rumou?red|supposed|purported)\s+\w+|\bon\s+suspicion\s+of\b|\b(?:frequently|often|widely|commonly)\s+(?:quoted|cited|reported|believed|said)\b|\bapparently\b|\bsaid\s+to\s+(?:be|have)\b"
    r"|\b[Ww]e\s+(?:have|are|were|had)\s+(?:also\s+|since\s+)?(?:learn(?:t|ed)|heard|told|been\s+(?:told|informed|advised)|informed|given\s+to\s+understand)\b|\b(?:have|has)\s+come\s+to\s+(?:our|the\s+\w+'s)\s+(?:notice|attention)\b|\breported\s+to\s+(?:us|the\s+(?:Association|Club|Managers|Agency|Agencies|Department|Ministry|Unit|Office|Centre|Center))\b(?!\s+by)"
)
# The agency behind a caption: "/AFP-Yonhap" on the next line, "(Reuters)".
CREDIT = re.compile(
    r"[.]?\s{0,3}(?:/|\((?:[Pp]hoto:?\s)?|[Pp]hoto(?:\sby)?:\s)(?P<name>[A-Z][\w-]{1,20}(?:[ /][A-Z][\w-]{1,20}){0,3})\)?(?=\s*(?:\n|$))"
)
POSSIBLE_BREACH = guarded(
    r"(?i)\b(?:potential|possible)(?:ly)?\s+(?:\w+\s+)?(?:contravention|breach|violation|infringement)"
)
CARRIED = "the speaker is taken from the sentence before, which goes on with a pronoun"
_COUNTED = frozenset({"reported", "estimated", "listed", "claimed", "identified", "documented"})
_TRADED = frozenset({"reported", "notified", "reports"})


def says_nothing(text: str, match: re.Match[str], verb: str) -> bool:
    """Whether the words of a verb of saying stand for something else: a noun, a passive, an act, an attribute."""
    end = match.end()
    before = text[max(0, match.start() - 40) : match.start()]
    return bool(
        (verb in _COUNTED and ADJECTIVE.match(text, end))
        or (verb in NOUNS and AFTER_NOUN.match(text, end))
        or (verb in _TRADED and TRADED.match(text, end))
        or (verb in OF_OTHERS and PASSIVE.match(text, end))
        or (PASSIVE_BEFORE.search(before) and verb not in ("saying", "says"))
    )
