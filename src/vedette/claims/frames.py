"""The grammar of each kind of act: which signs must stand together before a clause is said to state it.

A frame asks for signs in the clause itself (``own``) and in the clause with what it leans on (``around``); a group
"a|b" is met by either sign, and ``act`` also by a cue word of the register for that kind. Frames are in the order in
which they are tried; ``ABSORBS`` says which kinds a clause no longer states once it states another.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from dataclasses import dataclass, field

from vedette.claims.accounts import (
    CASH_CARRIED,
    DESCRIBES,
    EXCUSES,
    NO_PARTY,
    OWN_ACCOUNT,
    QUIET,
    SILENCE,
    SPEAKS_OF_ITSELF,
)
from vedette.claims.guarded import Guarded, guarded, phrase
from vedette.claims.norms import (
    BAN,
    BANNED_SINCE,
    BREAKS,
    DUTY,
    NORM,
    OF_THE_COUNCIL,
    STANDING,
    TERM,
    TERM_IN_WHICH,
    UNDER,
)
from vedette.claims.sea import (
    BACK_AT,
    DRAUGHT,
    ENCOUNTER,
    FLAG_STATE_ACTS,
    GONE_DARK,
    HANDED_OVER,
    HULL_TO_HULL,
    LOITERS,
    NO_MEETING,
    SHIPS_CLASSED,
    SHIPS_COVERED,
)
from vedette.conduct import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of act. ``act`` are the words of the act itself, ``no`` signs that speak against it."""

    kind: Kind
    act: str | None = None
    own: tuple[str, ...] = ()
    around: tuple[str, ...] = ("dprk",)
    no: frozenset[str] = frozenset()
    must: Guarded | None = None
    unless: Guarded | None = None
    signs: tuple[frozenset[str], ...] = field(init=False)
    ground: tuple[frozenset[str], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Split the groups once: ``signs`` are those of the clause itself, ``ground`` those of what it leans on too."""
        act = (f"{self.act}|cue:{self.kind}",) if self.act else ()
        object.__setattr__(self, "signs", tuple(frozenset(group.split("|")) for group in (*act, *self.own)))
        object.__setattr__(self, "ground", tuple(frozenset(group.split("|")) for group in self.around))


_TRADES = r"sales?|exports?|imports?|shipments?|supply|supplies|trade|purchases?|transfers?|provision|hiring|employment"
LEGAL = phrase(
    r"(?:states?|members?|governments?|countries|they)\s+(?:still\s+)?(?:have|has)\s+until\b|no\s+(?:[\w-]+\s+){1,5}may\b|nobody\s+may\b|(?:is|are)\s+to\s+be\s+(?:expelled|repatriated|sent|returned|seized|frozen|closed|refused|struck|inspected|destroyed|wound)\b|(?:stands?|falls?|lies|remains?|is|are)\s+(?:outside|beyond|exempt\s+from|within|under|covered\s+by|caught\s+by)\s+(?:the\s+|that\s+|any\s+)?(?:[\w-]+\s+)?(?:ban|cap|embargo|exemption|prohibition|exception)\b|required\s+(?:existing\s+|such\s+|joint\s+|the\s+|these\s+)?[^.;]{0,50}?\bto\s+(?:close|be\s+closed|end|leave|be\s+wound|wind)|(?:is|are|was|were|been|be|being)\s+(?:\w+\s+){0,2}(?:banned|prohibited|forbidden|barred|outlawed|required|obliged|capped|limited|allowed|permitted)\b"
    rf"|(?:{_TRADES})\b(?:\s+(?:of|in)\s+\w[^.;,]{{0,60}}?)?\s+(?:banned|prohibited|barred|capped|forbidden)(?=\s*(?:[.;,:]|$|(?:by|under|from|since|in|until|as|unless|except)\b))"
    r"|bans\b|(?:rules|resolutions|sanctions|measures|provisions|paragraphs)\s+(?:\w+\s+)?(?:bar|ban|forbid|prohibit|outlaw|require|oblige|cap|limit|restrict|permit|allow|exempt|demand|bind)\b|ban\s+on\b|(?:full|total|complete|UN)\s+ban\s+(?:on|has|is)\b|prohibits?\b|prohibited\s+(?:all|the|states|member)|forbids?\b|forbade\b|outlaws?\b|bars\b|requires?\b|required\s+(?:all|member|states|un)|obliges?\b|caps\b|restricts?\b|had\s+until\b"
    r"|deadline\b[^.]{0,60}\b(?:was|is|set)\b|(?:set|sets|imposed|imposes|introduced|established|setting|imposing)\b[^.]{0,30}\b(?:cap|ban|limit|deadline|ceiling)\b"
    r"|(?:cap|limit|ceiling)\s[^.;]{0,40}?\b(?:is|was|stands\s+at)\s+[\d$]|decided\s+that|banned\s+(?:the|all|exports?|imports?|north|sales?)|(?:potential|possible|direct)?\s*(?:contravention|breach|violation)\s+of\s+(?:the\s+)?(?:US|U\.S\.|American|EU)\b"
    r"|(?:resolutions?|Council|sanctions)\b[^.;]{0,40}\b(?:(?:allow|permit|exempt|authori[sz]e|limit|restrict|cap|ban|prohibit|forbid|decide|demand|direct|reduce|lower|tighten|halve|slash|extend|widen|broaden)(?:s|ed|d|ned|ted|ped)?|cuts?(?=\s))\b|states\s+must\b|must\s+(?:not\s+)?(?:repatriate|send|return|stop|expel|close|freeze|prevent|seize)"
    r"|(?:may|can|could)\s+(?:not\s+)?(?:\w+\s+){0,2}(?:no\s+more\s+than|only|at\s+most|up\s+to|not)\b|may\s+not\b|not\s+(?:allowed|permitted)\b|(?:limit|restrict|cap)(?:s|ed|ped)?\s+[^.;]{0,60}?\bto\s+[\d,]+\s|(?:un)?lawful\s+under|illegal\s+under|(?:is|are|was|were|would\s+be)\s+(?:an?\s+)?(?:\w+\s+)?(?:violation|breach|contravention)s?\s+of"
    r"|(?:to|shall)\s+(?:be\s+)?repatriated?\s+(?:all\s+)?[^.;]{0,60}\b(?:by|within|no\s+later)\b|(?:annual|yearly)\s+(?:cap|limit|ceiling)\s+(?:of|on)\b|cap\s+of\s+[\d,]+|(?:states?|resolution\w*|paragraph\s+\d+)\b[^.;]{0,40}\bshall\b|were\s+to\s+(?:be|have)\b|is\s+an\s+offence|by\s+which\b[^.;]{0,60}\b(?:had|were)\s+to\b|had\s+(?:\w+\s+)?(?:given|to)\b[^.;]{0,60}\buntil\b|(?:had|have|has)\s+to\s+(?:leave|go|be|return|close|report|repatriate|stop)|must\s+be\b|leaves?\s+(?:each|every)\b|sets?\s+(?:that|the|an?)\s+(?:\w+\s+)?(?:cap|ceiling|limit|deadline)|come[s]?\s+under\s+(?:the\s+)?(?:same\s+)?resolution|within\s+paragraph|no\s+(?:member\s+)?states?\s+may\b|the\s+term\s+ended|(?:liable|subject)\s+to\s+(?:freez|seiz|inspect)\w+|(?:whole|half)\s+of\s+the\s+(?:\w+\s+)?(?:cap|ceiling|limit)|presumed\s+to\s+be"
)
# "Hosting workers violates resolution 2397": the activity in general is the subject, and nobody is accused.
_GENERAL = r"(?:hosting|hiring|employing|buying|selling|importing|exporting|supplying|shipping|using|providing|accepting|such\s+\w+|these\s+\w+|the\s+(?:employment|hiring|sale|supply|import|export|purchase|transfer|provision)\s+of)\b[^.;]{0,90}?\b(?:violat|breach|contraven)(?:es?|s)\b"
LEGAL_GENERAL = phrase(_GENERAL)
_REPLY_TO = r"(?:to\s+)?(?:the\s+)?(?:UN\s+|U\.N\.\s+|1718\s+|sanctions\s+)?(?:panel|committee|UN\b|United\s+Nations|Security\s+Council|secretary-general|experts|(?:monitoring\s+)?team|MSMT|investigators)"
STATE_REPLY = phrase(
    r"(?<!no\s)repl(?:ied|ies|y\s+(?:of|by|to|stat\w+|dated)|ying)|responded(?!\s+(?:[\w'-]+\s+){0,4}?to\s+(?:[\w-]+\s+){0,3}(?:incidents?|attacks?|intrusions?|threats?|breach\w*|emergenc\w+|alarms?|calls?\s+for))|answered(?!\s+to\s+(?!the\s+(?:panel|committee|team))|\s+(?:the|an?)\s+(?:phone|number|door|call|telephone|bell))|(?:informed|told|notified|advised|assured|clarified|confirmed|explained|indicated|stated|reported|wrote|said|conveyed|maintained|admitted)\s+"
    + _REPLY_TO
    + r"|in\s+(?:its|their|an?|the)\s+(?:\w+\s+){0,2}(?:reply|replies|response|letter|communication|note\s+verbale|submission)\b|according\s+to\s+(?:its|the)\s+(?:\w+\s+)?(?:reply|response)|in\s+(?:reply|response)\s+to\s+(?:the\s+)?panel"
)
# Whoever is spoken of - a State, a firm, the DPRK itself - gives its own account.
DENIAL = phrase(
    r"brush(?:ed|es|ing)\s+(?:\w+\s+){0,4}?aside|dismissing\s+the|categorically\s+(?:reject|deni)\w*|reject(?:s|ed|ing)?\s+any\s+(?:dealings|link|involvement|suggestion)|(?:den(?:ied|ies|ying)|(?<!\bto\s)deny)\b(?!\s+(?:[\w']+\s+){0,3}(?:access|entry|visas?|port|permission|services|asylum|overflight)\b)|(?:reject|dismiss|refut|disput|rebuff)(?:ed|s|ing)\s+(?:\w+\s+){0,5}?(?:as\b|that\b|accusations?|allegations?|claims?|reports?|charges?|findings|it\b)|(?:explained|maintain(?:ed|s|ing)|insist(?:ed|s)|contend(?:ed|s)|clarified|countered|protested|asserted|argued)\s+(?:\w+\s+){0,2}that\b|call(?:ed|s)\s+(?:\w+\s+){0,3}(?:accusations?|allegations?|charges?|reports?|claims?|findings?)\b|(?:said|says|stated|told)\b[^.;]{0,60}\b(?:not\s+aware|unaware|no\s+(?:dealings|knowledge|record|information|ties|links)|never\s+(?:\w+\s+)?(?:employed|hired|bought|sold|heard|dealt)|had\s+nothing\s+to\s+do)|we\s+(?:do|did|have)\s+(?:not|never)\b|(?:know|knows|knew|aware)\s+of\s+no\b|(?:wrote|said)\s+in\s+reply|asked\s+(?:whether|about|if)\b[^.;]{0,80}\b(?:said|admitted|hung\s+up|declined|refused)"
)
NO_REPLY = phrase(
    r"(?:(?:have|has|had|is|are)\s+)?yet\s+to\s+(?:inform|tell|provide|supply|furnish|share|report\s+back|communicate|submit|acknowledge|comment|clarify|say\s+(?:what|whether|how|when))\b|(?:nor|neither)\s+(?:has|have|had|did|does)\s+[^.;]{0,50}?\b(?:repl\w+|respon(?!sib)\w+|answer\w*|acknowledg\w+)|(?:have|has|had)\s+(?:gone|been\s+left|stayed)\s+unanswered|(?:yet\s+to|not(?:\s+yet)?|never|n't|no|await\w*|without|still\s+waiting\s+for|fail\w*\s+to|declin\w*\s+to|refus\w*\s+to)\s[^.;]{0,40}?\b(?:repl\w+|respon(?!sib)\w+|answer\w*|react(?:ed|ion)?\b)|(?:went|remained?|remains|left|still)\s+unanswered|left\b[^.;]{0,60}?\bunanswered|unanswered\s+(?:letters?|requests?|enquir\w+)|await\w*\s+(?:further\s+|additional\s+)?(?:information|clarification|details|an?\s+reply|documents)|(?:no|not\s+(?:yet\s+)?(?:received|provided)\s+(?:any\s+|the\s+)?)\s*information\s+(?:was|has|had|requested|from)|(?:reply|response|answer)\s+(?:from\s+[^.;,]{2,40}?\s+)?(?:is|was|remains?)\s+(?:still\s+)?(?:pending|outstanding|awaited)"
)
# A spokesman who takes no questions from the press has not been asked by a Panel.
NO_COMMENT = phrase(
    r"(?:answer|repl\w+|respond\w*|return)\s+(?:to\s+)?(?:\w+\s+){0,3}(?:questions|calls?|comment|e-?mails?|journalists?|reporters?)\b|for\s+comment"
)
# What a private reader is asked to do is advice; what a State is asked to do is a call.
_READERS = r"(?:employers?|ship-?owners?|shippers|forwarders|custodians|merchants|universities|landlords|hotels|airlines|(?:compliance|hiring|human\s+resources)\s+(?:officers?|managers|departments|teams|staff)|users|investors|lenders|sellers|processors|marketplaces|compan(?:y|ies)|firms|business(?:es)?|banks?|exchanges?|platforms?|members|clients?|owners|insurers|underwriters|importers|brokers|recruiters|traders|charterers|masters|captains|crews|customers|readers|retailers|brands|clubs)"
_ADVICE = rf"{_READERS}\s+(?:\w+\s+)?(?:are|is)\s+(?:\w+\s+)?(?:asked|expected|advised|reminded|cautioned|invited|well\s+advised)\s+to\b|(?:be|stay|remain)\s+(?:alert|vigilant|wary)\b|look\s+out\s+for\b|(?:red\s+flags?|warning\s+signs?|indicators?)\s+(?:\w+\s+){{0,3}}?(?:include|are|is)\b|would\s+do\s+well\s+to\b|it\s+is\s+(?:good|best|sound|prudent|advisable|wise|recommended|safer|essential|important)\s+(?:practice\s+)?to\b|(?:care|caution|vigilance|attention|scrutiny|diligence)\s+(?:is|are|should\s+be)\s+(?:\w+\s+)?(?:needed|advised|required|warranted|called\s+for|taken|paid|due|in\s+order)\b|(?:typical|common|telling|further|other|usual|frequent|possible)\s+(?:\w+\s+)?(?:signs?|indicators?|red\s+flags?)\s+(?:\w+\s+){{0,3}}?(?:are|is|include)\b"
ADVICE = phrase(
    _ADVICE
    + rf"|{_READERS}(?:,?\s+(?:and|or)\s+(?:\w+\s+)?\w+)?\s+(?:(?:in|at|of|on|that|who|with|from|taking|handling|using|hiring)\s+[^.;]{{0,60}}?\s)?(?:\w+ly\s+)?(?:should|must|ought\s+to|need\s+to|needs\s+to|would\s+be\s+wise|may\s+wish|are\s+(?:\w+\s+)?(?:encouraged|urged|recommended|warned|strongly))\b"
    r"|^[\s\"'(*•\d.-]*(?:please\s+|always\s+|never\s+|do\s+not\s+|don't\s+)?(?:verify|check|compare|ask\s+(?:for|the|every|each)|keep|obtain|refuse|insist|screen|ensure|make\s+sure|avoid|consider|beware|conduct|carry\s+out|watch|look\s+(?:for|out)|treat|notify|report\s+(?:any|every|to|suspicious|such|it|them)|hold\s+the|ship\s+(?:equipment|only|laptops)|pay\s+(?:only|no|into)|limit\s+(?:the|access|remote)|monitor|train\s+(?:staff|recruiters)|review|require|request\s+(?:a|the|proof)|call\s+the|contact|interview|record\s+the|do\s+not\s+\w+|never\s+\w+)\b(?!\s+(?:is|was|were|are|has|had)\b)"
)
_PASSED = phrase(
    r"(?:two|three|four|five|six|\d)[\s-]years?\b|beyond|past\b|after\s+(?:the\s+|its\s+|that\s+|this\s+)?(?:\w+\s+)?(?:deadline|date|day|cut-?off|term|expiry|22\b|December|2019|2020|repatriation|ban)\b|exceed\w*|outlast\w*|outliv\w*|later\s+than|extend\w*\s+(?:to|beyond|past|until|into)|(?:run|runs|ran|running|valid|good|last\w*|bind\w*|keeps?|tied?)\b[^.;]{0,30}?\b(?:until|to|through|beyond|into|till)|(?:until|through|till)\s[^.;]{0,20}20[2-4]\d|(?:not|never|n't)\s+(?:expire|end|run\s+out|terminate)|expir\w+\s+(?:only\s+)?(?:in|on|after)|(?:until|till)\s+(?:the\s+)?(?:end|summer|spring|season)|to\s+(?:run|last)"
)
_STAYED = phrase(
    r"(?:none|not\s+one|nobody|no\s+one|few|neither)\b[^.;]{0,60}?\b(?:had|has|have)\s+(?:yet\s+)?(?:gone|returned|left|been\s+(?:sent|repatriated)|departed)|(?:not|n't|never)\s+(?:yet\s+)?(?:been\s+|all\s+been\s+|all\s+)?(?:repatriated?|returned?|expelled|removed|deported|sent\s+(?:back|home|all)|send\s+(?:\S+\s+){0,4}(?:back|home))|yet\s+to\s+(?:be\s+)?(?:repatriate|return|send|expel|leave)\w*|(?:fail\w*|refus\w*|declin\w*|neglect\w*|unable)\s+to\s+(?:repatriate|send|return|expel|deport|remove)"
    r"|(?:remain\w*|stay\w*|linger\w*|kept\s+(?:on|working)|continu\w+|still|present|overstay\w*)\s+[^.;]{0,70}?\b(?:after|past|beyond|despite|since)\b[^.;]{0,40}?(?:deadline|date\b|22|December|2019|2020|expir|had\s+to|passed)|(?:miss(?:ed|es|ing)?|let\s+pass|overshot)\s+the\s+(?:\w+\s+){0,2}deadline|(?:remain\w*|stay\w*|linger\w*|still|continu\w+)\s+[^.;]{0,70}?\b(?:despite|in\s+spite\s+of|notwithstanding|contrary\s+to|in\s+defiance\s+of)\s+(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+){0,3}?(?:resolutions?|deadlines?|bans?|rul(?:es?|ings?)|orders?|dut(?:y|ies)|obligations?|requirements?)\b|instead\s+of\s+(?:returning|going|leaving|being\s+(?:repatriated|sent|returned)|repatriating|sending)|(?:moved|transferred|sent|relocated|went)\s+to\s+(?:an?\s+)?third\s+(?:country|countries|state)|overstay\w*|(?:the\s+)?(?:non-?repatriation|failure\s+to\s+repatriate)\b"
    r"|(?:still|remain\w*)\s+(?:working\s+|there\s+|present\s+)?[^.;]{0,30}\b(?:months?|weeks?|years?|days)\s+(?:after|past)\b|(?:await\w*|pending)\s+repatriation|not\s+yet\s+left|had\s+(?:still\s+)?not\s+left"
)
_LEFT = phrase(
    r"(?:flew|flies|fly|flying|bussed|shipped|airlifted|escorted|drove|took|taking|brought|bringing)\s+(?:(?!\b(?:money|wages|earnings|cash|pay|goods)\b)[^.;]){1,60}?\b(?:home|back\s+to\s+(?:Pyongyang|the\s+(?:DPRK|North|Democratic)|North\s+Korea))\b|board(?:ed|ing)\s+(?:an?|the|their)?\s*(?:\w+\s+)?(?:flights?|planes?|trains?|bus|buses|ferr(?:y|ies)|aircraft)\b|put\b[^.;]{0,60}\bon\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:flights?|planes?|trains?|buses|bus|ferry)\b|repatriat(?:ed|ing|ion|es?)\b|sen[dt](?:ing)?\s+(?:\S+\s+){0,6}?(?:home|back)\b|return(?:ed|s|ing)?\s+(?:home|to\s+(?:the\s+)?(?:DPRK|North|Pyongyang|their))|returned\s+(?:\S+\s+){1,6}?to\s+(?:the\s+)?(?:DPRK|North|Pyongyang)|return\s+of\s+|(?:left|depart(?:ed|ure)|exited|withdrew|withdrawn)\b(?!\s+(?:with|to\b|over|behind))|(?:flown|flew|went|gone|go(?:es)?|going|pulled|brought|taken)\s+(?:back\s+)?(?:home|back|out)\b"
)
_STATE_POCKET = r"(?:the\s+|his\s+|her\s+|their\s+|an?\s+|its\s+)?(?:[\w'-]+\s+){0,4}?(?:state|party|regime|government|embassy|mission|consulate|minders?|handlers?|attach[eé]|representatives?|trade\s+office|trading\s+house|managers?|agenc(?:y|ies)|authorities|Pyongyang|Office\s+39|general\s+contractor|leadership|treasury)\b"
_PAY = r"(?:wages?|salar(?:y|ies)|pay|stipends?|earnings|income|earned?|pay\s?cheques?|paychecks?|takings|per\s?cent|percent|%|(?:half|most|two\s+thirds|three\s+quarters|the\s+rest|the\s+bulk|nine\s+tenths)\s+of\s+(?:it|them|what|that|this|the\s+(?:sum|money|amount)|their|his|her))"
WAGES_TAKEN = phrase(
    rf"{_PAY}(?!\w)[^.;]{{0,120}}?\b(?:cream|skim|siphon|dock|levi|deduct|withh[eo]ld|kept\s+back|kept\s+by|taken|takes?\s+by|pocketed|collected|received?s?\s+on|receives|confiscat|hand(?:ed)?\s+over|pass(?:ed|es)\s+(?:on\s+)?to|goes?\s+to|went\s+to|paid\s+(?:straight\s+|directly\s+)?(?:in)?to|remitted|transferred|wired)\w*\b[^.;]{{0,60}}?{_STATE_POCKET}"
    rf"|{_PAY}(?!\w)[^.;]{{0,60}}?\b(?:which|that)\s+{_STATE_POCKET}\s+(?:receives?|collects?|keeps?|takes?|pockets?|draws?|holds?)|{_STATE_POCKET}\s+(?:\w+\s+)?(?:keeps?|kept|takes?|took|collects?|collected|pockets?|pocketed|receives?|withh\w+|deducts?|confiscates?|skims?|creams?)\b[^.;]{{0,80}}?{_PAY}(?!\w)"
    rf"|(?:sign|hand|make|pass|turn|give)(?:s|ed|ing)?\s+(?:over|up|in)\b[^.;]{{0,60}}?(?:{_PAY}|[$€£]\s?\d[\d,.]*\s+(?:of|out\s+of)\s+every)|most\s+of\s+it\s+to\s+{_STATE_POCKET}"
)
# "On board were 14 men, hired out by": who works on a ship is her crew.
_ABOARD = phrase(
    r"(?:on\s+board|aboard)\b[^.;]{0,60}?\b(?:men|women|nationals|citizens|North\s+Koreans|hands|people|workers|labou?rers)\b|(?:men|women|nationals|citizens|North\s+Koreans|hands|workers|labou?rers)\b[^.;]{0,60}?\b(?:on\s+board|aboard)\s+(?:the|an?|her|it|two|three|\d|[A-Z])"
)
# "It was renewed on 2 October": the paper told of just before.
_GIVEN_AGAIN = phrase(
    r"(?:it|they|these|those|that|this|both|all\s+of\s+them)\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:[a-z]+\s+)?(?:renewed|extended|prolonged|re-?issued)\b|(?:renew|extend|prolong|re-?issu)(?:ed|s|es)\s+(?:it|them|these|those|both)\b"
)
# A visa given to one who comes to work lets him work.
_VISAS_FOR = phrase(
    r"(?:approv|issu|grant|ga?v|renew|extend|prolong|stamp|obtain|secur)(?:e|ed|es|s|ing|en|ed\s+out)?\s+(?:(?:the|new|entry|fresh|long-term|multiple-entry|one-year|\d[\d,]*)\s+){0,3}visas?\s+(?:for|to|of)\b|visas?\s+(?:for|of)\s+[^.;]{1,60}?\b(?:was|were|are|has\s+been|have\s+been|had\s+been)\s+(?:\w+\s+)?(?:approved|issued|granted|renewed|extended|prolonged|stamped)"
)
# What those abroad earn is sent to Pyongyang.
_SENT_HOME = phrase(
    r"remittances?\b[^.;]{0,60}?\b(?:from|of|by|sent|made)\b[^.;]{0,40}?\b(?:teams?|workers?|labou?rers|nationals|crews?|brigades?|builders|doctors|developers|programmers|women|men|citizens)\b|(?:workers?|labou?rers|teams?|nationals|brigades?|doctors|developers|programmers)['’]?s?\s+(?:\w+\s+)?remittances\b|(?:remit(?:s|ted|ting)?|wir(?:e|es|ed|ing)|sen[dt]s?|sending|bring(?:s|ing)?|brought|carr(?:y|ies|ied))\s+(?:home\s+)?(?:\w+\s+){0,4}?(?:earnings|wages|salar(?:y|ies)|pay|income)\b[^.;]{0,30}?\b(?:home|to\s+(?:Pyongyang|the\s+DPRK|North\s+Korea|the\s+(?:State|party|regime|embassy|mission|headquarters)))\b"
)
# Somebody is paid for work by a club, a ministry, a hospital.
_ON_A_WAGE = phrase(
    r"(?:draw(?:s|n|ing)?|drew|receiv(?:es?|ed|ing)|collect(?:s|ed|ing)?|was\s+on|were\s+on|is\s+on|are\s+on|paid|pays|got|gets)\s+(?:an?\s+|his\s+|her\s+|their\s+|the\s+)?(?:\w+\s+)?(?:salar(?:y|ies)|wages?|pay|stipends?|allowance)\b|(?:was|were|is|are|been|being)\s+(?:still\s+)?paid\s+(?:[^.;]{0,40}?\s)?by\s+(?:the\s+|an?\s+)?(?!(?:\w+\s+)?(?:party|regime|embassy))|on\s+the\s+(?:books|roster|rolls|staff|payroll|teaching\s+staff)\b|in\s+the\s+pay\s+of\b"
)
# "They sew, sort and peel": work of the hands, told of those spoken of before.
_HAND_WORK = phrase(
    r"(?:they|she|he|the\s+(?:men|women|workers?|labou?rers|group|team|girls|doctors|nurses))\s+(?:(?:all|now|mostly|mainly|still|also|then|each|both)\s+)?(?:(?:are|were|is|was|have\s+been|had\s+been)\s+)?(?:sew|stitch|sort|peel|pack|gut|weld|la(?:y|id)|plaster|cook|wait(?:ed|s)?\s+(?:on|at)|treat|nurs(?:e|ed|ing)\b|cod(?:e|ed|ing)\b|clean|fell(?:ed|ing)?\s+(?:trees|timber|larch|pine)|haul|dig|dug|paint|toil|assembl|harvest|operat(?:e|ed|es)\s+on|sculpt|pour(?:ed|ing|s)?\s+concrete|tile[ds]?\b|mend|iron(?:ed|ing|s)?\b|knit|sang|sing|perform|danc|coach|train(?:ed|s|ing)\s+(?:the|its|their|young|local))\w*"
)
_VENTURE_WITH = phrase(
    r"(?:shares?\b[^.;]{0,40}?\b(?:belong|held|owned|registered)|joint\s+ventures?|co-?operative\s+(?:entit|compan|arrangement)\w*|joint(?:ly)?\b|co-?own\w*|co-?found\w*|sharehold\w*|stakes?\b|equity|partnerships?\b|shares?\s+in|together\s+with|(?:\d+|half|majority|minority)\s*(?:per\s*cent|percent|%)?\s*(?:of\s+(?:the\s+)?)?(?:shares?|stake|of\s+an?\b)|invest\w*|(?:hold|own|held|control)\w*\s+(?:\w+\s+){0,2}?\d+\s*(?:per\s?cent|percent|%)|(?:hold|holds|held|own|owns|owned|retain\w*|kept|keeps?|ha[ds]|have)\s+(?:\w+\s+)?(?:half|(?:a\s+)?(?:third|quarter|fifth|tenth|majority)|two\s+thirds)\s+(?:each\s+)?of\b|partners?\b[^.;]{0,50}?\b(?:split|shar\w+|profits?|divid\w+)|dividends?|hold\w*\s+shares)"
)
# Whom ministers inform, thank and work with are partners in no firm.
_ALLIES = r"|(?:inform|told|tell|brief|notif|remind|thank|consult|assur|urg)\w*\s+(?:[\w-]+\s+){0,3}?partners?\b|(?:call\w*\s+(?:up)?on|work\w*\s+with|shar\w+\s+with|together\s+with|alongside|decisions?\s+of|efforts\s+of|actions?\s+(?:of|by|taken\s+by))\s+(?:[\w-]+\s+){0,3}?(?:our|its|their|international|like-minded|regional|allied|close|other)\s+(?:[\w-]+\s+)?partners?\b|(?:international|like-minded|regional|security|G7|coalition|dialogue)\s+partners?\b|(?:allies|governments|States)\s+and\s+(?:other\s+)?partners|partners?\s+and\s+allies"
_NO_VENTURE = r"lashed\s+together|\bhoses?\b|(?:per\s?cent|percent|%)\s+of\s+(?:it|them|this|that|their|his|her)\b|joint\s+(?:statement|advisory|report|exercise|communiqu|declaration|research|letter|investigation|press)|share\s+of\s+(?:the\s+)?(?:wages|earnings|income|pay)|stock\s+of|overnight|exchange"

_ONE = r"(?:one\s+and\s+the\s+same|one|a\s+single|the\s+same|a\s+common|a\s+shared|an?\s+identical)"
SHARED_ACCOUNT = phrase(
    rf"(?:shar|draw|dr[ae]w|paid|pay|cash|collect|funnel|rout|remit|receiv)\w*\b[^.;]{{0,60}}?\b(?:in(?:to)?|to|on|from|via|by)?\s*{_ONE}\s+(?:\w+\s+){{0,2}}?(?:accounts?|wallets?|cards?|payee)\b"
)
SHARED_THING = phrase(
    rf"(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+|all|both)\s+(?:of\s+(?:the|them|these)\s+)?[^.;]{{0,60}}?\b(?:us(?:ed|es|ing)|shar(?:ed|es|ing)|worked\s+under|logged\s+in\s+with|presented|produced|gave|registered|applied|listed|lists|had|have|carried|bore|entered|quoted)\s+(?:\w+\s+)?{_ONE}\s+(?:[\w'’-]+\s+){{0,3}}?(?:device|laptop|computer|telephone|phone|number|IP\s+address|browser|photograph|passport|address|e-?mail|licen[cs]e|identity|account|name)s?\b|(?:opened|registered|created|set\s+up|verified|filed|submitted|reached|contacted|paid)\s+(?:with|from|under|using|on|through|by|to)\s+{_ONE}\s+(?:[\w'’-]+\s+){{0,3}}?(?:device|laptop|computer|telephone|phone|number|IP\s+address|browser|photograph|passport|address|e-?mail|licen[cs]e|identity)s?\b|{_ONE}\s+(?:face|portrait|photograph|passport|scan|telephone\s+number|phone\s+number|signature|r[eé]sum[eé]|CV)\s+(?:appear|stand|stood|figure|was|were|is|recur|turn)\w*|(?:shar(?:ed|es|ing))\s+(?:an?\s+|the\s+)?(?:[\w'’-]+\s+){{0,3}}?(?:device|laptop|telephone|phone|number|IP\s+address|photograph|passport|licen[cs]e)\b|the\s+same\s+(?:face|photograph|portrait|passport|phone|device)\b[^.;]{{0,60}}?\b(?:on|in|behind|across|of|for)\b|{_ONE}\s+(?:\w+\s+)?(?:device|laptop|computer|telephone|phone|number|IP\s+address|browser|photograph|passport|address|e-?mail)\b[^.;]{{0,60}}?\b(?:behind|for|by|between|across|into|under|served|used|logged|shared|several|two|three|four|five|six|nine|ten|\d+)\b[^.;]{{0,50}}?\b(?:accounts|applicants?|profiles|identities|persons|people|names|candidates|engineers|developers)"
)
ELSEWHERE = phrase(
    r"(?:laptops?|machines?|keyboards?|computers?|log-?ins?|IP\s+address(?:es)?|connections?|employees?|staff|workers?|he|she|they)\b[^.;]{0,80}?\b(?:in\s+fact|in\s+reality|actually|really|would\s+(?:appear|seem)\s+to|appear(?:ed|s)?\s+to|seem(?:ed|s)?\s+to)\b[^.;]{0,40}?\b(?:in|from|at|sit|sat|work|steered|operated|controlled|located)\b|(?:keyboard|KVM)\s+switch\w*|(?:steered|operated|controlled|accessed)\s+(?:remotely\s+)?from\s+[A-Z]|(?:beacon|transponder|AIS)\s+(?:placed|put|showed|reported|had)\s+(?:it|her|the\s+\w+)\b[^.;]{0,60}?\b(?:off|in|at|near|motionless)"
)
_MADE_BY = phrase(
    r"(?:process|sew|pack|ma(?:k|d)e|peel|assembl|produc|stitch|manufactur|sort|clean|catch|caught|harvest|finish|knit|label)\w*\b[^.;]{0,60}?\b(?:by|with|using|us(?:es|ed)|employ\w*)\s+(?:\w+\s+){0,3}?(?:North\s+Korean?|DPRK|N\. ?Korean)s?|contain(?:ed|s|ing)?\b[^.;]{0,60}\b(?:from|of|made\s+in)\s+(?:the\s+)?(?:North\s+Korea\w*|DPRK)|(?:sub-?contract|outsourc|sourc)\w*\b[^.;]{0,60}\b(?:North\s+Korea\w*|DPRK)|(?:North\s+Korean|DPRK)\s+(?:\w+\s+)?(?:workers?|labou?r(?:ers)?|women|seamstresses)\s+(?:process|sew|pack|ma(?:k|d)e|peel|assembl|produc|stitch|manufactur|knit)\w*|(?:supply\s+chains?)\b"
)
# Nouns in -er and -or that are no workers: those who trade, rule, fight or flee, and ships.
_NO_WORKERS = r"(?:buyer|trader|dealer|customer|broker|banker|importer|exporter|hacker|officer|leader|minister|tanker|freighter|trawler|carrier|soldier|consumer|partner|shareholder|ruler|border|paper|order|river|water|number|manufacturer|supplier|owner|handler|minder|visitor|defector|actor|ambassador|operator|maker|helicopter|reactor|sector|power|trader|invader|commander|courier)s?\b"
_PEOPLE_AT_WORK = phrase(
    r"(?:(?:North\s+Korean|DPRK|N\. ?Korean)\s+(?:women|men|nationals|citizens|girls|youths|couples|families|operatives|hands|masons|(?!"
    + _NO_WORKERS
    + r")\w+(?:er|or|ist|man|men|stress|stresses|ers|ors|ists|ians?|hands))|North\s+Koreans|(?:women|men|nationals|citizens|girls|labour|\w+(?:ers|stresses|ists|ors))\s+(?:of|from)\s+(?:the\s+)?(?:North\s+Korea|Pyongyang|DPRK|Nampo|Democratic\s+People's))\b[^.;]{0,80}?\b(?:(?:have|has|had)\s+been\s+\w+ing|(?:are|were|is|was|still)\s+\w+ing|(?!ha(?:ve|s|d)\b)(?:[a-z]{2,9})\s+(?:\w+\s+){0,4}(?:in|at|on|around|near|here|outside)\b|attached\s+to|waiting|gut|clear|lay|paint(?:ed|s)?|cook|sew|pick|pack|sort|stitch|clean|mend|haul)"
)
_ADJUNCT = guarded(
    r"(?i)(?:mostly|mainly|chiefly|largely|primarily|predominantly|notably|especially|including|many\s+of\s+them)\s+in\b"
)
_VIA = guarded(r"(?i)via\b")
# How much of a limit was used, who asks for what, and what was broken, are no rule.
_NO_RULE = phrase(
    r"(?:exceed|surpass|overshot)(?:ed|es|ing|s)\b|(?:breach|violat|flout|defi|evad|circumvent|contraven|ignor|undermin)(?:ed|ing)\b|in\s+excess\s+of|(?:times|twice|per\s?cent\s+of|half)\s+the\s+[^.;]{0,20}(?:cap|ceiling|limit)|urg(?:ed|es|ing)|call(?:s|ed|ing)?\s+(?:up)?on\b|recommend\w*|should\b(?!\s+have)|travel\s+ban"
    r"|(?:times|twice|double|treble|half)\s+(?:what|as\s+much)\b|(?:after|before|since|until|when|once|past)\s+(?:[\w-]+\s+){0,4}?(?:were|was|had|should|ought)\b|^\W*(?:save|except|unless|provided|insofar|in\s+so\s+far)\b"
)
# What a State puts on a list of its own is its act; what the Committee lists is a listed party.
_DESIGNATES = phrase(
    r"(?:are|were|was|is|been|being)\s+(?:\w+\s+)?(?:designated|sanctioned|blacklisted|listed|identified)\b[^.;]{0,60}?\b(?:pursuant\s+to|under)\s+(?:E\.?\s?O|Executive|its\s+own|national|the\s+\w+\s+Act)|(?:Treasury|OFAC|Department|ministry|government|Japan|Washington|Seoul|Tokyo|London|Brussels|Canberra|Ottawa|Australia|Canada|New\s+Zealand|Republic\s+of\s+Korea|United\s+(?:States|Kingdom)|European\s+Union|EU|it|today)\b[^.;]{0,40}?\b(?:designat|sanction|blacklist|list)(?:ed|s|ing)\s+(?:the\s+)?(?:[A-Z]|\d|one|two|three|four|five|six|seven|eight|nine|ten|over|more|several|an?\s)|under\s+its\s+own\s+(?:regulations|sanctions|law)|rewards?\s+of\s+up\s+to"
)
_MOVED_CLUBS = phrase(
    r"(?:mov(?:e|es|ed|ing)|switch\w*|transferr\w*|transfer|sold|went|loaned|left)\b[^.;]{0,60}?\b(?:from|to)\b[^.;]{0,90}?\bfor\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}?(?:fee|sum|[$€£]\s?\d|\d[\d,.]*\s*(?:million|thousand|euros|dollars|francs))"
)
_WEAPONS = r"(?:nuclear|missiles?|ballistic|weapons?|warheads?|WMD|mass\s+destruction|munitions)"
_FOR_ARMS = phrase(
    rf"(?:cover|meet|defray|bear)(?:s|ed)?\b[^.;]{{0,40}}?\bcosts?\b[^.;]{{0,40}}?\b{_WEAPONS}\b|(?:bankroll|fund(?!s?\s+(?:from|were|was|are|held))|financ|spen[dt]|flow|fuel|pour|underwrit|feed|fed|support|sustain|advanc|pays?\s+for|paying\s+for|paid\s+for|go(?:es)?\s+(?:to|into|towards?)|went\s+(?:to|into|towards?)|ends?\s+up|use[ds]?\s+(?:to|for|on)|contribut)\w*\b[^.;]{{0,90}}?\b{_WEAPONS}\b|(?:money|funds|revenue|currency|income|cash)\b[^.;]{{0,30}}?\bfor\s+(?:the\s+|its\s+|their\s+)?(?:[\w-]+\s+){{0,3}}?{_WEAPONS}\b"
)
_RENEWED = phrase(
    r"(?:cards?|permits?|visas?|(?:work|residence|stay)\s+papers)\s+(?:[\w'’-]+\s+){0,6}?(?:has|have|had|was|were|being|is|are)\s+(?:\w+\s+)?(?:been\s+)?(?:issued|renewed|extended|granted|prolonged|stamped|handed\s+(?:out\s+)?to|given(?:\s+out)?\s+to|made\s+out|approved|signed\s+off|awarded|delivered|re-?issued)|(?:let|admit|allow|permit|t[ao]ke?n?|took|hir|recruit|arriv|enter|came|come|stay|work)\w*\b[^.;]{0,80}?\b(?:with|on)\s+(?:\w+\s+)?(?:new|fresh|renewed|additional|freshly\s+issued)\s+(?:[\w-]+\s+){0,2}?permits?\b|(?:extension|renewal|prolongation|issuance|issue|grant|granting|approval|award)s?\s+of\s+(?:[\w'’-]+\s+){0,5}?(?:(?:work|residence|stay|labou?r|employment)\s+(?:permits?|visas?|cards?|papers|authori[sz]ations?)|permits?\s+(?:to|for|of)\b|(?:workers?|labou?rers|builders|doctors|nurses|cooks|nationals)['’]\s+(?:permits?|visas?|cards?|papers))|(?:renew|extend|prolong|issu|grant|stamp|approv|process|hand(?:ed|s)?\s+out|ga?v)(?:ed|s|es|ing|e)?\s+(?:the\s+|their\s+|new\s+|[\d,]+\s+)?(?:[\w-]+\s+){0,2}?(?:permits?|cards?|papers|work\s+visas?)\s+(?:of|for|to)\b"
)
# Papers for study, training or a visit, and work behind them.
_PAPER_STUDENTS = phrase(
    r"visas?\s+for\s+(?:\w+\s+)?(?:study|studies|training|tourism|tourists|students|trainees|visitors?|language\s+\w+)|(?:students?|trainees?|interns?|pupils|apprentices|tourists|visitors|researchers)\s+(?:only\s+)?(?:on\s+paper|in\s+name|by\s+name|officially|on\s+their\s+papers)|(?:nominal|supposed|so-called|purported|ostensible)\s+(?:students?|trainees?|interns?|apprentices|tourists|visitors)|(?:enrol\w*|regist\w+|declar\w+|admit\w+|enter\w+|list(?:ed)?|record\w+)\b[^.;]{0,60}?\b(?:as\s+(?:\w+\s+)?(?:students?|trainees?|interns?|apprentices|tourists|visitors|pupils)|colleges?|universit(?:y|ies)|schools?|academ(?:y|ies)|courses?)\b[^.;]{0,100}?\b(?:work|sew|lay|build|weld|paint|pack|construction|sites?|factor(?:y|ies)|shifts?)"
)
# The wages of a person come into the hands of an official of the State.
_COLLECTED = phrase(
    r"collect(?:s|ed|ing)?\b[^.;]{0,60}?\b(?:by|for)\b[^.;]{0,40}?\b(?:attach|embass|consul|diplomat|minder|mission|representative|handler|official|party)|(?:embass|consul|mission|attach|minder|handler|diplomat)\w*\b[^.;]{0,40}?\bcollect(?:s|ed|ing)?\b|receiv\w*\s+on\s+(?:his|her|their)\s+behalf|pa(?:y|ys|id|ying)\b[^.;]{0,60}?\bfor\s+each\b[^.;]{0,80}?\bto\b|(?:wages?|salar(?:y|ies)|pay)\b[^.;]{0,90}?\b(?:rather\s+than|instead\s+of|and\s+not)\s+(?:to|into)?\s*(?:the\s+)?(?:workers?|them|labourers|men|women)"
)
# So little of the sum comes to those who work for it.
_REACHED_THEM = phrase(
    r"(?:no\s+more\s+than|less\s+than|fewer\s+than|only|just|barely|at\s+most|little\s+of)\b[^.;]{0,60}?\b(?:reach(?:ed|es)?|came\s+to|got\s+to|stay(?:ed|s)?\s+with|remain(?:ed|s)?\s+with|end(?:ed|s)?\s+up\s+with|(?:was|were|is|are)\s+left\s+to)\s+(?:the\s+)?(?:workers?|labourers?|laborers?|men|women|players?|doctors?|nurses?|employees?|crew|seafarers?|programmers?)\b"
)
SPEECH: tuple[Kind, ...] = ("no_reply", "state_reply", "call_to_act", "legal_statement", "advisory")
"""What is said rather than done: answers, calls, rules, advice."""

FRAMES: tuple[Frame, ...] = (
    Frame("no_reply", must=NO_REPLY, own=("panel|foreign|anaphor|the_one|request|state|agency",), around=("panel|un_law|dprk",), unless=NO_COMMENT),
    Frame("no_reply", must=SILENCE, own=("panel|foreign|anaphor|the_one|request|state|agency|firm|dprk|official|vessel",), around=("panel|un_law|dprk",), no=frozenset({"ais"})),
    Frame("no_reply", must=QUIET, own=("panel|foreign|anaphor|the_one|request|state|agency",), around=("panel|un_law|dprk",), no=frozenset({"ais", "vessel", "at_sea"})),
    Frame("state_reply", must=STATE_REPLY, own=("foreign|agency|anaphor",), around=("panel|un_law|dprk",), unless=phrase(r"Member\s+States?\s+(?:\w+\s+){0,3}(?:informed|told|reported|notified|indicated|stated|said|assessed)|(?:was|were|been|be)\s+(?:\w+\s+)?(?:reported|notified|told|informed)\b|(?:if|and|once|when|unless|where|provided)\s+(?:\w+\s+)?notified\s+to\b")),
    Frame("state_reply", must=phrase(r"(?:said|stated|announced|added|insist\w*|maintain\w*|news\s+release|statement)\b[^.;]{0,160}\b(?:cooperat|compl(?:y|ied)|implement|abid|adher|enforc|observ)\w*\b[^.;]{0,60}\b(?:resolutions?|sanctions)"), own=("agency",), around=("law", "dprk")),
    Frame("state_reply", must=SPEAKS_OF_ITSELF, own=("foreign",), unless=NO_PARTY),
    Frame("state_reply", must=EXCUSES, unless=NO_PARTY),
    Frame("state_reply", must=OWN_ACCOUNT, unless=NO_PARTY),
    Frame("state_reply", must=DESCRIBES, own=("foreign|agency",), unless=NO_PARTY),
    Frame("state_reply", must=DENIAL, unless=phrase(r"did\s+not\s+deny|not\s+denied|(?:admit(?:s|ted)?|confess(?:es|ed)|concede[sd])\b|(?:the\s+)?panel\s+(?:\w+\s+)?(?:maintain|contend|insist)|envoys?|joint\s+statement")),
    Frame("advisory", must=ADVICE),
    Frame("call_to_act", "urges", own=("state|worker|people|foreign|repat|contract|law|goods|finance|firm|vessel|agency|anaphor|the_one",), unless=phrase(_ADVICE + r"|should\s+(?:\w+\s+)?have\b|^\W*should\b|(?:in|by|from)\s+the\s+(?:\w+\s+)?press|press\s+(?:release|conference|agency|reports?)|(?:workers?|developers?|freelancers?|applicants?|candidates?|they|he|she)\s+(?:\w+\s+)?asks?\b|called\s+(?:for|on)\s+comment|invit\w+\s+(?:the\s+)?(?:group|delegation|him|her|them)|(?:was|is|are|were)\s+(?:in\s+)?demand|on\s+demand|demand\s+for\b|encourag\w+\s+(?:by|sign)|ask\w*\s+(?:about|for\s+comment|whether|how|why)")),
    Frame("legal_statement", must=LEGAL, own=("law|deadline|cap|us_law|un_law|banned",), around=("law|deadline|cap|banned",), unless=phrase(r"before\s+(?:an?|the|any|that|such)\s+(?:[\w-]+\s+){0,2}(?:ban|embargo|cap|prohibition)\b|(?:deliver\w*|imports?|suppl\w+|shipments?)\b[^.;]{0,80}\b(?:passed|over|above|overshot|exhausted)\s+the\b[^.;]{0,30}\b(?:cap|ceiling|limit)|continu\w+\s+to\s+(?:flout|violate|evade)|travel\s+ban|asset\s+ban|(?<!not\s)(?<!n't\s)(?:exceed(?:ed|s|ing)|overshot|surpass\w+|breached)\b[^.;]{0,60}\b(?:cap|ceiling|limit|quota)|subject\s+to\s+(?:the\s+|an?\s+)?(?:travel|asset)")),
    Frame("legal_statement", must=LEGAL_GENERAL, own=("law",)),
    Frame("legal_statement", must=NORM, unless=_NO_RULE),
    Frame("legal_statement", must=UNDER, own=("law|un_law|us_law",), unless=_NO_RULE),
    Frame("legal_statement", must=BREAKS, unless=_NO_RULE),
    Frame("legal_statement", must=BAN, unless=phrase(rf"^\W*{_READERS}|(?:Members|employers|companies|we|you|they)\s+(?:must|shall|may)\b|recommend\w*|urg(?:ed|es|ing)")),
    Frame("legal_statement", must=phrase(r"(?:outlawed|prohibited|forbade|banned)\s+(?:all\s+)?(?:the\s+)?(?:sales?|exports?|imports?|supply|transfers?|trade|hiring|employment|hosting|provision)\s+(?:of|in)\b"), unless=_NO_RULE, no=frozenset({"foreign", "agency"})),
    Frame("legal_statement", must=phrase(r"may\s+(?:still|also|however|nevertheless|nonetheless)\s+be\s+\w+ed\b[^.;]{0,90}?\b(?:if|provided|unless|as\s+long\s+as|on\s+condition|where)\b"), unless=_NO_RULE),
    Frame("legal_statement", must=BANNED_SINCE, own=("goods|law|deadline|banned",), unless=_NO_RULE),
    Frame("legal_statement", must=OF_THE_COUNCIL, unless=_NO_RULE),
    Frame("legal_statement", must=STANDING, around=("dprk|law|deadline|cap|banned",), unless=_NO_RULE),
    Frame("legal_statement", must=TERM_IN_WHICH, unless=_NO_RULE),
    Frame("legal_statement", must=TERM, around=("law|deadline|repat",), unless=_NO_RULE),
    Frame("legal_statement", must=DUTY, around=("law|deadline|cap|un_law|panel",), unless=_NO_RULE),
    Frame("legal_statement", must=phrase(r"no\s+(?:member\s+)?(?:states?|countr(?:y|ies)|nationals?|vessels?|ships?|banks?|compan(?:y|ies)|person|citizens?|goods)\b[^.;]{0,90}?\b(?:may|shall|must|can)\b(?!\s+have)|(?:states?|members?|governments?)\s+(?:still\s+)?(?:have|has|had)\s+until\b|(?:is|are)\s+to\s+be\s+(?:expelled|repatriated|seized|closed|refused)\b"), around=("dprk|law",)),
    Frame("advisory", "warns", own=("worker|it|law|dprk|crypto|goods|vessel|firm|at_sea",), unless=phrase(r"(?:missile|rocket|inertial|flight|satellite|laser|terminal|navigation\s+and)\s+guidance|guidance\s+(?:systems?|units?|sets?|kits?|computers?)|flag(?:ged|s)?\s+(?:bulk|cargo|fishing|oil|ship|vessel|tanker|freighter|barge)|advis\w+\s+the\s+(?:panel|committee)|military\s+advis|DPRK\s+advis|North\s+Korean\s+advis|indicators?\s+consistent")),
    Frame("advisory", must=phrase(r"flag(?:ged|s)\s+(?:the|as|that|an?\b|several|certain|up|to)\b|(?:alert|guidance|advisory)\s+(?:to|lists?|says?|describes?|sets?)\b"), own=("worker|it|crypto|goods|vessel|firm|at_sea",), unless=phrase(r"listed\b")),
    Frame("state_action", "enforces", own=("agency|foreign|state",), unless=phrase(r"frozen\s+(?:\w+\s+){0,2}?(?:seafood|fish|squid|crabs?|shrimps?|prawns?|clams?|shellfish|food|goods|pollock|roe|products|meat)|held\s+(?:by|for|in\s+the\s+names?|at|\w+\s+(?:bank\s+)?accounts?|shares?|stakes?)\b|prosecutors\W+(?:\w+\W+)?(?:contend|say|said|allege|argue|believe|estimate|put)\w*|contend(?:ed)?\b|(?:compan(?:y|ies)|firms?|traders?|buyers?|importers?|dealers?|agents?|trading\s+houses?)\s+(?:\w+\s+)?ordered\b|ordered\s+(?:by|from)\b|briefed\s+on|would\s+(?:\w+\s+)?have\s+to|(?:gate|door|season|office\s+hours)\w*\s+|liable\s+to|cooperative\s+entit|(?:did|does|do|has|have|had|was|were)\s+not\s+(?:\w+\s+)?(?:seiz|detain|freez|froz|expel|inspect)\w*|not\s+been\s+frozen|fail\w*\s+to")),
    Frame("state_action", must=phrase(r"notif(?:ied|ies)\s+(?:[\w-]+\s+){0,4}?(?:shipments?|consignments?|deliver(?:y|ies)|transfers?|exports?|cargo(?:es)?|voyages?)\b|(?:last|first|previously|duly)\s+(?:reported|declared|notified)\b[^.;]{0,60}\bcommittee"), own=("foreign|state",), unless=phrase(r"was\s+notified|were\s+notified|Member\s+State\b")),
    Frame("state_action", must=phrase(r"(?:decisions?|moves?|orders?)\s+(?:of|by)\s+[^.;]{1,50}?\s+to\s+(?:close|dissolve|terminate|end|shut|expel|deport|freeze|seize)\b"), own=("venture|finance|worker|people|vessel|firm|entity",)),
    Frame("state_action", must=FLAG_STATE_ACTS, own=("agency|foreign|state|vessel|she|ship_id|the_one|anaphor",), around=("vessel|she", "dprk")),
    Frame("listed_party", must=phrase(r"(?:not|never)\s+(?:yet\s+)?(?:been\s+)?frozen|fail\w*\s+to\s+freeze|still\s+(?:hold|own|represent)\w*"), own=("listed", "entity")),
    Frame("state_action", must=phrase(r"(?:clos|shut)\w*\s+(?:down\s+)?(?:\w+\s+){0,4}?(?:compan|firm|account|office|restaurant|branch|mission|embassy|venture|bank|business|border|school)\w*|(?:was|were|been|be)\s+(?:closed|shut|wound\s+up)\b"), own=("agency|foreign|state",), unless=phrase(r"not\s+been|to\s+close\s+by")),
    Frame("state_action", must=_DESIGNATES, own=("agency|foreign|state|entity|vessel|person|people|listed",), unless=phrase(r"on\s+the\s+(?:UN\s+)?list\s+since|(?:1718\s+)?Committee['’]?s?\s+list")),
    Frame("employment_transfer", must=_MOVED_CLUBS, around=("dprk", "player")),
    Frame("contract_beyond_deadline", must=_PASSED, own=("contract",), around=("dprk|worker|player", "worker|player|it|crew|people|repat|anaphor|the_one")),
    Frame("non_repatriation", must=_STAYED, around=("worker|repat|people|crew|it", "dprk")),
    Frame("repatriation", must=_LEFT, own=("worker|people|crew|repat|it|anaphor|the_one|counted", "repat|leaves|foreign"), around=("worker|repat|people|crew|it", "dprk"), no=frozenset({"coins", "steals"}), unless=phrase(r"had\s+until|left\s+(?:before|until)|were\s+to\s+have|left\s+(?:with|to|over|behind|for\s+(?:further|the\s+host))|(?:what|that|all)\s+(?:is|was)\s+left|remit\w*\s+[$€£]|home\s+(?:address|town|page|state|country's|game)|stay\s*-?\s*at|(?:sen[dt]|return|repatriat|remit)\w*\s+(?:\S+\s+){0,6}?(?:money|wages|earnings|income|salar\w+|dollars|currency|profits|funds|remittances|percent|per\s+cent|crypto\w*|proceeds)|deadline\s+for|work\w*\s+from\s+home")),
    Frame("employment_transfer", must=phrase(r"(?:transferred|transfers?|loaned|loan|sold|sale|signed|signing|signs|joined|joins?|moved|moves?|bought|switched|acquired)\b"),
          own=("player",), around=("dprk",), no=frozenset({"goods", "at_sea", "vessel"}), unless=phrase(r"money|wages|salar\w+\s+(?:\w+\s+){0,3}transferred|technology\s+transfer")),
    Frame("visa_substitution", must=_PAPER_STUDENTS, own=("worker|people|anaphor|counted|number|the_one|definite",), around=("worker|people|crew|it", "dprk"), no=frozenset({"goods", "vessel"})),
    Frame("visa_substitution", "visa_kind", around=("worker|people|employs|crew|it", "dprk")),
    Frame("work_authorisation", "permit", own=("gives",), unless=phrase(r"revok|cancel|withdr[ae]w|expired\b|no\s+longer|not\s+renew|refus|stopp")),
    Frame("revenue_for_programmes", must=_FOR_ARMS, around=("dprk", "earnings|money|anaphor|the_one|worker|it|crypto|goods|trades|abroad|cyber|steals|percent|funds")),
    Frame("work_authorisation", must=_RENEWED, around=("dprk", "worker|people|permit|foreign"), unless=phrase(r"revok|withdr[ae]w|refus|export|fish|arms|import")),
    Frame("work_authorisation", must=_GIVEN_AGAIN, own=("anaphor|the_one",), around=("permit", "dprk|worker|people")),
    Frame("work_authorisation", must=_VISAS_FOR, own=("worker",), around=("dprk",), no=frozenset({"official", "listed"}), unless=phrase(r"revok|withdr[ae]w|refus|reject|den(?:y|ied)|exit\s+visas?")),
    Frame("wage_diversion", must=_SENT_HOME, around=("dprk", "worker|people|player|it|crew|counted|earnings"), no=frozenset({"coins", "trade_goods", "steals", "cap"})),
    Frame("wage_diversion", must=_REACHED_THEM, around=("dprk", "worker|people|earnings|player|it|crew"), no=frozenset({"coins", "trade_goods", "steals"})),
    Frame("wage_diversion", must=_COLLECTED, own=("official|agency|regime|earnings|number|percent",), around=("dprk", "worker|people|earnings|player|it|crew"), no=frozenset({"coins", "trade_goods", "cap", "steals"})),
    Frame("wage_diversion", "diverts", own=("earnings|percent|money", "regime|anaphor|the_one|percent|abroad|official"), around=("dprk", "worker|people|it|crew|player|anaphor|the_one|official", "earnings|money"), no=frozenset({"trade_goods", "venture_hard", "coins", "cap"}), unless=phrase(r"taking\s+place|took\s+place|part\s+in|take\s+(?:steps|measures|action|into)|coal|fish(?:ing)?\s(?!pack)|exports?\b|stolen|stole\b|to\s+keep\s+(?:the|its|their)\s+(?:\w+\s+)?(?:program|nuclear)|ship-to-ship|bank\s+accounts?\s+at|bribe|\bbought\b|^(?!.*\b(?:wages?|salar\w+|earnings|pay)\b).*\bin\s+cash\b")),
    Frame("wage_diversion", must=WAGES_TAKEN, around=("dprk", "worker|people|it|crew|player|anaphor|the_one|earnings|counted"), no=frozenset({"coins", "cap", "at_sea"}), unless=phrase(r"stolen|stole\b|export\w*|sanctions\s+list|ship-to-ship|(?:spent|used)\s+on")),
    Frame("wage_diversion", must=phrase(r"(?:only|just|barely|no\s+more\s+than|as\s+little\s+as|a\s+fraction|hardly)\b[^.;]{0,60}\b(?:reach|ends?\s+up\s+with|trickl|land|receiv|left|keep|kept|get|gets|paid|see)\w*|leaving\s+\w+(?:\s+\w+)?\s+(?:with\s+)?(?:just|only|barely|little|enough|next)|made?\s+an?\s+(?:\w+\s+)?fortune|(?:wages?|salar(?:y|ies)|pay|earnings|stipends?)\s+(?:\w+\s+)?(?:withheld|docked|confiscated|deducted|held\s+back|owed|in\s+arrears)\b|(?:unpaid|withheld|confiscated|outstanding)\s+(?:wages?|salar(?:y|ies)|pay|earnings)\b|(?:is|are|was|were)\s+left\s+with\b|hands?\s+[\d$]|not\s+(?:been\s+)?paid|(?:wages?|salar(?:y|ies)|pay|earn\w*|income|percent|per\s?cent|%|thirds?|quarters?|tenths?|half|most)\b[^.;]{0,60}?\b(?:is|are|was|were|being|been)\s+(?:\w+\s+)?(?:docked|deducted|withheld|garnished|held\s+back|creamed\s+off|skimmed|confiscated|taken\s+(?:off|away))|(?:giv(?:e|es|ing)|gave|hand(?:s|ed|ing)?|pass(?:es|ed)?|turn(?:s|ed)?|surrender(?:s|ed)?)\s+(?:over\s+)?(?:most|half|all|much|part|two\s+thirds|the\s+(?:rest|bulk|greater))\b"), own=("earnings|percent|money",), around=("dprk", "worker|people|it|crew|player|anaphor|the_one")),
    Frame("forged_document", "false", own=("document",), around=("dprk",), no=frozenset({"ship_id"}), unless=phrase(r"identit|vessel\s+identit|visas?\s+to\b|concealed\s+(?:in|aboard|under|behind)|stolen\s+(?:funds|crypto|coins|assets)|hidden\s+(?:in|among|under)")),
    Frame("vessel_identity", "ship_id", own=("vessel|she",), unless=phrase(r"(?:DPRK|North\s+Korean)[- ]flag\w*\s+(?:of|vessels?\s+(?:were|was)\s+seen)|crew")),
    Frame("vessel_identity", "false", own=("vessel", "identity|ship_id"), unless=phrase(r"crew|passports?|invoices?|seaman|developers?|workers?|freelanc")),
    Frame("false_identity", must=phrase(r"(?:passport|licen[cs]e|identity|document|papers|account|card|name|diploma|photograph)s?\s+(?:belonging\s+to|of)\s+(?:someone|another|an?\b|others|other)|(?:us(?:e|es|ed|ing)|borrow\w*|rent\w*|b(?:ought|uy\w*)|obtain\w*|appl(?:y|ied)\s+(?:with|under|in)|work(?:s|ed|ing)?\s+under|hid(?:e|ing|den)?\s+behind|stole|stolen|assum\w+)\s+(?:the\s+|in\s+the\s+)?(?:papers|passports?|identit(?:y|ies)|names?|identity\s+(?:cards?|documents)|driving\s+licen[cs]es?|personal\s+data|social\s+security\s+numbers?)\s+of\s+(?!the\s+(?:vessel|ship|tanker))\w+"), around=("worker|it|people|crew|cyber|anaphor", "dprk")),
    Frame("false_identity", "false", own=("identity|document",), around=("worker|it|crypto|people|crew|anaphor|the_one|cyber", "dprk"), no=frozenset({"vessel"}), unless=phrase(r"stolen\s+(?:funds|crypto\w*|coins|tokens|assets|money|data|virtual|ether|bitcoin)|steal\w*\s+(?:funds|crypto|money)|concealed\s+(?:in|aboard)|hid\w*\s+(?:in|among|under|aboard|the\s+(?:origin|cargo|funds|trail|proceeds|coal|goods))|origin\s+of\s+(?:the\s+)?(?:coal|goods|cargo|funds|garments)|false\s+(?:origin|label)")),
    Frame("payout_pattern", must=SHARED_ACCOUNT, around=("dprk", "worker|it|people|identity|anaphor|crypto|counted")),
    Frame("shared_identity", must=SHARED_THING, around=("dprk", "worker|it|people|identity|anaphor|crypto")),
    Frame("place_contradiction", must=ELSEWHERE, around=("dprk", "worker|it|people|anaphor|vessel|she|identity"), unless=phrase(r"fish\w*|vessels?\s+operated")),
    Frame("false_identity", must=phrase(r"present(?:ed|s|ing)?\s+(?:themselves|himself|herself)\s+as|claim(?:ed|s|ing)\s+to\s+be\b|g[ai]ve\s+(?:themselves|himself|herself)\s+out|call(?:s|ed|ing)\s+(?:him|her|them)sel(?:f|ves)\s+[A-Z]|behind\s+(?:an?|the)\s+[\w'’-]+\s+(?:\w+\s+)?(?:profile|account|identity|name)|under\s+the\s+names?\s+of|in\s+the\s+guise\s+of|self-styled\s+[A-Z]|pass(?:ed|es|ing)?\s+(?:themselves|himself|herself|itself)\s+off|pos(?:e|ed|es|ing)\s+as\b|masquerad\w+|pretend\w*\s+to\s+be|purport\w*\s+to\s+be\s+[A-Z]|(?:photographs?|photos|portraits|pictures|profiles?|CVs?|résumés)\b[^.;]{0,60}\b(?:lifted|stolen|copied|faked|doctored|invented|generated|bought|rented)\b|(?:rent|borrow|buy|bought|lent)\w*\s+(?:the\s+)?(?:identit|accounts?\s+of|names?\s+of|profiles?)\w*"), around=("worker|it|people|crew|cyber|anaphor|identity", "dprk"), no=frozenset({"vessel", "ship_id"})),
    Frame("crew_supply", must=_ABOARD, own=("vessel", "employs|earnings"), around=("dprk", "worker|people|counted|crew"), unless=phrase(r"passengers?|inspect\w*|officials?|diplomat\w*|soldiers?|troops|flight|plane|aircraft")),
    Frame("training", must=phrase(r"joint\s+(?:[\w-]+\s+){0,2}?(?:laborator(?:y|ies)|research|papers?|stud(?:y|ies)|institutes?|projects?|workshops?|publications?|seminars?)|co-?author(?:ed|s|ing)?\b|(?:scientific|academic|university|technological)\s+(?:exchanges?|co-?operation|collaborations?|partnerships?)|(?:visiting|exchange)\s+(?:scholars?|researchers?|scientists?|fellows?)|(?:doctoral|post-?doctoral|graduate|master['’]?s)\s+(?:students?|candidates?|researchers?|fellows?|degree)|postgraduates?|(?:accord|agreement|memorandum|protocol|pact|programme)\b[^.;]{0,60}?\b(?:scientific|science|research|technolog\w+|nanotechnology|biotechnology|student\s+exchanges?)"), own=("dprk|anaphor|counted|people|subject",), around=("dprk", "subject|foreign|region"), no=frozenset({"trade_goods", "at_sea", "vessel", "visa_kind", "it", "crypto", "cyber", "steals"}), unless=phrase(r"according\s+to\s+an?\s+(?:joint\s+)?study|medic\w*|humanitarian|think\s+tanks?|football|language\s+course")),
    Frame("payment", must=phrase(r"(?:let|lets|letting|sublet\w*|rent(?:s|ed|ing|al)?|leas(?:e|es|ed|ing)|tenan\w+|landlord)\b(?!\s+(?:go|us|them|him|her|it)\b)"), own=("official|finance",), around=("official", "dprk"), no=frozenset({"worker", "vessel", "trade_goods", "crypto"}), unless=phrase(r"asked\s+whether|rented\s+(?:identit|account|server)\w*|flats?\s+for\s+(?:workers|staff)")),
    Frame("payment", must=CASH_CARRIED, own=("money|finance|goods|number",), around=("official|finance|anaphor|person_word", "dprk"), no=frozenset({"vessel", "coins", "cyber", "steals"}), unless=phrase(r"to\s+(?:his|her|their|the)\s+(?:\w+\s+)?(?:embassy|consulate|minders?|managers?)|(?:wages?|salar(?:y|ies)|pay|earnings)\s+(?:is|are|was|were|had|has)\b|paid\s+in\s+cash|exports?|shipments?|gold\s+(?:mine|ore|concentrate|medal)")),
    Frame("payment", must=SHIPS_COVERED, own=("vessel|she|finance|anaphor|the_one",), around=("vessel|she", "dprk"), no=frozenset({"worker", "it"})),
    Frame("vessel_identity", must=SHIPS_CLASSED, own=("vessel|she",), around=("dprk",), no=frozenset({"worker", "it"})),
    Frame("crew_supply", own=("crew", "dprk"), around=("vessel|foreign|firm|region|employs|counted", "dprk"), unless=phrase(r"(?:missile|gun|tank|rocket|artillery|radar|launch|ground|air[- ]defen[cs]e|camera|film|news|television)\s+crews?\b|vessel\s+to\s+vessel|ship-to-ship|armed\s+forces|instructors?|military")),
    Frame("it_work", own=("it|anaphor|the_one",), around=("it", "dprk"), must=phrase(r"(?-i:IT|ICT)\b|(?:information[- ]technology|tech\s+worker|technologist|telework|software|programmer|developer|coder|freelanc|remote|earn|employ|hire|laptop|online|job|platform)\w*|(?:work|makes?\b|made\b)(?!\s*-?(?:permits?|holidays?|papers?|groups?|visas?)\b)\w*"), unless=phrase(r"(?:seized|searched|raided|carried\s+away|confiscated|recovered|froze)\b")),
    Frame("employment_abroad", "employs", own=("worker|player|person",), around=("foreign|abroad|region|firm|people|worker|player|person", "dprk")),
    Frame("employment_abroad", "stays", own=("worker|player",), around=("foreign|abroad|region", "dprk")),
    Frame("employment_abroad", "cue:employment_abroad", own=("people|counted|person",), around=("foreign|abroad|region|firm|worker|player|person", "dprk"), no=frozenset({"trade_goods"})),
    Frame("employment_abroad", "cue:employment_abroad", own=("anaphor|the_one",), around=("foreign|abroad|region|firm|worker|player|person", "worker|people|player|crew|it", "dprk"), no=frozenset({"trade_goods"})),
    Frame("employment_abroad", must=phrase(r"(?:work(?:s|ed|ing)?\b(?!\s+permit)|employ\w*|hir(?:e|es|ed|ing)|host\w*|toil\w*|labouring|earn\w*|recruit\w*|staff\w*|play(?:s|ed|ing)\b)"), own=("people|person",), around=("foreign|abroad|region|firm", "dprk")),
    Frame("employment_abroad", must=_PEOPLE_AT_WORK, own=("foreign|abroad|region|firm|goods|worker|number",), around=("dprk",), no=frozenset({"fish_right", "visa_kind"})),
    Frame("employment_abroad", must=phrase(r"(?:are|were|was|is|been|still|continu\w+)\s+(?:\w+\s+)?\w+ing\b|took\s+on\b|on\s+(?:its|the|their)\s+payroll|admitted\s+(?:\w+\s+){0,2}[\d,]+"), own=("worker|people",), around=("dprk", "foreign|abroad|region|firm|worker"), no=frozenset({"fish_right", "visa_kind", "vessel", "trade_goods", "coins"})),
    Frame("employment_abroad", must=phrase(r"on\s+(?:\w+\s+)?(?:shift|duty|foreign\s+payrolls?|the\s+payrolls?|site)\b|at\s+work\s+(?:in|at|on)\b"), own=("worker|people|player|counted",), around=("dprk",)),
    Frame("employment_abroad", must=_ON_A_WAGE, own=("worker|people|player|person|crew",), around=("dprk", "foreign|abroad|region|firm|player"), no=frozenset({"vessel", "trade_goods", "coins", "official"})),
    Frame("employment_abroad", must=_HAND_WORK, own=("anaphor|the_one|counted|worker",), around=("dprk", "worker|people|player"), no=frozenset({"vessel", "trade_goods", "coins", "at_sea"})),
    Frame("employment_abroad", must=_ADJUNCT, own=("foreign|region",), around=("worker|people|employs", "dprk"), no=frozenset({"trade_goods", "vessel", "finance"})),
    Frame("joint_venture", must=_VENTURE_WITH, own=("venture",), no=frozenset({"player", "cyber"}), unless=phrase(_NO_VENTURE)),
    Frame("joint_venture", must=phrase(r"partner\w*"), own=("venture",), no=frozenset({"player", "cyber"}), unless=phrase(_NO_VENTURE + _ALLIES)),
    Frame("joint_venture", must=phrase(r"(?:(?:\d+|half|two\s+thirds|(?:a|the)\s+(?:majority|minority|third|quarter))\s*(?:per\s?cent|percent|%)?)\s+of\s+(?:which|whose\s+(?:shares?|capital|stock)|its\s+(?:shares?|capital|stock))\s+(?:belong(?:s|ed)?\s+to|(?:is|are|was|were)\s+(?:held|owned)\s+by)\b"), own=("dprk|anaphor|the_one|regime|venture|firm|entity",), around=("venture|dprk|regime",), unless=phrase(_NO_VENTURE)),
    Frame("joint_venture", must=phrase(r"(?:hold|holds|held|own|owns|owned|has|have|keeps?|kept|retain\w*)\s+(?:\w+\s+){0,2}?(?:\d+|half|(?:a\s+)?(?:majority|minority|third|quarter))\s*(?:per\s?cent|percent|%)?\s*(?:stakes?\s+in|of(?:\s+the)?\s+shares?|of\s+(?:the\s+)?[A-Z])|partnership\s+(?:has|had|was|is)\s+(?:never|not|still)|dividends?\b"), own=("dprk|anaphor|the_one|regime|venture",), around=("firm|entity|venture", "dprk"), no=frozenset({"player", "cyber"}), unless=phrase(r"wages|earnings|salar\w+|of\s+the\s+(?:cap|ceiling)")),
    Frame("fishing_rights", "fish_right"),
    Frame("fishing_rights", must=phrase(r"fish(?:ed|ing|es)?\b[^.;]{0,90}?\b(?:under|with|on)\s+(?:\w+\s+){0,2}?(?:licen[cs]es?|permits?|rights?)\b|(?:permits?|licen[cs]es?|rights?|quotas?|concessions?|permission|access)\s+(?:\w+\s+){0,2}?(?:to|for)\s+(?:fish|jig|trawl|net|catch|crab|squid|harvest)\w*|(?:squid|crab|trawling|jigging|fishery|fisheries)\s+(?:permits?|licen[cs]es?|rights?|quotas?|concessions?)")),
    Frame("draught_change", must=DRAUGHT, own=("vessel|she|anaphor|the_one|number",), around=("vessel|she", "dprk"), no=frozenset({"worker", "it"})),
    Frame("loitering", must=LOITERS, own=("vessel|she|anaphor|the_one",), around=("vessel|she", "dprk"), no=frozenset({"worker", "it"})),
    Frame("ais_silence", must=GONE_DARK, own=("vessel|she",), around=("dprk",), no=frozenset({"worker", "it", "request"})),
    Frame("ais_silence", "ais", own=("silent|dark",)),
    Frame("ais_silence", "dark", around=("dprk", "vessel|she")),
    Frame("vessel_supply", "buys_ship", own=("ship_goods",), must=HANDED_OVER, no=frozenset({"at_sea", "trade_goods"}), unless=phrase(r"(?:fuel|oil|diesel|gasoil|petroleum|cargo(?:es)?|coal|products?)\s+(?:\w+\s+){0,3}?(?:passed|pumped|sold|delivered|supplied|transferred|handed|given|discharged)\s+(?:\w+\s+)?to\b|(?:imagery|images?|photographs?|pictures?|documents?|records?|information|data|copies)\s+(?:\w+\s+){0,2}?(?:obtained|provided|supplied|acquired|bought|sold)|cargo\s+of|deliver(?:y|ies)\b|licen[cs]es?\b|(?:sold|bought|supplied|delivered)\s+(?:\w+\s+){0,3}(?:fuel|oil|diesel|petroleum|coal|sand)|supply\s+vessel|insur\w+|fishing\s+(?:right|permit|licen)|deliver\w*\s+(?:[\d,]+|fuel|oil)|permits?\b|crew|seafarers|fishermen")),
    Frame("address_poisoning", "poison"),
    Frame("theft", must=phrase(r"behind\s+the\s+(?:loss|theft|heist|raid)\b"), own=("crypto|money",)),
    Frame("theft", "steals", own=("crypto|money",), unless=phrase(r"stolen\s+(?:identit|passport|document|name|american|u\.s|foreign|personal)|lost\s+(?:track|contact|sight|its|touch|from)|stolen\s+by\s+pirates")),
    Frame("laundering", "launders"),
    Frame("laundering", must=phrase(r"(?:mov|transfer|convert|swap|turn|bridg|chang|split|exchang|pass|rout|cash)\w*\b[^.;]{0,80}\b(?:stolen|tokens?|coins?|ether|bitcoin|crypto\w*|virtual\s+assets?|wallets?|funds|loot|haul|proceeds)\b[^.;]{0,80}\b(?:through|into|via|across|to\s+hide|to\s+obscure|for\s+(?:cash|yuan|dollars|renminbi|bitcoin|stablecoins?|ether|usdt|other\s+tokens))"), own=("coins|crypto",), around=("cyber|steals|coins", "dprk")),
    Frame("cyber_activity", "cyber", unless=phrase(r"in\s+breach\s+of|breach(?:es|ed|ing)?\s+(?:of\s+)?(?:the\s+|its\s+|an?\s+|any\s+)?(?:\w+\s+)?(?:sanctions|resolutions?|paragraphs?|obligations?|duty|ban|embargo|contract|rules?|cap|ceiling|limit|law)\b")),
    Frame("revenue_for_programmes", "funds", own=("programme|wmd",), around=("dprk", "earnings|money|anaphor|the_one|worker|it|crypto|goods|trades|abroad|cyber|steals|funds"), unless=phrase(r"government\s+(?:fund|support)|supported\s+by\s+(?:the\s+)?(?:government|ministry)|support\s+(?:for|of|from)\s+(?:the\s+)?(?:government|panel|council)|state-funded")),
    Frame("meeting_at_sea", must=ENCOUNTER, around=("vessel|she|at_sea", "dprk")),
    Frame("meeting_at_sea", must=HULL_TO_HULL, own=("vessel|she|at_sea|number|anaphor|the_one|goods",), around=("vessel|she|at_sea", "dprk"), unless=NO_MEETING),
    Frame("meeting_at_sea", "at_sea", own=("vessel|she|goods",), unless=phrase(r"(?:work|toil|sit|live|play|labour|stand|train|serv)\w*\s+(?:\w+\s+)?alongside|alongside\s+(?:them|him|colleagues|[\w-]+\s+(?:workers|women|men|staff|nationals|players))|alongside\s+(?:the\s+)?(?:quay|pier|wharf|berth|jetty)")),
    Frame("meeting_at_sea", must=phrase(r"(?:slip|dr[ae]w|pull|c[oa]me|l[ai]y|lie|lies|lain|moor|drift|tie|run|ran|edg|eas|manoeuvr|maneuver|stood|brought|went|gone|go|goes|going)\w*\s+(?:up\s+|in\s+)?alongside|lashed\s+together|hoses?\s+(?:\w+\s+){0,3}(?:rigged|connected|between|run|slung)|(?:coupled|connected|joined|linked)\s+by\s+(?:an?\s+)?(?:hoses?|pipes?)|(?:empt(?:y|ied)|pump\w*|discharg\w*|transferr?\w*|offload\w*|unload\w*|hand(?:ed|ing)\s+over|lighter\w*)\b[^.;]{0,70}?\b(?:on)?(?:to|into)\s+(?:[\w-]+\s+){0,3}?(?:barges|lighters|coasters|small\s+craft|another\s+(?:vessel|ship|tanker))"), own=("vessel|she|goods|the_one|anaphor",), around=("vessel|she", "dprk"), unless=phrase(r"alongside\s+(?:them|him|colleagues|[\w-]+\s+(?:workers|women|men|staff|nationals|players)|(?:the\s+)?(?:quay|pier|wharf|berth|jetty))")),
    Frame("meeting_at_sea", must=phrase(r"met\s+(?:with\s+)?(?:another|an?|the)\s+(?:\S+\s+){0,3}(?:vessel|tanker|ship|freighter)|lay\s+(?:side|along)|(?:drift|lie|lay|sail)\w*\s+alongside"), own=("vessel",)),
    Frame("loading_in_waters", "loads", own=("vessel", "dprk"), unless=phrase(r"download|workload|unload|offload|discharg")),
    Frame("port_call", must=BACK_AT, own=("kp_place",), around=("vessel|she", "dprk"), no=frozenset({"trade_goods", "worker", "people", "official", "player"})),
    Frame("port_call", "calls", own=("vessel|she|kp_place",), around=("vessel|she", "dprk"), no=frozenset({"trade_goods"})),
    Frame("training", "trains", own=("forces|subject",), no=frozenset({"trade_goods", "at_sea"}), unless=phrase(r"training\s+visas?|train\s+(?:station|from|to|at)|by\s+train\b|freight\s+train|military\s+exercis|advis\w+\s+(?:compan|firms|the\s+panel|states|to)|study\s+(?:said|found|by)|according\s+to\s+an?\s+study|(?:us|u\.s\.|south\s+korean)\s+(?:troops|forces)")),
    Frame("training", must=phrase(r"(?:enrol(?:led|s|ling)?|attend\w*|stud(?:y|ied|ies|ying)|read(?:s|ing)?|took|takes?|follow\w*|admitted|lectur\w*|pursu\w*|taught|trained|research\w*|cooperat\w*|exchange\w*|collaborat\w*|project)\b[^.;]{0,120}?\b(?:courses?|lectures?|physics|engineering|propulsion|propellants?|metallurgy|aerospace|avionics|materials|doctorates?|degrees?|scholarships?|academ(?:y|ies)|universit(?:y|ies)|institutes?|polytechnic|laborator(?:y|ies)|scientists?|research\s+project)"), own=("dprk|people|counted|anaphor",), around=("dprk", "foreign|abroad|region|subject|firm|forces"), no=frozenset({"trade_goods", "at_sea", "vessel", "panel", "visa_kind", "it", "crypto", "cyber", "worker"}), unless=phrase(r"stud(?:y|ies)\s+(?:by|said|found|of)|according\s+to|language|restaurant|sports?\b|football|medic\w*|humanitarian|think\s+tank")),
    Frame("arms_related", must=phrase(r"(?:repair|refurbish|servic(?:ed|ing)|overhaul|upgrad|maintain|moderni[sz])\w*"), own=("arms_goods|forces",), no=frozenset({"it"})),
    Frame("travel", "travels", own=("official|listed",), no=frozenset({"trade_goods", "vessel", "at_sea"}), around=("listed|official", "dprk", "foreign|abroad|listed|region|agency|official")),
    Frame("supply_chain_exposure", must=_MADE_BY, own=("goods|garment|firm", "dprk"), around=("worker|people|foreign|abroad|region|firm", "dprk"), unless=phrase(r"contained\s+(?:in|by)\s+(?:the\s+)?report|sand|coal\b|produc\w+\s+(?:nuclear|weapon|missile|plutonium)|container\b")),
    Frame("listed_party", "listed", own=("entity|official|finance",), unless=phrase(r"^[\s,\"']*(?:listed|designated|sanctioned|blacklisted)\b|list(?:ed|s)\s+(?:\w+\s+){0,2}among|listed\s+on\s+the\s+stock|(?:open|held|hold|kept|keep|maintain|ran|run|settl|clear|handl|process|wir|remit|paid|pay)\w*\b[^.;]{0,60}\b(?:accounts?|funds|payments?|transactions?|million|money|transfers?)\b")),
    Frame("payment", "pays", own=("finance|money",), no=frozenset({"trade_goods", "coins", "cyber", "worker", "player", "venture_hard", "fish_right"}), unless=phrase(r"bank\s+of\s+the\s+river|took\s+into\s+account|on\s+account\s+of|brought\s+in\b|property\s+of\s+|(?:covers?|covered)\s+by|worth\b|social\s+media\s+accounts?")),
    Frame("trade_anomaly", "anomaly", own=("statistics|trades",), around=("dprk",), no=frozenset({"worker", "it", "crew"}), unless=phrase(r"undeclared\s+(?:cash|gold|dollars|euros|banknotes|notes)|luggage|baggage")),
    Frame("custody_route", must=_VIA, own=("foreign|state",), around=("luxury|vehicle|goods|container", "dprk"), no=frozenset({"goods"})),
    Frame("custody_route", "route", own=("container|luxury|vehicle",), around=("dprk", "foreign")),
)  # fmt: skip

_LABOUR: tuple[Kind, ...] = ("employment_abroad", "it_work", "crew_supply", "work_authorisation")
_ALL_ACTS = tuple(k for k in KINDS if k not in SPEECH)
_NOT_SAID = frozenset({"cap_use"})


def _speech(*also: Kind) -> tuple[str, ...]:
    return (*(k for k in _ALL_ACTS if k not in _NOT_SAID), *also)


ABSORBS: dict[Kind, tuple[str, ...]] = {
    "no_reply": _speech("state_reply", "call_to_act", "advisory"),
    "state_reply": _speech("legal_statement", "advisory", "call_to_act"),
    "call_to_act": _speech("legal_statement", "advisory", "theft", "cap_use"),
    "legal_statement": _speech("advisory", "cap_use"),
    "advisory": _speech("theft", "call_to_act"),
    "state_action": ("crew_supply", "employment_abroad", "it_work", "work_authorisation", "payment", "contract_beyond_deadline", "port_call", "visa_substitution", "listed_party", "travel", "forged_document", "joint_venture", "custody_route", "employment_transfer", "repatriation", "fishing_rights", "vessel_supply", "ais_silence", "vessel_identity"),
    "listed_party": ("payment", "employment_abroad", "forged_document", "it_work", "port_call"),
    "contract_beyond_deadline": (*_LABOUR, "repatriation", "non_repatriation", "employment_transfer", "wage_diversion", "visa_substitution", "payment"),
    "non_repatriation": (*_LABOUR, "repatriation", "wage_diversion", "port_call", "travel", "employment_transfer"),
    "repatriation": (*_LABOUR, "travel", "port_call", "wage_diversion", "visa_substitution"),
    "employment_transfer": (*_LABOUR, "contract_beyond_deadline", "state_action", "payment", "wage_diversion", "vessel_supply", "travel"),
    "visa_substitution": (*_LABOUR, "repatriation", "travel", "forged_document", "false_identity", "training", "payment", "listed_party"),
    "work_authorisation": ("employment_abroad", "crew_supply", "it_work", "payment", "wage_diversion", "forged_document"),
    "wage_diversion": (*_LABOUR, "payment", "revenue_for_programmes", "employment_transfer", "listed_party", "travel", "supply_chain_exposure", "joint_venture"),
    "vessel_identity": ("port_call", "employment_abroad", "false_identity", "forged_document", "crew_supply", "vessel_supply", "payment", "ais_silence", "loading_in_waters"),
    "payout_pattern": ("payment", "it_work", "employment_abroad", "wage_diversion", "false_identity", "state_action", "laundering"),
    "shared_identity": ("payment", "it_work", "employment_abroad", "false_identity", "payout_pattern"),
    "place_contradiction": ("payment", "it_work", "employment_abroad", "ais_silence", "vessel_identity"),
    "false_identity": ("forged_document", "employment_abroad", "it_work", "payment", "cyber_activity", "travel", "crew_supply"),
    "forged_document": ("custody_route", "employment_abroad", "crew_supply", "port_call", "travel", "payment"),
    "crew_supply": ("employment_abroad", "it_work", "port_call", "fishing_rights", "vessel_supply", "supply_chain_exposure", "listed_party", "travel"),
    "it_work": ("employment_abroad", "cyber_activity", "payment", "travel", "supply_chain_exposure", "training", "listed_party", "joint_venture"),
    "supply_chain_exposure": ("goods_export", "goods_import", "employment_abroad", "joint_venture", "payment"),
    "arms_related": ("goods_export", "goods_import", "employment_abroad", "vessel_supply", "payment", "training", "port_call", "it_work", "revenue_for_programmes", "custody_route", "loading_in_waters"),
    "training": ("crew_supply", "employment_abroad", "it_work", "payment", "arms_related", "travel"),
    "luxury_supply": ("goods_export", "goods_import", "vessel_supply", "payment", "custody_route", "port_call", "travel", "supply_chain_exposure"),
    "vessel_supply": ("goods_export", "goods_import", "payment", "port_call", "employment_abroad", "loading_in_waters", "listed_party"),
    "fishing_rights": ("employment_abroad", "goods_export", "goods_import", "payment", "vessel_supply", "crew_supply", "port_call"),
    "cap_use": ("goods_import", "goods_export", "custody_route", "state_action", "employment_abroad", "payment", "port_call", "loading_in_waters", "meeting_at_sea"),
    "goods_export": ("joint_venture", "forged_document", "meeting_at_sea", "employment_abroad", "payment", "port_call", "listed_party", "loading_in_waters", "custody_route", "travel", "training", "wage_diversion", "crew_supply", "revenue_for_programmes", "trade_anomaly"),
    "goods_import": ("joint_venture", "forged_document", "meeting_at_sea", "employment_abroad", "payment", "port_call", "listed_party", "custody_route", "travel", "training", "wage_diversion", "crew_supply", "loading_in_waters", "revenue_for_programmes"),
    "address_poisoning": ("theft", "laundering", "cyber_activity", "payment"),
    "theft": ("travel", "revenue_for_programmes", "employment_abroad", "payment", "it_work", "wage_diversion", "false_identity", "forged_document"),
    "laundering": ("travel", "payment", "employment_abroad", "wage_diversion", "false_identity", "it_work"),
    "cyber_activity": ("revenue_for_programmes", "employment_abroad", "payment", "arms_related", "training", "false_identity", "forged_document"),
    "revenue_for_programmes": ("wage_diversion", "theft", "employment_abroad", "payment", "it_work", "training", "joint_venture", "crew_supply"),
    "ais_silence": ("port_call", "employment_abroad", "loading_in_waters"),
    "meeting_at_sea": ("employment_abroad", "port_call", "payment", "loading_in_waters", "vessel_supply"),
    "loading_in_waters": ("port_call", "employment_abroad", "payment"),
    "joint_venture": ("employment_abroad", "payment", "supply_chain_exposure", "listed_party", "it_work"),
    "travel": ("employment_abroad", "port_call", "payment", "listed_party"),
    "payment": ("travel", "employment_abroad", "port_call"),
    "custody_route": ("port_call", "employment_abroad", "vessel_supply"),
    "trade_anomaly": ("goods_export", "goods_import", "payment"),
}  # fmt: skip
"""Kinds a clause no longer states once it states the one on the left."""
