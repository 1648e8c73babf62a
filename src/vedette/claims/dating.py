"""Which phrase of time dates the act of a clause: not that of a paper, a birth, or of what is said in passing."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.dates import DateHit
from vedette.claims.guarded import guarded
from vedette.claims.tense import LATER, finite, predicate, present, present_at, verbless
from vedette.claims.two_phrases import within_a_longer
from vedette.conduct import Kind

_SAYING = r"said|says|urged|warned|told|accused|reported|confirmed|announced|stated|replied|noted|informed|notified|testified|wrote|declared|informing|heard|learned|learnt|acknowledged|admitted|conceded|claimed|alleged|assured|advised|briefed|blamed|attributed|linked|tied|condemned|denounced|deplored|criticized|criticised|dismissed|rejected|disputed|denied|insisted|maintained|argued|estimated|assessed|concluded|revealed|disclosed|cautioned|stressed|recalled|commented|added|spoke|answered|responded|explained|countered|contended|protested|ascribed"
_NOT_OF_ACT = guarded(
    r"(?i)(?:\b(?:approved|adopted|passed|published|unsealed|filed|lodged|handed\s+down|born|imposed|(?:entered|came)\s+into\s+force|unanimously)\b"
    r"(?:\s+(?:on|in|of|by|at|back|unanimously|originally|first|the|Security|Council|Committee|UN|United|Nations|States|Treasury|EU))*\s*,?\s*(?:on|in)?\s*|\bissued\s+the\s+[\w\s]{0,14}|\b(?:resolutions?|advisory)\s+(?:\d{4}\s+)?(?:of\s+|from\s+|\(\s*)?|\bunder\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}?(?:agreement|memorandum|protocol|accord|treaty|arrangement)\s+(?:of|from|signed\s+in|dating\s+from|made\s+in)\s+|\b(?:than|compared\s+(?:to|with)|as\s+against)\s+(?:in\s+|during\s+|for\s+)?(?:the\s+)?)$"
)
_MADE = r"founded|established|released|built|rebuilt|constructed|launched|incorporated|broken\s+up|scrapped|demolished|dismantled|decommissioned|laid\s+down|commissioned|unveiled|inaugurated|set\s+up|formed|created|renamed|appointed|elected|retired|acquired|bought|opened|registered|struck|deleted|listed|designated|sanctioned|blacklisted"
"""What happened to a thing once: as a participle ("a carrier broken up in 2016") it tells which one is meant."""
_MADE_WORD = re.compile(rf"(?i)(?:{_MADE})\Z")
_PARTICIPLE = re.compile(
    r"(?P<before>[\w’'.)-]+),?\s+(?P<verb>[a-z]{3,}ed|built|rebuilt|sold|sent|made|held|taken|bought|brought|given|written|broken\s+up|laid\s+down|set\s+up|drawn\s+up|struck|seen|shown|known|paid)(?P<tail>(?:\s+[\w’'-]+){0,7}?)\s*$"
)
_FORMS_A_VERB = re.compile(
    r"(?i)(?:an?|the|its|their|his|her|was|were|is|are|be|been|being|has|have|had|having|to|who|which|that|and|or|but|not|also|then|it|they|he|she|we|\w+ly|by|when|while|once|never|since|already|later)\Z"
)
_ADOPTED = guarded(
    r"(?i)\b(?:adopted|passed|approved|imposed|force|unanimously)\b[^.;,]{0,44}$|\bresolutions?\s+(?:(?:of|from)\s+)?$"
)
"""For a statement about the law the day of its adoption is its day."""
_PAPER_AFTER = re.compile(
    r"(?i)(?:[’']s)?\s+(?:\w+\s+)?(?:reports?|resolutions?|statements?|letters?|deadlines?|agreements?|advisory|article|study|due\s+date|sanctions|ban|protocol)\b"
)
_PAPER = guarded(
    r"(?i)\b(?:in|by|with|through|under|per|to|[’']s|from|its|the)\s+(?:an?\s+|its\s+|the\s+|their\s+|his\s+|her\s+|first\s+|final\s+|midterm\s+)*(?:[\w.-]+\s+){0,3}?(?:statement|letter|report|reply|response|note\s+verbale|advisory|circular|communication|interview|briefing|announcement|news\s+release|press\s+release|article|update|findings|testimony)(?:\s+(?:No\.?\s*)?[A-Z]{1,4}[./-]?\d[\w./-]*)?"
    r"(?:\s+(?:issued|dated|published|released|made|given|submitted|sent|delivered|circulated|completed|posted|adopted|of|from|for|in|on|to\s+the\s+(?:Panel|Committee|Council)))*\s*$"
)
_LIMIT_PASSED = guarded(
    r"(?i)\b(?:limits?|ceilings?|caps?|quotas?|thresholds?|deadlines?|mark|date)\b[^.;]{0,24}\bpassed\b[^.;]{0,16}$"
)
_TO_BE_DONE = guarded(r"(?i)\bto\s+(?:be|have\s+been)\s+\w+\s+$")
"""“Were to be filed by 22 March”: the day of a duty, and not of a paper."""
_ANY_YEAR = guarded(
    r"(?i)\b(?:any|each|every|per|a)\s+(?:\w+\s+){0,2}?(?:twelve|12)[\s-]months?(?:[\s-]+period)?,?\s+(?:(?:beginning|starting|running|counted|that\s+begins)\s+)?(?:on|from)?\s*$"
)
"""“In any twelve months beginning on 1 January”: no year of its own."""
_THAN_THEN = guarded(
    r"(?i)\b(?:(?:up|down)(?!\s+to\b)|compared|versus|against)\s+(?:from\s+|with\s+|to\s+|on\s+)?(?:\w+\s+)?[$€£¥]?\d[\d,.]*\s*(?:[\w-]+\s+){0,3}$"
)
"""“Down 131 a year earlier”: with what a figure is compared."""
_HAS_SINCE = re.compile(r"\bha(?:s|ve|d)\s+$")
"""“The first has since been renamed” tells of no rank."""
_FIRST_SINCE = re.compile(
    r"(?i)\b(?:the|its|their|his|her|our|[’']s|a)\s+(?:first|second|third|fourth|fifth|only|most|fewest|least|(?:larg|small|bigg|high|low|long|short|new|lat|earli|great|steep|sharp|strong|weak|worst?|b|few|full)est|worst)\b(?!\s+(?:of\s+(?:them|these|those|the|it|which|whom)|(?:an?|at)\b))(?:(?!\bha(?:s|ve|d)\s+(?:\w+ly\s+)?been\b)[^,;]){0,40}$|\b(?:second|third|fourth|fifth)\s+such\b[^,;]{0,40}$"
)
"""“The largest cargo since May”: how far back a rank holds, where a form in -est stands with its article."""
_SINCE = re.compile(r"(?i)since\b")
_ENQUIRY = guarded(
    r"(?i)\b(?:letters?|requests?|enquir\w+|inquir\w+|questions?|questionnaires?|correspondence|notes?)\s+(?:(?:[\w’']+\s+){0,8}?(?:sent|made|put|addressed|submitted)\s+(?:[\w’']+\s+){0,3}?)?(?:(?:dated|of|sent|from|on|in)\s+)*\(?$|\bours\s+of\s+$"
)
_ASKED = re.compile(
    r"(?:^|[.;]\s+)[\"“'(]*(?:When\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\s+(?:(?:on|about)\s+)?(?:whether|if|how|why|what|about)\b[^,;]*$"
)
"""“Asked whether permits had been renewed since the summer, he hung up”: a day of the question, not of the answer."""
_DUE_ON = guarded(
    r"(?i)(?<!after the )(?<!beyond the )(?<!past the )(?<!before the )\b(?:deadline|due\s+date)\s+(?:of|on|in)\s+$"
)
_FOR_THE = guarded(r"(?i)\bfor\s+(?:the\s+)?(?:months?|period|years?|season)(?:\s+(?:of|from))?\s+$")
_LESS = re.compile(
    r"(?i)(?:\b(?:after|having|when|while|because|although|whereas|once|whose|compared\s+(?:with|to)|than|up\s+from|down\s+from|against|valid|registered|expir\w+|(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)dated|unlike|previously|formerly|licen[cs]ed|until\s+then)\b[^,;]{0,60}|\([^)]{0,60})$"
)
_SAYING_NEAR = re.compile(rf"(?i)^\W*(?:\w+ly\s+|again\s+)?(?:{_SAYING})\b")
_HEARERS = r"it|reporters|lawmakers|journalists|police|investigators|prosecutors|parliament|Congress|members|diplomats|officials|(?:the\s+(?:\w+\s+){0,3}?(?:panel|committee|council|parliament|press|agency|court|team|police|ministry|authorities|bank|court|jury|inquiry))"
_TOLD = r"told|informed|notified|assured|advised|briefed|informing"
_SEEN = guarded(
    r"(?i)\b(?:reports?|drafts?|papers?|documents?|cop(?:y|ies)|dossier|memo|letters?|findings|excerpts?)\b(?:[^.;]|(?<=[A-Z])\.){0,70}\b(?:seen|obtained|reviewed|viewed|read|examined|made\s+available|shared\s+with)\s+(?:by\s+(?:[\w’'.&-]+\s+){1,4}|[A-Z][\w’'-]+\s+)?(?:(?:on|late|early)\s+)*$"
)
"""On which day a paper saw a document."""
_WROTE = guarded(
    r"(?i)\b(?:wr(?:ote|itten|iting)|letters?\s+(?:was|were|had\s+been)?\s*(?:sent|addressed)|sent\s+(?:an?\s+|its\s+|the\s+)?(?:\w+\s+)?letters?|addressed|(?:made|sent|put|directed)\s+(?:an?\s+)?(?:enquir\w+|inquir\w+|requests?|questions?))\s+(?:again\s+)?to\s+(?:[\w’'-]+\s+){1,6}?(?:on|in|of|dated)\s+$"
    r"|\b(?:enquir\w+|inquir\w+|requests?|questions?|questionnaires?|letters?|notes?|démarches?)\s+(?:(?:of|from|by)\s+the\s+(?:[\w’'-]+\s+){1,4})?(?:(?:dated|of|sent|on)\s+)+$"
)
"""On which day somebody was asked."""
_REPORT = guarded(
    r"(?i)(?:^|[.;“\"]\s*)(?:an?|the|its|their|another|one|this)\s+(?:[\w’'-]+\s+){0,3}?(?:report|study|paper|statement|draft|survey|briefing|analysis|review|audit|update|bulletin|estimate|assessment|advisory|notice|letter|submission)\b[^,;.]{0,40}$"
)
_PUTS = re.compile(
    rf"(?i)\s+(?:\w+ly\s+)?(?:put|puts|gave|listed|showed|counted|valued|estimated|described|found|concluded|assessed|{_SAYING})\b"
)
_DONE_TO = r"dismissed|linked|tied|blamed|accused|condemned|denounced|rejected|attributed|ascribed"
"""Of whom this "was" said or done, it tells no day on which he spoke: "after he was dismissed in May"."""
_SAYING_LEFT = guarded(
    rf"(?i)\b(?!(?<=was )(?:{_DONE_TO})|(?<=were )(?:{_DONE_TO})|(?<=been )(?:{_DONE_TO}))(?:(?:{_SAYING}|attribute|announce|warn|recall|confirm|declare|reaffirm|publish|issue)\s*(?:(?:{_HEARERS})\s*)?|(?:{_TOLD})\s+(?:(?:the|an?|its|their|our)\s+(?:[\w.’'-]+\s+){{0,3}}?[\w-]+|[a-z]+(?:\s+of\s+(?:an?\s+|the\s+)?\w+(?:\s+\w+)?)?)\s+)(?:on\s*|in\s*|late\s*|early\s*)?$"
)
_LAST_HEARD = re.compile(
    r"(?i)\b(?:was|were|been)\s+(?:last|next|first|not|again|never|only)\s+(?:heard|seen|reported)\s+(?:of\s+|again\s+|from\s+)?(?:[\w\s]{0,20})?(?:on|in)?\s*$"
)
"""“Was next heard on the 17th” tells of a signal, not of what somebody said."""
_SPEAKING = guarded(
    r"(?i)\b(?:briefing|addressing|speaking|testifying|telling|writing|replying|answering|appearing)\b[^.;,]{0,60}\b(?:on|in)\s+$"
)
"""“Briefing lawmakers on 27 February, he spoke of”: the day on which it was said."""
_RELATIVE = re.compile(r"(?:\b(?:which|who|whose|whom|where)|,)\s+$")
_CLAUSE = re.compile(
    r"(?s:.*)(?:[;:]\s|,\s+(?!an?\s)|\b(?:that|which|who|whose|where|when|while|and|but|said|says|told|reported|stated|noted|added|confirmed)\s)"
)
"""Up to where the clause begins in which a word stands."""
_THAT = re.compile(r"\s*(?:,|that\b|[\"“]|in\s+an?\b|of\b|$|[.;:])")
SPOKEN: frozenset[str] = frozenset({"call_to_act", "advisory", "state_reply", "no_reply"})
_ASIDE = re.compile(
    r"(?i),\s+(?:(?P<own>which|who|whose|whom|where|an?\s+(?:[\w-]+\s+){1,4}?(?:that|which|who))|(?:once|now|then|formerly|first|previously|originally)\s+\w+ed|\w+ed|built|bought|sold|founded|set\s+up|beaten|held|made|known|seen|taken|given|driven|drawn|led|hit|struck|broken\s+up|laid\s+down|run|born|chosen|left|lost|won|frozen|shown|written|sunk|lent|spent|stolen|caught|brought|cut|shut|begun|flown|drawn\s+up|withdrawn)\s(?:[^,;]|(?<=\d),(?=\d))*$"
)
_ASIDE_ENDS = re.compile(r"[^,;.]{0,40},\s+(?=[^;]*\w)")
_PREDICATE_NEAR = re.compile(
    r"(?:\w+ly\s+|also\s+)?(?:was|were|is|are|has|have|had|did|does|will|would|[a-z]{3,}ed|sold|sent|made|took|went|left|came|bought|[a-z]{3,}(?<!s)s)\b"
)
TIMELESS: frozenset[str] = frozenset({"legal_statement"})
FLOWS: frozenset[str] = frozenset({"wage_diversion", "payment"})
"""Money that flows "a year" or "in total": the present tense alone says no period for it."""
STANDS: frozenset[str] = frozenset(
    {"state_action", "background", "figure", "payment", "supply_chain_exposure", "cyber_activity", "joint_venture"}
    | {"listed_party", "work_authorisation", "fishing_rights", "it_work", "employment_abroad", "crew_supply"}
)
"""Kinds whose present perfect tells of a state that stands on the day ("has revoked"), not of an act some time ago."""
DUE: frozenset[str] = frozenset({"contract_beyond_deadline", "legal_statement"})
_SAYING_NEAR_FAR = re.compile(rf"(?i),\s+(?:the\s+)?(?:\w+\s+){{1,4}}?(?:{_SAYING})\b")


_NEXT_CLAUSE = guarded(r"\w\s*,?\s+and\s*,?\s*(?:then,?\s+)?$")
"""“Declared Hong Kong and, a week later,” what follows: the phrase dates the act that comes next."""


_TOLD_TO = re.compile(
    r"[^.;]{0,90}?\b(?:told|urged|asked|ordered|instructed|advised|called\s+on|requested|required|warned|directed|reminded)\b[^.;]{0,90}?\b(?:not\s+)?to\s+[a-z]+\b"
)


def _ordered(text: str, hit: DateHit, spoken: DateHit) -> bool:
    """ "On Thursday told firms to review all staff engaged since 2021": whom the order is about, and not when it was given."""
    if hit.start < spoken.end or not _TOLD_TO.match(text[spoken.end : hit.start]):
        return False
    found = _PARTICIPLE.search(text, max(0, hit.start - 80), hit.start)
    return found is not None and not _FORMS_A_VERB.match(found["before"])


def of_the_act(
    text: str, acts: list[DateHit], kind: Kind, core: tuple[int, int] | None, spoken: DateHit | None = None
) -> list[DateHit]:
    """The phrases of the clause that states the act; another clause dates it only where it does not tell the present."""
    acts = [hit for hit in acts if text[hit.end :].strip(" ,.;") or not _NEXT_CLAUSE.search(text[: hit.start])]
    stop = text.find(";")
    if stop > 0 and kind in SPOKEN and finite(text, 0, stop):
        acts = [hit for hit in acts if hit.start < stop]
    if core and acts and kind not in TIMELESS:
        own = [hit for hit in acts if core[0] <= hit.start and hit.end <= core[1]]
        before = [hit for hit in acts if hit.start < core[0]]
        stated = text[core[0] : core[1]]
        acts = own or ([] if not before and present(stated) and not verbless(stated) else acts)
    if kind in TIMELESS:
        return acts
    told_of = [(hit, _which_one(text, hit)) for hit in acts]
    if spoken and told_of and all(_ordered(text, hit, spoken) for hit in acts):
        return []
    main = [hit for hit, which in told_of if which is None]
    parted = [hit for hit, which in told_of if which and not _made(which)]
    if main and all(hit.period.precision == "as_of" for hit in main):
        acts = sorted([*main, *parted], key=lambda hit: hit.start)  # "as of May, of 900 tons delivered in 2019"
    else:
        acts = main or parted
    apart = [hit for hit in acts if not _aside(text, hit)]
    if apart or not acts:
        return apart
    if kind == "contract_beyond_deadline":
        return acts  # "his contract, dated 3 April, is worth a million": the day of the paper is that of the contract
    if LATER.search(text[acts[-1].end :]):
        return []
    ends = _ASIDE_ENDS.match(text, acts[-1].end)
    goes_on = ends is not None and present_at(text, ends.end())
    return [] if kind in SPOKEN or kind in STANDS or goes_on else acts


def _aside(text: str, hit: DateHit) -> bool:
    """Whether a phrase stands in a clause between commas that tells something else of the subject."""
    opens = _ASIDE.search(text, max(0, hit.start - 120), hit.start)
    if not opens:
        return False
    ends = _ASIDE_ENDS.match(text, hit.end)
    return ends is not None and (opens["own"] is not None or _PREDICATE_NEAR.match(text, ends.end()) is not None)


_FRONTED = re.compile(
    r"(?:^|[.;:]\s|,\s)(?:In|At|On|For|After|Before|During|By|Under|According|When|While|As|From|With|in|at|on|for|after|during|when|while|as|which|who)\b[^,]*$"
)
_AND_THEN = re.compile(
    r"\s*,?\s+and\s+(?:(?:first|later|then|now|since|formerly|previously)\s+)*(?:[a-z]{3,}ed|sold|built|bought|held|sent|kept)\s+(?:to|in|by|at|under|from|for|with|on)\s[^,;]{1,80}?\s(?:was|were|has|have|had)\s"
)
"""“Cranes built in Turku in 2011 and first sold to a dealer there were seen”: two participles, then the verb."""
_APPOSED = re.compile(r",\s+(?:an?|another)\s+(?:[\w-]+\s+){0,5}[\w-]+$")
"""“The Lucky Tern, a bulk carrier broken up in 2016”."""


def _which_one(text: str, hit: DateHit) -> re.Match[str] | None:
    """The participle, if any, that a phrase dates only to tell which thing is meant: "a bronze unveiled in May was cast"."""
    found = _PARTICIPLE.search(text, max(0, hit.start - 80), hit.start)
    if not found or _FORMS_A_VERB.match(found["before"]):
        return None
    apposed = _APPOSED.search(text, max(0, found.start() - 60), found.end("before"))
    if apposed and not _FRONTED.search(text[: apposed.start()]):
        return found
    opens = _CLAUSE.match(text, 0, found.end("before"))
    begins = opens.end() if opens else 0
    if opens and text[found.end("before")] == "," and _RELATIVE.search(text, 0, begins):
        return None  # "which left in May, loaded coal": the comma ends the clause between
    named = predicate(text, hit.end) or _AND_THEN.match(text, hit.end)
    return found if named or finite(text, begins, found.start("before")) else None


def _made(which: re.Match[str]) -> bool:
    return _MADE_WORD.match(" ".join(which["verb"].split())) is not None


_WHAT_HAD_BEEN = guarded(
    r"(?i)\bafter\s+(?:he|she|it|they|its|the|an?|his|her|their)\b[^,;]{0,50}?\b(?:was|were|had|been|being)\b[^,;]{0,40}$"
)
"""“With a key never withdrawn after he was dismissed in May”: what went before, and not what is told."""


def act_hits(text: str, hits: tuple[DateHit, ...], kind: Kind) -> tuple[DateHit, ...]:
    """The phrases of a whole sentence that date what is done, not a paper, a birth or what was said."""
    kept = (hit for hit in hits if not of_something_else(text, hit, kind) and not dates_speech(text, hit))
    kept = (hit for hit in kept if not _WHAT_HAD_BEEN.search(text[max(0, hit.start - 120) : hit.start]))
    return tuple(hit for hit in kept if not (which := _which_one(text, hit)) or not _made(which))


def shared_hits(text: str, hits: tuple[DateHit, ...], kind: Kind) -> tuple[DateHit, ...]:
    """Those that may date another clause of the sentence too: the day of a penalty dates nothing else."""
    told = act_hits(text, hits, kind)
    if kind in _STATE_ACTS:
        return told
    return tuple(hit for hit in told if not _PUNISHED.search(text[max(0, hit.start - 80) : hit.start]))


_ADDS = re.compile(
    r"(?i)[\w\s]{0,24},\s+(?:that\s+is,?\s+|namely,?\s+|specifically\s+)?(?:on|in|between|from)?\s*(?:the\s+)?(?:months?\s+of\s+)?$|\s*\(\s*$"
)
_PUNISHED = guarded(
    r"(?i)\b(?:sentenced|convicted|jailed|imprisoned|fined|charged|indicted|arrested|detained|prosecuted|extradited|pleaded\s+guilty|found\s+guilty|acquitted|designated|blacklisted|sanctioned|arraigned|convictions?|sentencing|arrests?|indictments?|prosecution|extradition)\b[^,;]{0,40}$"
)
_TERM = guarded(
    r"(?i)\b(?:contracts?|agreements?|permits?|visas?|licen[cs]es?|leases?|charters?|deals?|mandates?|cards?)\b[^,;]{0,30}\b(?:run|runs|running|ran|valid|last|lasts|lasting|expir\w+|due)\b[^,;]{0,12}$"
)
"""How long a paper runs, beside the day of what was done under it."""
_FOR_DOING = re.compile(r"(?i)[^;]{0,80}?\b(?:for|of|over|with)\s+(?:[a-z]+ly\s+)?(?:having\s+)?[a-z]+ing\b")
_STATE_ACTS: frozenset[str] = frozenset({"state_action", "listed_party"})


_OF_A_RULE = guarded(
    r"\b(?:period|ban|deadline|term|prohibition|moratorium|grace|measures?|sanctions|restrictions?|resolution|embargo|limit|cap|ceiling)(?:\s+[\w’'()-]+){0,4}?,?\s+(?:which|that)\b[^;.]{0,50}?\b(?:ended|expired|began|started|came\s+into|entered\s+into|took\s+effect|lapsed|ran\s+out|required|applied|obliged)\b[^;.]{0,40}$"
)
"""“Covered by the transition period, which ended on 4 September”: a day of the rule."""
_YET_TO_DO = guarded(
    r",\s+(?:which|who)\s+(?:now\s+)?(?:expects?|hopes?|intends?|plans?|aims?|undertakes?|is\s+due|are\s+due|has\s+promised|have\s+promised|is\s+expected|are\s+expected)\s+to\b[^,;]{0,60}$"
)
"""“Is under examination by the bureau, which expects to conclude by May”: the day of what is still to be done."""
_THAT_HAS = guarded(r"\b(?:that|which|who)\s+ha(?:s|ve)\s[^,;]{0,110}$")
"""“Designated two firms of a network that has earned millions since 2015”: not the day of the designation."""


def of_the_penalty(text: str, hit: DateHit, kind: Kind) -> bool:
    """Whether a phrase dates a sentence or an arrest, and what it was for is dated beside it."""
    if kind in _STATE_ACTS or not _PUNISHED.search(text[max(0, hit.start - 80) : hit.start]):
        return False
    return _FOR_DOING.match(text, hit.end) is not None


def best(text: str, hits: list[DateHit], kind: Kind) -> DateHit:
    """The phrase that dates the act; of two, one inside the other, the finer ("in the winter window, on 29 January")."""
    first = _first_choice(text, hits, kind)
    if first.days is None:
        return first
    if kind not in (*SPOKEN, *TIMELESS, *DUE) and (told := within_a_longer(first, hits)) is not first:
        return told
    for hit in hits:
        inside = hit.days and first.days.first <= hit.days.first and hit.days.last <= first.days.last
        # A season whose year was only counted yields to the day beside it.
        inside = inside or (hit.period.basis == "day stated" and "year not stated" in (first.period.basis or ""))
        if inside and hit.days != first.days and hit.period.precision not in ("open", "as_of"):
            between = text[min(first.end, hit.end) : max(first.start, hit.start)]
            if _ADDS.match(between):
                return hit
    return first


def _first_choice(text: str, hits: list[DateHit], kind: Kind) -> DateHit:
    if kind in DUE:
        return next((hit for hit in hits if hit.period.end and not hit.period.start), hits[-1])
    for hit in hits:
        if kind in FLOWS and _FOR_THE.search(text[max(0, hit.start - 40) : hit.start]):
            return hit  # paid in one month for others: the months worked count
    hits = [hit for hit in hits if not of_the_penalty(text, hit, kind)] or hits
    hits = [hit for hit in hits if not _of_the_subject(text, hit)] or hits
    hits = [hit for hit in hits if not of_a_term(text, hit)] or hits
    for hit in hits:
        before = text[max(0, hit.start - 90) : hit.start]
        spoken = hit.period.precision == "day" and len(hits) > 1 and _SAYING_NEAR_FAR.match(text, hit.end)
        if not _LESS.search(before) and not spoken:
            return hit
    return hits[0]


def of_a_term(text: str, hit: DateHit) -> bool:
    """Whether a phrase tells how long a paper runs ("a permit valid until May")."""
    return _TERM.search(text[max(0, hit.start - 60) : hit.start]) is not None


_SUBJECT_WHO = re.compile(r"\b(?:who|which|that|whose|whom)\s+(?!(?:had|have|has)\s)[^,;:]{0,90}$")
"""“The sixty who laid bricks there until May had come back”: a clause inside the subject."""
_FAR_WHO = 110
"""Code points in which that pattern lies."""


def _of_the_subject(text: str, hit: DateHit) -> bool:
    """Whether a phrase stands in a relative clause of the subject: the verb of the sentence follows at once."""
    opens = _SUBJECT_WHO.search(text, max(0, hit.start - _FAR_WHO), hit.start)
    return bool(opens and finite(text, opens.start(), hit.start) and predicate(text, hit.end))


_WHO = guarded(r"^[^,;]{0,80}\bwho\s+(?!(?:said|told|says)\b)[^;,]{0,60}$")
_THEN_SAID = re.compile(r"[^,;.]{0,60}?,?\s(?:said|says|told|testified|claimed|recalled|estimated)\b")
"""“A former supervisor who defected in 2019 said it used to be half”: who is speaking, not what was done."""


def _of_a_relative(text: str, hit: DateHit, kind: Kind) -> bool:
    """Whether a phrase stands in a relative clause that tells of a rule, of a speaker, or of those acted against."""
    if _YET_TO_DO.search(text, 0, hit.start) and present(text):
        return True
    if kind not in TIMELESS and _OF_A_RULE.search(text, 0, hit.start):
        return True
    if kind in _STATE_ACTS and _THAT_HAS.search(text, 0, hit.start):
        return True
    return of_the_speaker(text, hit)


def of_the_speaker(text: str, hit: DateHit) -> bool:
    """Whether a phrase tells who is speaking ("a supervisor who defected in 2019 said")."""
    near = hit.start < 200  # no match is longer
    return near and bool(_WHO.search(text[: hit.start]) and _THEN_SAID.match(text[hit.end : hit.end + 90]))


def of_something_else(text: str, hit: DateHit, kind: Kind) -> bool:
    """Whether the phrase dates a resolution, a birth, a building or a paper and not the act."""
    before = text[max(0, hit.start - 40) : hit.start]
    if _NOT_OF_ACT.search(before) and not (_LIMIT_PASSED.search(before) or _TO_BE_DONE.search(before)):
        known = hit.days is not None and hit.days.precision in ("day", "month")
        return not (kind in TIMELESS and known and _ADOPTED.search(text[max(0, hit.start - 60) : hit.start]))
    if (kind == "no_reply" and _ENQUIRY.search(before)) or (kind in SPOKEN and _ASKED.search(text, 0, hit.start)):
        return True
    if _SINCE.match(hit.period.text or "") and _FIRST_SINCE.search(before) and not _HAS_SINCE.search(before):
        return True
    if _THAN_THEN.search(before) or (_ANY_YEAR.search(before) and "year not stated" in (hit.period.basis or "")):
        return True
    asked = text[max(0, hit.start - 90) : hit.start]
    if _SEEN.search(asked) or (kind != "no_reply" and _WROTE.search(asked)):
        return True
    if _of_a_relative(text, hit, kind):
        return True
    if kind not in DUE and _DUE_ON.search(before):
        return True
    led = hit.period.precision in ("open", "as_of") or hit.period.start is None
    return not led and kind not in DUE and bool(_PAPER_AFTER.match(text, hit.end))


def dates_speech(text: str, hit: DateHit) -> bool:
    """Whether the phrase says when it was said, not when it was done ("yesterday said", "said on Monday that")."""
    if hit.days is not None and hit.period.precision == "open":
        return False
    before = text[max(0, hit.start - 90) : hit.start]
    if _LAST_HEARD.search(before):
        return False
    if _PAPER.search(before) or _SPEAKING.search(before):
        return True
    if _PUTS.match(text, hit.end) and _REPORT.search(before):
        return True
    precision = hit.days.precision if hit.days else "day"
    if precision == "year":
        return False
    if precision == "day" and _SAYING_NEAR.match(text[hit.end : hit.end + 30]):
        return True
    return bool(_SAYING_LEFT.search(before)) and bool(_THAT.match(text, hit.end) or precision == "day")


def in_passing(hit: DateHit) -> bool:
    """ "This week", "last year": what a rule says does not hang on these."""
    since = _SINCE.match(hit.period.text or "")
    return not since and "counted from publication" in (hit.period.basis or "") and hit.period.precision != "day"
