"""Whether somebody is a private party: a firm, a club, a school, a person who speaks for none but himself."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.geo import countries
from vedette.geo.countries import Mention

_FIRM_NOUN = r"(?:compan(?:y|ies)|firms?|clubs?|owners?|managers?|operators?|traders?|dealers?|brokers?|brokerages?|insurers?|buyers?|sellers?|suppliers?|consignees?|exporters?|importers?|charterers?|shippers?|makers?|manufacturers?|processors?|directors?|chairm[ae]n|chairwom[ae]n|chairpersons?|presidents?\s+of\s+the\s+club|counsel|lawyers?|attorneys?|solicitors?|masters?|captains?|skippers?|colleges?|universit(?:y|ies)|polytechnics?|schools?|rectors?|hospitals?|clinics?|restaurants?|hotels?|factor(?:y|ies)|agenc(?:y|ies)\s+in\b|exchanges?|platforms?|studios?|start-?ups?|landlords?|landlad(?:y|ies)|tenants?|shareholders?|executives?|foundations?|(?:con)?federations?|associations?|leagues?|players['’]\s+unions?|headm(?:asters?|istress(?:es)?)|(?:news)?papers|charit(?:y|ies)|museums?|organi[sz]ers|plants?|mines|employers?|recruiters?|farms?|mills?|yards?|shipyards?|(?:freelance\s+|job\s+|hiring\s+)?(?:sites|websites|marketplaces)|card\s+issuers?)"
_FIRM_NAME = guarded(
    r"\b(?:Ltd|Limited|LLC|L\.L\.C|Inc|Corp|Co\.|GmbH|AG|S\.?A\.?R\.?L|SA|AS|A/S|AB|BV|NV|OOO|ZAO|JSC|Plc|PLC|Pte|Pty|Sdn|Bhd|Holdings?|Trading|Shipping|Marine|Logistics|Bunkering|Tankers|Seafoods?|Foods|Textiles?|Garments?|Constructions?|Energy|Petroleum|Industries|Enterprises?|Partners|Ventures?|Brothers|& Sons|F\.?C|Football Club|Studio|Exchange)\b"
)
_NOUN = guarded(rf"(?i)\b{_FIRM_NOUN}\b")
_OF_A_STATE = guarded(
    r"(?i)\b(?:ministr(?:y|ies)|ministers?|governments?|embass(?:y|ies)|consulates?|ambassadors?|missions?|authorit(?:y|ies)|registr(?:y|ies)|registrar|administration|coast\s?guards?|customs|police|prosecutors?|officials?|officers?|states?|municipalit(?:y|ies)|mayors?|governors?|central\s+bank|parliament|lawmakers?|presidency|foreign\s+office|immigration|inspectorate|department|bureau|spokes\w+\s+(?:for|of)\s+(?:the\s+)?(?:minist|govern|foreign|coast|customs|maritime|port)\w*|committee|council|panel|national\s+assembly|kremlin)\b"
)


# Those who saw it, or did it: what they tell is what took place, and no answer of a party.
_WITNESS = guarded(
    r"(?i)\b(?:witness(?:es)?|defectors?|informants?|former\s+(?:\w+\s+)?(?:supervisors?|workers?|employees?|guards?|members?|students?|seafarers?|crew\w*|drivers?|cooks?|interpreters?|translators?)|neighbou?rs?|residents?|landlad(?:y|ies)|villagers?|passers-?by|trainees?|waitress(?:es)?|workers?|colleagues?|fishermen|technicians?|nurses?|straw\s+m[ae]n|foremen|foreman|bricklayers?|drivers?|cooks?|couriers?|eyewitness(?:es)?)\b"
)
_ROLE = r"(?:\s+(?:of|at|for|in)\s+(?:the\s+|its\s+)?[\w'’& .-]{1,40})?"
_ENFORCES = guarded(
    r"(?i)\b(?:fro(?:ze|zen)|freez\w+|suspend\w*|cancel\w*|clos(?:ed|es|ing)|remov\w+|terminat\w+|dismiss\w*|fired|withdr[ae]w\w*|block(?:ed|s|ing)?|expell?\w*|ban(?:ned|s)?|stopp\w+|revok\w+|refus\w+|delist\w*|deregister\w*|shut|barr\w+|struck)\b"
)
_COVER = guarded(
    r"(?i)^\W*(?:the\s+|her\s+|its\s+|his\s+|their\s+)?(?:insurance\s+|hull\s+|P&I\s+)?(?:cover|insurance|polic(?:y|ies)|membership|entry|contracts?\s+of\s+(?:employment|carriage))\s+(?:was|were|has|have|had)\b"
)
# A State, or an organ of it, is the subject of a verb in the past or the present perfect.
_ORGAN_NOUN = r"(?:authorit(?:y|ies)|government|police|customs(?:\s+(?:officers?|officials?|service))?|coast\s?guard|navy|court(?:s)?|prosecutors?|ministry|cabinet|parliament|council|administration|registry|regulator|central\s+bank|immigration(?:\s+service)?|tribunal|agency|president|minister|officials?|officers?|patrol\s+\w+|aircraft|ships?)"
_DID = re.compile(
    r"(?:['’]s?)?(?:\s+(?!and\b|or\b|to\b|in\b|of\b|which\b|who\b|that\b|has\b|have\b|had\b|was\b|were\b|is\b|are\b)[\w'’.-]+){0,4}?\s+(?:(?:has|have|had)\s+(?:[\w-]+ly\s+|since\s+|also\s+|already\s+|thus\s+far\s+|so\s+far\s+)?)?(?P<verb>[a-z]+ed|let|kept|put|took|taken|gave|given|sent|held|brought|sought|set|shut|cut|wrote|made|withdrew|withdrawn|struck|froze|frozen|began|begun)\b"
)
_NO_DEED = re.compile(
    r"(?i)(?:based|named|owned|operated|flagged|registered|called|considered|believed|reported|stated|noted|observed|answered|replied|responded|claimed|denied|remained|continued|received|imported|exported|purchased|employed|hired|hosted|supplied|estimated|assessed|indicated|explained|confirmed|informed|suggested|supported|alleged|accused|attributed|needed|refined|listed|recorded|registered|detected|photographed|counted|identified|maintained|acknowledged|questioned|argued|earned|used|shared|failed|joined|arrived|stayed|lived|trained|agreed|disagreed|asked|requested|disputed|rejected|dismissed|refuted|promised|pledged|thanked|invited|urged|called|condemned|expressed|emphasi[sz]ed|welcomed|contended|insisted|regretted|voiced|appealed|pressed|raised|referred|provided|undertook|transmitted|submitted|shared|wanted|hoped|opposed|doubted|challenged|contested|praised|criticised|criticized|played|earned|worked|grew|increased|appeared|existed|ended|became)$"
)


def is_private(speaker: str, text: str) -> bool:
    """Whether who speaks is no State and no organ of one, by his name or by what ``text`` calls him beside it."""
    if not speaker or _OF_A_STATE.search(speaker):
        return False
    if _FIRM_NAME.search(speaker) or _NOUN.search(speaker):
        return True
    role = re.compile(
        rf"(?i)\b(?:its|their|the|an?|former|['’]s)\s+(?:\w+\s+)?{_FIRM_NOUN}{_ROLE},?\s+(?:\w+\.?\s+)?{re.escape(speaker)}"
    )
    return bool(role.search(text))


def is_witness(speaker: str, text: str) -> bool:
    """Whether the speaker is one who saw or did what is told, by his name or by what ``text`` calls him beside it."""
    if not speaker or _OF_A_STATE.search(speaker):
        return False
    role = re.compile(rf"(?i){_WITNESS.pattern.removeprefix('(?i)')}(?:\\s+[\\w'’-]+){{0,4}}?,\\s+{re.escape(speaker)}")
    return bool(_WITNESS.search(speaker) or role.search(text))


def acts_privately(text: str, states: tuple[Mention, ...]) -> bool:
    """Whether a measure is taken by a firm, a club or a platform: the subject before the verb is one, and no State."""
    if _COVER.search(text):
        return True
    verb = _ENFORCES.search(text)
    head = text[: verb.start()] if verb else ""
    if not head or any(m.code != "KP" and m.start < len(head) for m in states) or _OF_A_STATE.search(head):
        return False
    return bool(_FIRM_NAME.search(head) or _NOUN.search(head))


def opens_with_state(text: str, states: tuple[Mention, ...]) -> bool:
    """Whether a State other than the DPRK opens the clause."""
    first = next((m for m in states if m.code != "KP"), None)
    return first is not None and text[: first.start].strip(" \"'“(").lower() in _OPENS


def state_acts(text: str, states: tuple[Mention, ...]) -> bool:
    """Whether a State other than the DPRK, or an organ of it, is the subject and does something, beyond speaking."""
    first = next((m for m in states if m.code != "KP"), None)
    if first is None or not opens_with_state(text, states):
        return False
    did = _DID.match(text, first.end)
    if did is None or _NO_DEED.match(did["verb"]):
        return False
    return first.how != "demonym" or bool(re.search(rf"(?i)\b{_ORGAN_NOUN}\b", did.group()))


_OPENS = frozenset({"", "the", "but", "and", "then", "meanwhile", "yet", "later", "also"})


_TAKEN_AGAINST = guarded(
    r"(?i)\b(?:was|were|been|being)\s+(?:\w+ly\s+|then\s+|later\s+|also\s+|since\s+|all\s+)?(?:arrested|detained|seized|deported|expelled|fined|sentenced|charged|convicted|indicted|jailed|imprisoned|revoked|cancelled|withdrawn|struck\s+(?:off|from)|boarded|inspected|impounded|turned\s+(?:away|back)|frozen|blocked|confiscated|barred|blacklisted|forfeited|extradited|de-?registered|put\s+on\s+hold)\b"
)
_BY_OFFICERS = guarded(
    r"(?i)\b(?:questioned|arrested|seized|stopped|searched|detained|fined|inspected|boarded|intercepted|expelled|deported|raided|escorted|caught|turned\s+back|taken\s+(?:off|ashore|away|in)|held|sealed|closed|dissolved|revoked|cancelled|withdrawn)\s+(?:[\w'’-]+\s+){0,3}?by\s+(?:the\s+|a\s+)?(?:[\w'’-]+\s+){0,3}?(?:coast\s?guard|police|customs|authorities|navy|prosecutors?|court|officers|border\s+guards?|immigration|inspectors?|marines)\b"
)
_KEPT_OUT = guarded(
    r"(?i)\b(?:den(?:ied|ies|ying)|refus(?:ed|es|ing)|barr(?:ed|ing))\s+(?:her|him|them|it|the\s+\w+)\s+(?:entry|access|an?\s+berth|clearance|permission|visas?|landing|services?|from\s+\w+ing)\b"
)
_NOT_TAKEN = guarded(
    r"(?i)\b(?:without|not|never|nor)\s+(?:\w+\s+){0,2}?(?:having\s+)?(?:been|being)\b|\bby\s+[^.;]{0,30}?\b(?:said|told|estimated|described|seen|reported)\b|\b(?:said|told|estimated|described|seen|reported|obtained|reviewed|quoted|believed|known|photographed|observed)\s+(?:\w+\s+)?by\b"
)
_BY_A_FIRM = guarded(rf"(?i)\bby\s+(?:the\s+|its\s+|his\s+|an?\s+)?(?:\w+\s+)?{_FIRM_NOUN}\b")


def enforced(text: str) -> bool:
    """Whether something was done to somebody that only a State does, whoever of it did so."""
    if _BY_A_FIRM.search(text) or _NOT_TAKEN.search(text):
        return False
    return any(pattern.search(text) for pattern in (_TAKEN_AGAINST, _BY_OFFICERS, _KEPT_OUT))


# "A Washington research group" has its seat there, and speaks for nobody.
_STUDIES = guarded(
    r"(?i)\b(?:research\s+(?:group|firm|institute|cent(?:re|er)|organi[sz]ation)|think\s+tank|universit(?:y|ies)|institute|research\s+project|non-?governmental|NGO|rights\s+groups?|(?:news)?papers?|broadcaster|magazine|analysts?|researchers?|scholars?|professors?|lawyers?)\b"
)


def speaks_for_state(speaker: str) -> bool:
    """Whether the speaker is a State or an organ of one, and not an unnamed one that tells of others."""
    if re.search(r"(?i)\b(?:member|participating)\s+state", speaker):
        return False
    if _STUDIES.search(speaker):
        return False
    found = countries.find(speaker)
    return bool(found) or bool(_OF_A_STATE.search(speaker))


_OFFICERS = re.compile(
    r"(?i)\W*(?:in\s+[^,]{3,40},\s+|on\s+[^,]{3,40},\s+|later,?\s+)?(?:the\s+|local\s+|federal\s+|two\s+)*(?:customs|border|port|police|immigration|labou?r|tax|harbou?r|coast\s?guard|prosecut\w+|inspectors?|officers?|agents|guards|authorities|court|judge|navy|marines)\b(?:\s+(?!who\b|which\b|that\b|said\b|told\b)[\w'’-]+){0,6}?\s+(?:(?:has|have|had)\s+)?(?:opened|confiscated|seized|searched|arrested|detained|boarded|impounded|inspected|stopped|intercepted|froze|frozen|turned\s+(?:back|away)|questioned|raided|sealed|deported|expelled|fined|sentenced|jailed|convicted|charged|ordered|closed|revoked|refused|released|found\s+guilty|took\s+\w+\s+into\s+custody|held|kept|withheld|handed\s+(?:back|over)|recovered|rescued)\b"
)


def officers_act(text: str) -> bool:
    """Whether officers or a court are the subject and take a measure."""
    return bool(_OFFICERS.match(text))


# Those of whom something was asked stand first; "the identity of the consignee" was asked of somebody else.
_ASKED_ABOUT = guarded(
    r"(?i)\b(?:identity|whereabouts|name|names|activities|role|ownership)\s+of\s+(?:the\s+|its\s+|an?\s+)?$|\b(?:about|concerning|regarding|on)\s+(?:the\s+|its\s+|an?\s+)?(?:\w+\s+)?$"
)
_MISSION_OF_DPRK = guarded(
    r"(?i)\b(?:(?:DPRK|Pyongyang|North\s+Korea)['’]s|(?:DPRK|North\s+Korean))\s+(?:\w+\s+)?(?:mission|embassy|delegation|consulate|representatives?|diplomats?|ambassador|officials?)\b"
    r"|\b(?:mission|embassy|delegation|consulate)\s+of\s+(?:the\s+)?(?:DPRK|Democratic\s+People|North\s+Korea)"
)


_HIRED_OUT = guarded(
    r"(?i)\b(?:the|its|his|her|their|an?)\s+(?:[\w-]+\s+)?(?:agents?|contractors?|subcontractors?|casinos?|hotels?|restaurants?|academ(?:y|ies)|landlords?|underwriters?)\b"
)


# "Uefa did not respond": a name that is no State's, straight before what it left undone.
_BY_NAME = re.compile(
    r"[\W_]*(?:The\s+)?(?!(?:It|He|She|They|We|I|No|None|Nobody|Neither|Nor|Both|All|Some|Most|Many|Several|Others?|Two|Three|Four|Five|Letters?|Enquir\w+|Inquir\w+|Requests?|Questions?|Reminders?|This|That|These|Those|There|Asked|One)\b)[A-Z][\w.’'-]+(?:\s+(?:[A-Z][\w.’'-]+|of|and|&)){0,5}\s+(?:(?:has|have|had|did|does|would|could|never|also)\s+(?:\w+\s+)?(?:not|never|n't|ignored|left|declined|refused)|(?:has|have|had)\s+yet|declined|refused|ignored|left|failed|never)\b"
)


def owes_no_answer(text: str) -> bool:
    """Whether the silence told in ``text`` is that of a private party, or of the DPRK's own mission.

    The paragraphs bind States, and it is they who report to the Committee; a firm or a club that does not return a
    call engages none of them by that, nor does the mission of the State that the paragraphs are about.
    """
    if _MISSION_OF_DPRK.search(text):
        return True
    spots = [found.start() for pattern in (_FIRM_NAME, _NOUN, _HIRED_OUT) for found in pattern.finditer(text)]
    firm = min((spot for spot in spots if not _ASKED_ABOUT.search(text[:spot])), default=None)
    organ = _OF_A_STATE.search(text)
    states = [m.start for m in countries.find(text, the_north_is_dprk=True) if m.code != "KP"]
    state = min((*states, *((organ.start(),) if organ else ())), default=None)
    named = _BY_NAME.match(text)
    if named and (state is None or state >= named.end()):
        return True
    return firm is not None and (state is None or firm < state)
