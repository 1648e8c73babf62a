"""Sentences about a rule: the rule is the subject and says what holds, or somebody has a duty, a term or a leave by it.

A provision that "attaches to", "reaches" or "leaves no room for" something states law, whatever it is that it governs:
the matter of the rule is no act. So does a modal of duty or leave about States, missions and banks at large, and a
term ("had twelve months to").
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import phrase

_NUMBER = r"\d+(?:\s?\([a-z]{1,4}\)){0,3}"
_RESOLUTION = (
    r"(?:(?:UN\s+|U\.N\.\s+|United\s+Nations\s+)?(?:Security\s+Council\s+)?resolutions?|UNSCR|UNSC\s+resolution)"
)
_CALLED_SO = r"(?:ban|bans|embargo|prohibitions?|caps?|ceilings?|limits?|quotas?|allowance|exemptions?|exceptions?|carve-out|waiver|deadlines?|grace\s+period|obligations?|dut(?:y|ies)|requirements?|provisions?|measures?|restrictions?|rules?|articles?|clauses?|mandate|freeze)"
PROVISION = rf"(?:(?:operative\s+)?(?:sub-?)?paragraphs?\s+{_NUMBER}|{_RESOLUTION}\s+\d{{4}}|(?:OP|UNSCR)\s?{_NUMBER}|(?:the|that|this|its|no|existing|these|those|such|both|neither|each|either|one|another|a|an?\s+annual)\s+(?:[\w-]+\s+){{0,3}}?(?:{_CALLED_SO}|resolutions?|texts?(?=\s+(?:adopted|passed|agreed)\b)|paragraphs?|convention|Act|regulations?|sanctions\s+law)|(?:the\s+)?(?:Security\s+)?Council|nothing\s+in\s+(?:the\s+|that\s+|this\s+|these\s+)?(?:[\w-]+\s+)?(?:resolutions?|paragraphs?(?:\s+\d+)?|sanctions|measures|text)|the\s+(?:latter|former))"
# "Paragraph 5 of resolution 2397 (2017), adopted in December": what stands between a provision and its verb.
_TAIL = r"(?:\s+\((?:\d{4}|[A-Z]+)\))?(?:\s+(?:on|for|against|to)\s+[^,;.]{1,50}?)?(?:\s+of\s+(?:the\s+)?(?:same\s+)?[\w ().]{0,50}?(?:resolution|paragraph|UNSCR|\))?\s*\d*(?:\s+\(\d{4}\))?)?(?:,?\s+(?:fixed|set|laid\s+down|imposed|established|contained|introduced|created|adopted|passed|agreed|placed)\s+(?:by|in|on|under|that|last|the\s+same)\s+[^,;.]{0,60})?(?:,[^;.]{0,60}?,)?(?:,?\s+which)?"
_SAYS = (
    r"attach(?:es|ed)?|appl(?:y|ies|ied)|extend(?:s|ed)?|cover(?:s|ed)?|govern(?:s|ed)?|concern(?:s|ed)|address(?:es|ed)|speaks?|spoke|distinguish(?:es|ed)?|differentiat\w+|exempt(?:s|ed)?|exclud(?:es?|ed)|embrac(?:es?|ed)|"
    r"bind(?:s)?|bound|allow(?:s|ed)?|permit(?:s|ted)?|authori[sz](?:es?|ed)|provid(?:es?|ed)|stipulat(?:es?|ed)|requir(?:es?|ed)|oblig(?:es?|ed)|compel(?:s|led)?|command(?:s|ed)?|order(?:s|ed)?|impos(?:es?|ed)|demand(?:s|ed)?|mandat(?:es?|ed)|prescrib(?:es?|ed)|direct(?:s|ed)|decid(?:es?|ed)|"
    r"ban(?:s|ned)?|bar(?:s|red)?|prohibit(?:s|ed)?|forbids?|forbade|outlaw(?:s|ed)?|preclud(?:es?|ed)|proscrib(?:es?|ed)|rule[sd]?\s+out|leaves?\s+(?:no|little|each|every|it|to|room)|left\s+(?:no|little|room)|ma(?:kes?|king|de)\s+(?:no|an)\s+(?:exception|distinction|difference|allowance|provision)|makes?\s+it|made\s+it|draws?\s+no|knows?\s+no|contains?\s+(?:no|an)|"
    r"froze|freezes|pegs|pegged|raise[sd]?|spare[sd]?|excuse[sd]?|release[sd]?|shield(?:s|ed)?|cuts?|lower(?:s|ed)|reduc(?:es?|ed)|tighten(?:s|ed)|slash(?:es|ed)|halv(?:es|ed)|clarif(?:y|ies|ied)|prevents?|prevented|rul(?:es|ed)\s+(?:that|out)|cap(?:s|ped)?|limit(?:s|ed)?|restrict(?:s|ed)?|confin(?:es?|ed)|set(?:s)?|fix(?:es|ed)?|put(?:s)?\s+(?:the|a)|gives?|gave|grant(?:s|ed)?|entitl(?:es?|ed)|enabl(?:es?|ed)|reserv(?:es?|ed)|"
    r"lapse[sd]?|expire[sd]?|took\s+effect|takes?\s+effect|(?:came|come|comes|entered|enter|enters)\s+into\s+(?:force|effect)|(?:remains?|stays?|is|are|was|were|continues?\s+to\s+be)\s+(?:still\s+|no\s+longer\s+|already\s+)?(?:in\s+(?:force|effect|place)|binding|unaffected|applicable|engaged|triggered|without\s+prejudice|valid)|"
    r"(?:ran|runs?|fell|falls?|ends?|ended)\s+(?:out|due|only|until|from|on|in|at|to)\b|(?:is|are|was|were)\s+(?:silent|not\s+limited|limited|confined|subject|due|addressed|directed|aimed)\b|(?:is|was|stands?|stood|amounts?)\s+(?:at\s+|to\s+)?(?:only\s+|now\s+|still\s+)?(?:[\d$][\d$,.]*|half\s+a|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:million|thousand|hundred|months|years|days))|passed\b(?!\s+to)|elapsed|ran\s+out|run\s+out|(?:clos|shut)\w*\s+the\s+door|put\s+an\s+end"
)
_NOT = r"(?:(?:do(?:es)?|did|has|had|have|would|will|may|might|could|must|shall|also|only|not|therefore|thus|previously|already|in\s+turn|itself|further|expressly|explicitly|simply|then|still|now|since|merely)\s+){0,4}"
NORM = phrase(rf"{PROVISION}{_TAIL}\s+{_NOT}(?:{_SAYS})\b(?!\s+(?:by|being|an?\s+loophole|rise\b))")

_HELD = r"(?:States?|Member\s+States|countries|governments|capitals|host\s+(?:States|countries|governments)|members|missions?|diplomats?|embass(?:y|ies)|consulates?|banks?|(?:financial\s+)?institutions|nobody|no\s+one|none|everyone|flag\s+States?|port\s+States?|suppliers?|masters|nationals|vessels|ships|workers|labourers|persons|individuals|employers?|hosts?|such\s+\w+|Secretary|Committee|DPRK|North\s+Korea)"
_BRIEF = r"(?:[a-z]+\s+){0,3}"
# "Had 12 months to send them back", "gave Member States 90 days in which to close those in existence".
TERM = phrase(
    r"(?:had|have|has|having|giv(?:es?|en|ing)|gave|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?|leav(?:es?|ing)|left|with)\s+[^.;,]{0,50}?\b(?:(?:\d+|one|two|three|four|six|nine|twelve|thirty|sixty|ninety|twenty-four|a)[\s-]+(?:days?|weeks?|months?|years?)|until\s+[^.;,]{3,30}?)\s+(?:from\s+[^.;,]{2,40}?\s+)?(?:in\s+which\s+|within\s+which\s+)?to\s+[a-z]+"
    r"|(?:reports?|returns?|notifications?)\b[^.;,]{0,90}?\b(?:(?:fell|falls?|were|was|is|are|became)\s+due|had\s+to\s+be\s+(?:filed|submitted))|due\s+(?:on|by|from\s+all)\s+(?:[\w ]{0,20}\d|all|every)"
    r"|(?:within|inside|no\s+later\s+than|not\s+later\s+than)\s+(?:\d+|twelve|twenty-four|ninety|thirty|a|one|two)\s+(?:days|months|years?)\s+of\s+(?:the\s+)?(?:adoption|resolution)"
)
TERM_IN_WHICH = phrase(
    r"(?:days?|weeks?|months?|years?)\s+(?:in|within)\s+which\s+to\s+[a-z]+|(?:States?|countries|governments|members|hosts?|missions|banks)\s+(?:is|are|was|were)\s+supposed\s+to\s+have\b|(?:States?|countries|governments|members|hosts?|missions|banks|suppliers)\s+(?:is|are|was|were|remain|remains)\s+(?:\w+\s+)?(?:bound|obliged|obligated|required|entitled|free|allowed|permitted)\s+to\b|(?:States?|countries|governments|members|hosts?|missions|banks)\s+(?:should|ought\s+to)\s+have\b"
)
# A duty or a leave of States, missions and banks at large: nobody in particular is told anything.
# Modals of a ban or a duty that name nobody who is told: "no vessel may", "must not take part", "may not sell".
BAN = phrase(
    r"^\W*(?:no|neither|nothing|none|nobody|only)\b[^.;]{0,90}?\b(?:(?-i:may)|shall|can)\b(?!\s+have)|no\s+more\s+than\b[^.;]{0,90}?\b(?:(?-i:may)|shall)\b|(?:is|are)\s+to\s+be\s+(?:[a-z-]+(?:ed|en|wn|ld|ut|sh)|struck)\b(?!\s+(?:on|at|in)\s+(?:\w+\s+)?\d)"
    r"|(?:must|shall)\s+not\s+\w+|may\s+not\s+(?!have\b|be\s+(?:able|aware|the|an?|all|as|so)\b|know|apply|always|only|yet)\w+|must\s+be\s+(?:reported|notified|frozen|blocked|repatriated|seized|closed|returned|inspected|destroyed|expelled|refused|declared|registered|approved|obtained|licensed)\b"
)
DUTY = phrase(
    rf"{_HELD}\s+(?:[^.;,]{{0,50}}?\s)??(?:(?-i:may)|shall|must|can|could)\s+(?:not\s+|no\s+longer\s+)?{_BRIEF}?(?:only|no\s+more|more\s+than|at\s+most|neither)\b"
    rf"|{_HELD}\s+{_BRIEF}(?:(?:is|are|was|were|been|be)\s+(?:not\s+|no\s+longer\s+|still\s+)?(?:allowed|permitted|entitled|obliged|required|bound|free|forbidden|supposed)\s+to\b|(?:is|are|was|were)\s+under\s+(?:an?|the|no)\s+(?:\w+\s+)?(?:obligation|duty)|(?:is|are|was|were)\s+to\s+(?!be\b|blame|date|come|follow|meet|visit|hold|open|arrive)[a-z]+|remains?\s+(?:bound|obliged)|need\s+not\b|ought\s+to\s+have\b|(?:had|has|have)\s+to\s+(?:be\s+)?(?:clos|leav|repatriat|return|report|end|stop|expel|send|freez|seiz|inspect|refus|prevent|wind|hand|go|gone|sent)\w*)"
    r"|(?:an?|the|any|every|no)\s+(?:obligation|duty|requirement)\s+(?:on\s+[\w ]{0,30})?(?:to|of|not\s+to)\b"
)
# What a rule makes of a thing: covered, caught, outside, an offence, without effect on it.
STANDING = phrase(
    rf"(?:(?:is|are|was|were|be|been|being)\s+(?:not\s+|also\s+|therefore\s+|already\s+|expressly\s+|thus\s+|only\s+)?(?:covered|caught|governed|regulated|exempted|exempt|excluded|protected|addressed|affected|permitted|permissible|lawful|unlawful|illegal|allowable|capped|subject)\s+(?:by|under|from|to)|(?:fall|falls|fell|come|comes|came|lie|lies|remain|remains)\s+(?:squarely\s+|clearly\s+|well\s+|also\s+)?(?:under|within|outside|beyond|foul\s+of|inside))\s+(?:the\s+scope\s+of\s+|the\s+terms\s+of\s+|the\s+(?:meaning|letter)\s+of\s+|an?\s+|the\s+|of\s+)?(?:{PROVISION}|limit|cap|ceiling|ban|(?:UN|international|same|annual|separate)\s+\w+|{_RESOLUTION}|{_CALLED_SO})\b"
    r"|(?:would|could|will|may|might)\s+(?:\w+\s+)?(?:be\s+(?:liable|subject)\s+to\s+(?:freez|seiz|forfeit|arrest|inspect|penalt|sanction|asset|fine|imprison|prison|prosecut)\w*|(?:face|attract|incur|carry)\s+[^.;]{0,30}?\b(?:penalt|fines?|sanctions|prosecution|prison|liabilit)\w*|(?:be\s+)?(?:penali[sz]ed|fined|sanctioned|prosecuted|punished)\s+(?:under|by|for)|(?:be|constitute|amount\s+to|represent|mean)\s+(?:an?\s+)?(?:\w+\s+)?(?:violation|breach|contravention|offence)\b)"
    r"|(?:breach|violation|contravention)\s+of\s+[^.;,]{2,60}\s+(?:would|is|was|will)\s+(?:have\s+been\s+|be\s+)?(?:plain|clear|obvious|evident|complete|established|made\s+out)|(?:does|do|did|would|can)\s*(?:not|n't)\s+(?:cure|excuse|justify|legali[sz]e|alter\s+the|change\s+the\s+(?:duty|obligation)|relieve|release|absolve|suspend\s+the)\w*"
    r"|(?:could|can|may|might|will|would)\s+(?:\w+\s+)?(?:face|attract|incur|carry|expose\s+\w+\s+to|result\s+in|lead\s+to)\s+(?:civil|criminal|administrative|heavy|secondary)\s+\w+|(?:do(?:es)?|did)\s+not\s+apply\s+to\b|(?:resolution|paragraph|law|rule|provision)\s+(?:\w+\s+){0,2}?(?:entitl|empower|authori[sz]|oblig|requir)\w+|(?:is|are)\s+(?:not\s+|no\s+)(?:in\s+every\s+case\s+|always\s+|necessarily\s+)?(?:an?\s+)?(?:defen[cs]e|excuse)\b"
    r"|(?:punishable|penali[sed]+)\s+(?:by|with|under)\b|strict\s+liability|(?:is|are|remains?|commits?)\s+(?:an?\s+)?(?:criminal\s+)?offences?\b|(?:is|are|was|were)\s+(?:immaterial|irrelevant|of\s+no\s+(?:relevance|account|consequence))\s+(?:under|to|for)\b|no\s+(?:licen[cs]e|permit|exemption|exception|waiver)\s+(?:is|was|has\s+been|exists|may|can)\b|(?:is|are)\s+exempt\b|(?:licen[cs]e|permit|approval|exemption|waiver|authori[sz]ation|permission)\b[^.;]{0,50}?\b(?:is|are|was|were)\s+(?:needed|required|necessary|mandatory)\b|(?:requires?|needs?)\s+(?:the\s+|an?\s+)?(?:prior\s+|specific\s+)?(?:approval|licen[cs]e|permission|exemption|authori[sz]ation)\b|(?:is|are|was|were|been|became|becomes|made)\s+(?:\w+\s+)?(?:unlawful|illegal|lawful|permissible|an\s+offence|a\s+crime|forbidden|prohibited)\s+(?:for\s+[\w\s]{2,30}?\s+)?to\b|within\s+the\s+meaning\s+of\s+(?:paragraph|resolution|the)|irrespective\s+of\s+(?:the\s+)?(?:visa|permit|title|status|form|purpose)"
)
# The Council as the one who bars, and what a rule does not reach, excepts, or still asks after its guardian is gone.
OF_THE_COUNCIL = phrase(
    r"(?:United\s+Nations|U\.?N\.?|Security\s+Council|world\s+body|sanctions|resolutions)\s+(?:has|have|had)\s+(?:also\s+|long\s+|since\s+|already\s+)?(?:barred|banned|prohibited|forbidden|outlawed|capped|restricted)\b"
    r"|(?:is|are|was|were)\s+(?:not\s+|not\s+itself\s+|itself\s+)?(?:the\s+)?subject\s+of\s+(?:any|no|an?|the)\s+(?:[\w.]+\s+){0,3}?(?:measures?|resolutions?|sanctions|ban|prohibition)\b"
    r"|(?:should|ought\s+to)\s+have\s+been\s+(?:repatriated|returned|sent\s+home|closed|seized|frozen|expelled|reported|notified)\b[^.;()]{0,60}\((?:\w+\s+)?(?:resolution|paragraph|UNSCR)"
    r"|(?:has|have|had|does|did|do)\s+(?:not|nothing\s+to)\s+(?:\w+\s+)?(?:alter|chang|affect|diminish|lessen|weaken|end|suspend|touch)\w*\s+(?:any\s+of\s+)?(?:those|these|the|that|its|their|existing|any)\s+(?:\w+\s+)?(?:obligations?|dut(?:y|ies)|measures?|resolutions?|rules?|bans?|limits?|sanctions)\b"
    r"|(?:has|have|had|enjoys?)\s+(?:an?|the|no)\s+(?:\w+\s+)?(?:exemption|carve-out|exception)\s+for\b|(?:is|are|was|were)\s+(?:expressly\s+|thus\s+|also\s+)?excepted\b"
)
# "Under paragraph 8, Member States were to ...": what is said under a provision is said of it.
UNDER = phrase(
    rf"(?:under|pursuant\s+to|by\s+virtue\s+of|in\s+accordance\s+with|according\s+to|by|per|in\s+terms\s+of|as\s+required\s+by)\s+(?:(?:the|its|that|this|UN|U\.S\.|US|EU|Japanese|international)\s+)?(?:[\w-]+\s+){{0,3}}?(?:{_RESOLUTION}\b|paragraphs?\b|{_CALLED_SO}\b|law\b|Act\b|regulations?\b|UNSCR\b|Code\b|Order\b|sanctions\b)[^.;]{{0,80}}?(?:,|\)|\d|\b(?:law|it|Act|Code))\s+(?:[^.;]{{0,110}}?\s)?"
    r"(?:(?-i:may)|must|shall|should\s+have|ought\s+to|need\s+not|are\s+to|is\s+to|were\s+to|was\s+to|has\s+to|have\s+to|had\s+to|(?:is|are|was|were)\s+(?:not\s+)?(?:allowed|permitted|required|obliged|bound|entitled|prohibited|banned|barred|forbidden|limited|confined|capped|restricted|exempt|liable|subject|due|free)|ceases?|requires?|qualif(?:y|ies)|counts?\s+as|risks?|could\s+face|had\s+(?:\w+\s+){1,3}to)\b"
)
# "Coal has been banned outright since August of that year."
BANNED_SINCE = phrase(
    r"(?:has|have|had)\s+been\s+(?:\w+\s+)?(?:banned|prohibited|forbidden|outlawed|capped|barred|illegal|off\s+limits)\b|(?:prohibited|banned|outlawed|forbidden)\s+(?:outright\s+)?since\b"
)
BREAKS = phrase(
    rf"(?:contravenes?|breaches|violates?|infringes?|(?<!\bin )breach|(?:is|are)\s+(?:in\s+)?(?:contrary\s+to|incompatible\s+with|inconsistent\s+with|in\s+(?:breach|violation|contravention)\s+of))\s+(?:[\w-]+\s+){{0,4}}?{PROVISION}|would\s+(?:\w+\s+)?(?:breach|violate|contravene|infringe)\b|not\s+on\s+(?:any|the)\s+(?:UN\s+|sanctions\s+|prohibited\s+)?list\b"
)
