"""What a clause that fits no frame most likely tells, by whole families of words; the most particular stands first.

A frame asks for certain words; writers have others. Where the ground is that of the field (workers were spoken of, coins
were stolen, a ship is the subject) and a word of the family of an act stands in the clause, it tells that act rather
than a bare figure or background. These are tried only where no frame fits.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.frames import Frame
from vedette.claims.guarded import phrase
from vedette.claims.sea import CALLS_AT, CHANGED_HANDS, GONE_DARK, UNDER_ANOTHER_NAME

_MONEY = r"(?:[$€£¥]\s?\d|(?:USD|EUR|CNY|JPY|GBP|RUB|US\\?\$)\s?\d|\d[\d,.]*\s+(?:million|billion|thousand|dollars|euros?|yuan|roubles|rubles|rials?|dinars?|baht|dirhams?|ringgit|won|kip|zloty))"
_SHARE = rf"(?:{_MONEY}|(?:only|just|barely|maybe)\s+\d[\d,]*\b|(?<!\w)(?:all|half|most|everything)\b|the\s+(?:rest|bulk|remainder|balance|whole|difference|lot)\b|(?:an?|one|two|three|four|six|seven|eight|nine)\s+(?:half|third|quarter|fifth|tenth|thirds|quarters|fifths|tenths)\b|(?:\d[\d.,]*|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\s*(?:%|per\s?cent|percent)|every\s+\w+|(?:two|three|four|five|six|seven|eight|nine)\s+hundred\b|(?:wages?|salar(?:y|ies)|pay|earnings|stipends?)\b)"
_TAKEN = r"(?:held\s+back|ke(?:pt|eps?|eping)|retain\w*|with(?:held|hold\w*)|deduct\w*|dock(?:ed|s)|collect\w*|skimm?\w*|cream\w*|garnish\w*|hand(?:ed|s|ing)?\s+(?:over|in|on|up|to|the)|turn(?:ed|s|ing)?\s+(?:it\s+|them\s+)?over|remit\w*|transferr\w*|wir(?:es|ed|ing)|credited|paid\s+(?:\w+\s+)?(?:in)?to|goes?\s+(?:\w+\s+)?(?:up|in|into|to|straight)|went\s+(?:\w+\s+)?(?:up|into|to|straight)|pass(?:ed|es)\s+(?:on|up|to)|taken\s+(?:by|off|away|out|from)|takes\b|pocket\w*|siphon\w*|receiv(?:es|ed)\s+on\s+(?:his|her|their)|contribut\w*)"
_REACHED = r"(?:reach(?:ed|es)?\s+(?:the\s+)?(?:workers?|them|him|her|men|women|labourers|players?)|(?:stay|remain|left)(?:s|ed)?\s+(?:to|with|for)\s+(?:the\s+)?(?:workers?|them|him|her|players?|men|women)|in\s+(?:the\s+|their\s+)?hand\b|sees?\s+(?:only|little)|get(?:s)?\s+(?:only|maybe|about|just|to\s+keep))"
_SPLIT = phrase(
    rf"{_SHARE}[^.;]{{0,90}}?\b{_TAKEN}\b|(?<![\w-]){_TAKEN}\b[^.;]{{0,50}}?{_SHARE}|{_SHARE}[^.;]{{0,60}}?\b{_REACHED}|(?<![\w-]){_REACHED}[^.;]{{0,30}}?{_SHARE}"
)
_STOLEN = phrase(
    r"(?:taken|withdrawn|drain(?:ed|s|ing)?|lifted|siphon\w*|removed|emptied|moved\s+out|stolen|steal\w*|plunder\w*|loot\w*|relieved|robbed|lost|gone|disappear\w*|vanish\w*|missing|made\s+off|got\s+away|netted|grabbed)\b[^.;]{0,80}?\b(?:from|of|by|with|in)\b[^.;]{0,60}?\b(?:exchanges?|wallets?|bridges?|custod\w+|platforms?|protocols?|users|victims|actors|hackers|intruders|attackers|companies|banks?|on\s+\d|minutes|hours)|(?:thefts?|heists?|losses|loot|haul|proceeds)\s+(?:of|from|worth|total\w*)\b|[A-Z]\w+\s+for\s+(?:USD|AUD|EUR|[$€£])\s?\d"
)
_RINSED = phrase(
    r"(?:mov|pass|rins|layer|wash|rout|funnel|split|spread|scatter|convert|swap|exchang|cash|forward|channel|sent|send|turn|run|ran|flow|travel|end|transferr)(?:ed|es|s|ing|t)?\b[^.;]{0,90}?\b(?:through|into|via|across|to|over|on\s+to|out|at)\b[^.;]{0,60}?\b(?:accounts?|wallets?|mixers?|casinos?|traders?|brokers?|banks?|transactions?|intermediar\w+|bitcoin|stablecoins?|cash|yuan|third\s+countr\w+|address\w*|exchanges?|chains?|bridges?)|launder\w*"
)
_HELD_JOBS = phrase(
    r"(?:earn|bill|invoic|yield|bring|brought|make|makes|made|gross|nett|generat|draw|drew|charg|command)\w*\b[^.;]{0,70}?(?:[$€£]|\d|\bsalar|\bincome|\bfees|\bmillion)|(?:hold|held|land|obtain|secur|found|find|took|take|win|won|got|gain|fill|pursu|kept)\w*\s+(?:[\w-]+\s+){0,4}?(?:jobs?|positions?|posts?|contracts?|roles?|employment|assignments?|commissions?|projects|gigs|laptops?|machines?)|(?:are|is|were|was|remain\w*)\s+(?:\w+\s+)?(?:active|located|based|dispersed|lodged|housed|stationed|quartered|at\s+work|scattered|spread)|(?:take|takes|took)\s+(?:their\s+)?orders|(?:engag|hir|employ|recruit|contract|pa(?:id|y|ys)|onboard)\w*|operat\w*|work(?:s|ed|ing)?\b|freelanc\w*|interview\w*|rents?\s+out|signed\s+up|deliver\w*\s+(?:code|software|apps?)|teams?\b"
)
_AT_WORK = phrase(
    r"(?:lodg|hous|quarter|accommodat|billet|liv|sle[ep])\w*\b[^.;]{0,60}\b(?:dormitor|barrack|container|apartment|flat|hostel|compound|site|block|camp|factory|floor|hut)\w*|put\s+up\s+(?:in\s+)?\w|(?:made|forced|compelled|obliged)\s+to\s+work|work(?:s|ed|ing)?\b(?!\s+(?:permit|visa|paper|card)s?)|(?:keeps?|kept|has|have|had|with|holds?)\s+(?:some\s+|about\s+|around\s+|over\s+)?\d[\d,]*\s|(?:took|takes?|taking)\s+(?:in\s+)?(?:some\s+)?\d|fill(?:s|ed)?\b[^.;]{0,40}?\bwith\b|shifts?\b|draw(?:s|n|ing)?\s+(?:an?\s+|their\s+)?(?:pay|salary|wages?|stipend)|on\s+(?:the|its|their|his|our|clubs?'?)\s+(?:payrolls?|books)\b|(?:took|take|taken|takes|taking)\s+on\b|employ\w*|hir(?:e|ed|es|ing)\b|recruit\w*|admitted|brought\s+(?:in|over)|driven\s+from|buss?ed|la(?:y|id|ying)\s+bricks|sew(?:s|n|ed|ing)?\b|weld\w*|paint(?:ed|ing|s)?\b|staffed\s+(?:by|with)|watched\s+over|(?:keeps?|kept|holds?|held|collected|confiscated)\s+their\s+passports|signed\s+(?:with|for)|on\s+a\s+salary|list(?:s|ed)?\s+(?:some\s+|about\s+)?\d|retain(?:s|ed)|kept\s+on\b|continued\s+to\s+be\s+paid|(?:re-?)?open(?:s|ed)\b[^.;]{0,50}?\bwith\b|(?:arriv|enter|came|come|cross|pass)\w*\b[^.;]{0,60}\b(?:work|sites?|factor|jobs?|labour)\w*|packed\s+by|toil\w*|engaged\b|on\s+(?:their|the)\s+way\s+to\s+(?:\w+\s+)?(?:building\s+)?sites?|labou?r(?:ed|s|ing)\b|serv(?:e|es|ed|ing)\s+(?:in|at|on|as)\b|in\s+(?:its|their|his)\s+(?:employ|service|workforce)"
)
_GONE_HOME = phrase(
    r"(?:left|leaving|gone|flew|flown|return(?:ed|s|ing)|depart\w*|crossed|went)\b[^.;]{0,60}?\b(?:home|border|Pyongyang|by|on|in|back|since|before|for\s+(?:good|home|Pyongyang))\b|took\s+the\s+(?:train|bus|flight|plane|ferry)|board(?:ed|ing)\s+(?:an?|the|their)?\s*(?:\w+\s+)?(?:flights?|planes?|trains?|bus|buses|aircraft)|(?:took|brought|driven|bussed|taken)\b[^.;]{0,60}?\bto\s+the\s+(?:airport|border|station)|none\s+(?:remain\w*|(?:was|were|is|are)\s+left)|return\s+(?:by\s+[\w\s]{2,30}\s+)?of\s+(?:the\s+last|all|its|some|\d)|no\s+longer\s+(?:there|present|in\s+the)|empt(?:y|ied)\s+out|departures?\b|sent\s+(?:\w+\s+){0,4}(?:home|back)"
)
_STILL_THERE = phrase(
    r"(?:ha(?:ve|s|d)|did|do|does)\s+not\s+(?:yet\s+)?(?:been|left|returned|gone|go|return|leave)\b|stay(?:ed|s|ing)?\b|remain\w*|whereabouts|unaccounted|could\s+not\s+be\s+(?:located|determined|found|traced|established)|still\s+(?:there|in|at|on|drawing|paid|working|employed|present)"
)
_PAPERS_LIE = phrase(
    r"(?:papers?|paperwork|documents?|manifests?|waybills?|bills?\s+of\s+lading|certificates?|invoices?|slips|declarations?|licen[cs]es?|diplomas?|photographs?|passports?|labels?)\b[^.;]{0,60}?\b(?:gave|give|names?|named|naming|described|describes?|stated|declared|showed|shows|listed|recorded|indicated|read|reading)\s+[^.;]{1,60}?\b(?:as|origin|ports?|buyers?|consignees?|made\s+in)\b|turn(?:ed|s)?\s+out\s+to\s+be\s+(?:\w+\s+)?(?:false|forged|fake|counterfeit)|prove[dn]?\s+(?:to\s+be\s+)?(?:false|forged|fake|fabricated|counterfeit)|(?:is|was|were|are)\s+(?:an?\s+)?(?:fabrications?|forger(?:y|ies)|fakes?|counterfeits?)\b|(?:been|were|was)\s+(?:altered|edited|doctored|forged|tampered|manipulated|faked|retouched|backdated)|(?:bill|invoic|declar|label|list|book|manifest)(?:ed|led|ing)\s+[^.;]{0,50}?\bas\b|certificates?\s+of\s+origin|under\s+(?:[A-Z]\w+\s+)?certificates?"
)
_WITH_THEM = phrase(
    r"r[ua]n\s+[^.;]{0,40}?\btogether\b|hold(?:s|ing)?\s+\d+\s*(?:per\s?cent|percent|%)|went\s+into\s+business|split(?:s|ting)?\s+(?:the\s+)?(?:shares|profits|takings|ownership|proceeds)|(?:set|sets|setting)\s+up\b[^.;]{0,90}?\b(?:with|together)\b|(?:\d+|half|fifty|forty[\w-]*)\s*(?:per\s?cent|percent|%)?\s*of\s+(?:its|the|whose)\s+(?:capital|shares|equity|stock)|co-?own\w*|(?:capital|shares|stake|equity)\s+(?:is|being|was|were|are)\s+(?:\w+\s+)?held|(?:survive|remain|still|stay|list)\w*\b[^.;]{0,40}\b(?:company|commercial|business)\s+regist\w+|runs?\s+(?:it\s+)?with|managed\s+by\b[^.;]{0,40}\bcontrolled\s+by|cooperative\b"
)
_PAID = phrase(
    rf"(?:paid|pays?|paying|remit\w*|wir(?:es|ed|ing)|transferr(?:ed|ing)|credited|settled|couriered|carr(?:y|ied)|lugged|brought|invoice[sd]?|billed|received?s?|disbursed|withdrew|withdrawn|deposit\w*|passing|passed|earn\w*|owe[sd]?|charg\w*|cost)\b[^.;]{{0,80}}?(?:{_MONEY}|\bcash\b|\bbanknotes\b|\baccounts?\b|\bfees?\b)|{_MONEY}[^.;]{{0,80}}?\b(?:paid|remitted|wired|transferred|credited|settled|in\s+cash|in\s+notes|passing|passed|commission|instalments?|fee)\b|(?:fee|commission|instalments?|dividends?|remittances?|payments?)\b[^.;]{{0,60}}?\b(?:was|were|is|are|of|had|ever|went|goes)\b|(?:open|operat|maintain|hold|held|us)\w*\s+(?:\w+\s+){{0,3}}?accounts?\b"
)
ENFORCED = phrase(
    r"^\W*(?:and\s+)?(?:then\s+|later\s+|also\s+)?(?:seized|searched|raided|arrested|detained|froze|confiscated|impounded|deported|expelled|fined|closed|revoked|suspended|cancelled|recovered)\b|(?:was|were|been|is|are|being)\s+(?:\w+\s+)?(?:seized|detained|arrested|frozen|blocked|sentenced|jailed|booked|charged|indicted|convicted|deported|expelled|barred|struck|removed|deleted|sanctioned|designated|searched|raided|impounded|confiscated|revoked|cancelled|suspended|stopped|closed|permitted\s+to\s+stay|granted\s+(?:asylum|refugee)|refused|turned\s+(?:back|away)|sealed|wanted|prosecuted|extradited|acquitted|returned\s+to)\b|(?:turned|turn)\s+(?:back|away)\b|(?:has|have|had|is|are|been|keeps?)\s+(?:been\s+)?holding\b|(?:open|launch|order|start|beg[au]n|conduct)\w*\s+(?:an?\s+|its\s+own\s+)?(?:\w+\s+)?(?:inquir|enquir|investigat|probe|proceeding)\w*|refus(?:ed|es|ing)\s+to\s+(?:extend|renew|issue|grant|admit|register|accept)|plead(?:ed|s)?\s+guilty|(?:offer|post|put\s+up)\w*\s+(?:a\s+reward|up\s+to)|(?:remain|held|kept|taken)\w*\s+in\s+custody|veto\w*|(?:checking|examining|investigating|looking\s+into)\b|proceedings\s+against|blacklist\w*|own\s+(?:sanctions\s+)?list|listed\b[^.;]{0,60}?\b(?:under\s+its\s+own|autonomous|unilateral|regulations?|sanctions)|permitted\s+to\s+stay|lost\s+(?:his|her|their|its)\s+(?:\w+\s+)?(?:permit|licen[cs]e|accreditation|registration)"
)

WIDE: tuple[Frame, ...] = (
    Frame("vessel_identity", must=UNDER_ANOTHER_NAME, own=("vessel|she|anaphor|the_one",), around=("vessel|she", "dprk"), no=frozenset({"worker", "it", "player", "crypto"})),
    Frame("ais_silence", must=GONE_DARK, own=("vessel|she|anaphor|the_one|ais",), around=("vessel|she|ais|kp_place", "dprk"), no=frozenset({"worker", "it", "player", "crypto", "request"})),
    Frame("vessel_supply", must=CHANGED_HANDS, own=("vessel|she|the_one",), around=("vessel|she", "dprk"), no=frozenset({"trade_goods", "at_sea", "cap", "worker", "contract"}), unless=phrase(r"(?:cargo|oil|fuel|coal|sand|fish|squid|diesel|products?)\s+(?:\w+\s+){0,3}?(?:was|were|been)")),
    Frame("port_call", must=CALLS_AT, own=("vessel|she|kp_place|calls",), around=("vessel|she", "dprk"), no=frozenset({"trade_goods", "worker", "people", "at_sea", "player"})),
    Frame("theft", must=_STOLEN, own=("crypto|money|number",), around=("dprk", "steals|coins|cyber"), no=frozenset({"worker", "vessel", "launders"})),
    Frame("laundering", must=_RINSED, own=("crypto|money|percent|number|finance|the_one|anaphor|earnings",), around=("dprk", "steals|coins|launders|cyber"), no=frozenset({"worker", "it", "vessel"})),
    Frame("wage_diversion", must=_SPLIT, own=("earnings|percent|money|number|regime|diverts",), around=("dprk", "worker|people|it|crew|player|earnings"), no=frozenset({"coins", "trade_goods", "cap", "steals", "vessel", "goods", "venture_hard", "fish_right"}), unless=phrase(r"fees?\b|takings\b|rent\b|licen[cs]es?\b|invoices?\b")),
    Frame("forged_document", must=_PAPERS_LIE, own=("document|goods|container|the_one|anaphor",), around=("dprk",), no=frozenset({"identity", "visa_kind", "permit"})),
    Frame("it_work", must=_HELD_JOBS, own=("it|anaphor|number|money|the_one",), around=("dprk", "it"), no=frozenset({"vessel", "goods", "steals", "launders", "panel"})),
    Frame("employment_abroad", must=_AT_WORK, own=("worker|people|counted|player|person",), around=("dprk", "foreign|abroad|region|firm|number|worker|people"), no=frozenset({"vessel", "trade_goods", "coins", "cyber", "panel", "programme"})),
    Frame("repatriation", must=_GONE_HOME, own=("worker|people|counted|number|repat",), around=("dprk", "worker|people|repat|player|crew"), no=frozenset({"vessel", "goods", "coins", "money"})),
    Frame("non_repatriation", must=_STILL_THERE, own=("worker|people|counted|number|anaphor|the_one",), around=("dprk", "worker|people|repat|player|crew", "deadline|repat"), no=frozenset({"vessel", "goods", "coins", "money", "panel"})),
    Frame("joint_venture", must=_WITH_THEM, own=("firm|entity|venture|percent|agency|anaphor|number",), around=("dprk", "firm|entity|venture"), no=frozenset({"worker", "vessel", "coins", "panel", "player", "it"})),
    Frame("payment", must=_PAID, own=("money|finance",), around=("dprk",), no=frozenset({"worker", "trade_goods", "coins", "cap", "vessel", "steals", "luxury"})),
    Frame("state_action", must=ENFORCED, own=("agency|foreign|state|worker|people|vessel|finance|counted|person|anaphor|the_one|money|goods",), around=("dprk",)),
)  # fmt: skip
"""The order is that of how particular the words are; the first that fits is taken."""
