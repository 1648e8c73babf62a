"""Where an act happens: the States and regions of a clause, each with what it is to the act."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.conduct import Kind, Place, PlaceRole
from vedette.geo import countries
from vedette.geo.countries import Mention

HOSTING: frozenset[str] = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution", "false_identity",
        "contract_beyond_deadline", "non_repatriation", "repatriation", "figure", "wage_diversion", "advisory",
        "supply_chain_exposure", "joint_venture",
    }
)  # fmt: skip
TRADING: frozenset[str] = frozenset(
    {"goods_export", "goods_import", "luxury_supply", "vessel_supply", "arms_related", "cap_use", "custody_route"}
)
_HOST_NOUN = re.compile(
    r"\s*(?:'s?\s+)?(?:clubs?|leagues?|teams?|compan(?:y|ies)|firms?|employers?|territory|soil|waters|cit(?:y|ies)|restaurants?|construction|fishing|authorit(?:y|ies)|government|second|first|top|factor(?:y|ies)|port|border|vessels?|ships?|province|farms?|shipyards?|side)\b"
)
_IDENTITY = guarded(
    r"(?i)\b(?:as|pose\w*|posing|pretend\w*|disguis\w*|impersonat\w*|identit\w*|nationals?\s+of)\s+(?:\w+\s+){0,2}$"
)
_SPEECH = re.compile(
    r"(?i)\s*(?:'s\s+\w+\s+)?(?:yesterday|also|has|have|had)?\s*(?:said|urged|warned|accused|replied|told|reported|informed|confirmed|stated)\b"
)
_LANDED = guarded(
    r"\b(?:discharg|unload|offload|land|sold|sale|built|erect)\w*\b[^;.]{0,60}?\b(?:at|in|to)(?:\s+the)?(?:\s+ports?\s+of)?(?:\s+[A-Z][\w-]*(?:\s[A-Z][\w-]*)?,)?$"
)
_OFF_SHORE = guarded(r"(?i)\boff(?:\s+the)?(?:\s+coasts?\s+of)?\s*$")
_NOT_THERE = guarded(r"(?i),\s+not\s+(?:to|in|from|by|at|for)?\s*(?:the\s+)?$")
_VOICE_FROM = guarded(
    r"(?i)\b(?:denials?|statements?|responses?|repl(?:y|ies)|pressure|protests?|orders?|criticism|support|officials?)\s+from(?:\s+the)?\s*$"
)
_AT_WORK_IN = guarded(
    r"(?i)\b(?:work\w*|employ\w*|hired?|liv\w+|restaurants?|based|sites?|factor(?:y|ies)|clubs?|doctors|workers|labou?rers)\s+in\s+(?:the\s+)?$"
)
_CLIENTS_IN = guarded(
    r"(?i)\b(?:jobs?|contracts?|employment|positions?|projects?|orders|payments?|work(?:ed|ing)?|hired|clients?)\s+(?:remotely\s+)?(?:at|with|from|for|by)\s+[^,;.]{0,50}?\b(?:compan(?:y|ies)|firms?|employers?|clients?|businesses|customers?|exchanges?)\s+in\s+(?:the\s+)?(?:[A-Z]\w+(?:,\s+|\s+and\s+)(?:the\s+)?)*$"
)
# "Positions at 46 U.S. companies": the client's State, by its adjective.
_CLIENTS_OF = guarded(
    r"(?i)\b(?:jobs?|contracts?|employment|positions?|posts?|roles?|projects?|orders|payments?|work(?:s|ed|ing)?|hired|clients?|paid|money|wages)\s+(?:as\s+(?:\w+\s+){1,3}?)?(?:remotely\s+)?(?:at|with|from|for|by)\s+(?:[\w$,.-]+\s+){0,6}$"
)
_CLIENTS = re.compile(
    r"(?:\s+[a-z-]+){0,2}\s+(?:compan(?:y|ies)|firms?|employers?|clients?|business(?:es)?|customers?|exchanges?|payrolls?|corporations?)\b"
)
_UNKNOWING = guarded(
    r"(?i)\b(?:without\s+(?:\w+\s+)?(?:knowing|realising|realizing)|un(?:knowing|witting)(?:ly)?|unaware|deceived|duped)\b"
)
_SHIP_FROM = guarded(
    r"(?i)\b(?:vessels?|ships?|boats?|longliners?|trawlers?|tankers?|freighters?|carriers?|seiners?|barges?)\s+(?:from|of|out\s+of|based\s+in)\s+(?:the\s+)?$"
)
_NOT_HOST = guarded(
    r"""(?ix)\b(?:
    near | close\s+to | border(?:s|ing)? | (?:border|frontier)\s+(?:with|to|of) | neighbouring | opposite | via | by\s+way\s+of | through | transit\w*(?:\s+(?:in|at|through|via))? | (?:layover|stop(?:ped|ping|over)?)\s+(?:in|at)
    | unlike | as\s+opposed\s+to | except(?:\s+(?:for|in|from))? | excluding | excepting | apart\s+from | other\s+than | rather\s+than(?:\s+(?:in|to|from))? | instead\s+of(?:\s+(?:in|to|from))?
    | (?:none|nobody|no\s+(?:one|more|longer|workers?|such\s+\w+)|not(?:\s+\w+)?|never|neither|nor)\s+(?:(?:were|was|are|is|remain\w*|left|worked?|employed|sent)\s+)?(?:in|to|at|from|by)
    | (?:help|assistance|support|aid|information|data|intelligence|a\s+(?:tip|letter|note|report)|pressure|demands?|criticism|questions?)\s+(?:of|from|by)
    | (?:meeting|conference|summit|talks|session|hearing|briefing|seminar|workshop|report|study|book|article|trial|lawsuit|negotiations|forum|symposium|speech|speaking|told\s+(?:reporters|journalists|a\s+\w+)|published|printed)\s+(?:held\s+)?(?:in|at)
    | imports?\s+from | exports?\s+to | tourists\s+from | citizens?\s+of | passports?\s+of
    | according\s+to | on\s+behalf\s+of | designated\s+(?:in|by) | sanctioned\s+(?:in|by) | blacklisted\s+(?:in|by)
    )\s+(?:the\s+)?$"""
)
"""Words before a State that say that it is spoken of, passed, near, or expressly not the place."""
_ACTS_ON = re.compile(
    r"(?i)\s*(?:(?:yesterday|also|has|have|had|then|later|earlier|repeatedly|again|publicly|formally)\s+){0,2}"
    r"(?:ask(?:ed|s)|quer(?:ied|ies)|request(?:ed|s)|demand(?:ed|s)|wr(?:ote|ites)\s+to|called\s+(?:on|for)|calls\s+(?:on|for)|press(?:ed|es)|critici[sz](?:ed|es)|condemn(?:ed|s)|thank(?:ed|s)|prais(?:ed|es)|accus(?:ed|es)|help(?:ed|s)|assist(?:ed|s)|"
    r"(?:refused|denied)\s+(?:them|him|her|entry|visas?|permission)|turned\s+(?:them|him|her)\s+away|voted|abstained|proposed|investigat(?:ed|es)\s+(?:why|how|whether)|(?:has|had)\s+none|says|tells|warns|notes|noted|puts?\s|estimat(?:ed|es?)|reckon(?:ed|s)?|assess(?:ed|es)?|calculat(?:ed|es?)|judg(?:ed|es?)|consider(?:ed|s)?|thinks?|thought|knows?|knew|describ(?:ed|es?)|identif(?:ied|ies)|list(?:ed|s)\s|document(?:ed|s)\s|observ(?:ed|es?)|urges|wants?|wanted|believes?|believed|suspects?|suspected|alleg(?:ed|es))\b"
)
_IN = guarded(r"(?i)\b(?:in|across|to|at)\s+(?:the\s+)?$")
# "from Some Club in Italy", "to Some Club in Qatar": the club stands between the way and the State.
_CLUB_IN = guarded(r"(?i)\b(?P<way>from|to|with|for|joined)\s+(?:(?!from\b|to\b)[\w.'-]+\s+){1,4}in(?:\s+the)?\s+$")
# Where people had been before is not where they are said to be.
_FORMERLY_IN = guarded(
    r"(?i)\b(?:who|which|that)\s+ha(?:d|ve|s)\s+(?:earlier|previously|formerly|once|before)\s+(?:been\s+)?\w+\s+(?:[a-z]+\s+){0,4}?(?:in|at|for)\s+(?:the\s+)?$|\b(?:earlier|previously|formerly|once)\s+(?:employed|worked|working|based|stationed|posted|deployed)\s+(?:in|at|by)\s+(?:the\s+)?$|\b(?:moved|relocated|shifted|transferred|withdr[ae]wn?|came|arrived|departed|returned|sent)\s+(?:\w+\s+){0,2}?from\s+(?:the\s+)?$"
)
_OWN_PERMIT = guarded(r"(?i)\b(?:residence|work)\s+(?:\w+\s+)?permits?\b")
_WARNS = guarded(r"(?i)\b(?:warn\w*|flagged|cautioned|advised|issued|published)\b")
_BY = guarded(r"(?i)\bby\s+(?:the\s+)?$")


def places(text: str, mentions: tuple[Mention, ...], kind: Kind) -> tuple[Place, ...]:
    """Places of the clause ``text`` in order, one for each State and role; regions never expand to States."""
    found: list[Place] = []
    for mention in mentions:
        role = _role(text, mention, kind)
        if role is None or _NOT_THERE.search(text[max(0, mention.start - 20) : mention.start]):
            continue
        name = _shown_name(text, mention)
        if not any(place.country == mention.code and place.role == role for place in found):
            found.append(Place(name=name, country=mention.code, role=role))
    for start, _, name in countries.find_regions(text):
        region: PlaceRole = (
            "host"
            if kind in HOSTING
            and re.search(r"(?i)\b(?:in|to|and|or|across|,)\s+(?:the\s+)?$", text[max(0, start - 14) : start])
            else "mentioned"
        )
        found.append(Place(name=name, region=name, role=region))
    return _without_echo(tuple(found))


def _without_echo(found: tuple[Place, ...]) -> tuple[Place, ...]:
    """A State already there in a telling role is not listed a second time as merely mentioned."""
    told = {place.country for place in found if place.role != "mentioned" and place.country}
    return tuple(place for place in found if place.role != "mentioned" or place.country not in told)


def _shown_name(text: str, mention: Mention) -> str:
    if mention.how == "city":
        return " ".join(text[mention.start : mention.end].split())
    return countries.name(mention.code)


def _role(text: str, mention: Mention, kind: Kind) -> PlaceRole | None:
    before = text[max(0, mention.start - 90) : mention.start]
    if kind in TRADING:
        role = _trade_role(before, mention)
        if mention.code == "KP" and role == "mentioned":
            return "origin" if kind in ("goods_export", "arms_related") else "destination"
        return role
    if mention.code == "KP":
        return None
    if kind == "employment_transfer":
        return _transfer_role(text, mention, before)
    if kind == "state_reply" and _OWN_PERMIT.search(text):
        return "host"  # a State that speaks of a residence or work permit of its own says that the person is there
    return _host_role(text, mention, kind, before) if kind in HOSTING else "mentioned"


def _host_role(text: str, mention: Mention, kind: Kind, before: str) -> PlaceRole:
    """Whether a State of a clause about people abroad is where they are, or only spoken of."""
    if (_IDENTITY.search(before) and not _IN.search(before)) or _SPEECH.match(text, mention.end) or _BY.search(before):
        return "mentioned"
    if _of_clients(text, mention, kind, before):
        return "mentioned"
    if (
        (kind == "crew_supply" and _SHIP_FROM.search(before))
        or _OFF_SHORE.search(before)
        or _NOT_HOST.search(before)
        or _FORMERLY_IN.search(before)
    ):
        return "mentioned"  # at sea off a State is not in it; nor is who passes through, or works next to it
    if mention.how != "demonym" and _ACTS_ON.match(text, mention.end):
        return "mentioned"
    if kind == "advisory" and _WARNS.search(text, mention.end):
        return "mentioned"
    if mention.how == "demonym":
        described = _HOST_NOUN.match(text, mention.end) or _listed_demonym(text, mention)
        return "host" if described else "mentioned"
    if mention.how == "capital":
        return (
            "host" if _AT_WORK_IN.search(before) or kind in ("visa_substitution", "work_authorisation") else "mentioned"
        )
    return "host"


def _of_clients(text: str, mention: Mention, kind: Kind, before: str) -> bool:
    """Whether a State is that of the clients: where they sit is not where the remote worker sits.

    Who hires without knowing whom is deceived, and hosts nobody as far as the words show.
    """
    remote = kind in ("it_work", "false_identity")
    if remote and _CLIENTS_IN.search(before):
        return True
    deceived = _UNKNOWING.search(text) or (remote and _CLIENTS_OF.search(before))
    return bool(deceived and _CLIENTS.match(text, mention.end))


def _listed_demonym(text: str, mention: Mention) -> bool:
    """ "the Swiss and Dutch clubs": the noun of the last adjective serves the first."""
    rest = re.match(r"(?:,|\s+and|\s+or)\s+([A-Z]\w+)", text[mention.end : mention.end + 40])
    if not rest:
        return False
    return bool(_HOST_NOUN.match(text, mention.end + rest.end()))


def _trade_role(before: str, mention: Mention) -> PlaceRole:
    lead = before.lower().rstrip()
    if re.search(
        r"(?:\bvia|\bby\s+way\s+of|\bthrough|\btransit\w*|\bstop\w*\s+(?:in|at)|countries,?|\bincluding)(?:\s+the)?$",
        lead,
    ):
        return "transit"
    if re.search(r"\b(?:in)?to(?:\s+the)?(?:\s+ports?\s+of|\s+buyers\s+in|(?:\s+\w+){1,3}\s+in)?$", lead) or re.search(
        r"\bin(?:to)?\s+ports?\s+(?:of|in)$", lead
    ):
        return "destination"
    if re.search(r"\bfrom(?:\s+the)?(?:\s+ports?\s+of)?$", lead):
        return "mentioned" if _VOICE_FROM.search(lead) else "origin"
    if mention.code != "KP" and _LANDED.search(before.rstrip()):
        return "destination"
    if mention.how == "city" and mention.code != "KP":
        return "transit"
    return "mentioned"


def _transfer_role(text: str, mention: Mention, before: str) -> PlaceRole:
    lead = before.lower().rstrip()
    if re.search(r"\bfrom(?:\s+the|\s+a)?$", lead):
        return "origin"
    if re.search(r"\b(?:to|by|with|for|joined)(?:\s+the|\s+an?)?$", lead):
        return "destination"
    club = _CLUB_IN.search(before)
    if club:
        return "origin" if club["way"].lower() == "from" else "destination"
    return "host" if _HOST_NOUN.match(text, mention.end) else "mentioned"
