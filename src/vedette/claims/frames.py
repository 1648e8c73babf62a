"""The grammar of each kind of act: which signs must stand together before a clause is said to state it.

A frame asks for signs in the clause itself (``own``) and in the clause with what it leans on (``around``); a group
"a|b" is met by either sign, and ``act`` also by a cue word of the register for that kind. Frames are in the order in
which they are tried; ``ABSORBS`` says which kinds a clause no longer states once it states another.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from dataclasses import dataclass, field

from vedette.claims.guarded import Guarded, guarded
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


def _re(pattern: str) -> Guarded:
    return guarded(rf"(?i)(?<![\w-])(?:{pattern})")


_TRADES = r"sales?|exports?|imports?|shipments?|supply|supplies|trade|purchases?|transfers?|provision|hiring|employment"
LEGAL = _re(
    r"(?:is|are|was|were|been|be|being)\s+(?:\w+\s+){0,2}(?:banned|prohibited|forbidden|barred|outlawed|required|obliged|capped|limited|allowed|permitted)\b"
    rf"|(?:{_TRADES})\b(?:\s+(?:of|in)\s+\w[^.;,]{{0,60}}?)?\s+(?:banned|prohibited|barred|capped|forbidden)(?=\s*(?:[.;,:]|$|(?:by|under|from|since|in|until|as|unless|except)\b))"
    r"|bans\b|ban\s+on\b|(?:full|total|complete|UN)\s+ban\s+(?:on|has|is)\b|prohibits?\b|prohibited\s+(?:all|the|states|member)|forbids?\b|forbade\b|outlaws?\b|bars\b|requires?\b|required\s+(?:all|member|states|un)|obliges?\b|caps\b|restricts?\b|had\s+until\b"
    r"|deadline\b[^.]{0,60}\b(?:was|is|set)\b|(?:set|sets|imposed|imposes|introduced|established|setting|imposing)\b[^.]{0,30}\b(?:cap|ban|limit|deadline|ceiling)\b"
    r"|(?:cap|limit|ceiling)\s[^.;]{0,40}?\b(?:is|was|stands\s+at)\s+[\d$]|decided\s+that|banned\s+(?:the|all|exports?|imports?|north|sales?)|(?:potential|possible|direct)?\s*(?:contravention|breach|violation)\s+of\s+(?:the\s+)?(?:US|U\.S\.|American|EU)\b"
    r"|(?:resolutions?|Council|sanctions)\b[^.;]{0,40}\b(?:allow|permit|exempt|authori[sz]e|limit|restrict|cap|ban|prohibit|forbid|decide|demand|direct)(?:s|ed|d|ned|ted|ped)?\b|states\s+must\b|must\s+(?:not\s+)?(?:repatriate|send|return|stop|expel|close|freeze|prevent|seize)"
    r"|(?:may|can|could)\s+(?:not\s+)?(?:\w+\s+){0,2}(?:no\s+more\s+than|only|at\s+most|up\s+to|not)\b|may\s+not\b|not\s+(?:allowed|permitted)\b|(?:limit|restrict|cap)(?:s|ed|ped)?\s+[^.;]{0,60}?\bto\s+[\d,]+\s|(?:un)?lawful\s+under|illegal\s+under|(?:is|are|was|were|would\s+be)\s+(?:an?\s+)?(?:\w+\s+)?(?:violation|breach|contravention)s?\s+of"
    r"|(?:to|shall)\s+(?:be\s+)?repatriated?\s+(?:all\s+)?[^.;]{0,60}\b(?:by|within|no\s+later)\b|(?:annual|yearly)\s+(?:cap|limit|ceiling)\s+(?:of|on)\b|cap\s+of\s+[\d,]+|(?:states?|resolution\w*|paragraph\s+\d+)\b[^.;]{0,40}\bshall\b|were\s+to\s+(?:be|have)\b|is\s+an\s+offence|by\s+which\b[^.;]{0,60}\b(?:had|were)\s+to\b|had\s+(?:\w+\s+)?(?:given|to)\b[^.;]{0,60}\buntil\b|(?:had|have|has)\s+to\s+(?:leave|go|be|return|close|report|repatriate|stop)|must\s+be\b|leaves?\s+(?:each|every)\b|sets?\s+(?:that|the|an?)\s+(?:\w+\s+)?(?:cap|ceiling|limit|deadline)|come[s]?\s+under\s+(?:the\s+)?(?:same\s+)?resolution|within\s+paragraph|no\s+(?:member\s+)?states?\s+may\b|the\s+term\s+ended|(?:liable|subject)\s+to\s+(?:freez|seiz|inspect)\w+|(?:whole|half)\s+of\s+the\s+(?:\w+\s+)?(?:cap|ceiling|limit)|presumed\s+to\s+be"
)
# "Hosting workers violates resolution 2397": the activity in general is the subject, and nobody is accused.
_GENERAL = r"(?:hosting|hiring|employing|buying|selling|importing|exporting|supplying|shipping|using|providing|accepting|such\s+\w+|these\s+\w+|the\s+(?:employment|hiring|sale|supply|import|export|purchase|transfer|provision)\s+of)\b[^.;]{0,90}?\b(?:violat|breach|contraven)(?:es?|s)\b"
LEGAL_GENERAL = _re(_GENERAL)
_REPLY_TO = r"(?:to\s+)?(?:the\s+)?(?:UN\s+|U\.N\.\s+|1718\s+|sanctions\s+)?(?:panel|committee|UN\b|United\s+Nations|Security\s+Council|secretary-general|experts|(?:monitoring\s+)?team|MSMT|investigators)"
STATE_REPLY = _re(
    r"(?<!no\s)repl(?:ied|ies|y\s+(?:of|by|to|stat\w+|dated)|ying)|responded|answered|(?:informed|told|notified|advised|assured|clarified|confirmed|explained|indicated|stated|reported|wrote|said|conveyed|maintained|admitted)\s+"
    + _REPLY_TO
    + r"|in\s+(?:its|their|an?|the)\s+(?:\w+\s+){0,2}(?:reply|replies|response|letter|communication|note\s+verbale|submission)\b|according\s+to\s+(?:its|the)\s+(?:\w+\s+)?(?:reply|response)|in\s+(?:reply|response)\s+to\s+(?:the\s+)?panel"
)
# Whoever is spoken of - a State, a firm, the DPRK itself - gives its own account.
DENIAL = _re(
    r"den(?:ied|ies|y|ying)\b(?!\s+(?:[\w']+\s+){0,3}(?:access|entry|visas?|port|permission|services|asylum|overflight)\b)|(?:reject|dismiss|refut|disput|rebuff)(?:ed|s|ing)\s+(?:\w+\s+){0,5}?(?:as\b|that\b|accusations?|allegations?|claims?|reports?|charges?|findings|it\b)|(?:explained|maintain(?:ed|s|ing)|insist(?:ed|s)|contend(?:ed|s)|clarified|countered|protested|asserted|argued)\s+(?:\w+\s+){0,2}that\b|call(?:ed|s)\s+(?:\w+\s+){0,3}(?:accusations?|allegations?|charges?|reports?|claims?|findings?)\b|(?:said|says|stated|told)\b[^.;]{0,60}\b(?:not\s+aware|unaware|no\s+(?:dealings|knowledge|record|information|ties|links)|never\s+(?:\w+\s+)?(?:employed|hired|bought|sold|heard|dealt)|had\s+nothing\s+to\s+do)|we\s+(?:do|did|have)\s+(?:not|never)\b|(?:wrote|said)\s+in\s+reply|asked\s+(?:whether|about|if)\b[^.;]{0,80}\b(?:said|admitted|hung\s+up|declined|refused)|admitted\s+\w+ing\b"
)
NO_REPLY = _re(
    r"(?:yet\s+to|not(?:\s+yet)?|never|n't|no|await\w*|without|still\s+waiting\s+for|fail\w*\s+to|declin\w*\s+to|refus\w*\s+to)\s[^.;]{0,40}?\b(?:repl\w+|respon(?!sib)\w+|answer\w*|react(?:ed|ion)\b)|(?:went|remained?|remains|left|still)\s+unanswered|unanswered\s+(?:letters?|requests?|enquir\w+)|await\w*\s+(?:further\s+|additional\s+)?(?:information|clarification|details|an?\s+reply|documents)|(?:no|not\s+(?:yet\s+)?(?:received|provided)\s+(?:any\s+|the\s+)?)\s*information\s+(?:was|has|had|requested|from)|(?:reply|response|answer)\s+(?:is|was|remains?)\s+(?:still\s+)?(?:pending|outstanding|awaited)"
)
# A spokesman who takes no questions from the press has not been asked by a Panel.
NO_COMMENT = _re(
    r"(?:answer|repl\w+|respond\w*|return)\s+(?:to\s+)?(?:\w+\s+){0,3}(?:questions|calls?|comment|e-?mails?|journalists?|reporters?)\b|for\s+comment"
)
_PASSED = _re(
    r"beyond|past\b|after\b|exceed\w*|outlast\w*|outliv\w*|later\s+than|extend\w*\s+(?:to|beyond|past|until|into)|(?:run|runs|ran|running|valid|good|last\w*|bind\w*|keeps?|tied?)\b[^.;]{0,30}?\b(?:until|to|through|beyond|into|till)|(?:until|through|till)\s[^.;]{0,20}20[2-4]\d|(?:not|never|n't)\s+(?:expire|end|run\s+out|terminate)|expir\w+\s+(?:only\s+)?(?:in|on|after)|(?:until|till)\s+(?:the\s+)?(?:end|summer|spring|season)|to\s+(?:run|last)"
)
_STAYED = _re(
    r"(?:not|n't|never)\s+(?:yet\s+)?(?:been\s+|all\s+been\s+|all\s+)?(?:repatriated?|returned?|expelled|removed|deported|sent\s+(?:back|home|all)|send\s+(?:\S+\s+){0,4}(?:back|home))|yet\s+to\s+(?:be\s+)?(?:repatriate|return|send|expel|leave)\w*|(?:fail\w*|refus\w*|declin\w*|neglect\w*|unable)\s+to\s+(?:repatriate|send|return|expel|deport|remove)"
    r"|(?:remain\w*|stay\w*|linger\w*|kept\s+(?:on|working)|continu\w+|still|present|overstay\w*)\s+[^.;]{0,70}?\b(?:after|past|beyond|despite|since)\b[^.;]{0,40}?(?:deadline|date\b|22|December|2019|2020|expir|had\s+to|passed)|(?:miss(?:ed|es|ing)?|let\s+pass|overshot)\s+the\s+(?:\w+\s+){0,2}deadline|instead\s+of\s+(?:returning|going|leaving|being\s+(?:repatriated|sent|returned)|repatriating|sending)|(?:moved|transferred|sent|relocated|went)\s+to\s+(?:an?\s+)?third\s+(?:country|countries|state)|overstay\w*|(?:the\s+)?(?:non-?repatriation|failure\s+to\s+repatriate)\b"
    r"|(?:still|remain\w*)\s+(?:working\s+|there\s+|present\s+)?[^.;]{0,30}\b(?:months?|weeks?|years?|days)\s+(?:after|past)\b|(?:await\w*|pending)\s+repatriation|not\s+yet\s+left|had\s+(?:still\s+)?not\s+left"
)
_LEFT = _re(
    r"repatriat(?:ed|ing|ion|es?)\b|sen[dt](?:ing)?\s+(?:\S+\s+){0,6}?(?:home|back)\b|return(?:ed|s|ing)?\s+(?:home|to\s+(?:the\s+)?(?:DPRK|North|Pyongyang|their))|returned\s+(?:\S+\s+){1,6}?to\s+(?:the\s+)?(?:DPRK|North|Pyongyang)|return\s+of\s+|(?:left|depart(?:ed|ure)|exited|withdrew|withdrawn)\b(?!\s+(?:with|to\b|over|behind))|(?:flown|flew|went|gone|go(?:es)?|going|pulled|brought|taken)\s+(?:back\s+)?(?:home|back|out)\b"
)
_VENTURE_WITH = _re(
    r"(?:joint\s+ventures?|co-?operative\s+(?:entit|compan|arrangement)\w*|joint(?:ly)?\b|co-?own\w*|co-?found\w*|sharehold\w*|stakes?\b|equity|partner\w*|shares?\s+in|together\s+with|(?:\d+|half|majority|minority)\s*(?:per\s*cent|percent|%)?\s*(?:of\s+(?:the\s+)?)?(?:shares?|stake|of\s+an?\b)|invest\w*|(?:hold|own|held|control)\w*\s+(?:\w+\s+){0,2}?\d+\s*(?:per\s?cent|percent|%)|dividends?|hold\w*\s+shares)"
)

_MADE_BY = _re(
    r"(?:process|sew|pack|ma(?:k|d)e|peel|assembl|produc|stitch|manufactur|sort|clean|catch|caught|harvest|finish|knit|label)\w*\b[^.;]{0,60}?\b(?:by|with|using|us(?:es|ed)|employ\w*)\s+(?:\w+\s+){0,3}?(?:North\s+Korean?|DPRK|N\. ?Korean)s?|contain(?:ed|s|ing)?\b[^.;]{0,60}\b(?:from|of|made\s+in)\s+(?:the\s+)?(?:North\s+Korea\w*|DPRK)|(?:sub-?contract|outsourc|sourc)\w*\b[^.;]{0,60}\b(?:North\s+Korea\w*|DPRK)|(?:North\s+Korean|DPRK)\s+(?:\w+\s+)?(?:workers?|labou?r(?:ers)?|women|seamstresses)\s+(?:process|sew|pack|ma(?:k|d)e|peel|assembl|produc|stitch|manufactur|knit)\w*|(?:supply\s+chains?)\b"
)
_PEOPLE_AT_WORK = _re(
    r"(?:(?:North\s+Korean|DPRK|N\. ?Korean)\s+(?:women|men|nationals|citizens|girls|youths|couples|families|operatives|hands|masons|\w+(?:er|or|ist|man|men|stress|stresses|ers|ors|ists|ians?|hands))|North\s+Koreans|(?:women|men|nationals|citizens|girls|labour|\w+(?:ers|stresses|ists|ors))\s+(?:of|from)\s+(?:the\s+)?(?:North\s+Korea|Pyongyang|DPRK|Nampo|Democratic\s+People's))\b[^.;]{0,80}?\b(?:(?:have|has|had)\s+been\s+\w+ing|(?:are|were|is|was|still)\s+\w+ing|(?!ha(?:ve|s|d)\b)(?:[a-z]{2,9})\s+(?:\w+\s+){0,4}(?:in|at|on|around|near|here|outside)\b|attached\s+to|waiting|gut|clear|lay|paint(?:ed|s)?|cook|sew|pick|pack|sort|stitch|clean|mend|haul)"
)
_ADJUNCT = guarded(
    r"(?i)(?:mostly|mainly|chiefly|largely|primarily|predominantly|notably|especially|including|many\s+of\s+them)\s+in\b"
)
_VIA = guarded(r"(?i)via\b")
SPEECH: tuple[Kind, ...] = ("no_reply", "state_reply", "call_to_act", "legal_statement", "advisory")
"""What is said rather than done: answers, calls, rules, advice."""

FRAMES: tuple[Frame, ...] = (
    Frame("no_reply", must=NO_REPLY, own=("panel|foreign|anaphor|the_one|request|state|agency",), around=("panel|un_law|dprk",), unless=NO_COMMENT),
    Frame("state_reply", must=STATE_REPLY, own=("foreign|agency|anaphor",), around=("panel|un_law|dprk",), unless=_re(r"Member\s+States?\s+(?:\w+\s+){0,3}(?:informed|told|reported|notified|indicated|stated|said|assessed)|(?:was|were|been|be)\s+(?:\w+\s+)?(?:reported|notified|told|informed)\b")),
    Frame("state_reply", must=_re(r"(?:said|stated|announced|added|insist\w*|maintain\w*|news\s+release|statement)\b[^.;]{0,160}\b(?:cooperat|compl(?:y|ied)|implement|abid|adher|enforc|observ)\w*\b[^.;]{0,60}\b(?:resolutions?|sanctions)"), own=("agency",), around=("law", "dprk")),
    Frame("state_reply", must=DENIAL, unless=_re(r"did\s+not\s+deny|not\s+denied|(?:the\s+)?panel\s+(?:\w+\s+)?(?:maintain|contend|insist)|envoys?|joint\s+statement")),
    Frame("call_to_act", "urges", own=("state|worker|people|foreign|repat|contract|law|goods|finance|firm|vessel|agency|anaphor|the_one",), unless=_re(r"(?:was|is|are|were)\s+(?:in\s+)?demand|on\s+demand|demand\s+for\b|encourag\w+\s+(?:by|sign)|ask\w*\s+(?:about|for\s+comment|whether|how|why)")),
    Frame("legal_statement", must=LEGAL, own=("law|deadline|cap|us_law|un_law|banned",), around=("law|deadline|cap|banned",), unless=_re(r"continu\w+\s+to\s+(?:flout|violate|evade)|travel\s+ban|asset\s+ban|(?<!not\s)(?<!n't\s)(?:exceed(?:ed|s|ing)|overshot|surpass\w+|breached)\b[^.;]{0,60}\b(?:cap|ceiling|limit|quota)|subject\s+to\s+(?:the\s+|an?\s+)?(?:travel|asset)")),
    Frame("legal_statement", must=LEGAL_GENERAL, own=("law",)),
    Frame("advisory", "warns", own=("worker|it|law|dprk|crypto|goods|vessel|firm|at_sea",), unless=_re(r"flag(?:ged|s)?\s+(?:bulk|cargo|fishing|oil|ship|vessel|tanker|freighter|barge)|advis\w+\s+the\s+(?:panel|committee)|military\s+advis|DPRK\s+advis|North\s+Korean\s+advis|indicators?\s+consistent")),
    Frame("advisory", must=_re(r"flag(?:ged|s)\s+(?:the|as|that|an?\b|several|certain|up|to)\b|(?:alert|guidance|advisory)\s+(?:to|lists?|says?|describes?|sets?)\b"), own=("worker|it|crypto|goods|vessel|firm|at_sea",), unless=_re(r"listed\b")),
    Frame("state_action", "enforces", own=("agency|foreign|state",), unless=_re(r"briefed\s+on|would\s+(?:\w+\s+)?have\s+to|(?:gate|door|season|office\s+hours)\w*\s+|liable\s+to|cooperative\s+entit|(?:did|does|do|has|have|had|was|were)\s+not\s+(?:\w+\s+)?(?:seiz|detain|freez|froz|expel|inspect)\w*|not\s+been\s+frozen|fail\w*\s+to")),
    Frame("listed_party", must=_re(r"(?:not|never)\s+(?:yet\s+)?(?:been\s+)?frozen|fail\w*\s+to\s+freeze|still\s+(?:hold|own|represent)\w*"), own=("listed", "entity")),
    Frame("state_action", must=_re(r"(?:clos|shut)\w*\s+(?:down\s+)?(?:\w+\s+){0,4}?(?:compan|firm|account|office|restaurant|branch|mission|embassy|venture|bank|business|border|school)\w*|(?:was|were|been|be)\s+(?:closed|shut|wound\s+up)\b"), own=("agency|foreign|state",), unless=_re(r"not\s+been|to\s+close\s+by")),
    Frame("contract_beyond_deadline", must=_PASSED, own=("contract",), around=("dprk|worker|player", "worker|player|it|crew|people|repat|anaphor|the_one")),
    Frame("non_repatriation", must=_STAYED, around=("worker|repat|people|crew|it", "dprk")),
    Frame("repatriation", must=_LEFT, own=("worker|people|crew|repat|it|anaphor|the_one|counted", "repat|leaves|foreign"), around=("worker|repat|people|crew|it", "dprk"), no=frozenset({"coins", "steals"}), unless=_re(r"had\s+until|left\s+(?:before|until)|were\s+to\s+have|left\s+(?:with|to|over|behind|for\s+(?:further|the\s+host))|home\s+(?:address|town|page|state|country's|game)|stay\s*-?\s*at|(?:sen[dt]|return|repatriat|remit)\w*\s+(?:\S+\s+){0,6}?(?:money|wages|earnings|income|salar\w+|dollars|currency|profits|funds|remittances|percent|per\s+cent|crypto\w*|proceeds)|deadline\s+for|work\w*\s+from\s+home")),
    Frame("employment_transfer", must=_re(r"(?:transferred|transfers?|loaned|loan|sold|sale|signed|signing|signs|joined|joins?|moved|moves?|bought|switched|acquired)\b"),
          own=("player",), around=("dprk",), no=frozenset({"goods", "at_sea", "vessel"}), unless=_re(r"money|wages|salar\w+\s+(?:\w+\s+){0,3}transferred|technology\s+transfer")),
    Frame("visa_substitution", "visa_kind", around=("worker|people|employs|crew|it", "dprk")),
    Frame("work_authorisation", "permit", own=("gives",), unless=_re(r"revok|cancel|withdr[ae]w|expired\b|no\s+longer|not\s+renew|refus|stopp")),
    Frame("wage_diversion", "diverts", own=("earnings|percent|money", "regime|anaphor|the_one|percent|abroad|official"), around=("dprk", "worker|people|it|crew|player|anaphor|the_one|official", "earnings|money"), no=frozenset({"trade_goods", "venture_hard", "coins", "cap"}), unless=_re(r"taking\s+place|took\s+place|part\s+in|take\s+(?:steps|measures|action|into)|coal|fish(?:ing)?\s|exports?\b|stolen|stole\b|to\s+keep\s+(?:the|its|their)\s+(?:\w+\s+)?(?:program|nuclear)|ship-to-ship|bank\s+accounts?\s+at|bribe|\bbought\b|in\s+cash\b")),
    Frame("wage_diversion", must=_re(r"(?:only|just|barely|no\s+more\s+than|as\s+little\s+as|a\s+fraction)\b[^.;]{0,60}\b(?:reach|receiv|left|keep|kept|get|gets|paid|see)\w*|leaving\s+\w+(?:\s+\w+)?\s+(?:with\s+)?(?:just|only|barely|little|enough|next)|made?\s+an?\s+(?:\w+\s+)?fortune|hands?\s+[\d$]|not\s+(?:been\s+)?paid"), own=("earnings|percent|money",), around=("dprk", "worker|people|it|crew|player|anaphor|the_one")),
    Frame("forged_document", "false", own=("document",), around=("dprk",), no=frozenset({"ship_id"}), unless=_re(r"identit|vessel\s+identit|visas?\s+to\b|concealed\s+(?:in|aboard|under|behind)|stolen\s+(?:funds|crypto|coins|assets)|hidden\s+(?:in|among|under)")),
    Frame("vessel_identity", "ship_id", own=("vessel|she",), unless=_re(r"(?:DPRK|North\s+Korean)[- ]flag\w*\s+(?:of|vessels?\s+(?:were|was)\s+seen)|crew")),
    Frame("vessel_identity", "false", own=("vessel", "identity|ship_id"), unless=_re(r"crew|passports?|invoices?|seaman|developers?|workers?|freelanc")),
    Frame("false_identity", must=_re(r"(?:passport|licen[cs]e|identity|document|papers|account|card)s?\s+(?:belonging\s+to|of)\s+(?:someone|another|an?\b|others|other)"), around=("worker|it|people|crew|cyber|anaphor", "dprk")),
    Frame("false_identity", "false", own=("identity|document",), around=("worker|it|crypto|people|crew|anaphor|the_one|cyber", "dprk"), no=frozenset({"vessel"}), unless=_re(r"stolen\s+(?:funds|crypto\w*|coins|tokens|assets|money|data|virtual|ether|bitcoin)|steal\w*\s+(?:funds|crypto|money)|concealed\s+(?:in|aboard)|hid\w*\s+(?:in|among|under|aboard|the\s+(?:origin|cargo|funds|trail|proceeds|coal|goods))|origin\s+of\s+(?:the\s+)?(?:coal|goods|cargo|funds|garments)|false\s+(?:origin|label)")),
    Frame("crew_supply", own=("crew", "dprk"), around=("vessel|foreign|firm|region|employs|counted", "dprk"), unless=_re(r"vessel\s+to\s+vessel|ship-to-ship|armed\s+forces|instructors?|military")),
    Frame("it_work", own=("it|anaphor|the_one",), around=("it", "dprk"), must=_re(r"(?:IT|ICT|information[- ]technology|tech\s+worker|software|programmer|developer|coder|freelanc|remote|work|earn|employ|hire|laptop|online|job|platform|mak)\w*")),
    Frame("employment_abroad", "employs", own=("worker|player|person",), around=("foreign|abroad|region|firm|people|worker|player|person", "dprk")),
    Frame("employment_abroad", "stays", own=("worker|player",), around=("foreign|abroad|region", "dprk")),
    Frame("employment_abroad", "cue:employment_abroad", own=("people|anaphor|the_one|counted|person",), around=("foreign|abroad|region|firm|worker|player|person", "dprk")),
    Frame("employment_abroad", must=_re(r"(?:work(?:s|ed|ing)?\b(?!\s+permit)|employ\w*|hir(?:e|es|ed|ing)|host\w*|toil\w*|labouring|earn\w*|recruit\w*|staff\w*|play(?:s|ed|ing)\b)"), own=("people|person",), around=("foreign|abroad|region|firm", "dprk")),
    Frame("employment_abroad", must=_PEOPLE_AT_WORK, own=("foreign|abroad|region|firm|goods|worker|number",), around=("dprk",), no=frozenset({"fish_right", "visa_kind"})),
    Frame("employment_abroad", must=_re(r"(?:are|were|was|is|been|still|continu\w+)\s+(?:\w+\s+)?\w+ing\b|took\s+on\b|on\s+(?:its|the|their)\s+payroll|admitted\s+(?:\w+\s+){0,2}[\d,]+"), own=("worker|people",), around=("dprk", "foreign|abroad|region|firm|worker"), no=frozenset({"fish_right", "visa_kind", "vessel", "trade_goods", "coins"})),
    Frame("employment_abroad", must=_ADJUNCT, own=("foreign|region",), around=("worker|people|employs", "dprk"), no=frozenset({"trade_goods", "vessel", "finance"})),
    Frame("joint_venture", must=_VENTURE_WITH, own=("venture",), no=frozenset({"player", "cyber"}), unless=_re(r"joint\s+(?:statement|advisory|report|exercise|communiqu|declaration|research|letter|investigation|press)|share\s+of\s+(?:the\s+)?(?:wages|earnings|income|pay)|stock\s+of|overnight|exchange")),
    Frame("fishing_rights", "fish_right"),
    Frame("ais_silence", "ais", own=("silent|dark",)),
    Frame("ais_silence", "dark", around=("dprk", "vessel|she")),
    Frame("vessel_supply", "buys_ship", own=("ship_goods",), no=frozenset({"at_sea", "trade_goods"}), unless=_re(r"cargo\s+of|(?:sold|bought|supplied|delivered)\s+(?:\w+\s+){0,3}(?:fuel|oil|diesel|petroleum|coal|sand)|supply\s+vessel|insur\w+|fishing\s+(?:right|permit|licen)|deliver\w*\s+(?:[\d,]+|fuel|oil)|permits?\b|crew|seafarers|fishermen")),
    Frame("address_poisoning", "poison"),
    Frame("theft", "steals", own=("crypto|money",), unless=_re(r"stolen\s+(?:identit|passport|document|name|american|u\.s|foreign|personal)|lost\s+(?:track|contact|sight|its|touch|from)|stolen\s+by\s+pirates")),
    Frame("laundering", "launders"),
    Frame("laundering", must=_re(r"(?:mov|transfer|convert|swap|turn|bridg|chang|split|exchang|pass|rout|cash)\w*\b[^.;]{0,80}\b(?:stolen|tokens?|coins?|ether|bitcoin|crypto\w*|virtual\s+assets?|wallets?|funds)\b[^.;]{0,80}\b(?:through|into|via|across|to\s+hide|to\s+obscure|for\s+(?:cash|yuan|dollars))"), own=("coins|crypto",), around=("cyber|steals|coins", "dprk")),
    Frame("cyber_activity", "cyber"),
    Frame("revenue_for_programmes", "funds", own=("programme|wmd",), around=("dprk", "earnings|money|anaphor|the_one|worker|it|crypto|goods|trades|abroad|cyber|steals|funds"), unless=_re(r"government\s+(?:fund|support)|supported\s+by\s+(?:the\s+)?(?:government|ministry)|support\s+(?:for|of|from)\s+(?:the\s+)?(?:government|panel|council)|state-funded")),
    Frame("meeting_at_sea", "at_sea", own=("vessel|she|goods",)),
    Frame("meeting_at_sea", must=_re(r"met\s+(?:with\s+)?(?:another|an?|the)\s+(?:\S+\s+){0,3}(?:vessel|tanker|ship|freighter)|lay\s+(?:side|along)|(?:drift|lie|lay|sail)\w*\s+alongside"), own=("vessel",)),
    Frame("loading_in_waters", "loads", own=("vessel", "dprk"), unless=_re(r"download|workload|unload|offload|discharg")),
    Frame("port_call", "calls", own=("vessel|she|kp_place",), around=("vessel|she", "dprk"), no=frozenset({"trade_goods"})),
    Frame("training", "trains", own=("forces|subject",), no=frozenset({"trade_goods", "at_sea"}), unless=_re(r"training\s+visas?|train\s+(?:station|from|to|at)|by\s+train\b|freight\s+train|military\s+exercis|advis\w+\s+(?:compan|firms|the\s+panel|states|to)|study\s+(?:said|found|by)|according\s+to\s+an?\s+study|(?:us|u\.s\.|south\s+korean)\s+(?:troops|forces)")),
    Frame("arms_related", must=_re(r"(?:repair|refurbish|servic(?:ed|ing)|overhaul|upgrad|maintain|moderni[sz])\w*"), own=("arms_goods|forces",), no=frozenset({"it"})),
    Frame("travel", "travels", own=("official|listed",), no=frozenset({"trade_goods", "vessel", "at_sea"}), around=("listed|official", "dprk", "foreign|abroad|listed|region|agency|official")),
    Frame("supply_chain_exposure", must=_MADE_BY, own=("goods|garment|firm", "dprk"), around=("worker|people|foreign|abroad|region|firm", "dprk"), unless=_re(r"contained\s+(?:in|by)\s+(?:the\s+)?report|sand|coal\b|produc\w+\s+(?:nuclear|weapon|missile|plutonium)|container\b")),
    Frame("listed_party", "listed", own=("entity|official|finance",), unless=_re(r"^[\s,\"']*(?:listed|designated|sanctioned|blacklisted)\b|list(?:ed|s)\s+(?:\w+\s+){0,2}among|listed\s+on\s+the\s+stock")),
    Frame("payment", "pays", own=("finance|money",), no=frozenset({"trade_goods", "coins", "cyber", "worker", "player", "venture_hard", "fish_right"}), unless=_re(r"bank\s+of\s+the\s+river|took\s+into\s+account|on\s+account\s+of|brought\s+in\b|property\s+of\s+|(?:covers?|covered)\s+by|worth\b|social\s+media\s+accounts?")),
    Frame("trade_anomaly", "anomaly", own=("statistics|trades",), around=("dprk",), no=frozenset({"worker", "it", "crew"})),
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
    "call_to_act": _speech("legal_statement", "advisory", "theft"),
    "legal_statement": _speech("advisory", "cap_use"),
    "advisory": _speech("theft"),
    "state_action": ("crew_supply", "employment_abroad", "it_work", "work_authorisation", "payment", "contract_beyond_deadline", "port_call", "visa_substitution", "listed_party", "travel", "forged_document", "joint_venture", "custody_route", "employment_transfer", "repatriation", "fishing_rights", "vessel_supply", "ais_silence", "vessel_identity"),
    "listed_party": ("payment", "employment_abroad", "forged_document", "it_work", "port_call"),
    "contract_beyond_deadline": (*_LABOUR, "repatriation", "non_repatriation", "employment_transfer", "wage_diversion", "visa_substitution", "payment"),
    "non_repatriation": (*_LABOUR, "repatriation", "wage_diversion", "port_call", "travel", "employment_transfer"),
    "repatriation": (*_LABOUR, "travel", "port_call", "wage_diversion", "visa_substitution"),
    "employment_transfer": (*_LABOUR, "payment", "wage_diversion", "vessel_supply", "travel"),
    "visa_substitution": (*_LABOUR, "repatriation", "travel", "forged_document", "false_identity", "training", "payment", "listed_party"),
    "work_authorisation": ("employment_abroad", "crew_supply", "it_work", "payment", "wage_diversion", "forged_document"),
    "wage_diversion": (*_LABOUR, "payment", "revenue_for_programmes", "employment_transfer", "listed_party", "travel", "supply_chain_exposure", "joint_venture"),
    "vessel_identity": ("port_call", "employment_abroad", "false_identity", "forged_document", "crew_supply", "vessel_supply", "payment", "ais_silence", "loading_in_waters"),
    "false_identity": ("forged_document", "employment_abroad", "it_work", "payment", "cyber_activity", "travel", "crew_supply"),
    "forged_document": ("employment_abroad", "crew_supply", "port_call", "travel", "payment"),
    "crew_supply": ("employment_abroad", "it_work", "port_call", "fishing_rights", "vessel_supply", "supply_chain_exposure", "listed_party", "travel"),
    "it_work": ("employment_abroad", "cyber_activity", "payment", "travel", "supply_chain_exposure", "training", "listed_party", "joint_venture"),
    "supply_chain_exposure": ("goods_export", "goods_import", "employment_abroad", "joint_venture", "payment"),
    "arms_related": ("goods_export", "goods_import", "employment_abroad", "vessel_supply", "payment", "training", "port_call", "it_work", "revenue_for_programmes", "custody_route", "loading_in_waters"),
    "training": ("employment_abroad", "it_work", "payment", "arms_related", "travel"),
    "luxury_supply": ("goods_export", "goods_import", "vessel_supply", "payment", "custody_route", "port_call", "travel", "supply_chain_exposure"),
    "vessel_supply": ("goods_export", "goods_import", "payment", "port_call", "employment_abroad", "loading_in_waters", "listed_party"),
    "fishing_rights": ("employment_abroad", "goods_export", "goods_import", "payment", "vessel_supply", "crew_supply", "port_call"),
    "cap_use": ("goods_import", "goods_export", "loading_in_waters", "meeting_at_sea"),
    "goods_export": ("joint_venture", "forged_document", "meeting_at_sea", "employment_abroad", "payment", "port_call", "listed_party", "loading_in_waters", "custody_route", "travel", "training", "wage_diversion", "crew_supply", "revenue_for_programmes", "trade_anomaly"),
    "goods_import": ("joint_venture", "forged_document", "meeting_at_sea", "employment_abroad", "payment", "port_call", "listed_party", "custody_route", "travel", "training", "wage_diversion", "crew_supply", "loading_in_waters", "revenue_for_programmes"),
    "address_poisoning": ("theft", "laundering", "cyber_activity", "payment"),
    "theft": ("revenue_for_programmes", "employment_abroad", "payment", "it_work", "wage_diversion", "false_identity", "forged_document"),
    "laundering": ("payment", "employment_abroad", "wage_diversion", "false_identity", "it_work"),
    "cyber_activity": ("revenue_for_programmes", "employment_abroad", "payment", "arms_related", "training", "false_identity", "forged_document"),
    "revenue_for_programmes": ("employment_abroad", "payment", "it_work", "training", "joint_venture", "crew_supply"),
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
