"""The grammar of each kind of act: what must stand beside its cue words before a clause is said to state it.

A frame asks for signs in the clause itself (``own``) and in the clause with what it leans on (``around``); a sign
"a|b" is met by either. Frames are in the order in which they are tried; ``ABSORBS`` says which kinds a clause no
longer states once it states another.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.conduct import Kind


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of act: needed words, excluding words, and the signs it needs."""

    kind: Kind
    must: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    own: tuple[str, ...] = ()
    around: tuple[str, ...] = ("dprk",)


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-])(?:{pattern})")


_GIVE = r"issu\w+|grant\w*|renew\w*|extend\w*|authori[sz]\w+|gave|given?|giving|provid\w+|obtain\w*|receiv\w+|valid|held|holding|approv\w+"
_TRADE = (
    r"export\w*|import\w*|ship(?:s|ped|ping|ment|ments)?\b|s[eo]ll?(?:s|ing|d)?\b|sales?\b|suppl(?:y|ies|ied|ying)|deliver\w*|transport\w*|smuggl\w*|transfer\w*"
    r"|procur\w*|purchas\w*|bought|offload\w*|unload\w*|discharg\w*|traded?\b|carr(?:y|ied|ying)|took(?!\s+(?:part|place|effect|over|office|note|steps|action|up|the\s+view))\b"
)
TRADE = _re(_TRADE)
LEGAL = _re(
    r"(?:is|are|was|were|been|be|being)\s+(?:\w+\s+){0,2}(?:banned|prohibited|forbidden|barred|outlawed|required|obliged|capped|limited|allowed|permitted)\b"
    r"|(?:sales?|exports?|imports?|shipments?|supply|supplies|trade|purchases?)\b(?:\s+(?:of|in)\s+\w[^.;,]{0,60}?)?\s+(?:banned|prohibited|barred|capped|forbidden)(?=\s*(?:[.;,:]|$|(?:by|under|from|since|in|until|as|unless|except)\b))"
    r"|bans?\b|prohibits?\b|prohibited\s+(?:all|the|states|member)|forbids?\b|bars\b|requires?\b|required\s+(?:all|member|states|un)|obliges?\b|caps\b|restricts?\b|had\s+until\b"
    r"|deadline\b[^.]{0,60}\b(?:was|is|set|of|for|under)\b|(?:set|sets|imposed|imposes|introduced|established|setting|imposing)\b[^.]{0,30}\b(?:cap|ban|limit|deadline|ceiling)\b"
    r"|(?:cap|limit|ceiling)\s[^.;]{0,40}?\b(?:is|was|stands\s+at)\s+[\d$]|decided\s+that|banned\s+(?:the|all|exports?|imports?|north|sales?)|(?:potential|possible|direct)?\s*(?:contravention|breach|violation)\s+of\s+(?:the\s+)?(?:US|U\.S\.|American|EU)\b"
    r"|(?:resolutions?|Council|sanctions)\b[^.;]{0,40}\b(?:allow|permit|exempt|authori[sz]e)(?:s|ed)?\b|states\s+must\b|must\s+(?:not\s+)?(?:repatriate|send|return|stop|expel)"
)
_REPLY_TO = (
    r"(?:the\s+)?(?:UN\s+|U\.N\.\s+)?(?:panel|committee|UN\b|United\s+Nations|Security\s+Council|secretary-general)"
)
STATE_REPLY = _re(
    r"repl(?:ied|ies|y\s+(?:from|of|by|to)|ying)|responded|(?:informed|told|notified|advised|assured)\s+"
    + _REPLY_TO
    + r"|(?:stated|reported|explained|confirmed|wrote|said)\s+to\s+"
    + _REPLY_TO
    + r"|in\s+(?:its|their)\s+(?:\w+\s+)?(?:reply|response|letter)"
)
NO_REPLY = _re(
    r"(?:yet\s+to|not(?:\s+yet)?|never|n't|no|await\w*|without|still\s+waiting\s+for)\s[^.;]{0,40}?\b(?:repl\w+|respon(?!sib)\w+|answer\w*)|(?:went|remained?|remains|left)\s+unanswered"
)

FRAMES: tuple[Frame, ...] = (
    Frame("no_reply", NO_REPLY, own=("panel|foreign|anaphor",), around=("field",)),
    Frame("state_reply", STATE_REPLY, own=("foreign|agency",), around=("panel|un_law|dprk",)),
    Frame("call_to_act", _re(r"urg(?:e|es|ed|ing)\b|call(?:s|ed|ing)?\s+(?:up)?on\b|appeal\w*\s+to|demand(?:s|ed|ing)?\b|recommend\w*|should\b|encourag\w+|ask(?:s|ed)\s+(?:all\s+|member\s+|un\s+)*states|(?:was|were|is|are)\s+to\s+(?:stop|end|repatriate|send)\b"),
          own=("state|worker|foreign|repat|contract|law|goods",), around=("dprk",)),
    Frame("legal_statement", LEGAL, unless=_re(r"continu\w+\s+to\s+(?:flout|violate|evade)|travel\s+ban"), own=("law|deadline|cap|us_law",), around=("law|deadline|cap",)),
    Frame("advisory", _re(r"warn(?:s|ed|ing)?\b|(?:issued|published|released)\s+(?:an?\s+)?(?:\w+\s+){0,3}(?:advisory|alert|guidance)|flagged|caution(?:s|ed)\b|red\s+flags?|advis(?:es|ed)\b|(?:most\s+)?likely\s+sector|(?:advisory|alert|guidance)\s+(?:warn|caution)\w*"),
          own=("worker|it|law|dprk|crypto|goods|vessel",)),
    Frame("state_action", _re(r"(?:issu\w+|sent|send\w*|circulat\w+)\s[^.;]{0,30}(?:notice|circular|order|decree|notification|directive|instruction)s?\b|revok\w+|cancel\w*|suspend\w*|deport\w*|expel\w*|seiz\w+|detain\w*|impound\w*|froze\w*|freez\w+|shut\s+down|ordered\b|cooperat(?:ed|es|ing)\b|inspected|terminat(?:ed|es)\b|initiat\w+|stopped\s+issuing|closed\b"),
          unless=_re(r"cooperative\s+entit"), own=("agency|foreign",), around=("dprk",)),
    Frame("contract_beyond_deadline", _re(r"beyond|past\b|after\b|exceed\w*|extend\w*\s+(?:to|beyond|past|until)|(?:run|runs|ran|running|valid)\s+(?:until|to|through|beyond)|(?:until|through)\s[^.;]{0,20}20[2-4]\d"),
          own=("contract",), around=("dprk|worker|player", "deadline|repat")),
    Frame("non_repatriation", _re(r"not\s+(?:yet\s+)?(?:been\s+|all\s+been\s+)?(?:repatriated|returned|sent\s+(?:back|home))|yet\s+to\s+be\s+(?:repatriated|returned)|fail\w*\s+to\s+(?:repatriate|send|return)|refus\w*\s+to\s+(?:repatriate|send|return)|(?:did|do|does|have|has)\s+not\s+repatriate|(?:remain\w*|stay\w*)\s+(?:on\s+)?[^.;]{0,30}?\b(?:after|past|beyond)\b|missed\s+the\s+deadline|instead\s+of\s+(?:returning|being\s+repatriated)"),
          around=("worker|repat", "field")),
    Frame("repatriation", _re(r"repatriated\b|sent\s+(?:\S+\s+){0,5}?(?:home|back)\b|returned\s+(?:home|to\s+(?:the\s+)?(?:DPRK|North))|(?:left|departed)\s+(?:the\s+country|for\s+(?:the\s+DPRK|North\s+Korea|Pyongyang))|send(?:ing)?\s+(?:\S+\s+){0,5}?(?:home|back)\b|repatriating"),
          unless=_re(r"had\s+until"), around=("worker|repat", "field")),
    Frame("employment_transfer", _re(r"(?:transferred|loaned|sold|signed|joined|joins?|moved|bought|signs)\b|transfer\s+(?:from|to|of)|on\s+loan"),
          unless=_re(r"ship-to-ship|petroleum|coal|oil\b|fuel|technology\s+transfer"), own=("player",), around=("field",)),
    Frame("visa_substitution", _re(r"(?:student|tourist|visitor'?s?|training|trainee|alternative|study|short-term|other|educational|business|different)[\s\w]{0,12}visas?"), around=("worker", "field")),
    Frame("work_authorisation", _re(_GIVE), unless=_re(r"revok|cancel"), own=("permit",), around=("field",)),
    Frame("wage_diversion", _re(r"extort\w*|confiscat\w*|withh[eo]ld\w*|siphon\w*|garnish\w*|pocket\w*|kept\s+by|keeps?\b|keeping|tak(?:e|es|en|ing)\s+(?:away|by|up\s+to|most|about|\d)|hand(?:ed|s|ing)?\s+over|turn(?:ed|s|ing)?\s+over|remit\w*|passed\s+on\s+to|paid\s+(?:straight|directly|to)|go(?:es|ing)?\s+(?:with\s+|straight\s+|directly\s+|back\s+)?(?:in)?to|deduct\w*|given\s+to|transferred\s+to\s+(?:the\s+)?(?:state|government|regime)|ma(?:de|ke|kes|king)\s+(?:\w+\s+){0,2}fortune"),
          own=("earnings|percent|money",), around=("field", "worker|anaphor|abroad|it")),
    Frame("forged_document", _re(r"forged?|forging|falsified|counterfeit\w*|fake|fraudulent"), unless=_re(r"forged?\s+identit|vessel"), own=("document",), around=("field",)),
    Frame("vessel_identity", _re(r"spoof\w*|falsif\w*|fraudulent|identity\s+of\s+another|another\s+vessel's|re-?flag\w*|renam\w*|painted|tamper\w*|disguis\w*|false\s+flag|assum\w+\s+the\s+identity"), own=("vessel",), around=("field",)),
    Frame("false_identity", _re(r"(?:forg|fak|fals|fictitious|fraudulent|stolen|assumed|borrowed)\w*\s[^.;]{0,40}?(?:identit|nationalit|names?\b|persona|profile|passport|document|ID\b)|(?:disguis|pos|masquerad|pass)\w*\s+(?:themselves\s+)?(?:off\s+)?as|impersonat\w*|pretend\w*|(?:conceal|obfuscat|hid)\w*\s[^.;]{0,30}(?:identit|nationalit|location)"),
          unless=_re(r"vessel|tanker|\bship\b"), around=("field", "worker|it|anaphor|crypto")),
    Frame("crew_supply", _re(r"employ\w*|hir(?:e|es|ed|ing)\b|crewed|manned|suppl(?:y|ied)|contract\w*|dispatch\w*|aboard|on\s+board|serv(?:e|ed|ing)\b|work\w*|recruit\w*|ha[sd]\s+(?:a\s+)?(?:DPRK|North\s+Korean)"),
          own=("crew", "dprk")),
    Frame("it_work", _re(r"work(?:s|ed|ing)?\b|employ\w*|hir(?:e|es|ed|ing)\b|sen[dt]\b|sends\b|dispatch\w*|earn\w*|deploy\w*|(?:are|is|were)\b|operat\w*|remain\w*|host\w*|generat\w*|obtain\w*|secur\w+|mak(?:e|es|ing)\b|freelanc\w*|appl(?:y|ied)"),
          own=("it|anaphor",), around=("field", "it")),
    Frame("employment_abroad", own=("worker|player|anaphor|person",), around=("field", "worker|player|person")),
    Frame("joint_venture", own=(), around=("dprk",)),
    Frame("fishing_rights", own=(), around=("dprk",)),
    Frame("ais_silence", _re(r"(?:switch|turn)\w*\s+off\s[^.;]{0,50}(?:AIS|transponder|identification)|disabl\w+\s[^.;]{0,40}(?:AIS|transponder|identification)|AIS\b[^.;]{0,50}(?:off|gap|silen|dark|disabled|stopp|lost)|(?:went|gone|going|go)\s+dark|(?:stopp\w+|ceas\w+)\s+(?:transmitting|broadcasting)"), around=("field",)),
    Frame("arms_related", own=("arms_trade",), around=("dprk",)),
    Frame("vessel_supply", _re(r"(?:acquir|bought|purchas|sold|sale|suppl)\w*\s[^.;]{0,50}?\b(?:vessels?|ships?|tankers?|freighters?)\b|(?:vessels?|ships?|tankers?)\s[^.;]{0,40}\b(?:acquired|bought|purchased|sold)\b"),
          unless=_re(r"ship-to-ship|cargo\s+of"), own=("vessel",), around=("dprk",)),
    Frame("theft", own=("crypto|money",), around=("dprk",)),
    Frame("laundering", around=("dprk",)),
    Frame("cyber_activity", around=("dprk",)),
    Frame("revenue_for_programmes", _re(r"fund(?:s|ed|ing)?\b|financ\w+|bankroll\w*|generat\w+|support\w*|contribut\w+"), own=("programme",), around=("dprk",)),
    Frame("meeting_at_sea", around=("field",)),
    Frame("loading_in_waters", own=("vessel", "dprk")),
    Frame("port_call", own=("vessel|dprk",), around=("dprk", "vessel")),
    Frame("training", _re(r"train(?:s|ed|ing)?\b[^.;]{0,60}(?:police|military|army|forces|guards?|security|paramilitary|scientists|pilots|officers|soldiers)"), around=("dprk",)),
    Frame("supply_chain_exposure", _re(r"(?:process|made|produc|sewn|pack|manufactur|sourc)\w*\s[^.;]{0,60}(?:North\s+Korean|DPRK)"), own=("worker|goods",), around=("dprk",)),
    Frame("listed_party", _re(r"(?:designated|blacklisted|listed|sanctioned)\b\s[^.;]{0,60}(?:entit|individual|compan|vessel|bank|by\s+the\s+(?:UN|U\.N\.|Committee|Council|United\s+States|Treasury))"), around=("dprk",)),
    Frame("payment", _re(r"wired\b|wire\s+transfer|bank\s+accounts?|paid\b|payments?\b"), own=("money|earnings",), around=("dprk",)),
)  # fmt: skip

_LABOUR: tuple[Kind, ...] = ("employment_abroad", "it_work", "crew_supply", "work_authorisation")
ABSORBS: dict[Kind, tuple[Kind, ...]] = {
    "no_reply": ("state_reply", "call_to_act", "advisory", "state_action", "repatriation", *_LABOUR),
    "state_reply": ("state_action", "legal_statement", "advisory", "call_to_act",  "contract_beyond_deadline", *_LABOUR),
    "call_to_act": ("legal_statement", "advisory", "repatriation", "non_repatriation", "goods_export", "goods_import", "luxury_supply", "state_action", "visa_substitution", "contract_beyond_deadline", "employment_transfer", "joint_venture", *_LABOUR),
    "legal_statement": ("repatriation", "non_repatriation", "goods_export", "goods_import", "luxury_supply", "cap_use", "vessel_supply", "contract_beyond_deadline", "revenue_for_programmes", "supply_chain_exposure", "state_action", "listed_party", "joint_venture", "fishing_rights", "arms_related", "meeting_at_sea", "wage_diversion", "training", "payment", *_LABOUR),
    "advisory": ("revenue_for_programmes", "supply_chain_exposure", "false_identity", "legal_statement", "goods_export", "goods_import", *_LABOUR),
    "state_action": ("crew_supply", "employment_abroad", "it_work", "work_authorisation", "payment", "contract_beyond_deadline", "port_call"),
    "contract_beyond_deadline": ("employment_abroad", "repatriation", "non_repatriation", "employment_transfer", "work_authorisation", "it_work"),
    "non_repatriation": ("repatriation", "employment_abroad", "it_work"),
    "repatriation": ("employment_abroad", "it_work"),
    "employment_transfer": ("employment_abroad", "payment"),
    "visa_substitution": ("work_authorisation", "employment_abroad", "repatriation"),
    "work_authorisation": ("employment_abroad",),
    "wage_diversion": ("employment_abroad", "it_work", "payment", "revenue_for_programmes"),
    "false_identity": ("forged_document",),
    "crew_supply": ("employment_abroad", "it_work"),
    "it_work": ("employment_abroad", "cyber_activity"),
    "luxury_supply": ("goods_export", "goods_import", "vessel_supply"),
    "goods_export": ("meeting_at_sea", "employment_abroad", "payment", "vessel_supply", "port_call", "supply_chain_exposure", "listed_party", "arms_related"),
    "goods_import": ("meeting_at_sea", "employment_abroad", "payment", "vessel_supply", "port_call", "supply_chain_exposure", "listed_party", "arms_related"),
    "cap_use": ("goods_import", "goods_export"),
    "theft": ("revenue_for_programmes", "employment_abroad", "payment", "it_work"),
    "laundering": ("payment", "employment_abroad"),
    "cyber_activity": ("revenue_for_programmes", "employment_abroad"),
    "revenue_for_programmes": ("employment_abroad", "payment", "arms_related", "it_work"),
    "arms_related": ("employment_abroad", "vessel_supply", "payment"),
    "loading_in_waters": ("port_call", "employment_abroad"),
    "joint_venture": ("employment_abroad", "payment"),
    "fishing_rights": ("employment_abroad", "goods_export", "goods_import", "payment"),
    "training": ("employment_abroad",),
    "meeting_at_sea": ("employment_abroad", "port_call"),
    "ais_silence": ("port_call", "employment_abroad"),
    "vessel_identity": ("port_call", "employment_abroad"),
}  # fmt: skip
"""Kinds a clause no longer states once it states the one on the left."""
